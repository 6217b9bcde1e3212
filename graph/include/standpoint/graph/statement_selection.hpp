#pragma once
// Which statements a network counts: pool, filters, duplicates, frequency, in the order of Discourse Network
// Analyzer 3 (the steps of its exporter, told in words and checked against its numbers).

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/statement_table.hpp>

#include <cstdint>
#include <vector>

namespace standpoint::graph {

/// Rows of a table, each list in the table's order.
struct StatementSelection {
  /// In the range of dates and past the filters on variables of the document: what isolates and the levels of
  /// a scale are taken from.
  std::vector<std::uint32_t> pool;
  /// What is counted.
  std::vector<std::uint32_t> kept;
};

/// From the table on, in this order:
///   1. the pool: dates from `from` to `to`, both inclusive (a month or year lies in it when one of its days
///      does); no excluded value of a document's variable;
///   2. no excluded value of a statement's variable; a value for the rows and one for the columns; a
///      qualifier, unless it is ignored;
///   3. duplicates: a statement is dropped when an earlier one that is kept has the same row and column
///   value,
///      the same qualifier (unless it is ignored) and the same document, ISO week, month or year, or for
///      `range` in any case. A date too imprecise to name its week or month makes a week or month of its own;
///   4. rows and columns with fewer than min_frequency statements.
/// With dna_compatible weeks and months are told by their number alone, without the year, as DNA 3 does.
/// O(n) expected, but for the filters, which are O(n * excluded variables).
StatementSelection select_statements(const StatementTable& table, const DiscourseOptions& options);

/// The same without 2's demand for row and column values: what an event list shows.
StatementSelection select_events(const StatementTable& table, const DiscourseOptions& options);

}  // namespace standpoint::graph
