// standpoint recode MAP --codebook DIR -o OUT: codes records anew, without reading a text again.

#include "commands.hpp"
#include "map_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace standpoint::cli {

void add_recode(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "recode", "records coded anew with a codebook, in seconds: nothing is read again");
  auto options = std::make_shared<MapOptions>();
  command->add_option("RECORDS", options->inputs, "record files (.jsonl), statement tables (.csv), or -")
      ->required();
  add_output_options(*command, *options);
  add_network_options(*command, *options);
  add_names_option(*command, options->reading);
  add_codebook_option(*command, options->reading)->required();
  command->footer(
      "Example:\n  standpoint recode map.jsonl --codebook codebook/ -o coded.jsonl -o coded.graphml");
  command->callback([&run, options] { run = [options] { return make_map(*options, true); }; });
}

}  // namespace standpoint::cli
