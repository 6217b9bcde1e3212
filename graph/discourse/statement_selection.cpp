#include "calendar.hpp"
#include "dates.hpp"

#include <standpoint/graph/statement_selection.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace standpoint::graph {
namespace {

constexpr std::uint32_t no_value = StatementTable::no_value;

// The excluded values of one variable, by code; the last place stands for rows without a value.
struct Filter {
  const StatementVariable* variable = nullptr;
  std::vector<bool> listed;

  bool lists(const StatementTable& table, std::size_t row) const {
    const std::uint32_t code = table.code(*variable, row);
    return listed[code == no_value ? listed.size() - 1 : code];
  }
};

std::vector<Filter> make_filters(const StatementTable& table, const DiscourseOptions& options,
                                 bool of_document) {
  std::vector<Filter> filters;
  for (const auto& exclusion : options.exclude) {
    const StatementVariable& variable = table.variables()[exclusion.variable];
    if (variable.of_document() != of_document) continue;
    auto filter = std::find_if(filters.begin(), filters.end(),
                               [&](const Filter& known) { return known.variable == &variable; });
    if (filter == filters.end()) {
      filters.push_back({&variable, std::vector<bool>(variable.values.size() + 1)});
      filter = filters.end() - 1;
    }
    if (exclusion.value.empty()) filter->listed.back() = true;
    for (std::size_t i = 0; i < variable.values.size(); ++i) {
      const bool same = variable.values[i] == exclusion.value ||
                        (!variable.numbers.empty() && std::to_string(variable.numbers[i]) == exclusion.value);
      if (same) filter->listed[i] = true;
    }
  }
  return filters;
}

bool passes(const std::vector<Filter>& filters, const StatementTable& table, std::size_t row, bool invert) {
  return std::all_of(filters.begin(), filters.end(),
                     [&](const Filter& filter) { return filter.lists(table, row) == invert; });
}

// A number that is the same for two moments of one week (month, year) only.
std::int64_t period(const StatementTable::Row& row, Duplicates duplicates, bool dna_compatible) {
  using Precision = Moment::Precision;
  if (duplicates == Duplicates::document) return row.document;
  if (duplicates == Duplicates::range) return 0;
  const Date date = row.time().date();
  const auto month_of = [&] { return std::int64_t{date.year} * 16 + date.month; };
  // What is known of too imprecise a date, apart from the numbers of the others.
  constexpr std::int64_t imprecise = std::int64_t{1} << 40U;
  if (row.precision == Precision::unknown) return imprecise - 1;
  if (duplicates == Duplicates::year) return date.year;
  if (duplicates == Duplicates::month) {
    if (row.precision == Precision::year) return imprecise + month_of();
    return dna_compatible ? date.month : month_of();
  }
  if (row.precision <= Precision::month) return imprecise + month_of();
  const IsoWeek week = iso_week(row.seconds);
  return dna_compatible ? week.week : std::int64_t{week.year} * 64 + week.week;
}

struct Said {
  std::uint32_t row;
  std::uint32_t column;
  std::uint32_t qualifier;
  std::int64_t period;
  friend bool operator==(const Said&, const Said&) = default;
};

struct SaidHash {
  std::size_t operator()(const Said& said) const {
    // Multiply and fold (as in wyhash); the seeds are the fractional parts of square roots.
    const auto mix = [](std::uint64_t a, std::uint64_t b) {
      a = (a ^ (a >> 32U) ^ 0x6A09E667F3BCC909ULL) * 0x9E3779B97F4A7C15ULL;
      return (a ^ (a >> 29U) ^ b) * 0xBB67AE8584CAA73BULL;
    };
    std::uint64_t hash = mix((std::uint64_t{said.row} << 32U) | said.column, said.qualifier);
    hash = mix(hash, static_cast<std::uint64_t>(said.period));
    return static_cast<std::size_t>(hash ^ (hash >> 32U));
  }
};

void drop_duplicates(const StatementTable& table, const DiscourseOptions& options,
                     std::vector<std::uint32_t>& rows) {
  if (options.duplicates == Duplicates::include) return;
  const auto& variables = table.variables();
  const StatementVariable* qualifier = options.qualifier && options.aggregation != Aggregation::ignore
                                           ? &variables[*options.qualifier]
                                           : nullptr;
  std::unordered_set<Said, SaidHash> said;
  said.reserve(rows.size());
  std::size_t kept = 0;
  for (const std::uint32_t row : rows) {
    const Said key{table.code(variables[options.rows], row), table.code(variables[options.columns], row),
                   qualifier == nullptr ? 0 : table.code(*qualifier, row),
                   period(table.rows()[row], options.duplicates, options.dna_compatible)};
    if (said.insert(key).second) rows[kept++] = row;
  }
  rows.resize(kept);
}

void drop_rare(const StatementTable& table, const DiscourseOptions& options,
               std::vector<std::uint32_t>& rows) {
  if (options.min_frequency <= 1) return;
  const std::array<const StatementVariable*, 2> sides = {&table.variables()[options.rows],
                                                         &table.variables()[options.columns]};
  std::array<std::vector<std::size_t>, 2> counts;
  for (std::size_t side = 0; side < 2; ++side) {
    counts[side].resize(sides[side]->values.size() + 1);
    for (const std::uint32_t row : rows) {
      const std::uint32_t code = table.code(*sides[side], row);
      if (code != no_value) ++counts[side][code];
    }
  }
  const auto is_rare = [&](std::uint32_t row) {
    for (std::size_t side = 0; side < 2; ++side) {
      const std::uint32_t code = table.code(*sides[side], row);
      if (code == no_value || counts[side][code] < options.min_frequency) return true;
    }
    return false;
  };
  rows.erase(std::remove_if(rows.begin(), rows.end(), is_rare), rows.end());
}

StatementSelection select(const StatementTable& table, const DiscourseOptions& options, bool needs_values) {
  StatementSelection selection;
  const auto of_documents = make_filters(table, options, true);
  const bool all_dates = !options.from.known() && !options.to.known();
  for (std::uint32_t row = 0; row < table.size(); ++row) {
    if (!all_dates && !in_range(table.rows()[row].time().date(), options.from, options.to)) continue;
    if (passes(of_documents, table, row, options.invert_exclude)) selection.pool.push_back(row);
  }

  const auto of_statements = make_filters(table, options, false);
  const auto& variables = table.variables();
  const bool needs_qualifier = options.qualifier && options.aggregation != Aggregation::ignore;
  for (const std::uint32_t row : selection.pool) {
    if (!passes(of_statements, table, row, options.invert_exclude)) continue;
    if (needs_values && (table.code(variables[options.rows], row) == no_value ||
                         table.code(variables[options.columns], row) == no_value ||
                         (needs_qualifier && table.code(variables[*options.qualifier], row) == no_value)))
      continue;
    selection.kept.push_back(row);
  }
  drop_duplicates(table, options, selection.kept);
  drop_rare(table, options, selection.kept);
  return selection;
}

}  // namespace

StatementSelection select_statements(const StatementTable& table, const DiscourseOptions& options) {
  return select(table, options, true);
}

StatementSelection select_events(const StatementTable& table, const DiscourseOptions& options) {
  return select(table, options, false);
}

}  // namespace standpoint::graph
