// Rows of a one-mode network for any scale, weighted statements and all normalisations.

#include "projection.hpp"

#include <algorithm>
#include <limits>

namespace standpoint::graph {
namespace {

// What a row has in common with another.
struct Sums {
  double congruence = 0.0;
  double conflict = 0.0;
  double shared = 0.0;   // the ignore weight
  double matched = 0.0;  // products on equal levels
  double own = 0.0;      // statements on levels that both have: of the row
  double other = 0.0;    // ... and of the other
  double positive = 0.0;
  double negative = 0.0;
  double pairs = 0.0;
};

// What a row brings to one level of one column.
struct Share {
  double near = 0.0;
  double far = 0.0;
  double all = 0.0;
  double root = 0.0;    // on the level itself
  double weight = 0.0;  // the same
  double same_side = 0.0;
  double other_side = 0.0;
  double count = 0.0;
};

class ScaledRows {
 public:
  ScaledRows(const StatementCounts& counts, const QualifierScale& scale, const DiscourseOptions& options,
             const ProjectionOptions& projection)
      : counts_(counts),
        scale_(scale),
        options_(options),
        projection_(projection),
        columns_(counts, scale.level_count() + 1),
        norms_(counts, scale, options),
        sums_(counts.row_count()) {
    counts_one_sided_ = !scale.is_numeric() && (options.aggregation == Aggregation::conflict ||
                                                options.aggregation == Aggregation::subtract);
    is_undefined_ = options.dna_compatible && options.qualifier && scale.is_numeric() &&
                    scale.level_count() == 1 && options.aggregation != Aggregation::ignore &&
                    !counts.cells.empty();
    if (projection.min_weight > 0.0 && options.normalisation == Normalisation::none && !meets_all())
      bounds_ = weight_bounds(counts);
  }

  void run(const OnOneModeRow& on_row) {
    for (std::uint32_t row = 0; row < counts_.row_count(); ++row) {
      columns_.pass(counts_, row);
      if (!bounds_.empty() && bounds_[row] < projection_.min_weight) continue;
      for (auto* values : {&weights_, &congruence_, &conflict_, &positive_, &neutral_, &negative_})
        values->clear();
      others_.clear();
      touched_.clear();
      add_up(row);
      if (meets_all()) {
        const auto end = static_cast<std::uint32_t>(counts_.row_count());
        for (std::uint32_t other = projection_.pairs_once ? row + 1 : 0; other < end; ++other)
          take(row, other);
        if (projection_.pairs_once) sums_[row] = {};
      } else {
        std::sort(touched_.begin(), touched_.end());
        for (const std::uint32_t other : touched_) take(row, other);
      }
      const OneModeRow made{row, others_, weights_, congruence_, conflict_, positive_, neutral_, negative_};
      if (!others_.empty() && !on_row(made)) return;
    }
  }

 private:
  // Whether rows are tied that share no column.
  bool meets_all() const { return counts_one_sided_ || is_undefined_; }

  void add_up(std::size_t row) {
    for (std::size_t begin = counts_.first[row]; begin < counts_.first[row + 1];) {
      std::size_t end = begin;
      while (end < counts_.first[row + 1] && counts_.cells[end].column == counts_.cells[begin].column) ++end;
      const std::uint32_t column = counts_.cells[begin].column;
      for (std::size_t level = 0; level < columns_.level_count(); ++level) {
        const auto met =
            projection_.pairs_once ? columns_.later_entries(column, level) : columns_.entries(column, level);
        if (!met.empty()) add_share(share(begin, end, level), met);
      }
      begin = end;
    }
  }

  Share share(std::size_t begin, std::size_t end, std::size_t level) const {
    const auto side_of = [&](std::size_t k) { return k < scale_.level_count() ? scale_.side(k) : 0; };
    Share share;
    for (std::size_t at = begin; at < end; ++at) {
      const auto& cell = counts_.cells[at];
      const double root = counts_.root_weight(at);
      const double distance = scale_.distance(cell.level, level);
      share.near += root * (1.0 - distance);
      share.far += root * distance;
      share.all += root;
      const int sides = side_of(cell.level) * side_of(level);
      if (sides > 0) share.same_side += cell.count;
      if (sides < 0) share.other_side += cell.count;
      share.count += cell.count;
      if (cell.level == level) share.root = root, share.weight = counts_.weight(at);
    }
    return share;
  }

  void add_share(const Share& share, std::span<const ProjectionColumns::Entry> met) {
    const bool is_weighted = !columns_.cells().empty();
    for (const auto& entry : met) {
      const auto count = static_cast<double>(entry.count);
      double root = count;
      double weight = count;
      if (is_weighted) {
        const std::size_t cell = columns_.cells()[columns_.place(entry)];
        root = counts_.root_weights[cell];
        weight = counts_.weights[cell];
      }
      Sums& sums = sums_[entry.row];
      if (sums.pairs == 0.0) touched_.push_back(entry.row);
      sums.congruence += share.near * root;
      sums.conflict += share.far * root;
      sums.shared += share.all * root;
      sums.positive += share.same_side * count;
      sums.negative += share.other_side * count;
      sums.pairs += share.count * count;
      if (share.root == 0.0) continue;
      sums.matched += share.root * root;
      sums.own += share.weight;
      sums.other += weight;
    }
  }

  void take(std::uint32_t row, std::uint32_t other) {
    Sums sums = sums_[other];
    sums_[other] = {};
    if (other == row) return;
    const double one_sided = (norms_.activity(row) - sums.own) + (norms_.activity(other) - sums.other);
    if (counts_one_sided_ || !scale_.is_numeric()) sums.conflict = one_sided;
    double weight = options_.aggregation == Aggregation::ignore
                        ? sums.shared
                        : Mixture(options_.aggregation).of(sums.congruence, sums.conflict);
    if (is_undefined_) weight = std::numeric_limits<double>::quiet_NaN();
    const double divisor = norms_.divisor(row, other, one_sided + sums.matched);
    weight = divisor == 0.0 ? 0.0 : weight / divisor;
    if (sums.pairs == 0.0 && weight == 0.0) return;
    if (!is_heavy(weight, projection_.min_weight)) return;
    others_.push_back(other);
    weights_.push_back(weight);
    congruence_.push_back(sums.congruence);
    conflict_.push_back(sums.conflict);
    positive_.push_back(sums.positive);
    neutral_.push_back(sums.pairs - sums.positive - sums.negative);
    negative_.push_back(sums.negative);
  }

  const StatementCounts& counts_;
  const QualifierScale& scale_;
  const DiscourseOptions& options_;
  const ProjectionOptions& projection_;
  ProjectionColumns columns_;
  RowNorms norms_;
  bool counts_one_sided_ = false;
  bool is_undefined_ = false;
  std::vector<Sums> sums_;  // the dense row; all 0 between rows
  std::vector<double> bounds_;
  std::vector<std::uint32_t> touched_;
  std::vector<std::uint32_t> others_;
  std::vector<double> weights_, congruence_, conflict_, positive_, neutral_, negative_;
};

}  // namespace

void project_scaled(const StatementCounts& counts, const QualifierScale& scale,
                    const DiscourseOptions& options, const ProjectionOptions& projection,
                    const OnOneModeRow& on_row) {
  ScaledRows(counts, scale, options, projection).run(on_row);
}

}  // namespace standpoint::graph
