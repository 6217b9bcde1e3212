#include <standpoint/graph/two_mode.hpp>

#include <fmt/format.h>

#include <cmath>

namespace standpoint::graph {
namespace {

bool is_for_two_modes(Aggregation aggregation) {
  return aggregation == Aggregation::ignore || aggregation == Aggregation::combine ||
         aggregation == Aggregation::subtract;
}

bool is_for_two_modes(Normalisation normalisation) {
  return normalisation == Normalisation::none || normalisation == Normalisation::activity ||
         normalisation == Normalisation::prominence;
}

// What one cell adds to the weight of its row and column. Levels of one tie are different, so that the powers
// of combine add up to a set of them.
double part(const QualifierScale& scale, Aggregation aggregation, std::size_t level, double statements) {
  switch (aggregation) {
    case Aggregation::combine:
      return std::ldexp(1.0, static_cast<int>(scale.level_count() - 1 - level));
    case Aggregation::subtract:
      return statements * scale.pull(level);
    default:
      return statements;
  }
}

void count_side(TwoModeTie& tie, int side, std::uint32_t count) {
  (side > 0 ? tie.positive : side < 0 ? tie.negative : tie.neutral) += count;
}

}  // namespace

Result<TwoModeNetwork> two_mode_network(const StatementCounts& counts, const QualifierScale& scale,
                                        const DiscourseOptions& options) {
  if (!is_for_two_modes(options.aggregation) || !is_for_two_modes(options.normalisation)) {
    return Error{Errc::unsupported, "",
                 fmt::format("no two-mode network has aggregation {} and normalisation {}; take ignore, "
                             "combine or subtract, and none, activity or prominence",
                             to_string(options.aggregation), to_string(options.normalisation))};
  }
  if (options.aggregation == Aggregation::combine && scale.level_count() > 53) {
    return Error{Errc::too_large, "",
                 fmt::format("combine of {} levels; more than 53 have no exact weights: take ignore or "
                             "subtract, or a qualifier with fewer values",
                             scale.level_count())};
  }

  TwoModeNetwork network{counts.row_labels, counts.column_labels, {}};
  // What activity and prominence divide by.
  std::vector<double> row_sums(counts.row_count());
  std::vector<double> column_sums(counts.column_count());
  for (std::uint32_t row = 0; row < counts.row_count(); ++row) {
    for (std::size_t at = counts.first[row]; at < counts.first[row + 1]; ++at) {
      const auto& cell = counts.cells[at];
      const bool is_new = at == counts.first[row] || counts.cells[at - 1].column != cell.column;
      if (is_new) network.ties.push_back({row, cell.column});
      TwoModeTie& tie = network.ties.back();
      tie.weight += part(scale, options.aggregation, cell.level, counts.weight(at));
      count_side(tie, cell.level < scale.level_count() ? scale.side(cell.level) : 0, cell.count);
      const double share =
          options.aggregation == Aggregation::combine ? (is_new ? 1.0 : 0.0) : counts.weight(at);
      row_sums[row] += share;
      column_sums[cell.column] += share;
    }
  }
  if (options.normalisation == Normalisation::none) return network;
  for (auto& tie : network.ties) {
    const double sum =
        options.normalisation == Normalisation::activity ? row_sums[tie.row] : column_sums[tie.column];
    tie.weight = sum == 0.0 ? 0.0 : tie.weight / sum;
  }
  return network;
}

}  // namespace standpoint::graph
