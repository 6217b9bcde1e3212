#include "projection_lists.hpp"

#include <algorithm>
#include <limits>

namespace standpoint::graph {

bool ProjectionLists::can_hold(const StatementCounts& counts) {
  if (counts.cells.size() > std::numeric_limits<std::uint32_t>::max()) return false;
  const bool fit = std::all_of(counts.cells.begin(), counts.cells.end(),
                               [](const StatementCounts::Cell& cell) { return cell.count < 65'536; });
  if (!fit) return false;
  // No pair shares more than the product of what the two say in all.
  double most = 0.0;
  double second = 0.0;
  for (const double activity : counts.row_activities()) {
    second = std::max(second, std::min(most, activity));
    most = std::max(most, activity);
  }
  return most * second < std::numeric_limits<std::int32_t>::max();
}

ProjectionLists::ProjectionLists(const StatementCounts& counts, const ProjectionOrder& order)
    : rank_count_(counts.column_count()) {
  // Calls take(place, list, cell) for each cell; the cells of a row and column are together.
  const auto for_each_cell = [&](const auto& take) {
    for (std::size_t c = 0; c < order.class_count(); ++c) {
      for (std::uint32_t place = order.class_first[c]; place < order.class_first[c + 1]; ++place) {
        const std::size_t row = order.row_at[place];
        for (std::size_t at = counts.first[row]; at < counts.first[row + 1]; ++at) {
          const auto& cell = counts.cells[at];
          const bool is_first = at == counts.first[row] || counts.cells[at - 1].column != cell.column;
          take(place, c * rank_count_ + order.rank_of[cell.column], cell, is_first);
        }
      }
    }
  };
  first_.assign(order.class_count() * rank_count_ + 1, 0);
  for_each_cell([&](std::uint32_t /*place*/, std::size_t list, const StatementCounts::Cell& /*cell*/,
                    bool is_first) { first_[list + 1] += is_first ? 1U : 0U; });
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  next_.assign(first_.begin(), first_.end() - 1);
  entries_.resize(first_.back());
  for_each_cell([&](std::uint32_t place, std::size_t list, const StatementCounts::Cell& cell, bool is_first) {
    if (is_first) entries_[next_[list]++] = Entry(place);
    entries_[next_[list] - 1].add(cell.level, cell.count);
  });
  next_.assign(first_.begin(), first_.end() - 1);
}

}  // namespace standpoint::graph
