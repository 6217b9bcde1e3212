#include "adjacency.hpp"
#include "csv_writer.hpp"
#include "graph_writers.hpp"
#include "notes.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

void write_matrix_table(std::ostream& out, const PropertyGraph& graph, Profile /*profile*/,
                        std::string_view name, const DiagnosticSink& report) {
  if (graph.node_count() > max_matrix_nodes) {
    report(
        {Severity::error,
         {Errc::too_large, std::string(name),
          fmt::format("a matrix of {} nodes would have {} cells (at most {} nodes); write .edges.csv or .dl, "
                      "which hold only the pairs that have an edge",
                      graph.node_count(), graph.node_count() * graph.node_count(), max_matrix_nodes)}});
    return;
  }
  Notes notes(name, report);
  const Adjacency cells(graph, "a matrix", notes);
  const std::vector<std::string> names = row_names(graph);

  CsvWriter csv(out);
  std::vector<std::string_view> header = {""};
  header.insert(header.end(), names.begin(), names.end());
  csv.row(header);
  std::vector<double> row(names.size());
  for (std::size_t at = 0; at < names.size(); ++at) {
    const auto filled = cells.row(at);
    for (const auto& cell : filled) row[cell.column] = cell.weight;
    csv.row(names[at], row);
    for (const auto& cell : filled) row[cell.column] = 0.0;
  }
  notes.tell();
}

}  // namespace standpoint::io
