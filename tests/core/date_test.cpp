#include <standpoint/model/date.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace standpoint {

TEST_SUITE("date") {
  TEST_CASE("parse_date reads years, months, days and the date of time stamps") {
    CHECK(parse_date("2026") == Date{2026, 0, 0});
    CHECK(parse_date("2026-03") == Date{2026, 3, 0});
    CHECK(parse_date("2026-03-02") == Date{2026, 3, 2});
    CHECK(parse_date("2026-03-02T08:30:00Z") == Date{2026, 3, 2});
    CHECK(parse_date("2026-03-02 08:30") == Date{2026, 3, 2});
    CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
    CHECK(parse_date("2000-02-29") == Date{2000, 2, 29});
  }

  TEST_CASE("parse_date refuses everything else and days the calendar does not have") {
    for (const std::string_view text : {"", "26", "0000", "20260302", "2026-3-2", "2026-13", "2026-00",
                                        "2026-02-29", "1900-02-29", "2026-04-31", "2026-03-00", "2026-03-02x",
                                        "2026/03/02", "2026-", "2026-03-", "March 2, 2026", "-026-03-02"}) {
      CAPTURE(text);
      CHECK_FALSE(parse_date(text).has_value());
    }
  }

  TEST_CASE("to_string writes a date in its own precision") {
    CHECK(to_string(Date{2026, 3, 2}) == "2026-03-02");
    CHECK(to_string(Date{2026, 3, 0}) == "2026-03");
    CHECK(to_string(Date{26, 0, 0}) == "0026");
    CHECK(to_string(Date{}).empty());
  }

  TEST_CASE("dates order by their first day, the unknown one first") {
    CHECK(Date{} < Date{1, 0, 0});
    CHECK(Date{2026, 0, 0} < Date{2026, 1, 1});
    CHECK(Date{2026, 3, 0} < Date{2026, 3, 1});
    CHECK(Date{2025, 12, 31} < Date{2026, 0, 0});
  }
}

}  // namespace standpoint
