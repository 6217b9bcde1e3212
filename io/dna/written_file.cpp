#include "dna/written_file.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace standpoint::io {
namespace {

// "standpoint" as DNA keeps passwords: SHA-256 over 16 bytes of salt and the word, 99,999 times over the
// result, salt and hash in base 64 (StrongPasswordEncryptor of Jasypt). The salt is fixed, so that files are
// the same each time; who writes about secrets changes the password in DNA.
constexpr std::string_view default_password =
    "U3RhbmRwb2ludCBmb3IgRPFPb6+jR8Yq+HugsEdrOW8YcDGqGS9Ns7EXzM9EiR3h";

std::string join_aliases(const Entity& entity) {
  std::string all;
  for (const auto& alias : entity.aliases) {
    if (alias.name.empty() || alias.name.find(';') != std::string::npos) continue;
    const std::string more = (all.empty() ? "" : "; ") + alias.name;
    if (count_code_points(all) + count_code_points(more) > longest_dna_text) break;
    all += more;
  }
  return all;
}

std::int64_t largest(std::int64_t known, const DnaRow& row) {
  return std::max(known, integer_at(row, 0).value_or(0));
}

// A row of SETTINGS with a version that is written here.
bool is_dna_3(const DnaRow& row) { return text_at(row, 1).starts_with("3."); }

}  // namespace

std::string cut_dna_text(const std::string& text, std::size_t& cut, std::string_view end) {
  if (text.size() <= longest_dna_text || count_code_points(text) <= longest_dna_text) return text;
  ++cut;
  const std::size_t most = longest_dna_text - count_code_points(end);
  std::size_t kept = 0;
  for (std::size_t points = 0; points < most; ++points) kept += decode_utf8(text, kept).length;
  return text.substr(0, kept) + std::string(end);
}

Result<DnaWrittenFile> DnaWrittenFile::open(const DnaFrame& frame) {
  auto database = SqliteFile::scratch("the .dna file");
  if (!database) return database.error();
  DnaWrittenFile file(std::move(*database));
  if (auto made = file.file_.execute("BEGIN;" + dna_table_definitions()); !made) return made.error();
  if (auto done = file.insert_frame(frame); !done) return done.error();
  if (auto done = file.remove_dangling_rows(); !done) return done.error();
  if (auto done = file.read_frame(); !done) return done.error();
  return file;
}

Result<DnaWrittenFile> DnaWrittenFile::make_new() {
  using graph::VariableKind;
  auto file = open({});
  if (!file) return file;
  auto statement = file->add_type("DNA Statement", {239, 208, 51},
                                  {{"person", VariableKind::text},
                                   {"organization", VariableKind::text},
                                   {"concept", VariableKind::text},
                                   {"agreement", VariableKind::boolean}});
  if (!statement) return statement.error();
  auto note = file->add_type("Annotation", {211, 211, 211}, {{"note", VariableKind::long_text}});
  if (!note) return note.error();
  return file;
}

const DnaWrittenFile::Type* DnaWrittenFile::find_type(std::int64_t id) const {
  for (const auto& type : types_) {
    if (type.type.id == id) return &type;
  }
  return nullptr;
}

Result<bool> DnaWrittenFile::insert_row(std::string_view table, const std::vector<std::string_view>& columns,
                                        const std::vector<const DnaValue*>& values) {
  std::string names;
  std::string places;
  for (const auto column : columns) {
    names += (names.empty() ? "" : ", ") + std::string(column);
    places += places.empty() ? "?" : ", ?";
  }
  const std::string sql = columns.empty()
                              ? fmt::format("INSERT OR IGNORE INTO {} DEFAULT VALUES", table)
                              : fmt::format("INSERT OR IGNORE INTO {}({}) VALUES ({})", table, names, places);
  auto prepared = inserts_.find(sql);
  if (prepared == inserts_.end()) {
    auto query = file_.query(sql);
    if (!query) return query.error();
    prepared = inserts_.emplace(sql, std::move(*query)).first;
  }
  SqliteQuery& query = prepared->second;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const int parameter = static_cast<int>(i) + 1;
    if (const auto* number = std::get_if<std::int64_t>(values[i])) {
      query.bind(parameter, *number);
    } else if (const auto* text = std::get_if<std::string>(values[i])) {
      query.bind(parameter, std::string_view(*text));
    } else {
      query.bind_null(parameter);
    }
  }
  const auto done = query.next();
  query.reset();
  if (!done) return done.error();
  return file_.changes() > 0;
}

Result<bool> DnaWrittenFile::insert(std::string_view table, std::initializer_list<std::string_view> columns,
                                    std::initializer_list<DnaValue> values) {
  std::vector<const DnaValue*> pointers;
  for (const auto& value : values) pointers.push_back(&value);
  return insert_row(table, columns, pointers);
}

Result<void> DnaWrittenFile::insert_frame(const DnaFrame& frame) {
  for (std::size_t i = 0; i < dna_table_count; ++i) {
    const auto table = static_cast<DnaTable>(i);
    const auto columns = columns_of(table);
    for (const auto& row : frame.rows(table)) {
      // Ids are Java's int.
      const std::int64_t id = integer_at(row, 0).value_or(0);
      const bool is_version = table == DnaTable::settings && text_at(row, 0) == "version";
      if ((columns.front() == "ID" && (id < 1 || id > INT32_MAX)) || (is_version && !is_dna_3(row))) {
        ++refused;
        continue;
      }
      // What is null in the row has its default.
      std::vector<std::string_view> given;
      std::vector<const DnaValue*> values;
      for (std::size_t column = 0; column < std::min(columns.size(), row.size()); ++column) {
        if (std::holds_alternative<std::monostate>(row[column])) continue;
        given.push_back(columns[column]);
        values.push_back(&row[column]);
      }
      const auto inserted = insert_row(name_of(table), given, values);
      if (!inserted) return inserted.error();
      if (!*inserted) ++refused;
    }
  }
  // DNA looks at the version before it opens a file.
  const bool has_version =
      std::any_of(frame.rows(DnaTable::settings).begin(), frame.rows(DnaTable::settings).end(),
                  [](const DnaRow& row) { return text_at(row, 0) == "version" && is_dna_3(row); });
  if (has_version) return {};
  for (const auto& [property, value] : {std::pair("version", "3.0.11"), std::pair("date", "2025-06-01")}) {
    const auto set = insert("SETTINGS", {"Property", "Value"}, {DnaValue(property), DnaValue(value)});
    if (!set) return set.error();
  }
  return {};
}

// Rows of records need not fit together: what refers to nothing is taken out again.
Result<void> DnaWrittenFile::remove_dangling_rows() {
  while (true) {
    std::vector<std::pair<std::string, std::int64_t>> dangling;
    auto check = file_.query("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
    if (!check) return check.error();
    while (true) {
      const auto more = check->next();
      if (!more) return more.error();
      if (!*more) break;
      const std::string table = check->text(0);
      // A parent among entities that is not there is none.
      const bool is_parent = table == "ENTITIES" && check->text(2) == "ENTITIES";
      dangling.emplace_back(is_parent ? "UPDATE ENTITIES SET ChildOf = NULL" : "DELETE FROM " + table,
                            check->integer(1).value_or(-1));
    }
    if (dangling.empty()) return {};
    check->reset();
    for (const auto& [change, row] : dangling) {
      ++refused;
      if (auto done = file_.execute(fmt::format("{} WHERE rowid = {}", change, row)); !done) return done;
    }
  }
}

Result<void> DnaWrittenFile::read_frame() {
  auto frame = read_dna_frame(file_);
  if (!frame) return frame.error();
  for (const auto& row : frame->rows(DnaTable::coders)) {
    coders_.insert(integer_at(row, 0).value_or(0));
    coder_at_.emplace(text_at(row, 1), integer_at(row, 0).value_or(0));
  }
  if (coders_.empty()) {
    auto admin = insert("CODERS", {"ID", "Name", "Red", "Green", "Blue", "Password"},
                        {std::int64_t{1}, "Admin", std::int64_t{255}, std::int64_t{255}, std::int64_t{0},
                         std::string(default_password)});
    if (!admin) return admin.error();
    coders_.insert(1);
    coder_at_.emplace("Admin", 1);
  }
  for (auto& type : statement_types_of(*frame)) {
    last_type_ = std::max(last_type_, type.id);
    const DnaRoles roles = roles_of(type);
    types_.push_back({std::move(type), roles});
  }
  for (const auto& row : frame->rows(DnaTable::variables)) last_variable_ = largest(last_variable_, row);
  for (const auto& row : frame->rows(DnaTable::entities)) {
    last_entity_ = largest(last_entity_, row);
    entities_.emplace(std::pair(integer_at(row, 1).value_or(0), std::string(text_at(row, 2))),
                      integer_at(row, 0).value_or(0));
  }
  for (const auto& row : frame->rows(DnaTable::attribute_variables)) {
    last_attribute_ = largest(last_attribute_, row);
    attributes_[integer_at(row, 1).value_or(0)].emplace_back(integer_at(row, 0).value_or(0),
                                                             fold(text_at(row, 2)));
  }
  for (const auto& row : frame->rows(DnaTable::attribute_values)) last_value_ = largest(last_value_, row);
  return {};
}

Result<std::int64_t> DnaWrittenFile::add_type(std::string_view label, const std::array<int, 3>& colour,
                                              const std::vector<NewVariable>& variables) {
  std::string name(label);
  const auto is_taken = [&] {
    return std::any_of(types_.begin(), types_.end(),
                       [&](const Type& type) { return type.type.label == name; });
  };
  if (is_taken()) name += " (2)";
  DnaStatementType type{++last_type_, name, {}};
  auto row =
      insert("STATEMENTTYPES", {"ID", "Label", "Red", "Green", "Blue"},
             {type.id, name, std::int64_t{colour[0]}, std::int64_t{colour[1]}, std::int64_t{colour[2]}});
  if (!row) return row.error();
  for (const auto& variable : variables) {
    type.variables.push_back({++last_variable_, std::string(variable.name), variable.kind});
    row = insert(
        "VARIABLES", {"ID", "Variable", "DataType", "StatementTypeId"},
        {last_variable_, std::string(variable.name), std::string(data_type_name(variable.kind)), type.id});
    if (!row) return row.error();
  }
  for (const std::string attribute : {"Type", "Alias", "Notes"}) {
    for (const auto& variable : type.variables) {
      if (variable.kind != graph::VariableKind::text) continue;
      row = insert("ATTRIBUTEVARIABLES", {"ID", "VariableId", "AttributeVariable"},
                   {++last_attribute_, variable.id, attribute});
      if (!row) return row.error();
      attributes_[variable.id].emplace_back(last_attribute_, fold(attribute));
    }
  }
  const DnaRoles roles = roles_of(type);
  types_.push_back({std::move(type), roles});
  return last_type_;
}

Result<std::int64_t> DnaWrittenFile::entity(std::int64_t variable, const std::string& value,
                                            const Entity* entity) {
  const auto known = entities_.find({variable, value});
  if (known != entities_.end()) return known->second;
  // Two long names with one beginning stay two.
  const std::string text = cut_dna_text(value, cut, "… #" + sha256_hex(value).substr(0, 6));
  const std::int64_t id = ++last_entity_;
  auto row = insert("ENTITIES", {"ID", "VariableId", "Value", "Red", "Green", "Blue"},
                    {id, variable, text, std::int64_t{0}, std::int64_t{0}, std::int64_t{0}});
  if (!row) return row.error();
  if (!*row) {
    // Cut as it was cut before.
    const auto same = entities_.find({variable, text});
    if (same == entities_.end()) return Error{Errc::internal, file_.path(), "an entity could not be written"};
    return entities_.emplace(std::pair(variable, value), same->second).first->second;
  }
  entities_.emplace(std::pair(variable, value), id);
  for (const auto& [attribute, name] : attributes_[variable]) {
    std::string content;
    if (entity != nullptr && name == "type") content = to_string(entity->kind);
    if (entity != nullptr && name == "alias") content = join_aliases(*entity);
    row = insert("ATTRIBUTEVALUES", {"ID", "EntityId", "AttributeVariableId", "AttributeValue"},
                 {++last_value_, id, attribute, content});
    if (!row) return row.error();
  }
  return id;
}

Result<void> DnaWrittenFile::number_values() {
  for (const auto& [table, value] : {std::pair{"DATASHORTTEXT", "Entity"}, std::pair{"DATALONGTEXT", "Value"},
                                     std::pair{"DATABOOLEAN", "Value"}, std::pair{"DATAINTEGER", "Value"}}) {
    auto done = file_.execute(fmt::format(
        "CREATE TEMP TABLE sorted AS SELECT StatementId, VariableId, {1} FROM {0} ORDER BY StatementId, ID;"
        "DELETE FROM {0};"
        "INSERT INTO {0} (StatementId, VariableId, {1}) SELECT * FROM sorted ORDER BY rowid;"
        "DROP TABLE sorted",
        table, value));
    if (!done) return done;
  }
  return {};
}

Result<void> DnaWrittenFile::finish(std::ostream& out) {
  inserts_.clear();
  if (auto done = file_.execute("COMMIT"); !done) return done;
  return file_.copy_to(out);
}

}  // namespace standpoint::io
