#pragma once
// x_ijk: how many statements of i on j have level k, as compressed rows.

#include <standpoint/graph/qualifier_scale.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/graph/statement_table.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace standpoint::graph {

/// Twelve bytes for each (i, j, k) that occurs; of weighted statements 28.
struct StatementCounts {
  /// How often a row takes a level on a column.
  struct Cell {
    std::uint32_t column = 0;
    std::uint32_t level = 0;
    std::uint32_t count = 0;
  };

  std::vector<std::string> row_labels;     ///< by bytes, that is by code points
  std::vector<std::string> column_labels;  ///< the same
  std::vector<std::size_t> first;          ///< of each row in `cells`, and the end
  std::vector<Cell> cells;                 ///< in the order of (row, column, level)
  /// Of weighted statements, for each cell: the sum of their weights, which two-mode networks and activities
  /// count, and of the square roots of them, whose products are the weights of pairs. Else empty.
  std::vector<double> weights;
  std::vector<double> root_weights;

  std::size_t row_count() const { return row_labels.size(); }
  std::size_t column_count() const { return column_labels.size(); }
  double weight(std::size_t cell) const { return weights.empty() ? cells[cell].count : weights[cell]; }
  double root_weight(std::size_t cell) const {
    return root_weights.empty() ? cells[cell].count : root_weights[cell];
  }
  /// a_i: statements of each row, by their weights.
  std::vector<double> row_activities() const;
};

/// Counts `statements`, rows of the table with values for rows and columns. Labels are those of `labelled`;
/// with options.isolates those of the pool. A weight for each statement, or none: 1 each; statements of
/// weight 0 are not counted. O(n log n). Precondition: rows * columns * (levels + 1) < 2^64.
StatementCounts count_statements(const StatementTable& table, const StatementSelection& selection,
                                 const QualifierScale& scale, const DiscourseOptions& options,
                                 std::span<const std::uint32_t> statements,
                                 std::span<const std::uint32_t> labelled,
                                 std::span<const double> weights = {});

/// All kept statements of a selection.
StatementCounts count_statements(const StatementTable& table, const StatementSelection& selection,
                                 const QualifierScale& scale, const DiscourseOptions& options);

}  // namespace standpoint::graph
