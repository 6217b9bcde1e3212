#include "cover_lp.hpp"

#include "seeded_random.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace standpoint::graph::frustration {
namespace {

constexpr double tiny = 1e-11;
constexpr double feasible = 1e-7;
constexpr double smallest_pivot = 1e-5;
/// What the two sides of the programme may differ by before it is computed anew.
constexpr double drift = 1e-6;
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
/// Weights up to this are disturbed a little against cycling; above it they differ anyway.
constexpr Weight largest_disturbed = 1'000'000;

}  // namespace

CoverLp::CoverLp(const Kernel& kernel) : kernel_(kernel) {
  const std::size_t links = kernel.links.size();
  columns_.resize(links);
  costs_.resize(links);
  double lightest = std::numeric_limits<double>::infinity();
  place_.resize(links);
  SeededRandom random(1);
  for (std::uint32_t link = 0; link < links; ++link) {
    const auto weight = static_cast<double>(size(kernel.links[link].weight));
    const double part = static_cast<double>(random.next() >> 11U) / 9007199254740992.0;
    columns_[link] = place_[link] = link;
    costs_[link] =
        size(kernel.links[link].weight) <= largest_disturbed ? weight * (1.0 + 1e-6 * part) : weight;
    lightest = std::min(lightest, weight);
  }
  weights_ = costs_;
  slack_ = 1e-8 * lightest;
}

void CoverLp::add(std::vector<std::uint32_t> cycle) {
  cycles_.push_back(std::move(cycle));
  put_row(cycles_.size() - 1);
}

void CoverLp::put_row(std::size_t c) {
  const std::size_t width = columns_.size();
  Row row;
  row.variable = static_cast<std::uint32_t>(width + c);
  row.constant = -1.0;
  row.of.assign(width, 0.0);
  for (const std::uint32_t link : cycles_[c]) {
    if (place_[link] < width) {
      row.of[place_[link]] += 1.0;
      continue;
    }
    const Row& known = rows_[place_[link] - width];
    row.constant += known.constant;
    for (std::size_t j = 0; j < width; ++j) row.of[j] += known.of[j];
  }
  for (double& number : row.of) {
    if (std::abs(number) < tiny) number = 0.0;
  }
  rows_.push_back(std::move(row));
}

std::size_t CoverLp::leaving_row() const {
  std::size_t best = none;
  double least = -feasible;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i].constant < least) {
      least = rows_[i].constant;
      best = i;
    }
  }
  return best;
}

// Harris's ratio test (1973): of the columns that keep the costs above -slack, the one with the largest
// pivot. Small pivots are what makes the numbers drift.
std::size_t CoverLp::entering_column(std::size_t row) const {
  const std::vector<double>& of = rows_[row].of;
  double most = std::numeric_limits<double>::infinity();
  for (std::size_t j = 0; j < of.size(); ++j) {
    if (of[j] > smallest_pivot) most = std::min(most, (costs_[j] + slack_) / of[j]);
  }
  std::size_t best = none;
  for (std::size_t j = 0; j < of.size(); ++j) {
    if (of[j] > smallest_pivot && costs_[j] / of[j] <= most && (best == none || of[j] > of[best])) best = j;
  }
  return best;
}

void CoverLp::pivot(std::size_t r, std::size_t s) {
  const std::size_t width = columns_.size();
  Row& row = rows_[r];
  const double pivot = row.of[s];
  std::vector<std::uint32_t> filled;
  row.constant = -row.constant / pivot;
  for (std::size_t j = 0; j < width; ++j) {
    if (row.of[j] == 0.0) continue;
    row.of[j] = j == s ? 1.0 / pivot : -row.of[j] / pivot;
    filled.push_back(static_cast<std::uint32_t>(j));
  }
  const auto put_in = [&](std::vector<double>& of) {
    const double factor = of[s];
    of[s] = 0.0;
    for (const std::uint32_t j : filled) {
      of[j] += factor * row.of[j];
      if (std::abs(of[j]) < tiny) of[j] = 0.0;
    }
    return factor;
  };
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (i == r || rows_[i].of[s] == 0.0) continue;
    const double factor = put_in(rows_[i].of);
    rows_[i].constant += factor * row.constant;
  }
  put_in(costs_);

  std::swap(row.variable, columns_[s]);
  if (row.variable < width) place_[row.variable] = static_cast<std::uint32_t>(width + r);
  if (columns_[s] < width) place_[columns_[s]] = static_cast<std::uint32_t>(s);
}

bool CoverLp::solve(Effort& effort) {
  // Rounding can keep the simplex going round: the bound holds wherever it ends.
  const std::size_t most = 200 + 20 * (rows_.size() + 1);
  std::size_t rebuilt = 0;
  for (std::size_t pivots = 0; pivots < most; ++pivots) {
    const std::size_t row = leaving_row();
    const std::size_t column = row == none ? none : entering_column(row);
    if (column == none) {
      if (!has_drifted()) return row == none;
      if (rebuilt++ == 2) return false;
      rebuild();
      if (!effort.spend(rows_.size() * rows_.size() * columns_.size() / 8)) return false;
      continue;
    }
    pivot(row, column);
    for (double& cost : costs_) cost = std::max(cost, 0.0);
    if (!effort.spend(rows_.size() * columns_.size() / 2 + 1)) return false;
  }
  return false;
}

bool CoverLp::has_drifted() const {
  const std::size_t width = columns_.size();
  const std::vector<double> x = values();
  for (const Row& row : rows_) {
    if (row.variable < width) continue;
    double slack = -1.0;
    for (const std::uint32_t link : cycles_[row.variable - width]) slack += x[link];
    if (std::abs(slack - row.constant) > drift) return true;
  }
  double above = 0.0;
  double below = 0.0;
  for (std::size_t link = 0; link < width; ++link) above += x[link] * weights_[link];
  for (std::size_t j = 0; j < width; ++j) below += columns_[j] >= width ? costs_[j] : 0.0;
  return std::abs(above - below) > drift * std::max(1.0, above);
}

// The same variables at 0, computed from the cycles anew: as many pivots as links are not at 0.
void CoverLp::rebuild() {
  const std::size_t width = columns_.size();
  std::vector<bool> at_zero(width + cycles_.size(), false);
  for (const std::uint32_t variable : columns_) at_zero[variable] = true;
  rows_.clear();
  costs_ = weights_;
  for (std::uint32_t link = 0; link < width; ++link) columns_[link] = place_[link] = link;
  for (std::size_t c = 0; c < cycles_.size(); ++c) put_row(c);
  for (std::uint32_t link = 0; link < width; ++link) {
    if (at_zero[link]) continue;
    std::size_t best = none;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].variable < width || !at_zero[rows_[i].variable]) continue;
      if (best == none || std::abs(rows_[i].of[link]) > std::abs(rows_[best].of[link])) best = i;
    }
    if (best != none && std::abs(rows_[best].of[link]) > smallest_pivot) pivot(best, link);
  }
  for (double& cost : costs_) cost = std::max(cost, 0.0);
}

std::vector<double> CoverLp::values() const {
  std::vector<double> values(columns_.size(), 0.0);
  for (const Row& row : rows_) {
    if (row.variable < values.size()) values[row.variable] = std::max(0.0, row.constant);
  }
  return values;
}

Weight CoverLp::bound() const {
  const std::size_t width = columns_.size();
  // The prices of the cycles, and what they take of each link.
  std::vector<double> taken(width, 0.0);
  double factor = 1.0;
  for (std::size_t j = 0; j < width; ++j) {
    if (columns_[j] < width) continue;
    for (const std::uint32_t link : cycles_[columns_[j] - width]) taken[link] += costs_[j];
  }
  Weight heaviest = 1;
  for (std::size_t link = 0; link < width; ++link) {
    const Weight weight = size(kernel_.links[link].weight);
    heaviest = std::max(heaviest, weight);
    if (taken[link] > static_cast<double>(weight))
      factor = std::min(factor, static_cast<double>(weight) / taken[link]);
  }

  // Whole parts of a unit, as many as fit in 62 bits.
  Weight parts = 1;
  while (parts < (Weight{1} << 24U) &&
         heaviest <= (Weight{1} << 60U) / (2 * parts) / static_cast<Weight>(width + 1))
    parts *= 2;
  std::vector<Weight> room(width);
  for (std::size_t link = 0; link < width; ++link) room[link] = size(kernel_.links[link].weight) * parts;
  Weight packed = 0;
  for (std::size_t j = 0; j < width; ++j) {
    if (columns_[j] < width) continue;
    const auto& cycle = cycles_[columns_[j] - width];
    auto amount = static_cast<Weight>(costs_[j] * factor * static_cast<double>(parts));
    for (const std::uint32_t link : cycle) amount = std::min(amount, room[link]);
    for (const std::uint32_t link : cycle) room[link] -= amount;
    packed += amount;
  }
  // The index is a whole number.
  return (packed + parts - 1) / parts;
}

}  // namespace standpoint::graph::frustration
