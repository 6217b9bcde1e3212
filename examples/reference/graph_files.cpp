// Graphs of any program as files, and maps as such graphs and back.
//
//   graph_files coded/toll.csv

#include <standpoint/graph/network.hpp>
#include <standpoint/io/compression.hpp>
#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/io/map_formats.hpp>
#include <standpoint/io/map_graph.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/property_graph.hpp>
#include <standpoint/io/records.hpp>

#include <filesystem>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sp = standpoint;
namespace io = standpoint::io;

namespace {

io::PropertyGraph made_graph() {
  io::PropertyGraph graph;
  const auto label = graph.node_attributes.add({"label", io::AttributeType::text});
  const auto harbour = graph.add_node("e:1");
  graph.node_attributes[label].set(harbour, "Harbour Union");
  const auto toll = graph.make_node("i:1");
  const auto edge = graph.add_edge(harbour, toll, "1");
  io::AttributeColumn weight("weight", *io::parse_attribute_type("int"));
  weight.set_default("1");
  weight.set_text(edge, " 3 ");
  weight.widen();
  graph.edge_attributes.add(std::move(weight));

  const auto& column = graph.edge_attributes[*graph.edge_attributes.find("weight")];
  std::string text =
      column.name() + " (" + std::string(to_string(column.type())) + (column.is_text() ? ", text): " : "): ");
  column.append_text(text, edge);
  std::cout << text << ", else " << std::get<std::int64_t>(column.default_value()) << ' '
            << *column.default_text() << ", " << std::get<std::int64_t>(column.value(edge)) << ' '
            << column.has(edge) << column.count() << column.row_end() << (column.sparse_rows() != nullptr)
            << ' ' << column.id().size() << '\n';
  std::cout << graph.node_attributes[label].text(harbour) << ' ' << graph.node_id(graph.target(edge)) << ' '
            << graph.edge_id(edge) << ' ' << graph.is_mixed() << graph.is_directed(edge)
            << graph.repeated_edge_ids() << ' ' << (graph.find_node("e:2") == sp::StringPool::none)
            << graph.node_id(graph.source(edge)) << '\n';
  return graph;
}

void files(const io::PropertyGraph& graph, const std::filesystem::path& folder) {
  // A pair of tables, which appear together.
  const std::string path = folder / "map.csv";
  auto out = io::GraphOutput::create(path);
  out->write(graph, *io::parse_profile("gephi"), sp::ignore_diagnostics);
  if (!out->finish() || !out->commit()) return;
  for (const auto& file : out->paths()) std::cout << std::filesystem::path(file).filename().string() << ' ';
  std::cout << out->format().suffix << ' ' << out->temporary_paths().size() << ' ' << io::is_graph_file(path)
            << ' ' << io::read_graph_file(path, sp::ignore_diagnostics)->node_count() << '\n';

  for (const auto& format : io::graph_formats()) std::cout << format.suffix << ' ';
  std::cout << '\n' << io::find_graph_format("map.gexf.gz")->description << '\n';
  std::cout << to_string(io::Profile::visone) << ' '
            << (io::compression_of_path("a.gz") == io::Compression::gzip) << ' '
            << io::strip_compression_suffix("map.graphml.gz") << '\n';

  // GraphML of any program.
  std::stringstream graphml;
  io::write_graphml_graph(graphml, graph, io::Profile::plain, "a.graphml", sp::ignore_diagnostics);
  std::cout << io::read_graphml_graph(graphml, "a.graphml", sp::ignore_diagnostics)->edge_count()
            << " edge\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const auto folder = std::filesystem::temp_directory_path() / "standpoint-graph-files";
  std::filesystem::create_directories(folder);
  files(made_graph(), folder);

  auto corpus = std::make_shared<sp::Corpus>();
  io::read_corpus(std::vector<std::string>{argv[1]}, *corpus, sp::ignore_diagnostics);
  corpus->finish();
  const auto network = sp::graph::build_network(*corpus);

  // A map as a graph, and the graph as a map.
  const io::PropertyGraph graph =
      io::make_map_graph(*network, {.view = sp::graph::View::actors, .title = "Toll"});
  const auto again = io::map_of_graph(graph, "toll.graphml");
  std::cout << again->title << ": " << num_edges(again->network->graph()) << " of " << graph.edge_count()
            << ", " << io::node_color(sp::graph::NodeKind::person) << ' '
            << io::edge_color(sp::graph::Relation::conflict) << '\n';

  // Files that are whole or not there.
  const std::string path = folder / "toll.graphml";
  auto file = io::OutputFile::create(path);
  io::write_graphml(file->stream(), *network);
  std::cout << file->temporary_path().empty() << ' ' << std::filesystem::exists(path) << ' ';
  if (!file->finish() || !file->commit()) return 1;
  std::cout << num_vertices(io::read_graphml_file(path)->network->graph()) << " nodes\n";

  // What is written of maps alone.
  for (const auto& format : io::map_formats()) std::cout << format.suffix << ' ';
  std::ostringstream records;
  io::find_map_format("toll.jsonl")->write(records, {.corpus = corpus, .network = network});
  std::cout << '\n' << records.str().substr(0, 18) << '\n';
  std::filesystem::remove_all(folder);
  return 0;
}
