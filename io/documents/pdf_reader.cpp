// PDF through pdftotext and pdfinfo (poppler-utils). They are programs of their own, run when a PDF is met:
// poppler as a library is under the GPL.

#include "document_readers.hpp"
#include "documents/child_program.hpp"
#include "documents/pdf_text.hpp"
#include "file_input.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::size_t max_pdf_bytes = std::size_t{512} << 20U;

Error pdf_error(const Error& error, const std::string& name) {
  if (error.code == Errc::not_found) {
    return {
        Errc::unsupported, name,
        "reading PDF needs the program pdftotext; install it (apt install poppler-utils), or give the text"};
  }
  return {error.code, name,
          fmt::format("no text could be taken from the PDF: pdftotext: {}; save it as text instead",
                      error.message)};
}

// "Title:          Toll rejected" of pdfinfo.
std::string_view info_value(std::string_view info, std::string_view label) {
  for (std::size_t at = 0; at < info.size();) {
    const auto end = std::min(info.find('\n', at), info.size());
    std::string_view line = info.substr(at, end - at);
    at = end + 1;
    if (!line.starts_with(label)) continue;
    line.remove_prefix(label.size());
    const auto first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : line.substr(first);
  }
  return {};
}

// Titles that a word processor made of a file name say nothing.
bool is_title(std::string_view text) {
  return !text.empty() && !text.starts_with("Microsoft Word") &&
         text.find(".doc") == std::string_view::npos && text.find(".indd") == std::string_view::npos &&
         text != "untitled";
}

}  // namespace

void read_pdf(std::istream& in, const std::string& name, DocumentSink& sink) {
  const auto bytes = read_all(in, name, max_pdf_bytes);
  if (!bytes) return sink.fail(bytes.error());
  constexpr std::array<const char*, 8> text_arguments = {"pdftotext", "-enc", "UTF-8", "-nopgbrk",
                                                         "-eol",      "unix", "-",     "-"};
  auto lines = run_program(text_arguments, *bytes, {});
  if (!lines) return sink.fail(pdf_error(lines.error(), name));
  if (lines->find_first_not_of(" \t\r\n\f") == std::string::npos) {
    return sink.fail({Errc::empty, name,
                      "no text in the PDF: it may hold pictures of pages; run text recognition on it first "
                      "(ocrmypdf)"});
  }
  auto text = clean_bytes(join_pdf_lines(*lines), name, sink);
  if (!text) return;
  Document document = make_text_document(std::move(*text));
  constexpr std::array<const char*, 5> info_arguments = {"pdfinfo", "-enc", "UTF-8", "-isodates", "-"};
  if (const auto info = run_program(info_arguments, *bytes, {})) {
    if (document.title.empty() && is_title(info_value(*info, "Title:")))
      document.title = info_value(*info, "Title:");
    if (document.author.empty()) document.author = info_value(*info, "Author:");
    document.date = parse_date(info_value(*info, "CreationDate:")).value_or(Date{});
  }
  finish_file_document(std::move(document), name, sink);
}

}  // namespace standpoint::io
