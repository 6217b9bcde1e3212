#include "notes.hpp"

#include "columns.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace standpoint::io {

namespace {

std::string filled(std::string_view text, std::size_t count) {
  std::string line;
  while (true) {
    const auto begin = text.find('{');
    line += text.substr(0, begin);
    if (begin == std::string_view::npos) return line;
    const auto end = text.find('}', begin);
    const std::string_view choice = text.substr(begin + 1, end - begin - 1);
    const auto bar = choice.find('|');
    if (choice.empty()) {
      line += std::to_string(count);
    } else {
      line += count == 1 ? choice.substr(0, bar) : choice.substr(bar + 1);
    }
    text.remove_prefix(end + 1);
  }
}

}  // namespace

void Notes::add(std::string_view text, std::size_t count) {
  if (count == 0) return;
  const auto found =
      std::find_if(counts_.begin(), counts_.end(), [&](const auto& kind) { return kind.first == text; });
  if (found == counts_.end()) {
    counts_.emplace_back(text, count);
  } else {
    found->second += count;
  }
}

void Notes::tell() const {
  for (const auto& [text, count] : counts_) {
    report_({Severity::note, {Errc::unsupported, name_, count == 0 ? text : filled(text, count)}});
  }
}

void note_lost_columns(Notes& notes, std::string_view format, std::string_view of,
                       const AttributeTable& table, std::size_t rows,
                       const std::function<bool(const AttributeColumn&)>& is_lost) {
  constexpr std::size_t most_names = 6;
  std::string names;
  std::size_t count = 0;
  for (const auto& column : table) {
    // Who made a file says nothing about the next one.
    const bool is_maker = of == "the graph" && column.name() == "generator";
    if (is_maker || !is_lost(column) || !has_values(column, rows)) continue;
    if (count < most_names) names += (names.empty() ? "" : ", ") + column.name();
    ++count;
  }
  if (count > most_names) names += fmt::format(" and {} more", count - most_names);
  if (count > 0)
    notes.say(fmt::format("{} has no place for these attributes of {}, left out: {}", format, of, names));
}

}  // namespace standpoint::io
