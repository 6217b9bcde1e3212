#pragma once
// The keys of a GraphML file, and the columns that hold their values.

#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/string_pool.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// Whose values are read.
enum class GraphmlOwner : std::uint8_t { graph, node, edge };
inline constexpr std::array graphml_owners = {GraphmlOwner::graph, GraphmlOwner::node, GraphmlOwner::edge};

/// What a key is for; `other`: port, hyperedge, endpoint, graphml.
enum class GraphmlScope : std::uint8_t { graph, node, edge, all, other };

/// "graph", "node" ... as in for="..."; nothing for a word that GraphML does not know.
std::optional<GraphmlScope> parse_graphml_scope(std::string_view word);

struct GraphmlKey {
  static constexpr std::size_t no_column = SIZE_MAX;

  std::string id;
  std::string name;
  AttributeType type = AttributeType::text;
  GraphmlScope scope = GraphmlScope::all;
  bool is_declared = true;  ///< false: made up for a value that names it
  bool is_dialect = false;  ///< drawings of yEd and visone: XML, not values
  std::optional<std::string> default_text = std::nullopt;
  std::array<std::size_t, 3> columns = {no_column, no_column, no_column};  ///< by owner

  bool is_for(GraphmlOwner owner) const {
    return scope == GraphmlScope::all || static_cast<int>(scope) == static_cast<int>(owner);
  }
};

/// The table of a graph that holds an owner's values.
AttributeTable& table_of(PropertyGraph& graph, GraphmlOwner owner);

class GraphmlKeys {
 public:
  /// Null when there is none of that id. Valid until the next add().
  GraphmlKey* find(std::string_view id);
  GraphmlKey& add(GraphmlKey key);
  std::size_t size() const { return keys_.size(); }

 private:
  StringPool ids_;
  std::vector<GraphmlKey> keys_;  // by number of the id
};

/// The column of a key for an owner, made if it is new. False in `default_is_read` (left alone otherwise)
/// when the key's default is none of its type.
AttributeColumn& column_of(PropertyGraph& graph, GraphmlKey& key, GraphmlOwner owner, bool& default_is_read);

/// Makes the values that a key had before it was declared values of its type. Returns how many are none.
std::size_t retype(PropertyGraph& graph, GraphmlKey& key);

}  // namespace standpoint::io
