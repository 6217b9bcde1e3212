#pragma once
// How signed_modularity.hpp and correlation_clustering.hpp get out of the first valley that the search falls
// into: several starts, camps taken apart and put together anew, and annealing.

#include "camp_search.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

struct SearchPlan {
  /// The searches begin with these objectives, each from nodes alone, and go on with the true one. At least
  /// one.
  std::vector<CampObjective> starts;
  /// Temperatures in units of the mean weight of a tie.
  Annealing first{1.0, 0.85, 12};
  Annealing annealing;
  /// Arcs that may be looked at in annealing: so many times those of the graph, and so many more; of an easy
  /// graph half of these alone. At least one round is made; small graphs get up to `max_rounds`.
  double passes = 30.0;
  double spare_arcs = 1e6;
  int max_rounds = 200;
  std::uint64_t seed = 1;
};

/// The sum over pairs within camps that is to be large, from both ends: ties - attract K+^2 + repel K-^2.
double camp_value(const CampGraph& graph, const CampObjective& objective, std::span<const Camp> camps);

/// Every camp is searched by itself, as if nothing else were there, and falls apart where that gains.
std::vector<Camp> split_camps(const CampGraph& graph, const CampObjective& objective,
                              std::span<const Camp> camps, SeededRandom& random);

/// The best camps found. The same for the same graph and plan.
std::vector<Camp> find_best_camps(const CampGraph& graph, const CampObjective& objective,
                                  const SearchPlan& plan);

/// Of camps worth nearly as much as those given those with the fewest violated ties (foes together, friends
/// apart).
///
/// By the terms of chance it pays to put small camps, or splinters of one, into others to which all of their
/// ties are hostile, if chance would give still more of them (the resolution limit). A search in which these
/// terms count half keeps them apart; from there the weight of chance grows to its own in steps. Of all these
/// camps, and those given, the ones worth most are returned, or others worth at most the share `tolerance`
/// less that leave at most nine tenths of its violated ties.
std::vector<Camp> clear_camps(const CampGraph& graph, const CampObjective& objective, std::vector<Camp> camps,
                              double tolerance, SeededRandom& random);

/// The terms of chance of signed modularity: gamma / 2w of each sign, 0 for a sign without ties.
CampObjective chance_objective(const CampGraph& graph, double positive_resolution,
                               double negative_resolution);

/// Numbers for people: 1 is the largest camp, of equal ones that with the smallest node; 0 for nodes without
/// a tie.
std::vector<int> number_by_size(const CampGraph& graph, std::span<const Camp> camps);

}  // namespace standpoint::graph
