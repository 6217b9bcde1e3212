#include "convert_records.hpp"

#include "console.hpp"
#include "exit_code.hpp"
#include "signals.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/event_list.hpp>
#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/version.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <variant>

namespace standpoint::cli {
namespace {

using Write = Result<void> (*)(std::ostream&, const Corpus&, const DiagnosticSink&);

Result<void> write_records(std::ostream& out, const Corpus& corpus, const DiagnosticSink& /*report*/) {
  io::RecordWriter writer(out);
  writer.write_header("standpoint", version);
  writer.write(corpus);
  return {};
}

struct Format {
  std::string_view suffix;
  Write write;
};
constexpr std::array<Format, 3> formats = {
    {{".dna", io::write_dna}, {".events.csv", io::write_event_list}, {".jsonl", write_records}}};

const Format* find_format(std::string_view path) {
  const auto found =
      std::find_if(formats.begin(), formats.end(), [&](const Format& f) { return path.ends_with(f.suffix); });
  return found == formats.end() ? nullptr : &*found;
}

bool is_coders(const Format* format) { return format != nullptr && format->suffix != ".jsonl"; }

}  // namespace

bool is_for_coders(const std::string& input, std::span<const std::string> outputs) {
  if (outputs.size() != 1 || io::is_graph_file(input)) return false;
  const Format* to = find_format(outputs.front());
  return is_coders(to) || (to != nullptr && is_coders(find_format(input)));
}

bool is_record_copy(const std::string& input, std::span<const std::string> outputs) {
  const auto are_lines = [](std::string_view path) {
    const std::string_view inner = io::strip_compression_suffix(path);
    return inner.ends_with(".jsonl") || inner.ends_with(".ndjson");
  };
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

int convert_records(const std::string& input, const std::string& output, bool quiet) {
  Console console(quiet);
  hold_stop_signals();
  auto out = io::OutputFile::create(output);
  if (!out) return console.error(out.error()), exit_failed;
  SignalWatcher signals([temporary = out->temporary_path()] { end_by_signal(std::span(&temporary, 1)); });

  Corpus corpus;
  const auto counts = io::read_corpus(std::span(&input, 1), corpus, console.sink());
  corpus.finish();
  if (corpus.documents().empty() && corpus.statements().empty()) {
    console.error({Errc::empty, "", "no record could be read, so nothing was written"});
    return exit_failed;
  }
  auto written = find_format(output)->write(out->stream(), corpus, console.sink());
  signals.close();
  if (written) written = out->commit();
  if (!written) return console.error(written.error()), exit_failed;
  return counts.failed > 0 ? exit_failed : exit_ok;
}

}  // namespace standpoint::cli
