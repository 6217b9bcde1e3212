// Positions that lie in what is said to come of a thing, and in what a speaker says again of it.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

using test::check_not;

}  // namespace

TEST_SUITE("consequences") {
  TEST_CASE("who says that ill comes of a thing is against it, who says that good comes of it is for it") {
    const test::Row rows[] = {
        {"Ida Holt said the harbour toll would lead to job losses across the valley.",
         "Ida Holt opposes harbour toll"},
        {"\"The bridge toll will mean longer queues and higher fares,\" said Ida Holt.",
         "Ida Holt opposes bridge toll"},
        {"Jon Reyes said the harbour deal would deliver investment and growth.",
         "Jon Reyes supports harbour deal"},
        {"Ida Holt said the harbour plan would cost taxpayers 3 million pounds.",
         "Ida Holt opposes harbour plan"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("more of an ill and less of a good are ill, and the other way round") {
    const test::Row rows[] = {
        {"Ida Holt said the harbour charge would reduce congestion.", "Ida Holt supports harbour charge"},
        {"\"The bridge tax will push up rents,\" said Jon Reyes.", "Jon Reyes opposes bridge tax"},
        {"\"The harbour levy would drive down wages,\" said Ida Holt.", "Ida Holt opposes harbour levy"},
        {"\"This harbour bill makes the valley safer,\" said Ida Holt.", "Ida Holt supports harbour bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not("\"The harbour rule would make it harder for smugglers to sell,\" said Ida Holt.",
              "Ida Holt opposes harbour rule");
    check_not("Marel Lines said its harbour plan would raise fares.", "Marel Lines opposes harbour plan");
  }

  TEST_CASE("a passive demand is for what is asked for") {
    const test::Row rows[] = {
        {"\"The harbour report should be published,\" said Jon Reyes.",
         "Jon Reyes supports publishing harbour report"},
        {"\"The talks should not be held behind closed doors,\" said Ida Holt.",
         "Ida Holt opposes holding talks behind closed doors"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the condition is what the ill depends on") {
    const test::Row rows[] = {
        {"\"If the harbour merger goes ahead, hundreds of people will lose their jobs,\" Ida Holt said.",
         "Ida Holt opposes harbour merger"},
        {"\"If the harbour bill is rejected, the islanders will suffer,\" said Ida Holt.",
         "Ida Holt supports harbour bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not("\"If the harbour bill is passed, smugglers will suffer,\" said Ida Holt.",
              "Ida Holt opposes harbour bill");
  }

  TEST_CASE("what came about is news, and what nobody decides on is no position") {
    check_not("Jon Reyes said the crash had caused delays on the coast road.", "Jon Reyes opposes crash");
    check_not("The virus could cause deaths, Ida Holt said.", "Ida Holt opposes virus");
    check_not("Marel Lines said the ferry would cost 30 million pounds to build.",
              "Marel Lines opposes ferry");
  }

  TEST_CASE("a speaker judges again what he is known to be against") {
    const auto found = test::positions(
        "Ida Holt opposes the bridge toll. \"This is a tax that brings misery to the valley,\" she said.");
    CAPTURE(test::join(found));
    CHECK(test::has(found, "Ida Holt opposes bridge toll"));
  }

  TEST_CASE("the tone does not turn round what a speaker is known to be for") {
    check_not("Ida Holt supports the harbour strike. \"The strike is about greed,\" she said.",
              "Ida Holt opposes harbour strike");
  }

  TEST_CASE("leave given is no blame, and an alternative that is missed none to a thing") {
    check_not("\"The man may be as rude as he pleases,\" said Ida Holt.", "Ida Holt opposes man");
    check_not("Jon Reyes said he could see no alternative to the harbour formula.",
              "Jon Reyes opposes harbour formula");
  }
}

}  // namespace standpoint
