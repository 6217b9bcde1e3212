#include "dna_schema.hpp"

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
  std::vector<DnaStatementType> types;
  auto query = file.query(
      "SELECT t.ID, t.Label, v.ID, v.Variable, v.DataType FROM STATEMENTTYPES t "
      "LEFT JOIN VARIABLES v ON v.StatementTypeId = t.ID ORDER BY t.ID, v.ID");
  if (!query) return query.error();
  while (true) {
    const auto more = query->next();
    if (!more) return more.error();
    if (!*more) return types;
    const std::int64_t id = query->integer(0).value_or(-1);
    if (types.empty() || types.back().id != id) types.push_back({id, query->text(1), {}});
    if (!query->integer(2)) continue;
    const auto kind = std::find(data_types.begin(), data_types.end(), query->bytes(4));
    if (kind == data_types.end()) continue;
    types.back().variables.push_back(
        {*query->integer(2), query->text(3), kinds[static_cast<std::size_t>(kind - data_types.begin())]});
  }
}

}  // namespace

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
