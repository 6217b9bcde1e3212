#pragma once
// One function a document format, all of one shape; documents.cpp chooses by suffix.

#include <standpoint/io/documents.hpp>

#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint::io {

/// What a reader works with: where its documents go, where its findings go, what it counted.
struct DocumentSink {
  const OnDocument& on_document;
  const DiagnosticSink& report;
  DocumentCounts& counts;
  bool stopped = false;

  /// Hands a document on; false when the caller wants no more.
  bool add(Document&& document);
  void fail(Error error);
  void warn(Errc code, const std::string& where, std::string message);
};

void read_text_document(std::istream& in, const std::string& name, DocumentSink& sink);
void read_html_document(std::istream& in, const std::string& name, DocumentSink& sink);
/// RSS or Atom: a document an item.
void read_feed(std::istream& in, const std::string& name, DocumentSink& sink);
/// A web archive: a document a page or text.
void read_warc(std::istream& in, const std::string& name, DocumentSink& sink);
void read_pdf(std::istream& in, const std::string& name, DocumentSink& sink);
/// Markup whose first element tells: a feed or a page.
void read_markup(std::istream& in, const std::string& name, DocumentSink& sink);
void read_json_lines(std::istream& in, const std::string& name, DocumentSink& sink);
/// `path` rows are read relative to the folder of `name`.
void read_document_table(std::istream& in, const std::string& name, DocumentSink& sink);

/// More than one byte in ten of the first 8,192 that no text holds: control characters, or what is not UTF-8.
bool looks_binary(std::string_view bytes);

/// True when the first element is that of a feed.
bool looks_like_feed(std::string_view head);

/// A document of plain text that has been cleaned: its headline and byline where they can be told.
Document make_text_document(std::string text);
/// Hands on the document of a file: what it has no title or date for it takes from the file's name.
void finish_file_document(Document&& document, const std::string& name, DocumentSink& sink);
/// The last part of a path.
std::string_view file_name(std::string_view path);

/// Reads one file (or "-") by its suffix.
void read_document_file(const std::string& path, DocumentSink& sink);

/// The bytes as stored text, with warnings for what was replaced; nullopt after reporting an empty, binary or
/// UTF-16 file.
std::optional<std::string> clean_bytes(std::string bytes, const std::string& name, DocumentSink& sink);

}  // namespace standpoint::io
