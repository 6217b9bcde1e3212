#pragma once
// Who is named in one document: names, short forms, acronyms, descriptions and pronouns resolved to entities.

#include "knowledge/gender.hpp"
#include "knowledge/known_names.hpp"
#include "language/names.hpp"
#include "language/tree.hpp"

#include <standpoint/language.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/statement.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// An entity of one document.
struct LocalEntity {
  std::string name;
  EntityKind kind = EntityKind::other;
  std::vector<Alias> aliases;
  std::vector<Role> roles;
  std::vector<std::string> descriptions;  ///< lower case head nouns: "operator", "mayor"
  std::size_t mentions = 0;
  Gender gender = Gender::unknown;
  bool unnamed = false;                ///< a description only: "residents", "the appeals court"
  const KnownEntity* known = nullptr;  ///< what a gazetteer says it is

  /// Adds a description that is not there yet.
  void describe(const std::string& noun);
};

/// A place where an entity is meant. Tokens include title and article; the span is what is quoted.
struct LocalMention {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  ByteSpan span;
  std::size_t entity = 0;
  MentionType type = MentionType::name;
  std::string_view rule;
  double confidence = 1.0;
};

struct LocalAffiliation {
  std::size_t person = 0;
  std::size_t institution = 0;
  std::string role;
  ByteSpan evidence;
};

/// Entities, mentions in the order of the text (none overlapping) and affiliations of one document.
struct DocumentEntities {
  std::vector<LocalEntity> entities;
  std::vector<LocalMention> mentions;
  std::vector<LocalAffiliation> affiliations;

  /// Index of the mention that covers a token, or nullopt. O(log n).
  std::optional<std::size_t> mention_at(std::uint32_t token) const;
  /// Index of the last mention that ends at or before a token and begins at or after `first`, or nullopt.
  /// O(log n).
  std::optional<std::size_t> last_before(std::uint32_t token, std::uint32_t first) const;
};

/// Finds and resolves all names, definite descriptions ("the union") and groups ("residents") of a document.
/// Near-linear.
/// A gazetteer, if there is one, says which names are one and what they are.
DocumentEntities find_entities(const Text& text, const Analysis& analysis, const Trees& trees,
                               const NameSources& sources = {});

/// Marks the head words of names in the trees, where the language engine did not see a name.
void name_actors(const Analysis& analysis, const DocumentEntities& entities, Trees& trees);

}  // namespace standpoint
