#pragma once
// The ties of one row of a projection, as they are handed on.

#include "projection.hpp"
#include "projection_lists.hpp"

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/one_mode.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

class ProjectionTies {
 public:
  /// Room for ties with `rows` others.
  ProjectionTies(std::size_t rows, bool has_sides, const DiscourseOptions& options, double min_weight,
                 const RowNorms& norms);

  const Mixture& mixture() const { return mixture_; }
  std::size_t size() const { return size_; }
  void clear() { size_ = 0; }

  /// One tie, unless it is too light or nothing is shared.
  void add(std::uint32_t row, std::uint32_t other, PairSums sums);

  /// All of some places, whose sums are then 0; finish() normalises them and leaves out what is too light.
  void take(std::uint32_t row, std::uint32_t* sums, std::span<const std::uint32_t> row_at, std::size_t first,
            std::size_t end);
  void take(std::uint32_t row, PairSums* sums, std::span<const std::uint32_t> row_at, std::size_t first,
            std::size_t end);
  void finish(std::uint32_t row);

  /// Puts them into the order of the other ends.
  void sort();

  /// Good until they change.
  OneModeRow made(std::uint32_t row) const;

 private:
  template <unsigned half, class Sum>
  void take_all(std::uint32_t row, Sum* sums, std::span<const std::uint32_t> row_at, std::size_t first,
                std::size_t end);

  Mixture mixture_;
  bool has_sides_;
  bool normalises_;
  double min_weight_;
  const RowNorms& norms_;
  std::size_t size_ = 0;
  std::vector<std::uint32_t> others_;
  std::vector<double> weights_, congruence_, conflict_, zeros_;
  std::vector<std::uint32_t> found_;  // by row
  std::vector<std::uint64_t> sorted_;
  std::vector<double> moved_;
};

}  // namespace standpoint::graph
