#pragma once
// Known names: entities under all their names, offices and who held them when, and the user's last word on
// names.
//
// A gazetteer holds facts, not text. It is made of layers (the shipped files, then a user's own): what a
// later layer says of an id replaces what an earlier one said. Resolution asks it what a form of a name may
// mean; a weak form means something only where the document supports it.

#include <standpoint/model/date.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/result.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// Another name of a known entity.
struct KnownForm {
  std::string name;
  bool weak = false;  ///< "Senate", "Treasury": only with support in the document
};

/// A body or person that is known beforehand.
struct KnownEntity {
  std::string id;  ///< of the gazetteer, "us-dod"; not of records
  EntityKind kind = EntityKind::other;
  std::string name;
  std::vector<KnownForm> forms;
  std::string part_of;   ///< id of the body it belongs to, or ""
  std::string country;   ///< ISO 3166-1 alpha-2 with its reserved UK and EU, or ""
  std::string wikidata;  ///< "Q11209", or ""
  std::string note;
};

/// An office speaks for its institution: "President of the United States".
struct KnownOffice {
  std::string id;
  std::string title;
  std::string of;                         ///< id of the institution
  std::vector<std::string> aliases;       ///< "POTUS", "US president"
  std::vector<std::string> descriptions;  ///< "the president"
};

/// Who held an office from one date to another; unknown dates are open ends.
struct OfficeTerm {
  std::string office;  ///< id
  std::string person;  ///< name, or id of a known entity
  Date from;
  Date to;
  Date as_of;  ///< when it was checked
};

/// Short forms of a given name: "Bill" and "Will" of "William".
struct GivenName {
  std::string name;
  std::vector<std::string> nicknames;
};

/// The user's last word on names.
struct NameOverride {
  /// What an override says of its names.
  enum class Op {
    same,      ///< a is b, and is called b
    not_same,  ///< a is never b
    kind,      ///< a is of kind b
    rename     ///< a is called b
  };
  Op op = Op::same;
  std::string a, b;
  std::string doc;  ///< only in this document; "" = everywhere
  std::string note;
};

std::string_view to_string(NameOverride::Op op);
std::optional<NameOverride::Op> parse_name_override(std::string_view text);

/// A file of names in the library, as bytes: io/names.hpp reads them.
struct ShippedNames {
  std::string_view file;  ///< "entities.csv"
  std::string_view bytes;
};
std::array<ShippedNames, 6> shipped_names();

/// All known names, offices and overrides, in layers; see above.
class Gazetteer {
 public:
  Gazetteer() = default;
  Gazetteer(const Gazetteer&) = delete;
  Gazetteer& operator=(const Gazetteer&) = delete;
  Gazetteer(Gazetteer&&) = default;
  Gazetteer& operator=(Gazetteer&&) = default;
  ~Gazetteer() = default;

  /// Adds, or replaces what has the same id (terms: the same office, person and beginning;
  /// given names: the same name). O(1).
  void add(KnownEntity entity);
  /// The same for an office.
  void add(KnownOffice office);
  /// The same for who held an office when.
  void add(OfficeTerm term);
  /// The same for a given name and its short forms.
  void add(GivenName name);
  /// A user's last word; later ones go before earlier ones.
  void add(NameOverride one);

  /// Makes names findable; to be called after the last add. Error invalid_value names an id that is referred
  /// to and not there (part_of, of, office), or a circle of part_of. Near-linear.
  std::optional<Error> finish();

  /// Null for an id that nobody has. O(1).
  const KnownEntity* find(std::string_view id) const;
  /// The same for offices.
  const KnownOffice* find_office(std::string_view id) const;

  /// One that a form may mean; weak forms need support by the text.
  struct Meaning {
    const KnownEntity* entity = nullptr;
    bool weak = false;
  };
  /// What a name may mean, in the order of ids; empty for unknown names. Case, articles and British or
  /// American spelling do not matter, but short forms in capitals ("WHO") are only found in capitals. O(1).
  const std::vector<Meaning>& meanings(std::string_view name) const;

  /// The body that has no body above: follows part_of.
  const KnownEntity& top(const KnownEntity& entity) const;

  /// Who held an office on a day, by the term that began last; nullptr when nobody is known to. O(terms of
  /// the office).
  const OfficeTerm* holder(std::string_view office, const Date& day) const;
  /// What a person, by name or id, holds on a day. O(terms of the person).
  std::vector<const OfficeTerm*> held_by(std::string_view person, const Date& day) const;
  /// Offices known under a title or alias ("defense secretary"). O(1).
  const std::vector<const KnownOffice*>& offices(std::string_view title) const;
  /// Offices that a description means in texts about their country ("the president"). O(1).
  const std::vector<const KnownOffice*>& offices_described(std::string_view words) const;

  /// The given names that a nickname stands for, folded and sorted: "william" for "Bill"; empty when it is
  /// none. O(1).
  const std::vector<std::string>& given_names(std::string_view nickname) const;

  /// What the user says that a name is to be called in a document: the b of `same` and `rename`, or "". O(1).
  std::string_view called(std::string_view name, std::string_view doc) const;
  /// Whether the user says that two names are not one. O(1).
  bool kept_apart(std::string_view a, std::string_view b, std::string_view doc) const;
  /// The kind that the user gives a name. O(1).
  std::optional<EntityKind> kind_of(std::string_view name, std::string_view doc) const;

  std::size_t size() const { return entities_.size(); }
  const std::vector<KnownEntity>& entities() const { return entities_; }
  const std::vector<NameOverride>& overrides() const { return overrides_; }

 private:
  using Index = std::unordered_map<std::string, std::size_t>;
  const NameOverride* override_of(NameOverride::Op op, std::string_view name, std::string_view doc) const;
  std::optional<Error> check() const;
  void index_form(const std::string& form, std::size_t entity, bool weak);

  std::vector<KnownEntity> entities_;
  std::vector<KnownOffice> offices_;
  std::vector<OfficeTerm> terms_;
  std::vector<GivenName> given_names_;
  std::vector<NameOverride> overrides_;
  Index entity_ids_, office_ids_, term_ids_, given_name_ids_;
  std::unordered_map<std::string, std::vector<Meaning>> forms_;
  std::unordered_map<std::string, std::vector<const KnownOffice*>> titles_;
  std::unordered_map<std::string, std::vector<const KnownOffice*>> descriptions_;
  std::unordered_map<std::string, std::vector<std::string>> given_of_;      // folded nickname
  std::unordered_map<std::string, std::vector<std::size_t>> terms_of_;      // office
  std::unordered_map<std::string, std::vector<std::size_t>> terms_by_;      // id or key of the person
  std::unordered_map<std::string, std::vector<std::size_t>> overrides_of_;  // op and key of a
};

}  // namespace standpoint
