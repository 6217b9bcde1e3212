#pragma once
// SVG 1.1, element by element, straight into a stream.

#include <cstddef>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// An attribute with a text or a number, which is written with one digit after the point at most.
class SvgAttribute {
 public:
  SvgAttribute(std::string_view name, std::string_view text) : name_(name), text_(text) {}
  SvgAttribute(std::string_view name, const char* text) : name_(name), text_(text) {}
  SvgAttribute(std::string_view name, double number) : name_(name), number_(number), is_number_(true) {}
  void append_to(std::string& out) const;

 private:
  std::string_view name_;
  std::string_view text_;
  double number_ = 0.0;
  bool is_number_ = false;
};

using SvgAttributes = std::initializer_list<SvgAttribute>;

/// Appends a number with one digit after the point at most, never "-0".
void append_svg_number(std::string& out, double value);

/// Path data from commands and points: "M1 2L3.5 4".
class SvgPath {
 public:
  SvgPath& to(std::string_view command, std::initializer_list<double> numbers);
  SvgPath& close();
  const std::string& data() const { return data_; }

 private:
  std::string data_;
};

/// Writes the head on construction, white ground included, and the end by finish().
class SvgWriter {
 public:
  SvgWriter(std::ostream& out, double width, double height, std::string_view title,
            std::string_view description);

  void open(std::string_view name, SvgAttributes attributes);
  void close();
  /// With a tooltip when `title` is not empty.
  void element(std::string_view name, SvgAttributes attributes, std::string_view title = {});
  /// <text> with its baseline at y.
  void text(double x, double y, std::string_view content, SvgAttributes attributes = {});
  void title(std::string_view content);
  void finish();

 private:
  void start(std::string_view name, SvgAttributes attributes);
  void flush();

  std::ostream& out_;
  std::string line_;
  std::vector<std::string> open_;
};

/// The fonts that text_width() measures.
inline constexpr std::string_view svg_fonts =
    "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/// `text` in at most `lines` lines of about `width` ems, broken between words; what does not fit ends with an
/// ellipsis. Never empty.
std::vector<std::string> wrap_label(std::string_view text, double width, std::size_t lines);
/// The same in one line.
std::string shorten_label(std::string_view text, double width);

/// "1 statement", "12,345 statements".
std::string count_words(std::size_t number, std::string_view word);

}  // namespace standpoint::io
