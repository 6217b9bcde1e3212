#pragma once
// What the rules for affiliations share: mentions by token, heads, bodies, and the one way to add an
// affiliation.

#include "knowledge/entities.hpp"
#include "knowledge/role_bodies.hpp"
#include "language/tree.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {

/// The state of one pass over the persons of a document; the base of the rules, which build on one
/// another: affiliation_roles, affiliation_careers, tree_affiliations.
class AffiliationContext {
 public:
  AffiliationContext(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found);

  std::string_view word(std::uint32_t i) const { return word_of(text_, analysis_, i); }

  std::string lower(std::uint32_t i) const { return lower_word(word(i)); }

  EntityKind kind(const LocalMention& m) const { return found_.entities[m.entity].kind; }

  std::uint32_t token(std::uint32_t w) const { return analysis_.token_of_word[w]; }

  const LocalMention* mention_at(std::uint32_t w) const;
  bool role_at(std::uint32_t w) const { return is_role(t_.lemma(w)) || is_role(t_.form(w)); }

  /// The body at a word: one with a name, or a committee or union of whom the text speaks; a person for whom
  /// a lawyer or aide works. The phrase of the role is none, nor are groups of people.
  const LocalMention* body_at(std::uint32_t w, std::uint32_t noun, const std::string& role,
                              std::size_t person) const;

  /// The word of a mention that the others hang on.
  std::uint32_t head_of(const LocalMention& m) const;

  /// "Ohio Secretary of State Jon Reyes", "Israeli President X", "House Speaker X", "Democratic nominee X",
  /// "Harbour campaign spokesman X": the words in front of a name, back to a mark or a body.
  void read_title(const LocalMention& person, std::size_t m);

  /// The country or firm whose office a bare title must be, by the subjects of the two sentences before.
  std::optional<std::size_t> body_spoken_of(const std::string& words, std::uint32_t sentence) const;

  /// A country's adjective or a party before a title.
  std::optional<std::size_t> body_in_title(std::uint32_t i);

  /// "Ida Holt (R-Utah)", "Ida Holt, D-Mass.,", "Ida Holt (Lab, Velmouth South)"
  void read_party(const LocalMention& person);

  /// "the director of public affairs at Ferries Together, Ida Holt,": by the words alone.
  void read_front(const LocalMention& person);

  /// "the union's Ida Holt", "Labour's Ida Holt": by the words alone.
  void read_owner_before(const LocalMention& person);

  /// "Ida Holt, Hugo Lind and Jon Reyes of the Harbour Council": those named before the last.
  void read_list(const LocalMention& last, std::size_t m, const LocalMention& body);

  /// The country of an adjective or name, and the party of a member ("democrat"); made when the text names
  /// neither otherwise.
  std::size_t country_body(std::string_view country);
  std::optional<std::size_t> party_body(std::string_view member);

  /// The party whose member the word at a token calls somebody. "Conservative" and "Green" in capitals only.
  std::optional<std::size_t> party_at(std::uint32_t i);

  /// The country that the document is about, whose ministers need no other name. nullopt where two are.
  std::optional<std::size_t> home_country();

  /// The body of a title by itself, or its country.
  std::optional<std::size_t> body_of_office(const std::string& words);

  /// The role as a reader would say it: "former technology aide".
  std::string role_text(std::uint32_t noun) const;

  /// What the text first called a person, or "".
  std::string first_role(std::size_t person) const;

  ByteSpan span_of(const LocalMention& a, const LocalMention& b) const;

  ByteSpan span_with(const LocalMention& person, std::uint32_t noun) const;

  void describe(std::size_t person, const std::string& role);

  void add(std::size_t person, std::size_t body, const std::string& role, ByteSpan evidence);

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  DocumentEntities& found_;

  std::vector<std::int32_t> at_;  ///< for each token the mention that covers it, or -1
  NamedBodies bodies_;

 private:
  std::size_t make_body(std::string_view name, EntityKind kind);
  std::uint32_t name_token(const LocalMention& person) const;

  std::set<std::pair<std::size_t, std::size_t>> known_;  // person and body of each affiliation
  std::optional<std::size_t> home_country_;
  bool home_known_ = false;
};

}  // namespace standpoint
