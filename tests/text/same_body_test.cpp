// Names that a text spells or shortens in its own way, and what it calls bodies in small letters.

#include "knowledge/name_index.hpp"
#include "knowledge/name_slips.hpp"
#include "text/found.hpp"

#include <doctest/doctest.h>

#include <string>

namespace standpoint {
namespace {

using test::check_not;
using test::check_rows;
using test::extract;
using test::has;
using test::positions;

bool names(const DocumentRecords& records, const std::string& name) {
  return std::any_of(records.entities.begin(), records.entities.end(),
                     [&](const Entity& entity) { return entity.name == name; });
}

}  // namespace

TEST_SUITE("same body") {
  TEST_CASE("a name that differs in one slip of spelling is found, a different one is not") {
    NameSlips slips;
    slips.add(0, "Heather Samuelson", true);
    slips.add(1, "Velmouth Transport Authority", false);
    CHECK(slips.find("Sameuelson", true) == 0U);
    CHECK(slips.find("Heather Samuleson", true) == 0U);
    CHECK(slips.find("Velmouth Tranpsort Authority", false) == 1U);
    CHECK(slips.find("Heathre", true) == 0U);
    CHECK_FALSE(slips.find("Heather Samuelson", true));
    CHECK_FALSE(slips.find("Peter Samuelson", true));
    CHECK_FALSE(slips.find("Danuelson", true));
    CHECK_FALSE(slips.find("Samuelsen Heather", true));
    CHECK_FALSE(slips.find("", true));
  }

  TEST_CASE("a slip that two names are as near to is neither's") {
    NameSlips slips;
    slips.add(0, "Ida Samuelson", true);
    slips.add(1, "Jon Samuelsen", true);
    CHECK_FALSE(slips.find("Samuelsin", true));
    CHECK(slips.find("Ida Samuelsin", true) == 0U);
  }

  TEST_CASE("short names, a letter more at the end of a given name, and plurals are no slips") {
    NameSlips slips;
    slips.add(0, "Ida Holt", true);
    slips.add(1, "Martin Reyes", true);
    CHECK_FALSE(slips.find("Hold", true));
    CHECK_FALSE(slips.find("Ida Bolt", true));
    CHECK_FALSE(slips.find("Martina Reyes", true));
  }

  TEST_CASE("a name spelt wrong once is the person's, and a name that comes back is another's") {
    const auto slip = extract(
        "Heather Samuelson leads the council. Samuelson opposes the toll. Sameuelson praised the ferry "
        "plan.");
    CHECK(has(positions(slip), "Heather Samuelson supports ferry plan"));
    CHECK_FALSE(names(slip, "Sameuelson"));
    const auto two = extract(
        "Karin Sandberg opposes the toll. Karen Sandberg supports the toll. Karin Sandberg criticised the "
        "ferry. Karen Sandberg praised the ferry.");
    CHECK(has(positions(two), "Karin Sandberg opposes toll"));
    CHECK(has(positions(two), "Karen Sandberg supports toll"));
  }

  TEST_CASE("small letters that say all a body's name says mean the body") {
    const test::Row rows[] = {
        {"A federal appeals court rejected the toll on Friday. The U.S. Court of Appeals for the Fourth "
         "Circuit "
         "has ten judges.",
         "U.S. Court of Appeals for the Fourth Circuit opposes toll"},
        {"Ferry stewards' union opposes the toll. The Association of Ferry Stewards met on Monday.",
         "Association of Ferry Stewards opposes toll"},
        {"A union representing ferry stewards rejected the toll. The Association of Ferry Stewards met on "
         "Monday.",
         "Association of Ferry Stewards opposes toll"},
    };
    check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("small letters that two bodies would fit, or that come as something new, mean neither") {
    check_not(
        "The Averil Harbour Committee met. The Velmouth Harbour Committee met, too. A harbour committee "
        "rejected the toll.",
        "Averil Harbour Committee opposes toll");
    check_not(
        "The U.S. Court of Appeals for the Fourth Circuit has ten judges. In 2013 an appeals court rejected "
        "the "
        "toll.",
        "U.S. Court of Appeals for the Fourth Circuit opposes toll");
    check_not("The Association of Ferry Stewards met on Monday. The dockers' union rejected the toll.",
              "Association of Ferry Stewards opposes toll");
  }

  TEST_CASE("a name with its first words as initials is the name") {
    NameIndex index;
    index.add(0, "Los Angeles Police Department", EntityKind::organisation);
    REQUIRE(index.find("LA Police Department"));
    CHECK(index.find("LA Police Department")->rule == "abbreviated");
    CHECK_FALSE(index.find("SF Police Department"));
  }

  TEST_CASE("a court is found without its country and without what it is of") {
    NameIndex index;
    index.add(0, "Norwegian Supreme Court of Cassation", EntityKind::organisation);
    CHECK(index.find("Supreme Court")->entity == 0);
    index.add(1, "Church of Harmonism", EntityKind::organisation);
    CHECK(index.find("Harmonism")->entity == 1);
  }

  TEST_CASE("possessives inside a name make no other name") {
    NameIndex index;
    index.add(0, "New People's Party", EntityKind::organisation);
    CHECK(index.find("New People Party")->rule == "full-name");
    CHECK(index.find("Seamen's Union of Averil") == std::nullopt);
    index.add(1, "Dockers' Union of Averil", EntityKind::organisation);
    CHECK(index.find("Dockers Union of Averil")->entity == 1);
  }

  TEST_CASE("brackets give an acronym before or behind its name, in the letters of another language, too") {
    CHECK(has_letters_of("CEI", "Italian Episcopal Conference"));
    CHECK_FALSE(has_letters_of("CEI", "Italian Transport Conference"));
    CHECK_FALSE(has_letters_of("IE", "Italian Episcopal"));
    const auto records = extract("The CPI (Island Port Council) met on Monday. CPI rejected the toll.");
    CHECK(has(positions(records), "Island Port Council opposes toll"));
  }

  TEST_CASE("a person right behind the name of a university is no part of it") {
    const auto records = extract(
        "The council asked a historian at Averil State University Simon Kettley about the toll. Kettley "
        "rejected the toll.");
    CHECK(has(positions(records), "Simon Kettley opposes toll"));
  }
}

}  // namespace standpoint
