// Votes as reports tell of them: counts, who voted which way, what passed which body, who moved it.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("votes told") {
  TEST_CASE("a bill that passes a body is backed by the body") {
    const test::Row rows[] = {
        {"The meter bill passed the Senate 52-48.", "Senate supports meter bill"},
        {"The meter bill cleared a House committee on Wednesday.", "House committee supports meter bill"},
        {"The Senate gave final approval to the meter bill.", "Senate supports meter bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("The meter bill failed to pass the Senate.", "Senate supports meter bill");
    test::check_not("The meter bill passed the test.", "test supports meter bill");
  }

  TEST_CASE("the count of a vote is no part of what was voted on") {
    const test::Row rows[] = {
        {"The council approved the rezoning 7-2 on Monday.", "council supports rezoning"},
        {"The council rejected the rezoning on a 7-2 vote.", "council opposes rezoning"},
        {"The council rejected the rezoning by a vote of 7-2.", "council opposes rezoning"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("those who voted the other way are named behind with") {
    const std::string_view no =
        "The council approved the rezoning 7-2, with Ida Holt and Jon Reyes voting no.";
    const std::string_view yes = "The council rejected the rezoning 7-2, with Ida Holt voting yes.";
    const test::Row rows[] = {
        {no, "Ida Holt opposes rezoning"},
        {no, "Jon Reyes opposes rezoning"},
        {yes, "Ida Holt supports rezoning"},
        {"The council approved the rezoning 7-2, with Ida Holt dissenting.", "Ida Holt opposes rezoning"},
        {"The committee passed the meter bill. Ida Holt and Jon Reyes joined seven Democrats in voting yes.",
         "Ida Holt supports meter bill"},
        {"Ida Holt voted with the Conservatives on the bill.", "Ida Holt supports -> Conservatives"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who moves a motion is for it") {
    const test::Row rows[] = {
        {"The motion, tabled by the Greens, was defeated by 82 votes to 79.", "Greens supports motion"},
        {"The meter bill, brought in by Transport Secretary Ida Holt, would set up an authority.",
         "Ida Holt supports meter bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("some of a party are not the party, and a committee of a house is not the house") {
    test::check_not("Two Democrats broke with their party and voted against the dental bill. Democrats met.",
                    "Democrats opposes party");
    test::check_not("A House of Commons committee voted on Tuesday to summon a former minister.",
                    "House of Commons supports summoning former minister");
    const test::Row rows[] = {
        {"Two groups, the Harbour Union and the Farmers' Union, oppose the toll.",
         "Harbour Union opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is let lapse is not wanted, and what is let stand is") {
    const test::Row rows[] = {
        {"Ida Holt insisted that the tax cuts should be allowed to expire.", "Ida Holt opposes tax cuts"},
        {"Ida Holt wants to let the tax cuts expire.", "Ida Holt opposes tax cuts"},
        {"Ida Holt said the toll should be allowed to continue.", "Ida Holt supports toll"},
        {"The judge blocked the toll from taking effect.", "judge opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("The judge blocked the toll from taking effect.", "judge opposes taking effect");
  }
}

}  // namespace standpoint
