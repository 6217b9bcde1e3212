#include "report_text.hpp"

#include "console.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace standpoint::cli {
namespace {

constexpr std::size_t page_width = 118;
constexpr std::size_t gap = 2;
constexpr std::size_t least_width = 8;

std::size_t width_of(const std::string& text) { return count_code_points(text); }

// Widths that fit on the page: the widest columns give way first.
std::vector<std::size_t> widths_of(const io::ReportPage::Section& section,
                                   const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& column : section.columns) widths.push_back(width_of(column));
  for (const auto& row : rows) {
    for (std::size_t c = 0; c < widths.size(); ++c) widths[c] = std::max(widths[c], width_of(row[c]));
  }
  const auto total = [&] {
    std::size_t sum = 0;
    for (const std::size_t width : widths) sum += width + gap;
    return sum;
  };
  while (total() > page_width) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= least_width) break;
    --*widest;
  }
  return widths;
}

// The words of a cell on lines that fit its column; a longer word is cut.
std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
  std::vector<std::string> lines(1);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (width_of(word) > width) word = for_terminal(word, width - 1);
    if (!lines.back().empty() && width_of(lines.back()) + 1 + width_of(word) > width) lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
  }
  return lines;
}

void write_row(std::ostream& out, const std::vector<std::string>& cells,
               const std::vector<std::size_t>& widths) {
  std::vector<std::vector<std::string>> columns;
  std::size_t height = 1;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    columns.push_back(wrapped(cells[c], widths[c]));
    height = std::max(height, columns.back().size());
  }
  for (std::size_t h = 0; h < height; ++h) {
    std::string line = " ";
    for (std::size_t c = 0; c < widths.size(); ++c) {
      const std::string part = h < columns[c].size() ? columns[c][h] : std::string();
      line += std::string(c == 0 ? 1 : gap, ' ') + part;
      line.append(widths[c] - std::min(widths[c], width_of(part)), ' ');
    }
    while (line.ends_with(' ')) line.pop_back();
    out << line << '\n';
  }
}

}  // namespace

void write_text(std::ostream& out, const io::ReportPage& page) {
  out << for_terminal(page.title) << '\n';
  for (const auto& section : page.sections) {
    out << '\n' << section.heading << "\n  " << for_terminal(section.note) << '\n';
    if (section.columns.empty()) continue;
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : section.rows) {
      auto& shown = rows.emplace_back();
      for (const auto& cell : row) shown.push_back(for_terminal(cell));
    }
    const auto widths = widths_of(section, rows);
    out << '\n';
    write_row(out, section.columns, widths);
    for (const auto& row : rows) write_row(out, row, widths);
    if (section.left_out > 0) out << "  ... and " << section.left_out << " more\n";
  }
  if (page.sources.empty()) return;
  out << "\nQuotes\n";
  for (const auto& source : page.sources) {
    out << fmt::format("  [{}] {} {}{}: \"{}\"\n", source.number, for_terminal(source.statement.value, 40),
                       for_terminal(source.document, 60),
                       source.date.known() ? ", " + to_string(source.date) : "",
                       for_terminal(source.quote, 200));
  }
}

}  // namespace standpoint::cli
