#include "projection.hpp"

#include <standpoint/graph/one_mode.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <tuple>

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
  return std::all_of(counts.cells.begin(), counts.cells.end(),
                     [&](const StatementCounts::Cell& cell) { return cell.level < scale.level_count(); });
}

OneModeTie tie_of(const OneModeRow& row, std::size_t i) {
  return {row.row,         row.others[i],   row.weights[i], row.congruence[i],
          row.conflict[i], row.positive[i], row.neutral[i], row.negative[i]};
}

// The strongest ties of one row so far, the weakest of them first.
class Strongest {
 public:
  double weakest(std::size_t top) const { return ties_.size() < top ? -1.0 : std::abs(ties_.front().weight); }
  void add(const OneModeTie& tie, std::size_t top) {
    if (ties_.size() == top) {
      std::pop_heap(ties_.begin(), ties_.end(), is_stronger);
      ties_.pop_back();
    }
    ties_.push_back(tie);
    std::push_heap(ties_.begin(), ties_.end(), is_stronger);
  }
  const std::vector<OneModeTie>& ties() const { return ties_; }

 private:
  // All ties of a heap have one end in common and come in the order of the other, so that of equal ones the
  // last to come is the weakest.
  static bool is_stronger(const OneModeTie& x, const OneModeTie& y) {
    const double wx = std::abs(x.weight);
    const double wy = std::abs(y.weight);
    return wx != wy ? wx > wy : std::tie(x.a, x.b) < std::tie(y.a, y.b);
  }
  std::vector<OneModeTie> ties_;
};

}  // namespace

Result<void> project_rows(const StatementCounts& counts, const QualifierScale& scale,
                          const DiscourseOptions& options, const ProjectionOptions& projection,
                          const OnOneModeRow& on_row) {
  if (options.aggregation == Aggregation::combine || !is_for_one_mode(options.normalisation)) {
    return Error{Errc::unsupported, "",
                 fmt::format("no one-mode network has aggregation {} and normalisation {}; take ignore, "
                             "congruence, conflict or subtract, and none, average, jaccard, dna-cosine or "
                             "cosine",
                             to_string(options.aggregation), to_string(options.normalisation))};
  }
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
  std::vector<Strongest> rows(counts.row_count());
  // What a tie has to exceed, in one array: most ties are looked at no further.
  std::vector<double> weakest(counts.row_count(), top == 0 ? HUGE_VAL : -1.0);
  const auto made = project_rows(counts, scale, options, {true, min_weight}, [&](const OneModeRow& row) {
    for (std::size_t i = 0; i < row.others.size(); ++i) {
      const double strength = std::abs(row.weights[i]);
      for (const std::uint32_t end : {row.row, row.others[i]}) {
        if (!(strength > weakest[end])) continue;
        rows[end].add(tie_of(row, i), top);
        weakest[end] = rows[end].weakest(top);
      }
    }
    return true;
  });
  if (!made) return made.error();

  std::vector<OneModeTie> ties;
  for (const auto& row : rows) ties.insert(ties.end(), row.ties().begin(), row.ties().end());
  const auto ends = [](const OneModeTie& tie) { return std::tie(tie.a, tie.b); };
  std::sort(ties.begin(), ties.end(), [&](const auto& x, const auto& y) { return ends(x) < ends(y); });
  ties.erase(
      std::unique(ties.begin(), ties.end(), [&](const auto& x, const auto& y) { return ends(x) == ends(y); }),
      ties.end());
  return ties;
}

}  // namespace standpoint::graph
