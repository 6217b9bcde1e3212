#pragma once
// The options of `standpoint network` as they are given, and what they mean for a table of statements.

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/graph/time_windows.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace standpoint::cli {

struct NetworkQuestion {
  std::string mode = "two";  ///< one, two, events
  std::string rows;
  std::string columns;
  std::string qualifier;  ///< "" = agreement where there is one
  std::string aggregate = "ignore";
  std::string normalise = "none";
  std::string duplicates = "include";
  std::vector<std::string> exclude;
  bool invert_exclude = false;
  bool isolates = false;
  std::string from;
  std::string to;
  std::size_t min_frequency = 0;
  std::int64_t window = 0;  ///< 0 = none
  std::string unit;
  std::string kernel;
  bool dna_compatible = false;
  double min_weight = 0.0;
  std::size_t top = 0;     ///< 0 = all
  double disparity = 1.0;  ///< 1 = all
  bool list = false;
};

/// Adds the options above.
void add_question_options(CLI::App& command, NetworkQuestion& question);

/// What can be wrong with the options whatever the file holds. The Error names the option.
std::optional<Error> check_question(const NetworkQuestion& question);

/// The question for one table. Without --rows and --columns these are organization (where there is an actor
/// that comes first in the table: the actor) and concept, or the first texts there are. Error for a variable
/// that is not there, with those that are.
Result<graph::DiscourseOptions> resolve_question(const NetworkQuestion& question,
                                                 const graph::StatementTable& table,
                                                 const DiagnosticSink& report);

/// Precondition: question.window > 0, check_question() found nothing.
graph::WindowOptions window_options(const NetworkQuestion& question);

}  // namespace standpoint::cli
