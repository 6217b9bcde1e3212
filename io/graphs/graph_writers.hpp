#pragma once
// The writers of graph_formats.hpp, one file each. What a format has no place for is told in notes.

#include <standpoint/io/graph_formats.hpp>

namespace standpoint::io {

/// GEXF 1.3: dynamic when nodes or edges have dates (columns first and last), else static.
void write_gexf(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
                const DiagnosticSink& report);

/// Tables for spreadsheets, Gephi's import and Neo4j's LOAD CSV: Id,Label,... and
/// Source,Target,Type,Id,Kind,Weight,... Numbers without exponents, formulas guarded (csv_writer.hpp).
void write_node_table(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
                      const DiagnosticSink& report);
void write_edge_table(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
                      const DiagnosticSink& report);

/// Node-link JSON as NetworkX 2 and 3 read it; the profile graphology writes that library's form.
void write_json(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
                const DiagnosticSink& report);

/// Nodes by nodes as CSV (adjacency.hpp says what stands in a cell). Nothing, and an error, for more than
/// max_matrix_nodes nodes.
void write_matrix_table(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
                        const DiagnosticSink& report);
inline constexpr std::size_t max_matrix_nodes = 20000;

/// UCINET's DL: format fullmatrix, edgelist1 beyond 1,000 nodes. Cells as in the matrix.
void write_dl(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
              const DiagnosticSink& report);

/// Graphviz's DOT: all attributes, and positions as `pos` for neato -n.
void write_dot(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
               const DiagnosticSink& report);

}  // namespace standpoint::io
