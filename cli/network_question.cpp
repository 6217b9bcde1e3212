#include "network_question.hpp"

#include "console.hpp"
#include "map_options.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace standpoint::cli {
namespace {

using graph::Aggregation;
using graph::Normalisation;
using graph::StatementTable;
using graph::StatementVariable;
using graph::VariableKind;

Error usage(std::string option, std::string message) {
  return {Errc::invalid_value, std::move(option), std::move(message)};
}

// The place of a variable that an option names.
Result<std::size_t> named_variable(const StatementTable& table, const std::string& name,
                                   std::string_view option) {
  const auto at = table.find(name);
  if (!at) {
    return usage(std::string(option), fmt::format("no variable '{}'; there are {}", for_terminal(name, 60),
                                                  for_terminal(table.variable_names(), 500)));
  }
  return *at;
}

// The one of these names that is there, else the first text of a statement that is not `taken`.
std::optional<std::size_t> usual_variable(const StatementTable& table,
                                          std::initializer_list<std::string_view> names,
                                          std::optional<std::size_t> taken) {
  const auto& variables = table.variables();
  const auto is_of_statement = [&](std::size_t at) {
    return !variables[at].of_document() && variables[at].kind == VariableKind::text && at != taken;
  };
  for (const std::string_view name : names) {
    const auto at = table.find(name);
    if (at && is_of_statement(*at)) return at;
  }
  for (std::size_t at = 0; at < variables.size(); ++at) {
    if (is_of_statement(at)) return at;
  }
  return std::nullopt;
}

std::optional<std::size_t> usual_qualifier(const StatementTable& table) {
  if (const auto at = table.find("agreement")) return at;
  for (std::size_t at = 0; at < table.variables().size(); ++at) {
    const VariableKind kind = table.variables()[at].kind;
    if (kind == VariableKind::boolean || kind == VariableKind::integer) return at;
  }
  return std::nullopt;
}

std::optional<Error> resolve_variables(const NetworkQuestion& question, const StatementTable& table,
                                       graph::DiscourseOptions& options) {
  std::optional<std::size_t> columns;
  if (!question.columns.empty()) {
    const auto at = named_variable(table, question.columns, "--columns");
    if (!at) return at.error();
    columns = *at;
  }
  if (question.rows.empty()) {
    // The tables of records begin with the actor.
    const bool has_actors = !table.variables().empty() && table.variables().front().name == "actor";
    const auto at = has_actors ? usual_variable(table, {"actor"}, columns)
                               : usual_variable(table, {"organization", "actor"}, columns);
    if (!at) return usage("--rows", "no variable to take for the rows; name one");
    options.rows = *at;
  } else {
    const auto at = named_variable(table, question.rows, "--rows");
    if (!at) return at.error();
    options.rows = *at;
  }
  if (!columns) columns = usual_variable(table, {"concept"}, options.rows);
  if (!columns) return usage("--columns", "no variable to take for the columns; name one");
  options.columns = *columns;
  if (options.rows == options.columns) {
    return usage("--columns", fmt::format("rows and columns are both '{}'; a network ties two variables",
                                          for_terminal(table.variables()[options.rows].name, 60)));
  }
  return std::nullopt;
}

std::optional<Error> resolve_qualifier(const NetworkQuestion& question, const StatementTable& table,
                                       graph::DiscourseOptions& options) {
  if (question.qualifier == "none") return std::nullopt;
  if (question.qualifier.empty()) {
    options.qualifier = usual_qualifier(table);
  } else {
    const auto at = named_variable(table, question.qualifier, "--qualifier");
    if (!at) return at.error();
    options.qualifier = *at;
  }
  if (!options.qualifier) return std::nullopt;
  // Between actors the stance toward the other one counts.
  const auto& variables = table.variables();
  const bool is_toward_actors =
      variables[options.rows].name == "target" || variables[options.columns].name == "target";
  const auto toward = table.find("toward");
  if (is_toward_actors && toward && variables[*options.qualifier].name == "agreement")
    options.qualifier = toward;
  const StatementVariable& variable = variables[*options.qualifier];
  if (variable.kind == VariableKind::long_text) {
    return usage("--qualifier", fmt::format("'{}' holds free text; take a variable with levels",
                                            for_terminal(variable.name, 60)));
  }
  if (*options.qualifier == options.rows || *options.qualifier == options.columns) {
    return usage("--qualifier", fmt::format("'{}' is among rows and columns; take another or none",
                                            for_terminal(variable.name, 60)));
  }
  return std::nullopt;
}

std::optional<Error> resolve_exclusions(const NetworkQuestion& question, const StatementTable& table,
                                        graph::DiscourseOptions& options, const DiagnosticSink& report) {
  for (const auto& text : question.exclude) {
    const auto equals = text.find('=');
    const auto at = named_variable(table, text.substr(0, equals), "--exclude");
    if (!at) return at.error();
    const std::string value = text.substr(equals + 1);
    options.exclude.push_back({*at, value});
    const StatementVariable& variable = table.variables()[*at];
    bool occurs = value.empty();
    for (std::size_t i = 0; i < variable.values.size() && !occurs; ++i) {
      occurs = variable.values[i] == value ||
               (!variable.numbers.empty() && std::to_string(variable.numbers[i]) == value);
    }
    if (!occurs) {
      report({Severity::warning,
              usage("--exclude", fmt::format("no statement has {} '{}'; is it spelt as in the data?",
                                             for_terminal(variable.name, 60), for_terminal(value, 80)))});
    }
  }
  options.invert_exclude = question.invert_exclude;
  return std::nullopt;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

void add_question_options(CLI::App& command, NetworkQuestion& q) {
  command
      .add_option("--mode", q.mode, "two (rows by columns), one (rows tied over columns) or events (a list)")
      ->check(CLI::IsMember({"one", "two", "events"}));
  command
      .add_option(
          "--rows", q.rows,
          "variable of the rows: organization, person, actor, concept (or issue), a document's title, "
          "author, source ...")
      ->type_name("VARIABLE");
  command.add_option("--columns", q.columns, "variable of the columns, or that rows are tied over")
      ->type_name("VARIABLE");
  command
      .add_option("--qualifier", q.qualifier,
                  "what tells for from against: agreement, another variable, or none")
      ->type_name("VARIABLE");
  command
      .add_option("--aggregate", q.aggregate,
                  "two: ignore, combine, subtract; one: ignore, congruence, conflict, subtract")
      ->check(CLI::IsMember({"ignore", "combine", "subtract", "congruence", "conflict"}));
  command
      .add_option("--normalise", q.normalise,
                  "two: none, activity, prominence; one: none, average, jaccard, cosine, dna-cosine")
      ->check(
          CLI::IsMember({"none", "average", "jaccard", "dna-cosine", "cosine", "activity", "prominence"}));
  command
      .add_option("--duplicates", q.duplicates,
                  "the same said again counts (include) or not: in a document, week, month, year, range")
      ->check(CLI::IsMember({"include", "document", "week", "month", "year", "range"}));
  command.add_flag("--isolates", q.isolates, "keep rows and columns whose statements are all left out");
  command
      .add_option("--exclude", q.exclude, "leave out statements with this value; may be given several times")
      ->type_name("VARIABLE=VALUE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command.add_flag("--invert-exclude", q.invert_exclude, "keep only what --exclude names");
  add_date_options(command, q.from, q.to);
  command.add_option("--min-frequency", q.min_frequency, "leave out rows and columns with fewer statements")
      ->type_name("N");
  command
      .add_option("--window", q.window,
                  "a network for each stretch of time of N units, in files of their own")
      ->type_name("N")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000}));
  command.add_option("--unit", q.unit, "of --window: day (default), week, month, year, event (statements)")
      ->check(CLI::IsMember({"day", "week", "month", "year", "event"}));
  command
      .add_option(
          "--kernel", q.kernel,
          "weigh statements by their distance from the middle of the window: none, uniform, triangular, "
          "epanechnikov, gaussian")
      ->check(CLI::IsMember({"none", "uniform", "triangular", "epanechnikov", "gaussian"}));
  command.add_flag("--dna-compatible", q.dna_compatible,
                   "count weeks and months without their year and windows as DNA 3 does");
  command.add_option("--min-weight", q.min_weight, "leave out ties of a weight nearer to 0")
      ->type_name("X")
      ->check(CLI::NonNegativeNumber);
  command.add_option("--top", q.top, "one: keep the N strongest ties of each row")->type_name("N");
  command
      .add_option("--disparity", q.disparity,
                  "one: keep ties that say more of one of their ends than chance at this level")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0));
  command.add_flag("--list", q.list, "write ties, one a row, with their counts, in place of a matrix");
}

std::optional<Error> check_question(const NetworkQuestion& q) {
  if (q.mode == "two" && !is_one_of(q.aggregate, {"ignore", "combine", "subtract"}))
    return usage("--aggregate",
                 fmt::format("{} is for --mode one; two-mode networks know ignore, combine and "
                             "subtract",
                             q.aggregate));
  if (q.mode == "one" && q.aggregate == "combine")
    return usage(
        "--aggregate",
        "combine is for --mode two; one-mode networks know ignore, congruence, conflict and subtract");
  if (q.mode == "two" && !is_one_of(q.normalise, {"none", "activity", "prominence"}))
    return usage("--normalise",
                 fmt::format("{} is for --mode one; two-mode networks know none, activity and prominence",
                             q.normalise));
  if (q.mode == "one" && is_one_of(q.normalise, {"activity", "prominence"}))
    return usage(
        "--normalise",
        fmt::format("{} is for --mode two; one-mode networks know none, average, jaccard, cosine and "
                    "dna-cosine",
                    q.normalise));
  if (q.mode == "events" && q.window > 0) return usage("--window", "events are one list; leave it out");
  if (q.mode == "events" && q.list) return usage("--list", "events are a list already; leave it out");
  if (q.mode != "one" && q.top > 0) return usage("--top", "is for --mode one");
  if (q.mode != "one" && q.disparity < 1.0) return usage("--disparity", "is for --mode one");
  if (q.top > 0 && q.disparity < 1.0) return usage("--disparity", "and --top both choose ties; give one");
  if (q.window == 0 && !q.unit.empty()) return usage("--unit", "is the unit of --window; give that, too");
  if (q.window == 0 && !q.kernel.empty() && q.kernel != "none")
    return usage("--kernel", "weighs the statements of --window; give that, too");
  const bool has_kernel = !q.kernel.empty() && q.kernel != "none";
  if (q.dna_compatible && has_kernel &&
      (q.list || q.top > 0 || q.disparity < 1.0 || q.min_weight > 0.0 || q.unit == "event")) {
    return usage("--dna-compatible",
                 "with --kernel it makes whole matrices over units of time; leave out --list, --top, "
                 "--disparity, --min-weight and --unit event");
  }
  if (q.invert_exclude && q.exclude.empty())
    return usage("--invert-exclude", "keeps what --exclude names; give that, too");
  for (const auto& exclusion : q.exclude) {
    if (exclusion.find('=') == std::string::npos || exclusion.front() == '=')
      return usage("--exclude", fmt::format("'{}' is not VARIABLE=VALUE, such as organization=Senate",
                                            for_terminal(exclusion, 80)));
  }
  const Date from = date_option(q.from);
  const Date to = date_option(q.to);
  // The last day of --to counts: 2026 to 2026-03 is March, 2026-03 to 2026 the rest of the year.
  const Date last{to.year, to.month == 0 ? 12 : to.month, to.day == 0 ? 31 : to.day};
  const Date first{from.year, std::max(1, from.month), std::max(1, from.day)};
  if (from.known() && to.known() && last < first)
    return usage("--to", fmt::format("{} is before --from {}", q.to, q.from));
  return std::nullopt;
}

Result<graph::DiscourseOptions> resolve_question(const NetworkQuestion& question, const StatementTable& table,
                                                 const DiagnosticSink& report) {
  graph::DiscourseOptions options;
  options.aggregation = *graph::parse_aggregation(question.aggregate);
  options.normalisation = *graph::parse_normalisation(question.normalise);
  options.duplicates = *graph::parse_duplicates(question.duplicates);
  options.isolates = question.isolates;
  options.min_frequency = question.min_frequency;
  options.dna_compatible = question.dna_compatible;
  options.from = date_option(question.from);
  options.to = date_option(question.to);
  if (auto error = resolve_variables(question, table, options)) return *error;
  if (auto error = resolve_qualifier(question, table, options)) return *error;
  if (auto error = resolve_exclusions(question, table, options, report)) return *error;
  return options;
}

graph::WindowOptions window_options(const NetworkQuestion& question) {
  graph::WindowOptions windows;
  windows.size = question.window;
  if (!question.unit.empty()) windows.unit = *graph::parse_time_unit(question.unit);
  if (!question.kernel.empty()) windows.kernel = *graph::parse_kernel(question.kernel);
  return windows;
}

}  // namespace standpoint::cli
