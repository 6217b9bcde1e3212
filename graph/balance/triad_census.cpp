// Schank & Wagner, "Finding, Counting and Listing all Triangles in Large Graphs", WEA 2005.

#include <standpoint/graph/triad_census.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace standpoint::graph {
namespace {

using Node = SignedGraph::Node;

// Each tie once, from the end of smaller degree to the other, nodes numbered by degree: hubs have short rows.
struct ForwardRows {
  std::vector<Node> node;           ///< of each rank
  std::vector<std::size_t> first;   ///< of each rank in `ends`
  std::vector<std::uint32_t> ends;  ///< rank of the other end << 1 | negative
  std::vector<std::uint32_t> ties;  ///< of each end; only if asked for

  ForwardRows(const SignedGraph& graph, bool with_ties) {
    const std::size_t count = graph.node_count();
    // By degree, then by number: counted, not sorted.
    std::size_t largest = 0;
    for (Node v = 0; v < count; ++v) largest = std::max(largest, graph.degree(v));
    std::vector<std::size_t> next(largest + 2, 0);
    for (Node v = 0; v < count; ++v) ++next[graph.degree(v) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    node.resize(count);
    std::vector<std::uint32_t> rank(count);
    for (Node v = 0; v < count; ++v) {
      const auto place = next[graph.degree(v)]++;
      rank[v] = static_cast<std::uint32_t>(place);
      node[place] = v;
    }
    first.reserve(count + 1);
    first.push_back(0);
    ends.reserve(graph.tie_count());
    if (with_ties) ties.reserve(graph.tie_count());
    for (std::uint32_t r = 0; r < count; ++r) {
      for (const auto& neighbour : graph.neighbours(node[r])) {
        if (rank[neighbour.node()] < r) continue;
        ends.push_back(rank[neighbour.node()] << 1U | (neighbour.negative() ? 1U : 0U));
        if (with_ties) ties.push_back(neighbour.tie());
      }
      first.push_back(ends.size());
    }
  }
};

void add_to(TriadCounts& counts, unsigned negative) {
  switch (negative) {
    case 0:
      ++counts.ppp;
      break;
    case 1:
      ++counts.ppn;
      break;
    case 2:
      ++counts.pnn;
      break;
    default:
      ++counts.nnn;
  }
}

// found(rank of u, v, w, places of uv, uw, vw in the rows, number of negative ties) for each triangle.
template <class Found>
void each_triad(const ForwardRows& rows, const Found& found) {
  constexpr auto none = std::numeric_limits<std::uint32_t>::max();
  const std::size_t count = rows.node.size();
  std::vector<std::uint32_t> place_of(count, none);  // of the tie from u, 0 for its first
  for (std::size_t u = 0; u < count; ++u) {
    const std::size_t begin = rows.first[u];
    const std::size_t end = rows.first[u + 1];
    if (end - begin < 2) continue;
    for (std::size_t i = begin; i < end; ++i)
      place_of[rows.ends[i] >> 1U] = static_cast<std::uint32_t>(i - begin);
    for (std::size_t i = begin; i < end; ++i) {
      const std::uint32_t v = rows.ends[i] >> 1U;
      for (std::size_t j = rows.first[v]; j < rows.first[v + 1]; ++j) {
        const std::uint32_t w = rows.ends[j] >> 1U;
        if (place_of[w] == none) continue;
        const std::size_t k = begin + place_of[w];
        found(u, v, w, i, k, j, (rows.ends[i] & 1U) + (rows.ends[j] & 1U) + (rows.ends[k] & 1U));
      }
    }
    for (std::size_t i = begin; i < end; ++i) place_of[rows.ends[i] >> 1U] = none;
  }
}

}  // namespace

std::optional<double> TriadCounts::balance() const {
  if (all() == 0) return std::nullopt;
  return static_cast<double>(balanced()) / static_cast<double>(all());
}

std::optional<double> TriadCounts::weak_balance() const {
  if (all() == 0) return std::nullopt;
  return static_cast<double>(all() - ppn) / static_cast<double>(all());
}

TriadCounts count_triads(const SignedGraph& graph) {
  const ForwardRows rows(graph, false);
  std::array<std::uint64_t, 4> counts{};
  each_triad(rows, [&](auto, auto, auto, auto, auto, auto, unsigned negative) { ++counts[negative]; });
  return {counts[0], counts[1], counts[2], counts[3]};
}

std::vector<TriadCounts> count_triads_by_node(const SignedGraph& graph) {
  const ForwardRows rows(graph, false);
  std::vector<TriadCounts> counts(graph.node_count());
  each_triad(rows, [&](std::size_t u, std::size_t v, std::size_t w, auto, auto, auto, unsigned negative) {
    for (const std::size_t rank : {u, v, w}) add_to(counts[rows.node[rank]], negative);
  });
  return counts;
}

std::vector<TriadCounts> count_triads_by_tie(const SignedGraph& graph) {
  const ForwardRows rows(graph, true);
  std::vector<TriadCounts> counts(graph.tie_count());
  each_triad(rows, [&](auto, auto, auto, std::size_t x, std::size_t y, std::size_t z, unsigned negative) {
    for (const std::size_t place : {x, y, z}) add_to(counts[rows.ties[place]], negative);
  });
  return counts;
}

}  // namespace standpoint::graph
