#pragma once
// Lexicon entries found in the trees of a document, with their arguments: who holds the attitude, toward what
// (after Moilanen & Pulman 2007 and the implicatives of Karttunen 1971; the words are in stance_lexicon.hpp).

#include "extraction/clauses/syntax.hpp"
#include "extraction/stance_lexicon.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace standpoint {

struct Predicate {
  const LexiconEntry* entry = nullptr;
  std::uint32_t node = no_word;  ///< the word of the pattern that governs the others
  std::uint32_t first = 0;       ///< words from the first to the last of the pattern
  std::uint32_t end = 0;
  bool passive = false;
  bool negated = false;
  bool pending = false;  ///< not so far: "has not backed it yet", "has yet to back it"
  Words holders;         ///< heads of noun phrases
  Words objects;         ///< heads of noun phrases or clauses
  Words topics;          ///< the second complement
  Words clauses;         ///< infinitives, gerunds and that-clauses that `clause` is about
};

/// Reads predicates. Keeps references to syntax and lexicon.
class PredicateReader {
 public:
  PredicateReader(const Syntax& syntax, const StanceLexicon& lexicon);

  /// The best reading of the pattern that begins at word w; its entry is nullptr when there is none.
  Predicate read(std::uint32_t w) const;
  /// A verb that lends its subject to an attitude noun, whatever else it is ("voiced", "drew", "dropped"):
  /// its entry of that kind, or nullptr.
  const LexiconEntry* light_entry(std::uint32_t verb) const;
  struct Quarrel {
    const LexiconEntry* entry = nullptr;
    std::uint32_t node = no_word;
  };
  /// "A and B clashed", "are at odds": the pattern of a quarrel that begins at a word and names no other
  /// side.
  Quarrel quarrel_at(std::uint32_t w) const;

 private:
  struct Match {
    std::uint32_t end = 0;
    std::uint32_t node = no_word;
    bool found = false;
  };
  // False where the sentence lacks a word that entry i must have behind w.
  bool may_hold(const StanceLexicon::Group& group, std::size_t i, std::uint32_t w) const {
    return (group.words_behind[i] & ~behind_[w]) == 0;
  }
  Match match(const LexiconEntry& entry, std::uint32_t w) const;
  bool fits_object(const LexiconEntry& entry, const Words& objects) const;
  bool is_claim(const Predicate& p, std::uint32_t clause) const;
  std::uint32_t wished_done(const Predicate& p) const;
  bool acts_on_another(const Predicate& p) const;
  bool fits_part(const LexiconEntry& entry, std::uint32_t w) const;
  void find_arguments(Predicate& p) const;
  void find_holders(Predicate& p) const;
  void add_far_agents(Predicate& p) const;
  void add_identified(std::uint32_t agent, Words& out) const;
  void find_noun_holders(Predicate& p) const;
  void add_makers(std::uint32_t clause, Words& out) const;
  void add_peoples(Predicate& p) const;
  std::uint32_t message_of(const Predicate& p) const;
  std::uint32_t verb_of_manner(std::uint32_t noun) const;
  bool is_between(std::uint32_t noun) const;
  bool has_failed(std::uint32_t noun) const;
  bool lends_its_subject(std::uint32_t verb) const;
  std::uint32_t infinitive_behind(std::uint32_t governor, std::uint32_t noun) const;
  std::uint32_t addressed_infinitive(const Predicate& p) const;
  bool is_gap_word(const Predicate& p, std::uint32_t w) const;
  bool has_object_outside(std::uint32_t verb, std::uint32_t first, std::uint32_t end) const;
  bool is_participle(std::uint32_t w) const;
  bool is_turned(std::uint32_t node) const;
  bool is_called(std::uint32_t noun) const;
  bool takes_side_on_things(const Predicate& p) const;
  void add_slot(const Predicate& p, std::string_view slot, Words& out) const;
  void add_prepositional(const Predicate& p, std::string_view preposition, Words& out) const;
  void add_aim(Predicate& p) const;
  std::uint32_t described_by(std::uint32_t agent) const;

  const Syntax& s_;
  const Trees& t_;
  const StanceLexicon& lexicon_;
  std::vector<const StanceLexicon::Group*> groups_;  ///< of each word: what begins with its lemma
  std::vector<std::uint64_t>
      behind_;  ///< of each word: outline bits of the forms and lemmas behind it in its sentence
};

}  // namespace standpoint
