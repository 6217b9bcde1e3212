#include "core/random_text.hpp"
#include "quad_tree.hpp"

#include <standpoint/graph/layout.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <set>
#include <vector>

namespace standpoint {
namespace {

using graph::Disc;
using graph::Point;
using graph::Spring;

struct Sample {
  std::vector<Disc> discs;
  std::vector<Spring> springs;
};

Sample random_sample(std::size_t nodes, std::size_t springs) {
  test::Random random(41);
  Sample sample;
  for (std::size_t i = 0; i < nodes; ++i)
    sample.discs.push_back({4.0 + random.below(60), 6 + random.below(20)});
  for (std::size_t i = 0; i < springs; ++i) {
    const auto n = static_cast<std::uint32_t>(nodes);
    sample.springs.push_back({random.below(n), random.below(n), 0.2 + random.below(10) / 10.0});
  }
  return sample;
}

}  // namespace

TEST_SUITE("layout") {
  TEST_CASE("no node, one node and two nodes have places") {
    CHECK(graph::compute_layout({}, {}).empty());
    const std::vector<Disc> one(1);
    CHECK(graph::compute_layout(one, {}) == std::vector<Point>{{0.0, 0.0}});
    const std::vector<Disc> two(2);
    const std::vector<Spring> spring = {{0, 1, 1.0}};
    const auto places = graph::compute_layout(two, spring);
    CHECK_FALSE(places[0] == places[1]);
  }

  TEST_CASE("places are finite, distinct, within bounds and the same each time") {
    const auto sample = random_sample(300, 900);
    const auto places = graph::compute_layout(sample.discs, sample.springs);
    std::set<std::pair<double, double>> distinct;
    for (const auto& p : places) {
      CHECK(std::isfinite(p.x));
      CHECK(std::isfinite(p.y));
      CHECK(std::abs(p.x) <= 5000.0);
      CHECK(std::abs(p.y) <= 5000.0);
      distinct.insert({p.x, p.y});
    }
    CHECK(distinct.size() == places.size());
    CHECK(graph::compute_layout(sample.discs, sample.springs) == places);
  }

  TEST_CASE("discs and labels of a map of forty nodes do not overlap") {
    const auto sample = random_sample(40, 90);
    const auto places = graph::compute_layout(sample.discs, sample.springs);
    std::size_t overlaps = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
      for (std::size_t j = i + 1; j < places.size(); ++j) {
        const auto width = [&](std::size_t k) {
          return std::max(sample.discs[k].diameter,
                          7.0 * static_cast<double>(sample.discs[k].label_characters));
        };
        const auto height = [&](std::size_t k) { return std::max(sample.discs[k].diameter, 16.0); };
        const bool apart = std::abs(places[i].x - places[j].x) >= (width(i) + width(j)) / 2 ||
                           std::abs(places[i].y - places[j].y) >= (height(i) + height(j)) / 2;
        if (!apart) ++overlaps;
      }
    }
    CHECK(overlaps == 0);
  }

  TEST_CASE("tied nodes lie nearer than others") {
    // Two cliques without a tie between, one part by a weak bridge.
    std::vector<Disc> discs(16, Disc{10.0, 5});
    std::vector<Spring> springs;
    for (std::size_t i = 0; i < 8; ++i) {
      for (std::size_t j = i + 1; j < 8; ++j) {
        springs.push_back({i, j, 1.0});
        springs.push_back({i + 8, j + 8, 1.0});
      }
    }
    springs.push_back({0, 8, 0.05});
    const auto places = graph::compute_layout(discs, springs);
    const auto distance = [&](std::size_t a, std::size_t b) {
      return std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
    };
    double inside = 0.0;
    double across = 0.0;
    for (std::size_t i = 0; i < 8; ++i) {
      for (std::size_t j = 0; j < 8; ++j) {
        inside += distance(i, j) + distance(i + 8, j + 8);
        across += 2 * distance(i, j + 8);
      }
    }
    CHECK(inside < across * 0.8);
  }

  TEST_CASE("two thousand nodes are placed") {
    const auto sample = random_sample(2000, 8000);
    CHECK(graph::compute_layout(sample.discs, sample.springs).size() == 2000);
  }

  TEST_CASE("the quadtree's repulsion is near the sum over all pairs") {
    test::Random random(43);
    std::vector<Point> points;
    std::vector<double> charges;
    for (int i = 0; i < 200; ++i) {
      points.push_back({static_cast<double>(random.below(1000)), static_cast<double>(random.below(1000))});
      charges.push_back(1.0 + random.below(3));
    }
    const graph::QuadTree tree(points, charges);
    double error = 0.0;
    double total = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
      Point exact;
      for (std::size_t j = 0; j < points.size(); ++j) {
        if (i == j) continue;
        const double dx = points[i].x - points[j].x;
        const double dy = points[i].y - points[j].y;
        const double square = std::max(dx * dx + dy * dy, 1e-4);
        exact = {exact.x + dx * charges[j] / square, exact.y + dy * charges[j] / square};
      }
      const Point near = tree.repulsion(i);
      error += std::hypot(near.x - exact.x, near.y - exact.y);
      total += std::hypot(exact.x, exact.y);
    }
    CHECK(error < 0.08 * total);
  }

  TEST_CASE("points at one place do not hang the quadtree") {
    const std::vector<Point> points(500, Point{3.0, 3.0});
    const std::vector<double> charges(500, 1.0);
    const graph::QuadTree tree(points, charges);
    CHECK(std::isfinite(tree.repulsion(7).x));
  }
}

}  // namespace standpoint
