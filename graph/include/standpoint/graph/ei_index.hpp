#pragma once
// Whether ties run within groups or between them.

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace standpoint::graph {

enum class TieSign { positive, negative };

/// Ties between groups and within them.
struct EiIndex {
  std::size_t external = 0;
  std::size_t internal = 0;

  /// (E - I) / (E + I): -1 when all ties stay within, 1 when none does (Krackhardt & Stern 1988,
  /// doi:10.2307/2786835); nothing without ties. It depends on the sizes of the groups: of two equal halves
  /// tied at random it is about 0, of ten groups about .8.
  std::optional<double> value() const;

  friend bool operator==(const EiIndex&, const EiIndex&) = default;
};

/// Over the ties of one sign, each counted once. `groups` names the group of each node. In two camps at peace
/// within and at war with each other it is -1 for the positive ties and 1 for the negative ones. O(m).
EiIndex ei_index(const SignedGraph& graph, std::span<const int> groups, TieSign sign);

/// The same over the ties of each node. O(m).
std::vector<EiIndex> ei_index_by_node(const SignedGraph& graph, std::span<const int> groups, TieSign sign);

}  // namespace standpoint::graph
