#pragma once
// What the frustration index is computed on inside: a signed graph with whole weights.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace standpoint::graph::frustration {

using Node = std::uint32_t;
using Weight = std::int64_t;
/// 1 or -1 for each node.
using Sides = std::vector<std::int8_t>;

/// Negative: the ends want to be apart. Its size is what it costs to go against it.
struct Link {
  Node a = 0;
  Node b = 0;
  Weight weight = 0;
};

struct Kernel {
  Node nodes = 0;
  std::vector<Link> links;
};

/// The links of each node, in compressed rows, in the order of the links.
struct Rows {
  struct End {
    Node node = 0;
    std::uint32_t link = 0;
  };

  explicit Rows(const Kernel& kernel);
  std::span<const End> of(Node node) const {
    return {ends.data() + first[node], ends.data() + first[node + 1]};
  }

  std::vector<std::size_t> first;
  std::vector<End> ends;
};

inline bool is_frustrated(const Link& link, const Sides& sides) {
  return (sides[link.a] == sides[link.b]) != (link.weight > 0);
}
inline Weight size(Weight weight) { return weight < 0 ? -weight : weight; }
Weight cost_of(const Kernel& kernel, const Sides& sides);

/// Sides along a breadth-first forest: those of a balanced kernel cost 0.
Sides sides_of_forest(const Kernel& kernel, const Rows& rows);

/// How much more may be searched. Work is counted in steps of about the same time everywhere, so that the
/// same search is made on every run; `stop` is asked now and then and is the last resort.
struct Effort {
  std::uint64_t work = 0;
  std::function<bool()> stop;
  bool until_proven = false;  ///< large blocks are branched on as well
  bool cut = false;           ///< `stop` said so: another run may get further

  /// False when the search must end.
  bool spend(std::uint64_t steps);
  /// A clock costs more than many steps.
  static constexpr std::uint64_t ask_each = 50'000;
  std::uint64_t unasked = 0;
  bool is_used_up() const { return cut || work == 0; }
};

}  // namespace standpoint::graph::frustration
