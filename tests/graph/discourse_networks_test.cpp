#include "graph/statement_tables.hpp"

#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/two_mode.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

using namespace standpoint;
using namespace standpoint::graph;
using standpoint::test::Chance;
using standpoint::test::Said;
using standpoint::test::silent;
using standpoint::test::table_of;

namespace {

using Matrix = std::vector<std::vector<double>>;

DiscourseOptions asked(Aggregation aggregation, Normalisation normalisation = Normalisation::none) {
  DiscourseOptions options;
  options.rows = 0;
  options.columns = 1;
  options.qualifier = 2;
  options.aggregation = aggregation;
  options.normalisation = normalisation;
  return options;
}

struct Made {
  StatementSelection selection;
  QualifierScale scale;
  StatementCounts counts;
};

Made make(const StatementTable& table, const DiscourseOptions& options) {
  StatementSelection selection = select_statements(table, options);
  const QualifierScale scale(table, selection, options);
  StatementCounts counts = count_statements(table, selection, scale, options);
  return {std::move(selection), scale, std::move(counts)};
}

Matrix two_mode(const StatementTable& table, const DiscourseOptions& options) {
  const Made made = make(table, options);
  const auto network = two_mode_network(made.counts, made.scale, options);
  REQUIRE(network);
  Matrix matrix(network->rows.size(), std::vector<double>(network->columns.size()));
  for (const auto& tie : network->ties) matrix[tie.row][tie.column] = tie.weight;
  return matrix;
}

// Upper triangle of three: (0,1), (0,2), (1,2).
std::vector<double> one_mode(const StatementTable& table, const DiscourseOptions& options) {
  const Made made = make(table, options);
  const auto ties = one_mode_ties(made.counts, made.scale, options);
  REQUIRE(ties);
  std::vector<double> weights;
  std::size_t at = 0;
  for (std::uint32_t a = 0; a < made.counts.row_count(); ++a) {
    for (std::uint32_t b = a + 1; b < made.counts.row_count(); ++b) {
      const bool is_there = at < ties->size() && (*ties)[at].a == a && (*ties)[at].b == b;
      weights.push_back(is_there ? (*ties)[at++].weight : 0.0);
    }
  }
  CHECK(at == ties->size());
  return weights;
}

// Statements on the toll and the levy, yes (1) or no (0):
//                     levy        toll
//   Harbour Union     no no       no
//   Marel Lines       no          yes yes
//   Velmouth          yes         yes no
std::vector<Said> harbour() {
  return {{"Marel Lines", "toll", 1},   {"Marel Lines", "toll", 1},   {"Marel Lines", "levy", 0},
          {"Harbour Union", "toll", 0}, {"Harbour Union", "levy", 0}, {"Harbour Union", "levy", 0},
          {"Velmouth", "toll", 1},      {"Velmouth", "toll", 0},      {"Velmouth", "levy", 1}};
}

void check_near(const std::vector<double>& got, const std::vector<double>& wanted) {
  REQUIRE(got.size() == wanted.size());
  for (std::size_t i = 0; i < got.size(); ++i) CHECK(got[i] == doctest::Approx(wanted[i]).epsilon(1e-12));
}

// Somewhat more statements of few actors, or few of many.
std::vector<Said> by_chance(std::uint64_t seed, std::uint32_t actors, std::uint32_t issues, std::size_t count,
                            int levels) {
  Chance chance(seed);
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

TEST_SUITE("discourse networks") {
  TEST_CASE("the seven matrices of an example worked by hand") {
    const StatementTable table = table_of(harbour());
    // Columns levy, toll; rows Harbour Union, Marel Lines, Velmouth.
    CHECK(two_mode(table, asked(Aggregation::ignore)) == Matrix{{2, 1}, {1, 2}, {1, 2}});
    CHECK(two_mode(table, asked(Aggregation::subtract)) == Matrix{{-2, -1}, {-1, 2}, {1, 0}});
    // yes only 1, no only 2, both 3
    CHECK(two_mode(table, asked(Aggregation::combine)) == Matrix{{2, 2}, {2, 1}, {1, 3}});
    // Union with Lines: levy 2 * 1 + toll 1 * 2; with Velmouth: 2 * 1 + 1 * 2; Lines with it: 1 * 1 + 2 * 2
    CHECK(one_mode(table, asked(Aggregation::ignore)) == std::vector<double>{4, 4, 5});
    // levy: two no with one no; toll: one no with one no; toll: two yes with one yes
    CHECK(one_mode(table, asked(Aggregation::congruence)) == std::vector<double>{2, 1, 2});
    // toll: 1 * 2; levy 2 * 1 and toll 1 * 1; levy 1 * 1 and toll 2 * 1
    CHECK(one_mode(table, asked(Aggregation::conflict)) == std::vector<double>{2, 3, 3});
    CHECK(one_mode(table, asked(Aggregation::subtract)) == std::vector<double>{0, -2, -1});
  }

  TEST_CASE("normalisations of the example") {
    const StatementTable table = table_of(harbour());
    // Each says three things.
    check_near(one_mode(table, asked(Aggregation::congruence, Normalisation::average)),
               {2.0 / 3, 1.0 / 3, 2.0 / 3});
    check_near(one_mode(table, asked(Aggregation::congruence, Normalisation::dna_cosine)),
               {2.0 / 9, 1.0 / 9, 2.0 / 9});
    // On one side only: Union toll no 1, Lines toll yes 2; in common levy no 2 * 1: 5. And so on.
    check_near(one_mode(table, asked(Aggregation::congruence, Normalisation::jaccard)),
               {2.0 / 5, 1.0 / 5, 2.0 / 5});
    // |x| of (levy no, levy yes, toll no, toll yes): sqrt 5, sqrt 5, sqrt 3
    check_near(one_mode(table, asked(Aggregation::congruence, Normalisation::cosine)),
               {2.0 / 5, 1.0 / std::sqrt(15.0), 2.0 / std::sqrt(15.0)});
    // Lines and Velmouth speak of the same in the same proportions.
    check_near(one_mode(table, asked(Aggregation::ignore, Normalisation::cosine)), {4.0 / 5, 4.0 / 5, 1.0});
    check_near(two_mode(table, asked(Aggregation::ignore, Normalisation::activity))[0], {2.0 / 3, 1.0 / 3});
    check_near(two_mode(table, asked(Aggregation::subtract, Normalisation::activity))[1],
               {-1.0 / 3, 2.0 / 3});
    check_near(two_mode(table, asked(Aggregation::ignore, Normalisation::prominence))[0], {2.0 / 4, 1.0 / 5});
    check_near(two_mode(table, asked(Aggregation::combine, Normalisation::activity))[2], {1.0 / 2, 3.0 / 2});
    check_near(two_mode(table, asked(Aggregation::combine, Normalisation::prominence))[2],
               {1.0 / 3, 3.0 / 3});
  }

  TEST_CASE("an integer scale agrees by nearness: 1 - |k - l| / R") {
    const std::vector<Said> said = {{"A", "toll", -2}, {"B", "toll", 2}, {"C", "toll", 1}, {"C", "levy", -1}};
    const StatementTable table = table_of(said, VariableKind::integer);
    // R = 4: A and B are 4 apart, A and C 3, B and C 1.
    check_near(one_mode(table, asked(Aggregation::congruence)), {0.0, 0.25, 0.75});
    check_near(one_mode(table, asked(Aggregation::conflict)), {1.0, 0.75, 0.25});
    CHECK(two_mode(table, asked(Aggregation::subtract)) == Matrix{{0, -2}, {0, 2}, {-1, 1}});
    // Levels -2, -1, 1, 2 as bits 8, 4, 2, 1.
    CHECK(two_mode(table, asked(Aggregation::combine)) == Matrix{{0, 8}, {0, 1}, {4, 2}});
  }

  TEST_CASE("one level has no conflict; DNA makes it no number") {
    const StatementTable table = table_of({{"A", "toll", 3}, {"B", "toll", 3}}, VariableKind::integer);
    check_near(one_mode(table, asked(Aggregation::subtract)), {1.0});
    DiscourseOptions options = asked(Aggregation::subtract);
    options.dna_compatible = true;
    const auto weights = one_mode(table, options);
    REQUIRE(weights.size() == 1);
    CHECK(std::isnan(weights[0]));
  }

  TEST_CASE("neutral stances lie half-way, and without them a stance is a yes or no") {
    const StatementTable table =
        table_of({{"A", "toll", 1}, {"B", "toll", 0}, {"C", "toll", -1}}, VariableKind::stance);
    check_near(one_mode(table, asked(Aggregation::congruence)), {0.5, 0.0, 0.5});
    const Made made = make(table, asked(Aggregation::congruence));
    const auto ties = one_mode_ties(made.counts, made.scale, asked(Aggregation::congruence));
    REQUIRE(ties->size() == 3);
    CHECK((*ties)[0].neutral == 1.0);
    CHECK((*ties)[1].negative == 1.0);
    const StatementTable sides = table_of({{"A", "toll", -1}, {"B", "toll", -1}}, VariableKind::stance);
    CHECK(two_mode(sides, asked(Aggregation::combine)) == Matrix{{2}, {2}});
    CHECK(one_mode(sides, asked(Aggregation::congruence)) == std::vector<double>{1});
  }

  TEST_CASE("a pair that agrees as often as it fights keeps its tie") {
    const StatementTable table = table_of({{"A", "toll", 1}, {"A", "toll", 0}, {"B", "toll", 1}});
    const Made made = make(table, asked(Aggregation::subtract));
    const auto ties = one_mode_ties(made.counts, made.scale, asked(Aggregation::subtract));
    REQUIRE(ties->size() == 1);
    CHECK((*ties)[0].weight == 0.0);
    CHECK((*ties)[0].positive == 1.0);
    CHECK((*ties)[0].negative == 1.0);
    const auto network = two_mode_network(made.counts, made.scale, asked(Aggregation::subtract));
    REQUIRE(network->ties.size() == 2);
    CHECK(network->ties[0].weight == 0.0);
    CHECK(network->ties[0].positive == 1);
    CHECK(network->ties[0].negative == 1);
  }

  TEST_CASE("rows made in one pass are what loops over all pairs of statements give") {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      CAPTURE(seed);
      // Dense rows, rows with few others among many, three levels, and statements of unequal weight.
      check_against_loops(table_of(by_chance(seed, 12, 5, 150, 2)), asked(Aggregation::subtract));
      check_against_loops(table_of(by_chance(seed, 400, 90, 350, 2)), asked(Aggregation::subtract));
      check_against_loops(table_of(by_chance(seed, 30, 9, 120, 4), VariableKind::integer),
                          asked(Aggregation::subtract));
      Chance chance(seed);
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

  TEST_CASE("isolates are the pool, and exclusions of a document's variable shrink it") {
    const std::vector<Said> said = {{"A", "toll", 1}, {"B", "levy", 1}, {"C", "toll", 1, "2026-04-01"}};
    const StatementTable table = table_of(said);
    DiscourseOptions options = asked(Aggregation::ignore);
    options.exclude = {{1, "levy"}};
    CHECK(two_mode(table, options) == Matrix{{1}, {1}});
    options.isolates = true;
    CHECK(two_mode(table, options) == Matrix{{0, 1}, {0, 0}, {0, 1}});
    options.exclude = {{3, "2026-04-01"}};
    CHECK(two_mode(table, options).size() == 2);
    options.invert_exclude = true;
    CHECK(two_mode(table, options) == Matrix{{1}});
  }

  TEST_CASE("without a qualifier a statement counts only where it is ignored") {
    const StatementTable table = table_of({{"A", "toll", silent}, {"A", "toll", 1}});
    CHECK(two_mode(table, asked(Aggregation::ignore)) == Matrix{{2}});
    CHECK(two_mode(table, asked(Aggregation::subtract)) == Matrix{{1}});
  }

  TEST_CASE("what is of the other mode is refused") {
    const Made made = make(table_of(harbour()), asked(Aggregation::ignore));
    const auto two = two_mode_network(made.counts, made.scale, asked(Aggregation::conflict));
    REQUIRE_FALSE(two);
    CHECK(two.error().message.find("two-mode network has aggregation conflict") != std::string::npos);
    const auto one =
        one_mode_ties(made.counts, made.scale, asked(Aggregation::ignore, Normalisation::activity));
    REQUIRE_FALSE(one);
    CHECK(one.error().code == Errc::unsupported);
  }
}
