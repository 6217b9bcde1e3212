#include "file_input.hpp"
#include "line_reader.hpp"

#include <standpoint/io/relation_rows.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t longest_line = std::size_t{1} << 20U;

enum Column : std::size_t { id, sentence, p_begin, p_end, q_begin, q_end, column_count };
constexpr std::array<std::string_view, column_count> column_names = {"id",    "sentence", "p_begin",
                                                                     "p_end", "q_begin",  "q_end"};

std::vector<std::string_view> split(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t begin = 0; begin <= line.size();) {
    const auto tab = std::min(line.find('\t', begin), line.size());
    fields.push_back(line.substr(begin, tab - begin));
    begin = tab + 1;
  }
  return fields;
}

std::optional<std::uint32_t> parse_number(std::string_view text) {
  std::uint32_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || error != std::errc() || stop != end) return std::nullopt;
  return number;
}

class RowReader {
 public:
  explicit RowReader(std::string name) : name_(std::move(name)) {
    for (std::size_t i = 0; i < column_count; ++i) place_[i] = i;
  }

  // True for a header; an Error for one that lacks a column.
  Result<bool> read_header(std::string_view line) {
    const auto fields = split(line);
    const bool is_header = std::any_of(fields.begin(), fields.end(), [](std::string_view field) {
      return field == "p_begin" || field == column_names[sentence];
    });
    if (!is_header) return false;
    for (std::size_t i = 0; i < column_count; ++i) {
      const auto found = std::find(fields.begin(), fields.end(), column_names[i]);
      if (found == fields.end()) {
        return Error{
            Errc::malformed, name_ + ":1",
            fmt::format(
                "the header has no column {}; wanted are id, sentence, p_begin, p_end, q_begin and q_end, "
                "separated by tabs",
                column_names[i])};
      }
      place_[i] = static_cast<std::size_t>(found - fields.begin());
    }
    return true;
  }

  Result<RelationRow> read(std::string_view line, std::size_t number) const {
    RelationRow row;
    row.where = fmt::format("{}:{}", name_, number);
    const auto fields = split(line);
    const std::size_t least = *std::max_element(place_.begin(), place_.end()) + 1;
    if (fields.size() < least) {
      return Error{Errc::malformed, row.where,
                   fmt::format("{} columns, wanted are {}: separate them by tabs", fields.size(), least)};
    }
    if (find_invalid_utf8(line) != std::string_view::npos)
      return Error{Errc::not_text, row.where, "not UTF-8; convert the file, for instance with iconv"};
    const std::array<std::uint32_t*, column_count> numbers = {nullptr,    nullptr,      &row.p.start,
                                                              &row.p.end, &row.q.start, &row.q.end};
    for (std::size_t i = p_begin; i < column_count; ++i) {
      const std::string_view field = fields[place_[i]];
      const auto value = parse_number(field);
      if (!value) {
        return Error{Errc::invalid_value, row.where,
                     fmt::format("{} is '{}', not a whole number of code points", column_names[i],
                                 field.substr(0, 40))};
      }
      *numbers[i] = *value;
    }
    row.id = std::string(fields[place_[id]]);
    if (row.id.empty()) return Error{Errc::invalid_value, row.where, "the id is empty"};
    row.sentence = Text(std::string(fields[place_[sentence]]));
    return row;
  }

 private:
  std::string name_;
  std::array<std::size_t, column_count> place_{};
};

}  // namespace

RelationRowCounts read_relation_rows(const std::string& path, const OnRelationRow& on_row,
                                     const DiagnosticSink& report) {
  RelationRowCounts counts;
  const auto fail = [&](Error error) {
    ++counts.failed;
    report({Severity::error, std::move(error)});
  };
  auto file = FileInput::open(path);
  if (!file) return fail(file.error()), counts;
  LineReader lines(*file->stream().rdbuf(), longest_line);
  RowReader reader(file->name());
  bool is_first = true;
  while (lines.next()) {
    if (read_fault(file->stream(), file->name())) break;  // the line is cut, too
    if (lines.line().empty()) continue;
    if (lines.too_long()) {
      fail({Errc::too_large, fmt::format("{}:{}", file->name(), lines.number()),
            "a line of more than 1 MiB; is this a table?"});
      continue;
    }
    if (std::exchange(is_first, false)) {
      const auto header = reader.read_header(lines.line());
      if (!header) return fail(header.error()), counts;
      if (*header) continue;
    }
    auto row = reader.read(lines.line(), lines.number());
    if (!row) {
      fail(row.error());
      continue;
    }
    ++counts.rows;
    if (!on_row(std::move(*row))) return counts;
  }
  if (auto fault = read_fault(file->stream(), file->name())) return fail(std::move(*fault)), counts;
  if (is_first && counts.failed == 0)
    fail({Errc::empty, file->name(),
          "no rows; wanted are lines of id, sentence, p_begin, p_end, q_begin, q_end"});
  return counts;
}

}  // namespace standpoint::io
