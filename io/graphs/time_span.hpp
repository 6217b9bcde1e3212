#pragma once
// From when to when a node or an edge is there: the columns first and last, with imprecise dates widened.

#include <standpoint/io/property_graph.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// Whole days, both inclusive, as ISO 8601; "" = open.
struct TimeSpan {
  std::string start;
  std::string end;

  bool empty() const { return start.empty() && end.empty(); }
};

/// The first day of "2026" or "2026-03", or the last; the day itself of "2026-03-02". "" for what is no date.
std::string first_day(std::string_view date);
std::string last_day(std::string_view date);

/// The columns `first` and `last` of a table; of a row with several spells, the column `spells` of the GEXF
/// reader: "2026-02-26/2026-02-27; 2026-03-01/2026-03-02" (ISO 8601 intervals).
class TimeSpans {
 public:
  explicit TimeSpans(const AttributeTable& table);
  /// True when one of the first `rows` rows has a date.
  bool any(std::size_t rows) const;
  /// None, one, or several. An end before its start is none.
  std::vector<TimeSpan> of(std::size_t row) const;

 private:
  const AttributeColumn* spells_;
  const AttributeColumn* first_;
  const AttributeColumn* last_;
};

}  // namespace standpoint::io
