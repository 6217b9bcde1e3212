#include "projection.hpp"
#include "projection_lists.hpp"

#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/significance.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

bool is_for_one_mode(Normalisation normalisation) {
  return normalisation != Normalisation::activity && normalisation != Normalisation::prominence;
}

// Whether all pairs are either congruent or conflicting and count 1: opposite levels, or none.
bool can_be_counted(const StatementCounts& counts, const QualifierScale& scale,
                    const DiscourseOptions& options) {
  if (!counts.weights.empty() || options.normalisation == Normalisation::jaccard) return false;
  const bool opposite =
      scale.is_numeric() && scale.level_count() == 2 && scale.side(0) < 0 && scale.side(1) > 0;
  if (!opposite && options.qualifier) return false;
  const bool have_levels =
      std::all_of(counts.cells.begin(), counts.cells.end(),
                  [&](const StatementCounts::Cell& cell) { return cell.level < scale.level_count(); });
  return have_levels && ProjectionLists::can_hold(counts);
}

OneModeTie tie_of(const OneModeRow& row, std::size_t i) {
  const auto [a, b] = std::minmax(row.row, row.others[i]);
  return {a,
          b,
          row.weights[i],
          row.congruence[i],
          row.conflict[i],
          row.positive[i],
          row.neutral[i],
          row.negative[i]};
}

// The strongest ties of one row so far, the weakest of them first.
class Strongest {
 public:
  /// What a tie has to weigh to be one of them, or as much with another end that comes first.
  double weakest(std::size_t top) const { return ties_.size() < top ? -1.0 : std::abs(ties_.front().weight); }
  /// Ties of a row may come in any order.
  bool add(const OneModeTie& tie, std::size_t top) {
    if (ties_.size() == top) {
      if (!is_stronger(tie, ties_.front())) return false;
      std::pop_heap(ties_.begin(), ties_.end(), is_stronger);
      ties_.pop_back();
    }
    ties_.push_back(tie);
    std::push_heap(ties_.begin(), ties_.end(), is_stronger);
    return true;
  }
  const std::vector<OneModeTie>& ties() const { return ties_; }

 private:
  // All ties of a heap have one end in common, so that those with another end that comes first come first.
  static bool is_stronger(const OneModeTie& x, const OneModeTie& y) {
    const double wx = std::abs(x.weight);
    const double wy = std::abs(y.weight);
    return wx != wy ? wx > wy : std::tie(x.a, x.b) < std::tie(y.a, y.b);
  }
  std::vector<OneModeTie> ties_;
};

Error no_such_network(const DiscourseOptions& options) {
  return {Errc::unsupported, "",
          fmt::format("no one-mode network has aggregation {} and normalisation {}; take ignore, "
                      "congruence, conflict or subtract, and none, average, jaccard, dna-cosine or "
                      "cosine",
                      to_string(options.aggregation), to_string(options.normalisation))};
}

bool is_for_one_mode(const DiscourseOptions& options) {
  return options.aggregation != Aggregation::combine && is_for_one_mode(options.normalisation);
}

}  // namespace

Result<void> project_rows(const StatementCounts& counts, const QualifierScale& scale,
                          const DiscourseOptions& options, const ProjectionOptions& projection,
                          const OnOneModeRow& on_row) {
  if (!is_for_one_mode(options)) return no_such_network(options);
  if (can_be_counted(counts, scale, options)) {
    project_counted(counts, scale, options, projection, on_row);
  } else {
    project_scaled(counts, scale, options, projection, on_row);
  }
  return {};
}

Result<std::vector<OneModeTie>> one_mode_ties(const StatementCounts& counts, const QualifierScale& scale,
                                              const DiscourseOptions& options, double min_weight) {
  std::vector<OneModeTie> ties;
  const auto made = project_rows(counts, scale, options, {true, min_weight}, [&](const OneModeRow& row) {
    for (std::size_t i = 0; i < row.others.size(); ++i) ties.push_back(tie_of(row, i));
    return true;
  });
  if (!made) return made.error();
  return ties;
}

Result<std::vector<OneModeTie>> strongest_ties(const StatementCounts& counts, const QualifierScale& scale,
                                               const DiscourseOptions& options, std::size_t top,
                                               double min_weight) {
  if (!is_for_one_mode(options)) return no_such_network(options);
  if (top == 0) return std::vector<OneModeTie>{};
  std::vector<Strongest> rows(counts.row_count());
  // What a tie has to weigh, in one array: most ties are looked at no further.
  std::vector<double> weakest(counts.row_count(), -1.0);
  const auto take = [&](const OneModeRow& row, const auto& raise) {
    for (std::size_t i = 0; i < row.others.size(); ++i) {
      const double strength = std::abs(row.weights[i]);
      for (const std::uint32_t end : {row.row, row.others[i]}) {
        if (!(strength >= weakest[end]) || !rows[end].add(tie_of(row, i), top)) continue;
        weakest[end] = rows[end].weakest(top);
        if (weakest[end] > min_weight) raise(end, weakest[end]);
      }
    }
  };
  if (can_be_counted(counts, scale, options)) {
    project_strongest(counts, scale, options, min_weight, take);
  } else {
    project_scaled(counts, scale, options, {true, min_weight}, [&](const OneModeRow& row) {
      take(row, [](std::uint32_t /*end*/, double /*least*/) {});
      return true;
    });
  }

  std::vector<OneModeTie> ties;
  for (const auto& row : rows) ties.insert(ties.end(), row.ties().begin(), row.ties().end());
  const auto ends = [](const OneModeTie& tie) { return std::tie(tie.a, tie.b); };
  std::sort(ties.begin(), ties.end(), [&](const auto& x, const auto& y) { return ends(x) < ends(y); });
  ties.erase(
      std::unique(ties.begin(), ties.end(), [&](const auto& x, const auto& y) { return ends(x) == ends(y); }),
      ties.end());
  return ties;
}

Result<std::vector<OneModeTie>> disparity_ties(const StatementCounts& counts, const QualifierScale& scale,
                                               const DiscourseOptions& options, double alpha,
                                               double min_weight) {
  // Of each row: what it gives to friends and to foes.
  std::vector<std::array<TieLayer, 2>> rows(counts.row_count());
  const auto layer_of = [&](std::uint32_t row, double weight) -> TieLayer& {
    return rows[row][weight < 0 ? 1 : 0];
  };
  const auto summed = project_rows(counts, scale, options, {true, 0.0}, [&](const OneModeRow& row) {
    for (std::size_t i = 0; i < row.others.size(); ++i) {
      const double weight = row.weights[i];
      if (weight == 0.0 || std::isnan(weight)) continue;
      layer_of(row.row, weight).add(weight);
      layer_of(row.others[i], weight).add(weight);
    }
    return true;
  });
  if (!summed) return summed.error();

  std::vector<OneModeTie> ties;
  const auto made = project_rows(counts, scale, options, {true, min_weight}, [&](const OneModeRow& row) {
    for (std::size_t i = 0; i < row.others.size(); ++i) {
      const double weight = row.weights[i];
      if (weight == 0.0 || std::isnan(weight)) continue;
      const double p = std::min(disparity(weight, layer_of(row.row, weight)),
                                disparity(weight, layer_of(row.others[i], weight)));
      if (p <= alpha) ties.push_back(tie_of(row, i));
    }
    return true;
  });
  if (!made) return made.error();
  return ties;
}

}  // namespace standpoint::graph
