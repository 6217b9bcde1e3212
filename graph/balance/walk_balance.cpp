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

// Above this many nodes closed walks are counted from each node in turn, unless the graph is so dense that
// its eigenvalues are found sooner.
constexpr std::size_t max_dense_nodes = 400;
/// Nodes that are done at a time: the ties are gone through once for all of them.
constexpr int together = 8;
using Batch = Eigen::Array<double, together, 1>;

// Ties of one component in compressed rows.
struct Rows {
  std::vector<std::size_t> first{0};
  std::vector<std::uint32_t> node;
  std::vector<double> size;

  Rows(const SignedGraph& graph, const std::vector<Node>& nodes, TieSize tie_size, bool absolute) {
    for (const Node one : nodes) {
      for (const auto& neighbour : graph.neighbours(one)) {
        const double weight =
            tie_size == TieSize::one ? neighbour.sign() : graph.ties()[neighbour.tie()].weight;
        node.push_back(static_cast<std::uint32_t>(
            std::lower_bound(nodes.begin(), nodes.end(), neighbour.node()) - nodes.begin()));
        size.push_back(absolute ? std::abs(weight) : weight);
      }
      first.push_back(node.size());
    }
  }
  std::size_t nodes() const { return first.size() - 1; }
};

// ln of e1' exp(T) e1 of the tridiagonal matrix of each start: Gauss quadrature.
double log_quadrature(const std::vector<double>& diagonal, const std::vector<double>& beside) {
  const auto size = static_cast<Index>(diagonal.size());
  const Eigen::VectorXd d = Eigen::VectorXd::Map(diagonal.data(), size);
  const Eigen::VectorXd b = Eigen::VectorXd::Map(beside.data(), size - 1);
  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
  solver.computeFromTridiagonal(d, b, Eigen::ComputeEigenvectors);
  const double largest = solver.eigenvalues()(size - 1);
  double sum = 0.0;
  for (Index i = 0; i < size; ++i) {
    const double part = solver.eigenvectors()(0, i);
    sum += part * part * std::exp(solver.eigenvalues()(i) - largest);
  }
  return largest + std::log(sum);
}

// ln of (exp A)_vv for each node v: Lanczos from each node until its value stands still (Golub & Meurant
// 1994; Benzi & Boito 2010). Each step is one multiplication by A.
std::vector<double> log_closed_walks(const Rows& rows) {
  constexpr double still = 1e-12;
  constexpr std::size_t look_each = 6;
  const std::size_t count = rows.nodes();
  std::vector<double> logs(count, 0.0);
  std::vector<Batch> before(count);
  std::vector<Batch> here(count);
  std::vector<Batch> next(count);
  for (std::size_t begin = 0; begin < count; begin += together) {
    const int width = static_cast<int>(std::min<std::size_t>(together, count - begin));
    std::fill(before.begin(), before.end(), Batch::Zero());
    std::fill(here.begin(), here.end(), Batch::Zero());
    for (int k = 0; k < together; ++k)
      here[begin + static_cast<std::size_t>(std::min(k, width - 1))](k) = 1.0;
    std::vector<std::vector<double>> diagonal(together);
    std::vector<std::vector<double>> beside(together);
    std::vector<bool> done(together, false);
    Batch last = Batch::Zero();
    for (std::size_t step = 1;; ++step) {
      Batch middle = Batch::Zero();
      for (std::size_t v = 0; v < count; ++v) {
        Batch sum = -last * before[v];
        for (std::size_t i = rows.first[v]; i < rows.first[v + 1]; ++i)
          sum += rows.size[i] * here[rows.node[i]];
        next[v] = sum;
        middle += sum * here[v];
      }
      Batch norm = Batch::Zero();
      for (std::size_t v = 0; v < count; ++v) {
        next[v] -= middle * here[v];
        norm += next[v].square();
      }
      norm = norm.sqrt();
      bool all_done = true;
      for (int k = 0; k < width; ++k) {
        const auto lane = static_cast<std::size_t>(k);
        if (done[lane]) continue;
        diagonal[lane].push_back(middle(k));
        const bool ends = norm(k) < 1e-10 || step == count;
        if (ends || step % look_each == 0) {
          const double value = log_quadrature(diagonal[lane], beside[lane]);
          done[lane] = ends || std::abs(value - logs[begin + lane]) < still;
          logs[begin + lane] = value;
        }
        beside[lane].push_back(norm(k));
        all_done = all_done && done[lane];
      }
      if (all_done) break;
      // A lane that has come to its end goes on with nothing.
      const Batch scale = (norm < 1e-10).select(Batch::Zero(), norm.inverse());
      for (std::size_t v = 0; v < count; ++v) {
        before[v] = here[v];
        here[v] = next[v] * scale;
      }
      last = (norm < 1e-10).select(Batch::Zero(), norm);
    }
  }
  return logs;
}

// Logarithms that add up to tr exp(A) and tr exp(|A|) of a component.
struct Logs {
  std::vector<double> with_signs;
  std::vector<double> without;
};

Logs logs_of(const SignedGraph& graph, const std::vector<Node>& nodes, TieSize size) {
  Logs logs;
  std::size_t ends = 0;
  for (const Node node : nodes) ends += graph.degree(node);
  if (nodes.size() <= max_dense_nodes || ends * 20 > nodes.size() * nodes.size()) {
    const Eigen::MatrixXd matrix = adjacency(graph, nodes, size);
    const Eigen::VectorXd without = eigenvalues(matrix.cwiseAbs());
    const Eigen::VectorXd with_signs = is_balanced(matrix) ? without : eigenvalues(matrix);
    logs.without.assign(without.begin(), without.end());
    logs.with_signs.assign(with_signs.begin(), with_signs.end());
  } else {
    logs.without = log_closed_walks(Rows(graph, nodes, size, true));
    logs.with_signs = log_closed_walks(Rows(graph, nodes, size, false));
  }
  return logs;
}

}  // namespace

std::optional<double> walk_balance(const SignedGraph& graph, TieSize size) {
  if (graph.node_count() == 0 || graph.node_count() > max_spectral_nodes) return std::nullopt;
  Logs all;
  for (const auto& nodes : components(graph)) {
    const Logs logs = logs_of(graph, nodes, size);
    all.with_signs.insert(all.with_signs.end(), logs.with_signs.begin(), logs.with_signs.end());
    all.without.insert(all.without.end(), logs.without.begin(), logs.without.end());
  }
  const double largest = *std::max_element(all.without.begin(), all.without.end());
  const auto sum = [&](std::vector<double>& logs) {
    std::sort(logs.begin(), logs.end());
    double total = 0.0;
    for (const double log : logs) total += std::exp(log - largest);
    return total;
  };
  return std::min(1.0, sum(all.with_signs) / sum(all.without));
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
