#pragma once
// The surroundings of a predicate without a parser: auxiliaries, negation, subject, object.

#include "extraction/lexicon.hpp"
#include "extraction/proposal.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace standpoint {

/// True for what stands before a noun and not before a verb: articles, possessives, "growing".
bool is_article_like(const std::string& word);

/// One sentence while it is read.
class Clause {
 public:
  Clause(const DocumentView& view, const std::vector<SpokenPart>& spoken, std::size_t sentence);

  const DocumentView& view() const { return view_; }
  std::size_t sentence_index() const { return sentence_; }
  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return end_; }
  bool is_question() const { return is_question_; }

  /// The innermost spoken part with a speaker that covers a token, or nullptr.
  const SpokenPart* speech_at(std::uint32_t i) const;

  struct Auxiliaries {
    std::uint32_t first = 0;  ///< first token of the verb group
    bool negated = false;
    bool passive = false;  ///< a form of be or get stands in it
    bool progressive = false;
    bool doubtful = false;   ///< may, might, could, would
    bool has_modal = false;  ///< will, would, can, must ... or do: a base form may follow
  };
  /// The verb group that ends before token `verb`.
  Auxiliaries auxiliaries(std::uint32_t verb) const;

  /// The actors right before a verb group, none when its subject is no actor. Looks over appositions,
  /// relative pronouns, brackets and coordination; "I" and "we" inside speech are its speaker.
  std::vector<ActorPlace> subjects_before(std::uint32_t group) const;
  /// The actor at token i (an article in front allowed), when nothing behind makes it part of a longer
  /// phrase.
  std::optional<ActorPlace> actor_at(std::uint32_t i) const;
  /// The actor whose mention ends before token `end`.
  std::optional<ActorPlace> actor_before(std::uint32_t end) const;

  /// End of the clause from token i on: a mark, a conjunction or a relative pronoun.
  std::uint32_t clause_end(std::uint32_t i) const;

 private:
  ActorPlace place(const LocalMention& mention) const;
  void add_coordinated(std::vector<ActorPlace>& actors, const LocalMention& last) const;
  std::optional<ActorPlace> behind_preposition(const LocalMention& mention) const;

  const DocumentView& view_;
  std::size_t sentence_;
  std::uint32_t begin_;
  std::uint32_t end_;
  bool is_question_ = false;
  std::vector<const SpokenPart*> local_;  // spoken parts that touch this sentence
};

}  // namespace standpoint
