#include "projection.hpp"

#include <algorithm>
#include <cmath>

namespace standpoint::graph {
namespace {

// What a row has with itself. The cells of a column are together.
double self_congruence(const StatementCounts& counts, const QualifierScale& scale, std::size_t row,
                       bool ignores_levels) {
  double sum = 0.0;
  for (std::size_t begin = counts.first[row]; begin < counts.first[row + 1];) {
    std::size_t end = begin;
    while (end < counts.first[row + 1] && counts.cells[end].column == counts.cells[begin].column) ++end;
    for (std::size_t k = begin; k < end; ++k) {
      for (std::size_t l = begin; l < end; ++l) {
        const double likeness =
            ignores_levels ? 1.0 : 1.0 - scale.distance(counts.cells[k].level, counts.cells[l].level);
        sum += counts.root_weight(k) * counts.root_weight(l) * likeness;
      }
    }
    begin = end;
  }
  return sum;
}

}  // namespace

RowNorms::RowNorms(const StatementCounts& counts, const QualifierScale& scale,
                   const DiscourseOptions& options)
    : normalisation_(options.normalisation), activities_(counts.row_activities()) {
  if (normalisation_ != Normalisation::cosine) return;
  self_.reserve(counts.row_count());
  for (std::size_t row = 0; row < counts.row_count(); ++row) {
    self_.push_back(
        std::sqrt(self_congruence(counts, scale, row, options.aggregation == Aggregation::ignore)));
  }
}

double RowNorms::divisor(std::size_t a, std::size_t b, double jaccard) const {
  switch (normalisation_) {
    case Normalisation::average:
      return (activities_[a] + activities_[b]) / 2.0;
    case Normalisation::jaccard:
      return jaccard;
    case Normalisation::dna_cosine:
      return activities_[a] * activities_[b];
    case Normalisation::cosine:
      return self_[a] * self_[b];
    default:
      return 1.0;
  }
}

double RowNorms::factor(std::size_t row) const {
  switch (normalisation_) {
    case Normalisation::average:
      // The mean of two is not below the root of their product.
      return 1.0 / std::sqrt(activities_[row]);
    case Normalisation::dna_cosine:
      return 1.0 / activities_[row];
    case Normalisation::cosine:
      return 1.0 / self_[row];
    default:
      return 1.0;
  }
}

Mixture::Mixture(Aggregation aggregation) {
  if (aggregation == Aggregation::congruence) conflict = 0.0;
  if (aggregation == Aggregation::conflict) congruence = 0.0;
  if (aggregation == Aggregation::subtract) conflict = -1.0;
}

std::vector<double> weight_bounds(const StatementCounts& counts) {
  // Calls take(row, column, sum) for each column that a row speaks about.
  const auto for_each_sum = [&](const auto& take) {
    for (std::size_t row = 0; row < counts.row_count(); ++row) {
      double sum = 0.0;
      for (std::size_t at = counts.first[row]; at < counts.first[row + 1]; ++at) {
        sum += counts.root_weight(at);
        if (at + 1 < counts.first[row + 1] && counts.cells[at + 1].column == counts.cells[at].column)
          continue;
        take(row, counts.cells[at].column, sum);
        sum = 0.0;
      }
    }
  };
  std::vector<double> most(counts.column_count());
  for_each_sum([&](std::size_t /*row*/, std::uint32_t column, double sum) {
    most[column] = std::max(most[column], sum);
  });
  std::vector<double> bounds(counts.row_count());
  for_each_sum([&](std::size_t row, std::uint32_t column, double sum) { bounds[row] += sum * most[column]; });
  // Sums of roots are rounded.
  for (double& bound : bounds) bound *= 1.0 + 1e-9;
  return bounds;
}

}  // namespace standpoint::graph
