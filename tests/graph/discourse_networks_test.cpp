#include "graph/discourse_made.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace standpoint;
using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

Matrix two_mode(const StatementTable& table, const DiscourseOptions& options) {
  const Made made = make(table, options);
  const auto network = two_mode_network(made.counts, made.scale, options);
  REQUIRE(network);
  Matrix matrix(network->rows.size(), std::vector<double>(network->columns.size()));
  for (const auto& tie : network->ties) matrix[tie.row][tie.column] = tie.weight;
  return matrix;
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
