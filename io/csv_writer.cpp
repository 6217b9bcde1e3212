#include "csv_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace standpoint::io {
namespace {

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

// Whether a spreadsheet might compute what stands behind any number of '.
bool is_formula(std::string_view field) {
  const auto first = field.find_first_not_of('\'');
  return first != std::string_view::npos &&
         std::string_view("=+-@\t\r").find(field[first]) != std::string_view::npos && !is_number(field);
}

void append_field(std::string& line, std::string_view field) {
  const bool quoted = field.find_first_of(",\"\n\r") != std::string_view::npos || field.starts_with(' ') ||
                      field.ends_with(' ') || field.starts_with('#');
  if (quoted) line += '"';
  if (is_formula(field)) line += '\'';
  for (const char c : field) {
    if (c == '"') line += '"';
    line += c;
  }
  if (quoted) line += '"';
}

}  // namespace

void CsvWriter::row(std::span<const std::string_view> fields) {
  line_.clear();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) line_ += ',';
    append_field(line_, fields[i]);
  }
  // A single empty field would be an empty line, which readers pass over.
  if (line_.empty()) line_ = "\"\"";
  line_ += '\n';
  out_ << line_;
}

void CsvWriter::row(std::string_view label, std::span<const double> numbers) {
  line_.clear();
  append_field(line_, label);
  for (const double number : numbers) {
    line_ += ',';
    append_number(line_, number);
  }
  if (line_.empty()) line_ = "\"\"";
  line_ += '\n';
  out_ << line_;
}

void append_number(std::string& out, double number) {
  if (number == 0.0) {
    out += '0';
    return;
  }
  if (std::isnan(number)) {
    out += "NaN";
    return;
  }
  const double size = std::abs(number);
  std::array<char, 40> digits{};
  const bool is_plain = size >= 1e-4 && size < 1e15;
  const auto format = is_plain ? std::chars_format::fixed : std::chars_format::scientific;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, format).ptr;
  out.append(digits.data(), end);
}

std::string_view unguarded(std::string_view field) {
  if (field.starts_with('\'') && is_formula(field)) field.remove_prefix(1);
  return field;
}

}  // namespace standpoint::io
