// standpoint convert IN OUT: a map, or any graph, in another format.

#include "commands.hpp"
#include "console.hpp"
#include "convert_records.hpp"
#include "exit_code.hpp"
#include "map_options.hpp"
#include "signals.hpp"

#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/map_graph.hpp>
#include <standpoint/io/map_outputs.hpp>
#include <standpoint/viewer/page_file.hpp>

#include <CLI/CLI.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace standpoint::cli {
namespace {

struct ConvertOptions {
  MapOptions map;
  std::string input;
  std::string output;
};

void set_title(io::PropertyGraph& graph, const std::string& title) {
  const auto known = graph.attributes.find("title");
  const bool fits = known && graph.attributes[*known].is_text();
  const std::size_t place = fits ? *known : graph.attributes.add({"title", io::AttributeType::text});
  graph.attributes[place].set(0, std::string_view(title));
}

// True when a graph is not enough, so that it must be a map of ours.
bool needs_map(const MapOptions& options, const io::MapOutputs& outputs) {
  return outputs.need_map() || options.view != "all";
}

// A graph file as it is. Of another program's graph only what any graph has is written.
int convert_graph(const MapOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  auto opened = open_outputs(options);
  if (!opened) return console.error(opened.error()), exit_code_of(opened.error());
  io::MapOutputs& outputs = opened->outputs;
  SignalWatcher signals([temporaries = outputs.temporary_paths()] { end_by_signal(temporaries); });
  const std::string& input = options.inputs.front();
  auto graph = io::read_graph_file(input, console.sink());
  if (!graph) return console.error(graph.error()), exit_failed;

  if (needs_map(options, outputs)) {
    auto map = io::map_of_graph(*graph, input);
    if (!map) {
      return console.error({map.error().code, map.error().where,
                            map.error().message +
                                "; a graph of another program can be written in the formats of "
                                "graph programs only, and in the view it has"}),
             exit_failed;
    }
    if (outputs.need_texts())
      console.note("a graph holds the best quote of each edge only, and so do the records made of it");
    outputs.write({map->corpus, map->network, *graph::parse_view(options.view),
                   options.title.empty() ? map->title : options.title, opened->picture, console.sink()},
                  opened->profile);
  } else {
    if (!options.title.empty()) set_title(*graph, options.title);
    outputs.write(*graph, opened->profile, console.sink());
  }
  signals.close();
  if (console.errors() > 0) return exit_failed;
  if (auto written = outputs.commit(); !written) return console.error(written.error()), exit_failed;
  return exit_ok;
}

int run_convert(ConvertOptions options) {
  options.map.inputs = {options.input};
  if (!options.output.empty()) options.map.outputs.push_back(options.output);
  if (is_record_copy(options.input, options.map.outputs))
    return copy_records(options.input, options.map.outputs.front(), options.map.quiet);
  if (are_records_alone(options.input, options.map.outputs)) {
    return convert_records(options.input, options.map.outputs.front(), options.map.title, options.map.quiet);
  }
  if (io::is_graph_file(options.input)) return convert_graph(options.map);
  return make_map(options.map, true, SummaryOf::what_is_written);
}

}  // namespace

void add_convert(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "convert", "a map or a graph of another program in another format; what a format cannot hold is told");
  auto options = std::make_shared<ConvertOptions>();
  command
      ->add_option(
          "IN", options->input,
          "records (.jsonl), a statement table (.csv), a database of Discourse Network Analyzer (.dna) "
          "or its event list (.events.csv), or a graph: .graphml, .gexf, .json, .csv (nodes and "
          "edges), .dl")
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
  command->footer(
      "Examples:\n  standpoint convert map.jsonl matrix.svg --picture matrix\n"
      "  standpoint convert others.gexf others.csv     writes others.nodes.csv and others.edges.csv\n\n"
      "Endings that can be written: " +
      io::known_map_formats({&viewer::page_format(), 1}));
}

}  // namespace standpoint::cli
