#include "core/random_text.hpp"
#include "layout/quad_tree.hpp"

#include <standpoint/graph/layout.hpp>
#include <standpoint/graph/text_width.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

using graph::Disc;
using graph::Point;
using graph::Spring;

struct Sample {
  std::vector<std::string> names;
  std::vector<double> widths;
  std::vector<Spring> springs;
  std::vector<std::size_t> camp;

  std::vector<Disc> discs() const {
    std::vector<Disc> discs;
    for (std::size_t i = 0; i < names.size(); ++i) {
      discs.push_back({.name = names[i],
                       .diameter = 6.0 + static_cast<double>(i % 7) * 5.0,
                       .label_width = widths[i],
                       .label_height = widths[i] > 0.0 ? 22.0 : 0.0});
    }
    return discs;
  }
};

// Camps of friends that are foes of each other; one tie in ten the other way.
Sample planted_camps(std::size_t nodes, std::size_t ties, std::size_t camps) {
  test::Random random(41);
  Sample sample;
  for (std::size_t i = 0; i < nodes; ++i) {
    sample.names.push_back("Body " + std::to_string(100'000 + i));
    sample.widths.push_back(40.0 + random.below(120));
    sample.camp.push_back(i % camps);
  }
  const auto n = static_cast<std::uint32_t>(nodes);
  while (sample.springs.size() < ties) {
    const std::size_t a = random.below(n);
    const std::size_t b = random.below(n);
    // Half of the ties lie within camps.
    const bool is_inside = a % camps == b % camps;
    if (a == b || (!is_inside && random.below(static_cast<std::uint32_t>(camps)) != 0)) continue;
    const bool is_friendly = is_inside != (random.below(10) == 0);
    const double weight = 0.5 + random.below(10) / 10.0;
    sample.springs.push_back(is_friendly ? graph::ally(a, b, weight) : graph::foe(a, b, weight));
  }
  return sample;
}

double distance(const std::vector<Point>& places, std::size_t a, std::size_t b) {
  return std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
}

// How often one of the own camp is nearer than one of another, over all nodes and drawn pairs; 0.5 is chance.
double camp_is_nearer(const std::vector<Point>& places, const std::vector<std::size_t>& camp) {
  test::Random random(5);
  const auto n = static_cast<std::uint32_t>(places.size());
  double nearer = 0.0;
  double compared = 0.0;
  for (int i = 0; i < 50'000; ++i) {
    const std::size_t a = random.below(n);
    const std::size_t own = random.below(n);
    const std::size_t other = random.below(n);
    if (a == own || camp[a] != camp[own] || camp[a] == camp[other]) continue;
    compared += 1.0;
    if (distance(places, a, own) < distance(places, a, other)) nearer += 1.0;
  }
  return nearer / compared;
}

struct Rectangle {
  double left, right, bottom, top;
};

std::vector<Rectangle> drawn(const std::vector<Disc>& discs, const std::vector<Point>& places, bool labels) {
  std::vector<Rectangle> all;
  for (std::size_t i = 0; i < discs.size(); ++i) {
    const double half_width = (labels ? discs[i].label_width : discs[i].diameter) / 2;
    const double half_height = (labels ? discs[i].label_height : discs[i].diameter) / 2;
    const double y = places[i].y - (labels ? discs[i].label_drop : 0.0);
    all.push_back({places[i].x - half_width, places[i].x + half_width, y - half_height, y + half_height});
  }
  return all;
}

std::size_t count_overlaps(const std::vector<Rectangle>& a, const std::vector<Rectangle>& b) {
  std::size_t overlaps = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = i + 1; j < b.size(); ++j) {
      const bool apart = a[i].right <= b[j].left || b[j].right <= a[i].left || a[i].top <= b[j].bottom ||
                         b[j].top <= a[i].bottom;
      if (!apart) ++overlaps;
    }
  }
  return overlaps;
}

std::size_t count_all_overlaps(const std::vector<Disc>& discs, const std::vector<Point>& places) {
  const auto labels = drawn(discs, places, true);
  const auto circles = drawn(discs, places, false);
  return count_overlaps(labels, labels) + count_overlaps(circles, circles) + count_overlaps(labels, circles) +
         count_overlaps(circles, labels);
}

void check_sound(const std::vector<Point>& places) {
  std::set<std::pair<double, double>> distinct;
  for (const auto& p : places) {
    REQUIRE(std::isfinite(p.x));
    REQUIRE(std::isfinite(p.y));
    REQUIRE(std::abs(p.x) <= 5000.0);
    REQUIRE(std::abs(p.y) <= 5000.0);
    distinct.insert({p.x, p.y});
  }
  CHECK(distinct.size() == places.size());
}

}  // namespace

TEST_SUITE("layout") {
  TEST_CASE("no node, one node and two nodes have places") {
    CHECK(graph::compute_layout({}, {}).empty());
    const std::vector<Disc> one(1);
    CHECK(graph::compute_layout(one, {}) == std::vector<Point>{{0.0, 0.0}});
    const std::vector<Disc> two(2);
    check_sound(graph::compute_layout(two, {}));
    const std::vector<Spring> spring = {graph::ally(0, 1)};
    check_sound(graph::compute_layout(two, spring));
    const std::vector<Spring> hostile = {graph::foe(0, 1)};
    check_sound(graph::compute_layout(two, hostile));
  }

  TEST_CASE("odd graphs have sound places: stars, paths, no ties, ties to oneself and many of one pair") {
    constexpr std::size_t n = 200;
    const std::vector<Disc> discs(n, Disc{.diameter = 12.0, .label_width = 60.0, .label_height = 22.0});
    std::vector<Spring> star;
    std::vector<Spring> hostile_star;
    std::vector<Spring> path;
    std::vector<Spring> odd;
    for (std::size_t i = 1; i < n; ++i) {
      star.push_back(graph::ally(0, i));
      hostile_star.push_back(graph::foe(0, i));
      path.push_back(graph::ally(i - 1, i));
      for (int k = 0; k < 5; ++k) odd.push_back(graph::ally(0, 1, 1e6));
      odd.push_back(graph::foe(i, i));
      odd.push_back({i - 1, i, 0.0, 3.0});
      odd.push_back({i / 2, i, 1e-9, 1e9});
    }
    for (const auto& springs : {std::vector<Spring>{}, star, hostile_star, path, odd}) {
      const auto places = graph::compute_layout(discs, springs);
      check_sound(places);
      CHECK(count_all_overlaps(discs, places) == 0);
    }
  }

  TEST_CASE("the ends of a path lie far from each other, the hub of a star amid its leaves") {
    constexpr std::size_t n = 61;
    const std::vector<Disc> discs(n);
    std::vector<Spring> star;
    std::vector<Spring> path;
    for (std::size_t i = 1; i < n; ++i) {
      star.push_back(graph::ally(0, i));
      path.push_back(graph::ally(i - 1, i));
    }
    const auto along = graph::compute_layout(discs, path);
    double step = 0.0;
    for (std::size_t i = 1; i < n; ++i) step = std::max(step, distance(along, i - 1, i));
    CHECK(distance(along, 0, n - 1) > 3.0 * step);

    const auto around = graph::compute_layout(discs, star);
    Point centre;
    double mean = 0.0;
    for (std::size_t i = 1; i < n; ++i) {
      centre = {centre.x + around[i].x / (n - 1), centre.y + around[i].y / (n - 1)};
      mean += distance(around, 0, i) / (n - 1);
    }
    CHECK(std::hypot(centre.x - around[0].x, centre.y - around[0].y) < 0.2 * mean);
  }

  TEST_CASE("camps are regions: who is of one camp lies nearer than who is not") {
    for (const std::size_t camps : {2U, 3U, 5U}) {
      const auto sample = planted_camps(60 * camps, 300 * camps, camps);
      const auto places = graph::compute_layout(sample.discs(), sample.springs);
      CAPTURE(camps);
      CHECK(camp_is_nearer(places, sample.camp) > 0.88);
    }
  }

  TEST_CASE("friends lie nearer than foes, and foes farther than who has nothing to do with each other") {
    const auto sample = planted_camps(120, 500, 2);
    const auto places = graph::compute_layout(sample.discs(), sample.springs);
    double friends = 0.0;
    double foes = 0.0;
    double friend_count = 0.0;
    double foe_count = 0.0;
    for (const auto& s : sample.springs) {
      (s.repulsion > 0.0 ? foes : friends) += distance(places, s.a, s.b);
      (s.repulsion > 0.0 ? foe_count : friend_count) += 1.0;
    }
    double any = 0.0;
    double pairs = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        any += distance(places, i, j);
        pairs += 1.0;
      }
    }
    CHECK(friends / friend_count < 0.7 * any / pairs);
    CHECK(foes / foe_count > 1.1 * any / pairs);
  }

  TEST_CASE("where all ties are hostile, those with the same foes lie together") {
    test::Random random(3);
    const std::vector<Disc> discs(60);
    std::vector<std::size_t> camp(60);
    std::vector<Spring> springs;
    for (std::size_t i = 30; i < 60; ++i) camp[i] = 1;
    for (int i = 0; i < 200; ++i) springs.push_back(graph::foe(random.below(30), 30 + random.below(30)));
    CHECK(camp_is_nearer(graph::compute_layout(discs, springs), camp) > 0.8);
  }

  TEST_CASE("of a hundred and fifty nodes no two labels or discs overlap, wherever labels stand") {
    for (const double drop : {0.0, 20.0}) {
      for (const std::size_t ties : {100U, 400U, 3000U}) {
        const auto sample = planted_camps(150, ties, 3);
        auto discs = sample.discs();
        for (auto& disc : discs) disc.label_drop = drop;
        const auto places = graph::compute_layout(discs, sample.springs);
        CAPTURE(ties);
        CHECK(count_all_overlaps(discs, places) == 0);
        check_sound(places);
      }
    }
  }

  TEST_CASE("the order of nodes and of ties, and their direction, change nothing") {
    auto sample = planted_camps(90, 260, 3);
    const auto discs = sample.discs();
    const auto places = graph::compute_layout(discs, sample.springs);
    CHECK(graph::compute_layout(discs, sample.springs) == places);

    test::Random random(17);
    std::vector<std::size_t> order(discs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size(); i-- > 1;)
      std::swap(order[i], order[random.below(static_cast<std::uint32_t>(i + 1))]);
    std::vector<Disc> moved(discs.size());
    std::vector<Spring> turned;
    for (std::size_t i = 0; i < discs.size(); ++i) moved[order[i]] = discs[i];
    for (const auto& s : sample.springs)
      turned.push_back({order[s.b], order[s.a], s.attraction, s.repulsion});
    for (std::size_t i = turned.size(); i-- > 1;)
      std::swap(turned[i], turned[random.below(static_cast<std::uint32_t>(i + 1))]);
    const auto again = graph::compute_layout(moved, turned);
    bool is_same = true;
    for (std::size_t i = 0; i < discs.size(); ++i) is_same = is_same && again[order[i]] == places[i];
    CHECK(is_same);
  }

  TEST_CASE("components lie side by side: their frames do not overlap") {
    Sample sample;
    std::vector<std::size_t> sizes = {30, 12, 5, 5, 2, 2, 2, 1, 1, 1, 1};
    std::vector<std::size_t> component;
    for (std::size_t c = 0; c < sizes.size(); ++c) {
      for (std::size_t i = 0; i < sizes[c]; ++i) {
        if (i > 0) sample.springs.push_back(graph::ally(component.size(), component.size() - 1 - i / 2));
        component.push_back(c);
        sample.names.push_back("Port " + std::to_string(1000 - component.size()));
        sample.widths.push_back(70.0);
      }
    }
    const auto discs = sample.discs();
    const auto places = graph::compute_layout(discs, sample.springs);
    const auto labels = drawn(discs, places, true);
    std::vector<Rectangle> frames(sizes.size(), {1e9, -1e9, 1e9, -1e9});
    for (std::size_t i = 0; i < labels.size(); ++i) {
      Rectangle& frame = frames[component[i]];
      frame = {std::min(frame.left, labels[i].left), std::max(frame.right, labels[i].right),
               std::min(frame.bottom, labels[i].bottom), std::max(frame.top, labels[i].top)};
    }
    CHECK(count_overlaps(frames, frames) == 0);
  }

  TEST_CASE("five thousand nodes are placed in camps, too") {
    const auto sample = planted_camps(5000, 20'000, 4);
    auto discs = sample.discs();
    for (auto& disc : discs) disc.label_width = 0.0;
    const auto places = graph::compute_layout(discs, sample.springs);
    CHECK(camp_is_nearer(places, sample.camp) > 0.85);
  }

  TEST_CASE("the quadtree's repulsion is near the sum over all pairs") {
    test::Random random(43);
    std::vector<Point> points;
    std::vector<double> masses;
    for (int i = 0; i < 1000; ++i) {
      points.push_back({static_cast<double>(random.below(1000)), static_cast<double>(random.below(1000))});
      masses.push_back(1.0 + random.below(3));
    }
    graph::QuadTree tree;
    tree.build(points, masses);
    double error = 0.0;
    double total = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
      Point exact;
      for (std::size_t j = 0; j < points.size(); ++j) {
        const double dx = points[i].x - points[j].x;
        const double dy = points[i].y - points[j].y;
        const double square = std::max(dx * dx + dy * dy, 1e-6);
        exact = {exact.x + dx * masses[j] / square, exact.y + dy * masses[j] / square};
      }
      const Point near = tree.field(i).push;
      error += std::hypot(near.x - exact.x, near.y - exact.y);
      total += std::hypot(exact.x, exact.y);
    }
    CHECK(error < 0.05 * total);
  }

  TEST_CASE("points at one place do not hang the quadtree") {
    const std::vector<Point> points(500, Point{3.0, 3.0});
    const std::vector<double> masses(500, 1.0);
    graph::QuadTree tree;
    tree.build(points, masses);
    CHECK(std::isfinite(tree.field(7).push.x));
  }

  TEST_CASE("text is as wide as its letters; marks that stand on letters add nothing") {
    CHECK(graph::text_width("") == 0.0);
    CHECK(graph::text_width("iii") < graph::text_width("mmm"));
    CHECK(graph::text_width("e\u0301") == graph::text_width("e"));
    CHECK(graph::text_width("港") == 1.0);
    CHECK(graph::text_width("Marel Lines") == doctest::Approx(5.65).epsilon(0.1));
  }
}

}  // namespace standpoint
