#pragma once
// A DNA database that is being written: the frame (types, variables, entities, coders), which grows as
// statements need it.

#include "dna/frame.hpp"
#include "dna/model.hpp"
#include "sqlite.hpp"

#include <standpoint/model/entity.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::io {

/// A text of at most 190 characters: longer ones are cut, with `end` behind, and counted.
std::string cut_dna_text(const std::string& text, std::size_t& cut, std::string_view end = "…");

/// Where the coders and types of another database are in the one that is written.
struct DnaTranslation {
  bool is_same = false;  ///< it is the one whose frame is written: all ids stay
  std::unordered_map<std::int64_t, std::int64_t> coders = {};
  std::unordered_map<std::int64_t, std::int64_t> types = {};

  std::optional<std::int64_t> coder(std::optional<std::int64_t> id) const { return find(coders, id); }
  std::optional<std::int64_t> type(std::optional<std::int64_t> id) const { return find(types, id); }

 private:
  std::optional<std::int64_t> find(const std::unordered_map<std::int64_t, std::int64_t>& ids,
                                   std::optional<std::int64_t> id) const {
    if (is_same || !id) return id;
    const auto found = ids.find(*id);
    return found == ids.end() ? std::nullopt : std::optional(found->second);
  }
};

class DnaWrittenFile {
 public:
  struct Type {
    DnaStatementType type;
    DnaRoles roles;
  };
  struct NewVariable {
    std::string_view name;
    graph::VariableKind kind;
  };

  /// All tables, and the rows of a frame, without those that break the rules of a table (counted in
  /// `refused`). Without any coder: Admin; without any setting: version and date.
  static Result<DnaWrittenFile> open(const DnaFrame& frame);
  /// The frame of a new file of DNA: coder Admin, DNA Statement, Annotation.
  static Result<DnaWrittenFile> make_new();

  const std::vector<Type>& types() const { return types_; }
  const Type* find_type(std::int64_t id) const;
  bool has_coder(std::int64_t id) const { return coders_.contains(id); }
  std::int64_t first_coder() const { return *coders_.begin(); }

  /// Takes over what another database has and this one lacks: coders by name, types by label and variables,
  /// entities with their colours and attributes, regular expressions.
  Result<DnaTranslation> adopt(const DnaFrame& other);

  /// Adds a type with the attributes Type, Alias and Notes for each variable of short text. Returns its id.
  Result<std::int64_t> add_type(std::string_view label, const std::array<int, 3>& colour,
                                const std::vector<NewVariable>& variables);
  /// The row of ENTITIES for a value of a variable, made where there is none: black, with a value for each
  /// attribute of the variable, of which Type and Alias say what `entity` is.
  Result<std::int64_t> entity(std::int64_t variable, const std::string& value, const Entity* entity);

  /// Inserts one row; none where it breaks a rule of the table: returns false.
  Result<bool> insert(std::string_view table, std::initializer_list<std::string_view> columns,
                      std::initializer_list<DnaValue> values);
  /// Numbers the rows of values anew in the order of their statements. O(n log n).
  Result<void> number_values();
  Result<void> finish(std::ostream& out);

  std::size_t refused = 0;  ///< rows of the frame
  std::size_t cut = 0;      ///< texts that were too long

 private:
  explicit DnaWrittenFile(SqliteFile file) : file_(std::move(file)) {}
  Result<bool> insert_row(std::string_view table, const std::vector<std::string_view>& columns,
                          const std::vector<const DnaValue*>& values);
  Result<void> insert_frame(const DnaFrame& frame);
  Result<void> remove_dangling_rows();
  Result<void> read_frame();
  Result<std::int64_t> adopt_coder(const DnaRow& row);
  Result<const Type*> adopt_type(const DnaStatementType& type, const DnaFrame& frame);
  Result<void> adopt_entities(const DnaFrame& frame,
                              const std::unordered_map<std::int64_t, std::int64_t>& variables);

  SqliteFile file_;
  std::map<std::string, SqliteQuery, std::less<>> inserts_;  // by their SQL
  std::vector<Type> types_;
  std::set<std::int64_t> coders_;
  std::map<std::string, std::int64_t, std::less<>> coder_at_;              // by name
  std::map<std::pair<std::int64_t, std::string>, std::int64_t> entities_;  // by variable and value
  // Of each variable its attribute variables: id and folded name.
  std::unordered_map<std::int64_t, std::vector<std::pair<std::int64_t, std::string>>> attributes_;
  std::int64_t last_type_ = 0, last_variable_ = 0, last_entity_ = 0, last_attribute_ = 0, last_value_ = 0;
};

}  // namespace standpoint::io
