#include "graphs/row_values.hpp"

#include <algorithm>

namespace standpoint::io {

std::vector<std::size_t> rows_of(const AttributeColumn& column) {
  std::vector<std::size_t> rows;
  rows.reserve(column.count());
  if (const auto* sparse = column.sparse_rows()) {
    for (const auto& entry : *sparse) rows.push_back(entry.first);
    std::sort(rows.begin(), rows.end());
    return rows;
  }
  for (std::size_t row = 0; row < column.row_end(); ++row) {
    if (column.has(row)) rows.push_back(row);
  }
  return rows;
}

RowValues::RowValues(const AttributeTable& table) : table_(table) {
  for (std::size_t place = 0; place < table.size(); ++place) {
    if (const auto* sparse = table[place].sparse_rows()) {
      for (const auto& entry : *sparse) sparse_.emplace_back(entry.first, place);
    } else if (table[place].count() > 0) {
      dense_.push_back(place);
    }
  }
  std::sort(sparse_.begin(), sparse_.end());
}

const std::vector<std::size_t>& RowValues::columns_of(std::size_t row) {
  if (row >= next_end_) {
    std::erase_if(dense_, [&](std::size_t place) { return table_[place].row_end() <= row; });
    next_end_ = SIZE_MAX;
    for (const std::size_t place : dense_) next_end_ = std::min(next_end_, table_[place].row_end());
  }
  found_.clear();
  for (const std::size_t place : dense_) {
    if (table_[place].has(row)) found_.push_back(place);
  }
  while (next_sparse_ < sparse_.size() && sparse_[next_sparse_].first < row) ++next_sparse_;
  if (next_sparse_ == sparse_.size() || sparse_[next_sparse_].first != row) return found_;
  for (; next_sparse_ < sparse_.size() && sparse_[next_sparse_].first == row; ++next_sparse_)
    found_.push_back(sparse_[next_sparse_].second);
  std::sort(found_.begin(), found_.end());
  return found_;
}

}  // namespace standpoint::io
