// Networks of discourse network analysis step by step: table, selection, scale, counts, one mode, two modes,
// windows.

#include <standpoint/graph/date_range.hpp>
#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/dna_kernels.hpp>
#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/qualifier_scale.hpp>
#include <standpoint/graph/statement_counts.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/graph/time_units.hpp>
#include <standpoint/graph/time_windows.hpp>
#include <standpoint/graph/two_mode.hpp>
#include <standpoint/io/network_tables.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

namespace {

// Six statements of three bodies on two concepts.
graph::StatementTable made_table() {
  graph::StatementTableBuilder builder;
  const auto organization = builder.add_variable("organization", graph::VariableKind::text);
  const auto concept_ = builder.add_variable("concept", graph::VariableKind::text);
  const auto agreement = builder.add_variable("agreement", graph::VariableKind::boolean);
  const auto source =
      builder.add_variable("source", graph::VariableKind::text, graph::VariableSource::document);
  struct Row {
    const char* day;
    const char* who;
    const char* what;
    int yes;
  };
  for (const Row& row : {Row{"2026-03-02", "Council", "toll", 1}, Row{"2026-03-02", "Lines", "toll", 0},
                         Row{"2026-03-03", "Union", "toll", 0}, Row{"2026-03-04", "Council", "ferry", 0},
                         Row{"2026-03-04", "Union", "ferry", 1}, Row{"2026-03-05", "Lines", "ferry", 1}}) {
    const auto document = builder.add_document(row.day, graph::Moment::of(*sp::parse_date(row.day)));
    builder.set(source, "Gazette");
    builder.add_statement({.document = document});
    builder.set(organization, row.who);
    builder.set(concept_, row.what);
    builder.set(agreement, row.yes);
  }
  return std::move(builder).finish();
}

}  // namespace

int main() {
  const graph::StatementTable table = made_table();
  const auto& last = table.rows().back();
  std::cout << table.variable_names() << "; last on " << to_string(last.time()) << ", "
            << to_string(last.time().date()) << ", "
            << table.value(table.variables()[*table.find("issue")], table.size() - 1) << ' '
            << table.code(table.variables()[0], 0) << table.variables()[0].of_document()
            << table.span(0).start << table.words().size() << '\n';
  std::cout << graph::in_range(last.time().date(), {2026, 3, 1}, {2026, 3, 31}) << ' '
            << to_string(graph::Moment::at(0)) << '\n';

  graph::DiscourseOptions options{.rows = *table.find("organization"), .columns = *table.find("concept")};
  options.qualifier = table.find("agreement");
  options.aggregation = *graph::parse_aggregation("subtract");
  options.normalisation = *graph::parse_normalisation("none");
  options.duplicates = *graph::parse_duplicates("document");
  const auto selection = graph::select_statements(table, options);
  std::cout << selection.kept.size() << " kept, " << graph::select_events(table, options).kept.size()
            << " events\n";

  const graph::QualifierScale scale(table, selection, options);
  std::cout << (scale.is_numeric() ? "numbers, " : "words, ") << scale.level_count() << " levels from "
            << scale.value(0) << " to " << scale.value(1) << ", apart by " << scale.distance(0, 1)
            << ", range " << scale.range() << ", sides " << scale.side(0) << scale.side(1) << ", pull "
            << scale.pull(0) << ", level of the first " << scale.level(table, 0) << '\n';

  const auto counts = graph::count_statements(table, selection, scale, options);
  std::cout << counts.row_labels[0] << ": " << counts.row_activities()[0] << " statements in "
            << counts.row_count() << " rows by " << counts.column_count() << ", " << counts.weight(0) << ' '
            << counts.root_weight(0) << '\n';

  // Two modes.
  const auto two = graph::two_mode_network(counts, scale, options);
  sp::io::write_matrix(std::cout, *two);
  sp::io::write_ties(std::cout, *two);

  // One mode, row by row and as ties.
  const auto done =
      graph::project_rows(counts, scale, options, {.pairs_once = true}, [&](const graph::OneModeRow& row) {
        for (std::size_t i = 0; i < row.others.size(); ++i)
          std::cout << counts.row_labels[row.row] << " - " << counts.row_labels[row.others[i]] << ": "
                    << row.weights[i] << '\n';
        return true;
      });
  const auto ties = graph::one_mode_ties(counts, scale, options);
  std::cout << done.has_value() << ' ' << ties->size() << " ties, "
            << graph::strongest_ties(counts, scale, options, 1)->size() << " strongest, "
            << graph::disparity_ties(counts, scale, options, 0.5)->size() << " telling\n";
  (void)sp::io::write_one_mode_matrix(std::cout, counts, scale, options);
  (void)sp::io::write_one_mode_ties(std::cout, counts, scale, options);
  sp::io::write_events(std::cout, table, selection);

  // Windows of three days; and smoothed ones as DNA 3 has them.
  const graph::WindowOptions days{.size = 3, .unit = *graph::parse_time_unit("day")};
  (void)graph::for_each_time_window(table, selection, options, days, [](const graph::TimeWindow& window) {
    return std::cout << to_string(window.middle) << ": " << window.statements.size() << '\n', true;
  });
  const graph::Kernel kernel = *graph::parse_kernel("epanechnikov");
  std::cout << to_string(kernel) << ' ' << graph::kernel_weight(kernel, 0.0) << '\n';
  options.dna_compatible = true;
  options.aggregation = graph::Aggregation::congruence;
  const graph::WindowOptions smooth{.size = 4, .unit = graph::TimeUnit::day, .kernel = kernel};
  (void)graph::for_each_time_window(table, selection, options, smooth, [&](const graph::TimeWindow& window) {
    const auto dense = graph::dna_kernel_network(table, selection, options, graph::NetworkModes::one, window);
    if (dense) sp::io::write_matrix(std::cout, *dense);
    return false;  // the first is enough
  });
  return 0;
}
