// A program of somebody who has only the installed package: prints the conflicts in a folder of articles,
// each with the sentences it rests on.

#include <standpoint/extraction.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/knowledge.hpp>
#include <standpoint/viewer/server.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

int main(int argc, char** argv) {
  auto corpus = std::make_shared<standpoint::Corpus>();
  const standpoint::Extractor extractor;
  const std::vector<std::string> inputs(argv + 1, argv + argc);
  standpoint::io::read_documents(
      inputs,
      [&](standpoint::Document&& document) {
        corpus->add(extractor.extract(std::move(document)));
        return true;
      },
      standpoint::ignore_diagnostics);
  standpoint::resolve_across_documents(*corpus);

  const auto network = standpoint::graph::build_network(*corpus);
  const auto& graph = network->graph();
  for (auto [edge, end] = edges(graph); edge != end; ++edge) {
    if (graph[*edge].relation != standpoint::graph::Relation::conflict) continue;
    std::cout << "conflict: " << graph[source(*edge, graph)].label << " and "
              << graph[target(*edge, graph)].label << ": " << graph[*edge].evidence.quote << '\n';
  }

  auto server = standpoint::viewer::Server::bind({corpus, network, "stranger"}, {.port = 0});
  return server ? 0 : 1;
}
