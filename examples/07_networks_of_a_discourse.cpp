// Networks of discourse network analysis from hand-coded statements: who says what, who agrees with whom, and
// how far the debate is polarised from month to month. `standpoint network` does the same. Read
// 01_build_a_map.cpp first.
//
//   07_networks_of_a_discourse coded/toll.csv

#include <standpoint/graph/corpus_table.hpp>
#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/polarised_camps.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/graph/time_windows.hpp>
#include <standpoint/graph/two_mode.hpp>
#include <standpoint/io/network_tables.hpp>
#include <standpoint/io/records.hpp>

#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

int main(int argc, char** argv) {
  sp::Corpus corpus;
  const std::vector<std::string> inputs(argv + 1, argv + argc);
  sp::io::read_corpus(inputs, corpus, sp::ignore_diagnostics);
  corpus.finish();

  // 1. Statements as a table of variables, as DNA codes them.
  const graph::StatementTable table = graph::make_statement_table(corpus);
  std::cout << table.size() << " statements: " << table.variable_names() << "\n\n";

  // 2. Who says what: organizations by concepts, yes minus no.
  graph::DiscourseOptions options;
  options.rows = *table.find("organization");
  options.columns = *table.find("concept");
  options.qualifier = table.find("agreement");
  options.aggregation = graph::Aggregation::subtract;
  const auto selection = graph::select_statements(table, options);
  const graph::QualifierScale scale(table, selection, options);
  const auto counts = graph::count_statements(table, selection, scale, options);
  const auto affiliation = graph::two_mode_network(counts, scale, options);
  if (!affiliation) return std::cerr << to_string(affiliation.error()) << '\n', 1;
  sp::io::write_matrix(std::cout, *affiliation);

  // 3. Who agrees with whom: the strongest tie of each, by average activity. Below 0 they disagree.
  options.normalisation = graph::Normalisation::average;
  const auto ties = graph::strongest_ties(counts, scale, options, 1);
  if (!ties) return std::cerr << to_string(ties.error()) << '\n', 1;
  std::cout << '\n';
  sp::io::write_ties(std::cout, counts, *ties);

  // 4. Windows of two months that move on: who is in the two most polarised camps, and how far apart they
  // are.
  std::cout << "\nwindow around, actors in camps, polarity\n" << std::fixed << std::setprecision(2);
  const graph::WindowOptions months{.size = 2, .unit = graph::TimeUnit::month};
  const auto moved =
      graph::for_each_time_window(table, selection, options, months, [&](const graph::TimeWindow& window) {
        const auto here =
            graph::count_statements(table, selection, scale, options, window.statements, selection.kept);
        const auto pairs = graph::one_mode_ties(here, scale, options);
        if (!pairs) return false;
        graph::SignedGraphBuilder builder;
        for (const auto& tie : *pairs) {
          if (tie.weight != 0) builder.add(here.row_labels[tie.a], here.row_labels[tie.b], tie.weight);
        }
        const auto found = graph::find_polarised_camps(builder.finish());
        std::cout << to_string(window.middle.date()) << ", " << found.first_size << " : " << found.second_size
                  << ", " << found.polarity << '\n';
        return true;
      });
  return moved ? 0 : 1;
}
