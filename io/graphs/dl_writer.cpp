// One word of the header a line, which igraph needs and UCINET takes. After UCINET's DL language (Borgatti,
// Everett & Freeman, Ucinet for Windows, "Data Language"): what UCINET, Pajek, igraph and DNA users exchange.

#include "adjacency.hpp"
#include "csv_writer.hpp"
#include "graph_writers.hpp"
#include "notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t most_matrix_nodes = 1000;

// A label that can stand in quotes: none may have a quote or a line break in it. Quotes stand where UCINET
// needs them only, since igraph takes them for a part of the name.
std::string dl_label(std::string_view text, std::size_t& changed) {
  std::string label(text);
  bool is_changed = false;
  for (char& c : label) {
    const char fitting = c == '"' ? '\'' : static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    is_changed = is_changed || fitting != c;
    c = fitting;
  }
  if (label.empty()) label = "?";
  changed += is_changed ? 1 : 0;
  return label;
}

}  // namespace

void write_dl(std::ostream& out, const PropertyGraph& graph, Profile /*profile*/, std::string_view name,
              const DiagnosticSink& report) {
  Notes notes(name, report);
  const Adjacency cells(graph, "DL", notes);
  const std::size_t nodes = cells.size();
  const bool is_matrix = nodes <= most_matrix_nodes;

  std::string text =
      fmt::format("dl n = {}\nformat = {}\nlabels:\n", nodes, is_matrix ? "fullmatrix" : "edgelist1");
  std::size_t changed = 0;
  std::unordered_set<std::string> taken;
  for (const auto& row_name : row_names(graph)) {
    const std::string label = dl_label(row_name, changed);
    std::string unique = label;
    for (int number = 2; !taken.insert(unique).second; ++number)
      unique = fmt::format("{} ({})", label, number);
    const bool is_quoted = unique.find_first_of(" ,'=:!") != std::string::npos;
    text += is_quoted ? '"' + unique + "\"\n" : unique + "\n";
  }
  notes.add("{} {label has|labels have} ' for \" and blanks for line breaks, which DL cannot hold", changed);

  text += "data:\n";
  for (std::size_t row = 0; row < nodes; ++row) {
    std::size_t next = 0;
    const auto write_zeros = [&](std::size_t end) {
      for (; is_matrix && next < end; ++next) text += " 0";
    };
    for (const auto& cell : cells.row(row)) {
      write_zeros(cell.column);
      if (!is_matrix) text += fmt::format("{} {}", row + 1, cell.column + 1);
      text += ' ';
      append_number(text, cell.weight);
      if (!is_matrix) text += '\n';
      ++next;
    }
    write_zeros(nodes);
    if (is_matrix) text += '\n';
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    text.clear();
  }
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  notes.tell();
}

}  // namespace standpoint::io
