#include "convert_records.hpp"

#include "console.hpp"
#include "exit_code.hpp"
#include "signals.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/document_source.hpp>
#include <standpoint/io/event_list.hpp>
#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/io/web_annotations.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/version.hpp>
#include <standpoint/reading/load.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>
#include <string_view>
#include <utility>
#include <variant>

namespace standpoint::cli {
namespace {

// What is written, and for whom.
struct Records {
  const Corpus* corpus;  // all of it; null where `documents` come out of a file one by one
  const io::DocumentSource& documents;
  const std::string& title;
  const DiagnosticSink& report;
};

Result<void> write_dna(std::ostream& out, const Records& records) {
  return io::write_dna(out, records.documents, records.report);
}

Result<void> write_project(std::ostream& out, const Records& records) {
  return io::write_project(out, records.documents);
}

Result<void> write_annotations(std::ostream& out, const Records& records) {
  return io::write_web_annotations(out, records.documents, {records.title, "standpoint"});
}

Result<void> write_events(std::ostream& out, const Records& records) {
  return io::write_event_list(out, *records.corpus, records.report);
}

Result<void> write_records(std::ostream& out, const Records& records) {
  io::RecordWriter writer(out);
  writer.write_header("standpoint", version);
  writer.write(*records.corpus);
  return {};
}

struct Format {
  std::string_view suffix;
  Result<void> (*write)(std::ostream&, const Records&);
  bool is_coders;    // hand coding goes on with it
  bool is_streamed;  // document by document
};
constexpr std::array<Format, 5> formats = {{{".dna", write_dna, true, true},
                                            {".events.csv", write_events, true, false},
                                            {".jsonl", write_records, false, false},
                                            {".jsonld", write_annotations, false, true},
                                            {".standpoint", write_project, false, true}}};

const Format* find_format(std::string_view path) {
  const auto found = std::find_if(formats.begin(), formats.end(), [&](const Format& f) {
    return io::strip_compression_suffix(path).ends_with(f.suffix);
  });
  return found == formats.end() ? nullptr : &*found;
}

bool is_coders(const Format* format) { return format != nullptr && format->is_coders; }

bool are_lines(std::string_view path) {
  const std::string_view inner = io::strip_compression_suffix(path);
  return inner.ends_with(".jsonl") || inner.ends_with(".ndjson");
}

}  // namespace

bool are_records_alone(const std::string& input, std::span<const std::string> outputs) {
  if (outputs.size() != 1 || io::is_graph_file(input)) return false;
  const Format* to = find_format(outputs.front());
  if (to == nullptr) return false;
  return is_coders(to) || is_coders(find_format(input)) || (to->is_streamed && are_lines(input));
}

bool is_record_copy(const std::string& input, std::span<const std::string> outputs) {
  return outputs.size() == 1 && are_lines(input) && are_lines(outputs.front());
}

int copy_records(const std::string& input, const std::string& output, bool quiet) {
  Console console(quiet);
  hold_stop_signals();
  auto out = io::OutputFile::create(output);
  if (!out) return console.error(out.error()), exit_failed;
  SignalWatcher signals([temporary = out->temporary_path()] { end_by_signal(std::span(&temporary, 1)); });

  io::RecordWriter writer(out->stream());
  bool has_header = false;
  const auto write = [&](Record&& record) {
    const bool is_header = std::holds_alternative<Header>(record);
    if (!is_header && !has_header) writer.write_header("standpoint", version);
    // Files that were put behind each other have one each.
    if (!is_header || !has_header) writer.write(record);
    has_header = true;
    return !out->stream().fail();
  };
  const auto counts = io::read_record_file(input, write, console.sink());
  signals.close();
  if (counts.records == 0) return exit_failed;  // why is told
  if (auto written = out->commit(); !written) return console.error(written.error()), exit_failed;
  return counts.failed > 0 ? exit_failed : exit_ok;
}

int convert_records(const std::string& input, const std::string& output, const std::string& title,
                    bool quiet) {
  Console console(quiet);
  hold_stop_signals();
  auto out = io::OutputFile::create(output);
  if (!out) return console.error(out.error()), exit_failed;
  SignalWatcher signals([temporary = out->temporary_path()] { end_by_signal(std::span(&temporary, 1)); });

  const Format& format = *find_format(output);
  const DiagnosticSink report = console.sink();
  Corpus corpus;
  io::RecordCounts counts;
  std::unique_ptr<io::DocumentSource> documents;
  if (format.is_streamed) documents = io::documents_of_file(input, counts, report);
  const bool is_held = documents == nullptr;
  if (is_held) {
    counts = io::read_corpus(std::span(&input, 1), corpus, report);
    corpus.finish();
    reading::apply_stored_reviews(std::span(&input, 1), corpus, counts.failed, console.listener());
    documents = io::documents_of(corpus, io::LackingDocuments::kept);
  }
  Result<void> written;
  if (counts.records > 0 || counts.failed > 0)
    written = format.write(out->stream(), {is_held ? &corpus : nullptr, *documents, title, report});
  signals.close();
  if (counts.records == 0) {
    console.error({Errc::empty, "", "no record could be read, so nothing was written"});
    return exit_failed;
  }
  if (written) written = out->commit();
  if (!written) return console.error(written.error()), exit_failed;
  return counts.failed > 0 ? exit_failed : exit_ok;
}

}  // namespace standpoint::cli
