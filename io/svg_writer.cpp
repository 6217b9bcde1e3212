#include "svg_writer.hpp"

#include "xml_text.hpp"

#include <standpoint/graph/text_width.hpp>
#include <standpoint/model/utf8.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <ostream>
#include <utility>

namespace standpoint::io {

void append_svg_number(std::string& out, double value) {
  const double rounded = std::round(value * 10.0) / 10.0;
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded == 0.0 ? 0.0 : rounded,
                                 std::chars_format::fixed)
                       .ptr;
  out.append(digits.data(), end);
}

void SvgAttribute::append_to(std::string& out) const {
  out += ' ';
  out += name_;
  out += "=\"";
  if (is_number_) {
    append_svg_number(out, number_);
  } else {
    append_xml_text(out, text_);
  }
  out += '"';
}

SvgPath& SvgPath::to(std::string_view command, std::initializer_list<double> numbers) {
  data_ += command;
  bool is_first = true;
  for (const double number : numbers) {
    if (!std::exchange(is_first, false)) data_ += ' ';
    append_svg_number(data_, number);
  }
  return *this;
}

SvgPath& SvgPath::close() {
  data_ += 'Z';
  return *this;
}

SvgWriter::SvgWriter(std::ostream& out, double width, double height, std::string_view title,
                     std::string_view description)
    : out_(out) {
  line_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  std::string box = "0 0 ";
  append_svg_number(box, width);
  box += ' ';
  append_svg_number(box, height);
  open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
               {"version", "1.1"},
               {"width", width},
               {"height", height},
               {"viewBox", box},
               {"role", "img"},
               {"aria-labelledby", "picture-title picture-description"},
               {"font-family", svg_fonts},
               {"font-size", 12.0},
               {"fill", "#1a1a1a"}});
  for (const auto& [name, content] : {std::pair("title", title), std::pair("desc", description)}) {
    start(name, {{"id", name == std::string_view("title") ? "picture-title" : "picture-description"}});
    line_ += '>';
    append_xml_text(line_, content);
    line_ += std::string("</") + name + ">\n";
  }
  element("rect", {{"width", width}, {"height", height}, {"fill", "#ffffff"}});
}

void SvgWriter::start(std::string_view name, SvgAttributes attributes) {
  line_ += '<';
  line_ += name;
  for (const auto& attribute : attributes) attribute.append_to(line_);
}

void SvgWriter::flush() {
  line_ += '\n';
  out_ << line_;
  line_.clear();
}

void SvgWriter::open(std::string_view name, SvgAttributes attributes) {
  start(name, attributes);
  line_ += '>';
  flush();
  open_.emplace_back(name);
}

void SvgWriter::close() {
  line_ += "</" + open_.back() + '>';
  open_.pop_back();
  flush();
}

void SvgWriter::title(std::string_view content) {
  line_ += "<title>";
  append_xml_text(line_, content);
  line_ += "</title>";
  flush();
}

void SvgWriter::element(std::string_view name, SvgAttributes attributes, std::string_view title) {
  start(name, attributes);
  if (title.empty()) {
    line_ += "/>";
  } else {
    line_ += "><title>";
    append_xml_text(line_, title);
    line_ += "</title></";
    line_ += name;
    line_ += '>';
  }
  flush();
}

void SvgWriter::text(double x, double y, std::string_view content, SvgAttributes attributes) {
  start("text", {{"x", x}, {"y", y}});
  for (const auto& attribute : attributes) attribute.append_to(line_);
  line_ += '>';
  append_xml_text(line_, content);
  line_ += "</text>";
  flush();
}

void SvgWriter::finish() {
  while (!open_.empty()) close();
}

namespace {

// The longest beginning that fits, with an ellipsis where something is cut off.
std::string cut(std::string_view text, double width) {
  if (graph::text_width(text) <= width) return std::string(text);
  double used = 1.0;  // the ellipsis
  std::size_t end = 0;
  while (end < text.size()) {
    const auto c = decode_utf8(text, end);
    used += graph::text_width(text.substr(end, c.length));
    if (used > width && end > 0) break;
    end += c.length;
  }
  while (end > 0 && text[end - 1] == ' ') --end;
  return std::string(text.substr(0, end)) + "\u2026";
}

}  // namespace

std::vector<std::string> wrap_label(std::string_view text, double width, std::size_t lines) {
  std::vector<std::string> wrapped;
  // Two lines of equal length look better than a full and a short one.
  const double whole = graph::text_width(text);
  double aim = width;
  for (std::size_t n = 1; n <= lines; ++n) {
    if (whole <= width * static_cast<double>(n)) {
      aim = whole / static_cast<double>(n) * (n > 1 ? 1.1 : 1.0) + 0.01;
      break;
    }
  }
  while (!text.empty() && wrapped.size() + 1 < lines && graph::text_width(text) > aim) {
    std::size_t end = 0;  // where the line is broken: at the last blank that fits, else at the first one
    for (std::size_t blank = text.find(' '); blank != std::string_view::npos;
         blank = text.find(' ', blank + 1)) {
      if (end > 0 && graph::text_width(text.substr(0, blank)) > aim) break;
      if (blank > 0) end = blank;
    }
    if (end == 0) break;
    wrapped.push_back(cut(text.substr(0, end), width));
    text.remove_prefix(end + 1);
  }
  if (!text.empty() || wrapped.empty()) wrapped.push_back(cut(text, width));
  return wrapped;
}

std::string shorten_label(std::string_view text, double width) { return cut(text, width); }

std::string count_words(std::size_t number, std::string_view word) {
  std::string digits = std::to_string(number);
  for (std::size_t i = digits.size(); i > 3;) digits.insert(i -= 3, ",");
  digits += ' ';
  digits += word;
  if (number != 1 && word.ends_with('y')) {
    digits.pop_back();
    digits += "ies";
  } else if (number != 1) {
    digits += 's';
  }
  return digits;
}

}  // namespace standpoint::io
