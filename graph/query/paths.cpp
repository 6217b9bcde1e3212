// Shortest paths: breadth-first from both ends until they meet, then of all paths of that length the one of
// the most weight.

#include "query/inquiry_state.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace standpoint::graph {
namespace {

constexpr std::uint32_t far = UINT32_MAX;

bool leads_through(const MapIndex& map, PathThrough through, std::uint32_t edge) {
  const Relation relation = map.relation(edge);
  switch (through) {
    case PathThrough::any:
      return true;
    case PathThrough::agreement:
      return sign(relation) > 0 && !map.is_issue(map.target(edge));
    case PathThrough::conflict:
      return sign(relation) < 0 && !map.is_issue(map.target(edge));
  }
  return false;
}

// One end, and what is known around it.
struct Side {
  std::vector<std::uint32_t> distance;         // by node
  std::vector<std::vector<NodeIndex>> layers;  // by distance

  Side(std::size_t nodes, NodeIndex start) : distance(nodes, far), layers{{start}} { distance[start] = 0; }
};

class PathFinder {
 public:
  PathFinder(const MapIndex& map, PathThrough through, const Filter& filter, NodeIndex from, NodeIndex to)
      : map_(map),
        through_(through),
        passing_(map, filter),
        ends_{Side(map.node_count(), from), Side(map.node_count(), to)} {}

  // The edges of the path, or nothing.
  std::optional<std::vector<std::uint32_t>> find(NodeIndex from, NodeIndex to) {
    while (!meet()) {
      const bool forward = ends_[0].layers.back().size() <= ends_[1].layers.back().size();
      if (!grow(ends_[forward ? 0 : 1])) return std::nullopt;
    }
    choose_steps();
    std::vector<std::uint32_t> edges;
    for (NodeIndex node = from; node != to;) {
      edges.push_back(step_[node].edge);
      node = step_[node].other;
    }
    return edges;
  }

 private:
  bool usable(std::uint32_t edge) const {
    return leads_through(map_, through_, edge) && passing_.shows(edge);
  }

  bool meet() const {
    const auto& last = ends_[0].layers.back();
    return std::any_of(last.begin(), last.end(), [this](NodeIndex n) { return ends_[1].distance[n] != far; });
  }

  // One layer more; false when there is none.
  bool grow(Side& side) {
    const auto distance = static_cast<std::uint32_t>(side.layers.size());
    std::vector<NodeIndex> next;
    for (const NodeIndex node : side.layers.back()) {
      for (const HalfEdge& half : map_.edges_of(node)) {
        if (side.distance[half.other] != far || !usable(half.edge)) continue;
        side.distance[half.other] = distance;
        next.push_back(half.other);
      }
    }
    if (next.empty()) return false;
    side.layers.push_back(std::move(next));
    return true;
  }

  // From the target's end: of every node on a shortest path the best next step.
  void choose_steps() {
    step_.assign(map_.node_count(), {});
    best_.assign(map_.node_count(), -1.0);
    const Side& front = ends_[0];
    const Side& back = ends_[1];
    best_[back.layers.front().front()] = 0.0;
    for (std::size_t d = 1; d < back.layers.size(); ++d) {
      for (const NodeIndex node : back.layers[d])
        choose(node, [&](NodeIndex next) { return back.distance[next] == d - 1; });
    }
    // Where both ends meet is in the last layers of both; from there to the start.
    for (std::size_t d = front.layers.size() - 1; d-- > 0;) {
      for (const NodeIndex node : front.layers[d])
        choose(node, [&](NodeIndex next) { return front.distance[next] == d + 1; });
    }
  }

  template <class IsNext>
  void choose(NodeIndex node, IsNext is_next) {
    for (const HalfEdge& half : map_.edges_of(node)) {
      if (best_[half.other] < 0.0 || !is_next(half.other) || !usable(half.edge)) continue;
      const double weight = best_[half.other] + map_.weight(half.edge);
      const bool better = weight > best_[node] || (weight == best_[node] && is_smaller(half, step_[node]));
      if (!better) continue;
      best_[node] = weight;
      step_[node] = half;
    }
  }

  bool is_smaller(const HalfEdge& a, const HalfEdge& b) const {
    const std::string_view id_a = map_.node(a.other).id;
    const std::string_view id_b = map_.node(b.other).id;
    return id_a != id_b ? id_a < id_b : map_.edge(a.edge).id < map_.edge(b.edge).id;
  }

  const MapIndex& map_;
  PathThrough through_;
  Passing passing_;
  std::array<Side, 2> ends_;
  std::vector<HalfEdge> step_;  // of each node on a shortest path the next one
  std::vector<double> best_;    // weight of the rest of the path; < 0 = on none
};

}  // namespace

std::optional<std::vector<PathStep>> Inquiry::path(NodeIndex from, NodeIndex to, PathThrough through,
                                                   const Filter& filter) const {
  const MapIndex& map = state_->map;
  std::vector<PathStep> steps;
  if (from == to) return steps;
  const auto edges = PathFinder(map, through, filter, from, to).find(from, to);
  if (!edges) return std::nullopt;
  const Passing passing(map, filter);
  NodeIndex at = from;
  for (const std::uint32_t edge : *edges) {
    const bool forward = map.source(edge) == at;
    const NodeIndex next = forward ? map.target(edge) : map.source(edge);
    steps.push_back({map.named(at), map.named(next), map.relation(edge), forward, map.weight(edge),
                     passing.count(edge), map.edge(edge).id, passing.evidence_of(edge),
                     passing.ids_of(edge)});
    at = next;
  }
  return steps;
}

}  // namespace standpoint::graph
