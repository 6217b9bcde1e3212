#include "text/found.hpp"

#include <doctest/doctest.h>

#include <string>

namespace standpoint {
namespace {

// The speaker of the attribution whose content holds `words`; "-" when nobody is found.
std::string speaker_of(const std::string& text, const std::string& words) {
  const auto records = test::extract(text);
  for (const auto& attribution : records.attributions) {
    for (const auto& content : attribution.content) {
      if (content.text.find(words) != std::string::npos) {
        const std::string name = test::name_of(records, attribution.source_entity);
        return name.empty() ? "-" : name;
      }
    }
  }
  return "-";
}

}  // namespace

TEST_SUITE("quotations") {
  TEST_CASE("a quotation has its speaker before, behind or inverted") {
    CHECK(speaker_of("\"We will not pay it,\" Ida Holt said.", "pay it") == "Ida Holt");
    CHECK(speaker_of("\"We will not pay it,\" said Ida Holt, the mayor.", "pay it") == "Ida Holt");
    CHECK(speaker_of("Ida Holt said: \"We will not pay it.\"", "pay it") == "Ida Holt");
    CHECK(speaker_of("Ida Holt, the mayor of Averil, said: \"We will not pay it.\"", "pay it") == "Ida Holt");
  }

  TEST_CASE("typographic and single quotation marks are understood") {
    CHECK(speaker_of("“We will not pay it,” said Ida Holt.", "pay it") == "Ida Holt");
    CHECK(speaker_of("‘We won’t pay it,’ said Ida Holt.", "pay it") == "Ida Holt");
  }

  TEST_CASE("the second half of a broken quotation has the first half's speaker") {
    const std::string text = "\"We will not pay it,\" Ida Holt said. \"Never in our lives.\"";
    CHECK(speaker_of(text, "Never in our lives") == "Ida Holt");
  }

  TEST_CASE("a quotation left open goes on in the next paragraph") {
    const std::string text =
        "\"We will not pay it, said Ida Holt.\n\n\"Nobody will ever pay a toll here.\" The crowd cheered.";
    CHECK(
        speaker_of(
            "\"We will not pay it,\" said Ida Holt. \"We are many.\n\n\"Nobody will ever pay a toll here.\"",
            "Nobody will") == "Ida Holt");
    CHECK(speaker_of(text, "Nobody will") != "Ida Holt");
  }

  TEST_CASE("indirect speech and according to have their source") {
    CHECK(speaker_of("Ida Holt said that the toll was unjust.", "the toll was unjust") == "Ida Holt");
    CHECK(speaker_of("The toll was unjust, Ida Holt said.", "The toll was unjust") == "Ida Holt");
    CHECK(speaker_of("The toll is unjust, according to Ida Holt.", "The toll is unjust") == "Ida Holt");
  }

  TEST_CASE("scare quotes are no attribution") {
    const auto records = test::extract("Ida Holt crossed the \"green quay\" on Monday.");
    CHECK(records.attributions.empty());
  }

  TEST_CASE("a statement in a quotation names who reports it") {
    const auto records = test::extract("\"Marel Lines opposes the toll,\" Ida Holt said.");
    REQUIRE(test::positions(records).size() == 1);
    REQUIRE(records.statements[0].attribution.size() == 1);
    CHECK(test::name_of(records, records.statements[0].attribution[0].source) == "Ida Holt");
    CHECK(records.statements[0].attribution[0].cue == "said");
    CHECK(test::name_of(records, records.statements[0].actor.entity) == "Marel Lines");
  }
}

}  // namespace standpoint
