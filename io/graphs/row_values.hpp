#pragma once
// Values of a table row by row, in time that follows the values and not rows times columns.

#include <standpoint/io/property_graph.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace standpoint::io {

/// The rows of a column that have a value of their own, ascending.
std::vector<std::size_t> rows_of(const AttributeColumn& column);

/// Which columns have a value of their own in a row, for rows that are asked for in ascending order.
class RowValues {
 public:
  /// The table must stay as it is.
  explicit RowValues(const AttributeTable& table);

  /// Their places, ascending; valid until the next call.
  const std::vector<std::size_t>& columns_of(std::size_t row);

 private:
  const AttributeTable& table_;
  std::vector<std::size_t> dense_;                           // columns that go on beyond this row, ascending
  std::vector<std::pair<std::size_t, std::size_t>> sparse_;  // row and column, ascending
  std::size_t next_sparse_ = 0;
  std::size_t next_end_ = 0;  // the row at which one of dense_ ends
  std::vector<std::size_t> found_;
};

}  // namespace standpoint::io
