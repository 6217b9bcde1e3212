#include <standpoint/graph/statement_counts.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace standpoint::graph {
namespace {

// The places of a variable's values among the labels of a network.
struct Labels {
  std::vector<std::string> names;
  std::vector<std::uint32_t> place;  // of each code
};

Labels make_labels(const StatementTable& table, const StatementVariable& variable,
                   std::span<const std::uint32_t> rows) {
  std::vector<bool> used(variable.values.size());
  for (const std::uint32_t row : rows) {
    const std::uint32_t code = table.code(variable, row);
    if (code != StatementTable::no_value) used[code] = true;
  }
  Labels labels;
  labels.place.resize(used.size());
  for (std::size_t code = 0; code < used.size(); ++code) {
    labels.place[code] = static_cast<std::uint32_t>(labels.names.size());
    if (used[code]) labels.names.push_back(variable.values[code]);
  }
  return labels;
}

struct Placed {
  std::uint32_t row;
  std::uint32_t column;
  std::uint32_t level;
  std::uint32_t statement;  // place in the list: sums are made in one order, whatever sort does

  auto key() const { return std::tuple(row, column, level, statement); }
};

}  // namespace

std::vector<double> StatementCounts::row_activities() const {
  std::vector<double> activities(row_count());
  for (std::size_t row = 0; row < row_count(); ++row) {
    for (std::size_t cell = first[row]; cell < first[row + 1]; ++cell) activities[row] += weight(cell);
  }
  return activities;
}

StatementCounts count_statements(const StatementTable& table, const StatementSelection& selection,
                                 const QualifierScale& scale, const DiscourseOptions& options,
                                 std::span<const std::uint32_t> statements,
                                 std::span<const std::uint32_t> labelled, std::span<const double> weights) {
  const StatementVariable& rows = table.variables()[options.rows];
  const StatementVariable& columns = table.variables()[options.columns];
  if (options.isolates) labelled = selection.pool;
  Labels row_labels = make_labels(table, rows, labelled);
  Labels column_labels = make_labels(table, columns, labelled);

  std::vector<Placed> placed;
  placed.reserve(statements.size());
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    if (!weights.empty() && weights[i] == 0.0) continue;
    const std::uint32_t at = statements[i];
    placed.push_back({row_labels.place[table.code(rows, at)], column_labels.place[table.code(columns, at)],
                      scale.level(table, at), i});
  }
  std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.key() < b.key(); });

  StatementCounts counts;
  counts.row_labels = std::move(row_labels.names);
  counts.column_labels = std::move(column_labels.names);
  counts.first.assign(counts.row_count() + 1, 0);
  for (std::size_t i = 0; i < placed.size(); ++i) {
    const Placed& one = placed[i];
    const bool is_new = i == 0 || placed[i - 1].row != one.row || placed[i - 1].column != one.column ||
                        placed[i - 1].level != one.level;
    if (is_new) {
      counts.cells.push_back({one.column, one.level, 0});
      if (!weights.empty()) counts.weights.push_back(0.0), counts.root_weights.push_back(0.0);
      ++counts.first[one.row + 1];
    }
    ++counts.cells.back().count;
    if (weights.empty()) continue;
    counts.weights.back() += weights[one.statement];
    counts.root_weights.back() += std::sqrt(weights[one.statement]);
  }
  for (std::size_t row = 0; row < counts.row_count(); ++row) counts.first[row + 1] += counts.first[row];
  return counts;
}

StatementCounts count_statements(const StatementTable& table, const StatementSelection& selection,
                                 const QualifierScale& scale, const DiscourseOptions& options) {
  return count_statements(table, selection, scale, options, selection.kept, selection.kept);
}

}  // namespace standpoint::graph
