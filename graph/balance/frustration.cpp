#include "frustration/kernel.hpp"
#include "frustration/solve.hpp"

#include <standpoint/graph/frustration.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace standpoint::graph {
namespace {

using frustration::Kernel;
using frustration::Sides;
using frustration::Weight;
using Node = SignedGraph::Node;

// Whole weights: as they are when they are whole, else in parts so small that they do not count.
double scale_of(const SignedGraph& graph) {
  double total = 0.0;
  bool whole = true;
  for (const auto& tie : graph.ties()) {
    total += std::abs(tie.weight);
    whole = whole && std::abs(tie.weight) == std::floor(std::abs(tie.weight));
  }
  constexpr double most = 4503599627370496.0;  // 2^52
  if (whole && total <= most) return 1.0;
  return std::exp2(std::floor(std::log2(most / total)));
}

Kernel kernel_of(const SignedGraph& graph, bool weighted, double scale) {
  Kernel kernel;
  kernel.nodes = static_cast<Node>(graph.node_count());
  kernel.links.reserve(graph.tie_count());
  for (const auto& tie : graph.ties()) {
    const double exact = weighted ? tie.weight * scale : (tie.weight > 0 ? 1.0 : -1.0);
    const auto weight = static_cast<Weight>(std::llround(exact));
    if (weight != 0) kernel.links.push_back({tie.a, tie.b, weight});
  }
  return kernel;
}

// Camp 1 is the larger side of each component.
std::vector<int> camps_of(const SignedGraph& graph, const Sides& sides) {
  std::vector<int> camps(graph.node_count(), 0);
  std::vector<Node> component;
  for (Node root = 0; root < graph.node_count(); ++root) {
    if (camps[root] != 0) continue;
    component.assign(1, root);
    camps[root] = 1;
    std::array<std::size_t, 2> count{};
    for (std::size_t at = 0; at < component.size(); ++at) {
      ++count[sides[component[at]] == sides[root] ? 0 : 1];
      for (const auto& neighbour : graph.neighbours(component[at])) {
        if (camps[neighbour.node()] != 0) continue;
        camps[neighbour.node()] = 1;
        component.push_back(neighbour.node());
      }
    }
    const bool root_is_first = count[0] >= count[1];
    for (const Node node : component) camps[node] = (sides[node] == sides[root]) == root_is_first ? 1 : 2;
  }
  return camps;
}

}  // namespace

bool Frustration::proven() const { return lower >= upper; }

Frustration measure_frustration(const SignedGraph& graph, const FrustrationOptions& options) {
  const double scale = options.weighted ? scale_of(graph) : 1.0;
  const Kernel kernel = kernel_of(graph, options.weighted, scale);
  frustration::Effort effort{options.work, options.stop, options.until_proven};
  const auto found = frustration::solve(kernel, std::numeric_limits<Weight>::max() / 2, effort);

  Frustration result;
  result.was_stopped = effort.cut;
  result.camps = camps_of(graph, found.sides);
  result.of_node.assign(graph.node_count(), 0.0);
  for (std::uint32_t t = 0; t < graph.tie_count(); ++t) {
    const auto& tie = graph.ties()[t];
    if ((result.camps[tie.a] == result.camps[tie.b]) == (tie.weight > 0)) continue;
    const double cost = options.weighted ? std::abs(tie.weight) : 1.0;
    result.frustrated.push_back(t);
    result.of_node[tie.a] += cost;
    result.of_node[tie.b] += cost;
    result.upper += cost;
  }
  result.lower = static_cast<double>(found.lower) / scale;
  if (scale != 1.0) {
    // Each weight was rounded by at most half a part.
    const double rounded = 0.5 * static_cast<double>(graph.tie_count()) / scale;
    result.lower = found.lower >= found.upper ? result.upper : std::max(0.0, result.lower - rounded);
  }
  result.lower = std::min(result.lower, result.upper);
  return result;
}

double normalised_frustration(double frustration, double all_ties) {
  return all_ties > 0.0 ? 1.0 - 2.0 * frustration / all_ties : 1.0;
}

}  // namespace standpoint::graph
