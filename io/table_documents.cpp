#include "csv.hpp"
#include "document_readers.hpp"
#include "file_input.hpp"
#include "json.hpp"
#include "line_reader.hpp"
#include "record_fields.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

// Columns that fill a document when they are there.
void fill_from_row(Document& document, const CsvReader& table, const std::vector<std::string>& row,
                   DocumentSink& sink) {
  const auto field = [&](std::string_view name) {
    const auto column = table.column(name);
    return column ? row[*column] : std::string();
  };
  const auto fill = [&](std::string& member, std::string_view name) {
    if (auto value = field(name); !value.empty()) member = std::move(value);
  };
  fill(document.id.value, "id");
  fill(document.title, "title");
  fill(document.source, "source");
  fill(document.author, "author");
  fill(document.url, "url");
  fill(document.lang, "lang");
  const std::string date = field("date");
  if (date.empty()) return;
  if (const auto parsed = parse_date(date)) {
    document.date = *parsed;
  } else {
    sink.warn(Errc::invalid_value, table.where(),
              fmt::format("'{}' is no date (expected 2026-03-02); left out", date));
  }
}

// Reads the file a row names; what the row says wins over what the file says.
void read_named_file(const CsvReader& table, const std::string& path, const std::vector<std::string>& row,
                     DocumentSink& sink) {
  const std::filesystem::path folder = std::filesystem::path(table.name()).parent_path();
  const std::filesystem::path file = folder / path;  // an absolute path stays
  const OnDocument fill = [&](Document&& document) {
    fill_from_row(document, table, row, sink);
    return sink.on_document(std::move(document));
  };
  DocumentSink inner{fill, sink.report, sink.counts};
  read_document_file(file.string(), inner);
  sink.stopped = inner.stopped;
}

}  // namespace

void read_document_table(std::istream& in, const std::string& name, DocumentSink& sink) {
  auto table = CsvReader::open(in, name);
  if (!table) return sink.fail(table.error());
  const auto text_column = table->column("text");
  const auto path_column = table->column("path");
  if (!text_column && !path_column) {
    return sink.fail(
        {Errc::malformed, name,
         fmt::format("no column 'text' or 'path' (found: {}); a table of documents needs one of them",
                     table->column_names())});
  }

  std::vector<std::string> row;
  while (!sink.stopped) {
    const auto more = table->next(row);
    if (!more) {
      sink.fail(more.error());
      continue;
    }
    if (!*more) break;
    if (text_column && !row[*text_column].empty()) {
      auto text = clean_bytes(row[*text_column], table->where(), sink);
      if (!text) continue;
      Document document;
      document.text = Text(std::move(*text));
      fill_from_row(document, *table, row, sink);
      sink.add(std::move(document));
    } else if (path_column && !row[*path_column].empty()) {
      read_named_file(*table, row[*path_column], row, sink);
    } else {
      sink.fail({Errc::empty, table->where(), "the text is empty"});
    }
  }
}

void read_json_lines(std::istream& in, const std::string& name, DocumentSink& sink) {
  JsonLineParser parser;
  std::size_t found = 0;
  const std::size_t failed_before = sink.counts.failed;
  LineReader lines(*in.rdbuf(), max_json_line_bytes);
  while (!sink.stopped && lines.next()) {
    if (read_fault(in, name)) break;  // the line is cut, too
    const std::string_view json = lines.line();
    const std::string where = fmt::format("{}:{}", name, lines.number());
    if (lines.too_long()) {
      sink.fail({Errc::too_large, where, too_long_line()});
      continue;
    }
    if (json.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const auto value = parser.parse(json);
    if (!value) {
      sink.fail({value.error().code, where, value.error().message});
      continue;
    }
    try {
      // Of a record file the documents are read anew; its other records are left alone.
      std::string unknown_kind;
      auto record = parse_record(**value, unknown_kind);
      auto* document = record ? std::get_if<Document>(&*record) : nullptr;
      if (document == nullptr) continue;
      if (document->text.bytes().find_first_not_of(" \t\r\n") == std::string::npos) {
        sink.fail({Errc::empty, where, "the text is empty"});
        continue;
      }
      ++found;
      sink.add(std::move(*document));
    } catch (const FieldError& error) {
      sink.fail({Errc::malformed, where, error.message});
    }
  }
  if (!sink.stopped) {
    if (auto fault = read_fault(in, name)) return sink.fail(std::move(*fault));
  }
  if (found == 0 && sink.counts.failed == failed_before) {
    sink.fail({Errc::empty, name, "no document in it: each line must be an object with the member \"text\""});
  }
}

}  // namespace standpoint::io
