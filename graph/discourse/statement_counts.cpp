#include <standpoint/graph/statement_counts.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

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

// A cell as one number that orders as (row, column, level), and for weighted statements which one it is: sums
// are made in one order, whatever sort does.
struct Placed {
  std::uint64_t cell;
  std::uint32_t statement;

  friend auto operator<=>(const Placed&, const Placed&) = default;
};

std::uint64_t cell_of(const std::uint64_t cell) { return cell; }
std::uint64_t cell_of(const std::uint32_t cell) { return cell; }
std::uint64_t cell_of(const Placed& placed) { return placed.cell; }

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

  const std::uint64_t level_count = scale.level_count() + 1;  // and one for no qualifier
  const std::uint64_t column_count = std::max<std::uint64_t>(1, column_labels.names.size());
  const auto cell = [&](std::uint32_t at) {
    const std::uint64_t row = row_labels.place[table.code(rows, at)];
    const std::uint64_t column = column_labels.place[table.code(columns, at)];
    return (row * column_count + column) * level_count + scale.level(table, at);
  };

  StatementCounts counts;
  counts.first.assign(row_labels.names.size() + 1, 0);
  // Adds up sorted places; add(place) for each one.
  const auto add_up = [&](const auto& placed, const auto& add) {
    std::size_t different = 0;
    for (std::size_t i = 0; i < placed.size(); ++i)
      different += i == 0 || cell_of(placed[i - 1]) != cell_of(placed[i]) ? 1U : 0U;
    counts.cells.reserve(different);
    for (std::size_t i = 0; i < placed.size(); ++i) {
      const std::uint64_t at = cell_of(placed[i]);
      if (i == 0 || cell_of(placed[i - 1]) != at) {
        const auto column = static_cast<std::uint32_t>(at / level_count % column_count);
        counts.cells.push_back({column, static_cast<std::uint32_t>(at % level_count), 0});
        ++counts.first[at / level_count / column_count + 1];
      }
      ++counts.cells.back().count;
      add(placed[i]);
    }
  };

  const auto count_all = [&](auto placed) {
    using Place = typename decltype(placed)::value_type;
    placed.reserve(statements.size());
    for (const std::uint32_t at : statements) placed.push_back(static_cast<Place>(cell(at)));
    std::sort(placed.begin(), placed.end());
    add_up(placed, [](Place /*unused*/) {});
  };
  if (weights.empty()) {
    // Half the memory where there are no more places than four bytes number.
    const std::uint64_t rows_of_all = std::max<std::uint64_t>(1, row_labels.names.size());
    const bool is_small =
        column_count * level_count <= std::numeric_limits<std::uint32_t>::max() / rows_of_all;
    if (is_small)
      count_all(std::vector<std::uint32_t>());
    else
      count_all(std::vector<std::uint64_t>());
  } else {
    std::vector<Placed> placed;
    for (std::uint32_t i = 0; i < statements.size(); ++i) {
      if (weights[i] != 0.0) placed.push_back({cell(statements[i]), i});
    }
    std::sort(placed.begin(), placed.end());
    add_up(placed, [&](const Placed& one) {
      counts.weights.resize(counts.cells.size());
      counts.root_weights.resize(counts.cells.size());
      counts.weights.back() += weights[one.statement];
      counts.root_weights.back() += std::sqrt(weights[one.statement]);
    });
  }
  for (std::size_t row = 0; row + 1 < counts.first.size(); ++row) counts.first[row + 1] += counts.first[row];
  counts.row_labels = std::move(row_labels.names);
  counts.column_labels = std::move(column_labels.names);
  return counts;
}

StatementCounts count_statements(const StatementTable& table, const StatementSelection& selection,
                                 const QualifierScale& scale, const DiscourseOptions& options) {
  return count_statements(table, selection, scale, options, selection.kept, selection.kept);
}

}  // namespace standpoint::graph
