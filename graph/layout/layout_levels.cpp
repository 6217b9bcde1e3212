#include "layout_levels.hpp"

#include "quad_tree.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

// Chosen by looking at maps of 10 to 5,000 nodes.
constexpr double gravity = 0.12;  // to the centre, for each unit of mass and distance
constexpr double damping = 0.6;   // of a step towards where the forces would be 0
constexpr std::size_t coarsest_nodes = 12;
constexpr double least_shrinking = 0.9;   // a coarser graph with more nodes than this share is not worth it
constexpr std::size_t largest_group = 4;  // of friends that are merged in one step

constexpr std::uint32_t unset = std::numeric_limits<std::uint32_t>::max();

// Merges friends into groups: who has one tie only joins its end, others whom they are most tied to for what
// both weigh. Foes are never merged, but two with the same foe may be, where neither has a friend.
class Coarsening {
 public:
  explicit Coarsening(const ForceGraph& graph)
      : graph_(graph), group_(graph.size(), unset), friends_(graph.size(), 0) {
    for (std::uint32_t v = 0; v < graph_.size(); ++v) {
      for (std::size_t p = graph_.first[v]; p < graph_.first[v + 1]; ++p) {
        if (is_friend(v, graph_.pulls[p])) ++friends_[v];
      }
    }
    std::vector<std::uint32_t> order(graph_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return friends_[a] < friends_[b]; });
    for (const std::uint32_t v : order) {
      if (group_[v] == unset) join(v);
    }
    merge_foes_of_one();
    for (auto& group : group_) {
      if (group == unset) group = count_++;
    }
  }

  const std::vector<std::uint32_t>& groups() const { return group_; }
  std::size_t count() const { return count_; }

  ForceGraph graph() const {
    std::vector<double> masses(count_, 0.0);
    for (std::uint32_t v = 0; v < graph_.size(); ++v) masses[group_[v]] += graph_.masses[v];
    std::vector<ForceLink> links;
    for (std::uint32_t v = 0; v < graph_.size(); ++v) {
      for (std::size_t p = graph_.first[v]; p < graph_.first[v + 1]; ++p) {
        const auto& pull = graph_.pulls[p];
        if (pull.to > v && group_[pull.to] != group_[v])
          links.push_back({group_[v], group_[pull.to], pull.attraction, pull.extra});
      }
    }
    return make_force_rows(std::move(masses), std::move(links));
  }

 private:
  bool is_friend(std::uint32_t v, const ForceGraph::Pull& pull) const {
    return pull.extra <= friendly_repulsion * graph_.masses[v] * graph_.masses[pull.to];
  }

  void join(std::uint32_t v) {
    std::uint32_t best = unset;
    double most = 0.0;
    for (std::size_t p = graph_.first[v]; p < graph_.first[v + 1]; ++p) {
      const auto& pull = graph_.pulls[p];
      if (!is_friend(v, pull)) continue;
      const bool is_full = group_[pull.to] != unset && sizes_[group_[pull.to]] >= largest_group;
      if (is_full && friends_[v] > 1) continue;
      const double worth = pull.attraction / graph_.masses[pull.to];
      if (worth > most) std::tie(most, best) = std::make_pair(worth, pull.to);
    }
    if (best == unset) return;
    if (group_[best] == unset) {
      group_[best] = count_++;
      sizes_.push_back(1);
    }
    group_[v] = group_[best];
    ++sizes_[group_[v]];
  }

  void merge_foes_of_one() {
    for (std::uint32_t v = 0; v < graph_.size(); ++v) {
      std::uint32_t waiting = unset;
      for (std::size_t p = graph_.first[v]; p < graph_.first[v + 1]; ++p) {
        const std::uint32_t foe = graph_.pulls[p].to;
        if (friends_[foe] > 0 || group_[foe] != unset) continue;
        if (waiting == unset) {
          waiting = foe;
        } else {
          group_[waiting] = group_[foe] = count_++;
          sizes_.push_back(2);
          waiting = unset;
        }
      }
    }
  }

  const ForceGraph& graph_;
  std::vector<std::uint32_t> group_;
  std::vector<std::uint32_t> friends_;
  std::vector<std::size_t> sizes_;
  std::uint32_t count_ = 0;
};

// Points spread evenly over a square: the R2 sequence (Roberts 2018), whose ratio is the plastic number.
Point spread_point(std::size_t i, double side) {
  constexpr double first = 0.7548776662466927;
  constexpr double second = 0.5698402909980532;
  const auto fraction = [](double v) { return v - std::floor(v); };
  const auto n = static_cast<double>(i + 1);
  return {(fraction(0.5 + first * n) - 0.5) * side, (fraction(0.5 + second * n) - 0.5) * side};
}

class Forces {
 public:
  explicit Forces(const ForceGraph& graph) : graph_(graph), moves_(graph.size()) {}

  // One round: every node moves towards where its forces would be 0, as if the others stood still, by no
  // more than `reach`. The division by how fast the force changes is Newton's method, node by node.
  void move(std::vector<Point>& points, double reach) {
    tree_.build(points, graph_.masses);
    for (const std::uint32_t i : tree_.order()) moves_[i] = step(points, i, reach);
    for (std::size_t i = 0; i < points.size(); ++i)
      points[i] = {points[i].x + moves_[i].x, points[i].y + moves_[i].y};
  }

 private:
  Point step(const std::vector<Point>& points, std::uint32_t i, double reach) const {
    const Point at = points[i];
    const double mass = graph_.masses[i];
    const auto field = tree_.field(i);
    Point force = {mass * (field.push.x - gravity * at.x), mass * (field.push.y - gravity * at.y)};
    double rate = mass * (field.rate + gravity);
    for (std::size_t p = graph_.first[i]; p < graph_.first[i + 1]; ++p) {
      const auto& pull = graph_.pulls[p];
      const double dx = points[pull.to].x - at.x;
      const double dy = points[pull.to].y - at.y;
      const double push = pull.extra / std::max(dx * dx + dy * dy, 1e-6);
      force = {force.x + dx * (pull.attraction - push), force.y + dy * (pull.attraction - push)};
      rate += pull.attraction + push;
    }
    const double length = std::sqrt(force.x * force.x + force.y * force.y) * damping / rate;
    const double share = damping / rate * (length > reach ? reach / length : 1.0);
    return {force.x * share, force.y * share};
  }

  const ForceGraph& graph_;
  QuadTree tree_;
  std::vector<Point> moves_;
};

double spread_of(const std::vector<Point>& points) {
  Point low = points.front();
  Point high = low;
  for (const Point& p : points) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  return std::max({high.x - low.x, high.y - low.y, 1e-3});
}

int rounds_of(std::size_t nodes) {
  if (nodes <= 1000) return 300;
  if (nodes <= 10'000) return 120;
  return 60;
}

void settle(const ForceGraph& graph, std::vector<Point>& points, double first_reach) {
  Forces forces(graph);
  const int rounds = rounds_of(graph.size());
  for (int round = 0; round < rounds; ++round) {
    const double left = 1.0 - static_cast<double>(round) / rounds;
    forces.move(points, first_reach * left * left + 1e-3);
  }
}

}  // namespace

std::vector<Point> minimise(const ForceGraph& graph) {
  std::vector<ForceGraph> coarser;
  std::vector<std::vector<std::uint32_t>> groups;
  for (const ForceGraph* finest = &graph; finest->size() > coarsest_nodes;) {
    const Coarsening coarsening(*finest);
    if (static_cast<double>(coarsening.count()) > least_shrinking * static_cast<double>(finest->size()))
      break;
    groups.push_back(coarsening.groups());
    coarser.push_back(coarsening.graph());
    finest = &coarser.back();
  }

  const ForceGraph& coarsest = coarser.empty() ? graph : coarser.back();
  const double mass = std::accumulate(graph.masses.begin(), graph.masses.end(), 0.0);
  const double side = std::sqrt(mass);
  std::vector<Point> points(coarsest.size());
  for (std::size_t i = 0; i < points.size(); ++i) points[i] = spread_point(i, side);
  settle(coarsest, points, side * 0.5);

  // A group's nodes begin beside each other where the group was; the forces are in the same units.
  for (std::size_t level = coarser.size(); level-- > 0;) {
    const ForceGraph& finer = level == 0 ? graph : coarser[level - 1];
    std::vector<Point> finer_points(finer.size());
    const double gap = std::max(spread_of(points), side * 0.5) / std::sqrt(static_cast<double>(finer.size()));
    for (std::size_t i = 0; i < finer_points.size(); ++i) {
      const Point offset = spread_point(i, gap);
      const Point& centre = points[groups[level][i]];
      finer_points[i] = {centre.x + offset.x, centre.y + offset.y};
    }
    points = std::move(finer_points);
    settle(finer, points, gap * 2.0);
  }
  return points;
}

}  // namespace standpoint::graph
