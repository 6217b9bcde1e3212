#pragma once
// Positions read from trees: what actors do and feel, what speakers say of things, relations between two.
//
// A predicate of the lexicon with a holder proposes its attitude toward its object; want() carries an
// attitude on from an event to what the event does to its own object ("demanded an end to the ban" is against
// the ban). The calculus and its literature: ARCHITECTURE.md, section on stances.

#include "extraction/actor_finder.hpp"
#include "extraction/predicates.hpp"
#include "extraction/proposal.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {

class StanceReader {
 public:
  StanceReader(const DocumentView& view, const Trees& trees, const std::vector<SpokenPart>& spoken,
               const StanceLexicon& lexicon);

  /// All proposals of the document, sentence by sentence. Near-linear.
  std::vector<Proposal> read();

  /// After read(): the predicate whose pattern is governed by a word, or nullptr.
  const Predicate* predicate_at(std::uint32_t w) const;
  /// After read(): how favourable the words first to end sound, 0 = not at all; about 1 for one strong word.
  double tone_of(std::uint32_t first, std::uint32_t end) const;
  const Syntax& syntax() const { return syntax_; }

 private:
  /// What is carried along from a predicate to what it is about.
  struct Reason {
    const LexiconEntry* entry = nullptr;
    std::uint32_t node = no_word;
    std::string rule;
    std::string_view act = "state";
    double strength = 0.6;
    double confidence = 0.7;
    bool negated = false;
    bool hypothetical = false;
    bool deed = false;
    int turns = 0;
  };

  Reason reason_of(const Predicate& p, std::string_view rule) const;
  void read_sentence(std::uint32_t s);
  void read_refusal(std::uint32_t w);
  void read_predicate(const Predicate& p);
  void read_verb(const Predicate& p);
  bool read_wanted_state(const Predicate& p, const std::vector<ActorPlace>& holders, int sign,
                         const Reason& reason);
  bool is_own_attitude(const Predicate& p, const Words& holders) const;
  bool declines_to_comment(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason);

  // noun_stances.cpp
  struct NounAsVerb {
    const LexiconEntry* entry = nullptr;
    std::uint32_t object = no_word;
  };
  bool is_means(const Predicate& p) const;
  void read_noun(const Predicate& p);
  void read_relation(const Predicate& p);
  void read_noun_as_verb(std::uint32_t w);
  NounAsVerb noun_as_verb(std::uint32_t w) const;
  std::uint32_t verb_of_object(std::uint32_t noun) const;
  void turn_round(std::uint32_t verb, Words& objects, Words& holders) const;

  // speech_stances.cpp: what a speaker says of things.
  void read_speech_word(std::uint32_t w);
  void read_evaluation(const Predicate& p, const SpokenPart& speech);
  bool is_prediction(std::uint32_t modal) const;
  void read_obligation(std::uint32_t modal, const SpokenPart& speech);
  void read_agent_and_patient(const Predicate& p, const SpokenPart& speech);
  void read_naming(std::uint32_t w);
  int judge(std::uint32_t top, double& strength, std::string& word) const;

  // speech_tone.cpp: speech in which nothing else was found.
  void read_tone();
  bool is_silence(const SpokenPart& part) const;
  bool is_of_others(const Predicate& p) const;
  void emit_tone(const SpokenPart& part, std::uint32_t first, std::uint32_t end, double tone);
  bool is_argued(std::uint32_t w) const;
  const IssuePhrase* issue_before(std::uint32_t sentence) const;

  // composition.cpp
  void want(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
            int depth);
  void want_clause(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                   int depth);
  void want_noun(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign, const Reason& reason,
                 int depth);
  void emit_target(const std::vector<ActorPlace>& holders, const ActorPlace& target, int sign,
                   const Reason& reason);
  void emit_issue(const std::vector<ActorPlace>& holders, const IssuePhrase& phrase, int sign,
                  const Reason& reason);
  void emit(const std::vector<ActorPlace>& holders, Proposal proposal, int sign, const Reason& reason);
  std::optional<IssuePhrase> noun_phrase(std::uint32_t w) const;
  std::optional<IssuePhrase> clause_phrase(std::uint32_t w, int depth = 0) const;
  bool is_circumstance(std::uint32_t w) const;
  TokenRange evidence(std::uint32_t node) const;
  int chain_sign(std::uint32_t w, Reason& reason, Words& holders) const;
  std::vector<ActorPlace> speaker_of(const SpokenPart& speech) const;
  void keep_argued_deeds();

  const DocumentView& view_;
  const Trees& t_;
  const StanceLexicon& lexicon_;
  Syntax syntax_;
  PredicateReader reader_;
  ActorFinder actors_;
  const std::vector<SpokenPart>& spoken_;
  std::vector<Predicate> predicates_;       // of the document
  std::vector<std::int32_t> predicate_of_;  // word -> index into predicates_, -1 none
  std::vector<Proposal> proposals_;
  std::set<std::string> argued_;                                  // heads of issues that rules found
  std::vector<std::pair<std::uint32_t, IssuePhrase>> argued_at_;  // with their sentences
  std::optional<IssuePhrase> last_issue_;                         // what "it" and "this" stand for
  std::uint32_t last_issue_sentence_ = 0;
  std::uint32_t sentence_ = 0;  // that is read
};

}  // namespace standpoint
