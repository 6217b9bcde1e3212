// standpoint eval GOLD PREDICTED: scores of records against gold records, and agreement of two coders.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "eval_report.hpp"
#include "exit_code.hpp"

#include <standpoint/evaluation.hpp>
#include <standpoint/io/compression.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/reading/load.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace standpoint::cli {
namespace {

struct EvalOptions {
  std::string gold;
  std::string predicted;
  bool per_document = false;
  bool json = false;
  bool quiet = false;
};

// A finished corpus of one file, or nothing if not one record of it could be read.
std::optional<Corpus> read_side(const std::string& path, Console& console, std::size_t& failed) {
  constexpr std::array<std::string_view, 3> suffixes = {".jsonl", ".ndjson", ".csv"};
  const bool is_known = path == "-" || io::is_project_file(path) ||
                        std::any_of(suffixes.begin(), suffixes.end(), [&](std::string_view suffix) {
                          return io::strip_compression_suffix(path).ends_with(suffix);
                        });
  if (!is_known) {
    console.error({Errc::unsupported, path,
                   "neither records (.jsonl) nor a statement table (.csv) nor a project (.standpoint); "
                   "'standpoint extract' makes "
                   "records of articles"});
    return std::nullopt;
  }
  Corpus corpus;
  const auto counts = io::read_corpus(std::span(&path, 1), corpus, console.sink());
  failed += counts.failed;
  if (counts.records == 0) return std::nullopt;
  corpus.finish();
  reading::apply_stored_reviews(std::span(&path, 1), corpus, failed, console.listener());
  if (corpus.entities().empty() && corpus.statements().empty() && corpus.attributions().empty()) {
    console.report(
        {Severity::warning,
         {Errc::empty, path, "documents, but no finding in them; is it what 'standpoint extract' wrote?"}});
  }
  return corpus;
}

// Documents that could not be compared, first a few by name.
void report_documents(Console& console, const EvalOptions& options, const Evaluation& result) {
  for (const auto& pair : result.other_text) {
    console.error({Errc::invalid_value, for_terminal(pair.gold.value, 80),
                   "the two files have different texts under this id, so their places do not compare; the "
                   "document is left out: code or extract both from one text"});
  }
  const auto warn = [&](const std::vector<DocumentId>& documents, const std::string& path,
                        std::string_view consequence) {
    if (documents.empty()) return;
    console.report({Severity::warning,
                    {Errc::not_found, path,
                     fmt::format("no document for {} of the other file ({}{}); {}", documents.size(),
                                 for_terminal(documents.front().value, 80),
                                 documents.size() > 1 ? ", ..." : "", consequence)}});
  };
  warn(result.only_gold, options.predicted, "scored as if nothing had been found in them");
  warn(result.only_predicted, options.gold, "left out");
}

int run_eval(const EvalOptions& options) {
  Console console(options.quiet);
  if (options.gold == "-" && options.predicted == "-") {
    console.error({Errc::invalid_value, "", "standard input can be one of the two files only"});
    return exit_usage;
  }
  std::size_t failed = 0;
  const auto gold = read_side(options.gold, console, failed);
  const auto predicted = read_side(options.predicted, console, failed);
  if (!gold || !predicted) return exit_failed;

  const Evaluation result = evaluate(*gold, *predicted);
  report_documents(console, options, result);
  if (result.paired == 0) {
    console.error(
        {Errc::not_found, options.predicted,
         fmt::format("no document in common with {}, neither by id nor by text; give two codings of "
                     "the same documents",
                     options.gold)});
    return exit_failed;
  }
  const std::string report =
      options.json ? to_json(result, options.per_document) : to_text(result, options.per_document);
  if (!print_report(report, console)) return exit_failed;
  return failed > 0 || !result.other_text.empty() ? exit_failed : exit_ok;
}

}  // namespace

void add_eval(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "eval", "records against gold records: precision, recall, F1, and agreement of two coders");
  auto options = std::make_shared<EvalOptions>();
  command
      ->add_option("GOLD", options->gold,
                   "records (.jsonl) or a statement table (.csv) held to be right; or -")
      ->required();
  command->add_option("PREDICTED", options->predicted, "records or a statement table of the same documents")
      ->required();
  command->add_flag("--per-document", options->per_document, "a line for each document, too");
  command->add_flag("--json", options->json, "one JSON object instead of tables");
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint eval coder-a.jsonl coder-b.jsonl");
  command->callback([&run, options] { run = [options] { return run_eval(*options); }; });
}

}  // namespace standpoint::cli
