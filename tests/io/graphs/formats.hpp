#pragma once
// Graphs written to and read from texts, and random ones.

#include "../../random.hpp"
#include "../scratch.hpp"

#include <standpoint/io/graph_formats.hpp>

#include <doctest/doctest.h>

#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint::test {

inline std::string written(std::string_view suffix, const io::PropertyGraph& graph, Findings& findings,
                           io::Profile profile = io::Profile::gephi) {
  const auto* format = io::find_graph_format(suffix);
  REQUIRE(format != nullptr);
  std::ostringstream out;
  format->write(out, graph, profile, "out" + std::string(suffix), findings.sink());
  return out.str();
}

inline std::string written(std::string_view suffix, const io::PropertyGraph& graph) {
  Findings findings;
  return written(suffix, graph, findings);
}

inline Result<io::PropertyGraph> read_text(std::string_view suffix, const std::string& text,
                                           Findings& findings) {
  const auto* format = io::find_graph_format(suffix);
  REQUIRE(format != nullptr);
  std::istringstream in(text);
  return format->read(in, "in" + std::string(suffix), findings.sink());
}

inline io::PropertyGraph read_ok(std::string_view suffix, const std::string& text) {
  Findings findings;
  auto graph = read_text(suffix, text, findings);
  if (!graph) FAIL(to_string(graph.error()), "\n", text.substr(0, 2000));
  return std::move(*graph);
}

/// "where: message" of the error that a text gives.
inline std::string error_of(std::string_view suffix, const std::string& text) {
  Findings findings;
  const auto graph = read_text(suffix, text, findings);
  return graph ? "no error" : to_string(graph.error());
}

/// The value of a row by the column's name; "(none)" for no value, "(no column)" for no column.
inline std::string value_of(const io::AttributeTable& table, std::string_view name, std::size_t row) {
  const auto column = table.find(name);
  if (!column) return "(no column)";
  return table[*column].has(row) ? table[*column].text(row) : "(none)";
}

/// Names that formats must not stumble over.
inline const std::array<std::string_view, 12> odd_texts = {
    "Zoë & Söhne", "a \"quoted\" name", "<tag>",      "=SUM(A1)", "-5 apples", "'tis",
    "a, b; c",     "back\\slash\\",     "two\nlines", "#hash",    "日本語",    "x"};

}  // namespace standpoint::test
