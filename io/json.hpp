#pragma once
// JSON lines on RapidJSON: one value a line, strict UTF-8, bounded depth, and fields that know their place.

#include <standpoint/model/result.hpp>

#include <rapidjson/document.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// Deeper lines are refused: nothing in the format needs more than a few levels.
inline constexpr int max_json_depth = 64;

/// The longest line that is read: a text may have 1 GiB, as stored.
inline constexpr std::size_t max_json_line_bytes = (std::size_t{1} << 30U) + (std::size_t{1} << 20U);
/// What is said of a longer one.
std::string too_long_line();

/// Parses one line after another into memory that is used again: no more than the longest line is held.
class JsonLineParser {
 public:
  /// Reads `line` through RapidJSON's SAX reader, iteratively, with UTF-8 checked. The value lives until the
  /// next call. Error malformed with the column (a byte, from 1) and what is wrong there.
  Result<const rapidjson::Value*> parse(std::string_view line);

 private:
  // A value of a line that is known to be UTF-8 without NUL, parsed in `scratch_`; false for one that is
  // broken.
  bool parse_in_place(std::string_view line);

  std::string scratch_;  // the line; strings of the value point into it
  rapidjson::Document document_;
};

/// A member that is missing or of the wrong type; caught where the line's place is known.
struct FieldError {
  std::string message;
};

/// Members of a JSON object, read by name. What is never asked for is `extra`.
class Fields {
 public:
  /// Throws FieldError unless `value` is an object; `what` names it in messages ("statement", "actor") and
  /// must live as long.
  Fields(const rapidjson::Value& value, std::string_view what);

  /// The member or nullptr (also for null). Marks it as known.
  const rapidjson::Value* find(std::string_view name);
  const rapidjson::Value& need(std::string_view name);

  std::string need_string(std::string_view name);
  std::string string_or(std::string_view name, std::string_view otherwise = {});
  double number_or(std::string_view name, double otherwise);
  bool bool_or(std::string_view name, bool otherwise);
  /// Zero or more strings: a list, or one string.
  std::vector<std::string> strings(std::string_view name);
  /// Zero or more objects: a list, or one object.
  std::vector<const rapidjson::Value*> objects(std::string_view name);

  /// The members nobody asked for, as the inside of a JSON object: "\"a\":1,\"b\":[]".
  std::string extra() const;
  [[noreturn]] void fail(std::string_view name, std::string_view expected) const;

 private:
  bool is_known(std::size_t member) const {
    return member < 64 ? (known_ >> member & 1U) != 0 : is_known_above(member);
  }
  bool is_known_above(std::size_t member) const;
  void mark(std::size_t member);

  const rapidjson::Value& object_;
  std::string_view what_;
  std::size_t next_ = 0;           // where the member asked for next is likely to be
  std::uint64_t known_ = 0;        // the first 64 members, which is all but always all
  std::vector<bool> known_above_;  // the others
};

/// Appends `text` as a JSON string: quotes, backslashes, control characters, U+2028 and U+2029 escaped, else
/// UTF-8.
void append_json_string(std::string& out, std::string_view text);
/// A value as JSON text.
std::string to_json_text(const rapidjson::Value& value);
/// Appends a finite number in its shortest exact form; others as 0.
void append_json_number(std::string& out, double value);

}  // namespace standpoint::io
