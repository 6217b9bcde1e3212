// Rows of a one-mode network by counting pairs: congruent ones on equal levels, conflicting ones on opposite
// levels. Sums are whole numbers and exact.

#include "projection_lists.hpp"
#include "projection_order.hpp"
#include "projection_sums.hpp"
#include "projection_ties.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace standpoint::graph {
namespace {

// A float that is at most this.
float at_most(double value) {
  const auto near = static_cast<float>(value);
  return near > value ? std::nextafter(near, -std::numeric_limits<float>::infinity()) : near;
}

class CountedRows {
 public:
  CountedRows(const StatementCounts& counts, const QualifierScale& scale, const DiscourseOptions& options,
              const ProjectionOptions& projection, const RowNorms& norms, const ProjectionOrder& order)
      : counts_(counts),
        pairs_once_(projection.pairs_once),
        norms_(norms),
        order_(order),
        lists_(counts, order),
        sums_(order.row_at.size()),
        ties_(counts.row_count(), scale.level_count() == 2, options, projection.min_weight, norms),
        passed_(order.class_count()),
        is_narrow_(order.class_count()) {}

  // Leaves out what cannot weigh as much as the limits, one a place.
  void limit(WeightBounds& bounds, std::vector<float> limits) {
    bounds_ = &bounds;
    limits_ = std::move(limits);
    bounds_->set_limits(limits_);
    own_.resize(counts_.column_count());
    is_wanted_.resize(order_.row_at.size());
  }

  // What a tie of a row has to weigh from now on.
  void raise(std::uint32_t row, double limit) { limits_[order_.place_of[row]] = at_most(limit); }

  // Rows in the order of their numbers.
  void run(const OnOneModeRow& on_row) {
    for (std::uint32_t row = 0; row < counts_.row_count(); ++row) {
      if (counts_.first[row] == counts_.first[row + 1]) continue;
      make(row);
      if (ties_.size() > 0 && !on_row(ties_.made(row))) return;
    }
  }

  // Rows in the order of their places, while limits are raised.
  template <class OnRow>
  void run_by_place(const OnRow& on_row) {
    // Limits rise most while the first rows are made.
    std::size_t next_limits = 16;
    for (std::uint32_t place = 0; place < order_.row_at.size(); ++place) {
      if (place == next_limits) {
        bounds_->set_limits(limits_);
        next_limits += std::min(next_limits, order_.row_at.size() / 16 + 1);
      }
      const std::uint32_t row = order_.row_at[place];
      make(row);
      if (ties_.size() > 0) on_row(ties_.made(row));
    }
  }

  // Whether the bounds save so much that they are worth their while, by a sample of the rows.
  bool is_limit_worthwhile() const {
    constexpr std::size_t sampled_rows = 256;
    const std::size_t step = std::max<std::size_t>(1, order_.row_at.size() / sampled_rows);
    double limited = 0.0;
    double whole = 0.0;
    std::vector<ColumnSaid> said;
    for (std::size_t place = 0; place < order_.row_at.size(); place += step) {
      order_.read(counts_, order_.row_at[place], said);
      for (std::size_t c = 0; c < order_.class_count(); ++c) {
        const std::size_t k = bounds_->best_cut(place, c, limits_[place]);
        const double pairs = order_.class_first[c + 1] - order_.class_first[c];
        whole += pairs;
        if (k + 1 < WeightBounds::cut_count) limited += pairs;
        for (const auto& one : said) {
          const auto sums = static_cast<double>(lists_.entries(c, one.rank).size());
          whole += sums;
          if (one.rank >= bounds_->cut(k)) limited += sums + 2.0;
        }
      }
    }
    return limited < 0.75 * whole;
  }

 private:
  void make(std::uint32_t row) {
    ties_.clear();
    place_ = order_.place_of[row];
    order_.read(counts_, row, said_);
    while (place_ < order_.class_first[class_] || place_ >= order_.class_first[class_ + 1])
      class_ = class_ + 1 == order_.class_count() ? 0 : class_ + 1;
    if (pairs_once_) {
      lists_.pass(class_, said_);
      ++passed_[class_];
    }
    for (std::size_t c = 0; c < order_.class_count(); ++c)
      is_narrow_[c] = norms_.activity(row) * order_.largest[c] < 65'536.0 ? 1 : 0;
    if (reach() * 16 < order_.row_at.size()) {
      make_sparse(row);
    } else if (bounds_ == nullptr) {
      make_dense(row);
    } else {
      for (const auto& one : said_) own_[one.rank] = one;
      for (std::size_t c = 0; c < order_.class_count(); ++c) take_class(row, c);
      for (const auto& one : said_) own_[one.rank] = {};
      ties_.sort();
    }
  }

  void make_sparse(std::uint32_t row) {
    touched_.clear();
    for (std::size_t c = 0; c < order_.class_count(); ++c) {
      for (const auto& one : said_) {
        const auto met = entries(c, one.rank);
        for (const auto& entry : met) {
          if (sums_.at(entry.place(), false) == 0) touched_.push_back(order_.row_at[entry.place()]);
        }
        sums_.add(one, met, false);
      }
    }
    std::sort(touched_.begin(), touched_.end());
    for (const std::uint32_t other : touched_) {
      PairSums& sums = sums_.wide()[order_.place_of[other]];
      ties_.add(row, other, sums);
      sums = 0;
    }
  }

  void make_dense(std::uint32_t row) {
    for (std::size_t c = 0; c < order_.class_count(); ++c) {
      for (const auto& one : said_) sums_.add(one, entries(c, one.rank), is_narrow_[c] != 0);
    }
    // Busy rows stand behind the others, and each where its number has it among the ties.
    const bool is_narrow = order_.busy > 0 && is_narrow_[0] != 0;
    const auto end = static_cast<std::uint32_t>(order_.row_at.size());
    std::uint32_t place = 0;
    const auto take_until = [&](std::uint32_t until) {
      is_narrow ? ties_.take(row, sums_.narrow(), order_.row_at, place, until)
                : ties_.take(row, sums_.wide(), order_.row_at, place, until);
      place = until;
    };
    for (std::uint32_t busy = order_.busy; busy < end; ++busy) {
      const auto rest = order_.row_at.begin() + order_.busy;
      const auto until = std::lower_bound(order_.row_at.begin() + place, rest, order_.row_at[busy]);
      take_until(static_cast<std::uint32_t>(until - order_.row_at.begin()));
      if (is_narrow_.back() != 0)
        ties_.take(row, sums_.narrow(), order_.row_at, busy, busy + 1);
      else
        ties_.take(row, sums_.wide(), order_.row_at, busy, busy + 1);
    }
    take_until(order_.busy);
    ties_.finish(row);
  }

  // Those of a class that may weigh enough.
  void take_class(std::uint32_t row, std::size_t row_class) {
    const std::size_t k = bounds_->best_cut(place_, row_class, limits_[place_]);
    if (k + 1 == WeightBounds::cut_count) return;
    const std::uint32_t cut = bounds_->cut(k);
    const bool is_narrow = is_narrow_[row_class] != 0;
    for (const auto& one : said_) {
      if (one.rank >= cut) sums_.add(one, entries(row_class, one.rank), is_narrow);
    }
    const std::uint32_t first = order_.class_first[row_class] + passed_[row_class];
    const std::uint32_t end = order_.class_first[row_class + 1];
    constexpr std::uint32_t block = 128;
    for (std::uint32_t at = first; at < end; at += block) {
      const std::uint32_t block_end = std::min(end, at + block);
      const bool has_wanted = is_narrow ? find_wanted<16>(sums_.narrow(), k, at, block_end)
                                        : find_wanted<32>(sums_.wide(), k, at, block_end);
      if (!has_wanted) continue;
      for (std::uint32_t place = at; place < block_end; ++place) {
        if (is_wanted_[place] == 0) continue;
        const std::uint32_t other = order_.row_at[place];
        ties_.add(row, other, sums_.at(place, is_narrow) + before_cut(other, cut));
      }
    }
    sums_.clear(first, end, is_narrow);
  }

  template <unsigned half, class Sum>
  bool find_wanted(const Sum* sums, std::size_t k, std::uint32_t first, std::uint32_t end) {
    const float own_factor = bounds_->factors()[place_];
    const float own_bound = bounds_->bounds(k)[place_];
    const float own_limit = limits_[place_];
    const float* const factors = bounds_->factors().data();
    const float* const bounds = bounds_->bounds(k).data();
    const float* const limits = limits_.data();
    std::int32_t* const is_wanted = is_wanted_.data();
    const auto congruence_share = static_cast<float>(ties_.mixture().congruence);
    const auto conflict_share = static_cast<float>(ties_.mixture().conflict);
    constexpr Sum lower = (Sum{1} << half) - 1;
    std::int32_t any = 0;
    for (std::uint32_t place = first; place < end; ++place) {
      const auto congruence = static_cast<float>(static_cast<std::int32_t>(sums[place] & lower));
      const auto conflict = static_cast<float>(static_cast<std::int32_t>(sums[place] >> half));
      const float weight = std::fabs(congruence_share * congruence + conflict_share * conflict);
      const float most = weight * (own_factor * factors[place]) + own_bound * bounds[place];
      const float limit = own_limit < limits[place] ? own_limit : limits[place];
      const std::int32_t wanted = most >= limit ? 1 : 0;
      is_wanted[place] = wanted;
      any |= wanted;
    }
    return any != 0;
  }

  std::span<const ProjectionLists::Entry> entries(std::size_t row_class, std::uint32_t rank) const {
    return pairs_once_ ? lists_.later_entries(row_class, rank) : lists_.entries(row_class, rank);
  }

  // How many entries a row meets: where they are few among many rows, those that it meets are listed.
  std::size_t reach() const {
    std::size_t met = 0;
    for (std::size_t c = 0; c < order_.class_count(); ++c) {
      for (const auto& one : said_) met += entries(c, one.rank).size();
    }
    return met;
  }

  // What the row shares with another before a cut.
  PairSums before_cut(std::uint32_t other, std::uint32_t cut) const {
    PairSums sums = 0;
    if (cut == 0) return sums;
    for (std::size_t at = counts_.first[other]; at < counts_.first[other + 1]; ++at) {
      const auto& cell = counts_.cells[at];
      const std::uint32_t rank = order_.rank_of[cell.column];
      if (rank >= cut) continue;
      const PairSums same = cell.level == 0 ? own_[rank].yes : own_[rank].no;
      const PairSums opposite = cell.level == 0 ? own_[rank].no : own_[rank].yes;
      sums += cell.count * (same | opposite << 32U);
    }
    return sums;
  }

  const StatementCounts& counts_;
  bool pairs_once_;
  const RowNorms& norms_;
  const ProjectionOrder& order_;
  ProjectionLists lists_;
  RowSums sums_;
  ProjectionTies ties_;
  std::vector<std::uint32_t> passed_;  // by class
  std::vector<char> is_narrow_;        // by class, for the row
  std::vector<ColumnSaid> said_;       // what the row says, and its place and class
  std::uint32_t place_ = 0;
  std::size_t class_ = 0;
  std::vector<std::uint32_t> touched_;

  WeightBounds* bounds_ = nullptr;
  std::vector<float> limits_;            // by place
  std::vector<std::int32_t> is_wanted_;  // by place
  std::vector<ColumnSaid> own_;          // by rank; all 0 between rows
};

}  // namespace

void project_counted(const StatementCounts& counts, const QualifierScale& scale,
                     const DiscourseOptions& options, const ProjectionOptions& projection,
                     const OnOneModeRow& on_row) {
  const RowNorms norms(counts, scale, options);
  if (projection.min_weight > 0.0) {
    WeightBounds bounds(counts, options, norms);
    CountedRows rows(counts, scale, options, projection, norms, bounds.order());
    rows.limit(bounds, std::vector<float>(bounds.order().row_at.size(), at_most(projection.min_weight)));
    if (rows.is_limit_worthwhile()) return rows.run(on_row);
  }
  CountedRows(counts, scale, options, projection, norms, order_by_row(counts)).run(on_row);
}

void project_strongest(const StatementCounts& counts, const QualifierScale& scale,
                       const DiscourseOptions& options, double min_weight, const OnLimitedRow& on_row) {
  const RowNorms norms(counts, scale, options);
  WeightBounds bounds(counts, options, norms);
  const float limit = min_weight > 0.0 ? at_most(min_weight) : -1.0F;
  CountedRows rows(counts, scale, options, {true, min_weight}, norms, bounds.order());
  rows.limit(bounds, std::vector<float>(bounds.order().row_at.size(), limit));
  const RaiseLimit raise = [&rows](std::uint32_t row, double least) { rows.raise(row, least); };
  rows.run_by_place([&](const OneModeRow& row) { on_row(row, raise); });
}

}  // namespace standpoint::graph
