#pragma once
// CSV that spreadsheets open as it is meant: RFC 4180 with LF, UTF-8, and nothing that they would compute.

#include <initializer_list>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Writes rows. A field that is no number and begins with = + - @ or a tab, which a spreadsheet takes for a
/// formula (CWE-1236), or with ' before one of them, gets a ' in front; unguarded() takes it off again.
class CsvWriter {
 public:
  explicit CsvWriter(std::ostream& out) : out_(out) {}

  void row(std::span<const std::string_view> fields);
  void row(std::initializer_list<std::string_view> fields) {
    row(std::span<const std::string_view>(fields.begin(), fields.size()));
  }
  /// A label and numbers, as append_number() writes them.
  void row(std::string_view label, std::span<const double> numbers);

 private:
  std::ostream& out_;
  std::string line_;
};

/// The shortest decimals that are read back as the same number, without exponent from 0.0001 to 10^15; "NaN"
/// for what is no number.
void append_number(std::string& out, double number);

/// The field as it was before it was guarded.
std::string_view unguarded(std::string_view field);

}  // namespace standpoint::io
