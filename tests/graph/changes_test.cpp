#include "graph/corpus_builder.hpp"

#include <standpoint/graph/changes.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace standpoint {

using graph::TieEvent;
using test::CorpusBuilder;

namespace {

std::string written(const graph::PositionChange& change) {
  return change.actor.value + " on " + change.issue.value + ": " + std::string(to_string(change.from)) + " " +
         to_string(change.last_before) + ", " + std::string(to_string(change.to)) + " " +
         to_string(change.first_after) + " (" + std::to_string(change.old_side.size()) + "/" +
         std::to_string(change.new_side.size()) + ")";
}

std::vector<std::string> written(const std::vector<graph::TieChange>& changes,
                                 const std::vector<graph::NetworkWindow>& windows) {
  std::vector<std::string> all;
  for (const auto& change : changes)
    all.push_back(std::string(graph::to_string(change.event)) + " " + change.a.value + " " + change.b.value +
                  " " + to_string(windows[change.window].from) + " (" + std::to_string(change.was.size()) +
                  "/" + std::to_string(change.is.size()) + ")");
  return all;
}

void say(CorpusBuilder& corpus, const char* day, const char* actor, Stance stance, const char* issue) {
  corpus.date(day);
  corpus.says(actor, stance, issue);
}

}  // namespace

TEST_SUITE("changes") {
  TEST_CASE("who is for an issue and later against it has changed sides") {
    CorpusBuilder corpus;
    say(corpus, "2026-01-05", "Ida", Stance::support, "toll");
    say(corpus, "2026-02-01", "Ida", Stance::support, "toll");
    say(corpus, "2026-03-02", "Ida", Stance::oppose, "toll");
    say(corpus, "2026-03-09", "Ida", Stance::neutral, "toll");
    say(corpus, "2026-04-01", "Ida", Stance::oppose, "toll");
    say(corpus, "2026-01-05", "Jon", Stance::support, "toll");
    const auto changes = graph::position_changes(corpus.build());
    REQUIRE(changes.size() == 1);
    CHECK(written(changes[0]) == "e:Ida on i:toll: support 2026-02-01, oppose 2026-03-02 (2/2)");
  }

  TEST_CASE(
      "both sides on one day are a contradiction and no change, and a day of both alike decides nothing") {
    CorpusBuilder corpus;
    say(corpus, "2026-01-05", "Ida", Stance::support, "toll");
    say(corpus, "2026-02-01", "Ida", Stance::support, "toll");
    say(corpus, "2026-02-01", "Ida", Stance::oppose, "toll");
    say(corpus, "2026-03-01", "Ida", Stance::support, "toll");
    CHECK(graph::position_changes(corpus.build()).empty());
    const auto found = graph::contradictions(corpus.build());
    REQUIRE(found.size() == 1);
    CHECK(to_string(found[0].date) == "2026-02-01");
    CHECK(found[0].supporting.size() == 1);
    CHECK(found[0].opposing.size() == 1);
  }

  TEST_CASE("a month is not before a day of it, and who changes back changes twice") {
    CorpusBuilder unsure;
    say(unsure, "2026-03", "Ida", Stance::support, "toll");
    say(unsure, "2026-03-05", "Ida", Stance::oppose, "toll");
    CHECK(graph::position_changes(unsure.build()).empty());
    CHECK(graph::contradictions(unsure.build()).size() == 1);

    CorpusBuilder twice;
    say(twice, "2026-03", "Ida", Stance::support, "toll");
    say(twice, "2026-04-05", "Ida", Stance::oppose, "toll");
    say(twice, "2027", "Ida", Stance::support, "toll");
    const auto changes = graph::position_changes(twice.build());
    REQUIRE(changes.size() == 2);
    CHECK(written(changes[1]) == "e:Ida on i:toll: oppose 2026-04-05, support 2027 (1/1)");
    CHECK(graph::contradictions(twice.build()).empty());
  }

  TEST_CASE("windows stand side by side from the first unit to the last") {
    CorpusBuilder corpus;
    say(corpus, "2026-01-15", "Ida", Stance::support, "toll");
    say(corpus, "2026-03-31", "Ida", Stance::support, "toll");
    const auto months = graph::network_windows(corpus.build(), {}, graph::TimeUnit::month);
    REQUIRE(months.size() == 3);
    CHECK(to_string(months[0].from) == "2026-01-01");
    CHECK(to_string(months[1].to) == "2026-02-28");
    CHECK(boost::num_edges(months[1].network->graph()) == 0);
    CHECK(boost::num_edges(months[2].network->graph()) == 1);
    const auto weeks = graph::network_windows(corpus.build(), {}, graph::TimeUnit::week, 2);
    REQUIRE(weeks.size() == 6);
    CHECK(to_string(weeks[0].from) == "2026-01-12");  // a Monday
    CHECK(to_string(weeks[5].to) == "2026-04-05");
    CHECK(graph::network_windows(CorpusBuilder().build(), {}, graph::TimeUnit::year).empty());
    // Centuries of days become months or years.
    say(corpus, "1826-01-15", "Ida", Stance::support, "toll");
    const auto many = graph::network_windows(corpus.build(), {}, graph::TimeUnit::day);
    CHECK(many.size() == 201);
  }

  TEST_CASE("alliances form, are strained, turn and are made up, with the statements of each") {
    CorpusBuilder corpus;
    // January: both take part, on nothing in common. February: allied. March: allied and divided. April:
    // nothing. May: foes. June: allies.
    say(corpus, "2026-01-10", "Ida", Stance::support, "ferry");
    say(corpus, "2026-01-11", "Jon", Stance::support, "bridge");
    say(corpus, "2026-02-10", "Ida", Stance::oppose, "toll");
    say(corpus, "2026-02-11", "Jon", Stance::oppose, "toll");
    say(corpus, "2026-03-10", "Ida", Stance::oppose, "toll");
    say(corpus, "2026-03-11", "Jon", Stance::oppose, "toll");
    say(corpus, "2026-03-12", "Ida", Stance::support, "ferry");
    say(corpus, "2026-03-13", "Jon", Stance::oppose, "ferry");
    say(corpus, "2026-05-12", "Ida", Stance::support, "ferry");
    say(corpus, "2026-05-13", "Jon", Stance::oppose, "ferry");
    say(corpus, "2026-06-12", "Ida", Stance::support, "ferry");
    say(corpus, "2026-06-13", "Jon", Stance::support, "ferry");
    const auto windows = graph::network_windows(corpus.build(), {}, graph::TimeUnit::month);
    CHECK(written(graph::tie_changes(windows), windows) ==
          std::vector<std::string>{"formed e:Ida e:Jon 2026-02-01 (0/2)",
                                   "strained e:Ida e:Jon 2026-03-01 (2/2)",
                                   "reconciled e:Ida e:Jon 2026-06-01 (2/2)"});
  }

  TEST_CASE("an alliance turns, and one whose two go on without a tie has lapsed") {
    CorpusBuilder corpus;
    say(corpus, "2026-01-10", "Ida", Stance::support, "toll");
    say(corpus, "2026-01-10", "Jon", Stance::support, "toll");
    say(corpus, "2026-01-10", "Reyes", Stance::support, "toll");
    say(corpus, "2026-02-10", "Ida", Stance::support, "toll");
    say(corpus, "2026-02-10", "Jon", Stance::oppose, "toll");
    say(corpus, "2026-02-10", "Reyes", Stance::support, "ferry");
    const auto windows = graph::network_windows(corpus.build(), {}, graph::TimeUnit::month);
    CHECK(written(graph::tie_changes(windows), windows) ==
          std::vector<std::string>{"turned e:Ida e:Jon 2026-02-01 (2/2)",
                                   "lapsed e:Ida e:Reyes 2026-02-01 (2/0)",
                                   "lapsed e:Jon e:Reyes 2026-02-01 (2/0)"});
    // Who is not heard of any more has broken with nobody.
    CorpusBuilder silent;
    say(silent, "2026-01-10", "Ida", Stance::support, "toll");
    say(silent, "2026-01-10", "Jon", Stance::support, "toll");
    say(silent, "2026-02-10", "Ida", Stance::support, "ferry");
    const auto two = graph::network_windows(silent.build(), {}, graph::TimeUnit::month);
    CHECK(graph::tie_changes(two).empty());
  }
}

}  // namespace standpoint
