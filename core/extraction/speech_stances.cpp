// What a speaker says of things: judgements, demands, what his words say of who acts.

#include "extraction/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

const WordSet& naming_verbs() {
  static const WordSet words(
      "call label brand describe dub deem consider characterise characterize portray paint term view regard "
      "denounce "
      "dismiss condemn hail praise decry deride mock slam blast find make render declare");
  return words;
}

const WordSet& seeming_verbs() {
  static const WordSet words("seem look appear remain become sound feel prove stay be get go");
  return words;
}

}  // namespace

void StanceReader::read_speech_word(std::uint32_t w) {
  if (t_.is_verb(w) && naming_verbs().contains(t_.lemma(w))) read_naming(w);
  const SpokenPart* speech = actors_.speech_at(w);
  if (speech == nullptr) return;
  if (const Predicate* p = predicate_at(w)) {
    if (p->entry->part == LexiconPart::label || p->entry->part == LexiconPart::quality)
      read_evaluation(*p, *speech);
    if (p->entry->is_verbal()) read_agent_and_patient(*p, *speech);
  }
  read_obligation(w, *speech);
}

// "the rule is (not) a disaster", "this reckless plan", "it is wrong to close the yard".
void StanceReader::read_evaluation(const Predicate& p, const SpokenPart& speech) {
  const auto holders = speaker_of(speech);
  if (holders.empty()) return;
  Reason reason = reason_of(p, to_string(p.entry->part));
  reason.confidence = 0.72;
  int value = p.entry->value;
  if (syntax_.is_denied(p.node)) return;
  if (p.negated != syntax_.is_negated_above(p.node)) {
    value = -value;
    reason.confidence *= value > 0 ? 0.5 : 0.9;
  }
  Words about;
  const bool coordinated = t_[p.node].rel == Rel::conj && t_[p.node].head != no_word &&
                           t_.child(p.node, Rel::nsubj) == no_word && !t_.has_child(p.node, Rel::case_);
  const bool predicative =
      t_.has_child(p.node, Rel::cop) || (syntax_.is_passive(p.node) && t_[p.node].rel != Rel::acl) ||
      (coordinated && (t_.has_child(t_[p.node].head, Rel::cop) || syntax_.is_passive(t_[p.node].head)));
  if (predicative) {
    about = syntax_.subjects(p.node);
    // "it is wrong to ...": the clause behind is meant.
    for (const std::uint32_t c : t_.children(p.node)) {
      const Rel rel = t_[c].rel;
      if (c > p.node &&
          (rel == Rel::csubj || rel == Rel::ccomp ||
           ((rel == Rel::advcl || rel == Rel::xcomp || rel == Rel::acl) && syntax_.has_marker(c, "to")))) {
        const bool open =
            about.empty() || t_.form(about.front()) == "it" || t_[about.front()].rel == Rel::expl;
        if (open) about = {c};
      }
    }
  } else if (t_[p.node].rel == Rel::xcomp && seeming_verbs().contains(t_.lemma(t_[p.node].head))) {
    about = syntax_.subjects(t_[p.node].head);
  } else if (t_[p.node].rel == Rel::amod && speech.type != QuotationType::indirect) {
    about = {t_[p.node].head};
    reason.confidence *= 0.7;
    // "a good plan" judges what it is said of; "civil police" nothing.
    if (t_.has_child(about.front(), Rel::cop)) {
      if (syntax_.is_negated(about.front())) value = -value;
      about = syntax_.subjects(about.front());
    } else if (value > 0 || p.entry->strength < 0.6) {
      return;
    }
  }
  for (const std::uint32_t w : about) {
    const std::string& form = t_.form(w);
    if (form == "i" || form == "we" || form == "you" || form == "there") continue;
    reason.act = value < 0 ? "criticise" : "praise";
    want(holders, w, value, reason, 0);
  }
}

// "will have to", "has yet to", "did not have to": what comes about, not what ought to.
bool StanceReader::is_prediction(std::uint32_t modal) const {
  const auto children = t_.children(modal);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    static const WordSet words("will would may might did wo yet could");
    return (t_[c].rel == Rel::aux || t_[c].rel == Rel::advmod) && words.contains(t_.form(c));
  });
}

// "the fee must be scrapped", "the council should reject the rule", "we need to act".
void StanceReader::read_obligation(std::uint32_t modal, const SpokenPart& speech) {
  const std::string& form = t_.form(modal);
  std::uint32_t verb = no_word;
  if (t_[modal].rel == Rel::aux &&
      (form == "should" || form == "must" || form == "ought" || form == "need")) {
    verb = t_[modal].head;
  } else if (t_.is_verb(modal) &&
             (form == "need" || form == "needs" || form == "have" || form == "has" || form == "got") &&
             !is_prediction(modal)) {
    const std::uint32_t complement = t_.child(modal, Rel::xcomp);
    if (complement != no_word && syntax_.has_marker(complement, "to")) verb = complement;
  }
  if (verb == no_word) return;
  const ParsedSentence& sentence = view_.analysis.parsed.sentences[t_[modal].sentence];
  if (t_.form(sentence.end_word - 1) == "?") return;
  const auto holders = speaker_of(speech);
  if (holders.empty()) return;
  Reason reason;
  reason.node = verb;
  reason.act = "demand";
  reason.strength = 0.7;
  reason.confidence = 0.66;
  reason.rule = "obligation:" + t_.lemma(modal);
  reason.negated = syntax_.is_negated(verb) || (verb != t_[modal].head && syntax_.is_negated(modal));
  // "I don't think the council should"
  if (syntax_.is_negated_above(t_[modal].rel == Rel::aux ? verb : modal)) reason.negated = !reason.negated;
  const int sign = reason.negated ? -1 : 1;
  const Predicate* p = predicate_at(verb);
  if (p != nullptr) reason.entry = p->entry;
  if (p != nullptr) {
    for (const std::uint32_t w : p->objects) want(holders, w, sign * p->entry->wanted_object(), reason, 0);
  }
  if (syntax_.is_passive(verb)) return;
  if (p != nullptr) {
    for (const std::uint32_t w : p->clauses) want(holders, w, sign * p->entry->wanted_clause(), reason, 0);
  }
  if (const auto phrase = clause_phrase(verb); phrase && phrase->end > phrase->first + 1) {
    Reason whole = reason;
    whole.confidence *= 0.85;
    emit_issue(holders, *phrase, sign, whole);
  }
}

// "they betrayed the voters": what the word says of who acts and of whom.
void StanceReader::read_agent_and_patient(const Predicate& p, const SpokenPart& speech) {
  if (p.entry->agent == 0 && p.entry->patient == 0) return;
  const auto holders = speaker_of(speech);
  if (holders.empty() || syntax_.is_negated(p.node)) return;
  Reason reason = reason_of(p, "word");
  reason.confidence = 0.62;
  const auto judge = [&](const Words& words, int sign) {
    if (sign == 0) return;
    reason.act = sign < 0 ? "criticise" : "praise";
    for (const std::uint32_t w : words) {
      const std::string& form = t_.form(w);
      if (form == "i" || form == "we" || form == "us" || form == "me" || form == "you") continue;
      want(holders, w, sign, reason, 1);
    }
  };
  judge(p.holders, p.entry->agent);
  judge(p.objects, p.entry->patient);
}

// The sum of the judging words below a word.
int StanceReader::judge(std::uint32_t top, double& strength, std::string& word) const {
  int value = 0;
  for (std::uint32_t i = t_[top].left; i < t_[top].right; ++i) {
    const Predicate* p = predicate_at(i);
    if (p == nullptr || p->entry->value == 0) continue;
    value += p->negated ? -p->entry->value : p->entry->value;
    strength = std::max(strength, p->entry->strength);
    if (word.empty()) word = p->entry->text;
  }
  return value;
}

// "called the bill a disgrace", "described the plan as unfair".
void StanceReader::read_naming(std::uint32_t w) {
  int value = 0;
  double strength = 0.5;
  std::string word;
  // "called the toll a disgrace": the parser takes the first of the two for a complement at times.
  std::uint32_t first = no_word;
  if (!t_.has_child(w, Rel::obj) && !syntax_.is_passive(w)) {
    std::uint32_t nouns = 0;
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || (t_[c].rel != Rel::xcomp && t_[c].rel != Rel::iobj) || !t_.is_nominal(c)) continue;
      if (nouns++ == 0) first = c;
    }
    if (nouns < 2) first = no_word;
  }
  for (const std::uint32_t c : t_.children(w)) {
    if (c == first) continue;
    const Rel rel = t_[c].rel;
    const bool complement =
        c > w &&
        (rel == Rel::xcomp || ((rel == Rel::obl || rel == Rel::advcl) && syntax_.has_marker(c, "as")));
    if (rel == Rel::obj && c > w) {
      // "called the decision a 'huge win'": quotation marks make an apposition of it for the parser.
      for (const std::uint32_t d : t_.children(c)) {
        if (t_[d].rel == Rel::appos && t_[w].sentence == t_[d].sentence && !t_.form(d).empty() &&
            t_.lemma(w) != "find")
          value += judge(d, strength, word);
      }
    }
    if (!complement) continue;
    value += judge(c, strength, word);
  }
  if (value == 0 || syntax_.is_negated(w)) return;

  Words about;
  Words by;
  if (syntax_.is_passive(w)) {
    about = syntax_.subjects(w);
    for (const std::uint32_t c : t_.children(w)) {
      if (t_[c].rel == Rel::obl && syntax_.has_marker(c, "by")) by.push_back(c);
    }
  } else {
    about = syntax_.direct_objects(w);
    if (about.empty() && first != no_word) about = {first};
    by = syntax_.subjects(w);
  }
  const auto holders = actors_.find_all(by);
  if (holders.empty()) return;
  Reason reason;
  reason.node = w;
  reason.act = value < 0 ? "criticise" : "praise";
  reason.strength = strength;
  reason.confidence = 0.88;
  reason.rule = "naming:" + word;
  for (const std::uint32_t each : about) want(holders, each, value < 0 ? -1 : 1, reason, 0);
}

}  // namespace standpoint
