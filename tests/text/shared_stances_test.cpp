// Positions that are shared, repeated or told in other words than a verb with its object: who goes along, who
// does the same, what people are said to want.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace standpoint {

TEST_SUITE("stances that are shared") {
  TEST_CASE("who acts along with somebody, or is one of several, takes the same position") {
    const test::Row rows[] = {
        {"Ida Holt, along with Sam Reyes and the Harbour Union, opposes the toll.", "Sam Reyes opposes toll"},
        {"Ida Holt, along with Sam Reyes and the Harbour Union, opposes the toll.",
         "Harbour Union opposes toll"},
        {"Twenty-seven states led by Velmouth and industry groups are challenging the rules.",
         "Velmouth opposes rules"},
        {"Ida Holt was one of three senators to oppose the toll.", "Ida Holt opposes toll"},
        {"The Harbour Union joined the strike at the port.", "Harbour Union supports strike at port"},
        {"Ida Holt took part in the protest.", "Ida Holt supports protest"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who does the same, or makes a view his own, takes the position of whom he follows") {
    const test::Row rows[] = {
        {"The Harbour Union opposed the toll. Marel Lines did so as well.", "Marel Lines opposes toll"},
        {"The Harbour Union backed the bridge. Marel Lines followed suit on Friday.",
         "Marel Lines supports bridge"},
        {"Sam Reyes echoed Ida Holt's criticism of the toll.", "Sam Reyes opposes toll"},
        {"Ida Holt is opposed by the Harbour Union, and so is Sam Reyes.",
         "Harbour Union opposes -> Sam Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK_FALSE(test::has(test::positions("Ida Holt is opposed by the Harbour Union, and so is Sam Reyes."),
                          "Sam Reyes opposes -> Ida Holt"));
    CHECK_FALSE(test::has(test::positions("The Harbour Union opposed the toll. Marel Lines did not do so."),
                          "Marel Lines opposes toll"));
  }

  TEST_CASE("what the tree hangs elsewhere is found all the same") {
    const test::Row rows[] = {
        {"Jon Reyes was booed off the stage by delegates.", "delegates opposes -> Jon Reyes"},
        {"Ida Holt has had areas of disagreement with Sam Reyes.", "Ida Holt opposes -> Sam Reyes"},
        {"Ida Holt said Marel Lines had shown \"complete contempt\" for the pilots.",
         "Ida Holt opposes -> Marel Lines"},
        {"The decision is politically risky for Holt, who pointedly refused to endorse Reyes during a "
         "prime-time "
         "speech at the Velmouth National Convention in July.",
         "Holt opposes Reyes"},
        {"The panel fined Jon Reyes for opposing the toll.", "Jon Reyes opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a thing is judged by what it is called, not by a weak adjective in front") {
    const test::Row rows[] = {
        {"The Harbour Council issued a statement calling the toll a clear violation of the treaty.",
         "Harbour Council opposes toll"},
        {"Marel Lines called the request a transparent political ploy.", "Marel Lines opposes request"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the reason that is given for praise and blame lies in whom they are for") {
    const auto found =
        test::positions("Sam Reyes described Ida Holt as a disgrace after she attacked the Harbour Union.");
    CAPTURE(test::join(found));
    CHECK(test::has(found, "Ida Holt opposes -> Harbour Union"));
    CHECK_FALSE(test::has(found, "Sam Reyes opposes -> Harbour Union"));
  }

  TEST_CASE("what a thing does not do, is doubted to be or raises questions about is a position") {
    const test::Row rows[] = {
        {"The drivers were incensed that the deal did not bind Marel Lines.", "drivers opposes deal"},
        {"Ida Holt said the findings raise questions about the ministry's conduct.",
         "Ida Holt opposes -> ministry"},
        {"Ida Holt questioned whether the toll was legal.", "Ida Holt opposes toll"},
        {"Ida Holt said the union was exaggerating the cost of the toll.", "Ida Holt opposes -> union"},
        {"Ida Holt said she would never negotiate with Marel Lines.",
         "Ida Holt opposes negotiating with Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who speaks of what people want wants it") {
    const test::Row rows[] = {
        {"\"Nobody wants the toll,\" Ida Holt said.", "Ida Holt opposes toll"},
        {"\"What we need is a new bridge,\" Ida Holt said.", "Ida Holt supports bridge"},
        {"\"Drivers deserve a better bridge,\" Ida Holt said.", "Ida Holt supports better bridge"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK_FALSE(test::has(test::positions("\"What we need to change is the toll,\" Ida Holt said."),
                          "Ida Holt supports toll"));
    CHECK_FALSE(test::has(test::positions("\"Do drivers want the toll?\" Ida Holt asked."),
                          "Ida Holt supports toll"));
  }

  TEST_CASE("acts against somebody's people are against him, and a measure is wanted by who votes for it") {
    const test::Row rows[] = {
        {"Tarvia expelled two diplomats from Ostland.", "Tarvia opposes -> Ostland"},
        {"The panel voted to hold Jon Reyes in contempt.", "panel supports contempt"},
        {"Ida Holt counts on the Harbour Board to widen the bridge.", "Ida Holt supports widening bridge"},
        {"Union members rallied to save the ferry.", "Union supports ferry"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a deed told as a noun is against whom it is done to") {
    const test::Row rows[] = {
        {"The killing of Jon Reyes by Ostland soldiers shocked the town.",
         "Ostland soldiers opposes -> Jon Reyes"},
        {"Ida Holt spoke of the rescue of Jon Reyes by the Harbour Union.",
         "Harbour Union supports -> Jon Reyes"},
        {"Ida Holt invited Sam Reyes to the harbour.", "Ida Holt supports -> Sam Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK_FALSE(test::has(test::positions("Ostland feared the killing of Jon Reyes by soldiers of Tarvia."),
                          "soldiers opposes -> Jon Reyes"));
  }

  TEST_CASE("what somebody did not allow others to do says nothing of what those think") {
    CHECK_FALSE(
        test::has(test::positions("Ostland did not allow the Northern Front to launch attacks on Tarvia."),
                  "Northern Front supports -> Tarvia"));
  }

  TEST_CASE("a fee or an act that has a name is fought over, nobody who acts") {
    const test::Row rows[] = {
        {"Ida Holt and Marel Lines opposed the Port Penalty Fee on Friday.",
         "Ida Holt opposes Port Penalty Fee"},
        {"The Clean Air Act was rejected by Ida Holt.", "Ida Holt opposes Clean Air Act"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who is known to be against somebody acts against him again") {
    const auto records = test::extract(
        "Ida Holt accused Sam Reyes of theft on Monday. Ida Holt later circulated an unflattering photo of "
        "Sam Reyes.");
    const auto found = test::positions(records);
    CAPTURE(test::join(found));
    CHECK(std::count(found.begin(), found.end(), "Ida Holt opposes -> Sam Reyes") == 2);
  }
}

}  // namespace standpoint
