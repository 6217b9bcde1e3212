#pragma once
// What weak balance is proven on: signed links in rows, their blocks.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// Costs and polarities that differ by no more are the same: what rounding leaves.
inline constexpr double nothing = 1e-9;

/// Two nodes, what it costs when they are parted (weight > 0) or together (weight < 0).
struct Link {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double weight = 1.0;

  bool positive() const { return weight > 0; }
  double cost() const { return weight > 0 ? weight : -weight; }
};

struct Links {
  struct Arc {
    std::uint32_t node = 0;
    std::uint32_t link = 0;
  };
  std::size_t nodes = 0;
  std::vector<Link> links;
  std::vector<std::size_t> first;
  std::vector<Arc> arcs;

  std::span<const Arc> arcs_of(std::uint32_t node) const {
    return {arcs.data() + first[node], arcs.data() + first[node + 1]};
  }
};

/// Links between different nodes, each pair once.
Links make_links(std::size_t nodes, std::vector<Link> links);

/// Numbers 0, 1, 2 ... of the sets of nodes that the links with a mark in `keep` join, by first node. O(n +
/// m).
std::vector<std::uint32_t> join_nodes(const Links& links, const std::vector<bool>& keep);

/// A block (biconnected component) with its nodes as numbered outside.
struct LinkBlock {
  Links links;
  std::vector<std::uint32_t> nodes;
};

/// Blocks in an order in which each shares at most one node with all before it. Nodes without links are in
/// none. O(n + m), Tarjan's (1972) without recursion.
std::vector<LinkBlock> find_link_blocks(const Links& links);

}  // namespace standpoint::graph
