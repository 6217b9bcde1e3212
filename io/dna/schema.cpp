#include "dna/schema.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace standpoint::io {
namespace {

using graph::VariableKind;

constexpr std::array<std::string_view, 4> data_types = {"short text", "long text", "boolean", "integer"};
constexpr std::array kinds = {VariableKind::text, VariableKind::long_text, VariableKind::boolean,
                              VariableKind::integer};

Error wrong(const SqliteFile& file, Errc code, std::string message) {
  return {code, file.path(), std::move(message)};
}

Result<std::vector<DnaStatementType>> read_types(const SqliteFile& file) {
  DnaFrame frame;
  for (const auto table : {DnaTable::statement_types, DnaTable::variables}) {
    auto rows = read_dna_rows(file, table);
    if (!rows) return rows.error();
    frame.rows(table) = std::move(*rows);
  }
  return statement_types_of(frame);
}

}  // namespace

std::string_view data_type_name(VariableKind kind) {
  const auto found = std::find(kinds.begin(), kinds.end(), kind);
  return data_types[static_cast<std::size_t>(found - kinds.begin())];
}

std::vector<DnaStatementType> statement_types_of(const DnaFrame& frame) {
  std::vector<DnaStatementType> types;
  for (const auto& row : frame.rows(DnaTable::statement_types)) {
    if (const auto id = integer_at(row, 0)) types.push_back({*id, std::string(text_at(row, 1)), {}});
  }
  std::sort(types.begin(), types.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  for (const auto& row : frame.rows(DnaTable::variables)) {
    const auto id = integer_at(row, 0);
    const auto kind = std::find(data_types.begin(), data_types.end(), text_at(row, 2));
    const auto type = std::find_if(types.begin(), types.end(), [&](const DnaStatementType& candidate) {
      return integer_at(row, 3) == candidate.id;
    });
    if (!id || kind == data_types.end() || type == types.end()) continue;
    type->variables.push_back(
        {*id, std::string(text_at(row, 1)), kinds[static_cast<std::size_t>(kind - data_types.begin())]});
  }
  for (auto& type : types) {
    std::sort(type.variables.begin(), type.variables.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
  }
  return types;
}

std::size_t DnaStatementType::short_texts() const {
  return static_cast<std::size_t>(std::count_if(
      variables.begin(), variables.end(), [](const DnaVariable& v) { return v.kind == VariableKind::text; }));
}

bool DnaStatementType::has_qualifier() const {
  return std::any_of(variables.begin(), variables.end(), [](const DnaVariable& v) {
    return v.kind == VariableKind::boolean || v.kind == VariableKind::integer;
  });
}

std::optional<Error> check_dna_version(const SqliteFile& file) {
  for (const char* table : {"SETTINGS", "STATEMENTS", "DOCUMENTS", "VARIABLES"}) {
    const auto found = file.has_table(table);
    if (!found) return found.error();
    if (!*found)
      return wrong(file, Errc::malformed,
                   fmt::format("an SQLite database, but none of DNA 3: no table {}", table));
  }
  auto settings = file.query("SELECT Value FROM SETTINGS WHERE Property = 'version'");
  if (!settings) return settings.error();
  const auto more = settings->next();
  if (!more) return more.error();
  const std::string version = *more ? settings->text(0) : "";
  const auto entities = file.has_table("ENTITIES");
  if (!entities) return entities.error();
  const auto roles = file.has_table("ROLEVARIABLELINKS");
  if (!roles) return roles.error();
  if (*roles)
    return wrong(file, Errc::unsupported,
                 "made by a trial version of DNA whose statements have roles; use DNA 3.0 or 3.1");
  if (version.starts_with("3.") && *entities) return std::nullopt;
  if (!*entities || version.starts_with("2.") || version.starts_with("1.")) {
    return wrong(file, Errc::unsupported,
                 "a file of DNA 2; open it in DNA 3, which imports it, and save it there");
  }
  return wrong(file, Errc::unsupported,
               fmt::format("made by DNA version '{}'; files of DNA 3 are read", version.substr(0, 20)));
}

Result<DnaStatementType> find_statement_type(const SqliteFile& file, const std::string& wanted) {
  auto types = read_types(file);
  if (!types) return types.error();
  const DnaStatementType* found = nullptr;
  for (const auto& type : *types) {
    if (wanted.empty() ? type.short_texts() >= 2 && type.has_qualifier() : type.label == wanted) {
      found = &type;
      break;
    }
  }
  if (found == nullptr && wanted.empty()) {
    const auto with_two = std::find_if(types->begin(), types->end(),
                                       [](const DnaStatementType& type) { return type.short_texts() >= 2; });
    if (with_two != types->end()) found = &*with_two;
  }
  if (found != nullptr && found->short_texts() >= 2) return *found;
  std::string labels;
  for (const auto& type : *types) labels += fmt::format("{}'{}'", labels.empty() ? "" : ", ", type.label);
  if (found != nullptr) {
    return wrong(
        file, Errc::unsupported,
        fmt::format("statement type '{}' has no two variables of short text, which a network ties; the "
                    "types are {}",
                    wanted, labels));
  }
  if (wanted.empty())
    return wrong(file, Errc::empty,
                 "no statement type has two variables of short text, which a network ties");
  return wrong(file, Errc::not_found,
               fmt::format("no statement type '{}'; the types are {}", wanted, labels));
}

}  // namespace standpoint::io
