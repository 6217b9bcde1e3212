#pragma once
// The syntax of a document taken back to one shape: who acts on what, whatever the clause looks like.
// Passives, relative clauses, participles, controlled infinitives and coordination give the subjects and
// objects that the plain active clause would.

#include "language/tree.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace standpoint {

/// Words of the document by their number in Trees.
using Words = std::vector<std::uint32_t>;

/// Adds a word that is not there yet; no_word is none.
void append(Words& out, std::uint32_t w);

/// "each other", "one another".
bool is_reciprocal(const Trees& t, std::uint32_t w);

/// Walks the trees of one document. Keeps a reference to them.
class Syntax {
 public:
  explicit Syntax(const Trees& trees) : t(trees) { find_asked(); }

  /// Heads of the subjects of a verb or of a predicative noun or adjective: its own, those it shares by
  /// coordination, control or a participle, the antecedent for a relative pronoun.
  Words subjects(std::uint32_t w) const;
  /// Direct objects; the antecedent of an object relative clause.
  Words direct_objects(std::uint32_t w) const;
  bool is_passive(std::uint32_t w) const;
  /// By whom it is done, in a passive; relative pronouns stand for what they mean.
  Words agents(std::uint32_t verb) const;
  /// With a tense or a modal, its own or an auxiliary's.
  bool is_finite(std::uint32_t w) const;
  bool is_negated(std::uint32_t w) const;
  /// Negated, but only so far: "has not backed it yet".
  bool is_not_yet(std::uint32_t w) const;
  bool has_yet(std::uint32_t w) const;
  /// can, may, might, could, would.
  bool is_hypothetical(std::uint32_t w) const;
  bool has_would(std::uint32_t w) const;
  /// Inside an if-clause.
  bool is_condition(std::uint32_t w) const;
  /// "If she cared, she would not have voted to cut it": she did.
  bool is_counterfactual(std::uint32_t w) const;
  /// Asked, not said: in a sentence that ends in a question mark, outside its relative clauses.
  bool is_asked(std::uint32_t w) const;
  /// "once backed", "used to oppose", "a former critic": no position any more.
  bool is_past_position(std::uint32_t w) const;
  /// "instead of opposing it", "rather than sell".
  bool is_dispreferred(std::uint32_t w) const;
  /// "Not all its members back it": of whom is open.
  bool is_of_some(std::uint32_t w) const;
  /// "reportedly backs", "is expected to back".
  bool is_hearsay(std::uint32_t w) const;
  /// Inside what somebody denies: "denied that he had backed it", "rejected claims that it ignored them".
  bool is_denied(std::uint32_t w) const;
  /// "I don't think that the toll is unfair": the negation above holds for the clause.
  bool is_negated_above(std::uint32_t w) const;
  /// "must", "should", "has to": what its subject ought to do, not what he does.
  bool is_obliged(std::uint32_t w) const;
  /// The same of the verb itself, not of one that it completes: "should ignore it", not "must stop ignoring
  /// it".
  bool is_told_to(std::uint32_t w) const;
  /// "hopes that the council backs it": not said to be so.
  bool is_hoped(std::uint32_t w) const;
  /// "will no longer try to stop it": he need not be for it.
  bool is_given_up(std::uint32_t w) const;
  /// "would have a hard time vetoing it": whether it is done is not said.
  bool is_found_hard(std::uint32_t w) const;
  /// "is not sure she can vote for it", "risks alienating them": it may come to it or not.
  bool is_open(std::uint32_t w) const;
  /// "threw up his hands in mock despair"
  bool is_feigned(std::uint32_t w) const;
  /// "accused the council of ignoring them": what somebody else says that it did.
  bool is_alleged(std::uint32_t w) const;
  /// A sentence about a match.
  bool is_about_sport(std::uint32_t w) const;
  /// A name, a personal pronoun or a noun of persons and bodies.
  bool is_actor_like(std::uint32_t w) const;
  /// Those named as examples of a group: "unions including A and B", "critics such as C", "three
  /// members: A, B and C".
  Words examples(std::uint32_t w) const;
  /// Those who act with the one who is named: "A, along with B and C,".
  Words companions(std::uint32_t w) const;
  /// A word and what is coordinated with it.
  Words with_conjuncts(std::uint32_t w) const;
  /// Behind a relative pronoun stands its antecedent; any other word stands for itself.
  std::uint32_t antecedent(std::uint32_t w) const;
  std::uint32_t identified(std::uint32_t w) const;
  /// The word that governs an infinitive or gerund complement, no_word when w is none.
  std::uint32_t named_as(std::uint32_t w) const;
  std::uint32_t governor_of_complement(std::uint32_t w) const;
  /// "Holt's endorsement was a surprise", with Holt taken for a subject: who owns what stands behind 's.
  std::uint32_t lost_owner(std::uint32_t noun) const;
  bool has_marker(std::uint32_t w, std::string_view form) const;
  /// "anybody refused entry could not be taken off": a participle behind its noun that was read as a verb.
  bool is_reduced(std::uint32_t w) const;
  /// "told it what she was ashamed of": a clause that "what" opens says nothing of the noun before it.
  bool is_fused(std::uint32_t w) const;
  /// "called for the toll to be scrapped": the noun behind "for" that is the subject of an infinitive.
  std::uint32_t for_subject(std::uint32_t w) const;
  /// The word whose clause a copula or auxiliary stands in ("is against the toll": "toll"); else the word.
  std::uint32_t clause_head(std::uint32_t w) const;

  const Trees& t;

 private:
  Words subjects(std::uint32_t w, int depth) const;
  Words listed(std::uint32_t w) const;
  Words listed_before(std::uint32_t who, std::uint32_t verb) const;
  Words named_members(std::uint32_t w) const;
  void add_whole(std::uint32_t part, Words& out) const;
  bool is_inside_phrase(std::uint32_t w) const;
  std::uint32_t one_among(std::uint32_t group) const;
  bool is_wording(std::uint32_t w) const;
  bool is_ranked(std::uint32_t noun) const;
  bool is_left_out(std::uint32_t conjunct) const;
  bool is_purpose(std::uint32_t w) const;
  bool is_left_behind(std::uint32_t w) const;
  bool is_of_another(std::uint32_t object) const;
  bool is_lacking(std::uint32_t noun) const;
  bool is_part_of_group(std::uint32_t subject) const;
  bool is_minority(std::uint32_t subject) const;
  bool is_nobodys(std::uint32_t participle, std::uint32_t noun) const;
  bool is_hope_told(std::uint32_t clause) const;
  std::uint32_t person_behind(std::uint32_t noun) const;
  std::uint32_t person_before(std::uint32_t clause, std::uint32_t pronoun) const;
  bool is_bare_passive(std::uint32_t w) const;
  std::uint32_t body_behind(std::uint32_t noun, std::uint32_t end) const;
  std::uint32_t parallel_clause(std::uint32_t w) const;
  Words planners(std::uint32_t w, int depth) const;
  Words owners_of_plan(std::uint32_t noun) const;
  std::uint32_t plan_before(std::uint32_t w) const;
  std::optional<Words> lost_subject(std::uint32_t w) const;
  bool is_failed(std::uint32_t w) const;
  void find_asked();

  std::vector<bool> asked_;  // by word
};

}  // namespace standpoint
