#pragma once
// Which actors a word of the tree stands for: names and descriptions, pronouns, relative pronouns, "spokesman
// for X", "dozens of senators", "we" inside a quotation.

#include "extraction/attribution/spoken_index.hpp"
#include "extraction/clauses/predicates.hpp"
#include "extraction/pronoun_mentions.hpp"
#include "extraction/proposal.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace standpoint {

class ActorFinder {
 public:
  ActorFinder(const DocumentView& view, const Syntax& syntax, const Speech& speech)
      : view_(view), syntax_(syntax), t_(syntax.t), spoken_(speech.parts), pronouns_(speech.pronouns) {
    note_countries();
  }

  /// The actors behind the head of a noun phrase; none when it is no actor. Coordination is not followed.
  std::vector<ActorPlace> find(std::uint32_t w) const { return find(w, 0); }
  /// The same for each of the words, without repeats.
  std::vector<ActorPlace> find_all(const Words& words) const;

  /// The noun that a third-person pronoun stands for when that is no actor, and how sure that is; no_word
  /// when it is one, or nothing.
  std::pair<std::uint32_t, double> thing_meant(std::uint32_t w) const;

  /// The innermost spoken part with a speaker that covers a word, or nullptr.
  const SpokenPart* speech_at(std::uint32_t w) const;
  /// An entity by a name or the adjective of its country, as written; its place is a token.
  std::optional<ActorPlace> named(std::string_view name, std::uint32_t at) const;
  std::uint32_t token(std::uint32_t w) const { return view_.analysis.token_of_word[w]; }

 private:
  std::vector<ActorPlace> find(std::uint32_t w, int depth) const;
  std::optional<ActorPlace> find_country(std::uint32_t adjective) const;
  std::optional<ActorPlace> find_party(std::uint32_t adjective) const;
  std::vector<ActorPlace> spoken_for(std::uint32_t w, int depth) const;
  std::vector<ActorPlace> find_pronoun(std::uint32_t w) const;
  void note_countries();
  std::vector<ActorPlace> find_in_phrase(std::uint32_t w, int depth) const;
  ActorPlace place(const LocalMention& mention, double weight) const;
  bool fits(const ActorPlace& actor, PronounKind pronoun) const;
  std::optional<ActorPlace> named_before(std::uint32_t w) const;
  std::optional<ActorPlace> spoken_of(std::uint32_t w, PronounKind pronoun) const;
  bool is_part_of(std::uint32_t w, std::uint32_t whole) const;
  bool is_some_of_party(const LocalMention& mention, std::uint32_t w) const;
  std::optional<ActorPlace> judged_before(std::uint32_t w) const;

  const DocumentView& view_;
  const Syntax& syntax_;
  const Trees& t_;
  SpokenIndex spoken_;
  const PronounMeanings& pronouns_;
  std::map<std::string, std::size_t, std::less<>> countries_;  // that the text names, by the name they go by
  std::map<std::string, std::size_t, std::less<>> parties_;    // the same, as party_of_member() calls them
};

}  // namespace standpoint
