// standpoint codebook suggest|apply|check: from targets to a codebook, and how much it covers.

#include "codebook_report.hpp"
#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "map_options.hpp"
#include "reading_options.hpp"
#include "signals.hpp"

#include <standpoint/codebook_suggestions.hpp>
#include <standpoint/io/codebook.hpp>
#include <standpoint/io/codebook_suggestions.hpp>
#include <standpoint/io/word_vectors.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/reading/load.hpp>
#include <standpoint/reading/pipeline.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <sstream>
#include <utility>

namespace standpoint::cli {
namespace {

struct CodebookOptions {
  std::vector<std::string> inputs;
  std::string output = "-";
  std::string vectors;
  reading::ReaderOptions reading;
  double min_confidence = 0.0;
  unsigned jobs = 0;
  std::size_t min_statements = 2;
  std::size_t most_issues = 40;
  bool init = false;
  bool json = false;
  bool quiet = false;
};

// Everything read, and coded if there is a codebook; nothing, with the error said, where no statement is.
std::optional<reading::Loaded> load(const CodebookOptions& options, const reading::LoadOptions& reading,
                                    Console& console) {
  auto loaded = reading::load_corpus(options.inputs, reading, console.listener());
  if (loaded.corpus->statements().empty()) {
    console.error({Errc::empty, "", "no statement was found, so there is nothing to code"});
    return std::nullopt;
  }
  return loaded;
}

int draft(const CodebookOptions& options, const reading::LoadOptions& reading, Console& console) {
  const auto loaded = load(options, reading, console);
  if (!loaded) return exit_failed;
  const Codebook codebook = draft_codebook(*loaded->corpus, {options.min_statements, options.most_issues});
  if (codebook.issues().empty()) {
    console.error(
        {Errc::empty, "",
         fmt::format("no issue has {} statements; lower --min-statements", options.min_statements)});
    return exit_failed;
  }
  if (auto error = io::write_codebook(options.output, codebook)) return console.error(*error), exit_failed;
  if (!options.quiet)
    fmt::print("{}, {}; written: {}\n", counted(codebook.issues().size(), "issue"),
               counted(codebook.phrases().size(), "phrase"), for_terminal(options.output));
  return loaded->failed > 0 ? exit_failed : exit_ok;
}

int run_suggest(const CodebookOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  if (options.init && options.output == "-")
    return console.error({Errc::invalid_value, "--init", "name the new folder with -o"}), exit_usage;
  auto reading = reading::open_load_options(options.reading, options.min_confidence, options.jobs);
  if (!reading) return console.error(reading.error()), exit_failed;
  if (options.init) return draft(options, *reading, console);
  // Without a codebook everything is uncoded.
  if (reading->codebook == nullptr) reading->codebook = std::make_shared<const Codebook>();
  const Codebook& codebook = *reading->codebook;
  const auto out = CommandOutput::open(options.output, console);
  if (out == nullptr) return exit_failed;
  const auto loaded = load(options, *reading, console);
  if (!loaded) return exit_failed;
  WordVectors vectors;
  if (!options.vectors.empty()) {
    auto read = io::read_word_vectors_file(options.vectors, words_to_compare(*loaded->coding, codebook));
    if (!read) return console.error(read.error()), exit_failed;
    vectors = std::move(*read);
  }
  const auto suggestions = suggest_phrases(*loaded->coding, codebook, Language::built_in(), &vectors);
  io::write_codebook_suggestions(out->stream(), suggestions, [&](const DocumentId& id) {
    const Document* document = loaded->corpus->find(id);
    return document == nullptr || document->title.empty() ? id.value : document->title;
  });
  if (!out->commit(console)) return exit_failed;
  if (options.output != "-")
    console.note(
        fmt::format("{} suggestions; write y, n, new or an issue's id under 'accept', then 'standpoint "
                    "codebook apply'",
                    suggestions.size()));
  return loaded->failed > 0 ? exit_failed : exit_ok;
}

int run_apply(const CodebookOptions& options) {
  Console console(options.quiet);
  const auto codebook = io::load_codebook(options.reading.codebook);
  if (!codebook) return console.error(codebook.error()), exit_failed;
  io::CodebookAnswers all;
  Codebook after;
  for (const auto& issue : (*codebook)->issues()) after.add(issue);
  for (const auto& phrase : (*codebook)->phrases()) after.add(phrase);
  for (const auto& path : options.inputs) {
    auto answers = io::read_codebook_answers_file(path, after);
    if (!answers) return console.error(answers.error()), exit_failed;
    for (auto& issue : answers->issues) after.add(issue), all.issues.push_back(std::move(issue));
    for (auto& phrase : answers->phrases) after.add(phrase), all.phrases.push_back(std::move(phrase));
    all.open += answers->open;
  }
  // What would not be a codebook is not written.
  if (auto error = after.finish()) return console.error(*error), exit_failed;
  if (auto error = io::append_to_codebook(options.reading.codebook, all.issues, all.phrases))
    return console.error(*error), exit_failed;
  if (!options.quiet)
    fmt::print("{} and {} added to {}; {} no answer\n", counted(all.issues.size(), "issue"),
               counted(all.phrases.size(), "phrase"), for_terminal(options.reading.codebook),
               counted(all.open, "suggestion has", "suggestions have"));
  return exit_ok;
}

int run_check(const CodebookOptions& options) {
  Console console(options.quiet);
  if (options.inputs.empty()) {
    const auto codebook = io::load_codebook(options.reading.codebook);
    if (!codebook) return console.error(codebook.error()), exit_failed;
    fmt::print("{}, {}\n", counted((*codebook)->issues().size(), "issue"),
               counted((*codebook)->phrases().size(), "phrase"));
    for (const auto& doubt : codebook_doubts(**codebook)) fmt::print("{}\n", doubt);
    return exit_ok;
  }
  const auto reading = reading::open_load_options(options.reading, options.min_confidence, options.jobs);
  if (!reading) return console.error(reading.error()), exit_failed;
  Console loading(true);
  const auto loaded = load(options, *reading, loading);
  if (!loaded) return exit_failed;
  const Codebook& codebook = *reading->codebook;
  fmt::print("{}",
             options.json ? coding_json(*loaded->coding, codebook) : coding_text(*loaded->coding, codebook));
  return loaded->failed > 0 ? exit_failed : exit_ok;
}

void add_input_options(CLI::App& command, CodebookOptions& options, bool required) {
  command
      .add_option(
          "INPUT", options.inputs,
          "records (.jsonl), articles (.txt .html .pdf .jsonl .csv .rss .warc ...), folders of them, or -")
      ->required(required);
  add_confidence_option(command, options.min_confidence);
  add_jobs_option(command, options.jobs);
}

}  // namespace

void add_codebook(CLI::App& program, Run& run) {
  auto* group =
      program.add_subcommand("codebook", "issues of a study: suggest phrases, apply answers, check");
  group->require_subcommand(1);
  auto options = std::make_shared<CodebookOptions>();

  auto* suggest = group->add_subcommand("suggest", "what a codebook leaves uncoded, as a table to answer");
  add_input_options(*suggest, *options, true);
  suggest->add_option("-o,--output", options->output, "the table; with --init the new folder")
      ->type_name("FILE");
  add_reading_options(*suggest, options->reading);
  suggest
      ->add_option("--vectors", options->vectors,
                   "word vectors (.vec of fastText or word2vec): phrases that share no word may be near")
      ->type_name("FILE");
  suggest->add_flag("--init", options->init, "draft a codebook from the issues that are spoken on most");
  suggest->add_option("--min-statements", options->min_statements, "with --init: on an issue (2)")
      ->type_name("N");
  suggest->add_option("--most", options->most_issues, "with --init: issues at most (40)")->type_name("N");
  suggest->add_flag("--quiet", options->quiet, "print errors only");
  suggest->footer(
      "Example:\n  standpoint codebook suggest articles/ --init -o codebook/\n"
      "  standpoint codebook suggest map.jsonl --codebook codebook/ -o suggestions.csv");
  suggest->callback([&run, options] { run = [options] { return run_suggest(*options); }; });

  auto* apply = group->add_subcommand("apply", "the answers of a table of suggestions into the codebook");
  apply->add_option("SUGGESTIONS", options->inputs, "answered tables (.csv)")->required();
  add_codebook_option(*apply, options->reading)->required();
  apply->add_flag("--quiet", options->quiet, "print errors only");
  apply->footer("Example:\n  standpoint codebook apply suggestions.csv --codebook codebook/");
  apply->callback([&run, options] { run = [options] { return run_apply(*options); }; });

  auto* check =
      group->add_subcommand("check", "whether a codebook is sound, and how much of a map it covers");
  add_input_options(*check, *options, false);
  add_reading_options(*check, options->reading)->required();
  check->add_flag("--json", options->json, "print the report as JSON");
  check->footer("Example:\n  standpoint codebook check map.jsonl --codebook codebook/");
  check->callback([&run, options] { run = [options] { return run_check(*options); }; });
}

}  // namespace standpoint::cli
