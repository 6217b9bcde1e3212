#pragma once
// Lexicon entries found in the trees of a document, with their arguments: who holds the attitude, toward
// what.
//
// Syntax is taken back to one shape: passives, relative clauses, participles, controlled infinitives and
// coordination give the same arguments as the plain active clause would (a calculus after Moilanen & Pulman
// 2007 and the implicatives of Karttunen 1971; the words are in stance_lexicon.hpp).

#include "extraction/stance_lexicon.hpp"
#include "language/tree.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace standpoint {

/// Words of the document by their number in Trees.
using Words = std::vector<std::uint32_t>;

struct Predicate {
  const LexiconEntry* entry = nullptr;
  std::uint32_t node = no_word;  ///< the word of the pattern that governs the others
  std::uint32_t first = 0;       ///< words from the first to the last of the pattern
  std::uint32_t end = 0;
  bool passive = false;
  bool negated = false;
  Words holders;  ///< heads of noun phrases
  Words objects;  ///< heads of noun phrases or clauses
  Words topics;   ///< the second complement
  Words clauses;  ///< infinitives, gerunds and that-clauses that `clause` is about
};

/// Walks the trees of one document. Keeps references to both.
class Syntax {
 public:
  Syntax(const Trees& trees, const StanceLexicon& lexicon) : t(trees), lexicon_(lexicon) {}

  /// The best reading of the pattern that begins at word w, nullopt-like (entry == nullptr) when there is
  /// none.
  Predicate read(std::uint32_t w) const;

  /// Heads of the subjects of a verb or of a predicative noun or adjective: its own, those it shares by
  /// coordination, control or a participle, the antecedent for a relative pronoun. Not the subject of a
  /// passive unless `passive`.
  Words subjects(std::uint32_t w) const;
  /// Direct objects; the antecedent of an object relative clause.
  Words direct_objects(std::uint32_t w) const;
  bool is_passive(std::uint32_t w) const;
  bool is_negated(std::uint32_t w) const;
  /// can, may, might, could, would.
  bool is_hypothetical(std::uint32_t w) const;
  /// Inside an if-clause.
  bool is_condition(std::uint32_t w) const;
  /// Asked, not said: in a sentence that ends in a question mark, outside its relative clauses.
  bool is_asked(std::uint32_t w) const;
  /// Those named as examples of a group: "unions including A and B", "critics such as C".
  Words examples(std::uint32_t w) const;
  /// A word and what is coordinated with it.
  Words with_conjuncts(std::uint32_t w) const;
  /// Behind a relative pronoun stands its antecedent; any other word stands for itself.
  std::uint32_t antecedent(std::uint32_t w) const;
  /// The word that governs an infinitive or gerund complement, no_word when w is none.
  std::uint32_t governor_of_complement(std::uint32_t w) const;
  bool has_marker(std::uint32_t w, std::string_view form) const;

  const Trees& t;

 private:
  struct Match {
    std::uint32_t end = 0;
    std::uint32_t node = no_word;
    bool found = false;
  };
  Match match(const LexiconEntry& entry, std::uint32_t w) const;
  bool fits_object(const LexiconEntry& entry, const Words& objects) const;
  bool fits_part(const LexiconEntry& entry, std::uint32_t w) const;
  void find_arguments(Predicate& p) const;
  void find_holders(Predicate& p) const;
  void find_noun_holders(Predicate& p) const;
  bool lends_its_subject(std::uint32_t verb) const;
  void add_slot(const Predicate& p, std::string_view slot, Words& out) const;
  void add_prepositional(const Predicate& p, std::string_view preposition, Words& out) const;
  void append(Words& out, std::uint32_t w) const;
  Words subjects(std::uint32_t w, int depth) const;

  const StanceLexicon& lexicon_;
};

}  // namespace standpoint
