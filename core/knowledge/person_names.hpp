#pragma once
// Persons of one document by parts of their names.

#include "language/names.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Persons by first and last name, for forms that the name index leaves open.
class PersonNames {
 public:
  /// A person's full name, of two words or more.
  void add(std::size_t entity, std::string_view full_name);
  /// One more place where the person is named in full.
  void count(std::size_t entity) { ++named_[entity]; }

  /// Who has the same first and last word: "George W. Hale" for "George Hale"; not a "Jr." for a "Sr.". O(log
  /// n).
  std::optional<std::size_t> same_person(std::string_view full_name) const;
  /// Whom a surname alone means where several have it: the one named most in full, then first. O(log n).
  std::optional<std::size_t> by_surname(std::string_view surname) const;
  /// The one person of that first name. O(log n).
  std::optional<std::size_t> by_first_name(std::string_view first_name) const;

 private:
  std::map<std::string, std::vector<std::size_t>> by_first_, by_last_, by_both_;
  std::map<std::size_t, std::string> generations_;  // "jr", "sr": who has one
  std::map<std::size_t, std::size_t> named_;
};

/// "David Heidler" of the "David" in "David and Jeanne Heidler"; empty for what is no first name of a couple.
/// `names` are those of the text, in its order. O(log n).
std::string name_in_couple(const Text& text, const Analysis& analysis, const std::vector<Name>& names,
                           const Name& name);

}  // namespace standpoint
