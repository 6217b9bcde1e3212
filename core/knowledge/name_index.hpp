#pragma once
// Names of one document and the short forms that stand for them.

#include "knowledge/entities.hpp"
#include "knowledge/name_key.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// "Transport Ministry" for "Ministry of Transport" and the other way round; "" for names of another shape.
std::string permuted_name(std::string_view name);

/// A body named by its kind and its place: "Chamber of Commerce of Velmouth", "Velmouth Chamber of Commerce".
struct LocalBody {
  std::string_view kind;  ///< more than a word: "chamber of commerce"
  std::string place;      ///< "" for the kind alone
  bool kind_first = false;
};

/// Reads a name_key; nullopt for names of another shape.
std::optional<LocalBody> local_body(const std::string& key);

/// The letters of the short form occur in the long one in this order, the first at its beginning (after
/// Schwartz & Hearst 2003).
bool is_short_for(std::string_view short_form, std::string_view long_form);

/// The letters of the short form, three or more, are the initials of the long one in any order: "CEI" for
/// "Italian Episcopal Conference", whose letters are those of another language.
bool has_letters_of(std::string_view short_form, std::string_view long_form);

/// Which entity a form of a name stands for. Ambiguous short forms stand for none.
class NameIndex {
 public:
  /// Registers an entity's full name with the short forms it allows.
  void add(std::size_t entity, std::string_view name, EntityKind kind);
  /// Another form given by the text: an acronym in brackets, "also known as".
  void add_alias(std::size_t entity, std::string_view alias);

  struct Match {
    std::size_t entity = 0;
    std::string_view rule;
  };
  /// The entity of a name as written, by the first rule that fits: full-name, alias, acronym, permuted,
  /// abbreviated ("UN Security Council" for "United Nations Security Council"), surname, short-name,
  /// kind-of-body ("Commission" for the only commission with a longer name).
  std::optional<Match> find(std::string_view name) const;

 private:
  using Forms = std::map<std::string, std::vector<std::size_t>>;
  static void put(Forms& forms, const std::string& key, std::size_t entity);
  static std::optional<std::size_t> only(const Forms& forms, const std::string& key);

  Forms full_;
  Forms aliases_;
  Forms acronyms_;
  Forms permuted_;
  Forms abbreviated_;
  Forms surnames_;
  Forms short_names_;
  Forms kinds_;
};

}  // namespace standpoint
