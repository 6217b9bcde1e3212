#include "notes.hpp"

#include "columns.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace standpoint::io {

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
    std::string line = text;
    // Not fmt: names of columns, which may have braces, are part of the text.
    if (const auto at = line.find("{}"); at != std::string::npos) line.replace(at, 2, std::to_string(count));
    report_({Severity::note, {Errc::unsupported, name_, line}});
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
    notes.add(fmt::format("{} has no place for these attributes of {}, left out: {}", format, of, names));
}

}  // namespace standpoint::io
