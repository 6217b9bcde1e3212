#include "projection_ties.hpp"

#include <algorithm>

namespace standpoint::graph {

ProjectionTies::ProjectionTies(std::size_t rows, bool has_sides, const DiscourseOptions& options,
                               double min_weight, const RowNorms& norms)
    : mixture_(options.aggregation),
      has_sides_(has_sides),
      normalises_(options.normalisation != Normalisation::none),
      min_weight_(min_weight),
      norms_(norms),
      // One more, because a tie is written before it is known whether it counts.
      others_(rows + 1),
      weights_(rows + 1),
      congruence_(rows + 1),
      conflict_(rows + 1),
      zeros_(rows) {}

void ProjectionTies::add(std::uint32_t row, std::uint32_t other, PairSums sums) {
  if (sums == 0 || other == row) return;
  const double congruence = congruence_of(sums);
  const double conflict = conflict_of(sums);
  double weight = mixture_.of(congruence, conflict);
  if (normalises_) weight /= norms_.divisor(row, other, 0.0);
  if (!is_heavy(weight, min_weight_)) return;
  others_[size_] = other;
  weights_[size_] = weight;
  congruence_[size_] = congruence;
  conflict_[size_] = conflict;
  ++size_;
}

template <unsigned half, class Sum>
void ProjectionTies::take_all(std::uint32_t row, Sum* sums, std::span<const std::uint32_t> row_at,
                              std::size_t first, std::size_t end) {
  constexpr Sum lower = (Sum{1} << half) - 1;
  std::uint32_t* const others = others_.data();
  double* const weights = weights_.data();
  double* const congruences = congruence_.data();
  double* const conflicts = conflict_.data();
  const Mixture mixture = mixture_;
  std::size_t size = size_;
  for (std::size_t place = first; place < end; ++place) {
    const Sum shared = sums[place];
    sums[place] = 0;
    const auto congruence = static_cast<double>(static_cast<std::int32_t>(shared & lower));
    const auto conflict = static_cast<double>(static_cast<std::int32_t>(shared >> half));
    const std::uint32_t other = row_at[place];
    others[size] = other;
    weights[size] = mixture.of(congruence, conflict);
    congruences[size] = congruence;
    conflicts[size] = conflict;
    size += shared != 0 && other != row ? 1U : 0U;
  }
  size_ = size;
}

void ProjectionTies::take(std::uint32_t row, std::uint32_t* sums, std::span<const std::uint32_t> row_at,
                          std::size_t first, std::size_t end) {
  take_all<16>(row, sums, row_at, first, end);
}

void ProjectionTies::take(std::uint32_t row, PairSums* sums, std::span<const std::uint32_t> row_at,
                          std::size_t first, std::size_t end) {
  take_all<32>(row, sums, row_at, first, end);
}

void ProjectionTies::finish(std::uint32_t row) {
  if (normalises_) {
    for (std::size_t i = 0; i < size_; ++i) weights_[i] /= norms_.divisor(row, others_[i], 0.0);
  }
  if (min_weight_ <= 0.0) return;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    // Without a branch that nobody could predict.
    const double weight = weights_[i];
    others_[kept] = others_[i];
    weights_[kept] = weight;
    congruence_[kept] = congruence_[i];
    conflict_[kept] = conflict_[i];
    kept += is_heavy(weight, min_weight_) ? 1U : 0U;
  }
  size_ = kept;
}

void ProjectionTies::sort() {
  const auto end = others_.begin() + static_cast<std::ptrdiff_t>(size_);
  if (std::is_sorted(others_.begin(), end)) return;
  sorted_.resize(size_);
  if (size_ * 16 > zeros_.size()) {
    // Many of all rows: each is written down in its place.
    found_.resize(zeros_.size());
    for (std::uint32_t i = 0; i < size_; ++i) found_[others_[i]] = i + 1;
    std::size_t next = 0;
    for (std::uint32_t other = 0; next < size_; ++other) {
      if (found_[other] == 0) continue;
      sorted_[next++] = std::uint64_t{other} << 32U | (found_[other] - 1);
      found_[other] = 0;
    }
  } else {
    for (std::uint32_t i = 0; i < size_; ++i) sorted_[i] = std::uint64_t{others_[i]} << 32U | i;
    std::sort(sorted_.begin(), sorted_.end());
  }
  for (std::size_t i = 0; i < size_; ++i) others_[i] = static_cast<std::uint32_t>(sorted_[i] >> 32U);
  moved_.resize(weights_.size());
  for (auto* values : {&weights_, &congruence_, &conflict_}) {
    for (std::size_t i = 0; i < size_; ++i) moved_[i] = (*values)[static_cast<std::uint32_t>(sorted_[i])];
    values->swap(moved_);
  }
}

OneModeRow ProjectionTies::made(std::uint32_t row) const {
  const auto of = [&](const std::vector<double>& values) { return std::span(values.data(), size_); };
  OneModeRow made{row,           {others_.data(), size_}, of(weights_), of(congruence_),
                  of(conflict_), of(congruence_),         of(zeros_),   of(conflict_)};
  // Without sides all pairs are congruent and neutral.
  if (!has_sides_) made.positive = of(zeros_), made.neutral = of(congruence_);
  return made;
}

}  // namespace standpoint::graph
