// standpoint graph records.jsonl... -o map.graphml: records to map. Many files, any order, same bytes.

#include "commands.hpp"
#include "map_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace standpoint::cli {

void add_graph(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("graph", "records to map: merges record files and writes who stands where");
  auto options = std::make_shared<MapOptions>();
  command
      ->add_option("RECORDS", options->inputs,
                   "record files (.jsonl), statement tables (.csv), event lists (.events.csv), databases of "
                   "Discourse Network Analyzer (.dna), or -")
      ->required();
  add_output_options(*command, *options);
  add_network_options(*command, *options);
  add_names_option(*command, options->reading);
  add_codebook_option(*command, options->reading);
  command->footer("Example:\n  standpoint graph monday.jsonl tuesday.jsonl -o map.graphml");
  command->callback([&run, options] { run = [options] { return make_map(*options, true); }; });
}

}  // namespace standpoint::cli
