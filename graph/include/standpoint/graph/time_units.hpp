#pragma once
// The units that time windows are counted in.

#include <optional>
#include <string_view>

namespace standpoint::graph {

/// event: statements, in their order.
enum class TimeUnit { event, day, week, month, year };

std::string_view to_string(TimeUnit unit);
std::optional<TimeUnit> parse_time_unit(std::string_view text);

}  // namespace standpoint::graph
