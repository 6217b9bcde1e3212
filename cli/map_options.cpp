#include "map_options.hpp"

#include "exit_code.hpp"
#include "load.hpp"
#include "maps.hpp"
#include "pipeline.hpp"
#include "review_option.hpp"
#include "signals.hpp"
#include "summary.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <utility>

namespace standpoint::cli {
// An empty option is an open end; the last day of a month or year counts with it.
Result<Date> read_date_option(const std::string& text, std::string_view option) {
  if (text.empty()) return Date{};
  const auto date = parse_date(text);
  if (!date) {
    return Error{
        Errc::invalid_value, std::string(option),
        fmt::format("'{}' is no date; write it as 2026-03-02, 2026-03 or 2026", for_terminal(text, 40))};
  }
  return *date;
}

void add_network_options(CLI::App& command, MapOptions& options) {
  command.add_option("--min-confidence", options.min_confidence, "leave out statements less sure than this")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0));
  command.add_option("--from", options.from, "only statements from this day on (inclusive)")
      ->type_name("DATE");
  command.add_option("--to", options.to, "only statements up to this day (inclusive)")->type_name("DATE");
  command
      .add_option(
          "--roll-up", options.roll_up,
          "in the map the institution stands for who speaks for it; top: and the topmost body for what is "
          "part of it")
      ->check(CLI::IsMember({"none", "institution", "top"}));
  command
      .add_option("--backbone", options.backbone,
                  "keep only alliances and conflicts that are significant at this level (false discovery "
                  "rate), and direct acts")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0));
  add_review_option(command, options.review);
  command.add_option("--jobs", options.jobs, "documents read at a time; 0 = one for each core")
      ->type_name("N");
  command.add_flag("--quiet", options.quiet, "print errors only");
}

void add_output_options(CLI::App& command, MapOptions& options) {
  command
      .add_option(
          "-o,--output", options.outputs,
          "the map: .graphml, .jsonl or .svg (a picture); may be given several times; - is standard output")
      ->type_name("FILE")
      ->required()
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command
      .add_option("--view", options.view,
                  "all, actors (alliances and conflicts) or stances (actors and issues)")
      ->check(CLI::IsMember({"all", "actors", "stances"}));
  command
      .add_option("--picture", options.picture,
                  "what an .svg shows: the map (default), or a matrix of actors by issues")
      ->check(CLI::IsMember({"map", "matrix"}));
  command.add_option("--title", options.title, "title of the map");
  command.add_flag("--json", options.json, "print the summary as JSON");
}

Result<graph::NetworkOptions> network_options(const MapOptions& options) {
  graph::NetworkOptions network;
  network.min_confidence = options.min_confidence;
  const auto from = read_date_option(options.from, "--from");
  if (!from) return from.error();
  const auto to = read_date_option(options.to, "--to");
  if (!to) return to.error();
  network.roll_up = *graph::parse_roll_up(options.roll_up);
  network.backbone = options.backbone;
  network.from = *from;
  network.to = *to;
  return network;
}

Result<Picture> choose_picture(const MapOptions& options, const MapOutputs& outputs) {
  if (!options.picture.empty() && !outputs.has_picture())
    return Error{Errc::invalid_value, "--picture", "is for pictures: give an output that ends in .svg"};
  if (options.picture == "matrix" && options.view == "actors")
    return Error{Errc::invalid_value, "--view",
                 "actors has no issues, which a matrix needs; leave it out with --picture matrix"};
  return options.picture == "matrix" ? Picture::matrix : Picture::map;
}

int make_map(const MapOptions& options, bool records_only) {
  Console console(options.quiet);
  hold_stop_signals();

  // What can be wrong before the work is told before the work.
  const auto network = network_options(options);
  if (!network) return console.error(network.error()), exit_usage;
  auto load = open_load_options(options.reading, options.min_confidence, options.jobs);
  if (!load) return console.error(load.error()), exit_failed;
  auto reviews = open_reviews(options.review);
  if (!reviews) return console.error(reviews.error()), exit_failed;
  auto outputs = MapOutputs::open(options.outputs);
  if (!outputs) {
    console.error(outputs.error());
    return outputs.error().code == Errc::unsupported ? exit_usage : exit_failed;
  }

  const auto picture = choose_picture(options, *outputs);
  if (!picture) return console.error(picture.error()), exit_usage;

  SignalWatcher signals([temporaries = outputs->temporary_paths()] { end_by_signal(temporaries); });

  load->keep_texts = outputs->need_texts();
  load->records_only = records_only;
  load->reviews = std::move(*reviews);
  const Loaded loaded = load_corpus(options.inputs, *load, console);
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty()) {
    console.error({Errc::empty, "", "no document could be read, so no map was written"});
    return exit_failed;
  }

  const Map map{loaded.corpus, graph::build_network(*loaded.corpus, *network),
                *graph::parse_view(options.view), options.title, *picture};
  outputs->write(map);
  signals.close();
  if (auto written = outputs->commit(); !written) return console.error(written.error()), exit_failed;

  if (loaded.corpus->statements().empty())
    console.note("no position was found in the text: the map has no stances");
  if (!outputs->uses_stdout() && (options.json || !options.quiet)) {
    const Summary summary = summarise(*loaded.corpus, *map.network);
    fmt::print("{}", options.json ? to_json(summary) : to_text(summary));
    if (!options.json) {
      for (const auto& path : options.outputs) fmt::print("\nwritten: {}", for_terminal(path));
      fmt::print("\n");
    }
  }
  return loaded.failed > 0 ? exit_failed : exit_ok;
}

}  // namespace standpoint::cli
