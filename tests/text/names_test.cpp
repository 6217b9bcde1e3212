// Names inside one document: what is one entity, and who acts for whom.

#include "found.hpp"

#include <standpoint/extraction.hpp>

namespace standpoint {
namespace {

const Entity* find(const DocumentRecords& records, std::string_view name) {
  for (const auto& entity : records.entities) {
    if (entity.name == name) return &entity;
  }
  return nullptr;
}

bool has_alias(const Entity& entity, std::string_view name) {
  return std::any_of(entity.aliases.begin(), entity.aliases.end(),
                     [&](const Alias& a) { return a.name == name; });
}

/// "Ida Holt - Harbour Union" for each affiliation.
std::vector<std::string> affiliations(std::string text) {
  const auto records = test::extract(std::move(text));
  std::vector<std::string> found;
  for (const auto& a : records.affiliations)
    found.push_back(test::name_of(records, a.person) + " - " + test::name_of(records, a.institution));
  return found;
}

}  // namespace

TEST_SUITE("names in one document") {
  TEST_CASE("a first name alone is the one person of that name") {
    const auto records = test::extract("Ida Holt spoke first. The mayor thanked Ida for her words.");
    REQUIRE(find(records, "Ida Holt") != nullptr);
    CHECK(has_alias(*find(records, "Ida Holt"), "Ida"));
    CHECK(find(records, "Ida") == nullptr);
  }

  TEST_CASE("a party's adjective belongs to its name, and no name ends in a T-shirt") {
    const auto records = test::extract(
        "The Liberal Democrats voted against the bill. Liberal Karl Moe did not. The boy wore a NASA "
        "T-shirt. NASA "
        "praised Karl Moe.");
    CHECK(find(records, "Liberal Democrats") != nullptr);
    CHECK(find(records, "Karl Moe") != nullptr);
    CHECK(find(records, "NASA") != nullptr);
    CHECK(find(records, "NASA T-shirt") == nullptr);
  }

  TEST_CASE("a country has one entity under all its names") {
    const auto records =
        test::extract("The United States rejected the pact. U.S. officials left. The US wants a new one.");
    REQUIRE(find(records, "United States") != nullptr);
    CHECK(has_alias(*find(records, "United States"), "US"));
    CHECK(find(records, "US") == nullptr);
    CHECK(find(records, "U.S.") == nullptr);
  }

  TEST_CASE("a capital that acts stands for its government, one to be in does not") {
    const auto acting = test::extract("Norway signed the pact on Monday. Oslo rejected the tariff on cod.");
    REQUIRE(find(acting, "Norway") != nullptr);
    CHECK(has_alias(*find(acting, "Norway"), "Oslo"));
    const auto there = test::extract("Norway signed the pact on Monday. The ministers met in Oslo.");
    REQUIRE(find(there, "Norway") != nullptr);
    CHECK_FALSE(has_alias(*find(there, "Norway"), "Oslo"));
  }

  TEST_CASE("a person whose surname is a country's name stays a person") {
    const auto records = test::extract("Jon Jordan rejected the toll. Jordan said it was too high.");
    CHECK(find(records, "Jon Jordan") != nullptr);
    CHECK(find(records, "Jordan") == nullptr);
  }

  TEST_CASE("laws are no entities") {
    const auto records = test::extract("Ida Holt opposes the Clean Harbour Act. The act was passed in May.");
    CHECK(find(records, "Clean Harbour Act") == nullptr);
    CHECK(find(records, "Ida Holt") != nullptr);
  }

  TEST_CASE("an unnamed group that says something is an entity under the phrase a reader would use") {
    const auto records = test::extract("Harbour rights advocates said the toll was unfair.");
    CHECK(find(records, "harbour rights advocates") != nullptr);
    const auto nobody = test::extract("Ida Holt thanked her friends. People waited.");
    CHECK(nobody.entities.size() == 1);
  }

  TEST_CASE("who acts for whom is read from titles, appositions, possessives and clauses") {
    const test::Row rows[] = {
        {"The Harbour Union met. Jon Reyes, head of the Harbour Union, spoke.", "Jon Reyes - Harbour Union"},
        {"Marel Lines's chief executive, Jon Reyes, rejected the toll.", "Jon Reyes - Marel Lines"},
        {"Jon Reyes, who leads the Harbour Union, rejected the toll.", "Jon Reyes - Harbour Union"},
        {"Harbour Union spokesman Jon Reyes rejected the toll.", "Jon Reyes - Harbour Union"},
        {"Jon Reyes is the director of the Harbour Union.", "Jon Reyes - Harbour Union"},
        {"A spokesman for the Harbour Union, Jon Reyes, rejected the toll.", "Jon Reyes - Harbour Union"},
        {"The Harbour Union rejected the toll. Its president, Jon Reyes, called it unfair.",
         "Jon Reyes - Harbour Union"},
        {"The Senate met on Monday. Senator Jon Reyes rejected the toll.", "Jon Reyes - Senate"},
        {"Democrats rejected the toll. Democratic nominee Jon Reyes called it unfair.",
         "Jon Reyes - Democrats"},
        {"Sen. Jon Reyes (R-Utah) rejected the toll.", "Jon Reyes - Republican Party"},
        {"Rep. Jon Reyes, D-Ohio, rejected the toll.", "Jon Reyes - Democratic Party"},
        {"Cllr Jon Reyes (Labour) rejected the toll.", "Jon Reyes - Labour"},
        {"Jon Reyes, a Republican from Texas, rejected the toll.", "Jon Reyes - Republican Party"},
        {"Australian Prime Minister Jon Reyes rejected the toll.", "Jon Reyes - Australia"},
        {"Jon Reyes was appointed chief executive of Marel Lines in May.", "Jon Reyes - Marel Lines"},
        {"Jon Reyes became president of the Harbour Union in May.", "Jon Reyes - Harbour Union"},
        {"Jon Reyes, who works for the Harbour Council, rejected the toll.", "Jon Reyes - Harbour Council"},
        {"Marel Lines, led by Jon Reyes, rejected the toll.", "Jon Reyes - Marel Lines"},
        {"The mayor of Velmouth, Jon Reyes, rejected the toll.", "Jon Reyes - Velmouth"},
        {"The director of public affairs at Ferries Together, Jon Reyes, rejected the toll.",
         "Jon Reyes - Ferries Together"},
        {"Jon Reyes, Ida Holt and Hugo Lind of the Harbour Council rejected the toll.",
         "Jon Reyes - Harbour Council"},
        {"Former members of the Harbour Union, including Jon Reyes, rejected the toll.",
         "Jon Reyes - Harbour Union"},
        {"A spokesman for the Harbour Office said the toll was fair.",
         "spokesman for the Harbour Office - Harbour Office"},
        {"White House Press Secretary Jon Reyes rejected the toll.", "Jon Reyes - White House"},
    };
    for (const auto& row : rows) {
      CAPTURE(row.text);
      const auto found = affiliations(std::string(row.text));
      CAPTURE(test::join(found));
      CHECK(test::has(found, row.expected));
    }
  }

  TEST_CASE("kin and critics act for nobody") {
    for (const std::string_view text : {"Jon Reyes, a critic of the Harbour Union, rejected the toll.",
                                        "Ida Holt's father, Jon Reyes, rejected the toll.",
                                        "Jon Reyes was never appointed head of the Harbour Union.",
                                        "Conservative commentator Jon Reyes rejected the toll."}) {
      CAPTURE(text);
      CHECK(affiliations(std::string(text)).empty());
    }
  }
}

}  // namespace standpoint
