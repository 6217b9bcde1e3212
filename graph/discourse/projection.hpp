#pragma once
// What the two ways to make a row of a one-mode network share: the norms of rows and the ties that are kept.

#include "projection_columns.hpp"

#include <standpoint/graph/one_mode.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace standpoint::graph {

/// What normalisations need of single rows.
class RowNorms {
 public:
  RowNorms(const StatementCounts& counts, const QualifierScale& scale, const DiscourseOptions& options);

  double activity(std::size_t row) const { return activities_[row]; }
  /// The divisor of a pair; `jaccard` is theirs, for that normalisation alone.
  double divisor(std::size_t a, std::size_t b, double jaccard) const;
  /// The divisor of a pair is at least 1 / (factor(a) * factor(b)). Of a row that says something; not for
  /// jaccard.
  double factor(std::size_t row) const;

 private:
  Normalisation normalisation_;
  std::vector<double> activities_;
  std::vector<double> self_;  ///< square roots of what each row has with itself; for cosine
};

/// congruence * c + conflict * d: ignore (1, 1), congruence (1, 0), conflict (0, 1), subtract (1, -1).
struct Mixture {
  double congruence = 1.0;
  double conflict = 1.0;

  explicit Mixture(Aggregation aggregation);
  double of(double c, double d) const { return congruence * c + conflict * d; }
};

/// Whether a weight, which may be no number, is far enough from 0.
inline bool is_heavy(double weight, double min_weight) {
  return (min_weight <= 0.0) | !((weight < min_weight) & (-weight < min_weight));
}

/// An upper bound of what each row shares with another before normalisation: what it would share with one
/// that says most on each of its columns.
std::vector<double> weight_bounds(const StatementCounts& counts);

/// Rows by exact counting, for at most two opposite levels (or one without sides), unweighted statements that
/// ProjectionLists can hold, and all normalisations but jaccard.
void project_counted(const StatementCounts& counts, const QualifierScale& scale,
                     const DiscourseOptions& options, const ProjectionOptions& projection,
                     const OnOneModeRow& on_row);

/// What ties of a row have to weigh from now on.
using RaiseLimit = std::function<void(std::uint32_t row, double least)>;
using OnLimitedRow = std::function<void(const OneModeRow& row, const RaiseLimit& raise)>;

/// The same, each pair once and in any order: at least the pairs that weigh as much as the limit of one of
/// their ends. Limits are min_weight (0: all pairs that share a column) and may be raised.
void project_strongest(const StatementCounts& counts, const QualifierScale& scale,
                       const DiscourseOptions& options, double min_weight, const OnLimitedRow& on_row);

/// Rows of any kind.
void project_scaled(const StatementCounts& counts, const QualifierScale& scale,
                    const DiscourseOptions& options, const ProjectionOptions& projection,
                    const OnOneModeRow& on_row);

}  // namespace standpoint::graph
