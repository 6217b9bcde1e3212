#include "force_graph.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

constexpr double least_hold = 0.4;      // attraction of all ties of a node
constexpr double enemy_of_enemy = 0.3;  // attraction between two of whom a third is the foe

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

bool is_friendly(const Spring& spring) { return spring.repulsion <= friendly_repulsion; }

// Who has no friend goes with the others that are against the same one (structural balance: the enemy of my
// enemy), each with the next, so that it costs no more than the ties do.
void join_enemies_of_one(std::size_t n, std::vector<Spring>& springs) {
  std::vector<bool> has_friend(n, false);
  for (const auto& s : springs) {
    if (is_friendly(s)) has_friend[s.a] = has_friend[s.b] = true;
  }
  std::vector<std::uint32_t> last(n, none);
  const std::size_t given = springs.size();
  const auto meet = [&](std::size_t at, std::size_t enemy) {
    if (has_friend[enemy]) return;
    if (last[at] != none) springs.push_back({last[at], enemy, enemy_of_enemy, 0.0});
    last[at] = static_cast<std::uint32_t>(enemy);
  };
  for (std::size_t i = 0; i < given; ++i) {
    if (is_friendly(springs[i])) continue;
    const Spring spring = springs[i];  // a copy: meet() makes the list longer
    meet(spring.a, spring.b);
    meet(spring.b, spring.a);
  }
}

// Who is tied weakly only is held a little more, lest it drift off.
void hold_loose_ends(std::size_t n, std::vector<Spring>& springs) {
  std::vector<double> held(n, 0.0);
  for (const auto& s : springs) {
    held[s.a] += s.attraction;
    held[s.b] += s.attraction;
  }
  for (auto& s : springs) s.attraction *= std::max(1.0, least_hold / std::min(held[s.a], held[s.b]));
}

}  // namespace

ForceGraph make_force_graph(std::size_t n, std::vector<Spring> springs) {
  std::erase_if(springs, [](const Spring& s) { return s.a == s.b || !(s.attraction > 0.0); });
  for (auto& s : springs) s = {std::min(s.a, s.b), std::max(s.a, s.b), s.attraction, s.repulsion};
  std::sort(springs.begin(), springs.end(), [](const Spring& a, const Spring& b) {
    return std::tie(a.a, a.b, a.attraction, a.repulsion) < std::tie(b.a, b.b, b.attraction, b.repulsion);
  });
  join_enemies_of_one(n, springs);
  hold_loose_ends(n, springs);

  std::vector<double> masses(n, 1.0);
  for (const auto& s : springs) {
    masses[s.a] += s.attraction;
    masses[s.b] += s.attraction;
  }
  std::vector<ForceLink> links;
  links.reserve(springs.size() * 2);
  for (const auto& s : springs) {
    links.push_back({static_cast<std::uint32_t>(s.a), static_cast<std::uint32_t>(s.b), s.attraction,
                     std::max(s.repulsion, 0.0) * masses[s.a] * masses[s.b]});
  }
  return make_force_rows(std::move(masses), std::move(links));
}

ForceGraph make_force_rows(std::vector<double> masses, std::vector<ForceLink> links) {
  const std::size_t given = links.size();
  links.reserve(given * 2);
  for (std::size_t i = 0; i < given; ++i)
    links.push_back({links[i].to, links[i].from, links[i].attraction, links[i].extra});
  // The values are part of the key, so that sums do not depend on the order of the input.
  std::sort(links.begin(), links.end(), [](const ForceLink& a, const ForceLink& b) {
    return std::tie(a.from, a.to, a.attraction, a.extra) < std::tie(b.from, b.to, b.attraction, b.extra);
  });

  ForceGraph graph;
  graph.masses = std::move(masses);
  graph.first.assign(graph.masses.size() + 1, 0);
  for (std::size_t i = 0; i < links.size(); ++i) {
    const bool again = i > 0 && links[i - 1].from == links[i].from && links[i - 1].to == links[i].to;
    if (again) {
      graph.pulls.back().attraction += links[i].attraction;
      graph.pulls.back().extra += links[i].extra;
    } else {
      graph.pulls.push_back({links[i].to, links[i].attraction, links[i].extra});
      ++graph.first[links[i].from + 1];
    }
  }
  std::partial_sum(graph.first.begin(), graph.first.end(), graph.first.begin());
  return graph;
}

}  // namespace standpoint::graph
