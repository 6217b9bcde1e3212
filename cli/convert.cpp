// standpoint convert IN OUT: a map in another format.

#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "load.hpp"
#include "map_options.hpp"
#include "maps.hpp"
#include "signals.hpp"

#include <standpoint/io/graphml.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace standpoint::cli {
namespace {

struct ConvertOptions {
  MapOptions map;
  std::string input;
  std::string output;
};

// A finished map as it is: its nodes, edges and best quotes.
int convert_map(const MapOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  auto opened = open_outputs(options);
  if (!opened) return console.error(opened.error()), exit_code_of(opened.error());
  MapOutputs& outputs = opened->outputs;
  SignalWatcher signals([temporaries = outputs.temporary_paths()] { end_by_signal(temporaries); });
  auto map = io::read_graphml_file(options.inputs.front());
  if (!map) return console.error(map.error()), exit_failed;
  if (outputs.need_texts())
    console.note("a .graphml holds the best quote of each edge only, and so do the records made of it");
  outputs.write({map->corpus, map->network, *graph::parse_view(options.view),
                 options.title.empty() ? map->title : options.title, opened->picture});
  signals.close();
  if (auto written = outputs.commit(); !written) return console.error(written.error()), exit_failed;
  return exit_ok;
}

int run_convert(ConvertOptions options) {
  options.map.inputs = {options.input};
  if (!options.output.empty()) options.map.outputs.push_back(options.output);
  if (is_finished_map(options.input)) return convert_map(options.map);
  return make_map(options.map, true);
}

}  // namespace

void add_convert(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "convert", "a map in another format: records or a .graphml to .graphml, .jsonl or a picture (.svg)");
  auto options = std::make_shared<ConvertOptions>();
  command->add_option("IN", options->input, "records (.jsonl), a statement table (.csv) or a map (.graphml)")
      ->required();
  auto* output = command->add_option("OUT", options->output, "the map in the format of its ending");
  add_output_options(*command, options->map);
  command->get_option("--output")->required(false)->excludes(output);
  command->add_flag("--quiet", options->map.quiet, "print errors only");
  command->callback([&run, options] {
    if (options->output.empty() && options->map.outputs.empty())
      throw CLI::RequiredError("OUT: where the map is written");
    run = [options] { return run_convert(*options); };
  });
  command->footer("Example:\n  standpoint convert map.jsonl matrix.svg --picture matrix");
}

}  // namespace standpoint::cli
