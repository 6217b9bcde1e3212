// Between actors: neighbours, paths, camps, who stands between them, who changed sides, and what a filter
// shows of the whole map. A finished map (.graphml) is asked the same way. Read 04_allies_and_why.cpp first.
//
//   05_paths_camps_brokers articles/

#include <standpoint/extraction.hpp>
#include <standpoint/graph/query.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/knowledge.hpp>

#include <array>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

namespace {

std::shared_ptr<const sp::Corpus> read(const std::vector<std::string>& inputs) {
  const sp::Extractor extractor;
  auto corpus = std::make_shared<sp::Corpus>();
  const auto add = [&](sp::Document&& document) {
    corpus->add(extractor.extract(std::move(document)));
    return true;
  };
  sp::io::read_documents(inputs, add, sp::ignore_diagnostics);
  sp::resolve_across_documents(*corpus);
  return corpus;
}

}  // namespace

int main(int argc, char** argv) {
  // A network that is there already, and the corpus that it was built from.
  const auto corpus = read(std::vector<std::string>(argv + 1, argv + argc));
  const graph::Inquiry ask(corpus, graph::build_network(*corpus));
  const auto tully = ask.find_actor("Ambrose Tully");
  const auto okonjo = ask.find_actor("Okonjo");
  if (!tully || !okonjo) return 1;

  for (const auto& one : ask.neighbours(*okonjo, {}, graph::Relation::supports))
    std::cout << (one.outgoing ? "supports " : "is supported by ") << one.who.name << '\n';

  const auto through = graph::parse_path_through("any").value();
  if (const auto path = ask.path(*tully, *okonjo, through)) {
    std::cout << "path through " << to_string(through) << ":\n";
    for (const auto& step : *path)
      std::cout << "  " << step.from.name << " - " << to_string(step.relation) << " - " << step.to.name
                << '\n';
  }

  for (const auto& camp : ask.camps())
    std::cout << "camp " << camp.number << ": " << camp.name << ", " << camp.grounds.alliances
              << " alliances\n";
  for (const auto& broker : ask.brokers_between(1, 2)) {
    std::cout << "between the first two: " << broker.who.name << '\n';
    break;  // the first one stands there most
  }
  const std::array<graph::NodeIndex, 1> a = {*tully};
  const std::array<graph::NodeIndex, 1> b = {*okonjo};
  std::cout << "allied with both: " << ask.brokers_between(a, b).size() << '\n';

  for (graph::NodeIndex node = 0; node < num_vertices(ask.network().graph()); ++node) {
    for (const auto& change : ask.changes(node))
      std::cout << change.actor.name << (change.contradiction ? " took both sides of " : " changed sides on ")
                << change.issue.name << '\n';
  }

  // All that is seen of the map within two steps of one actor.
  graph::Filter filter;
  filter.ego = graph::Ego{*tully, 2};
  const graph::ShownMap shown = ask.shown(filter);
  std::cout << (filter.selects_statements() ? "some" : "all") << " of " << ask.corpus().statements().size()
            << " statements pass; hidden: " << shown.hidden_nodes << " nodes, " << shown.hidden_edges
            << " edges\n";

  // The map as a file has it: best quotes only.
  std::stringstream file;
  sp::io::write_graphml(file, ask.network());
  const auto map = sp::io::read_graphml(file, "map.graphml");
  if (!map) return 1;
  const graph::Inquiry finished(map->corpus, map->network);
  std::cout << (finished.complete() ? "complete" : "best quotes alone") << ", the same allies: "
            << (finished.allies_of(*finished.find_actor("Tully")).size() == ask.allies_of(*tully).size())
            << '\n';
  return 0;
}
