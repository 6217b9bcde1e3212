// Who voted which way beside an outcome: "passed the levy 7-2, with Holt and Reyes voting no".

#include "extraction/stances/stance_reader.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_list = 24;  // words of those who voted so

// The verbs of a vote; what was thrown out is -1.
int outcome_of(const std::string& lemma) {
  static const WordSet passing(
      "approve pass adopt clear advance back endorse confirm ratify vote agree decide uphold");
  static const WordSet failing("reject defeat kill scrap oppose");
  return passing.contains(lemma) ? 1 : failing.contains(lemma) ? -1 : 0;
}

}  // namespace

// Behind "with": the way of those who are named, toward the matter (+1, -1) or against the outcome
// (`dissent`); 0 for all else.
int StanceReader::way_of_vote(std::uint32_t with, bool& dissent) const {
  static const WordSet dissenting("dissenting opposed objecting");
  const std::uint32_t end = std::min(t_.size(), with + longest_list);
  for (std::uint32_t k = with + 1; k < end && t_[k].sentence == t_[with].sentence; ++k) {
    const std::string& form = t_.form(k);
    if (form == ";" || form == "who" || form == "that" || form == "which") return 0;
    if (dissenting.contains(form)) {
      const bool bare = k + 1 >= t_.size() || t_[k + 1].upos == Upos::punct;
      dissent = true;
      return bare ? -1 : 0;
    }
    if (form != "voting" || k + 1 >= t_.size()) continue;
    const std::string& way = t_.form(k + 1);
    if (way == "no" || way == "nay" || way == "against") return -1;
    const bool favour = way == "in" && k + 2 < t_.size() && t_.form(k + 2).starts_with("favo");
    return way == "yes" || way == "aye" || way == "yea" || way == "for" || favour ? 1 : 0;
  }
  return 0;
}

// "The bill passed the Senate", "the nomination cleared the committee", "the motion failed in the Commons":
// the body that voted is the object.
void StanceReader::read_cleared(std::uint32_t w) {
  static const WordSet passing("pass clear");
  static const WordSet failing("fail die");
  if (!t_.is_verb(w) || syntax_.is_passive(w) || !is_held(w) || syntax_.is_hypothetical(w) ||
      syntax_.is_obliged(w))
    return;
  const bool passed = passing.contains(t_.lemma(w));
  if ((!passed && !failing.contains(t_.lemma(w))) || syntax_.is_negated(w)) return;
  // "failed to clear the Senate", "expected to pass the House"
  if (syntax_.governor_of_complement(w) != no_word) return;
  const Words matters = syntax_.subjects(w);
  static const WordSet more("nomination confirmation constitution resolution override");
  const bool matter = matters.size() == 1 && t_[matters.front()].upos == Upos::noun &&
                      (is_matter(t_.lemma(matters.front())) || more.contains(t_.lemma(matters.front())));
  if (!matter || !actors_.find(matters.front()).empty()) return;
  Words bodies;
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w) continue;
    if (passed ? t_[c].rel == Rel::obj : (t_[c].rel == Rel::obl && syntax_.has_marker(c, "in"))) {
      for (const std::uint32_t each : syntax_.with_conjuncts(c)) append(bodies, each);
    }
  }
  std::vector<ActorPlace> holders = actors_.find_all(bodies);
  static const WordSet voting(
      "senate house committee subcommittee panel council parliament congress commons lords assembly "
      "legislature "
      "chamber board commission dail seanad bundestag knesset duma diet convention conference "
      "representatives "
      "delegates senedd court");
  std::erase_if(holders, [&](const ActorPlace& a) {
    std::string name = view_.entities.entities[a.entity].name;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    bool votes = false;
    for (std::size_t at = 0; at < name.size();) {
      const std::size_t end = std::min(name.find(' ', at), name.size());
      votes = votes || voting.contains(name.substr(at, end - at));
      at = end + 1;
    }
    return !votes;
  });
  if (holders.empty()) return;
  const Reason reason = reason_at(w, "cleared:" + t_.lemma(w), "vote", 0.7, 0.75);
  want(holders, matters.front(), passed ? 1 : -1, reason, 0);
}

// "joined seven Democrats in voting yes"
void StanceReader::read_joined_vote(std::uint32_t w) {
  if (!t_.is_verb(w) || t_.lemma(w) != "join" || syntax_.is_negated(w) || !is_held(w)) return;
  const std::uint32_t end = std::min(t_.size(), w + longest_list);
  std::uint32_t vote = w + 1;
  while (vote < end && t_[vote].sentence == t_[w].sentence && t_.form(vote) != "voting") ++vote;
  if (vote >= end || t_.form(vote) != "voting" || t_.form(vote - 1) != "in") return;
  bool dissent = false;
  const int way = way_of_vote(vote - 1, dissent);
  // "in voting for the bill" is read with the bill.
  const bool bare = vote + 2 >= t_.size() || t_[vote + 2].upos == Upos::punct || t_.form(vote + 1) == "yes" ||
                    t_.form(vote + 1) == "no";
  if (way == 0 || !bare) return;
  Words words = syntax_.subjects(w);
  for (const std::uint32_t each : syntax_.direct_objects(w)) append(words, each);
  const auto holders = actors_.find_all(words);
  const auto matter = matter_before(w);
  if (holders.empty() || !matter) return;
  emit_issue(holders, *matter, way, reason_at(w, "divided:join", "vote", 0.9, 0.75));
}

void StanceReader::read_divided(std::uint32_t w) {
  if (t_.form(w) != "with" || t_[w].head == no_word || t_[w].head < w) return;
  const std::uint32_t first = t_[w].head;
  std::uint32_t verb = t_[first].head;
  // "with Holt and Reyes opposed", as the subject of a clause
  if (verb != no_word && verb > w && t_[first].rel == Rel::nsubj) verb = t_[verb].head;
  if (!t_.is_nominal(first) || verb == no_word || verb > w || !t_.is_verb(verb)) return;
  const int outcome = outcome_of(t_.lemma(verb));
  bool dissent = false;
  const int way = outcome == 0 || syntax_.is_negated(verb) ? 0 : way_of_vote(w, dissent);
  if (way == 0) return;
  // "with Holt voting yes", with the vote as the noun
  std::uint32_t who = first;
  if (t_.form(first) == "voting") {
    for (const std::uint32_t c : t_.children(first)) {
      if (c < first && t_[c].rel == Rel::compound && t_[c].name != 0) who = c;
    }
  }
  const auto holders = actors_.find_all(syntax_.with_conjuncts(who));
  if (holders.empty()) return;
  // "voted 7-2 to approve it"
  std::uint32_t act = verb;
  if (const std::uint32_t deed = t_.child(verb, Rel::xcomp); t_.lemma(verb) == "vote" && deed != no_word)
    act = deed;
  const int done = act == verb ? outcome : outcome_of(t_.lemma(act));
  Words objects = syntax_.is_passive(act) ? syntax_.subjects(act) : syntax_.direct_objects(act);
  if (const Predicate* p = predicate_at(act); objects.empty() && p != nullptr) objects = p->objects;
  Reason reason = reason_at(w, "divided:" + t_.lemma(verb), "vote", 0.9, 0.8);
  const int sign = dissent ? -(done == 0 ? outcome : done) : way;
  if (objects.empty()) {
    if (const auto matter = matter_before(w)) emit_issue(holders, *matter, sign, reason);
    return;
  }
  for (const std::uint32_t object : objects) want(holders, object, sign, reason, 0);
}

}  // namespace standpoint
