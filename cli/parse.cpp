// standpoint parse [--conllu-in] FILE... [-o OUT]: sentences, tokens, tags, lemmas, trees and names as
// CoNLL-U.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "model_option.hpp"
#include "parse_engine.hpp"
#include "reading_options.hpp"
#include "signals.hpp"

#include <standpoint/io/conllu.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/reading/ordered_jobs.hpp>
#include <standpoint/reading/pipeline.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <ostream>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

constexpr std::size_t sentences_in_a_task = 64;
// A document that never ends is cut here, to hold it in memory.
constexpr std::size_t sentences_in_a_document = 20'000;

struct ParseOptions {
  std::vector<std::string> inputs;
  std::string output = "-";
  std::string model;
  unsigned jobs = 0;
  bool conllu_in = false;
  bool quiet = false;
};

// Where the work of a run comes together.
struct ParseRun {
  const ParseEngine& engine;
  reading::OrderedJobs<std::string>& jobs;
  std::function<bool()> stop;
  Console& console;
  std::size_t failed = 0;
};

// One line, white space as single blanks, as "# text" wants it.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

// The document's sentences with the comments that CoNLL-U asks for.
std::string parse_document(const ParseEngine& engine, const Document& document, const std::string& id) {
  std::ostringstream out;
  const std::string_view text = document.text.bytes();
  auto parsed = engine.analyse(text);
  for (std::size_t i = 0; i < parsed.sentences.size(); ++i) {
    TreebankSentence& sentence = parsed.sentences[i];
    const ParsedSentence& place = parsed.places[i];
    auto& comments = sentence.comments;
    if (i == 0) comments.push_back(fmt::format("# newdoc id = {}", id));
    if (i == 0 || place.paragraph != parsed.places[i - 1].paragraph) comments.emplace_back("# newpar");
    sentence.id = fmt::format("{}-{}", id, i + 1);
    comments.push_back(fmt::format("# sent_id = {}", sentence.id));
    comments.push_back(
        fmt::format("# text = {}", one_line(text.substr(place.span.begin, place.span.size()))));
    io::write_conllu(out, sentence);
  }
  return std::move(out).str();
}

std::string annotate_sentences(const ParseEngine& engine, Treebank& sentences, LanguageReader::Scope scope) {
  engine.annotate(sentences, scope);
  std::ostringstream out;
  for (const auto& sentence : sentences) io::write_conllu(out, sentence);
  return std::move(out).str();
}

bool begins_document(const TreebankSentence& sentence) {
  return std::any_of(sentence.comments.begin(), sentence.comments.end(),
                     [](const std::string& comment) { return comment.starts_with("# newdoc"); });
}

void parse_texts(std::span<const std::string> inputs, ParseRun& run) {
  const auto counts = io::read_documents(
      inputs,
      [&](Document&& document) {
        const std::string id = one_line(document.id.value);
        auto shared = std::make_shared<const Document>(std::move(document));
        run.jobs.submit([&engine = run.engine, shared, id] { return parse_document(engine, *shared, id); });
        return !run.stop();
      },
      run.console.sink());
  run.failed += counts.failed;
}

// Sentences go in by documents where the file names them, so that a document's names agree, else in small
// batches, each sentence by itself.
void parse_tokens(std::span<const std::string> inputs, ParseRun& run) {
  Treebank batch;
  auto scope = LanguageReader::Scope::separate_sentences;
  const auto submit = [&] {
    if (batch.empty()) return;
    auto shared = std::make_shared<Treebank>(std::exchange(batch, {}));
    run.jobs.submit(
        [&engine = run.engine, shared, scope] { return annotate_sentences(engine, *shared, scope); });
  };
  for (const auto& input : inputs) {
    scope = LanguageReader::Scope::separate_sentences;
    const auto counts = io::read_conllu_file(
        input, io::ConlluUse::tokens,
        [&](TreebankSentence&& sentence) {
          const bool begins = begins_document(sentence);
          if (begins ||
              (scope == LanguageReader::Scope::separate_sentences && batch.size() == sentences_in_a_task) ||
              batch.size() == sentences_in_a_document) {
            submit();
          }
          if (begins) scope = LanguageReader::Scope::one_document;
          batch.push_back(std::move(sentence));
          return !run.stop();
        },
        run.console.sink());
    run.failed += counts.failed;
    if (run.stop()) return;
    submit();
  }
}

int run_parse(const ParseOptions& options) {
  hold_stop_signals();
  Console console(options.quiet);
  const auto engine = ParseEngine::open(options.model);
  if (!engine) return console.error(engine.error()), exit_failed;
  const auto out = CommandOutput::open(options.output, console);
  if (out == nullptr) return exit_failed;

  reading::OrderedJobs<std::string> jobs(reading::job_count(options.jobs),
                                         [&](std::string&& text) { out->stream() << text; });
  // A reader that went away (a closed pipe, a full disk) ends the work, too.
  ParseRun run{*engine, jobs, [&] { return out->failed(); }, console};
  if (options.conllu_in) {
    parse_tokens(options.inputs, run);
  } else {
    parse_texts(options.inputs, run);
  }
  jobs.finish();
  if (!out->commit(console)) return exit_failed;
  return run.failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_parse(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("parse", "text to sentences, tokens, tags, lemmas, trees and names, as CoNLL-U");
  auto options = std::make_shared<ParseOptions>();
  command
      ->add_option("INPUT", options->inputs,
                   "articles (.txt .html .pdf .jsonl .csv .rss .warc ...), folders of them, or -")
      ->required();
  command->add_option("-o,--output", options->output, "CoNLL-U file; - (the default) is standard output")
      ->type_name("FILE");
  command->add_flag("--conllu-in", options->conllu_in,
                    "the inputs are CoNLL-U, plain or gzipped: its sentences and tokens are kept");
  add_model_option(*command, options->model);
  add_jobs_option(*command, options->jobs);
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint parse articles/ -o articles.conllu");
  command->callback([&run, options] { run = [options] { return run_parse(*options); }; });
}

}  // namespace standpoint::cli
