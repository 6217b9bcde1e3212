#include "dna/notes.hpp"

#include <standpoint/graph/statement_table.hpp>
#include <standpoint/model/date.hpp>

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::int64_t day = 86'400;

std::string meta_of(const Document& document, const char* name) {
  const auto found = document.meta.find(name);
  return found == document.meta.end() ? std::string() : found->second;
}

// Seconds of "09:30:00"; 0 for anything else.
std::int64_t seconds_of(std::string_view time) {
  constexpr std::array<int, 3> most = {23, 59, 59};
  if (time.size() != 8 || time[2] != ':' || time[5] != ':') return 0;
  std::int64_t seconds = 0;
  for (std::size_t part = 0; part < 3; ++part) {
    const char tens = time[part * 3];
    const char ones = time[part * 3 + 1];
    if (tens < '0' || tens > '9' || ones < '0' || ones > '9') return 0;
    const int value = (tens - '0') * 10 + (ones - '0');
    if (value > most[part]) return 0;
    seconds = seconds * 60 + value;
  }
  return seconds;
}

void append_line(std::string& notes, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  if (!notes.empty()) notes += '\n';
  notes += fmt::format("{}: {}", name, value);
}

// Takes the last line off if it is "name: value".
std::optional<std::string> take_line(std::string& notes, std::string_view name) {
  const auto end = notes.rfind('\n');
  const std::size_t begin = end == std::string::npos ? 0 : end + 1;
  const std::string_view line = std::string_view(notes).substr(begin);
  if (!line.starts_with(name) || !line.substr(name.size()).starts_with(": ")) return std::nullopt;
  std::string value(line.substr(name.size() + 2));
  notes.resize(begin == 0 ? 0 : begin - 1);
  return value;
}

void set_plain(Document& document, const std::string& notes, std::int64_t date) {
  if (!notes.empty()) document.meta["notes"] = notes;
  document.date = graph::Moment::at(date).date();
  const std::int64_t seconds = ((date % day) + day) % day;
  if (seconds != 0)
    document.meta["time"] = fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

}  // namespace

bool is_calendar_second(std::int64_t seconds) {
  constexpr std::int64_t year_1 = -62'135'596'800;
  constexpr std::int64_t year_10000 = 253'402'300'800;
  return seconds >= year_1 && seconds < year_10000;
}

DnaNotes make_dna_notes(const Document& document) {
  DnaNotes made;
  made.notes = meta_of(document, "notes");
  if (!document.id.value.starts_with("d:")) append_line(made.notes, "id", document.id.value);
  append_line(made.notes, "url", document.url);
  append_line(made.notes, "lang", document.lang);
  if (!document.date.known()) {
    append_line(made.notes, "date", "unknown");
    return made;
  }
  made.date = graph::Moment::of(document.date).seconds;
  if (precision(document.date) == "day") {
    made.date += seconds_of(meta_of(document, "time"));
  } else {
    append_line(made.notes, "date", to_string(document.date));
  }
  return made;
}

bool set_dna_notes(Document& document, std::string notes, std::int64_t date) {
  if (!is_calendar_second(date)) {
    if (!notes.empty()) document.meta["notes"] = std::move(notes);
    return false;
  }

  Document read = document;
  std::string rest = notes;
  const auto date_line = take_line(rest, "date");
  if (const auto lang = take_line(rest, "lang")) read.lang = *lang;
  if (const auto url = take_line(rest, "url")) read.url = *url;
  if (const auto id = take_line(rest, "id")) read.id = DocumentId(*id);
  set_plain(read, rest, date);
  if (date_line) {
    read.date = {};
    read.meta.erase("time");
    if (const auto imprecise = parse_date(*date_line)) read.date = *imprecise;
  }
  const DnaNotes again = make_dna_notes(read);
  if (again.notes == notes && again.date == date) {
    document = std::move(read);
  } else {
    set_plain(document, notes, date);
  }
  return true;
}

}  // namespace standpoint::io
