#pragma once
// Who speaks about each column, and how often on each of two levels: what rows are added up from when
// statements are counted. Congruence and conflict of a pair are added in one go, as the halves of one number.

#include "projection_order.hpp"

#include <standpoint/graph/statement_counts.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// Congruence in the lower 32 bits, conflict in the upper ones.
using PairSums = std::uint64_t;

inline double congruence_of(PairSums sums) { return static_cast<std::uint32_t>(sums); }
inline double conflict_of(PairSums sums) { return static_cast<std::uint32_t>(sums >> 32U); }

/// Entries of one column and one class of rows, in the order of their places.
class ProjectionLists {
 public:
  class Entry {
   public:
    Entry() = default;
    explicit Entry(std::uint32_t place) : place_(place) {}

    std::uint32_t place() const { return place_; }
    void add(std::uint32_t level, std::uint32_t count) { said_ += level == 0 ? count : count << 16U; }
    /// The count of the first level, and in the upper half that of the second.
    std::uint32_t said() const { return said_; }
    /// What a statement on the first level shares with it, and one on the second.
    PairSums with_yes() const { return (said_ & 0xFFFFU) | PairSums{said_ >> 16U} << 32U; }
    PairSums with_no() const { return (said_ >> 16U) | PairSums{said_ & 0xFFFFU} << 32U; }

   private:
    std::uint32_t place_ = 0;
    std::uint32_t said_ = 0;
  };

  /// Whether the sums of each pair and the counts of each cell are small enough.
  static bool can_hold(const StatementCounts& counts);

  /// Precondition: can_hold.
  ProjectionLists(const StatementCounts& counts, const ProjectionOrder& order);

  std::span<const Entry> entries(std::size_t row_class, std::uint32_t rank) const {
    const std::size_t list = row_class * rank_count_ + rank;
    return {entries_.data() + first_[list], entries_.data() + first_[list + 1]};
  }
  /// The same without the places that have passed.
  std::span<const Entry> later_entries(std::size_t row_class, std::uint32_t rank) const {
    const std::size_t list = row_class * rank_count_ + rank;
    return {entries_.data() + next_[list], entries_.data() + first_[list + 1]};
  }
  /// Places of a class pass in their order.
  void pass(std::size_t row_class, std::span<const ColumnSaid> said) {
    for (const auto& one : said) ++next_[row_class * rank_count_ + one.rank];
  }

 private:
  std::size_t rank_count_;
  std::vector<std::uint32_t> first_;  ///< of each list in entries_, and the end
  std::vector<std::uint32_t> next_;   ///< of each list the first entry that has not passed
  std::vector<Entry> entries_;
};

}  // namespace standpoint::graph
