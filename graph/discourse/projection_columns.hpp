#pragma once
// The columns of a count table: who has a level on a column, for the dense rows of a projection.

#include <standpoint/graph/statement_counts.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// Entries of one (column, level), in the order of their rows.
class ProjectionColumns {
 public:
  struct Entry {
    std::uint32_t row;
    std::uint32_t count;
  };
  /// `level_count` counts the level of statements without qualifier, too.
  ProjectionColumns(const StatementCounts& counts, std::size_t level_count);

  std::size_t level_count() const { return level_count_; }
  std::span<const Entry> entries(std::uint32_t column, std::size_t level) const {
    const std::size_t list = column * level_count_ + level;
    return {entries_.data() + first_[list], entries_.data() + first_[list + 1]};
  }
  /// The same without the rows up to the one that passed last.
  std::span<const Entry> later_entries(std::uint32_t column, std::size_t level) const {
    const std::size_t list = column * level_count_ + level;
    return {entries_.data() + next_[list], entries_.data() + first_[list + 1]};
  }
  /// Where an entry stands, for what is held beside.
  std::size_t place(const Entry& entry) const { return static_cast<std::size_t>(&entry - entries_.data()); }
  /// The cell of each entry; only filled for weighted counts.
  const std::vector<std::size_t>& cells() const { return cells_; }
  /// Rows pass in their order.
  void pass(const StatementCounts& counts, std::size_t row);

 private:
  std::size_t level_count_;
  std::vector<std::size_t> first_;  ///< of each list in entries_, and the end
  std::vector<std::size_t> next_;   ///< of each list the first entry behind the row that passed last
  std::vector<Entry> entries_;
  std::vector<std::size_t> cells_;
};

}  // namespace standpoint::graph
