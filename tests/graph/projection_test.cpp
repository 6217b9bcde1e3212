// Networks with a threshold and the strongest ties are made without most of the work: they have to be those
// of the whole network, bit by bit.

#include "graph/discourse_made.hpp"

#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/graph/significance.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

using namespace standpoint;
using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

// Few are busy and many say little; names are no order of it.
StatementTable unequal_table(std::uint64_t seed, std::uint32_t actors, std::uint32_t issues,
                             std::size_t statements) {
  Random chance(seed);
  const auto unequally = [&](std::uint32_t end) {
    const std::uint32_t one = chance.below(end);
    return static_cast<std::uint32_t>(std::uint64_t{one} * one / end * chance.below(end) / end);
  };
  std::vector<Said> said;
  for (std::size_t i = 0; i < statements; ++i) {
    Said one;
    one.who = "actor " + std::to_string(unequally(actors) * 7919 % actors);
    one.what = "issue " + std::to_string(unequally(issues));
    one.how = chance.below(10) < 7 ? 1 : 0;
    said.push_back(one);
  }
  return table_of(said);
}

std::vector<OneModeTie> rows_of(const Made& made, const DiscourseOptions& options,
                                const ProjectionOptions& projection) {
  std::vector<OneModeTie> ties;
  const auto projected =
      project_rows(made.counts, made.scale, options, projection, [&](const OneModeRow& row) {
        for (std::size_t i = 0; i < row.others.size(); ++i)
          ties.push_back({row.row, row.others[i], row.weights[i], row.congruence[i], row.conflict[i],
                          row.positive[i], row.neutral[i], row.negative[i]});
        return true;
      });
  REQUIRE(projected);
  return ties;
}

auto values_of(const OneModeTie& tie) {
  return std::tie(tie.a, tie.b, tie.weight, tie.congruence, tie.conflict, tie.positive, tie.neutral,
                  tie.negative);
}

bool are_equal(const std::vector<OneModeTie>& x, const std::vector<OneModeTie>& y) {
  return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                    [](const auto& a, const auto& b) { return values_of(a) == values_of(b); });
}

// The weight that one of so many ties reaches.
double weight_of_one_in(std::vector<OneModeTie> ties, std::size_t many) {
  std::sort(ties.begin(), ties.end(),
            [](const auto& x, const auto& y) { return std::abs(x.weight) > std::abs(y.weight); });
  return std::abs(ties[ties.size() / many].weight);
}

// By sorting all ties of each row.
std::vector<OneModeTie> strongest_by_sorting(const std::vector<OneModeTie>& all, std::size_t rows,
                                             std::size_t top) {
  std::vector<std::vector<std::size_t>> of_row(rows);
  for (std::size_t i = 0; i < all.size(); ++i) {
    of_row[all[i].a].push_back(i);
    of_row[all[i].b].push_back(i);
  }
  std::vector<bool> is_kept(all.size());
  for (std::uint32_t row = 0; row < rows; ++row) {
    auto& mine = of_row[row];
    std::sort(mine.begin(), mine.end(), [&](std::size_t x, std::size_t y) {
      const double wx = std::abs(all[x].weight);
      const double wy = std::abs(all[y].weight);
      if (wx != wy) return wx > wy;
      return all[x].a + all[x].b < all[y].a + all[y].b;  // one end is the row
    });
    for (std::size_t i = 0; i < std::min(top, mine.size()); ++i) is_kept[mine[i]] = true;
  }
  std::vector<OneModeTie> kept;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (is_kept[i]) kept.push_back(all[i]);
  }
  return kept;
}

constexpr Aggregation aggregations[] = {Aggregation::ignore, Aggregation::congruence, Aggregation::conflict,
                                        Aggregation::subtract};
constexpr Normalisation normalisations[] = {Normalisation::none, Normalisation::average,
                                            Normalisation::dna_cosine, Normalisation::cosine,
                                            Normalisation::jaccard};

}  // namespace

TEST_SUITE("projection") {
  TEST_CASE("a threshold leaves of the whole network what is heavy enough, bit by bit") {
    const StatementTable table = unequal_table(3, 400, 50, 8'000);
    for (const Aggregation aggregation : aggregations) {
      for (const Normalisation normalisation : normalisations) {
        const DiscourseOptions options = asked(aggregation, normalisation);
        const Made made = make(table, options);
        for (const bool once : {true, false}) {
          const auto all = rows_of(made, options, {once, 0.0});
          for (const std::size_t many : {2U, 20U, 1'000U}) {
            const double least = weight_of_one_in(all, many);
            CAPTURE(to_string(aggregation));
            CAPTURE(to_string(normalisation));
            CAPTURE(once);
            CAPTURE(least);
            std::vector<OneModeTie> heavy;
            for (const auto& tie : all) {
              if (std::abs(tie.weight) >= least) heavy.push_back(tie);
            }
            REQUIRE(heavy.size() > 0);
            CHECK(are_equal(rows_of(made, options, {once, least}), heavy));
          }
        }
      }
    }
  }

  TEST_CASE("the strongest ties of each row are those of the whole network, bit by bit") {
    for (const std::uint64_t seed : {1U, 2U}) {
      // The second is sparse: most rows meet few others.
      const StatementTable table =
          seed == 1 ? unequal_table(seed, 300, 40, 6'000) : unequal_table(seed, 2'000, 900, 3'000);
      for (const Aggregation aggregation : aggregations) {
        for (const Normalisation normalisation : {Normalisation::none, Normalisation::cosine}) {
          const DiscourseOptions options = asked(aggregation, normalisation);
          const Made made = make(table, options);
          const auto all = rows_of(made, options, {true, 0.0});
          for (const std::size_t top : {0U, 1U, 4U, 60U, 1'000U}) {
            CAPTURE(seed);
            CAPTURE(to_string(aggregation));
            CAPTURE(to_string(normalisation));
            CAPTURE(top);
            const auto expected = strongest_by_sorting(all, made.counts.row_count(), top);
            CHECK(are_equal(*strongest_ties(made.counts, made.scale, options, top), expected));
            const double least = weight_of_one_in(all, 30);
            std::vector<OneModeTie> heavy;
            for (const auto& tie : expected) {
              if (std::abs(tie.weight) >= least) heavy.push_back(tie);
            }
            CHECK(are_equal(*strongest_ties(made.counts, made.scale, options, top, least), heavy));
          }
        }
      }
    }
  }

  TEST_CASE("the backbone is what the disparity filter leaves of the whole network") {
    const StatementTable table = unequal_table(7, 200, 40, 4'000);
    for (const Normalisation normalisation : {Normalisation::none, Normalisation::average}) {
      const DiscourseOptions options = asked(Aggregation::subtract, normalisation);
      const Made made = make(table, options);
      std::vector<OneModeTie> all;
      for (const auto& tie : rows_of(made, options, {true, 0.0})) {
        if (tie.weight != 0.0) all.push_back(tie);
      }
      std::vector<SignedGraph::Tie> signed_ties;
      for (const auto& tie : all) signed_ties.push_back({tie.a, tie.b, tie.weight});
      const std::vector<double> p = disparity_filter(SignedGraph(made.counts.row_labels, signed_ties));
      for (const double alpha : {0.0, 0.01, 0.2, 1.0}) {
        std::vector<OneModeTie> kept;
        for (std::size_t i = 0; i < all.size(); ++i) {
          if (p[i] <= alpha) kept.push_back(all[i]);
        }
        CAPTURE(alpha);
        CHECK(are_equal(*disparity_ties(made.counts, made.scale, options, alpha), kept));
        if (alpha == 0.01) CHECK(kept.size() > 0);
        std::erase_if(kept, [](const OneModeTie& tie) { return std::abs(tie.weight) < 2.0; });
        CHECK(are_equal(*disparity_ties(made.counts, made.scale, options, alpha, 2.0), kept));
      }
    }
  }

  TEST_CASE("who says more than a small number holds is counted as well") {
    std::vector<Said> said;
    for (int i = 0; i < 70'000; ++i) said.push_back({"A", "toll", i % 10 == 0 ? 0 : 1});
    for (int i = 0; i < 40'000; ++i) said.push_back({"B", "toll", i % 4 == 0 ? 0 : 1});
    said.push_back({"C", "toll", 1});
    const StatementTable table = table_of(said);
    const DiscourseOptions options = asked(Aggregation::subtract);
    const Made made = make(table, options);
    const auto ties = *one_mode_ties(made.counts, made.scale, options);
    REQUIRE(ties.size() == 3);
    CHECK(ties[0].congruence == 63'000.0 * 30'000.0 + 7'000.0 * 10'000.0);
    CHECK(ties[0].conflict == 63'000.0 * 10'000.0 + 7'000.0 * 30'000.0);
    CHECK(ties[1].weight == 63'000.0 - 7'000.0);
    CHECK(ties[2].weight == 30'000.0 - 10'000.0);
    CHECK(strongest_ties(made.counts, made.scale, options, 1)->size() == 2);
  }
}
