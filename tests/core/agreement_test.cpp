#include <standpoint/agreement.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

namespace standpoint {
namespace {

// Each string is a coder, each character a unit's category from 'a'; '.' is a missing value.
std::vector<std::vector<std::size_t>> units_of(const std::vector<std::string_view>& coders) {
  std::vector<std::vector<std::size_t>> units(coders.front().size());
  for (const auto coder : coders) {
    for (std::size_t i = 0; i < coder.size(); ++i) {
      if (coder[i] != '.') units[i].push_back(static_cast<std::size_t>(coder[i] - 'a'));
    }
  }
  return units;
}

ConfusionTable table_of(std::string_view first, std::string_view second, std::size_t categories) {
  ConfusionTable table(categories);
  for (std::size_t i = 0; i < first.size(); ++i) {
    table.add(static_cast<std::size_t>(first[i] - 'a'), static_cast<std::size_t>(second[i] - 'a'));
  }
  return table;
}

}  // namespace

TEST_SUITE("agreement") {
  TEST_CASE("alpha of two coders and two categories is Krippendorff's .095") {
    // Krippendorff 2011, section A: n = 20 values, 14 zeros and 6 ones, 8 of the coincidences differ, so that
    // alpha = 1 - 19 * 4 / (14 * 6).
    const auto table = table_of("abaaaaaaba", "bbbaabaaaa", 2);
    CHECK(table.agreed() == 6);
    CHECK(*krippendorff_alpha(table) == doctest::Approx(1.0 - 19.0 * 4.0 / (14.0 * 6.0)));
    CHECK(*krippendorff_alpha(table) == doctest::Approx(0.095).epsilon(0.005));
  }

  TEST_CASE("alpha of two coders and five categories is Krippendorff's .692") {
    // Krippendorff 2011, section B: 18 of 24 values agree, the categories were given 4, 6, 6, 6 and 2 times:
    // (23 * 18 - 104) / (24 * 23 - 104) = 310 / 448.
    const auto table = table_of("aabbdcccedda", "babbbccceddd", 5);
    CHECK(*krippendorff_alpha(table) == doctest::Approx(310.0 / 448.0));
  }

  TEST_CASE("alpha of four coders with missing values is Krippendorff's .743") {
    // Krippendorff 2011, section C: 12 units; the last one has one value only and does not count.
    const auto units = units_of({"abccbadab...", "abccbbdabe.c", ".cccbcdbbea.", "abccbddabea."});
    CHECK(*krippendorff_alpha(units, 5) == doctest::Approx(0.743).epsilon(0.001));
  }

  TEST_CASE("alpha of a table is that of its units") {
    const auto units = units_of({"aabbdcccedda", "babbbccceddd"});
    CHECK(*krippendorff_alpha(units, 5) ==
          doctest::Approx(*krippendorff_alpha(table_of("aabbdcccedda", "babbbccceddd", 5))));
  }

  TEST_CASE("kappa of three categories is .492 where 70 of 100 agree and chance gives 41") {
    // Both coders' shares are .6 .3 .1 and .5 .3 .2: chance gives .30 + .09 + .02, so (.70 - .41) / (1 -
    // .41).
    ConfusionTable table(3);
    const std::vector<std::vector<std::size_t>> counts = {{44, 7, 9}, {5, 20, 5}, {1, 3, 6}};
    for (std::size_t i = 0; i < 3; ++i) {
      for (std::size_t j = 0; j < 3; ++j) table.add(i, j, counts[i][j]);
    }
    CHECK(*observed_agreement(table) == doctest::Approx(0.70));
    CHECK(*cohen_kappa(table) == doctest::Approx(0.29 / 0.59));
  }

  TEST_CASE("perfect agreement is one and systematic disagreement below zero") {
    const auto same = table_of("abcabc", "abcabc", 3);
    CHECK(*krippendorff_alpha(same) == doctest::Approx(1.0));
    CHECK(*cohen_kappa(same) == doctest::Approx(1.0));
    const auto opposite = table_of("abab", "baba", 2);
    CHECK(*cohen_kappa(opposite) == doctest::Approx(-1.0));
    // n = 8, n_a = n_b = 4: 1 - 7 * 4 / 16 for the four pairs that differ.
    CHECK(*krippendorff_alpha(opposite) == doctest::Approx(-0.75));
  }

  TEST_CASE("data without variation and no data have no value") {
    const auto constant = table_of("aaaa", "aaaa", 2);
    CHECK_FALSE(krippendorff_alpha(constant).has_value());
    CHECK_FALSE(cohen_kappa(constant).has_value());
    CHECK(*observed_agreement(constant) == 1.0);
    const ConfusionTable none(3);
    CHECK_FALSE(krippendorff_alpha(none).has_value());
    CHECK_FALSE(cohen_kappa(none).has_value());
    CHECK_FALSE(observed_agreement(none).has_value());
  }

  TEST_CASE("neither coefficient depends on who is the first coder") {
    const auto one = table_of("aabbdcccedda", "babbbcccedda", 5);
    const auto other = table_of("babbbcccedda", "aabbdcccedda", 5);
    CHECK(*krippendorff_alpha(one) == doctest::Approx(*krippendorff_alpha(other)));
    CHECK(*cohen_kappa(one) == doctest::Approx(*cohen_kappa(other)));
  }
}

}  // namespace standpoint
