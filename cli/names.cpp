// standpoint names suggest INPUT... -o suggestions.csv, standpoint names apply suggestions.csv --names DIR:
// who might be one, and the user's answers.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "reading_options.hpp"
#include "signals.hpp"

#include <standpoint/io/name_suggestions.hpp>
#include <standpoint/io/text_file.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/reading/load.hpp>
#include <standpoint/reading/pipeline.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

struct SuggestOptions {
  std::vector<std::string> inputs;
  std::string output = "-";
  reading::ReaderOptions reading;
  SuggestionOptions suggestions;
  unsigned jobs = 0;
  bool quiet = false;
};

struct ApplyOptions {
  std::string table;
  std::string names;
  bool quiet = false;
};

int run_suggest(const SuggestOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  auto load = reading::open_load_options(options.reading, 0.0, options.jobs);
  if (!load) return console.error(load.error()), exit_failed;
  load->keep_texts = true;
  const auto out = CommandOutput::open(options.output, console);
  if (out == nullptr) return exit_failed;

  const reading::Loaded loaded = reading::load_corpus(options.inputs, *load, console.listener());
  if (loaded.corpus->documents().empty() && loaded.corpus->entities().empty()) {
    console.error({Errc::empty, "", "no document could be read, so no names were suggested"});
    return exit_failed;
  }
  const auto suggestions = suggest_names(*loaded.corpus, *load->extractor.names, options.suggestions);
  io::write_name_suggestions(out->stream(), suggestions);
  if (!out->commit(console)) return exit_failed;
  console.note(suggestions.empty()
                   ? "no two names that might be one"
                   : fmt::format("{} of names that might be one; write y or n in the column 'accept', then "
                                 "'standpoint names apply'",
                                 counted(suggestions.size(), "pair")));
  return loaded.failed > 0 ? exit_failed : exit_ok;
}

std::string shown(const NameOverride& row) {
  const std::string pair =
      row.note.empty() ? row.a + (row.op == NameOverride::Op::same ? " = " : " / ") + row.b : row.note;
  return fmt::format("{:<8} {}", to_string(row.op), for_terminal(pair));
}

// Makes a folder that is not there; false when it is.
Result<bool> make_folder(const std::string& folder) {
  std::error_code failed;
  const bool made = std::filesystem::create_directories(folder, failed);
  if (failed)
    return Error{Errc::not_writable, folder,
                 fmt::format("cannot make the folder ({}); name another one with --names", failed.message())};
  return made;
}

int run_apply(const ApplyOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  const auto bytes = io::read_text_file(options.table);
  if (!bytes) return console.error(bytes.error()), exit_failed;
  std::istringstream in(*bytes);
  const auto answers =
      io::read_name_answers(in, options.table == "-" ? std::string("standard input") : options.table);
  if (!answers) return console.error(answers.error()), exit_failed;
  const std::string path = (std::filesystem::path(options.names) / "overrides.csv").string();
  const auto update = io::add_overrides(path, *answers);
  if (!update) return console.error(update.error()), exit_failed;
  if (update->added.empty()) {
    console.note(answers->empty() ? "nothing to add: no row has y or n in the column 'accept'"
                                  : fmt::format("nothing to add: {} has all of it", path));
    return exit_ok;
  }
  const auto made = make_folder(options.names);
  if (!made) return console.error(made.error()), exit_failed;
  {
    const auto out = CommandOutput::open(path, console);
    if (out != nullptr) {
      out->stream() << update->bytes;
      if (out->commit(console)) {
        if (!options.quiet) {
          for (const auto& row : update->added) fmt::print("{}\n", shown(row));
          fmt::print("\nadded to {}\n", for_terminal(path));
        }
        return exit_ok;
      }
    }
  }
  std::error_code ignored;
  if (*made) std::filesystem::remove(options.names, ignored);
  return exit_failed;
}

void add_suggest(CLI::App& names, Run& run) {
  auto* command = names.add_subcommand("suggest", "a table of names that might be one, for you to answer");
  auto options = std::make_shared<SuggestOptions>();
  command
      ->add_option("INPUT", options->inputs,
                   "articles (.txt .html .pdf .jsonl .csv .rss .warc ...), folders of them, records, or -")
      ->required();
  command->add_option("-o,--output", options->output, "the table (CSV); - (the default) is standard output")
      ->type_name("FILE");
  command->add_option("--min-score", options->suggestions.min_score, "leave out pairs less likely than this")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  add_reading_options(*command, options->reading);
  add_jobs_option(*command, options->jobs);
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint names suggest articles/ -o suggestions.csv");
  command->callback([&run, options] { run = [options] { return run_suggest(*options); }; });
}

void add_apply(CLI::App& names, Run& run) {
  auto* command = names.add_subcommand("apply", "your answers to a table of names, into DIR/overrides.csv");
  auto options = std::make_shared<ApplyOptions>();
  command
      ->add_option("SUGGESTIONS", options->table,
                   "the table with y or n in the column 'accept', from 'names suggest'; or -")
      ->required();
  command->add_option("--names", options->names, "folder of your own names; made if it is not there")
      ->type_name("DIR")
      ->required();
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint names apply suggestions.csv --names names/");
  command->callback([&run, options] { run = [options] { return run_apply(*options); }; });
}

}  // namespace

void add_names(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("names", "which names might be one: suggests, and takes your answers");
  command->require_subcommand(1);
  add_suggest(*command, run);
  add_apply(*command, run);
}

}  // namespace standpoint::cli
