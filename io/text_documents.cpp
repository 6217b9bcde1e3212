#include "document_readers.hpp"
#include "file_input.hpp"

#include <standpoint/io/html.hpp>
#include <standpoint/model/ascii.hpp>

#include <fmt/format.h>

#include <sstream>
#include <string_view>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::size_t max_title_bytes = 150;

// The next line of `text` from `position` on, which moves behind it.
std::string_view take_line(std::string_view text, std::size_t& position) {
  const auto end = text.find('\n', position);
  const auto line = text.substr(position, end == std::string_view::npos ? end : end - position);
  position = end == std::string_view::npos ? text.size() : end + 1;
  return trim(line, " \t\r");
}

// A short first line without a full stop, with a blank line after it, is the headline.
std::string_view find_title(std::string_view text, std::size_t& position) {
  std::string_view line;
  while (position < text.size() && line.empty()) line = take_line(text, position);
  if (line.empty() || line.size() > max_title_bytes || line.ends_with('.')) return {};
  std::size_t after = position;
  return take_line(text, after).empty() ? line : std::string_view();
}

// "By Name" in the first line after the title.
std::string_view find_author(std::string_view text, std::size_t position) {
  std::string_view line;
  while (position < text.size() && line.empty()) line = take_line(text, position);
  if (line.size() > 80 || !line.starts_with("By ") || line.ends_with('.')) return {};
  return line.substr(3,
                     line.find(',') == std::string_view::npos ? std::string_view::npos : line.find(',') - 3);
}

Date date_from_name(const std::string& path) {
  const auto date = parse_date(file_name(path).substr(0, 10));
  return date.value_or(Date{});
}

// The whole of a text file, cleaned; nullopt after reporting.
std::optional<std::string> read_clean(std::istream& in, const std::string& name, DocumentSink& sink) {
  auto bytes = read_all(in, name, Text::max_bytes);
  if (!bytes) {
    sink.fail(bytes.error());
    return std::nullopt;
  }
  return clean_bytes(std::move(*bytes), name, sink);
}

}  // namespace

std::string_view file_name(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

Document make_text_document(std::string text) {
  Document document;
  document.text = Text(std::move(text));
  std::size_t position = 0;
  document.title = find_title(document.text.bytes(), position);
  document.author = find_author(document.text.bytes(), position);
  return document;
}

void finish_file_document(Document&& document, const std::string& name, DocumentSink& sink) {
  if (!document.date.known()) document.date = date_from_name(name);
  if (document.title.empty()) document.title = file_name(name);
  document.meta["path"] = file_name(name);
  sink.add(std::move(document));
}

void read_text_document(std::istream& in, const std::string& name, DocumentSink& sink) {
  auto text = read_clean(in, name, sink);
  if (text) finish_file_document(make_text_document(std::move(*text)), name, sink);
}

void read_html_document(std::istream& in, const std::string& name, DocumentSink& sink) {
  auto html = read_clean(in, name, sink);
  if (!html) return;
  Document document = read_html(*html);
  if (document.text.empty()) {
    sink.fail({Errc::empty, name, "no article was found in the page; save its text as .txt"});
    return;
  }
  finish_file_document(std::move(document), name, sink);
}

void read_markup(std::istream& in, const std::string& name, DocumentSink& sink) {
  auto bytes = read_all(in, name, Text::max_bytes);
  if (!bytes) return sink.fail(bytes.error());
  const bool is_feed = looks_like_feed(std::string_view(*bytes).substr(0, 4096));
  std::istringstream again(std::move(*bytes));
  is_feed ? read_feed(again, name, sink) : read_html_document(again, name, sink);
}

}  // namespace standpoint::io
