#pragma once
// Dates as feeds write them.

#include <standpoint/model/date.hpp>

#include <optional>
#include <string_view>

namespace standpoint::io {

/// "Mon, 02 Mar 2026 08:30:00 GMT" (RFC 822 and 5322; the day of the week may be missing, the year may have
/// two digits) or "2026-03-02T08:30:00Z" (RFC 3339). The day is the one that is written: no zone is reckoned.
std::optional<Date> parse_feed_date(std::string_view text);

}  // namespace standpoint::io
