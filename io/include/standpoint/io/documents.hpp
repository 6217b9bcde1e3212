#pragma once
// Readers of documents: .txt, .html, .pdf, feeds, web archives, JSON Lines, CSV (RFC 4180), each also
// compressed, folders of these, and standard input ("-").

#include <standpoint/model/document.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <span>
#include <string>

namespace standpoint::io {

/// What read_documents has done.
struct DocumentCounts {
  std::size_t documents = 0;  ///< handed on
  std::size_t failed = 0;     ///< files, lines or rows that yielded none: the program ends with exit code 1
};

/// Called for each document in the order of the input (folders: by path, byte order). Return false to stop.
using OnDocument = std::function<bool(Document&&)>;

/// Reads all documents of `inputs` one by one; no more than one file's document is held (JSON Lines, CSV,
/// feeds and archives: one line, item or record). What cannot be read is reported as a Diagnostic of severity
/// error, naming file and line and what to do, and counted; the rest is read. Formats go by suffix, in any
/// case, below .gz and .zst; "-" takes JSON Lines when the first character is '{', a feed or HTML when it is
/// '<', a web archive or a PDF by their first bytes, else text.
///   .txt            title: the first line, if it is short and a blank line follows; date: from a file name
///   that starts
///                   with one
///   .html .htm      the article's paragraphs without menus and scripts; title, date, author, source, lang,
///   url from meta
///                   tags and JSON-LD
///   .pdf            through the programs pdftotext and pdfinfo (poppler-utils), which must be there:
///   paragraphs in
///                   reading order (documents/pdf_text.hpp), title, author and date from what the file says
///                   of itself
///   .rss .atom .xml RSS 2.0, RSS 1.0, Atom 1.0: a document an item, with its url, date, authors, and the
///   feed as source .warc .wet      WARC 1.0 and 1.1: HTML and plain text of response, resource and
///   conversion records up to 64 MiB, with
///                   url and date; what else is in it is counted in a note
///   .jsonl .ndjson  one object a line with "text" (id, title, url, date, source, author, lang, meta
///   optional), or
///                   document records
///   .csv            header row with the column text, or path (relative to the CSV); id, title, date, source,
///   author,
///                   url, lang optional
///   .dna            the documents of a database of Discourse Network Analyzer 3, those without a text left
///   out
/// A folder is searched with its subfolders for these suffixes (.xml: for feeds); other files in it are
/// skipped, hidden ones too.
DocumentCounts read_documents(std::span<const std::string> inputs, const OnDocument& on_document,
                              const DiagnosticSink& report);

/// The same for JSON Lines that stand in no file: one object a line with "text", or document records. `name`
/// stands in messages ("documents:3").
DocumentCounts read_document_lines(std::istream& in, const std::string& name, const OnDocument& on_document,
                                   const DiagnosticSink& report);

}  // namespace standpoint::io
