// standpoint review export INPUT... -o review.csv: statements as a table that a coder edits.
// standpoint review apply review.csv INPUT... -o out.jsonl: his decisions, back into records.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "graceful_stop.hpp"
#include "reading_options.hpp"
#include "review_option.hpp"
#include "signals.hpp"

#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/io/review.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/model/version.hpp>
#include <standpoint/reading/load.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

struct ReviewOptions {
  std::vector<std::string> inputs;
  std::string output = "-";
  std::vector<std::string> statuses;
  std::string review;  ///< the older review file that is merged, or the one that is applied
  reading::ReaderOptions reading;
  double min_confidence = 0.0;
  unsigned jobs = 0;
  bool quiet = false;
};

// Rows whose statement is not among those of the corpus: of documents that are not here, and decisions that
// found none.
std::vector<ReviewRow> rows_without_statement(const Reviews& reviews, const ReviewReport& report) {
  std::vector<ReviewRow> rows;
  for (const auto& [document, of_document] : reviews.documents()) {
    if (report.documents.contains(document)) continue;
    for (const auto& [id, row] : of_document) rows.push_back(row);
  }
  for (const ReviewRow* row : report.left) rows.push_back(*row);
  for (auto& row : rows) row.status = row.decision();
  return rows;
}

void write_rows(const ReviewOptions& options, const Reviews* merged, const reading::Loaded& loaded,
                std::ostream& out) {
  auto rows = review_rows(*loaded.corpus);
  if (merged != nullptr) {
    for (auto& row : rows_without_statement(*merged, loaded.reviews)) rows.push_back(std::move(row));
    sort_review_rows(rows);
  }
  if (!options.statuses.empty()) {
    std::erase_if(rows, [&](const ReviewRow& row) {
      return std::find(options.statuses.begin(), options.statuses.end(), to_string(row.status)) ==
             options.statuses.end();
    });
  }
  io::write_reviews(out, rows);
}

// Both read statements, with the decisions of a review file on them; what they write differs.
int run_review(const ReviewOptions& options, bool exports) {
  Console console(options.quiet);
  hold_stop_signals();
  auto reviews = reading::open_reviews(options.review);
  if (!reviews) return console.error(reviews.error()), exit_failed;
  auto load = reading::open_load_options(options.reading, options.min_confidence, options.jobs);
  if (!load) return console.error(load.error()), exit_failed;
  load->keep_texts = !exports;
  load->reviews = *reviews;
  const auto out = CommandOutput::open(options.output, console);
  if (out == nullptr) return exit_failed;

  const reading::Loaded loaded = reading::load_corpus(options.inputs, *load, console.listener());
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty()) {
    console.error({Errc::empty, "", "no document could be read, so nothing was written"});
    return exit_failed;
  }
  if (exports) {
    write_rows(options, reviews->get(), loaded, out->stream());
  } else {
    io::RecordWriter writer(out->stream());
    writer.write_header("standpoint", version);
    writer.write(*loaded.corpus);
  }
  if (!out->commit(console)) return exit_failed;
  return loaded.failed > 0 ? exit_failed : exit_ok;
}

// Decisions into the project that they are about, where they stay.
int store_reviews(const ReviewOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  const GracefulStop stop;
  const auto reviews = reading::open_reviews(options.review);
  if (!reviews) return console.error(reviews.error()), exit_failed;
  auto project = io::Project::open(options.inputs.front(), io::ProjectAccess::write);
  if (!project) return console.error(project.error()), exit_failed;
  const auto stored = project->store(**reviews);
  if (!stored) return console.error(stored.error()), exit_failed;
  std::size_t decided = 0;
  for (const auto& of_document : (*reviews)->documents()) {
    for (const auto& row : of_document.second)
      if (row.second.is_decision() || !row.second.note.empty()) ++decided;
  }
  console.note(fmt::format("{} kept in {}", counted(*stored, "decision"), project->path()));
  if (decided > *stored)
    console.note(fmt::format("{} more belong to documents that are not in it", decided - *stored));
  return exit_ok;
}

void add_common(CLI::App& command, ReviewOptions& options) {
  command.add_option("INPUT", options.inputs, "records (.jsonl), projects, articles, folders of them, or -")
      ->required();
  add_confidence_option(command, options.min_confidence);
  add_reading_options(command, options.reading);
  add_jobs_option(command, options.jobs);
  command.add_flag("--quiet", options.quiet, "print errors only");
}

}  // namespace

void add_review(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand("review", "a coder's decisions on statements, as a table");
  command->require_subcommand(1);

  auto* to_table = command->add_subcommand("export", "statements to a table (CSV) for a spreadsheet");
  auto exported = std::make_shared<ReviewOptions>();
  add_common(*to_table, *exported);
  to_table->add_option("-o,--output", exported->output, "the table; - (the default) is standard output")
      ->type_name("FILE");
  to_table
      ->add_option("--status", exported->statuses, "only these: auto, accepted, edited, rejected, conflict")
      ->delimiter(',')
      ->check(CLI::IsMember({"auto", "accepted", "edited", "rejected", "conflict"}));
  to_table
      ->add_option("--merge", exported->review,
                   "an older table: its decisions are put on the statements first, and its rows that have "
                   "none here are kept")
      ->type_name("FILE");
  to_table->footer("Example:\n  standpoint review export articles/ -o review.csv");
  to_table->callback([&run, exported] { run = [exported] { return run_review(*exported, true); }; });

  auto* to_records = command->add_subcommand("apply", "decisions of a table to records");
  auto applied = std::make_shared<ReviewOptions>();
  to_records->add_option("REVIEW", applied->review, "the table that was edited (.csv)")->required();
  add_common(*to_records, *applied);
  const auto* output = to_records
                           ->add_option("-o,--output", applied->output,
                                        "record file; - (the default) is standard output; for a project "
                                        "alone without -o: into the project")
                           ->type_name("FILE");
  to_records->footer("Example:\n  standpoint review apply review.csv articles/ -o reviewed.jsonl");
  to_records->callback([&run, applied, output] {
    const bool into_project =
        output->count() == 0 && applied->inputs.size() == 1 && io::is_project_file(applied->inputs.front());
    run = [applied, into_project] {
      return into_project ? store_reviews(*applied) : run_review(*applied, false);
    };
  });
}

}  // namespace standpoint::cli
