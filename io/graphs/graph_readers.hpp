#pragma once
// The readers of graph_formats.hpp, one file each. Errors: malformed with the line for what is not of the
// format; invalid_value with the line for a node that is declared twice or an edge without an end. What is
// odd but readable is told in notes.

#include <standpoint/io/graph_formats.hpp>

#include <iosfwd>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Both forms that write_json writes, told apart by their members, and node-link JSON of D3 and of older
/// NetworkX, in which edges name nodes by their places. Types are guessed from all values of an attribute.
Result<PropertyGraph> read_json(std::istream& in, std::string_view name, const DiagnosticSink& report);

/// GEXF 1.1 to 1.3; of what is dynamic, the days of nodes and edges (columns first and last, and spells where
/// there are several) and the last value of an attribute.
Result<PropertyGraph> read_gexf(std::istream& in, std::string_view name, const DiagnosticSink& report);

/// Tables as Gephi exports and imports them, fields parted by commas, semicolons or tabs: columns Id and
/// Label; Source, Target, Type, Id, Kind, Label and Weight, in any case and order, of which Id, or Source and
/// Target, must be there. Other columns are attributes, their types guessed. Without Type edges are directed.
Result<PropertyGraph> read_node_table(std::istream& in, std::string_view name, const DiagnosticSink& report);
Result<PropertyGraph> read_edge_rows(std::istream& in, std::string_view name, const DiagnosticSink& report);

/// A table of nodes and one of edges as one graph.
struct NamedStream {
  std::istream& in;
  std::string name;
};
Result<PropertyGraph> read_table_pair(NamedStream nodes, NamedStream edges, const DiagnosticSink& report);

/// A square matrix with the same names on both sides is a graph, directed unless it is symmetric; any other
/// has nodes for its rows and its columns. Cells other than 0 are edges of that weight; a negative one has
/// the sign -1.
Result<PropertyGraph> read_matrix_table(std::istream& in, std::string_view name,
                                        const DiagnosticSink& report);

/// UCINET DL: fullmatrix (n, or nr and nc), lowerhalf, upperhalf, edgelist1 and nodelist1, with labels or
/// labels embedded.
Result<PropertyGraph> read_dl(std::istream& in, std::string_view name, const DiagnosticSink& report);

}  // namespace standpoint::io
