// standpoint extract INPUT... [-o out.jsonl]: text to records, one document at a time.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "reading_options.hpp"
#include "review_option.hpp"
#include "signals.hpp"

#include <standpoint/coding.hpp>
#include <standpoint/explanation.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/version.hpp>
#include <standpoint/reading/load.hpp>
#include <standpoint/reading/pipeline.hpp>
#include <standpoint/reading/reader.hpp>

#include <CLI/CLI.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

constexpr std::size_t longest_line = 5000;  // code points

struct ExtractOptions {
  std::vector<std::string> inputs;
  std::string output = "-";
  std::vector<std::string> kinds;
  std::string offsets = "codepoint";
  reading::ReaderOptions reading;
  std::string review;
  double min_confidence = 0.0;
  unsigned jobs = 0;
  bool explain = false;
  bool grounds = false;
  bool quiet = false;
};

io::OffsetUnit offset_unit(const std::string& text) {
  if (text == "byte") return io::OffsetUnit::byte;
  return text == "utf16" ? io::OffsetUnit::utf16 : io::OffsetUnit::code_point;
}

// A block for each statement in the place of records.
void write_explanations(std::ostream& out, const DocumentRecords& found) {
  const Document& document = found.document;
  if (found.statements.empty()) return;
  out << "# " << for_terminal(document.id.value + (document.title.empty() ? "" : " " + document.title))
      << '\n';
  for (const Statement& statement : found.statements) {
    for (const std::string& line : explain(statement, found)) out << for_terminal(line, longest_line) << '\n';
    out << '\n';
  }
}

// What a project has found already, with what was decided on it; false when it cannot be read.
bool write_project_records(const std::string& path, bool with_runs, double min_confidence,
                           io::RecordWriter& writer, const std::function<bool(DocumentRecords&&)>& write,
                           Console& console) {
  const auto fail = [&](const Error& error) { return console.error(error), false; };
  const auto project = io::Project::open(path, io::ProjectAccess::read);
  if (!project) return fail(project.error());
  const auto runs = project->record_runs();
  if (!runs) return fail(runs.error());
  const auto reviews = project->reviews();
  if (!reviews) return fail(reviews.error());
  if (with_runs) {
    for (const auto& run : *runs) writer.write(Record(run));
  }
  ReviewReport report;
  const auto take = [&](DocumentRecords&& found) {
    apply_reviews(found, *reviews, report, console.sink());
    std::erase_if(found.statements, [&](const Statement& s) {
      return s.confidence < min_confidence && s.review == ReviewStatus::automatic;
    });
    return write(std::move(found));
  };
  const auto failed = project->read(take, console.sink());
  if (!failed) return fail(failed.error());
  return *failed == 0;
}

int run_extract(const ExtractOptions& options) {
  Console console(options.quiet);
  if (options.output.ends_with(".standpoint")) {
    console.error(
        {Errc::unsupported, options.output, "records are .jsonl; 'standpoint add' makes a project"});
    return exit_usage;
  }
  hold_stop_signals();
  auto reader = reading::open_reader(options.reading, options.min_confidence);
  if (!reader) return console.error(reader.error()), exit_failed;
  reader->grounds = options.grounds;
  const auto codebook = reading::open_codebook(options.reading);
  if (!codebook) return console.error(codebook.error()), exit_failed;
  const auto coder =
      *codebook == nullptr
          ? nullptr
          : std::make_unique<Coder>(**codebook, *parse_coding_scope(options.reading.codebook_scope));
  const auto reviews = reading::open_reviews(options.review);
  if (!reviews) return console.error(reviews.error()), exit_failed;
  const auto out = CommandOutput::open(options.output, console);
  if (out == nullptr) return exit_failed;

  io::RecordWriter writer(out->stream(), {offset_unit(options.offsets), options.kinds});
  if (!options.explain) {
    writer.write_header("standpoint", version);
    if (coder != nullptr) writer.write(Record(coding_run(**codebook)));
  }
  std::size_t documents = 0;
  std::size_t statements = 0;
  ReviewReport reviewed;
  const auto write = [&](DocumentRecords&& found) {
    if (coder != nullptr) coder->code(found);
    if (*reviews != nullptr) apply_reviews(found, **reviews, reviewed, console.sink());
    statements += found.statements.size();
    if (options.explain) {
      write_explanations(out->stream(), found);
    } else {
      writer.write(found);
    }
    console.progress(++documents, statements);
  };
  // A reader that went away (a closed pipe, a full disk) ends the work, too.
  const auto stop = [&] { return out->failed(); };
  const reading::PipelineOptions pipeline{std::move(*reader), reading::job_count(options.jobs), stop};
  std::size_t failed = 0;
  std::vector<std::string> articles;
  const auto read_articles = [&] {
    if (!articles.empty() && !stop())
      failed += reading::extract_documents(articles, pipeline, write, console.sink()).failed;
    articles.clear();
  };
  const auto write_on = [&](DocumentRecords&& found) {
    write(std::move(found));
    return !stop();
  };
  for (const auto& input : options.inputs) {
    if (!io::is_project_file(input)) {
      articles.push_back(input);
      continue;
    }
    read_articles();
    const bool with_runs = !options.explain && coder == nullptr;
    if (!write_project_records(input, with_runs, options.min_confidence, writer, write_on, console)) ++failed;
  }
  read_articles();
  console.end_progress();
  if (*reviews != nullptr) reading::tell_reviews(**reviews, reviewed, console.listener());

  if (documents == 0 && failed > 0) {
    console.error({Errc::empty, "", "no document could be read, so no records were written"});
    return exit_failed;
  }
  if (!out->commit(console)) return exit_failed;
  return failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_extract(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("extract", "text to records: statements with evidence, as JSON Lines");
  auto options = std::make_shared<ExtractOptions>();
  command
      ->add_option("INPUT", options->inputs,
                   "articles (.txt .html .pdf .jsonl .csv .rss .warc ..., the documents of a .dna file), "
                   "folders of them, or -; a project's records as they are")
      ->required();
  command->add_option("-o,--output", options->output, "record file; - (the default) is standard output")
      ->type_name("FILE");
  auto* kinds =
      command
          ->add_option(
              "--kinds", options->kinds,
              "only these records: document, entity, issue, mention, affiliation, attribution, statement")
          ->delimiter(',')
          ->check(CLI::IsMember(
              {"document", "entity", "issue", "mention", "affiliation", "attribution", "statement"}));
  auto* unit = command->add_option("--offsets", options->offsets, "unit of the offsets")
                   ->check(CLI::IsMember({"codepoint", "byte", "utf16"}));
  add_confidence_option(*command, options->min_confidence);
  add_reading_options(*command, options->reading);
  add_review_option(*command, options->review);
  add_jobs_option(*command, options->jobs);
  auto* grounds =
      command->add_flag("--grounds", options->grounds,
                        "with each statement the grounds that its confidence is computed from; statements "
                        "below .45, too");
  command
      ->add_flag(
          "--explain", options->explain,
          "instead of records a block of text for each statement: its evidence, rule, lexicon entry and cue")
      ->excludes(kinds)
      ->excludes(unit)
      ->excludes(grounds);
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint extract articles/ -o records.jsonl");
  command->callback([&run, options] { run = [options] { return run_extract(*options); }; });
}

}  // namespace standpoint::cli
