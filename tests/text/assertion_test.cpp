// Sentences that speak of positions, fights and duties without saying that somebody takes a position now.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

void check_none(const std::vector<std::string_view>& texts) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    const auto found = test::positions(std::string(text));
    CAPTURE(test::join(found));
    CHECK(found.empty());
  }
}

void check_without(std::string_view text, std::string_view unwanted) {
  CAPTURE(text);
  const auto found = test::positions(std::string(text));
  CAPTURE(test::join(found));
  CHECK_FALSE(test::has(found, unwanted));
}

}  // namespace

TEST_SUITE("assertion") {
  TEST_CASE("what is imputed, asked of somebody or only happens is nobody's position") {
    check_none({"\"People think the Harbour Union wants tiny classes. That is nonsense,\" said Ida Holt.",
                "Marel Lines blamed falling demand.", "Ida Holt postponed the trial of two officials.",
                "Ida Holt denied that her office had sat on the papers.",
                "\"Any court would enforce the toll,\" said Ida Holt.",
                "The Harbour Union failed to agree on the limits.",
                "Marel Lines suspended its work in Velmouth."});
    check_without("Ida Holt would not only support the toll but raise it.", "Ida Holt opposes toll");
    check_without("Ida Holt said the toll was too low.", "Ida Holt opposes toll");
    check_without("Bram Oduya demanded that Marel Lines withdraw the plan.", "Marel Lines opposes plan");
    check_without("The court dismissed an application by Marel Lines to suspend the toll.",
                  "court opposes toll");
    check_without("Ida Holt warned that Marel Lines would move its ferries if the port insisted on the fee.",
                  "Ida Holt opposes moving ferries");
    check_without("Ida Holt praised Bram Oduya for standing firm against the toll.",
                  "Bram Oduya supports toll");
  }

  TEST_CASE("a position that was given up is none") {
    check_none({"Ida Holt used to oppose the bridge toll.",
                "Ida Holt had once backed the bridge toll but has since changed her mind.",
                "Ida Holt is a former opponent of the bridge toll."});
  }

  TEST_CASE("a denied attitude of the past is no attitude now") {
    check_none(
        {"Ida Holt denied that she had backed the bridge toll.", "Ida Holt denied backing the bridge toll."});
    check_without("The Harbour Union rejected claims that it had ignored Marel Lines.",
                  "Harbour Union opposes -> Marel Lines");
  }

  TEST_CASE("what is hoped or alleged is not done") {
    check_without("Ida Holt hopes the senate passes the harbour bill.", "senate supports harbour bill");
    check_without("The Harbour Union accused Marel Lines of ignoring Hugo Pelle.",
                  "Marel Lines opposes -> Hugo Pelle");
    check_without("\"Marel Lines should ignore Hugo Pelle,\" said Ida Holt.",
                  "Ida Holt opposes -> Marel Lines");
  }

  TEST_CASE("a claim that nobody denied is not denied") {
    const std::vector<std::string> found =
        test::positions("\"We did not reject the claim that the bridge toll is a disgrace,\" said Ida Holt.");
    CAPTURE(test::join(found));
    CHECK(test::has(found, "Ida Holt opposes bridge toll"));
  }

  TEST_CASE("who ought to act holds no position") {
    check_without("\"The Harbour Union must scrap the bridge toll,\" said Ida Holt.",
                  "Harbour Union opposes bridge toll");
    check_without("\"The Harbour Union needs to back the bridge toll,\" said Ida Holt.",
                  "Harbour Union supports bridge toll");
  }

  TEST_CASE("neither for nor against is no position") {
    check_none({"Ida Holt said she neither supports nor opposes the bridge toll."});
  }

  TEST_CASE("the side not taken is no position") {
    check_without("Instead of opposing the bridge toll, Ida Holt should help drivers, Jon Reyes said.",
                  "Ida Holt opposes bridge toll");
  }

  TEST_CASE("a negation inside the idiom is its own") {
    const test::Row rows[] = {
        {"Ida Holt is no fan of the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt has no objection to the bridge toll.", "Ida Holt supports bridge toll"},
        {"Ida Holt sees no benefit in the merger.", "Ida Holt opposes merger"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a negation above the clause turns the judgement") {
    check_without("\"I don't think the bridge toll is unfair,\" said Ida Holt.",
                  "Ida Holt opposes bridge toll");
  }

  TEST_CASE("words before a judgement may turn it") {
    check_without("\"The bridge toll is anything but fair,\" said Ida Holt.",
                  "Ida Holt supports bridge toll");
    check_without("Ida Holt is far from supporting the bridge toll.", "Ida Holt supports bridge toll");
    const test::Row rows[] = {
        {"\"The bridge toll is less than fair,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is wished is the state, not the thing") {
    const test::Row rows[] = {
        {"The Harbour Union wants the toll abolished.", "Harbour Union opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is compared, left undecided, unproven or voted down is nobody's act") {
    check_none({"Ida Holt compared legalising the drug to opening a door to crime.",
                "The Velmouth council agreed who may build the bridge.",
                "The UN arms ban on Tarsh falls one vote short."});
    check_without("Regulators said Marel Lines had failed to show that the ferries were safe.",
                  "Marel Lines supports ferries");
    check_without(
        "Ida Holt was frustrated that the council is cutting funds. Hugo Lind backs the library plan.",
        "Ida Holt opposes library plan");
  }

  TEST_CASE("a threat is against what it answers to") {
    const test::Row rows[] = {
        {"Ida Holt threatened to sue if the port approves the toll.", "Ida Holt opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_without("Ida Holt threatened to go to court if the toll becomes law.",
                  "Ida Holt supports going to court");
  }

  TEST_CASE("sport, weather, illness and doors are no position") {
    check_none({"Velmouth United beat Harrow Town 3-1 on Saturday.", "Ida Holt slammed the door.",
                "Ida Holt lost her fight against cancer.", "The Velmouth Tigers fought back to win.",
                "Marel Lines appointed Jon Reyes as chief executive.",
                "Marel Lines apologised for the delay."});
  }

  TEST_CASE("a label names what stands behind an empty noun") {
    const test::Row rows[] = {
        {"Ida Holt condemned parts of the bridge bill.", "Ida Holt opposes bridge bill"},
        {"Ida Holt opposes this kind of merger.", "Ida Holt opposes merger"},
        {"Ida Holt criticised several projects, including the Aldmoor bypass.",
         "Ida Holt opposes several projects"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
