// The program `standpoint`: reads the command line and runs one subcommand.

#include "commands.hpp"
#include "exit_code.hpp"

#include <standpoint/model/spelling.hpp>
#include <standpoint/model/version.hpp>
#include <standpoint/viewer/page.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>

namespace standpoint::cli {
namespace {

// "did you mean 'build'?" for a first word that is no subcommand; "" when nothing is near.
std::string suggestion(const CLI::App& program, std::string_view word) {
  std::string best;
  std::size_t best_distance = 3;
  for (const auto* command : program.get_subcommands([](const CLI::App*) { return true; })) {
    const std::size_t distance = edit_distance(word, command->get_name());
    if (distance < best_distance) {
      best_distance = distance;
      best = command->get_name();
    }
  }
  return best.empty() ? "" : fmt::format("; did you mean '{}'?", best);
}

int report_usage(const CLI::App& program, const CLI::ParseError& error, int argc, char** argv) {
  std::string message = error.what();
  const std::string_view first = argc > 1 ? argv[1] : "";
  const auto commands = program.get_subcommands([](const CLI::App*) { return true; });
  const bool known = std::any_of(commands.begin(), commands.end(),
                                 [&](const CLI::App* command) { return command->get_name() == first; });
  if (argc > 1 && !known && !first.starts_with('-')) {
    message = fmt::format("'{}' is no command{}", first, suggestion(program, first));
  }
  std::replace(message.begin(), message.end(), '\n', ' ');
  const std::string help = known ? fmt::format("standpoint {} --help", first) : "standpoint --help";
  fmt::print(stderr, "standpoint: error: {}; see '{}'\n", message, help);
  return exit_usage;
}

int run_program(int argc, char** argv) {
  CLI::App program(
      "Stakeholder position graphs from news and policy text: who supports and opposes what, with the\n"
      "sentences it rests on, who is allied and who is in conflict.",
      "standpoint");
  program.set_version_flag("--version",
                           fmt::format("standpoint {} (records 1.0, {} page)", version, viewer::page_kind()));
  program.require_subcommand(1);
  program.footer(
      "Exit codes: 0 done; 1 some input or the output failed, the rest was done; 2 wrong usage;\n"
      "3 stopped by a signal; 4 a fault of the program.\n"
      "See 'standpoint COMMAND --help' and the manual, man standpoint.");
  Run run;
  add_build(program, run);
  add_extract(program, run);
  add_graph(program, run);
  add_serve(program, run);
  add_query(program, run);
  add_add(program, run);
  add_update(program, run);
  add_remove(program, run);
  add_check(program, run);
  add_network(program, run);
  add_recode(program, run);
  add_codebook(program, run);
  add_names(program, run);
  add_parse(program, run);
  add_train(program, run);
  add_convert(program, run);
  add_eval(program, run);
  add_relate(program, run);
  add_report(program, run);
  add_review(program, run);
  add_brokers(program, run);
  add_camps(program, run);
  add_balance(program, run);
  add_completion(program, run);

  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    return program.exit(asked);
  } catch (const CLI::ParseError& error) {
    return report_usage(program, error, argc, argv);
  }
  return run();
}

}  // namespace
}  // namespace standpoint::cli

int main(int argc, char** argv) {
  try {
    return standpoint::cli::run_program(argc, argv);
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "standpoint: error: out of memory; give it fewer documents at a time or --jobs 1\n");
  } catch (const std::exception& error) {
    fmt::print(stderr, "standpoint: internal error: {}; please report it\n", error.what());
  }
  return standpoint::cli::exit_internal;
}
