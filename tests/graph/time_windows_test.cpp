#include "discourse/calendar.hpp"
#include "graph/statement_tables.hpp"

#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/time_windows.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

using namespace standpoint;
using namespace standpoint::graph;
using standpoint::test::Said;
using standpoint::test::table_of;

namespace {

std::int64_t at(const char* day) { return first_second(*parse_date(day)); }

DiscourseOptions plain(bool dna_compatible = false) {
  DiscourseOptions options;
  options.columns = 1;
  options.qualifier = 2;
  options.dna_compatible = dna_compatible;
  return options;
}

// "2026-03-03: b c d" for each window; with weights "2026-03-03: b 0.5 c 0.5".
std::vector<std::string> windows_of(const StatementTable& table, const WindowOptions& windows,
                                    const DiscourseOptions& options = plain()) {
  std::vector<std::string> lines;
  const StatementSelection selection = select_statements(table, options);
  const auto made = for_each_time_window(table, selection, options, windows, [&](const TimeWindow& window) {
    std::string line = to_string(window.middle.date()) + ":";
    for (std::size_t i = 0; i < window.statements.size(); ++i) {
      line += " " + std::string(table.value(table.variables()[0], window.statements[i]));
      if (window.weights.empty()) continue;
      std::string number = std::to_string(window.weights[i]);
      line += " " + number.substr(0, 5);
    }
    lines.push_back(line);
    return true;
  });
  if (!made) lines.push_back("error: " + made.error().message);
  return lines;
}

StatementTable days() {
  return table_of({{"a", "toll", 1, "2026-03-01"},
                   {"b", "toll", 1, "2026-03-02"},
                   {"c", "toll", 1, "2026-03-03"},
                   {"d", "toll", 1, "2026-03-05"}});
}

std::size_t kept(const std::vector<Said>& said, Duplicates duplicates, bool dna_compatible = false) {
  DiscourseOptions options = plain(dna_compatible);
  options.duplicates = duplicates;
  return select_statements(table_of(said), options).kept.size();
}

std::vector<Said> on_days(std::initializer_list<const char*> days) {
  std::vector<Said> said;
  for (const char* day : days) said.push_back({"a", "toll", 1, day});
  return said;
}

}  // namespace

TEST_SUITE("calendar") {
  TEST_CASE("weeks at the ends of years are those of ISO 8601") {
    CHECK(iso_week(at("2024-12-29")) == IsoWeek{2024, 52});
    CHECK(iso_week(at("2024-12-30")) == IsoWeek{2025, 1});
    CHECK(iso_week(at("2025-01-05")) == IsoWeek{2025, 1});
    CHECK(iso_week(at("2023-01-01")) == IsoWeek{2022, 52});
    CHECK(iso_week(at("2021-01-03")) == IsoWeek{2020, 53});
    CHECK(iso_week(at("1970-01-01")) == IsoWeek{1970, 1});
    CHECK(iso_week(at("1969-12-28")) == IsoWeek{1969, 52});
  }

  TEST_CASE("months and years keep the day or take the last one there is") {
    CHECK(civil_date(add_units(at("2026-01-31"), TimeUnit::month, 1)) == Date{2026, 2, 28});
    CHECK(civil_date(add_units(at("2026-01-31"), TimeUnit::month, 2)) == Date{2026, 3, 31});
    CHECK(civil_date(add_units(at("2024-02-29"), TimeUnit::year, 1)) == Date{2025, 2, 28});
    CHECK(civil_date(add_units(at("2026-03-31"), TimeUnit::month, -13)) == Date{2025, 2, 28});
    CHECK(civil_date(add_units(at("2026-03-02"), TimeUnit::week, -1)) == Date{2026, 2, 23});
    CHECK(add_units(at("2026-03-02") + 3600, TimeUnit::month, 1) == at("2026-04-02") + 3600);
    CHECK(last_second(Date{2026, 2, 0}) == at("2026-03-01") - 1);
    CHECK(day_of(-1) == -1);
  }

  TEST_CASE("units between two moments") {
    CHECK(whole_units(at("2026-01-31"), at("2026-02-28"), TimeUnit::month) == 0);
    CHECK(whole_units(at("2026-01-31"), at("2026-03-31"), TimeUnit::month) == 2);
    CHECK(whole_units(at("2026-03-31"), at("2026-02-28"), TimeUnit::month) == -1);
    CHECK(whole_units(at("2026-03-02"), at("2026-03-15"), TimeUnit::week) == 1);
    CHECK(whole_units(at("2026-03-02"), at("2024-03-03"), TimeUnit::year) == -1);
    CHECK(fractional_units(at("2026-01-15"), at("2026-01-29"), TimeUnit::month) ==
          doctest::Approx(14.0 / 31).epsilon(1e-12));
    CHECK(fractional_units(at("2026-03-15"), at("2026-03-01"), TimeUnit::week) == -2.0);
  }
}

TEST_SUITE("duplicates") {
  TEST_CASE("the same said again in a document, week, month, year or the range counts once") {
    const std::vector<Said> said = {{"a", "toll", 1, "2026-03-02", "x"}, {"a", "toll", 1, "2026-03-02", "y"},
                                    {"a", "toll", 1, "2026-03-02", "y"}, {"a", "toll", 1, "2026-03-08"},
                                    {"a", "toll", 1, "2026-03-09"},      {"a", "toll", 1, "2026-04-01"},
                                    {"a", "toll", 1, "2027-04-01"}};
    CHECK(kept(said, Duplicates::include) == 7);
    CHECK(kept(said, Duplicates::document) == 6);
    CHECK(kept(said, Duplicates::week) == 4);
    CHECK(kept(said, Duplicates::month) == 3);
    CHECK(kept(said, Duplicates::year) == 2);
    CHECK(kept(said, Duplicates::range) == 1);
  }

  TEST_CASE("weeks and months have a year, but not in DNA") {
    const auto turn = on_days({"2024-12-30", "2025-01-05"});
    CHECK(kept(turn, Duplicates::week) == 1);
    CHECK(kept(turn, Duplicates::month) == 2);
    const auto januaries = on_days({"2024-01-02", "2025-01-02"});
    CHECK(kept(januaries, Duplicates::week) == 2);
    CHECK(kept(januaries, Duplicates::month) == 2);
    CHECK(kept(januaries, Duplicates::week, true) == 1);
    CHECK(kept(januaries, Duplicates::month, true) == 1);
  }

  TEST_CASE("dates too imprecise for a week or month make one of their own") {
    const auto vague = on_days({"2026", "2026-01", "2026-01-01", "2026-01-02", ""});
    CHECK(kept(vague, Duplicates::week) == 4);
    CHECK(kept(vague, Duplicates::month) == 3);
    CHECK(kept(vague, Duplicates::year) == 2);
  }

  TEST_CASE("the first one said is kept, and another stance is another statement") {
    DiscourseOptions options = plain();
    options.duplicates = Duplicates::range;
    const StatementTable table = table_of({{"a", "toll", 0, "2026-03-05"}, {"a", "toll", 1, "2026-03-02"}});
    CHECK(select_statements(table, options).kept == std::vector<std::uint32_t>{0});
    CHECK(table.rows()[0].time().date() == Date{2026, 3, 2});
    options.aggregation = Aggregation::subtract;
    CHECK(select_statements(table, options).kept.size() == 2);
  }
}

TEST_SUITE("time windows") {
  TEST_CASE("a window of three days has three days, and moves by one") {
    CHECK(windows_of(days(), {3, TimeUnit::day}) ==
          std::vector<std::string>{"2026-03-02: a b c", "2026-03-03: b c", "2026-03-04: c d"});
    CHECK(windows_of(days(), {4, TimeUnit::day}) ==
          std::vector<std::string>{"2026-03-03: a b c", "2026-03-04: b c d"});
    CHECK(windows_of(days(), {1, TimeUnit::day}).size() == 5);
  }

  TEST_CASE("windows of events hold as many statements") {
    CHECK(windows_of(days(), {3, TimeUnit::event}) ==
          std::vector<std::string>{"2026-03-02: a b c", "2026-03-03: b c d"});
    CHECK(windows_of(days(), {2, TimeUnit::event}) ==
          std::vector<std::string>{"2026-03-02: a b", "2026-03-03: b c", "2026-03-05: c d"});
    CHECK(windows_of(days(), {2, TimeUnit::event}, plain(true)) ==
          std::vector<std::string>{"2026-03-02: a b c", "2026-03-03: b c d"});
  }

  TEST_CASE("months begin where the range begins") {
    const StatementTable table = table_of({{"a", "toll", 1, "2026-01-15"},
                                           {"b", "toll", 1, "2026-02-14"},
                                           {"c", "toll", 1, "2026-02-15"},
                                           {"d", "toll", 1, "2026-03-14"}});
    CHECK(windows_of(table, {1, TimeUnit::month}) ==
          std::vector<std::string>{"2026-01-15: a b", "2026-02-15: c d"});
    DiscourseOptions options = plain();
    options.from = Date{2026, 1, 1};
    options.to = Date{2026, 3, 0};
    CHECK(windows_of(table, {1, TimeUnit::month}, options) ==
          std::vector<std::string>{"2026-01-01: a", "2026-02-01: b c", "2026-03-01: d"});
  }

  TEST_CASE("DNA's windows of six and of seven days are the same") {
    std::vector<Said> said;
    for (int day = 1; day <= 9; ++day)
      said.push_back({"d" + std::to_string(day), "toll", 1, "2026-03-0" + std::to_string(day)});
    const StatementTable table = table_of(said);
    CHECK(windows_of(table, {6, TimeUnit::day}, plain(true)) ==
          windows_of(table, {7, TimeUnit::day}, plain(true)));
    CHECK(windows_of(table, {7, TimeUnit::day}, plain(true)) == windows_of(table, {7, TimeUnit::day}));
    CHECK(windows_of(table, {6, TimeUnit::day}).size() == 4);
  }

  TEST_CASE("no window that fits is an error") {
    CHECK(windows_of(days(), {6, TimeUnit::day}) ==
          std::vector<std::string>{
              "error: no window of 6 days fits into the time of 4 statements; take a smaller one"});
  }

  TEST_CASE("kernels have the values of their formulas, the same on both sides") {
    CHECK(kernel_weight(Kernel::uniform, -1.0) == 0.5);
    CHECK(kernel_weight(Kernel::uniform, 1.01) == 0.0);
    CHECK(kernel_weight(Kernel::triangular, 0.25) == 0.75);
    CHECK(kernel_weight(Kernel::triangular, -0.25) == 0.75);
    CHECK(kernel_weight(Kernel::epanechnikov, 0.5) == 0.5625);
    CHECK(kernel_weight(Kernel::gaussian, 0.0) == doctest::Approx(0.3989422804014327).epsilon(1e-15));
    CHECK(kernel_weight(Kernel::gaussian, -2.0) == doctest::Approx(0.05399096651318806).epsilon(1e-15));
    CHECK(kernel_weight(Kernel::none, 0.3) == 1.0);
  }

  TEST_CASE("a statement weighs by its distance from the middle") {
    // Size 4: half a window is two days. The middle of the first is March 3.
    CHECK(windows_of(days(), {4, TimeUnit::day, Kernel::triangular}) ==
          std::vector<std::string>{"2026-03-03: b 0.500 c 1.000", "2026-03-04: c 0.500 d 0.500"});
    CHECK(windows_of(days(), {4, TimeUnit::day, Kernel::gaussian})[0] ==
          "2026-03-03: a 0.241 b 0.352 c 0.398 d 0.241");
    // DNA: 2 (t - middle) / size goes below 0 on one side only, and middles begin with the first statement.
    CHECK(windows_of(days(), {4, TimeUnit::day, Kernel::triangular}, plain(true))[2] ==
          "2026-03-03: b 0.500 c 1.000 d 2.000");
  }

  TEST_CASE("a uniform kernel is half the plain window, and the same where it is divided by activity") {
    std::vector<Said> said;
    for (int day = 1; day <= 9; ++day) {
      said.push_back({"A", "toll", day % 2, "2026-03-0" + std::to_string(day)});
      said.push_back({"B", "toll", day % 3 == 0 ? 1 : 0, "2026-03-0" + std::to_string(day)});
      said.push_back({"B", "levy", 1, "2026-03-0" + std::to_string(day)});
    }
    const StatementTable table = table_of(said);
    for (const auto normalisation :
         {Normalisation::none, Normalisation::average, Normalisation::cosine, Normalisation::jaccard}) {
      DiscourseOptions options = plain();
      options.aggregation = Aggregation::subtract;
      options.normalisation = normalisation;
      const StatementSelection selection = select_statements(table, options);
      const QualifierScale scale(table, selection, options);
      const auto weights = [&](Kernel kernel) {
        std::vector<double> found;
        const auto made = for_each_time_window(
            table, selection, options, {5, TimeUnit::day, kernel}, [&](const TimeWindow& window) {
              const StatementCounts counts = count_statements(
                  table, selection, scale, options, window.statements, selection.kept, window.weights);
              const auto ties = one_mode_ties(counts, scale, options);
              REQUIRE(ties->size() == 1);
              found.push_back(ties->front().weight);
              return true;
            });
        CHECK(made);
        return found;
      };
      const auto whole = weights(Kernel::none);
      const auto weighed = weights(Kernel::uniform);
      REQUIRE(whole.size() == 5);
      REQUIRE(weighed.size() == 5);
      for (std::size_t i = 0; i < whole.size(); ++i) {
        const double share = normalisation == Normalisation::none ? 0.5 : 1.0;
        CHECK(weighed[i] == doctest::Approx(share * whole[i]).epsilon(1e-12));
      }
    }
  }
}
