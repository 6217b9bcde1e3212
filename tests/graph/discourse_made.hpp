#pragma once
// Networks of a table whose first variables are who, what and how.

#include "graph/statement_tables.hpp"

#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/two_mode.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace standpoint::test {

using namespace standpoint::graph;

using Matrix = std::vector<std::vector<double>>;

inline DiscourseOptions asked(Aggregation aggregation, Normalisation normalisation = Normalisation::none) {
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

inline Made make(const StatementTable& table, const DiscourseOptions& options) {
  StatementSelection selection = select_statements(table, options);
  const QualifierScale scale(table, selection, options);
  StatementCounts counts = count_statements(table, selection, scale, options);
  return {std::move(selection), scale, std::move(counts)};
}

// The weights of (0, 1), (0, 2) ... (1, 2) ...; 0 where there is no tie.
inline std::vector<double> one_mode(const StatementTable& table, const DiscourseOptions& options) {
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

}  // namespace standpoint::test
