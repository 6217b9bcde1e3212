#include "document_readers.hpp"

#include <standpoint/model/counted.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace standpoint::io {
namespace {

// Beginnings of files that are often fed by mistake; what to do with each.
struct Magic {
  std::string_view bytes;
  std::string_view what;
};
constexpr std::array<Magic, 6> magics = {{
    {"%PDF-", "a PDF file; give it the ending .pdf"},
    {"PK\x03\x04", "a zip archive or office document; save it as text or HTML first"},
    {"\x1F\x8B", "a gzip file; unpack it first (gunzip)"},
    {"\x28\xB5\x2F\xFD", "a zstd file; unpack it first (unzstd)"},
    {"\x89PNG", "a picture"},
    {"\x7F"
     "ELF",
     "a program"},
}};

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

bool looks_binary(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 8192);
  std::size_t odd = 0;
  for (std::size_t i = 0; i < head.size();) {
    const auto c = decode_utf8(head, i);
    const bool cut_at_end = !c.valid && i + 4 > head.size();
    const bool control =
        c.value < 0x20 && c.value != '\t' && c.value != '\n' && c.value != '\r' && c.value != '\f';
    if ((!c.valid && !cut_at_end) || control || c.value == 0x7F) ++odd;
    i += c.length;
  }
  return odd * 10 > head.size();
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

bool DocumentSink::add(Document&& document) {
  ++counts.documents;
  if (document.id.empty()) document.id = make_document_id(document.text);
  if (!on_document(std::move(document))) stopped = true;
  return !stopped;
}

void DocumentSink::fail(Error error) {
  ++counts.failed;
  report({Severity::error, std::move(error)});
}

void DocumentSink::warn(Errc code, const std::string& where, std::string message) {
  report({Severity::warning, {code, where, std::move(message)}});
}

std::optional<std::string> clean_bytes(std::string bytes, const std::string& name, DocumentSink& sink) {
  const auto refuse = [&](Errc code, std::string message) -> std::optional<std::string> {
    sink.fail({code, name, std::move(message)});
    return std::nullopt;
  };
  if (is_blank(bytes)) return refuse(Errc::empty, "the file is empty; there is no text in it");
  if (is_utf16(bytes)) {
    return refuse(Errc::not_text, "UTF-16 text; convert it first (iconv -f UTF-16 -t UTF-8)");
  }
  for (const auto& magic : magics) {
    if (bytes.starts_with(magic.bytes))
      return refuse(Errc::not_text, fmt::format("not text but {} (binary)", magic.what));
  }
  if (looks_binary(bytes))
    return refuse(Errc::not_text, "a binary file, not text; give plain text or HTML in UTF-8");

  CleanText clean = clean_text(std::move(bytes));
  if (clean.invalid_sequences > 0) {
    sink.warn(Errc::not_text, name,
              fmt::format("{} replaced by U+FFFD, the first at byte {}; if letters are "
                          "missing, convert the file (iconv -f WINDOWS-1252 -t UTF-8)",
                          counted(clean.invalid_sequences, "place that is not UTF-8 was",
                                  "places that are not UTF-8 were"),
                          clean.first_invalid));
  }
  if (clean.nul > 0) sink.warn(Errc::not_text, name, counted(clean.nul, "NUL character") + " in the text");
  return std::move(clean.text);
}

}  // namespace standpoint::io
