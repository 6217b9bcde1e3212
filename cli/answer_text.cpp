#include "answer_text.hpp"

#include "console.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace standpoint::cli {
namespace {

using graph::Answer;
using graph::Cell;
using graph::Column;
using graph::ColumnType;

constexpr std::size_t widest_cell = 40;

struct TextCell {
  std::string operator()(const std::string& text) const { return for_terminal(text, widest_cell); }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return fmt::format("{:.2f}", number); }
  std::string operator()(const std::vector<std::string>& list) const {
    return for_terminal(fmt::format("{}", fmt::join(list, "; ")), widest_cell);
  }
};

bool is_number(ColumnType type) { return type == ColumnType::integer || type == ColumnType::number; }

// What stands under a row.
bool is_sentence(const Column& column) {
  return column.name.starts_with("evidence") || column.name == "document" || column.name == "url";
}

bool is_empty(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  const auto* list = std::get_if<std::vector<std::string>>(&cell);
  return (text != nullptr && text->empty()) || (list != nullptr && list->empty());
}

std::vector<std::size_t> shown_columns(const Answer& answer) {
  std::vector<std::size_t> shown;
  for (std::size_t c = 0; c < answer.columns.size(); ++c) {
    const bool has_any = std::any_of(answer.rows.begin(), answer.rows.end(),
                                     [c](const auto& row) { return !is_empty(row.cells[c]); });
    if (has_any && answer.columns[c].type != ColumnType::id && !is_sentence(answer.columns[c]))
      shown.push_back(c);
  }
  return shown;
}

std::string line_of(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                    const std::vector<bool>& to_the_right) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string blanks(widths[i] - count_code_points(cells[i]), ' ');
    line += (i == 0 ? "" : "  ") + (to_the_right[i] ? blanks + cells[i] : cells[i] + blanks);
  }
  line.resize(line.find_last_not_of(' ') + 1);
  return line;
}

// The sentences of a row, with the document's title behind the last one.
void write_sentences(std::ostream& out, const Answer& answer, const graph::AnswerRow& row) {
  std::string document;
  std::vector<std::string_view> sentences;
  for (std::size_t c = 0; c < answer.columns.size(); ++c) {
    if (!is_sentence(answer.columns[c])) continue;
    const auto& text = std::get<std::string>(row.cells[c]);
    if (answer.columns[c].name == "document") document = text;
    if (answer.columns[c].name.starts_with("evidence") && !text.empty()) sentences.push_back(text);
  }
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    out << "    " << for_terminal(sentences[i]);
    if (i + 1 == sentences.size() && !document.empty()) out << "  (" << for_terminal(document, 100) << ')';
    out << '\n';
  }
}

}  // namespace

void write_text(std::ostream& out, const Answer& answer) {
  out << for_terminal(answer.question, 1000) << '\n';
  if (answer.rows.empty()) {
    out << "nothing found\n";
    return;
  }
  const auto columns = shown_columns(answer);
  std::vector<std::vector<std::string>> lines(1);
  std::vector<bool> to_the_right;
  for (const std::size_t c : columns) {
    std::string title = answer.columns[c].name;
    std::replace(title.begin(), title.end(), '_', ' ');
    lines[0].push_back(std::move(title));
    to_the_right.push_back(is_number(answer.columns[c].type));
  }
  for (const auto& row : answer.rows) {
    auto& line = lines.emplace_back();
    for (const std::size_t c : columns) line.push_back(std::visit(TextCell{}, row.cells[c]));
  }
  std::vector<std::size_t> widths(columns.size(), 0);
  for (const auto& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], count_code_points(line[i]));
  }
  out << '\n' << line_of(lines[0], widths, to_the_right) << '\n';
  for (std::size_t r = 0; r < answer.rows.size(); ++r) {
    out << line_of(lines[r + 1], widths, to_the_right) << '\n';
    write_sentences(out, answer, answer.rows[r]);
  }
}

}  // namespace standpoint::cli
