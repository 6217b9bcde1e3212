// standpoint add PROJECT INPUT...: documents into a project.
// standpoint update PROJECT [INPUT...]: documents that have changed, or that another program read, anew.

#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "graceful_stop.hpp"
#include "project_place.hpp"
#include "project_reading.hpp"
#include "project_writer.hpp"

#include <standpoint/io/documents.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/reading/pipeline.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

struct AddOptions {
  std::string project;
  std::vector<std::string> inputs;
  ProjectReadingOptions reading;
  double wait = 10.0;
  bool updates = false;
  bool all = false;  ///< of update: also what has not changed
  bool quiet = false;
};

// Takes what the inputs hold into the project; what is to be done with each document is known before it is
// read, so that nothing is read in vain.
class Intake {
 public:
  Intake(const AddOptions& options, io::Project& project, ProjectReading& reading, const GracefulStop& stop,
         Console& console)
      : options_(options),
        project_(project),
        reading_(reading),
        stop_(stop),
        console_(console),
        writer_(project, console),
        pipeline_{reading.extractor, reading::job_count(options.reading.jobs), [this] { return stops(); }} {}

  void take_inputs() {
    std::vector<std::string> documents;
    const auto take_documents = [&] {
      if (!documents.empty()) read_documents(documents);
      documents.clear();
    };
    for (const auto& input : options_.inputs) {
      if (stops()) break;
      if (io::holds_records(input)) {
        take_documents();
        take_records(input);
      } else {
        documents.push_back(input);
      }
    }
    if (!stops()) take_documents();
    writer_.flush();
  }

  // Documents of the project that another program read, or with other options.
  void read_again() {
    const auto documents = project_.documents();
    const auto runs = project_.runs();
    if (!documents || !runs) return fail(documents ? runs.error() : documents.error());
    std::map<std::int64_t, bool> reads_otherwise;
    for (const auto& run : *runs) reads_otherwise[run.first] = !reads_alike(run.second, reading_.run);
    const auto source = [&](const io::OnDocument& on_document) {
      for (const auto& one : *documents) {
        if (!one.second) {
          ++given_;
        } else if (options_.all || reads_otherwise[*one.second]) {
          auto document = project_.document(one.first);
          if (!document) {
            fail(document.error());
            continue;
          }
          places_.emplace_back(one.first);
          if (!on_document(std::move(*document))) return;
        } else {
          ++unchanged_;
        }
      }
    };
    reading::extract_each(source, pipeline_, [this](DocumentRecords&& found) { take(std::move(found)); });
    writer_.flush();
  }

  int finish() {
    console_.end_progress();
    const auto& added = writer_.added();
    const auto& replaced = writer_.replaced();
    const auto ended = project_.end_run({{"documents", added.documents + replaced.documents},
                                         {"statements", added.statements + replaced.statements}});
    if (!ended) fail(ended.error());
    tell();
    if (stop_.asked()) {
      console_.error({Errc::stopped, "", "stopped by a signal; what was committed before is kept"});
      return exit_stopped;
    }
    return failed_ > 0 || writer_.failed() ? exit_failed : exit_ok;
  }

 private:
  bool stops() {
    if (!stop_.asked()) return writer_.failed();
    // What is read is kept, before the texts under way are waited for.
    writer_.flush();
    return true;
  }

  void fail(const Error& error) {
    ++failed_;
    console_.error(error);
  }

  // Whether the document is to be read; if so, its place in the project is known.
  bool wants(const Document& document) {
    if (!given_ids_.insert(document.id).second) return ++unchanged_, false;
    auto place = find_place(project_, document, options_.updates);
    if (!place) return fail(place.error()), false;
    if (place->kind == PlaceKind::unclear) {
      ++failed_;
      console_.error({Errc::invalid_value, project_.path(), place->message});
      return false;
    }
    const bool is_wanted = place->kind == PlaceKind::absent ||
                           (options_.updates && place->kind == PlaceKind::changed) ||
                           (options_.updates && options_.all);
    if (!is_wanted) {
      ++unchanged_;
      if (place->kind == PlaceKind::changed) {
        console_.report({Severity::warning,
                         {Errc::invalid_value, document.id.value,
                          "is there with another text or other data, and left as it is; 'standpoint update' "
                          "takes the new one"}});
      }
      return false;
    }
    places_.push_back(place->number);
    return true;
  }

  void take(DocumentRecords&& found) {
    const auto place = places_.front();
    places_.pop_front();
    if (reading_.coder != nullptr) reading_.coder->code(found);
    writer_.take(std::move(found), place, io::RecordOrigin::read);
  }

  void read_documents(std::span<const std::string> inputs) {
    const auto source = [&](const io::OnDocument& on_document) {
      failed_ += io::read_documents(
                     inputs,
                     [&](Document&& document) {
                       if (!wants(document)) return !stops();
                       return on_document(std::move(document));
                     },
                     console_.sink())
                     .failed;
    };
    reading::extract_each(source, pipeline_, [this](DocumentRecords&& found) { take(std::move(found)); });
    places_.clear();  // of documents that a signal left unread
  }

  void take_records(const std::string& input) {
    std::vector<standpoint::Run> runs;
    const auto take_one = [&](DocumentRecords&& records) {
      if (wants(records.document)) {
        const auto place = places_.front();
        places_.pop_front();
        writer_.take(std::move(records), place, io::RecordOrigin::given);
      }
      return !stops();
    };
    failed_ += io::read_document_records(input, take_one, runs, console_.sink());
    writer_.flush();
    if (runs.empty() || writer_.failed()) return;
    if (const auto kept = project_.add_runs(runs); !kept) fail(kept.error());
  }

  void tell() {
    const auto documents = [](std::size_t count) { return counted(count, "document"); };
    const auto& added = writer_.added();
    const auto& replaced = writer_.replaced();
    std::string line = fmt::format("added {}", documents(added.documents));
    if (options_.updates) line += fmt::format(", read {} anew", documents(replaced.documents));
    line += fmt::format(" ({})", counted(added.statements + replaced.statements, "statement"));
    const std::size_t left = unchanged_ + writer_.there_already();
    if (left > 0) line += fmt::format("; {} there already", counted(left, "was", "were"));
    if (given_ > 0) line += fmt::format("; {} came with records of their own and stay", given_);
    console_.note(line);
    if (const auto counts = project_.counts())
      console_.note(fmt::format("{}: {}, {}", project_.path(), documents(counts->documents),
                                counted(counts->statements, "statement")));
  }

  const AddOptions& options_;
  io::Project& project_;
  ProjectReading& reading_;
  const GracefulStop& stop_;
  Console& console_;
  ProjectWriter writer_;
  reading::PipelineOptions pipeline_;
  std::deque<std::optional<std::int64_t>> places_;  // of the documents under way, in their order
  std::set<DocumentId> given_ids_;
  std::size_t failed_ = 0;
  std::size_t unchanged_ = 0;
  std::size_t given_ = 0;
};

int run_add(const AddOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  if (!options.updates && !io::is_project_file(options.project)) {
    console.error({Errc::unsupported, options.project, "a project's name ends in .standpoint"});
    return exit_usage;
  }
  const GracefulStop stop;
  auto reading = open_project_reading(options.reading, options.updates ? "update" : "add");
  if (!reading) return console.error(reading.error()), exit_failed;
  auto project = io::Project::open(options.project,
                                   options.updates ? io::ProjectAccess::write : io::ProjectAccess::create,
                                   {wait_option(options.wait)});
  if (!project) return console.error(project.error()), exit_failed;
  project->begin_run(options.updates ? "update" : "add", reading->run, reading->coding);

  Intake intake(options, *project, *reading, stop, console);
  if (options.inputs.empty()) {
    intake.read_again();
  } else {
    intake.take_inputs();
  }
  return intake.finish();
}

}  // namespace

void add_add(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("add", "documents into a project, which is made when it is not there");
  auto options = std::make_shared<AddOptions>();
  command->add_option("PROJECT", options->project, "the project file (.standpoint)")->required();
  command
      ->add_option("INPUT", options->inputs,
                   "articles (.txt .html .jsonl .csv), folders of them, or -; records and projects are taken "
                   "as they are")
      ->required();
  add_project_reading_options(*command, options->reading);
  add_wait_option(*command, options->wait);
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint add debate.standpoint articles/");
  command->callback([&run, options] { run = [options] { return run_add(*options); }; });
}

void add_update(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "update", "a project brought up to date: changed documents read anew, new ones added");
  auto options = std::make_shared<AddOptions>();
  options->updates = true;
  command->add_option("PROJECT", options->project, "the project file (.standpoint)")->required();
  command->add_option("INPUT", options->inputs,
                      "as for add; none: the documents that another version, model, codebook or names read");
  command->add_flag("--all", options->all, "read also documents that have not changed");
  add_project_reading_options(*command, options->reading);
  add_wait_option(*command, options->wait);
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint update debate.standpoint articles/");
  command->callback([&run, options] { run = [options] { return run_add(*options); }; });
}

}  // namespace standpoint::cli
