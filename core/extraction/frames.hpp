#pragma once
// Positions from the frames of verbs, nouns and adjectives: "X rejected Y", "Y was backed by X", "X's
// opposition to Y", "critics of Y", "X urged Z to drop Y".

#include "extraction/clause.hpp"
#include "extraction/proposal.hpp"

#include <vector>

namespace standpoint {

/// Reads the predicates of one sentence from left to right.
class FrameReader {
 public:
  /// `last_issue` is what "it" stands for; it is brought up to date.
  FrameReader(const Clause& clause, std::optional<IssuePhrase>& last_issue, std::vector<Proposal>& proposals)
      : clause_(clause), view_(clause.view()), last_issue_(last_issue), proposals_(proposals) {}

  void read();

 private:
  // What governs an infinitive: "vowed to fight", "urged the council to reject".
  struct Governor {
    std::vector<ActorPlace> subjects;
    int sign = 1;
    std::string_view act;  // of the governor, when it says more than the verb
    double strength = 0.0;
    double confidence = 1.0;
    std::uint32_t first = 0;
    bool negated = false;
    bool hypothetical = false;
  };
  struct Frame {
    const VerbEntry* entry = nullptr;
    std::uint32_t verb = 0;
    std::uint32_t object = 0;  // first token of the object
    std::vector<ActorPlace> subjects;
    int sign = 1;
    bool negated = false;
    bool hypothetical = false;
    double confidence = 0.75;
    double strength = 0.0;
    std::string_view act;
    std::uint32_t first = 0;  // where the evidence may begin
    std::string_view rule = "verb";
  };

  void read_verb(std::uint32_t i);
  void read_noun(std::uint32_t i);
  void read_adjective(std::uint32_t i);

  bool is_noun_use(std::uint32_t i, const VerbReading& verb) const;
  const VerbEntry* choose_sense(std::uint32_t i, const VerbReading& verb, std::uint32_t& object) const;
  std::optional<Governor> governor_of(std::uint32_t to) const;
  void read_active(Frame frame);
  void read_passive(std::uint32_t i, const VerbEntry& entry, const Clause::Auxiliaries& aux);
  void read_asked(const Frame& frame);
  void read_naming(const Frame& frame);
  bool begins_infinitive(std::uint32_t i) const;
  bool only_time_between(std::uint32_t begin, std::uint32_t end) const;
  void emit_object(const Frame& frame);
  void emit_subjunctive(const Frame& frame, std::uint32_t begin);
  void read_joining(std::uint32_t gerund, const VerbEntry& entry, std::uint32_t object);
  void add_examples(Frame& frame, std::uint32_t comma);
  void add_actors(Frame& frame, std::uint32_t i);
  void read_drawn(std::uint32_t i, const NounEntry& noun);
  void emit_target(const Frame& frame, const ActorPlace& target, int sign, std::uint32_t last,
                   double weight = 1.0);
  void emit_issue(const Frame& frame, const IssuePhrase& phrase, int sign, std::uint32_t last);
  void add(const Frame& frame, Proposal proposal, int sign, std::uint32_t first, std::uint32_t last);
  std::vector<ActorPlace> subjects_of(std::uint32_t group, const Clause::Auxiliaries& aux);

  const Clause& clause_;
  const DocumentView& view_;
  std::optional<IssuePhrase>& last_issue_;
  std::vector<Proposal>& proposals_;
  std::vector<ActorPlace> last_subjects_;  // of the sentence's last finite verb
  std::uint32_t last_subject_verb_ = 0;
};

/// Evidence from token `first` to the end of the clause of `last`.
TokenRange evidence_range(const Clause& clause, std::uint32_t first, std::uint32_t last);

}  // namespace standpoint
