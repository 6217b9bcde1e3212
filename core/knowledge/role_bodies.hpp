#pragma once
// Roles, and the bodies of a document by the words that roles name them with.

#include "knowledge/entities.hpp"

#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// True for what a person is on somebody's behalf: "chairman", "nominee", "aide"; not for kin, critics or
/// friends. Lower case.
bool is_role(const std::string& noun);

/// True for a form of address that is no office: "mr.", "lady". Lower case.
bool is_courtesy_title(std::string_view title);

/// The named bodies of one document, as they stand when this is made. Look-ups are O(log n).
class NamedBodies {
 public:
  explicit NamedBodies(const DocumentEntities& found);

  /// The first of these names that the document has.
  std::optional<std::size_t> named(std::initializer_list<std::string_view> names) const;
  /// The one body of which this is the noun: "committee" or "panel" for the Harbour Committee.
  std::optional<std::size_t> by_tail(const std::string& noun) const;
  /// As by_tail(), of bodies that the text calls by their noun alone: "the committee".
  std::optional<std::size_t> unnamed_by_tail(const std::string& noun) const;
  /// A body that was made after this was.
  void add(std::string_view name, std::size_t entity);
  /// What a title by itself is of, when the document has that body, too: the Senate for "senator". Lower
  /// case.
  std::optional<std::size_t> body_of_title(const std::string& words) const;

 private:
  std::map<std::string, std::size_t> by_name_;
  std::map<std::string, std::vector<std::size_t>> by_tail_;
  std::map<std::string, std::vector<std::size_t>> unnamed_by_tail_;
};

/// The party whose member is called so ("Democrats" for "democrat", "democratic", "dem"), or "". Lower case.
std::string_view party_of_member(std::string_view word);

/// True for offices that are a country's when no other body is named: "foreign minister", "treasury
/// secretary". Lower case.
bool is_national_office(const std::string& words);

}  // namespace standpoint
