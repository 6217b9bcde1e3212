#include <standpoint/graph/significance.hpp>

#include <boost/math/distributions/hypergeometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace standpoint::graph {

double hypergeometric_tail(std::size_t all, std::size_t marked, std::size_t drawn, std::size_t overlap) {
  if (overlap == 0) return 1.0;
  if (overlap > std::min(marked, drawn)) return 0.0;
  const boost::math::hypergeometric_distribution<double> chance(
      static_cast<unsigned>(marked), static_cast<unsigned>(drawn), static_cast<unsigned>(all));
  // Below the least possible overlap all is certain, and Boost refuses to say so.
  const std::size_t least = marked + drawn > all ? marked + drawn - all : 0;
  if (overlap <= least) return 1.0;
  return boost::math::cdf(boost::math::complement(chance, overlap - 1));
}

void TieLayer::add(double weight) {
  strength += std::abs(weight);
  ++degree;
}

double disparity(double weight, const TieLayer& layer) {
  if (layer.degree < 2) return 1.0;
  const double share = std::min(1.0, std::abs(weight) / layer.strength);
  return std::pow(1.0 - share, static_cast<double>(layer.degree - 1));
}

std::vector<double> disparity_filter(const SignedGraph& graph) {
  std::vector<std::array<TieLayer, 2>> ends(graph.node_count());
  const auto layer_of = [&](SignedGraph::Node node, const SignedGraph::Tie& tie) -> TieLayer& {
    return ends[node][tie.weight < 0 ? 1 : 0];
  };
  for (const auto& tie : graph.ties()) {
    for (const SignedGraph::Node node : {tie.a, tie.b}) layer_of(node, tie).add(tie.weight);
  }
  std::vector<double> p_values;
  p_values.reserve(graph.tie_count());
  for (const auto& tie : graph.ties()) {
    p_values.push_back(
        std::min(disparity(tie.weight, layer_of(tie.a, tie)), disparity(tie.weight, layer_of(tie.b, tie))));
  }
  return p_values;
}

std::vector<double> corrected(std::span<const double> p_values, Correction correction) {
  std::vector<double> result(p_values.begin(), p_values.end());
  if (correction == Correction::none || result.empty()) return result;
  const auto count = static_cast<double>(result.size());
  if (correction == Correction::bonferroni) {
    for (double& p : result) p = std::min(1.0, p * count);
    return result;
  }
  std::vector<std::size_t> order(result.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(p_values[a], a) < std::pair(p_values[b], b);
  });
  if (correction == Correction::holm) {
    double least = 0.0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
      least = std::max(least, std::min(1.0, p_values[order[rank]] * (count - static_cast<double>(rank))));
      result[order[rank]] = least;
    }
    return result;
  }
  double most = 1.0;
  for (std::size_t rank = order.size(); rank-- > 0;) {
    most = std::min(most, p_values[order[rank]] * count / static_cast<double>(rank + 1));
    result[order[rank]] = most;
  }
  return result;
}

SignedGraph backbone(const SignedGraph& graph, std::span<const double> p_values, double alpha) {
  std::vector<SignedGraph::Tie> kept;
  for (std::size_t t = 0; t < graph.tie_count(); ++t) {
    if (p_values[t] <= alpha) kept.push_back(graph.ties()[t]);
  }
  return {graph.names(), std::move(kept)};
}

}  // namespace standpoint::graph
