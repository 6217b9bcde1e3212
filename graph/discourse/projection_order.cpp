#include "projection_order.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace standpoint::graph {
namespace {

// Rounding of floats and of their sums is less.
constexpr double slack = 1.0 + 1e-5;

// Rows whose sums, four bytes each, fill half of a first-level cache.
constexpr std::uint32_t rows_of_block = 4'096;

// No pair of rows that say less than this in all shares more than 16 bits hold.
constexpr double busy_row = 256.0;

// Of rows in a class: how many are left aside when its cuts are chosen, and how many there are at least.
constexpr std::size_t outlying_share = 16;
constexpr std::uint32_t rows_of_class = 256;

// The value that one of `outlying_share` values goes beyond.
template <class IsBefore>
float bound_of_most(std::vector<float>& values, const IsBefore& is_before) {
  if (values.empty()) return 0.0F;
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / outlying_share);
  std::nth_element(values.begin(), at, values.end(), is_before);
  return *at;
}

// What the weight of a pair is the product of: the square of a row's coordinates on one column.
double squared(const ColumnSaid& said, Aggregation aggregation) {
  const double yes = said.yes;
  const double no = said.no;
  if (aggregation == Aggregation::ignore) return (yes + no) * (yes + no);
  if (aggregation == Aggregation::subtract) return (yes - no) * (yes - no);
  return yes * yes + no * no;
}

}  // namespace

void ProjectionOrder::read(const StatementCounts& counts, std::size_t row,
                           std::vector<ColumnSaid>& said) const {
  said.clear();
  for (std::size_t at = counts.first[row]; at < counts.first[row + 1]; ++at) {
    const auto& cell = counts.cells[at];
    const std::uint32_t rank = rank_of[cell.column];
    if (said.empty() || said.back().rank != rank) said.push_back({rank, 0, 0});
    (cell.level == 0 ? said.back().yes : said.back().no) += cell.count;
  }
  if (is_by_norm)
    std::sort(said.begin(), said.end(), [](const auto& x, const auto& y) { return x.rank < y.rank; });
}

ProjectionOrder order_by_row(const StatementCounts& counts) {
  const auto rows = static_cast<std::uint32_t>(counts.row_count());
  ProjectionOrder order;
  const std::vector<double> activities = counts.row_activities();
  order.place_of.resize(rows);
  for (const bool takes_busy : {false, true}) {
    const auto first = static_cast<std::uint32_t>(order.row_at.size());
    if (takes_busy) order.busy = first;
    double largest = 0.0;
    for (std::uint32_t row = 0; row < rows; ++row) {
      if ((activities[row] >= busy_row) != takes_busy) continue;
      order.place_of[row] = static_cast<std::uint32_t>(order.row_at.size());
      order.row_at.push_back(row);
      largest = std::max(largest, activities[row]);
    }
    for (std::uint32_t at = first; at < order.row_at.size(); at += rows_of_block) {
      order.class_first.push_back(at);
      order.largest.push_back(largest);
    }
  }
  order.class_first.push_back(rows);
  order.rank_of.resize(counts.column_count());
  std::iota(order.rank_of.begin(), order.rank_of.end(), 0U);
  return order;
}

WeightBounds::WeightBounds(const StatementCounts& counts, const DiscourseOptions& options,
                           const RowNorms& norms) {
  order_.is_by_norm = true;
  order_columns(counts);
  order_rows(counts, options, norms);
}

void WeightBounds::order_columns(const StatementCounts& counts) {
  const auto columns = static_cast<std::uint32_t>(counts.column_count());
  std::vector<std::size_t> lengths(columns);
  for (const auto& cell : counts.cells) ++lengths[cell.column];
  std::vector<std::uint32_t> by_length(columns);
  std::iota(by_length.begin(), by_length.end(), 0U);
  std::stable_sort(by_length.begin(), by_length.end(),
                   [&](std::uint32_t x, std::uint32_t y) { return lengths[x] > lengths[y]; });
  order_.rank_of.resize(columns);
  std::size_t before = 0;
  std::size_t k = 1;  // the first cut is 0
  for (std::uint32_t rank = 0; rank < columns; ++rank) {
    order_.rank_of[by_length[rank]] = rank;
    before += lengths[by_length[rank]];
    // As many cells between one cut and the next.
    while (k + 1 < cut_count && before * (cut_count - 1) >= counts.cells.size() * k) cuts_[k++] = rank + 1;
  }
  while (k < cut_count) cuts_[k++] = columns;
}

void WeightBounds::order_rows(const StatementCounts& counts, const DiscourseOptions& options,
                              const RowNorms& norms) {
  const std::size_t rows = counts.row_count();
  std::vector<ColumnSaid> said;
  // Bounds before each cut, by row first: places are not known yet.
  std::vector<float> of_rows(rows * cut_count);
  double largest = 0.0;
  for (std::size_t row = 0; row < rows; ++row) {
    order_.read(counts, row, said);
    if (said.empty()) continue;
    const double factor = norms.factor(row);
    double sum = 0.0;
    std::size_t at = 0;
    for (std::size_t k = 0; k < cut_count; ++k) {
      for (; at < said.size() && said[at].rank < cuts_[k]; ++at)
        sum += squared(said[at], options.aggregation);
      of_rows[row * cut_count + k] = static_cast<float>(std::sqrt(sum) * factor * slack);
    }
    largest = std::max(largest, std::sqrt(sum) * factor);
  }

  // Four classes from one norm to half of it, and a last one for what is next to nothing.
  constexpr std::size_t most_classes = 32;
  const auto class_of = [&](std::size_t row) -> std::size_t {
    const double bound = of_rows[row * cut_count + cut_count - 1];
    if (!(bound > 0.0)) return most_classes - 1;
    const double octaves = std::log2(largest * slack / bound);
    return std::min(most_classes - 1, static_cast<std::size_t>(std::max(0.0, octaves * 4.0)));
  };
  std::array<std::uint32_t, most_classes> sizes{};
  for (std::size_t row = 0; row < rows; ++row) {
    if (counts.first[row] != counts.first[row + 1]) ++sizes[class_of(row)];
  }
  // Small classes are made one.
  std::array<std::size_t, most_classes> joined{};
  std::uint32_t places = 0;
  for (std::size_t c = 0; c < most_classes; ++c) {
    const bool is_full = order_.class_first.empty() || places - order_.class_first.back() >= rows_of_class;
    if (sizes[c] > 0 && is_full) order_.class_first.push_back(places);
    joined[c] = order_.class_first.empty() ? 0 : order_.class_first.size() - 1;
    places += sizes[c];
  }
  std::vector<std::uint32_t> next = order_.class_first;
  order_.class_first.push_back(places);
  order_.place_of.assign(rows, 0);
  order_.row_at.resize(places);
  for (std::uint32_t row = 0; row < rows; ++row) {
    if (counts.first[row] == counts.first[row + 1]) continue;
    order_.place_of[row] = next[joined[class_of(row)]]++;
    order_.row_at[order_.place_of[row]] = row;
  }

  factors_.resize(places);
  bounds_.resize(places * cut_count);
  largest_.assign(order_.class_count() * cut_count, 0.0F);
  order_.largest.assign(order_.class_count(), 0.0);
  for (std::size_t c = 0; c < order_.class_count(); ++c) {
    for (std::uint32_t place = order_.class_first[c]; place < order_.class_first[c + 1]; ++place) {
      const std::size_t row = order_.row_at[place];
      order_.largest[c] = std::max(order_.largest[c], norms.activity(row));
      factors_[place] = static_cast<float>(norms.factor(row) * slack);
      for (std::size_t k = 0; k < cut_count; ++k) {
        bounds_[k * places + place] = of_rows[row * cut_count + k];
      }
    }
  }
  std::vector<float> of_class;
  for (std::size_t c = 0; c < order_.class_count(); ++c) {
    for (std::size_t k = 0; k < cut_count; ++k) {
      const auto of_cut =
          bounds(k).subspan(order_.class_first[c], order_.class_first[c + 1] - order_.class_first[c]);
      of_class.assign(of_cut.begin(), of_cut.end());
      largest_[c * cut_count + k] = k + 1 == cut_count ? *std::max_element(of_class.begin(), of_class.end())
                                                       : bound_of_most(of_class, std::greater<>());
    }
  }
}

void WeightBounds::set_limits(std::span<const float> limits) {
  reaches_.assign(order_.class_count() * cut_count, 0.0F);
  std::vector<float> of_class;
  for (std::size_t c = 0; c < order_.class_count(); ++c) {
    for (std::size_t k = 0; k < cut_count; ++k) {
      const auto bounds = this->bounds(k);
      of_class.clear();
      for (std::uint32_t place = order_.class_first[c]; place < order_.class_first[c + 1]; ++place) {
        // Below 0 all is wanted that shares a column, however little it weighs.
        const bool is_limited = limits[place] > 0.0F;
        const float most = bounds[place] > 0.0F ? limits[place] / bounds[place] : HUGE_VALF;
        of_class.push_back(is_limited ? most : 0.0F);
      }
      reaches_[c * cut_count + k] = k + 1 == cut_count ? *std::min_element(of_class.begin(), of_class.end())
                                                       : bound_of_most(of_class, std::less<>());
    }
  }
}

std::size_t WeightBounds::best_cut(std::size_t place, std::size_t row_class, float limit) const {
  const std::size_t at = row_class * cut_count;
  for (std::size_t k = cut_count; k-- > 1;) {
    // What lies behind a cut adds something.
    const float least = k + 1 == cut_count ? 1.0F : 0.8F;
    const float bound = bounds(k)[place];
    if (bound * largest_[at + k] < least * limit && bound < least * reaches_[at + k]) return k;
  }
  return 0;
}

}  // namespace standpoint::graph
