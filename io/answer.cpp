#include "csv_writer.hpp"
#include "joined.hpp"
#include "json.hpp"

#include <standpoint/io/answer.hpp>

#include <string_view>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

void append_strings(std::string& out, const std::vector<std::string>& values) {
  out += '[';
  for (const auto& value : values) {
    if (out.back() != '[') out += ',';
    append_json_string(out, value);
  }
  out += ']';
}

// A cell as JSON.
struct JsonCell {
  std::string& out;

  void operator()(const std::string& text) const { append_json_string(out, text); }
  void operator()(std::int64_t number) const { out += std::to_string(number); }
  void operator()(double number) const { append_json_number(out, number); }
  void operator()(const std::vector<std::string>& list) const { append_strings(out, list); }
};

// A cell as a field of a table.
struct CsvCell {
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const {
    std::string text;
    append_number(text, number);
    return text;
  }
  std::string operator()(const std::vector<std::string>& list) const { return joined(list); }
};

std::vector<std::string> ids_of(const graph::AnswerRow& row) {
  std::vector<std::string> ids;
  for (const auto& id : row.statements) ids.push_back(id.value);
  return ids;
}

std::string_view to_word(graph::ColumnType type) {
  switch (type) {
    case graph::ColumnType::text:
      return "text";
    case graph::ColumnType::name:
      return "name";
    case graph::ColumnType::id:
      return "id";
    case graph::ColumnType::integer:
      return "integer";
    case graph::ColumnType::number:
      return "number";
    case graph::ColumnType::date:
      return "date";
    case graph::ColumnType::list:
      return "list";
  }
  return "text";
}

}  // namespace

std::string answer_json(const graph::Answer& answer) {
  std::string out = "{\"question\":";
  append_json_string(out, answer.question);
  out += ",\"columns\":[";
  for (std::size_t i = 0; i < answer.columns.size(); ++i) {
    out += i == 0 ? "{\"name\":" : ",{\"name\":";
    append_json_string(out, answer.columns[i].name);
    out += ",\"type\":";
    append_json_string(out, to_word(answer.columns[i].type));
    out += '}';
  }
  out += "],\"rows\":[";
  for (const auto& row : answer.rows) {
    out += out.back() == '[' ? "{" : ",{";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      append_json_string(out, answer.columns[i].name);
      out += ':';
      std::visit(JsonCell{out}, row.cells[i]);
      out += ',';
    }
    out += "\"statement_ids\":";
    append_strings(out, ids_of(row));
    out += '}';
  }
  out += "],\"notes\":";
  append_strings(out, answer.notes);
  out += '}';
  return out;
}

void write_answer_csv(std::ostream& out, const graph::Answer& answer) {
  CsvWriter csv(out);
  std::vector<std::string_view> header;
  for (const auto& column : answer.columns) header.emplace_back(column.name);
  header.emplace_back("statement_ids");
  csv.row(header);
  for (const auto& row : answer.rows) {
    std::vector<std::string> fields;
    for (const auto& cell : row.cells) fields.push_back(std::visit(CsvCell{}, cell));
    fields.push_back(joined(ids_of(row)));
    const std::vector<std::string_view> views(fields.begin(), fields.end());
    csv.row(views);
  }
}

}  // namespace standpoint::io
