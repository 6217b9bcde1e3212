#pragma once
// Agreement between coders beyond chance: Krippendorff's alpha and Cohen's kappa for nominal values.
//
//   ConfusionTable stances(3);
//   stances.add(0, 0);   // both coders said 0
//   stances.add(0, 1);   // the first said 0, the second 1
//   const auto alpha = krippendorff_alpha(stances);
//
// Both are 1 for perfect agreement, 0 for what chance gives and below 0 for less. They differ in chance:
// kappa takes it from each coder's own shares of the categories, alpha from the shares of both together,
// corrected for the size of the sample. Krippendorff (2018) asks for alpha of .800, and of .667 for tentative
// conclusions.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace standpoint {

/// How often the first coder gave category i where the second gave category j.
class ConfusionTable {
 public:
  explicit ConfusionTable(std::size_t categories)
      : categories_(categories), counts_(categories * categories) {}

  /// Preconditions here and below: category < categories().
  void add(std::size_t first, std::size_t second, std::size_t units = 1) {
    counts_[first * categories_ + second] += units;
  }
  /// Adds the counts of another table of as many categories.
  void add(const ConfusionTable& other);

  std::size_t categories() const { return categories_; }
  std::size_t count(std::size_t first, std::size_t second) const {
    return counts_[first * categories_ + second];
  }
  /// Units the first coder gave this category.
  std::size_t first_total(std::size_t category) const;
  /// Units the second coder gave this category.
  std::size_t second_total(std::size_t category) const;
  /// Units counted.
  std::size_t units() const;
  /// Units with the same category from both.
  std::size_t agreed() const;

  friend bool operator==(const ConfusionTable&, const ConfusionTable&) = default;

 private:
  std::size_t categories_;
  std::vector<std::size_t> counts_;
};

/// Share of the units with the same category from both coders, 0 to 1; no value without units.
std::optional<double> observed_agreement(const ConfusionTable& table);

/// kappa = (p_o - p_e) / (1 - p_e) with p_o the observed agreement and p_e the sum over the categories of the
/// product of both coders' shares. -1 to 1; no value without units or where both gave all units one category.
/// Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement
/// 20 (1960) 37-46, doi:10.1177/001316446002000104.
std::optional<double> cohen_kappa(const ConfusionTable& table);

/// alpha = 1 - D_o / D_e for nominal data and two coders who coded all units:
///   1 - (n - 1) * sum over c != k of o_ck / sum over c != k of n_c * n_k
/// with o_ck the coincidences of c and k (each unit counts both ways) and n_c, n their sums. No value without
/// units or where only one category occurs: data that do not vary say nothing about reliability.
/// Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections B and C,
/// https://repository.upenn.edu/asc_papers/43; Content Analysis, 4th ed. (2018), chapter 12.
std::optional<double> krippendorff_alpha(const ConfusionTable& table);

/// The same for any number of coders and missing values: each unit lists the categories it was given. A unit
/// of m values adds each ordered pair of them with weight 1 / (m - 1); a unit with fewer than two is left
/// out. Precondition: every value < categories.
std::optional<double> krippendorff_alpha(std::span<const std::vector<std::size_t>> units,
                                         std::size_t categories);

}  // namespace standpoint
