#include "csv.hpp"
#include "document_readers.hpp"
#include "error_limit.hpp"
#include "file_input.hpp"
#include "json.hpp"
#include "line_reader.hpp"
#include "record_fields.hpp"
#include "record_lines.hpp"
#include "statement_table.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/event_list.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <istream>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

// What this version understands of a header.
std::optional<Error> refuse_header(const Header& header) {
  if (header.format != "standpoint") {
    return Error{Errc::unsupported, "", fmt::format("records of another format, '{}'", header.format)};
  }
  if (header.version.substr(0, header.version.find('.')) != "1") {
    return Error{Errc::unsupported, "",
                 fmt::format("records of version {}; this program reads versions 1.x: use a newer Standpoint",
                             header.version)};
  }
  if (header.offsets != "codepoint") {
    return Error{
        Errc::unsupported, "",
        fmt::format("offsets in units of '{}'; only code points are read: extract again without --offsets",
                    header.offsets)};
  }
  return std::nullopt;
}

// The beginning of a file's first line, as far as a header needs; "" for what is no file.
std::string first_line(const std::string& path) {
  constexpr std::size_t enough = 4096;
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return {};  // a pipe would lose it
  auto file = FileInput::open(path);
  if (!file) return {};
  std::string head(enough, '\0');
  file->stream().read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file->stream().gcount()));
  return head.substr(0, head.find('\n'));
}

// What a file is whose first line cannot be a record; "" for what may be one.
std::string_view other_than_records(std::string_view line) {
  const auto first = line.find_first_not_of(" \t\r");
  if (first == std::string_view::npos || line[first] == '{') return {};
  const std::string_view head = line.substr(first, 4096);
  if (looks_binary(head) || head.find('\0') != std::string_view::npos) return "a binary file";
  if (head.front() == '<') return "XML or HTML";
  if (head.front() == '[') return "a JSON list, where each record has a line of its own";
  if (head.find('{') == std::string_view::npos && head.find_first_of(",;\t") != std::string_view::npos)
    return "a table or text";
  return {};
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

std::string RecordLine::where() const { return fmt::format("{}:{}", file, number); }

Result<RecordCounts> read_record_lines(std::istream& in, std::string_view name, const OnRecordLine& on_line,
                                       const DiagnosticSink& report) {
  RecordCounts counts;
  JsonLineParser parser;
  std::set<std::string> unknown_kinds;
  LineReader lines(*in.rdbuf(), max_json_line_bytes);
  ErrorLimit errors([&](Error error) { report({Severity::error, std::move(error)}); });
  bool is_first = true;
  while (lines.next()) {
    if (read_fault(in, name)) break;  // the line is cut, too
    const std::string_view json = lines.line();

    const auto where = [&] { return fmt::format("{}:{}", name, lines.number()); };
    const auto fail = [&](const char* kind, std::string message) {
      ++counts.failed;
      errors.add(kind, {Errc::malformed, where(), std::move(message)});
    };
    if (is_blank(json)) continue;
    if (std::exchange(is_first, false)) {
      if (const auto other = other_than_records(json); !other.empty())
        return Error{Errc::malformed, where(), fmt::format("no records but {}; check the file", other)};
    }
    if (lines.too_long()) {
      fail("a line that is too long", too_long_line());
      continue;
    }
    const auto value = parser.parse(json);
    if (!value) {
      fail("broken JSON", value.error().message);
      continue;
    }
    try {
      std::string unknown_kind;
      auto record = parse_record(**value, unknown_kind);
      if (!record) {
        ++counts.skipped;
        if (unknown_kinds.insert(unknown_kind).second) {
          report({Severity::warning,
                  {Errc::unsupported, where(),
                   fmt::format("records of kind '{}' are unknown and skipped", unknown_kind)}});
        }
        continue;
      }
      if (const auto* header = std::get_if<Header>(&*record)) {
        if (auto refused = refuse_header(*header)) return Error{refused->code, where(), refused->message};
      }
      ++counts.records;
      if (!on_line(std::move(*record), {name, lines.number(), json, **value})) return counts;
    } catch (const FieldError& error) {
      fail("a broken record", error.message);
    }
  }
  errors.finish(std::string(name));
  if (auto fault = read_fault(in, name)) return *fault;
  return counts;
}

Result<RecordCounts> read_records(std::istream& in, std::string_view name, const OnRecord& on_record,
                                  const DiagnosticSink& report) {
  return read_record_lines(
      in, name, [&](Record&& record, const RecordLine& /*line*/) { return on_record(std::move(record)); },
      report);
}

bool holds_records(const std::string& path) {
  const std::string_view inner = strip_compression_suffix(path);
  if (has_suffix(inner, ".dna") || has_suffix(inner, ".events.csv") || is_project_file(path)) return true;
  if (has_suffix(inner, ".jsonl") || has_suffix(inner, ".ndjson")) {
    const std::string line = first_line(path);
    return line.find("\"record\"") != std::string::npos && line.find("\"header\"") != std::string::npos;
  }
  return has_suffix(inner, ".csv") && first_line(path).find("stance") != std::string::npos;
}

namespace {

Result<RecordCounts> read_by_suffix(const std::string& path, const OnRecord& on_record,
                                    const DiagnosticSink& report) {
  const std::string_view inner = strip_compression_suffix(path);
  if (has_suffix(inner, ".dna")) return read_dna_records(path, on_record, report);
  auto file = FileInput::open(path);
  if (!file) return file.error();
  std::istream& in = file->stream();
  if (has_suffix(inner, ".events.csv")) return read_event_list(in, file->name(), on_record, report);
  if (has_suffix(inner, ".csv")) return read_statement_table(in, file->name(), on_record, report);
  return read_records(in, file->name(), on_record, report);
}

}  // namespace

RecordCounts read_record_file(const std::string& path, const OnRecord& on_record,
                              const DiagnosticSink& report) {
  RecordCounts failure;
  failure.failed = 1;
  const auto fail = [&](const Error& error) {
    report({Severity::error, error});
    return failure;
  };
  const auto with_id = [&](Record&& record) {
    if (auto* document = std::get_if<Document>(&record); document != nullptr && document->id.empty()) {
      document->id = make_document_id(document->text);
    }
    return on_record(std::move(record));
  };
  const auto counts = read_by_suffix(path, with_id, report);
  if (!counts) return fail(counts.error());
  if (counts->records == 0 && counts->failed == 0)
    return fail({Errc::empty, path == "-" ? "standard input" : path, "the file is empty: no record in it"});
  return *counts;
}

namespace {

RecordCounts read_project(const std::string& path, Corpus& corpus, const DiagnosticSink& report) {
  RecordCounts counts;
  std::vector<Run> runs;
  const auto add = [&](DocumentRecords&& records) {
    counts.records += 1 + records.entities.size() + records.issues.size() + records.mentions.size() +
                      records.affiliations.size() + records.attributions.size() + records.statements.size();
    corpus.add(std::move(records));
    return true;
  };
  counts.failed = read_document_records(path, add, runs, report);
  counts.records += runs.size();
  for (auto& run : runs) corpus.add(Record(std::move(run)));
  return counts;
}

}  // namespace

RecordCounts read_corpus(std::span<const std::string> paths, Corpus& corpus, const DiagnosticSink& report) {
  RecordCounts total;
  const auto add = [&](Record&& record) {
    corpus.add(std::move(record));
    return true;
  };
  for (const auto& path : paths) {
    const auto counts =
        is_project_file(path) ? read_project(path, corpus, report) : read_record_file(path, add, report);
    total.records += counts.records;
    total.skipped += counts.skipped;
    total.failed += counts.failed;
  }
  return total;
}

}  // namespace standpoint::io
