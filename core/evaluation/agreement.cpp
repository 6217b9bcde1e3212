#include <standpoint/agreement.hpp>

#include <cassert>

namespace standpoint {
namespace {

// `coincidences` is a symmetric matrix, row by row.
std::optional<double> alpha_of(const std::vector<double>& coincidences, std::size_t categories) {
  std::vector<double> totals(categories);
  double all = 0.0;
  double agreed = 0.0;
  for (std::size_t c = 0; c < categories; ++c) {
    for (std::size_t k = 0; k < categories; ++k) totals[c] += coincidences[c * categories + k];
    agreed += coincidences[c * categories + c];
    all += totals[c];
  }

  double expected = all * all;
  for (const double total : totals) expected -= total * total;
  if (expected <= 0.0) return std::nullopt;
  return 1.0 - (all - 1.0) * (all - agreed) / expected;
}

}  // namespace

void ConfusionTable::add(const ConfusionTable& other) {
  assert(other.categories_ == categories_);
  for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
}

std::size_t ConfusionTable::first_total(std::size_t category) const {
  std::size_t total = 0;
  for (std::size_t k = 0; k < categories_; ++k) total += count(category, k);
  return total;
}

std::size_t ConfusionTable::second_total(std::size_t category) const {
  std::size_t total = 0;
  for (std::size_t k = 0; k < categories_; ++k) total += count(k, category);
  return total;
}

std::size_t ConfusionTable::units() const {
  std::size_t total = 0;
  for (const std::size_t n : counts_) total += n;
  return total;
}

std::size_t ConfusionTable::agreed() const {
  std::size_t total = 0;
  for (std::size_t c = 0; c < categories_; ++c) total += count(c, c);
  return total;
}

std::optional<double> observed_agreement(const ConfusionTable& table) {
  const auto units = static_cast<double>(table.units());
  if (units == 0.0) return std::nullopt;
  return static_cast<double>(table.agreed()) / units;
}

std::optional<double> cohen_kappa(const ConfusionTable& table) {
  const auto units = static_cast<double>(table.units());
  if (units == 0.0) return std::nullopt;
  double by_chance = 0.0;  // times units squared, so that "all in one category" is exact
  for (std::size_t c = 0; c < table.categories(); ++c) {
    by_chance += static_cast<double>(table.first_total(c)) * static_cast<double>(table.second_total(c));
  }
  if (by_chance == units * units) return std::nullopt;
  const double expected = by_chance / (units * units);
  return (static_cast<double>(table.agreed()) / units - expected) / (1.0 - expected);
}

std::optional<double> krippendorff_alpha(const ConfusionTable& table) {
  const std::size_t categories = table.categories();
  std::vector<double> coincidences(categories * categories);
  for (std::size_t c = 0; c < categories; ++c) {
    for (std::size_t k = 0; k < categories; ++k) {
      coincidences[c * categories + k] = static_cast<double>(table.count(c, k) + table.count(k, c));
    }
  }
  return alpha_of(coincidences, categories);
}

std::optional<double> krippendorff_alpha(std::span<const std::vector<std::size_t>> units,
                                         std::size_t categories) {
  std::vector<double> coincidences(categories * categories);
  for (const auto& values : units) {
    if (values.size() < 2) continue;
    const double weight = 1.0 / static_cast<double>(values.size() - 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
      for (std::size_t j = 0; j < values.size(); ++j) {
        if (i != j) coincidences[values[i] * categories + values[j]] += weight;
      }
    }
  }
  return alpha_of(coincidences, categories);
}

}  // namespace standpoint
