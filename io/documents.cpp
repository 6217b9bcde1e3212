#include "document_readers.hpp"
#include "file_input.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/documents.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

namespace fs = std::filesystem;

using Reader = void (*)(std::istream&, const std::string&, DocumentSink&);

struct Format {
  std::string_view suffix;
  Reader read;
};

constexpr std::array<Format, 12> formats = {{{".txt", read_text_document},
                                             {".html", read_html_document},
                                             {".htm", read_html_document},
                                             {".jsonl", read_json_lines},
                                             {".ndjson", read_json_lines},
                                             {".csv", read_document_table},
                                             {".rss", read_feed},
                                             {".atom", read_feed},
                                             {".xml", read_markup},
                                             {".warc", read_warc},
                                             {".wet", read_warc},
                                             {".pdf", read_pdf}}};

Reader reader_of(std::string_view path) {
  const std::string_view inner = strip_compression_suffix(path);
  for (const auto& format : formats) {
    if (has_suffix(inner, format.suffix)) return format.read;
  }
  return nullptr;
}

// True when the next bytes are these; they stay to be read.
bool begins_with(std::istream& in, std::string_view magic) {
  std::streambuf& bytes = *in.rdbuf();
  if (bytes.in_avail() < std::ssize(magic)) return false;
  std::size_t same = 0;
  while (same < magic.size() && bytes.sgetc() == magic[same]) {
    bytes.sbumpc();
    ++same;
  }
  for (std::size_t i = 0; i < same; ++i) bytes.sungetc();
  return same == magic.size();
}

// Standard input has no suffix: its first characters tell.
Reader reader_of_stream(std::istream& in) {
  in >> std::ws;
  const int first = in.peek();
  if (first == '{') return read_json_lines;
  if (first == '<') return read_markup;
  if (begins_with(in, "WARC/")) return read_warc;
  if (begins_with(in, "%PDF-")) return read_pdf;
  return read_text_document;
}

// In a folder an .xml counts when it is a feed: there are many others.
bool is_article(const std::string& path) {
  const Reader read = reader_of(path);
  if (read != read_markup) return read != nullptr;
  auto file = FileInput::open(path);
  if (!file) return true;  // the reader will say why
  std::string head(4096, '\0');
  file->stream().read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file->stream().gcount()));
  return looks_like_feed(head);
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

// The documents of a folder and its subfolders, by path. Links to folders are not followed, so no loop is
// entered.
std::vector<std::string> list_folder(const std::string& folder, DocumentSink& sink) {
  std::vector<std::string> paths;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::none, error);
  const fs::recursive_directory_iterator end;
  if (error) sink.fail(system_error(folder, error.value()));
  while (!error && entry != end) {
    std::error_code ignored;
    const bool is_folder = entry->is_directory(ignored) && !entry->is_symlink(ignored);
    if (is_hidden(entry->path())) {
      if (is_folder) entry.disable_recursion_pending();
    } else if (entry->is_regular_file(ignored) && is_article(entry->path().string())) {
      paths.push_back(entry->path().string());
    }
    const std::string current = entry->path().string();
    entry.increment(error);
    if (error) sink.fail(system_error(current, error.value()));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

void read_folder(const std::string& folder, DocumentSink& sink) {
  const std::size_t failed_before = sink.counts.failed;
  const auto paths = list_folder(folder, sink);
  for (const auto& path : paths) {
    if (sink.stopped) return;
    read_document_file(path, sink);
  }
  if (paths.empty() && sink.counts.failed == failed_before) {
    sink.fail(
        {Errc::empty, folder,
         "no articles in this folder; put .txt, .html, .pdf, .jsonl, .csv, feeds or .warc files there"});
  }
}

// The documents of a database of Discourse Network Analyzer, without what is coded in them.
void read_dna_documents(const std::string& path, DocumentSink& sink) {
  const auto add = [&](Record&& record) {
    auto* document = std::get_if<Document>(&record);
    if (document == nullptr) return true;
    if (document->text.bytes().find_first_not_of(" \t\r\n") == std::string::npos) return true;
    document->extra.clear();
    return sink.add(std::move(*document));
  };
  const auto counts = read_dna_records(path, add, sink.report);
  if (!counts) sink.fail(counts.error());
}

}  // namespace

void read_document_file(const std::string& path, DocumentSink& sink) {
  if (has_suffix(strip_compression_suffix(path), ".graphml")) {
    return sink.fail(
        {Errc::unsupported, path,
         "a finished map, not an article; give the articles or the records (.jsonl) it was made from"});
  }
  if (has_suffix(path, ".dna")) return read_dna_documents(path, sink);
  auto file = FileInput::open(path);
  if (!file) return sink.fail(file.error());
  Reader read = path == "-" ? reader_of_stream(file->stream()) : reader_of(path);
  // A file that is named outright is read even with another ending: as text.
  if (read == nullptr) read = read_text_document;
  read(file->stream(), file->name(), sink);
}

DocumentCounts read_documents(std::span<const std::string> inputs, const OnDocument& on_document,
                              const DiagnosticSink& report) {
  DocumentCounts counts;
  DocumentSink sink{on_document, report, counts};
  for (const auto& input : inputs) {
    if (sink.stopped) break;
    std::error_code ignored;
    if (input != "-" && fs::is_directory(input, ignored)) {
      read_folder(input, sink);
    } else {
      read_document_file(input, sink);
    }
  }
  return counts;
}

DocumentCounts read_document_lines(std::istream& in, const std::string& name, const OnDocument& on_document,
                                   const DiagnosticSink& report) {
  DocumentCounts counts;
  DocumentSink sink{on_document, report, counts};
  read_json_lines(in, name, sink);
  return counts;
}

}  // namespace standpoint::io
