#include "csv_writer.hpp"
#include "table_row.hpp"

#include <standpoint/io/name_suggestions.hpp>
#include <standpoint/model/ascii.hpp>

#include <fmt/format.h>

#include <utility>

namespace standpoint::io {
namespace {

RowProblem read_answer(const TableRow& row, std::vector<NameOverride>& answers) {
  const std::string accept = lower_ascii(row["accept"]);
  if (accept.empty()) return std::nullopt;
  const bool yes = accept == "y" || accept == "yes";
  if (!yes && accept != "n" && accept != "no")
    return fmt::format("unknown answer '{}' in 'accept' (expected y, n or nothing)", row["accept"]);
  if (auto problem = row.empty_field({"a", "b"})) return problem;
  NameSuggestion suggestion;
  suggestion.a.name = row["a"];
  suggestion.b.name = row["b"];
  // A table without ids, or with a row of the user's own.
  const bool has_ids = !row["id_a"].empty() && !row["id_b"].empty();
  suggestion.a.id = EntityId(has_ids ? row["id_a"] : row["a"]);
  suggestion.b.id = EntityId(has_ids ? row["id_b"] : row["b"]);
  suggestion.by_id = has_ids && row["by"] == "id";
  NameOverride answer = to_override(suggestion, yes);
  if (!has_ids) answer.note.clear();
  answers.push_back(std::move(answer));
  return std::nullopt;
}

}  // namespace

void write_name_suggestions(std::ostream& out, std::span<const NameSuggestion> suggestions) {
  CsvWriter table(out);
  table.row({"accept", "a", "b", "score", "statements", "reason", "example_a", "example_b", "kind_a",
             "kind_b", "id_a", "id_b", "by"});
  for (const auto& one : suggestions) {
    const std::string score = fmt::format("{:.3f}", one.score);
    const std::string statements = std::to_string(one.statements);
    table.row({"", one.a.name, one.b.name, score, statements, one.reason, one.a.example, one.b.example,
               to_string(one.a.kind), to_string(one.b.kind), one.a.id.value, one.b.id.value,
               one.by_id ? "id" : "name"});
  }
}

Result<std::vector<NameOverride>> read_name_answers(std::istream& in, const std::string& name) {
  std::vector<NameOverride> answers;
  if (auto error = read_table(in, name, {"accept", "a", "b"},
                              [&](const TableRow& row) { return read_answer(row, answers); }))
    return *error;
  return answers;
}

}  // namespace standpoint::io
