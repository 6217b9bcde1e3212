// Rows of a one-mode network by counting pairs: congruent ones on equal levels, conflicting ones on opposite
// levels. Sums are whole numbers and exact.

#include "projection.hpp"

#include <algorithm>

namespace standpoint::graph {
namespace {

template <class Number>
class CountedRows {
 public:
  CountedRows(const StatementCounts& counts, const QualifierScale& scale, const DiscourseOptions& options,
              const ProjectionOptions& projection)
      : counts_(counts),
        projection_(projection),
        columns_(counts, scale.level_count()),
        norms_(counts, scale, options),
        mixture_(options.aggregation),
        has_sides_(scale.level_count() == 2),
        normalises_(options.normalisation != Normalisation::none),
        sums_(counts.row_count()) {
    if (projection.min_weight > 0.0 && !normalises_) bounds_ = weight_bounds(counts);
  }

  void run(const OnOneModeRow& on_row) {
    for (std::uint32_t row = 0; row < counts_.row_count(); ++row) {
      columns_.pass(counts_, row);
      if (!bounds_.empty() && bounds_[row] < projection_.min_weight) continue;
      clear();
      if (reach(row) * 16 < counts_.row_count()) {
        add_up<true>(row);
        std::sort(touched_.begin(), touched_.end());
        for (const std::uint32_t other : touched_) take(row, other);
      } else {
        add_up<false>(row);
        const auto end = static_cast<std::uint32_t>(counts_.row_count());
        for (std::uint32_t other = projection_.pairs_once ? row + 1 : 0; other < end; ++other)
          take(row, other);
      }
      if (!others_.empty() && !on_row(made(row))) return;
    }
  }

 private:
  struct Sums {
    Number congruence{};
    Number conflict{};
  };

  std::span<const ProjectionColumns::Entry> entries(std::uint32_t column, std::size_t level) const {
    return projection_.pairs_once ? columns_.later_entries(column, level) : columns_.entries(column, level);
  }

  // How many entries a row meets: where they are few among many rows, those that it meets are listed.
  std::size_t reach(std::size_t row) const {
    std::size_t met = 0;
    for (std::size_t at = counts_.first[row]; at < counts_.first[row + 1]; ++at) {
      for (std::size_t level = 0; level < columns_.level_count(); ++level)
        met += entries(counts_.cells[at].column, level).size();
    }
    return met;
  }

  template <bool lists>
  void add_up(std::size_t row) {
    for (std::size_t at = counts_.first[row]; at < counts_.first[row + 1]; ++at) {
      const auto& cell = counts_.cells[at];
      const auto count = static_cast<Number>(cell.count);
      for (std::size_t level = 0; level < columns_.level_count(); ++level) {
        const auto met = entries(cell.column, level);
        if (level == cell.level) {
          for (const auto& entry : met) {
            if (lists) note(entry.row);
            sums_[entry.row].congruence += count * static_cast<Number>(entry.count);
          }
        } else {
          for (const auto& entry : met) {
            if (lists) note(entry.row);
            sums_[entry.row].conflict += count * static_cast<Number>(entry.count);
          }
        }
      }
    }
  }

  void note(std::uint32_t other) {
    const Sums& sums = sums_[other];
    if (sums.congruence == Number{} && sums.conflict == Number{}) touched_.push_back(other);
  }

  void take(std::uint32_t row, std::uint32_t other) {
    Sums& sums = sums_[other];
    if (sums.congruence == Number{} && sums.conflict == Number{}) return;
    const auto congruence = static_cast<double>(sums.congruence);
    const auto conflict = static_cast<double>(sums.conflict);
    sums = {};
    double weight = mixture_.of(congruence, conflict);
    if (normalises_) weight /= norms_.divisor(row, other, 0.0);
    if (other == row || !is_heavy(weight, projection_.min_weight)) return;
    others_.push_back(other);
    weights_.push_back(weight);
    congruence_.push_back(congruence);
    conflict_.push_back(conflict);
  }

  void clear() {
    touched_.clear();
    others_.clear();
    weights_.clear();
    congruence_.clear();
    conflict_.clear();
  }

  // Without sides all pairs are congruent and neutral.
  OneModeRow made(std::uint32_t row) {
    if (zeros_.size() < others_.size()) zeros_.resize(counts_.row_count());
    const std::span<const double> none(zeros_.data(), others_.size());
    OneModeRow made{row, others_, weights_, congruence_, conflict_, congruence_, none, conflict_};
    if (!has_sides_) made.positive = none, made.neutral = congruence_;
    return made;
  }

  const StatementCounts& counts_;
  const ProjectionOptions& projection_;
  ProjectionColumns columns_;
  RowNorms norms_;
  Mixture mixture_;
  bool has_sides_;
  bool normalises_;
  std::vector<Sums> sums_;  // the dense row; all 0 between rows
  std::vector<double> bounds_;
  std::vector<std::uint32_t> touched_;
  std::vector<std::uint32_t> others_;
  std::vector<double> weights_, congruence_, conflict_, zeros_;
};

}  // namespace

void project_counted(const StatementCounts& counts, const QualifierScale& scale,
                     const DiscourseOptions& options, const ProjectionOptions& projection,
                     const OnOneModeRow& on_row) {
  // No pair shares more than the product of what the two say in all.
  const std::vector<double> activities = counts.row_activities();
  const bool fits = std::all_of(activities.begin(), activities.end(), [](double a) { return a < 65'536.0; });
  if (fits) {
    CountedRows<std::uint32_t>(counts, scale, options, projection).run(on_row);
  } else {
    CountedRows<double>(counts, scale, options, projection).run(on_row);
  }
}

}  // namespace standpoint::graph
