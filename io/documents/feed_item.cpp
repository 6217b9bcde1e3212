#include "documents/feed_item.hpp"

#include "documents/feed_date.hpp"
#include "xml_text.hpp"

#include <standpoint/io/html.hpp>
#include <standpoint/model/ascii.hpp>

#include <algorithm>

namespace standpoint::io {
namespace {

// "editor@paper.example (Ida Holt)" is Ida Holt.
std::string author_name(std::string_view text) {
  const auto open = text.find('(');
  const auto close = text.rfind(')');
  if (text.find('@') == std::string_view::npos || open == std::string_view::npos ||
      close == std::string_view::npos || close < open)
    return std::string(text);
  return std::string(trim(text.substr(open + 1, close - open - 1)));
}

// Lines of plain text as a page: blank lines between paragraphs stay.
std::string plain_as_html(std::string_view text) {
  std::string html = "<p>";
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    html += line.empty() ? "</p><p>" : std::string(line) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return html + "</p>";
}

// Atom says what a text is; RSS means HTML, and many write plain text.
std::string as_html(std::string_view value, const FeedItem::Form& form) {
  if (form.type == "html" || form.type == "xhtml" || form.type == "text/html") return std::string(value);
  if (form.type == "text" || form.type == "text/plain" || form.is_atom_item) {
    std::string escaped;
    std::string_view rest = value;
    while (!rest.empty()) {  // line by line, for line ends are not to become references
      const auto end = std::min(rest.find('\n'), rest.size());
      append_xml_text(escaped, rest.substr(0, end));
      escaped += '\n';
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return plain_as_html(escaped);
  }
  return value.find('<') == std::string_view::npos ? plain_as_html(value) : std::string(value);
}

}  // namespace

void FeedItem::set(std::string_view name, std::string_view value, const Form& form) {
  const auto first = [&](std::string& member) {
    if (member.empty()) member = value;
  };
  if (name == "title") return first(title);
  if (name == "link") return first(link);
  if (name == "author") return first(author);
  if (name == "dc:creator") {
    creator += (creator.empty() ? "" : ", ") + std::string(value);
  } else if (name == "pubDate" || name == "published" || name == "dc:date") {
    first(date);
  } else if (name == "updated") {
    first(updated);
  } else if (name == "source") {
    first(source);
  } else if (name == "language" || name == "dc:language") {
    lang = value;
  } else if ((name == "guid" && form.is_permalink) || name == "id") {
    if (value.starts_with("http")) first(permalink);
  } else if (name == "content:encoded" || name == "content") {
    if (content.empty()) content = as_html(value, form);
  } else if (name == "description" || name == "summary") {
    if (summary.empty()) summary = as_html(value, form);
  }
}

Document make_feed_document(const FeedItem& item, const FeedItem& feed, std::string& undated) {
  // Titles may hold markup, too. As a page, the item goes the way of all pages: its headline is put first
  // once.
  const std::string& body = item.content.empty() ? item.summary : item.content;
  std::string title = read_html("<p>" + item.title + "</p>").text.bytes();
  if (title.empty()) title = item.title;
  std::string page = "<meta property=\"og:title\" content=\"";
  append_xml_text(page, title);
  page += "\"><body>" + (trim(body).empty() ? plain_as_html(title) : body);
  Document document = read_html(page);
  document.title = title;
  document.url = !item.link.empty() ? item.link : item.permalink;
  document.author = !item.creator.empty()  ? item.creator
                    : !item.author.empty() ? author_name(item.author)
                                           : feed.author;
  document.source = !item.source.empty() ? item.source : feed.title;
  document.lang = item.lang.empty() ? feed.lang : item.lang;
  const std::string& date = item.date.empty() ? item.updated : item.date;
  const auto parsed = parse_feed_date(date);
  document.date = parsed.value_or(Date{});
  undated = parsed ? std::string() : date;
  return document;
}

}  // namespace standpoint::io
