#pragma once
// What one row of a projection shares with the others, while it is added up.

#include "projection_lists.hpp"
#include "projection_order.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// Dense sums by place; all 0 between rows. Congruence and conflict of a pair are the halves of one number:
/// of 64 bits, or of 32 where no pair of a class can overflow 16, which is half the memory and a third of the
/// work.
class RowSums {
 public:
  explicit RowSums(std::size_t places) : wide_(places), narrow_(places) {}

  /// Adds what a row says once to what others say.
  void add(const ColumnSaid& said, std::span<const ProjectionLists::Entry> met, bool is_narrow) {
    if (is_narrow) {
      add_to(
          narrow_.data(), said, met, [](const auto& entry) { return entry.said(); },
          [](const auto& entry) { return entry.said() << 16U | entry.said() >> 16U; });
    } else {
      add_to(
          wide_.data(), said, met, [](const auto& entry) { return entry.with_yes(); },
          [](const auto& entry) { return entry.with_no(); });
    }
  }

  PairSums at(std::size_t place, bool is_narrow) const {
    return is_narrow ? widened(narrow_[place]) : wide_[place];
  }
  static PairSums widened(std::uint32_t sums) { return (sums & 0xFFFFU) | PairSums{sums >> 16U} << 32U; }

  std::uint32_t* narrow() { return narrow_.data(); }
  PairSums* wide() { return wide_.data(); }
  void clear(std::size_t first, std::size_t end, bool is_narrow) {
    if (is_narrow) {
      std::fill(narrow_.data() + first, narrow_.data() + end, 0U);
    } else {
      std::fill(wide_.data() + first, wide_.data() + end, PairSums{0});
    }
  }

 private:
  template <class Sum, class WithYes, class WithNo>
  static void add_to(Sum* sums, const ColumnSaid& said, std::span<const ProjectionLists::Entry> met,
                     const WithYes& with_yes, const WithNo& with_no) {
    const Sum yes = said.yes;
    const Sum no = said.no;
    if (no == 0) {
      for (const auto& entry : met) sums[entry.place()] += yes * with_yes(entry);
    } else if (yes == 0) {
      for (const auto& entry : met) sums[entry.place()] += no * with_no(entry);
    } else {
      for (const auto& entry : met) sums[entry.place()] += yes * with_yes(entry) + no * with_no(entry);
    }
  }

  std::vector<PairSums> wide_;
  std::vector<std::uint32_t> narrow_;
};

}  // namespace standpoint::graph
