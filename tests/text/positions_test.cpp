// Positions that narrative sentences state: predicates behind a copula, votes, those who take no side,
// attitudes with their owners behind "of".

#include "found.hpp"

#include <doctest/doctest.h>

#include <iterator>

using namespace standpoint;

TEST_SUITE("positions in narrative") {
  TEST_CASE("the town of a dateline takes no position, and who stands behind it keeps his") {
    const test::Row rows[] = {
        {"OAKLAND - Ida Holt criticised the bridge toll on Monday.", "Ida Holt opposes bridge toll"},
        {"WASHINGTON — Senator Ida Holt on Tuesday rejected the bridge toll.",
         "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    const auto found = test::positions("OAKLAND - Ida Holt criticised the bridge toll on Monday.");
    CHECK(found.size() == 1);
  }

  TEST_CASE("who uses a thing to act acts himself") {
    const auto found = test::positions("On Friday, Ida Holt used Twitter to applaud Jon Reyes.");
    CHECK(test::has(found, "Ida Holt supports -> Jon Reyes"));
    CHECK_FALSE(test::has(found, "Twitter supports -> Jon Reyes"));
  }

  TEST_CASE("who is for, against or behind a thing takes a position on it") {
    const test::Row rows[] = {
        {"Ida Holt is for the bridge toll.", "Ida Holt supports bridge toll"},
        {"The Harbour Union is against the bridge toll.", "Harbour Union opposes bridge toll"},
        {"Jon Reyes was against the bridge toll from the start.", "Jon Reyes opposes bridge toll"},
        {"The Harbour Union is firmly behind the night curfew.", "Harbour Union supports night curfew"},
        {"The Harbour Union was scathing about Marel Lines.", "Harbour Union opposes -> Marel Lines"},
        {"The Harbour Union is at odds with Marel Lines.", "Harbour Union opposes -> Marel Lines"},
        {"Ida Holt remained at odds with Marel Lines.", "Ida Holt opposes -> Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK(test::positions("Marel Lines is for sale.").empty());
    CHECK(test::positions("Ida Holt looks for work.").empty());
    CHECK(test::positions("Velmouth Academy is for girls.").empty());
    CHECK(test::positions("Norland is behind Sudland in the table.").empty());
  }

  TEST_CASE("a vote without an object is on the matter of the sentence before") {
    const test::Row rows[] = {
        {"The council debated the bridge toll on Monday. Jon Reyes voted against.",
         "Jon Reyes opposes bridge toll"},
        {"The council debated the bridge toll on Monday. Ida Holt voted in favour.",
         "Ida Holt supports bridge toll"},
        {"The council debated the bridge toll on Monday. Ida Holt voted no.", "Ida Holt opposes bridge toll"},
        {"The council debated the bridge toll on Monday. Ida Holt abstained.",
         "Ida Holt neutral bridge toll"},
        {"The council debated the bridge toll. Three members voted in favour: Norland, Sudland and Velmouth.",
         "Sudland supports bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who takes no side is neutral") {
    const test::Row rows[] = {
        {"Ida Holt is undecided on the bridge toll.", "Ida Holt neutral bridge toll"},
        {"The minister would not be drawn on the bridge toll.", "minister neutral bridge toll"},
        {"Marel Lines has yet to decide on the bridge toll.", "Marel Lines neutral bridge toll"},
        {"Ida Holt has not said whether she would sign the toll bill.", "Ida Holt neutral toll bill"},
        {"Marel Lines is keeping its distance from the merger.", "Marel Lines neutral merger"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("of may lead in who holds the attitude") {
    const test::Row rows[] = {
        {"The bridge toll has the backing of Norland, Sudland and the Harbour Union.",
         "Sudland supports bridge toll"},
        {"The bridge toll won the support of Norland and the Harbour Union.", "Norland supports bridge toll"},
        {"The bill has Jon Reyes and the Harbour Union behind it.", "Jon Reyes supports bill"},
        {"The bridge toll drew fire from the Harbour Union.", "Harbour Union opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("an owner may stand inside a phrase") {
    const test::Row rows[] = {
        {"Marel Lines is in Ida Holt's corner.", "Marel Lines supports -> Ida Holt"},
        {"Ida Holt came to the Harbour Union's defence.", "Ida Holt supports -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a negation that belongs to the phrase is not read twice") {
    const test::Row rows[] = {
        {"Ida Holt will not hear of a bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt has no time for the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt is having none of the bridge toll.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a position may stand inside a word") {
    const test::Row rows[] = {
        {"Anti-toll campaigners marched through Velmouth.", "anti-toll campaigners opposes toll"},
        {"The pro-merger faction met on Monday.", "pro-merger faction supports merger"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK(test::positions("Anti-terror police searched a house in Velmouth.").empty());
  }

  TEST_CASE("who does not take kindly to words is against who said them") {
    const test::Row rows[] = {
        {"Ida Holt tore into Marel Lines.", "Ida Holt opposes -> Marel Lines"},
        {"Ida Holt unloaded on Jon Reyes.", "Ida Holt opposes -> Jon Reyes"},
        {"Norland branded Jon Reyes an outlaw.", "Norland opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK(test::positions("Marel Lines unloaded coal on the quay.").empty());
  }
}
