#include "csv_writer.hpp"

#include <standpoint/graph/brokers.hpp>
#include <standpoint/graph/correlation_clustering.hpp>
#include <standpoint/io/actor_table.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

std::string shown(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return {digits.data(), end};
}

std::string shown(const std::optional<double>& value) { return value ? shown(*value) : std::string(); }

}  // namespace

void write_actor_table(std::ostream& out, const graph::SignedGraph& graph) {
  graph::CorrelationOptions search;
  search.work = 0;
  const auto camps = graph::cluster_by_correlation(graph, search).camps;
  const auto degrees = graph::signed_degrees(graph);
  const auto paths = graph::path_centralities(graph);
  const auto eigenvector = graph::eigenvector_centrality(graph);
  const auto rank = graph::page_rank(graph);
  const auto constraint = graph::constraints(graph);
  const auto core = graph::core_numbers(graph);
  const auto component = graph::components(graph);
  const auto participation = graph::participation(graph, camps);

  std::vector<std::size_t> order(graph.node_count());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return paths[a].betweenness > paths[b].betweenness; });
  CsvWriter csv(out);
  csv.row({"actor", "camp", "friends", "foes", "net", "ratio", "betweenness", "closeness", "eigenvector",
           "page_rank", "constraint", "core", "component", "participation"});
  for (const std::size_t node : order) {
    const std::array<std::string, 13> values = {std::to_string(camps[node]),
                                                std::to_string(degrees[node].positive),
                                                std::to_string(degrees[node].negative),
                                                std::to_string(degrees[node].net()),
                                                shown(degrees[node].ratio()),
                                                shown(paths[node].betweenness),
                                                shown(paths[node].closeness),
                                                shown(eigenvector[node]),
                                                shown(rank[node]),
                                                shown(constraint[node]),
                                                std::to_string(core[node]),
                                                std::to_string(component[node]),
                                                shown(participation[node])};
    std::vector<std::string_view> fields = {graph.names()[node]};
    fields.insert(fields.end(), values.begin(), values.end());
    csv.row(fields);
  }
}

}  // namespace standpoint::io
