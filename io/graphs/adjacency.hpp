#pragma once
// The one number that a matrix has for a pair of nodes, and the names of its rows.

#include "notes.hpp"

#include <standpoint/io/property_graph.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// Compressed rows: a cell is the sum of the weights of the edges from its row to its column, each times its
/// sign where the edges have one (a column `sign`: opposition counts below 0, neutral 0). An edge without
/// weight counts 1; an undirected one stands in both of its cells. Cells of 0 are left out. O(nodes + edges).
class Adjacency {
 public:
  struct Cell {
    GraphNode column = 0;
    double weight = 0.0;
  };

  /// `format` begins the notes: what was added up, which attributes have no place.
  Adjacency(const PropertyGraph& graph, std::string_view format, Notes& notes);

  std::size_t size() const { return starts_.size() - 1; }
  std::size_t cell_count() const { return cells_.size(); }
  /// By column.
  std::vector<Cell> row(std::size_t row) const;

 private:
  std::vector<std::size_t> starts_;
  std::vector<Cell> cells_;
};

/// For each node its label, or its id where several nodes have that label or none; unlike each other.
std::vector<std::string> row_names(const PropertyGraph& graph);

}  // namespace standpoint::io
