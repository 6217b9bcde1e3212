// standpoint parse [--conllu-in] FILE... [-o OUT]: sentences, tokens, tags, lemmas, trees and names as
// CoNLL-U.

#include "parse.hpp"

#include "console.hpp"
#include "exit_code.hpp"
#include "ordered_jobs.hpp"
#include "pipeline.hpp"
#include "signals.hpp"

#include <standpoint/io/conllu.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/io/output_file.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstddef>
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
  OrderedJobs& jobs;
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
  std::size_t number = 0;
  for (auto& parsed : engine.analyse(document)) {
    if (parsed.sentence.words.empty()) continue;
    auto& comments = parsed.sentence.comments;
    if (number == 0) comments.push_back(fmt::format("# newdoc id = {}", id));
    if (number == 0 || parsed.begins_paragraph) comments.emplace_back("# newpar");
    parsed.sentence.id = fmt::format("{}-{}", id, ++number);
    comments.push_back(fmt::format("# sent_id = {}", parsed.sentence.id));
    const std::string_view text = document.text.bytes();
    comments.push_back(fmt::format(
        "# text = {}", one_line(text.substr(parsed.span.begin, parsed.span.end - parsed.span.begin))));
    io::write_conllu(out, parsed.sentence);
  }
  return std::move(out).str();
}

std::string annotate_sentences(const ParseEngine& engine, Treebank sentences) {
  std::ostringstream out;
  for (auto& sentence : sentences) {
    engine.annotate(sentence);
    io::write_conllu(out, sentence);
  }
  return std::move(out).str();
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

void parse_tokens(std::span<const std::string> inputs, ParseRun& run) {
  Treebank batch;
  const auto submit = [&] {
    if (batch.empty()) return;
    auto shared = std::make_shared<Treebank>(std::exchange(batch, {}));
    run.jobs.submit(
        [&engine = run.engine, shared] { return annotate_sentences(engine, std::move(*shared)); });
  };
  for (const auto& input : inputs) {
    const auto counts = io::read_conllu_file(
        input, io::ConlluUse::tokens,
        [&](TreebankSentence&& sentence) {
          batch.push_back(std::move(sentence));
          if (batch.size() == sentences_in_a_task) submit();
          return !run.stop();
        },
        run.console.sink());
    run.failed += counts.failed;
    if (run.stop()) return;
  }
  submit();
}

int run_parse(const ParseOptions& options, const OpenEngine& open_engine) {
  Console console(options.quiet);
  const StopOnSignal signals;
  const auto engine = open_engine(options.model);
  if (!engine) return console.error(engine.error()), exit_failed;
  auto file = io::OutputFile::create(options.output);
  if (!file) return console.error(file.error()), exit_failed;

  OrderedJobs jobs(job_count(options.jobs), [&](std::string&& text) { file->stream() << text; });
  // A reader that went away (a closed pipe, a full disk) ends the work, too.
  ParseRun run{*engine, jobs, [&] { return signals.stop_requested() || !file->stream(); }, console};
  if (options.conllu_in) {
    parse_tokens(options.inputs, run);
  } else {
    parse_texts(options.inputs, run);
  }
  if (signals.stop_requested()) {
    console.error({Errc::stopped, "", "stopped by a signal; no file was written"});
    return exit_stopped;
  }
  jobs.finish();
  if (auto written = file->commit(); !written) return console.error(written.error()), exit_failed;
  return run.failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_parse(CLI::App& program, Run& run, OpenEngine open_engine) {
  auto* command =
      program.add_subcommand("parse", "text to sentences, tokens, tags, lemmas, trees and names, as CoNLL-U");
  auto options = std::make_shared<ParseOptions>();
  command->add_option("INPUT", options->inputs, "articles (.txt .html .jsonl .csv), folders of them, or -")
      ->required();
  command->add_option("-o,--output", options->output, "CoNLL-U file; - (the default) is standard output")
      ->type_name("FILE");
  command->add_flag("--conllu-in", options->conllu_in,
                    "the inputs are CoNLL-U, plain or gzipped: its sentences and tokens are kept");
  command->add_option("--model", options->model, "another model than the one in the program")
      ->type_name("FILE");
  command->add_option("--jobs", options->jobs, "documents read at a time; 0 = one for each core")
      ->type_name("N");
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint parse articles/ -o articles.conllu");
  command->callback([&run, options, open = std::move(open_engine)] {
    run = [options, open] { return run_parse(*options, open); };
  });
}

}  // namespace standpoint::cli
