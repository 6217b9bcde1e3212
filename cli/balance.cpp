// standpoint balance EDGES.csv|MAP: how far the actors are from two camps, and which ties and actors say no.

#include "balance_report.hpp"
#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "signed_input.hpp"

#include <standpoint/graph/balance.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdint>
#include <ctime>
#include <limits>
#include <memory>
#include <optional>
#include <string>

namespace standpoint::cli {
namespace {

struct BalanceOptions {
  MapOptions map;
  bool exact = false;
  std::optional<double> seconds;
  bool weighted = false;
  std::size_t top = 10;
};

constexpr double default_seconds = 10.0;
/// What a core of 2024 does in about half a second, so that the search ends by its own count and not by the
/// clock: then it is the same on every run.
constexpr double work_a_second = 3e8;

graph::FrustrationOptions search_options(const BalanceOptions& options) {
  graph::FrustrationOptions search;
  search.weighted = options.weighted;
  search.until_proven = options.exact;
  if (options.exact && !options.seconds) {
    search.work = std::numeric_limits<std::uint64_t>::max();
    return search;
  }
  const double seconds = options.seconds.value_or(default_seconds);
  search.work = static_cast<std::uint64_t>(seconds * work_a_second);
  // Seconds of the core and not of the wall: what else the machine does must not change the result.
  search.stop = [begin = std::clock(), seconds] {
    return static_cast<double>(std::clock() - begin) >= seconds * static_cast<double>(CLOCKS_PER_SEC);
  };
  return search;
}

int run_balance(const BalanceOptions& options) {
  Console console(options.map.quiet);
  const auto input = open_signed_input(options.map, console);
  if (!input) return console.error(input.error()), exit_code_of(input.error());
  const graph::Balance balance = graph::measure_balance(input->graph, search_options(options));
  const BalanceReport report{input->graph, balance, options.weighted, options.top};
  const std::string text = options.map.json ? to_json(report) : to_text(report);
  if (!print_report(text, console)) return exit_failed;
  return input->failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_balance(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "balance", "how far the actors are from two camps: triangles, frustration, who and what disturbs it");
  auto options = std::make_shared<BalanceOptions>();
  add_signed_input(*command, options->map);
  command
      ->add_option("--seconds", options->seconds,
                   "seconds of one core to look for the best two camps and a proof of them; 10 if not given")
      ->type_name("N")
      ->check(CLI::Range(0.0, 1e6));
  command->add_flag("--exact", options->exact,
                    "search until the frustration index is proven, however long it takes (or --seconds)");
  command->add_flag("--weighted", options->weighted, "ties count by their weight; else each counts 1");
  command->add_option("--top", options->top, "how many ties and actors are named; 0 = all")
      ->type_name("N")
      ->capture_default_str();
  command->add_flag("--json", options->map.json, "one JSON object instead of tables");
  command->footer("Example:\n  standpoint balance ties.csv --json");
  command->callback([&run, options] { run = [options] { return run_balance(*options); }; });
}

}  // namespace standpoint::cli
