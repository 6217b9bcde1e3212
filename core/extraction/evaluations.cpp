#include "extraction/evaluations.hpp"

#include "extraction/frames.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t evaluation_window = 6;

bool is_be(const std::string& w) {
  static const WordSet words(
      "is are was were isn't aren't wasn't weren't be remains remain becomes it's that's");
  return words.contains(w);
}

bool is_obligation(const std::string& w) {
  return w == "should" || w == "must" || w == "needs" || w == "need" || w == "ought" || w == "cannot" ||
         w == "shouldn't" || w == "mustn't";
}

class EvaluationReader {
 public:
  EvaluationReader(const Clause& clause, std::optional<IssuePhrase>& last_issue,
                   std::vector<Proposal>& proposals)
      : clause_(clause), view_(clause.view()), last_issue_(last_issue), proposals_(proposals) {}

  void read() {
    for (std::uint32_t i = clause_.begin(); i < clause_.end(); ++i) {
      const SpokenPart* speech = clause_.speech_at(i);
      if (speech == nullptr) continue;
      if (is_be(view_.word(i))) read_copula(i, *speech);
      if (is_obligation(view_.word(i))) read_obligation(i, *speech);
    }
  }

 private:
  struct Subject {
    std::optional<ActorPlace> actor;
    std::optional<IssuePhrase> phrase;
    std::uint32_t first = 0;
  };

  // What stands before a verb group: an actor, a phrase, or "it" for the last issue.
  std::optional<Subject> subject_before(std::uint32_t group, const SpokenPart& speech) const {
    if (group <= clause_.begin() || !speech.content.contains(group - 1)) return std::nullopt;
    Subject subject;
    const std::string& before = view_.word(group - 1);
    if (before == "it" || before == "this" || before == "that") {
      if (!last_issue_) return std::nullopt;
      subject.phrase = last_issue_;
      subject.first = group - 1;
      return subject;
    }
    if (is_first_person(before) || before == "they" || before == "there" || before == "he" ||
        before == "she" || before == "you" || before == "who" || before == "which") {
      return std::nullopt;
    }
    const std::uint32_t lowest = std::max(clause_.begin(), speech.content.first);
    if (auto phrase = read_issue_phrase_before(view_, group, lowest)) {
      const auto actor = clause_.actor_before(group);
      const std::uint32_t bare = phrase->first + (phrase->definite ? 1U : 0U);
      if (actor && actor->tokens.first <= bare) {
        subject.actor = actor;
      } else {
        subject.phrase = phrase;
      }
      subject.first = phrase->first;
      return subject;
    }
    if (const auto actor = clause_.actor_before(group)) {
      subject.actor = actor;
      subject.first = actor->tokens.first;
      return subject;
    }
    return std::nullopt;
  }

  // "the rule is (not) a disaster"
  void read_copula(std::uint32_t be, const SpokenPart& speech) {
    const std::string& w = view_.word(be);
    const bool joined_it = w == "it's" || w == "that's";
    const auto aux = clause_.auxiliaries(be);
    if (aux.doubtful && !speech.content.contains(be)) return;
    bool negated = aux.negated || w.ends_with("n't");
    int value = 0;
    std::uint32_t found = be;
    // "is well meant but deeply flawed": what follows "but" is what is held.
    std::uint32_t begin = be + 1;
    const std::uint32_t concession = clause_.clause_end(begin);
    if (concession < std::min(begin + 4, clause_.end()) && view_.word(concession) == "but")
      begin = concession + 1;
    const std::uint32_t limit =
        std::min({clause_.clause_end(begin), begin + evaluation_window, speech.content.end});
    for (std::uint32_t i = begin; i < limit && value == 0; ++i) {
      const std::string& word = view_.word(i);
      if (word == "not" || word == "no" || word == "never" || word == "hardly") negated = !negated;
      if (word == "to" || word == "by" || word == "for" || word == "that" || word == "in" || word == "on")
        break;
      value = evaluation_of(word);
      found = i;
    }
    if (value == 0) return;
    std::optional<Subject> subject;
    if (joined_it) {
      if (last_issue_) subject = Subject{std::nullopt, last_issue_, be};
    } else {
      subject = subject_before(aux.first, speech);
    }
    if (!subject) return;
    if (negated && value < 0) return;  // "is no disaster" praises nobody
    emit(speech, *subject, negated ? -value : value, found + 1, value < 0 || negated ? "criticise" : "praise",
         "evaluation", 0.62);
  }

  // "the fee must be scrapped", "the council should reject the rule", "the rule should never ..."
  void read_obligation(std::uint32_t modal, const SpokenPart& speech) {
    const std::string& w = view_.word(modal);
    bool negated = w == "cannot" || w.ends_with("n't");
    std::uint32_t i = modal + 1;
    if ((w == "needs" || w == "need" || w == "ought") && (i >= clause_.end() || view_.word(i) != "to"))
      return;
    while (i < clause_.end() &&
           (view_.word(i) == "to" || view_.word(i) == "not" || view_.word(i) == "never" ||
            view_.word(i) == "now" || view_.word(i) == "also" || view_.word(i) == "be" ||
            view_.word(i) == "immediately")) {
      if (view_.word(i) == "not" || view_.word(i) == "never") negated = !negated;
      ++i;
    }
    if (i >= clause_.end() || !speech.content.contains(i)) return;
    const bool passive = view_.word(i - 1) == "be" || (i >= 2 && view_.word(i - 2) == "be");
    const VerbReading verb = find_verb(view_.word(i));
    if (passive) return read_passive_obligation(modal, i, verb, negated, speech);
    if (verb.entries == nullptr || !verb.base) return;
    const VerbEntry& entry = verb.entries->front();
    if (entry.attitude == 0 || entry.prepositions.front() != "-") return;
    const auto phrase = read_issue_phrase(view_, i + 1, clause_.clause_end(i + 1));
    if (!phrase) return;
    emit(speech, {std::nullopt, phrase, modal > clause_.begin() ? modal - 1 : modal},
         negated ? -entry.attitude : entry.attitude, phrase->end, "demand", "obligation", 0.6);
  }

  void read_passive_obligation(std::uint32_t modal, std::uint32_t i, const VerbReading& verb, bool negated,
                               const SpokenPart& speech) {
    int effect = 0;
    if (verb.entries != nullptr)
      effect =
          verb.entries->front().effect != 0 ? verb.entries->front().effect : verb.entries->front().attitude;
    if (const int done = effect_of_participle(view_.word(i)); done != 0) effect = done;
    if (effect == 0) return;
    const auto subject = subject_before(modal, speech);
    if (!subject) return;
    emit(speech, *subject, negated ? -effect : effect, i + 1, "demand", "obligation", 0.65);
  }

  void emit(const SpokenPart& speech, const Subject& subject, int sign, std::uint32_t last,
            std::string_view act, std::string_view rule, double confidence) {
    Proposal proposal;
    proposal.actor = {*speech.speaker, speech.source, 0.9};
    if (subject.actor) {
      if (subject.actor->entity == *speech.speaker) return;
      proposal.target = subject.actor;
    } else if (subject.phrase) {
      proposal.issue = subject.phrase;
      if (subject.phrase->first >= clause_.begin()) last_issue_ = subject.phrase;
    } else {
      return;
    }
    proposal.stance = sign > 0 ? Stance::support : Stance::oppose;
    proposal.strength = 0.7;
    proposal.confidence = confidence;
    proposal.act = act;
    proposal.rule = rule;
    proposal.sentence = clause_.sentence_index();
    proposal.evidence =
        evidence_range(clause_, std::max(clause_.begin(), std::min(subject.first, last - 1)), last);
    proposals_.push_back(std::move(proposal));
  }

  const Clause& clause_;
  const DocumentView& view_;
  std::optional<IssuePhrase>& last_issue_;
  std::vector<Proposal>& proposals_;
};

}  // namespace

void read_evaluations(const Clause& clause, std::optional<IssuePhrase>& last_issue,
                      std::vector<Proposal>& proposals) {
  EvaluationReader(clause, last_issue, proposals).read();
}

}  // namespace standpoint
