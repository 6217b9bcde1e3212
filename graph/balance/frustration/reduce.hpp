#pragma once
// Smaller kernels with the same frustration index.
//
// A link that weighs at least half of all at one of its ends is satisfied in some optimum: its end goes where
// the other goes (Hammer, Hansen & Simeone 1984; for plain signed graphs the nodes of degree 1 and 2 that
// Aref, Mason & Wilson 2018 remove). Parallel links are added up, opposite ones cancel at a cost that every
// partition pays. The blocks (biconnected components) of what is left do not see each other.

#include "kernel.hpp"

namespace standpoint::graph::frustration {

struct Reduction {
  /// Side of `node` = sign x side of `of`. In the order in which they were found: undone from the last.
  struct Step {
    Node node = 0;
    Node of = 0;
    int sign = 1;
  };

  Kernel kernel;
  Weight cost = 0;             ///< paid on any side
  std::vector<Node> original;  ///< of each node of the kernel
  std::vector<Step> steps;

  /// Sides of all nodes from those of the kernel.
  Sides extend(const Sides& of_kernel) const;
};

/// Links may be parallel; those of weight 0 or from a node to itself may not be there. Near linear.
Reduction reduce(const Kernel& kernel);

/// A block with its nodes as numbered outside.
struct Block {
  Kernel kernel;
  std::vector<Node> nodes;
};

/// Blocks in an order in which each shares at most one node with all before it. Nodes without links are in
/// none. O(n + m), an iterative form of Tarjan's (1972): Boost's needs an adjacency_list, 90 bytes a link.
std::vector<Block> find_blocks(const Kernel& kernel);

/// Sides of all nodes from those of the blocks, in their order.
Sides join_blocks(Node nodes, const std::vector<Block>& blocks, const std::vector<Sides>& sides);

}  // namespace standpoint::graph::frustration
