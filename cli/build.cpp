// standpoint build INPUT... -o map.graphml: text to map.

#include "commands.hpp"
#include "map_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace standpoint::cli {

void add_build(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand("build", "text to map: reads articles and writes who stands where");
  auto options = std::make_shared<MapOptions>();
  command
      ->add_option("INPUT", options->inputs,
                   "articles (.txt .html .pdf .jsonl .csv .rss .warc ...), folders of them, records, or -")
      ->required();
  add_output_options(*command, *options);
  add_network_options(*command, *options);
  add_reading_options(*command, options->reading);
  command->footer("Example:\n  standpoint build articles/ -o map.graphml     then open map.graphml in Gephi");
  command->callback([&run, options] { run = [options] { return make_map(*options, false); }; });
}

}  // namespace standpoint::cli
