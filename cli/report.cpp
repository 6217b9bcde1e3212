// standpoint report MAP: one page on who stands where, with the quotes.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "map_options.hpp"
#include "report_text.hpp"
#include "signals.hpp"

#include <standpoint/io/report.hpp>
#include <standpoint/reading/load.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <utility>

namespace standpoint::cli {
namespace {

struct ReportCommand {
  MapOptions map;
  std::string output = "-";
  std::string unit = "month";
  std::size_t units = 1;
  std::size_t rows = 10;
  double weak_below = 0.6;
  bool markdown = false;
};

int run_report(const ReportCommand& options) {
  Console console(options.map.quiet);
  hold_stop_signals();
  for (const auto& path : options.map.inputs) {
    if (!reading::is_finished_map(path)) continue;
    console.error(
        {Errc::unsupported, path,
         "a finished map does not hold the statements that a report rests on; give the records (.jsonl)"});
    return exit_usage;
  }
  auto load = map_load_options(options.map);
  if (!load) return console.error(load.error()), exit_failed;
  load->records_only = true;
  auto output = CommandOutput::open(options.output, console);
  if (output == nullptr) return exit_failed;
  const reading::Loaded loaded = reading::load_corpus(options.map.inputs, *load, console.listener());
  if (loaded.corpus->statements().empty()) {
    console.error({Errc::empty, "", "no statement was found, so there is nothing to report"});
    return exit_failed;
  }

  graph::ReportOptions wanted;
  wanted.network = network_options(options.map);
  wanted.rows = options.rows;
  wanted.weak_below = options.weak_below;
  wanted.unit = *graph::parse_time_unit(options.unit);
  wanted.units = options.units;
  const graph::Report report = graph::make_report(*loaded.corpus, wanted);
  if (options.map.json) {
    io::write_report_json(output->stream(), report, *loaded.corpus);
  } else {
    const std::string title = options.map.title.empty() ? "Who stands where" : options.map.title;
    const io::ReportPage page = io::report_page(report, *loaded.corpus, title);
    if (options.markdown)
      io::write_markdown(output->stream(), page);
    else
      write_text(output->stream(), page);
  }
  if (!output->commit(console)) return exit_failed;
  return loaded.failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_report(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "report",
      "one page: who stands where, camps, conflicts, bridges, changes, contradictions, with the quotes");
  auto options = std::make_shared<ReportCommand>();
  command->add_option("MAP", options->map.inputs, "record files (.jsonl), statement tables (.csv), or -")
      ->required();
  command->add_option("-o,--output", options->output, "the page; - is standard output")->type_name("FILE");
  auto* json = command->add_flag("--json", options->map.json, "all of it as one JSON object");
  command->add_flag("--markdown", options->markdown, "as Markdown")->excludes(json);
  command->add_option("--title", options->map.title, "title of the page");
  command->add_option("--rows", options->rows, "rows of each table")
      ->type_name("N")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1000000}))
      ->capture_default_str();
  command->add_option("--weak-below", options->weak_below, "positions with no statement as sure are thin")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command
      ->add_option("--window", options->units,
                   "how many units make a stretch of time that alliances are followed through")
      ->type_name("N")
      ->check(CLI::Range(std::size_t{1}, std::size_t{10000}))
      ->capture_default_str();
  command->add_option("--unit", options->unit, "day, week, month or year")
      ->check(CLI::IsMember({"day", "week", "month", "year"}))
      ->capture_default_str();
  add_network_options(*command, options->map);
  add_names_option(*command, options->map.reading);
  add_codebook_option(*command, options->map.reading);
  command->footer("Example:\n  standpoint report map.jsonl --markdown -o report.md");
  command->callback([&run, options] { run = [options] { return run_report(*options); }; });
}

}  // namespace standpoint::cli
