#include "html_guard.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace standpoint::io {
namespace {

constexpr std::size_t max_depth = 400;
constexpr std::size_t max_reconstructions = 2'000'000;

// Elements that end by themselves or hold nothing: they do not add to the depth.
constexpr std::array<std::string_view, 31> self_ending = {
    "area",   "base",  "body",  "br",    "col",  "colgroup", "dd",     "dt",    "embed", "head", "hr",
    "html",   "img",   "input", "li",    "link", "meta",     "option", "p",     "param", "rp",   "rt",
    "source", "tbody", "td",    "tfoot", "th",   "thead",    "tr",     "track", "wbr"};
constexpr std::array<std::string_view, 14> formatting = {
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
constexpr std::array<std::string_view, 16> blocks = {"article", "blockquote", "br", "div",  "h1", "h2",
                                                     "h3",      "h4",         "li", "main", "ol", "p",
                                                     "section", "table",      "tr", "ul"};

template <std::size_t n>
bool contains(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_name_character(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

struct Tag {
  std::string name;  // lower case; "" for what is no tag
  bool closes = false;
  std::size_t end = 0;  // behind its '>'
};

// The tag that begins at '<' in `position`.
Tag read_tag(std::string_view html, std::size_t position) {
  Tag tag;
  std::size_t i = position + 1;
  if (i < html.size() && html[i] == '/') {
    tag.closes = true;
    ++i;
  }
  // No element's name is longer than a few letters; a longer one is read no further.
  for (; i < html.size() && is_name_character(html[i]) && tag.name.size() < 16; ++i) {
    tag.name += static_cast<char>(is_letter(html[i]) ? (html[i] | 0x20) : html[i]);
  }
  const auto close = html.find('>', i);
  tag.end = close == std::string_view::npos ? html.size() : close + 1;
  return tag;
}

// Where the element ends whose text is not markup.
std::size_t skip_raw_text(std::string_view html, std::size_t position, const std::string& name) {
  while (position < html.size()) {
    position = html.find("</", position);
    if (position == std::string_view::npos) return html.size();
    const Tag tag = read_tag(html, position);
    if (tag.name == name) return tag.end;
    position += 2;
  }
  return html.size();
}

bool is_raw_text(const std::string& name) { return name == "script" || name == "style"; }

}  // namespace

bool is_safe_to_parse(std::string_view html) {
  std::size_t depth = 0;
  std::size_t open_formatting = 0;
  std::size_t reconstructions = 0;
  for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i)) {
    const Tag tag = read_tag(html, i);
    if (tag.name.empty()) {
      ++i;
      continue;
    }
    i = tag.end;
    if (!tag.closes && is_raw_text(tag.name)) {
      i = skip_raw_text(html, i, tag.name);
      continue;
    }
    const bool is_formatting = contains(formatting, tag.name);
    if (tag.closes) {
      if (is_formatting && open_formatting > 0) --open_formatting;
      if (!contains(self_ending, tag.name) && depth > 0) --depth;
    } else {
      reconstructions += open_formatting;
      if (is_formatting) ++open_formatting;
      if (!contains(self_ending, tag.name)) ++depth;
    }
    if (depth > max_depth || reconstructions > max_reconstructions) return false;
  }
  return true;
}

std::string strip_tags(std::string_view html) {
  std::string text;
  text.reserve(html.size());
  for (std::size_t i = 0; i < html.size();) {
    if (html[i] != '<') {
      text += html[i++];
      continue;
    }
    const Tag tag = read_tag(html, i);
    if (tag.name.empty()) {
      text += html[i++];
      continue;
    }
    i = tag.end;
    if (!tag.closes && is_raw_text(tag.name)) i = skip_raw_text(html, i, tag.name);
    if (contains(blocks, tag.name) && !text.ends_with("\n\n")) text += "\n\n";
  }
  return text;
}

}  // namespace standpoint::io
