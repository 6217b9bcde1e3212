#pragma once
// The search behind signed_modularity.hpp and correlation_clustering.hpp: both give every node a camp so that
// a sum over the pairs within camps is large. What a node v gains by being in a camp c, against being alone,
// is
//   sum of the weights of its ties into c  -  attract k+_v K+_c  +  repel k-_v K-_c
// with k+, k- the strengths of a node and K+, K- those of a camp. Correlation clustering has attract = repel
// = 0.
//
// Moves of single nodes and of merged camps as in Louvain (Blondel et al. 2008) with the queue and the
// refinement of Leiden (Traag, Waltman & van Eck, Scientific Reports 9, 2019,
// doi:10.1038/s41598-019-41695-z), and annealing (Kirkpatrick, Gelatt & Vecchi 1983) in which a node takes a
// camp with the probability that heat gives it (heat bath), rather than one that is accepted or not.

#include "camp_graph.hpp"
#include "seeded_random.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace standpoint::graph {

inline constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

struct CampObjective {
  double attract = 0.0;
  double repel = 0.0;
  std::size_t max_camps = any_number;
};

/// From `hot` down, each sweep over the nodes at `cooling` times the temperature before; in units of weight.
struct Annealing {
  double hot = 1.0;
  double cooling = 0.9;
  int sweeps = 40;
};

/// Nodes with their camps, while they move. Keeps a reference to the graph.
class CampSearch {
 public:
  /// Camps are numbers below the number of nodes (or of camps allowed, when that is more).
  CampSearch(const CampGraph& graph, const CampObjective& objective, std::vector<Camp> camps);

  /// Nodes move to their best camp until none gains. True when one moved. Nodes are taken in random order,
  /// and again when a neighbour has moved.
  bool move_nodes(SeededRandom& random);
  void anneal(const Annealing& plan, SeededRandom& random);

  const std::vector<Camp>& camps() const { return camps_; }

 private:
  struct Strength {
    double positive = 0.0;
    double negative = 0.0;
  };
  struct Pull {
    std::uint32_t seen_by = 0;
    float weight = 0.0F;  // as that of an arc: these are fetched from all over the memory
  };
  struct Option {
    Camp camp = 0;
    double gain = 0.0;
  };

  void take_out(std::uint32_t node);
  void put_into(std::uint32_t node, Camp camp);
  /// All camps that a node may go to, which is in none, and what it gains there: first the one it came from.
  /// Those where it has no tie only in graphs of up to so many nodes.
  void find_options(std::uint32_t node, Camp from, std::size_t untied_up_to);
  void add_option(Camp camp);

  const CampGraph& graph_;
  CampObjective objective_;
  std::vector<Camp> camps_;
  std::vector<Strength> strengths_;
  std::vector<std::uint32_t> sizes_;
  std::vector<Camp> empty_;
  std::size_t used_ = 0;
  std::vector<Pull> pulls_;
  std::uint32_t stamp_ = 0;
  std::vector<Option> options_;
};

/// Moves, refines, merges and moves again until nothing gains: from `camps` as they are. Number of nodes in,
/// numbers as of number_camps() out. Near linear.
std::vector<Camp> improve_camps(const CampGraph& graph, const CampObjective& objective,
                                std::vector<Camp> camps, SeededRandom& random);

/// Less is taken for rounding.
inline constexpr double least_gain = 1e-6;

/// All nodes in random order, but short runs of those next to each other together: their rows are fetched at
/// once.
std::vector<std::uint32_t> shuffle_nodes(std::size_t nodes, SeededRandom& random);

/// Every node alone.
std::vector<Camp> all_alone(std::size_t nodes);

}  // namespace standpoint::graph
