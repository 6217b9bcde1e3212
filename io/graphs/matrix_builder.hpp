#pragma once
// A graph made of the cells of a matrix: what readers of CSV matrices and of DL share.

#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

struct MatrixCell {
  std::size_t row = 0;
  std::size_t column = 0;
  double weight = 0.0;
};

/// Names and cells of a matrix. Rows and columns of the same names in the same order are one set of nodes:
/// undirected when the matrix is symmetric, each pair one edge, else directed. Otherwise rows and columns are
/// nodes apart, and edges go from rows to columns; a name on both sides is one node. Weights are written
/// without sign, with an attribute `sign` where one is negative; `label` is the name. Cells of 0 are none.
/// Error invalid_value for a name that is there twice on one side.
Result<PropertyGraph> make_matrix_graph(const std::vector<std::string>& rows,
                                        const std::vector<std::string>& columns,
                                        std::vector<MatrixCell> cells, std::string_view name);

}  // namespace standpoint::io
