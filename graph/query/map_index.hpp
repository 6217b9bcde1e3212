#pragma once
// A map as questions want it: the edges of each node by relation in compressed rows, what each edge rests on,
// and of each statement what filters ask for.

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/query_results.hpp>
#include <standpoint/model/corpus.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::graph {

inline constexpr std::size_t relation_count = 6;
inline constexpr std::uint32_t no_place = UINT32_MAX;

/// An edge, seen from one of its ends.
struct HalfEdge {
  std::uint32_t other = 0;  ///< node
  std::uint32_t edge = 0;   ///< place in the order of boost::edges()
};

/// A statement as it counts in the network; nodes are no_place where there is none.
struct StatementFacts {
  std::uint32_t actor = no_place;
  std::uint32_t issue = no_place;
  std::uint32_t target = no_place;
  std::int8_t stance = 0;         ///< toward the issue, else toward the target
  std::int8_t target_stance = 0;  ///< toward the target
  bool counts = false;            ///< an edge actor -> issue or actor -> actor rests on it
  double confidence = 0.0;
  Date date;
};

class MapIndex {
 public:
  /// Both must outlive it. O(nodes + edges + statements).
  MapIndex(const Corpus& corpus, const Network& network);

  const Corpus& corpus() const { return corpus_; }
  const Graph& graph() const { return network_.graph(); }
  const Network& network() const { return network_; }

  std::size_t node_count() const { return boost::num_vertices(graph()); }
  std::size_t edge_count() const { return edges_.size(); }
  const Edge& edge(std::uint32_t place) const { return graph()[edges_[place]]; }
  const Node& node(NodeIndex node) const { return graph()[node]; }
  std::uint32_t source(std::uint32_t edge) const { return source_[edge]; }
  std::uint32_t target(std::uint32_t edge) const { return target_[edge]; }
  Relation relation(std::uint32_t edge) const { return relation_[edge]; }
  double weight(std::uint32_t edge) const { return weight_[edge]; }
  /// How many it rests on; at least 1: a map that somebody else made may say nothing of counts.
  std::uint32_t statements(std::uint32_t edge) const { return statements_[edge]; }
  std::optional<std::uint32_t> find_edge(std::string_view id) const;

  /// The edges of a node of one relation, in the order of edges; an edge from a node to itself once.
  std::span<const HalfEdge> edges_of(NodeIndex node, Relation relation) const;
  /// Of all relations.
  std::span<const HalfEdge> edges_of(NodeIndex node) const;

  /// Places in corpus().statements(), in the order of their ids.
  std::span<const std::uint32_t> rests_on(std::uint32_t edge) const;
  /// True when these are all that it rests on.
  bool is_listed(std::uint32_t edge) const { return is_listed_[edge] != 0; }
  /// True when that holds for every edge.
  bool complete() const { return complete_; }

  const StatementFacts& facts(std::uint32_t statement) const { return facts_[statement]; }
  std::span<const StatementFacts> facts() const { return facts_; }

  Named named(NodeIndex node) const;
  NodeKind kind(NodeIndex node) const { return kind_[node]; }
  bool is_issue(NodeIndex node) const { return kind_[node] == NodeKind::issue; }

 private:
  void index_edges();
  void index_statements();

  const Corpus& corpus_;
  const Network& network_;
  std::vector<EdgeIndex> edges_;
  std::vector<std::uint32_t> source_;
  std::vector<std::uint32_t> target_;
  std::vector<Relation> relation_;
  std::vector<double> weight_;
  std::vector<std::uint32_t> statements_;
  std::vector<NodeKind> kind_;  // of nodes
  std::unordered_map<std::string_view, std::uint32_t> edge_of_id_;
  std::vector<std::uint32_t> row_begin_;  // of node * relation_count + relation
  std::vector<HalfEdge> rows_;
  std::vector<std::uint32_t> rests_begin_;
  std::vector<std::uint32_t> rests_on_;
  std::vector<std::uint8_t> is_listed_;
  bool complete_ = true;
  std::vector<StatementFacts> facts_;
};

/// An order of results: by name, then by id.
bool is_before(const Named& a, const Named& b);

}  // namespace standpoint::graph
