#include "graph/discourse_made.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace standpoint;
using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

// Somewhat more statements of few actors, or few of many.
std::vector<Said> by_chance(std::uint64_t seed, std::uint32_t actors, std::uint32_t issues, std::size_t count,
                            int levels) {
  Random chance(seed);
  std::vector<Said> said;
  for (std::size_t i = 0; i < count; ++i) {
    Said one;
    one.who = "actor " + std::to_string(1000 + chance.below(actors));
    one.what = "issue " + std::to_string(100 + chance.below(issues));
    one.how = static_cast<int>(chance.below(static_cast<std::uint32_t>(levels)));
    one.day = "2026-0" + std::to_string(1 + chance.below(9)) + "-1" + std::to_string(chance.below(9));
    said.push_back(one);
  }
  return said;
}

// Congruence and conflict of every pair by going through all pairs of statements.
struct Loops {
  Matrix congruence, conflict;
};

Loops by_loops(const StatementTable& table, const Made& made, const std::vector<double>& weights) {
  const std::size_t size = made.counts.row_count();
  Loops loops{Matrix(size, std::vector<double>(size)), Matrix(size, std::vector<double>(size))};
  const auto row_of = [&](std::uint32_t statement) {
    const auto& labels = made.counts.row_labels;
    const auto name = table.value(table.variables()[0], statement);
    return static_cast<std::size_t>(std::lower_bound(labels.begin(), labels.end(), name) - labels.begin());
  };
  for (std::size_t i = 0; i < made.selection.kept.size(); ++i) {
    for (std::size_t j = 0; j < made.selection.kept.size(); ++j) {
      const std::uint32_t s = made.selection.kept[i];
      const std::uint32_t t = made.selection.kept[j];
      if (table.code(table.variables()[1], s) != table.code(table.variables()[1], t)) continue;
      const double pair = weights.empty() ? 1.0 : std::sqrt(weights[i] * weights[j]);
      const double apart = made.scale.distance(made.scale.level(table, s), made.scale.level(table, t));
      loops.congruence[row_of(s)][row_of(t)] += pair * (1.0 - apart);
      loops.conflict[row_of(s)][row_of(t)] += pair * apart;
    }
  }
  return loops;
}

void check_against_loops(const StatementTable& table, const DiscourseOptions& options,
                         const std::vector<double>& weights = {}) {
  Made made = make(table, options);
  const auto& kept = made.selection.kept;
  made.counts = count_statements(table, made.selection, made.scale, options, kept, kept, weights);
  const Loops loops = by_loops(table, made, weights);
  for (const bool once : {true, false}) {
    std::size_t pairs = 0;
    const auto projected =
        project_rows(made.counts, made.scale, options, {once, 0.0}, [&](const OneModeRow& row) {
          for (std::size_t i = 0; i < row.others.size(); ++i, ++pairs) {
            const std::uint32_t other = row.others[i];
            CHECK(other != row.row);
            if (once) CHECK(other > row.row);
            if (i > 0) CHECK(row.others[i - 1] < other);
            const double congruence = loops.congruence[row.row][other];
            const double conflict = loops.conflict[row.row][other];
            CHECK(row.congruence[i] == doctest::Approx(congruence).epsilon(1e-10));
            CHECK(row.conflict[i] == doctest::Approx(conflict).epsilon(1e-10));
            CHECK(row.weights[i] == doctest::Approx(congruence - conflict).epsilon(1e-10));
            if (weights.empty())
              CHECK(row.positive[i] + row.neutral[i] + row.negative[i] ==
                    doctest::Approx(congruence + conflict).epsilon(1e-10));
          }
          return true;
        });
    REQUIRE(projected);
    std::size_t expected = 0;
    for (std::size_t a = 0; a < loops.congruence.size(); ++a) {
      for (std::size_t b = 0; b < loops.congruence.size(); ++b)
        expected +=
            a != b && (!once || a < b) && loops.congruence[a][b] + loops.conflict[a][b] > 0.0 ? 1U : 0U;
    }
    CHECK(pairs == expected);
  }
}

}  // namespace

TEST_SUITE("one mode") {
  TEST_CASE("rows made in one pass are what loops over all pairs of statements give") {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      CAPTURE(seed);
      // Dense rows, rows with few others among many, three levels, and statements of unequal weight.
      check_against_loops(table_of(by_chance(seed, 12, 5, 150, 2)), asked(Aggregation::subtract));
      check_against_loops(table_of(by_chance(seed, 400, 90, 350, 2)), asked(Aggregation::subtract));
      check_against_loops(table_of(by_chance(seed, 30, 9, 120, 4), VariableKind::integer),
                          asked(Aggregation::subtract));
      Random chance(seed);
      std::vector<double> weights(150);
      for (double& weight : weights) weight = 0.25 * (1 + chance.below(8));
      check_against_loops(table_of(by_chance(seed, 12, 5, 150, 2)), asked(Aggregation::subtract), weights);
    }
  }

  TEST_CASE("the order of the input changes nothing") {
    std::vector<Said> said = by_chance(9, 20, 6, 200, 2);
    DiscourseOptions options = asked(Aggregation::subtract, Normalisation::jaccard);
    options.duplicates = Duplicates::month;
    const auto weights = one_mode(table_of(said), options);
    std::reverse(said.begin(), said.end());
    std::rotate(said.begin(), said.begin() + 61, said.end());
    CHECK(one_mode(table_of(said), options) == weights);
  }

  TEST_CASE("a threshold and the strongest ties are those of the whole network") {
    const StatementTable table = table_of(by_chance(5, 40, 8, 300, 2));
    for (const auto normalisation : {Normalisation::none, Normalisation::average}) {
      const DiscourseOptions options = asked(Aggregation::subtract, normalisation);
      const Made made = make(table, options);
      const auto all = *one_mode_ties(made.counts, made.scale, options);
      const double least = normalisation == Normalisation::none ? 4.0 : 0.7;
      std::vector<OneModeTie> heavy;
      for (const auto& tie : all) {
        if (std::abs(tie.weight) >= least) heavy.push_back(tie);
      }
      const auto kept = *one_mode_ties(made.counts, made.scale, options, least);
      REQUIRE(kept.size() == heavy.size());
      CHECK(kept.size() > 0);
      CHECK(kept.size() < all.size());
      for (std::size_t i = 0; i < kept.size(); ++i) CHECK(kept[i].b == heavy[i].b);

      const auto top = *strongest_ties(made.counts, made.scale, options, 3);
      std::size_t expected = 0;
      for (const auto& tie : all) {
        // How many ties of an end go before this one.
        const auto rank = [&](std::uint32_t end) {
          std::size_t before = 0;
          const std::uint32_t other = tie.a == end ? tie.b : tie.a;
          for (const auto& rival : all) {
            if (rival.a != end && rival.b != end) continue;
            const std::uint32_t rival_other = rival.a == end ? rival.b : rival.a;
            const double gap = std::abs(rival.weight) - std::abs(tie.weight);
            before += gap > 0.0 || (gap == 0.0 && rival_other < other) ? 1U : 0U;
          }
          return before;
        };
        const bool is_kept = rank(tie.a) < 3 || rank(tie.b) < 3;
        if (is_kept && expected < top.size()) {
          CHECK(top[expected].a == tie.a);
          CHECK(top[expected].b == tie.b);
        }
        expected += is_kept ? 1U : 0U;
      }
      CHECK(top.size() == expected);
    }
  }
}
