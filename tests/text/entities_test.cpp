#include "text/found.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace standpoint {
namespace {

const Entity* find(const DocumentRecords& records, const std::string& name) {
  for (const auto& entity : records.entities) {
    if (entity.name == name) return &entity;
  }
  return nullptr;
}

bool has_alias(const Entity& entity, const std::string& name) {
  return std::any_of(entity.aliases.begin(), entity.aliases.end(),
                     [&](const Alias& a) { return a.name == name; });
}

}  // namespace

TEST_SUITE("entities") {
  TEST_CASE("a surname stands for the full name, wherever that is given") {
    const auto records = test::extract("Holt rejected the toll. Ida Holt is mayor. Mayor Holt smiled.");
    const Entity* holt = find(records, "Ida Holt");
    REQUIRE(holt != nullptr);
    CHECK(holt->kind == EntityKind::person);
    CHECK(has_alias(*holt, "Holt"));
    CHECK(find(records, "Holt") == nullptr);
  }

  TEST_CASE("of two persons with one surname, the surname alone is the one named most in full") {
    const auto records = test::extract("Ida Holt met Jon Holt. Ida Holt is mayor. Holt rejected the toll.");
    REQUIRE(find(records, "Ida Holt") != nullptr);
    REQUIRE(find(records, "Jon Holt") != nullptr);
    CHECK(has_alias(*find(records, "Ida Holt"), "Holt"));
    CHECK_FALSE(has_alias(*find(records, "Jon Holt"), "Holt"));
    CHECK(find(records, "Holt") == nullptr);
  }

  TEST_CASE("a father and a son with one surname stay two") {
    const auto family = test::extract(
        "Jon Holt opposes the toll. His son, Peter Holt, supports the toll. Peter Holt praised the ferry "
        "plan.");
    REQUIRE(find(family, "Jon Holt") != nullptr);
    REQUIRE(find(family, "Peter Holt") != nullptr);
    CHECK(test::has(test::positions(family), "Jon Holt opposes toll"));
    CHECK(test::has(test::positions(family), "Peter Holt supports toll"));
    const auto one_name = test::extract("Jon Holt Sr. opposes the toll. Jon Holt Jr. supports the toll.");
    CHECK(test::has(test::positions(one_name), "Jon Holt Sr. opposes toll"));
    CHECK(test::has(test::positions(one_name), "Jon Holt Jr. supports toll"));
    // A middle name and a "Jr." now and then make nobody another.
    const auto same = test::extract("Jon M. Holt Jr. opposes the toll. Jon Holt praised the ferry plan.");
    CHECK(find(same, "Jon Holt") == nullptr);
  }

  TEST_CASE("an acronym in brackets names the body before it from then on") {
    const auto records =
        test::extract("The Harbour Workers' Union (HWU) met on Monday. HWU rejected the toll.");
    const Entity* hwu = find(records, "Harbour Workers' Union");
    REQUIRE(hwu != nullptr);
    CHECK(hwu->kind == EntityKind::organisation);
    CHECK(has_alias(*hwu, "HWU"));
    CHECK(test::has(test::positions(records), "Harbour Workers' Union opposes toll"));
  }

  TEST_CASE("Ministry of Transport and Transport Ministry are one, a government") {
    const auto records =
        test::extract("The Ministry of Transport met. The Transport Ministry rejected the toll.");
    const Entity* ministry = find(records, "Ministry of Transport");
    REQUIRE(ministry != nullptr);
    CHECK(ministry->kind == EntityKind::government);
    CHECK(find(records, "Transport Ministry") == nullptr);
  }

  TEST_CASE("a definite description stands for the body named last of its kind") {
    const auto records = test::extract("The Harbour Workers' Union met. The union rejected the toll.");
    CHECK(test::has(test::positions(records), "Harbour Workers' Union opposes toll"));
  }

  TEST_CASE("he and she are the person named last") {
    const auto records = test::extract("Ida Holt spoke first. She rejected the toll.");
    CHECK(test::has(test::positions(records), "Ida Holt opposes toll"));
  }

  TEST_CASE("a country that acts is a government") {
    const auto records = test::extract("Norway rejected the fishing quota.");
    const Entity* norway = find(records, "Norway");
    REQUIRE(norway != nullptr);
    CHECK(norway->kind == EntityKind::government);
  }

  TEST_CASE("titles, appositions and possessives give affiliations with their role") {
    struct Row {
      std::string text;
      std::string role;
    };
    const Row rows[] = {
        {"Lena Moss, director of the Averil Port Authority, smiled.", "director"},
        {"The Averil Port Authority's director, Lena Moss, smiled.", "director"},
        {"Averil Port Authority director Lena Moss smiled.", "director"},
        {"Lena Moss of the Averil Port Authority smiled.", ""},
    };
    for (const Row& row : rows) {
      CAPTURE(row.text);
      const auto records = test::extract(row.text);
      REQUIRE(records.affiliations.size() == 1);
      CHECK(test::name_of(records, records.affiliations[0].person) == "Lena Moss");
      CHECK(test::name_of(records, records.affiliations[0].institution) == "Averil Port Authority");
      CHECK(records.affiliations[0].role == row.role);
    }
  }

  TEST_CASE("weekdays, months and words that only open a sentence are no names") {
    const auto records =
        test::extract("On Monday the talks began. However, nothing came of it. Critics left in March.");
    CHECK(records.entities.empty());
  }

  TEST_CASE("in a headline of capitals only what the body names is a name") {
    const auto records =
        test::extract("Holt Rejects The Costly Bridge Toll\n\nMayor Ida Holt rejected the toll on Monday.");
    CHECK(records.entities.size() == 1);
    CHECK(records.entities[0].name == "Ida Holt");
  }

  TEST_CASE("unnamed groups are entities when they take a position, and only then") {
    const auto records = test::extract("Local residents rejected the toll. Drivers waited.");
    REQUIRE(find(records, "local residents") != nullptr);
    CHECK(find(records, "local residents")->kind == EntityKind::group);
    CHECK(find(records, "drivers") == nullptr);
  }
}

}  // namespace standpoint
