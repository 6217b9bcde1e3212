#include "language/engine/tree_decoder.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr double impossible = -1e18;

// One level of Chu-Liu-Edmonds over m nodes, node 0 the root: best[h * m + d].
std::vector<std::uint32_t> arborescence(const std::vector<double>& best, std::size_t m) {
  std::vector<std::uint32_t> head(m, 0);
  for (std::size_t d = 1; d < m; ++d) {
    double top = 2 * impossible;
    for (std::size_t h = 0; h < m; ++h) {
      if (h != d && best[h * m + d] > top) {
        top = best[h * m + d];
        head[d] = static_cast<std::uint32_t>(h);
      }
    }
  }

  // Look for a cycle.
  std::vector<std::uint32_t> seen(m, 0);
  std::vector<std::uint32_t> cycle;
  for (std::size_t start = 1; start < m && cycle.empty(); ++start) {
    std::size_t at = start;
    while (at != 0 && seen[at] == 0) {
      seen[at] = static_cast<std::uint32_t>(start);
      at = head[at];
    }
    if (at == 0 || seen[at] != start) continue;
    const std::size_t first = at;
    do {
      cycle.push_back(static_cast<std::uint32_t>(at));
      at = head[at];
    } while (at != first);
  }
  if (cycle.empty()) return head;

  // Contract it to one node, the last of the smaller graph.
  std::vector<bool> inside(m, false);
  for (const auto node : cycle) inside[node] = true;
  std::vector<std::uint32_t> outside;
  for (std::uint32_t node = 0; node < m; ++node) {
    if (!inside[node]) outside.push_back(node);
  }
  const std::size_t k = outside.size();
  std::vector<double> smaller((k + 1) * (k + 1), impossible);
  std::vector<std::uint32_t> enters(k + 1, 0);  // which node of the cycle an arc from outside enters
  std::vector<std::uint32_t> leaves(k + 1, 0);  // which node of the cycle an arc to outside leaves
  for (std::size_t i = 0; i < k; ++i) {
    for (std::size_t j = 0; j < k; ++j) smaller[i * (k + 1) + j] = best[outside[i] * m + outside[j]];
    double in = 2 * impossible;
    double out = 2 * impossible;
    for (const auto node : cycle) {
      const double gain = best[outside[i] * m + node] - best[head[node] * m + node];
      if (gain > in) {
        in = gain;
        enters[i] = node;
      }
      const double arc = best[node * m + outside[i]];
      if (arc > out) {
        out = arc;
        leaves[i] = node;
      }
    }
    smaller[i * (k + 1) + k] = in;
    smaller[k * (k + 1) + i] = out;
  }
  const auto solved = arborescence(smaller, k + 1);

  for (std::size_t j = 1; j < k; ++j) head[outside[j]] = solved[j] == k ? leaves[j] : outside[solved[j]];
  const std::uint32_t from = solved[k];
  head[enters[from]] = outside[from];
  return head;
}

}  // namespace

bool TreeDecoder::is_tree(std::span<const std::uint32_t> heads) {
  const std::size_t n = heads.size();
  state_.assign(n + 1, 0);
  std::size_t roots = 0;
  for (const auto head : heads) roots += head == 0 ? 1U : 0U;
  if (roots != 1) return false;
  for (std::uint32_t start = 1; start <= n; ++start) {
    std::uint32_t at = start;
    while (at != 0 && state_[at] == 0) {
      state_[at] = start;
      at = heads[at - 1];
    }
    if (at != 0 && state_[at] == start) return false;
  }
  return true;
}

void TreeDecoder::contract(std::size_t n, std::span<std::uint32_t> heads) {
  const auto head = arborescence(matrix_, n + 1);
  for (std::size_t d = 0; d < n; ++d) heads[d] = head[d + 1];
}

void TreeDecoder::decode(std::span<const float> scores, std::size_t n, std::span<std::uint32_t> heads) {
  for (std::size_t d = 0; d < n; ++d) {
    const float* row = scores.data() + d * (n + 1);
    std::uint32_t top = 0;
    for (std::uint32_t h = 1; h <= n; ++h) {
      if (h != d + 1 && row[h] > row[top]) top = h;
    }
    heads[d] = top;
  }
  if (n == 0 || is_tree(heads.first(n))) return;

  // An arc from the root costs more than other arcs could ever gain, so that the best tree has one.
  const auto [least, most] =
      std::minmax_element(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(n * (n + 1)));
  const double root_cost =
      (static_cast<double>(*most) - static_cast<double>(*least) + 1.0) * static_cast<double>(n + 1);

  const std::size_t m = n + 1;
  matrix_.assign(m * m, impossible);
  for (std::size_t d = 0; d < n; ++d) {
    for (std::size_t h = 0; h < m; ++h) {
      if (h == d + 1) continue;
      matrix_[h * m + d + 1] = static_cast<double>(scores[d * m + h]) - (h == 0 ? root_cost : 0.0);
    }
  }
  contract(n, heads);
}

}  // namespace standpoint
