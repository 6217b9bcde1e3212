// From a folder of articles to a GraphML map that Gephi opens. Read this one first.
//
//   01_build_a_map articles/ [map.graphml]      without a second argument the size of the map is printed only

#include <standpoint/extraction.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/io/names.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/knowledge.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main(int argc, char** argv) {
  namespace sp = standpoint;
  const std::vector<std::string> inputs(argv + 1, argv + std::min(argc, 2));
  const auto complain = [](const sp::Diagnostic& found) { std::cerr << to_string(found.error) << '\n'; };

  // 1. Read documents one by one and collect what each says. Known names ("" = the shipped ones) make one
  // actor of "the Pentagon" and "the Defense Department".
  const auto names = sp::io::load_names("");
  if (!names) return std::cerr << to_string(names.error()) << '\n', 1;
  sp::ExtractorOptions options;
  options.names = *names;
  const sp::Extractor extractor(options);
  sp::Corpus corpus;
  const auto counts = sp::io::read_documents(
      inputs,
      [&](sp::Document&& document) {
        corpus.add(extractor.extract(std::move(document)));
        return true;  // go on
      },
      complain);

  // 2. The same actor of two articles becomes one; the corpus is sorted by id.
  sp::resolve_across_documents(corpus);

  // 3. Statements become a graph.
  const auto network = sp::graph::build_network(corpus);
  std::cout << counts.documents << " articles, " << corpus.statements().size() << " statements, "
            << num_vertices(network->graph()) << " nodes, " << num_edges(network->graph()) << " edges\n";

  // 4. The graph becomes a file, whole or not at all.
  if (argc < 3) return 0;
  auto file = sp::io::OutputFile::create(argv[2]);
  if (!file) return std::cerr << to_string(file.error()) << '\n', 1;
  sp::io::write_graphml(file->stream(), *network, {.view = sp::graph::View::all, .title = "My first map"});
  const auto written = file->commit();
  if (!written) return std::cerr << to_string(written.error()) << '\n', 1;
  return 0;
}
