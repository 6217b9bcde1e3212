#include <standpoint/graph/walk_balance.hpp>

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace standpoint::graph {
namespace {

using Node = SignedGraph::Node;
using Eigen::Index;

// Nodes of each component, sorted.
std::vector<std::vector<Node>> components(const SignedGraph& graph) {
  std::vector<bool> seen(graph.node_count(), false);
  std::vector<std::vector<Node>> found;
  for (Node root = 0; root < graph.node_count(); ++root) {
    if (seen[root]) continue;
    seen[root] = true;
    std::vector<Node> nodes{root};
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      for (const auto& neighbour : graph.neighbours(nodes[at])) {
        if (seen[neighbour.node()]) continue;
        seen[neighbour.node()] = true;
        nodes.push_back(neighbour.node());
      }
    }
    std::sort(nodes.begin(), nodes.end());
    found.push_back(std::move(nodes));
  }
  return found;
}

Eigen::MatrixXd adjacency(const SignedGraph& graph, const std::vector<Node>& nodes, TieSize size) {
  const auto count = static_cast<Index>(nodes.size());
  Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(count, count);
  for (Index row = 0; row < count; ++row) {
    for (const auto& neighbour : graph.neighbours(nodes[static_cast<std::size_t>(row)])) {
      const auto column = std::lower_bound(nodes.begin(), nodes.end(), neighbour.node()) - nodes.begin();
      matrix(row, column) = size == TieSize::one ? neighbour.sign() : graph.ties()[neighbour.tie()].weight;
    }
  }
  return matrix;
}

Eigen::VectorXd eigenvalues(const Eigen::MatrixXd& matrix) {
  return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(matrix, Eigen::EigenvaluesOnly).eigenvalues();
}

// A component whose nodes fall into two sides that every tie agrees with has the eigenvalues of |A|.
bool is_balanced(const Eigen::MatrixXd& matrix) {
  std::vector<int> side(static_cast<std::size_t>(matrix.rows()), 0);
  std::vector<Index> queue{0};
  side[0] = 1;
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const int here = side[static_cast<std::size_t>(queue[at])];
    for (Index other = 0; other < matrix.rows(); ++other) {
      if (matrix(queue[at], other) == 0) continue;
      const int wanted = matrix(queue[at], other) > 0 ? here : -here;
      int& there = side[static_cast<std::size_t>(other)];
      if (there == -wanted) return false;
      if (there == 0) queue.push_back(other);
      there = wanted;
    }
  }
  return true;
}

}  // namespace

std::optional<double> walk_balance(const SignedGraph& graph, TieSize size) {
  if (graph.node_count() == 0 || graph.node_count() > max_spectral_nodes) return std::nullopt;
  std::vector<double> signed_values;
  std::vector<double> unsigned_values;
  for (const auto& nodes : components(graph)) {
    const Eigen::MatrixXd matrix = adjacency(graph, nodes, size);
    const Eigen::VectorXd of_sizes = eigenvalues(matrix.cwiseAbs());
    const Eigen::VectorXd of_signs = is_balanced(matrix) ? of_sizes : eigenvalues(matrix);
    signed_values.insert(signed_values.end(), of_signs.begin(), of_signs.end());
    unsigned_values.insert(unsigned_values.end(), of_sizes.begin(), of_sizes.end());
  }
  const double largest = *std::max_element(unsigned_values.begin(), unsigned_values.end());
  const auto sum = [&](std::vector<double>& values) {
    std::sort(values.begin(), values.end());
    double total = 0.0;
    for (const double value : values) total += std::exp(value - largest);
    return total;
  };
  return std::min(1.0, sum(signed_values) / sum(unsigned_values));
}

std::optional<double> algebraic_conflict(const SignedGraph& graph, TieSize size) {
  if (graph.node_count() == 0 || graph.node_count() > max_spectral_nodes) return std::nullopt;
  double smallest = std::numeric_limits<double>::infinity();
  for (const auto& nodes : components(graph)) {
    Eigen::MatrixXd matrix = -adjacency(graph, nodes, size);
    if (is_balanced(-matrix)) return 0.0;
    matrix.diagonal() = matrix.cwiseAbs().rowwise().sum();
    smallest = std::min(smallest, eigenvalues(matrix)(0));
  }
  return std::max(0.0, smallest);
}

}  // namespace standpoint::graph
