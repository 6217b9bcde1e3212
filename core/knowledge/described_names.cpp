#include "knowledge/described_names.hpp"

#include "knowledge/human_nouns.hpp"
#include "knowledge/name_key.hpp"
#include "language/name_lists.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <utility>

namespace standpoint {
namespace {

// How many sentences later a body that a text opens with ("A House panel voted") is named at most.
constexpr std::size_t named_within = 5;
// A word that more bodies of a document share tells nothing.
constexpr std::size_t most_bodies = 32;

// "attendants'", "attendant" -> "attendant"; "offices" -> "office".
std::string root_of(std::string word) {
  while (word.ends_with("'")) word.pop_back();
  if (word.ends_with("'s")) word.resize(word.size() - 2);
  constexpr std::size_t shortest = 4;
  if (word.size() >= shortest && word.ends_with("s") && !word.ends_with("ss")) word.pop_back();
  return word;
}

struct Called {
  WordSet nouns;    // lemma of a description
  WordSet in_name;  // roots, of which a name must have one
};

// What bodies are called beside the noun of their name.
const std::vector<Called>& callings() {
  static const std::vector<Called> all = {
      {WordSet("court tribunal"), WordSet("court tribunal")},
      {WordSet("panel committee subcommittee commission"),
       WordSet("panel committee subcommittee commission council board")},
      {WordSet("union"),
       WordSet("union association federation brotherhood guild alliance worker confederation")},
      {WordSet("agency"), WordSet("agency administration bureau service office department authority center")},
      {WordSet("department ministry"), WordSet("department ministry office")},
      {WordSet("regulator watchdog"), WordSet("regulator authority commission agency office board")},
      {WordSet("group organization organisation lobby charity coalition alliance association"),
       WordSet(
           "group organization association institute council league federation alliance society foundation "
           "coalition network union fund center project campaign committee lobby charity trust")},
  };
  return all;
}

}  // namespace

DescribedNames::DescribedNames(const Analysis& analysis, const Trees& trees, const DocumentEntities& found)
    : analysis_(analysis), t_(trees) {
  std::vector<std::uint32_t> first(found.entities.size(), no_word);
  for (const auto& mention : found.mentions) {
    if (mention.type == MentionType::name)
      first[mention.entity] = std::min(first[mention.entity], mention.first_token);
  }
  for (std::size_t e = 0; e < found.entities.size(); ++e) {
    const LocalEntity& entity = found.entities[e];
    const bool is_body = entity.kind == EntityKind::organisation || entity.kind == EntityKind::government ||
                         entity.kind == EntityKind::office;
    if (entity.unnamed || !is_body || first[e] == no_word) continue;
    Body body;
    body.entity = e;
    body.first_token = first[e];
    const auto sentence =
        std::upper_bound(analysis.sentences.begin(), analysis.sentences.end(), first[e],
                         [](std::uint32_t token, const Sentence& s) { return token < s.first_token; });
    body.first_sentence = static_cast<std::size_t>(sentence - analysis.sentences.begin()) - 1;
    std::string before;
    for (const auto& word : split_words(name_key(entity.name))) {
      if (!before.empty() && (word == "of" || word == "for" || word == "on")) body.heads.push_back(before);
      before = root_of(word);
      if (!is_small_name_word(word)) body.roots.push_back(before);
    }
    body.heads.push_back(before);
    constexpr std::size_t fewest = 2;
    if (body.roots.size() < fewest) continue;
    std::sort(body.roots.begin(), body.roots.end());
    body.roots.erase(std::unique(body.roots.begin(), body.roots.end()), body.roots.end());
    for (const auto& root : body.roots) by_root_[root].push_back(bodies_.size());
    bodies_.push_back(std::move(body));
  }
}

// The words of the phrase that say which body it is; false for a phrase that names no one body.
bool DescribedNames::collect(std::uint32_t first, std::uint32_t end, std::uint32_t noun,
                             std::vector<std::string>& said) const {
  static const WordSet country("federal national nationwide u.s. us american");
  for (std::uint32_t i = first; i < end; ++i) {
    if (i == noun) continue;
    const TreeWord& word = t_[i];
    if (word.rel == Rel::punct || word.rel == Rel::case_ || word.rel == Rel::det || word.rel == Rel::cc)
      continue;
    if (word.upos == Upos::pron || word.rel == Rel::nummod) return false;
    if (i < noun && country.contains(t_.form(i))) continue;
    said.push_back(root_of(name_key(t_.form(i))));
  }
  return true;
}

bool DescribedNames::fits(const Body& body, const std::string& noun,
                          const std::vector<std::string>& said) const {
  const auto holds = [&](const std::string& root) {
    return std::binary_search(body.roots.begin(), body.roots.end(), root);
  };
  if (!std::all_of(said.begin(), said.end(), holds)) return false;
  if (std::find(body.heads.begin(), body.heads.end(), root_of(noun)) != body.heads.end()) return true;
  return std::any_of(callings().begin(), callings().end(), [&](const Called& called) {
    return called.nouns.contains(noun) &&
           std::any_of(body.roots.begin(), body.roots.end(),
                       [&](const std::string& root) { return called.in_name.contains(root); });
  });
}

std::optional<std::size_t> DescribedNames::find(std::uint32_t w, std::uint32_t begin) const {
  if (bodies_.empty() || !is_body_noun(t_.lemma(w)) || t_.xpos(w) == "NNS" || t_.xpos(w) == "NNPS")
    return std::nullopt;
  std::vector<std::string> said;
  bool indefinite = false;
  if (!collect(begin, w, w, said)) return std::nullopt;
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w) {
      const std::string form = t_.form(c);
      if (t_[c].rel == Rel::det && (form == "a" || form == "an")) indefinite = true;
      if (t_[c].rel == Rel::det && (form == "another" || form == "some" || form == "any" || form == "no"))
        return std::nullopt;
      // "the flight attendants' union"
      if (t_[c].rel == Rel::nmod && c < begin && !collect(t_[c].left, t_[c].right, no_word, said))
        return std::nullopt;
      continue;
    }
    // "the court of appeals", "a union representing flight attendants"
    const bool of = t_[c].rel == Rel::nmod && t_.case_of(c) == "of";
    const std::uint32_t whom =
        t_[c].rel == Rel::acl && t_.lemma(c) == "represent" ? t_.child(c, Rel::obj) : no_word;
    const std::uint32_t behind = of ? c : whom;
    if (behind != no_word && !collect(t_[behind].left, t_[behind].right, no_word, said)) return std::nullopt;
  }
  if (said.empty()) return std::nullopt;

  const auto shared = by_root_.find(said.front());
  if (shared == by_root_.end() || shared->second.size() > most_bodies) return std::nullopt;
  std::vector<const Body*> fitting;
  std::vector<const Body*> soon;
  for (const std::size_t b : shared->second) {
    const Body& body = bodies_[b];
    if (!fits(body, t_.lemma(w), said)) continue;
    fitting.push_back(&body);
    const bool later = body.first_token > analysis_.token_of_word[w];
    if (later && body.first_sentence - t_[w].sentence <= named_within) soon.push_back(&body);
  }
  // A text that opens with what it is names it next.
  const bool opens =
      fitting.size() > 1 && std::none_of(fitting.begin(), fitting.end(), [&](const Body* body) {
        return body->first_token < analysis_.token_of_word[w];
      });
  const auto& those = indefinite || opens ? soon : fitting;
  return those.size() == 1 ? std::optional(those.front()->entity) : std::nullopt;
}

}  // namespace standpoint
