#pragma once
// What a gazetteer knows of the names of one document.

#include "language/names.hpp"

#include <standpoint/gazetteer.hpp>
#include <standpoint/language.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/text.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// A gazetteer and the document it is asked about; without a gazetteer nothing is known.
struct NameSources {
  const Gazetteer* gazetteer = nullptr;
  std::string_view document;  ///< id, for overrides
  Date date;
};

class KnownNames {
 public:
  /// Counts which countries the document is about. Linear in its length.
  KnownNames(const NameSources& sources, const Text& text, const Analysis& analysis,
             const std::vector<Name>& names);

  /// The body or place that a name means, or nullptr. Of several the one of the country that the document is
  /// about most; a weak form means nothing else. Persons are not found here. O(1).
  const KnownEntity* meaning(std::string_view name, EntityKind seen_as) const;
  /// The person of this name, if the document is about the person's country. O(1).
  const KnownEntity* person(std::string_view name) const;
  /// What the user calls a name, or "".
  std::string_view called(std::string_view name) const;
  bool kept_apart(std::string_view a, std::string_view b) const;
  std::optional<EntityKind> kind_of(std::string_view name) const;
  const NameSources& sources() const { return sources_; }
  /// Offices that a person of this name held at the date of the document; `known` is what person() found, or
  /// nullptr.
  std::vector<Role> roles(std::string_view name, const KnownEntity* known) const;
  /// The country that the document is about, as a code: most of what it names of countries and their bodies,
  /// three times in four, is of that one. "" when that is not clear. O(countries).
  std::string clear_country() const;
  /// The code of a country's name, or "". O(1).
  std::string country_code(std::string_view country) const;

 private:
  void count_countries(const Text& text, const Analysis& analysis, const std::vector<Name>& names);
  void note_state_bodies(const Text& text, const Analysis& analysis);
  void note_foreign_names(const Text& text, const std::vector<Name>& names);
  // "The Electoral Commission" of a text about the "Iraqi High Electoral Commission" is not the British one.
  bool is_anothers(std::string_view name, const KnownEntity& entity) const;
  bool is_about(const std::string& country) const;

  std::map<std::string, std::string>
      foreign_;  // parts of names behind a country's adjective -> code; "" of several
  NameSources sources_;
  std::map<std::string, std::size_t> countries_;  // code -> mentions
  std::size_t most_ = 0;
};

}  // namespace standpoint
