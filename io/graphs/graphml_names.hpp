#pragma once
// Under which ids and names a graph is written as GraphML.

#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/property_graph.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// How a column is written.
struct GraphmlWrittenKey {
  std::string id;
  std::string name;
  bool writes_default_out = false;  ///< the default stands on each element instead of in the key
};

/// Keys of all three tables, by place.
struct GraphmlWrittenKeys {
  std::vector<GraphmlWrittenKey> graph;
  std::vector<GraphmlWrittenKey> nodes;
  std::vector<GraphmlWrittenKey> edges;
  std::size_t renamed = 0;                             ///< columns under another name than their own
  std::string first_renamed = {};                      ///< the first of them, as it was
  std::string free_id(std::string_view wanted) const;  ///< an id that no key has
};

GraphmlWrittenKeys graphml_keys(const PropertyGraph& graph, Profile profile);

/// Ids of nodes or edges: each what XML can hold and, unless `keeps_blanks`, without line breaks and outer
/// blanks; different where they were different, and everywhere when `all_differ`.
class GraphmlWrittenIds {
 public:
  /// `id(i)` for i below `count`; "" stays "".
  GraphmlWrittenIds(std::size_t count, const std::function<std::string_view(std::size_t)>& id,
                    bool keeps_blanks, bool all_differ);

  /// True when all are written as they are, without a character to escape.
  bool are_plain() const { return are_plain_; }
  /// The one to write, not escaped; `id` is the one in the graph.
  std::string_view written(std::size_t place, std::string_view id) const {
    return changed_.empty() ? id : std::string_view(changed_[place]);
  }
  std::size_t changed_count() const { return changed_count_; }

 private:
  bool are_plain_ = true;
  std::vector<std::string> changed_;  // all of them, when any is
  std::size_t changed_count_ = 0;
};

}  // namespace standpoint::io
