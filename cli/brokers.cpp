// standpoint brokers MAP: who is in the middle, by every measure there is, one row an actor.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "signals.hpp"
#include "signed_input.hpp"

#include <standpoint/io/actor_table.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace standpoint::cli {
namespace {

struct BrokersOptions {
  MapOptions map;
  std::string output = "-";
};

int run_brokers(const BrokersOptions& options) {
  Console console(options.map.quiet);
  hold_stop_signals();
  const auto input = open_signed_input(options.map, console);
  if (!input) return console.error(input.error()), exit_code_of(input.error());
  auto output = CommandOutput::open(options.output, console);
  if (output == nullptr) return exit_failed;
  io::write_actor_table(output->stream(), input->graph);
  if (!output->commit(console)) return exit_failed;
  return input->failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_brokers(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "brokers", "who is in the middle: degrees, betweenness, constraint, cores ... of each actor, as CSV");
  auto options = std::make_shared<BrokersOptions>();
  add_signed_input(*command, options->map);
  command->add_option("-o,--output", options->output, "the table; - is standard output")->type_name("FILE");
  command->footer("Example:\n  standpoint brokers map.jsonl -o brokers.csv");
  command->callback([&run, options] { run = [options] { return run_brokers(*options); }; });
}

}  // namespace standpoint::cli
