#pragma once
// How many ties must be violated at least: every cycle with exactly one negative link forbids that all its
// links are satisfied (Davis 1967), so link-disjoint ones, or weights of links dealt out among them, add up.

#include "links.hpp"

#include <cstdint>
#include <vector>

namespace standpoint::graph {

/// What is decided of a link.
enum class LinkState : std::uint8_t { open, satisfied, violated };

struct BadCycle {
  std::uint32_t negative = 0;           ///< link
  std::vector<std::uint32_t> positive;  ///< links of the path between its ends
};

/// Finds cycles with exactly one negative link, short ones first. Keeps a reference to the links.
class CyclePacker {
 public:
  explicit CyclePacker(const Links& links);

  struct Packing {
    double bound = 0.0;       ///< what the open links must cost at least
    bool impossible = false;  ///< a cycle of satisfied links only
    bool found = false;       ///< any bad cycle without a violated link
    std::vector<BadCycle> cycles;
  };
  /// Violated links are not there, satisfied ones belong to as many cycles as there are. `work` is lowered by
  /// the arcs looked at; at 0 it ends early, with a bound that holds. A packing with found = false and work
  /// left says that there is no bad cycle.
  Packing pack(const std::vector<LinkState>& states, std::uint64_t& work);

 private:
  bool find_path(const Link& link, std::size_t longest, std::uint64_t& work, BadCycle& cycle);

  const Links& links_;
  std::vector<std::uint32_t> negative_;
  std::vector<double> left_;            ///< of each link's weight
  std::vector<std::uint32_t> near_;     ///< nodes next to the end of the path, by stamp
  std::vector<std::uint32_t> near_by_;  ///< ... and by which link
  std::vector<std::uint32_t> seen_;
  std::vector<std::uint32_t> from_;  ///< link by which a node was reached
  std::vector<std::uint32_t> queue_;
  std::uint32_t stamp_ = 0;
};

}  // namespace standpoint::graph
