#include "projection_columns.hpp"

namespace standpoint::graph {

ProjectionColumns::ProjectionColumns(const StatementCounts& counts, std::size_t level_count)
    : level_count_(level_count) {
  const auto list = [&](const StatementCounts::Cell& cell) {
    return std::size_t{cell.column} * level_count_ + cell.level;
  };
  first_.assign(counts.column_count() * level_count_ + 1, 0);
  for (const auto& cell : counts.cells) ++first_[list(cell) + 1];
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];

  next_.assign(first_.begin(), first_.end() - 1);
  entries_.resize(counts.cells.size());
  if (!counts.root_weights.empty()) cells_.resize(counts.cells.size());
  for (std::uint32_t row = 0; row < counts.row_count(); ++row) {
    for (std::size_t at = counts.first[row]; at < counts.first[row + 1]; ++at) {
      const std::size_t place = next_[list(counts.cells[at])]++;
      entries_[place] = {row, counts.cells[at].count};
      if (!cells_.empty()) cells_[place] = at;
    }
  }
  next_.assign(first_.begin(), first_.end() - 1);
}

void ProjectionColumns::pass(const StatementCounts& counts, std::size_t row) {
  for (std::size_t at = counts.first[row]; at < counts.first[row + 1]; ++at) {
    const auto& cell = counts.cells[at];
    ++next_[std::size_t{cell.column} * level_count_ + cell.level];
  }
}

}  // namespace standpoint::graph
