#include "graph_readers.hpp"
#include "graph_writers.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/model/ascii.hpp>

#include <algorithm>
#include <array>

namespace standpoint::io {
namespace {

constexpr std::array<std::string_view, 5> profile_words = {"gephi", "visone", "plain", "networkx",
                                                           "graphology"};

constexpr std::string_view csv_type = "text/csv; charset=utf-8";

const std::vector<GraphFormat>& formats() {
  static const std::vector<GraphFormat> all = {
      {".graphml",
       "GraphML (Gephi, visone, yEd, NetworkX, igraph)",
       "application/graphml+xml",
       read_graphml_graph,
       write_graphml_graph,
       {Profile::gephi, Profile::visone, Profile::plain, Profile::networkx}},
      {".gexf", "GEXF 1.3 (Gephi, with its time line)", "application/gexf+xml", read_gexf, write_gexf},
      {".json",
       "node-link JSON (NetworkX, D3; --profile graphology: sigma.js, Gephi Lite)",
       "application/json",
       read_json,
       write_json,
       {Profile::networkx, Profile::graphology}},
      {".csv",
       "a table of nodes and one of edges, FILE.nodes.csv and FILE.edges.csv (Gephi, Neo4j, Excel)",
       "application/zip",
       nullptr,
       nullptr,
       {Profile::gephi},
       {".nodes.csv", ".edges.csv"}},
      {".nodes.csv", "table of nodes", csv_type, read_node_table, write_node_table},
      {".edges.csv", "table of edges", csv_type, read_edge_rows, write_edge_table},
      {".matrix.csv", "adjacency matrix (R, Excel)", csv_type, read_matrix_table, write_matrix_table},
      {".dl", "UCINET DL", "text/plain; charset=utf-8", read_dl, write_dl},
      {".dot", "Graphviz", "text/vnd.graphviz", nullptr, write_dot},
      {".gv", "Graphviz", "text/vnd.graphviz", nullptr, write_dot},
  };
  return all;
}

}  // namespace

std::string_view to_string(Profile profile) { return profile_words[static_cast<std::size_t>(profile)]; }

std::optional<Profile> parse_profile(std::string_view word) {
  const auto found = std::find(profile_words.begin(), profile_words.end(), word);
  if (found == profile_words.end()) return std::nullopt;
  return static_cast<Profile>(found - profile_words.begin());
}

std::span<const GraphFormat> graph_formats() { return formats(); }

const GraphFormat* find_graph_format(std::string_view path) {
  const std::string lower = lower_ascii(strip_compression_suffix(path));
  const GraphFormat* best = nullptr;
  for (const auto& format : formats()) {
    if (lower.ends_with(format.suffix) && (best == nullptr || format.suffix.size() > best->suffix.size()))
      best = &format;
  }
  return best;
}

}  // namespace standpoint::io
