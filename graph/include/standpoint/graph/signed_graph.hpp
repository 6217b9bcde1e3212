#pragma once
// A signed graph: who is for whom and against whom, undirected and simple. What balance, frustration and
// camps are computed on.
//
//   graph::SignedGraphBuilder builder;
//   builder.add("Marel Lines", "Harbour Union", -1.0);
//   const graph::SignedGraph ties = builder.finish();
//
// Compressed sparse rows (Boost.Graph's own form of them is directed only): 32 bytes a tie beside the names.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// A graph of friends and foes in compressed rows; see above.
class SignedGraph {
 public:
  /// Place of a node in the order of names.
  using Node = std::uint32_t;

  /// A tie of two nodes, a < b. The weight is never 0; its sign is the tie's.
  struct Tie {
    Node a = 0;
    Node b = 0;
    double weight = 1.0;
  };

  /// The other end of a tie, as one of its ends sees it.
  class Neighbour {
   public:
    Neighbour(Node node, std::uint32_t tie, bool negative)
        : node_(node), tie_(tie << 1 | (negative ? 1U : 0U)) {}
    Node node() const { return node_; }
    std::uint32_t tie() const { return tie_ >> 1; }
    bool negative() const { return (tie_ & 1U) != 0; }
    int sign() const { return negative() ? -1 : 1; }

   private:
    Node node_;
    std::uint32_t tie_;
  };

  SignedGraph() : first_(1, 0) {}
  /// Ties between places of `names`. What a builder's finish() gives: names sorted by bytes and different,
  /// ties sorted by (a, b), a < b, each pair once, no weight 0, fewer than 2^31 of them.
  SignedGraph(std::vector<std::string> names, std::vector<Tie> ties);

  std::size_t node_count() const { return names_.size(); }
  std::size_t tie_count() const { return ties_.size(); }
  /// Sorted by bytes, whatever the order of the input.
  const std::vector<std::string>& names() const { return names_; }
  const std::vector<Tie>& ties() const { return ties_; }
  /// Sorted by node.
  std::span<const Neighbour> neighbours(Node node) const {
    return {neighbours_.data() + first_[node], neighbours_.data() + first_[node + 1]};
  }
  std::size_t degree(Node node) const { return first_[node + 1] - first_[node]; }

 private:
  std::vector<std::string> names_;
  std::vector<Tie> ties_;
  std::vector<std::size_t> first_;  ///< of each node in neighbours_, and the end
  std::vector<Neighbour> neighbours_;
};

/// Collects ties by name, in any order: the graph is the same. The weights of one pair, in either direction,
/// are added up (so a friendly and a hostile report of equal weight cancel out and leave no tie; ask for
/// `cancelled`). O(1) a tie; finish() O(n log n + m log m).
class SignedGraphBuilder {
 public:
  /// A node that may have no tie.
  void add(std::string_view name);
  /// A tie; from a node to itself it is counted and left out.
  void add(std::string_view source, std::string_view target, double weight);

  std::size_t self_ties() const { return self_ties_; }
  /// The graph; the builder is empty afterwards. `cancelled`, when given, is set to the pairs that added up
  /// to 0.
  SignedGraph finish(std::size_t* cancelled = nullptr);

 private:
  SignedGraph::Node place(std::string_view name);
  void grow();

  /// Of a hash table with open addressing: a standard one follows three pointers for each name, which took a
  /// third of the time to read a large table.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t node = 0;  ///< and 1; 0 = free
  };
  std::vector<std::string> names_;
  std::vector<Slot> slots_;  ///< a power of two of them, at most half of them taken
  std::vector<SignedGraph::Tie> ties_;
  std::size_t self_ties_ = 0;
};

}  // namespace standpoint::graph
