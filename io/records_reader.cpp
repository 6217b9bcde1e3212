#include "csv.hpp"
#include "file_input.hpp"
#include "json.hpp"
#include "line_reader.hpp"
#include "record_fields.hpp"
#include "statement_table.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/records.hpp>

#include <fmt/format.h>

#include <istream>
#include <set>
#include <string>
#include <utility>
#include <variant>

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

// The beginning of a file's first line, as far as a header needs; "" for what cannot be opened.
std::string first_line(const std::string& path) {
  constexpr std::size_t enough = 4096;
  auto file = FileInput::open(path);
  if (!file) return {};
  std::string head(enough, '\0');
  file->stream().read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file->stream().gcount()));
  return head.substr(0, head.find('\n'));
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

Result<RecordCounts> read_records(std::istream& in, std::string_view name, const OnRecord& on_record,
                                  const DiagnosticSink& report) {
  RecordCounts counts;
  JsonLineParser parser;
  std::set<std::string> unknown_kinds;
  LineReader lines(*in.rdbuf(), max_json_line_bytes);
  while (lines.next()) {
    if (read_fault(in, name)) break;  // the line is cut, too
    const std::string_view json = lines.line();

    const auto where = [&] { return fmt::format("{}:{}", name, lines.number()); };
    const auto fail = [&](std::string message) {
      ++counts.failed;
      report({Severity::error, {Errc::malformed, where(), std::move(message)}});
    };
    if (lines.too_long()) {
      fail(too_long_line());
      continue;
    }
    if (is_blank(json)) continue;
    const auto value = parser.parse(json);
    if (!value) {
      fail(value.error().message);
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
      if (!on_record(std::move(*record))) return counts;
    } catch (const FieldError& error) {
      fail(error.message);
    }
  }
  if (auto fault = read_fault(in, name)) return *fault;
  return counts;
}

bool holds_records(const std::string& path) {
  const std::string_view inner = strip_compression_suffix(path);
  if (has_suffix(inner, ".jsonl") || has_suffix(inner, ".ndjson")) {
    const std::string line = first_line(path);
    return line.find("\"record\"") != std::string::npos && line.find("\"header\"") != std::string::npos;
  }
  return has_suffix(inner, ".csv") && first_line(path).find("stance") != std::string::npos;
}

RecordCounts read_corpus(std::span<const std::string> paths, Corpus& corpus, const DiagnosticSink& report) {
  RecordCounts total;
  const auto add = [&](Record&& record) {
    if (auto* document = std::get_if<Document>(&record); document != nullptr && document->id.empty()) {
      document->id = make_document_id(document->text);
    }
    corpus.add(std::move(record));
    return true;
  };
  for (const auto& path : paths) {
    auto file = FileInput::open(path);
    if (!file) {
      ++total.failed;
      report({Severity::error, file.error()});
      continue;
    }
    const bool is_table = has_suffix(strip_compression_suffix(path), ".csv");
    const auto counts = is_table ? read_statement_table(file->stream(), file->name(), add, report)
                                 : read_records(file->stream(), file->name(), add, report);
    if (!counts) {
      ++total.failed;
      report({Severity::error, counts.error()});
      continue;
    }
    total.records += counts->records;
    total.skipped += counts->skipped;
    total.failed += counts->failed;
    if (counts->records == 0 && counts->failed == 0) {
      ++total.failed;
      report({Severity::error, {Errc::empty, file->name(), "the file is empty: no record in it"}});
    }
  }
  return total;
}

}  // namespace standpoint::io
