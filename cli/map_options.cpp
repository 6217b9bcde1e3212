#include "map_options.hpp"

#include "exit_code.hpp"
#include "reading_options.hpp"
#include "review_option.hpp"
#include "signals.hpp"
#include "summary.hpp"

#include <standpoint/io/map_outputs.hpp>
#include <standpoint/reading/load.hpp>
#include <standpoint/viewer/page_file.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <utility>

namespace standpoint::cli {
namespace {

// As CLI11 wants it: "" when the text is a date, or empty.
std::string date_problem(const std::string& text) {
  if (text.empty() || parse_date(text)) return {};
  return fmt::format("'{}' is no date; write it as 2026-03-02, 2026-03 or 2026", for_terminal(text, 40));
}

}  // namespace

void add_date_options(CLI::App& command, std::string& from, std::string& to) {
  const CLI::Validator is_date([](std::string& text) { return date_problem(text); }, "");
  command.add_option("--from", from, "only statements from this day on (inclusive)")
      ->type_name("DATE")
      ->check(is_date);
  command.add_option("--to", to, "only statements up to this day (inclusive)")
      ->type_name("DATE")
      ->check(is_date);
}

Date date_option(const std::string& text) { return parse_date(text).value_or(Date{}); }

void add_network_options(CLI::App& command, MapOptions& options) {
  add_confidence_option(command, options.min_confidence);
  add_date_options(command, options.from, options.to);
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
  add_jobs_option(command, options.jobs);
  command.add_flag("--quiet", options.quiet, "print errors only");
}

void add_output_options(CLI::App& command, MapOptions& options) {
  command
      .add_option(
          "-o,--output", options.outputs,
          "the map, in the format of its ending: .graphml, .gexf, .csv (nodes and edges), .json, .dl, .dot, "
          ".jsonl (records), .standpoint (a project), .dna, .events.csv, .jsonld, .svg (a picture), .html (a "
          "page) ...; may be given several times; - is standard output")
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
  command
      .add_option(
          "--profile", options.profile,
          "for whom: gephi (default), visone, plain or networkx (.graphml); networkx or graphology (.json)")
      ->check(CLI::IsMember({"gephi", "visone", "plain", "networkx", "graphology"}));
  command.add_option("--title", options.title, "title of the map");
  command.add_flag("--json", options.json, "print the summary as JSON");
}

graph::NetworkOptions network_options(const MapOptions& options) {
  graph::NetworkOptions network;
  network.min_confidence = options.min_confidence;
  network.roll_up = *graph::parse_roll_up(options.roll_up);
  network.backbone = options.backbone;
  network.from = date_option(options.from);
  network.to = date_option(options.to);
  return network;
}

reading::MapSource map_source(const MapOptions& options) {
  reading::MapSource source;
  source.inputs = options.inputs;
  source.title = options.title;
  source.reader = options.reading;
  source.review = options.review;
  source.network = network_options(options);
  source.jobs = options.jobs;
  return source;
}

Result<reading::LoadOptions> map_load_options(const MapOptions& options) {
  return reading::open_load_options(map_source(options));
}

Result<OpenedOutputs> open_outputs(const MapOptions& options) {
  auto outputs = io::MapOutputs::open(options.outputs, {&viewer::page_format(), 1});
  if (!outputs) return outputs.error();
  if (!options.picture.empty() && !outputs->has_picture())
    return Error{Errc::unsupported, "--picture", "is for pictures: give an output that ends in .svg"};
  if (options.picture == "matrix" && options.view == "actors")
    return Error{Errc::unsupported, "--view",
                 "actors has no issues, which a matrix needs; leave it out with --picture matrix"};
  const auto profile = io::parse_profile(options.profile).value_or(io::Profile::gephi);
  if (!options.profile.empty() && !outputs->has_profile(profile)) {
    return Error{Errc::unsupported, "--profile",
                 fmt::format("none of the outputs has a dialect for {}: give one that ends in {}",
                             options.profile, profile == io::Profile::graphology ? ".json" : ".graphml")};
  }
  return OpenedOutputs{std::move(*outputs),
                       options.picture == "matrix" ? io::Picture::matrix : io::Picture::map, profile};
}

int make_map(const MapOptions& options, bool records_only, SummaryOf summary_of) {
  Console console(options.quiet);
  hold_stop_signals();

  // What can be wrong before the work is told before the work.
  auto load = map_load_options(options);
  if (!load) return console.error(load.error()), exit_failed;
  auto opened = open_outputs(options);
  if (!opened) return console.error(opened.error()), exit_code_of(opened.error());
  io::MapOutputs& outputs = opened->outputs;

  SignalWatcher signals([temporaries = outputs.temporary_paths()] { end_by_signal(temporaries); });

  load->keep_texts = outputs.need_texts();
  load->records_only = records_only;
  const reading::Loaded loaded = reading::load_corpus(options.inputs, *load, console.listener());
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty()) {
    console.error({Errc::empty, "", "no document could be read, so no map was written"});
    return exit_failed;
  }

  // The ties of many actors are the most of the work.
  const bool has_summary = !outputs.uses_stdout() && (options.json || !options.quiet);
  const bool has_network = outputs.need_network() || (has_summary && summary_of == SummaryOf::map);
  const io::Map map{loaded.corpus,
                    has_network ? graph::build_network(*loaded.corpus, network_options(options)) : nullptr,
                    *graph::parse_view(options.view),
                    options.title,
                    opened->picture,
                    console.sink()};
  const std::size_t errors_before = console.errors();
  outputs.write(map, opened->profile);
  signals.close();
  if (console.errors() > errors_before) return exit_failed;
  if (auto written = outputs.commit(); !written) return console.error(written.error()), exit_failed;

  if (loaded.corpus->statements().empty())
    console.note("no position was found in the text: the map has no stances");
  if (has_summary) {
    const Summary summary = has_network ? summarise(*loaded.corpus, *map.network) : summarise(*loaded.corpus);
    fmt::print("{}", options.json ? to_json(summary) : to_text(summary));
    if (!options.json) {
      for (const auto& path : outputs.paths()) fmt::print("\nwritten: {}", for_terminal(path));
      fmt::print("\n");
    }
  }
  return loaded.failed > 0 ? exit_failed : exit_ok;
}

}  // namespace standpoint::cli
