#include "text/found.hpp"

#include <standpoint/io/names.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

namespace standpoint {
namespace {

DocumentRecords read_with(std::shared_ptr<const Gazetteer> names, std::string text, const char* date = "") {
  ExtractorOptions options;
  options.names = std::move(names);
  Document document;
  document.id = DocumentId("d:1");
  document.text = Text(std::move(text));
  if (*date != '\0') document.date = *parse_date(date);
  return Extractor(std::move(options)).extract(std::move(document));
}

DocumentRecords read(std::string text, const char* date = "") {
  static const auto shipped = *io::load_names("");
  return read_with(shipped, std::move(text), date);
}

// The shipped names with one override.
DocumentRecords read_over(NameOverride::Op op, std::string a, std::string b, std::string text) {
  auto names = std::make_shared<Gazetteer>();
  REQUIRE_FALSE(io::add_shipped_names(*names));
  names->add(NameOverride{op, std::move(a), std::move(b), "", ""});
  REQUIRE_FALSE(names->finish());
  return read_with(names, std::move(text));
}

const Entity* entity(const DocumentRecords& found, std::string_view name) {
  for (const auto& one : found.entities) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

}  // namespace

TEST_SUITE("known names") {
  TEST_CASE("two tagged parts of a known body's name are one body") {
    const auto found = read("After the Food and Drug Administration moved to ban nets, growers protested.");
    CHECK(entity(found, "Food and Drug Administration") != nullptr);
    CHECK(entity(found, "Drug Administration") == nullptr);
    CHECK(entity(found, "Food") == nullptr);
  }

  TEST_CASE("twelve spellings of one department are one node") {
    const auto found = read(
        "WASHINGTON (AP) - The Pentagon opposes the bill. The Defense Department rejected the report. The "
        "Department of Defense criticized the senators. The DoD backed the treaty. The U.S. Department of "
        "Defense "
        "supports the plan. The U.S. Defense Department opposed the cuts. The United States Department of "
        "Defense "
        "welcomed the ruling. The Department of War condemned the leak. The War Department defended the "
        "strike. "
        "The US Department of Defense denounced the vote. The DOD praised the budget. The Defence Department "
        "opposes the tax.");
    const Entity* dod = entity(found, "Department of Defense");
    REQUIRE(dod != nullptr);
    CHECK(found.statements.size() >= 12);
    for (const auto& statement : found.statements) CHECK(statement.actor.entity == dod->id);
    CHECK(dod->country == "US");
    CHECK(dod->part_of == make_entity_id(EntityKind::place, "United States"));
    CHECK(entity(found, "United States") != nullptr);
  }

  TEST_CASE("Washington the city, the state, the government and the man are four") {
    const auto who = [](const DocumentRecords& found) {
      std::string all;
      for (const auto& m : found.mentions) {
        if (m.span.text.find("Washington") == std::string::npos) continue;
        for (const auto& e : found.entities) {
          if (e.id == m.entity) all += "[" + e.name + " " + std::string(to_string(e.kind)) + "] ";
        }
      }
      return all;
    };
    CHECK(who(read(
              "The State of Washington rejected the pipeline rule. Washington condemned Moscow over the "
              "treaty. Ida Holt praised the ferry plan in Washington. Mr. Washington opposes the toll.")) ==
          "[Washington State government] [United States government] [Washington place] [Washington person] ");
    CHECK(
        who(read("Denzel Washington rejected the toll. Ida Holt arrived in Washington on Monday. Washington "
                 "praised the ferry plan.")) ==
        "[Denzel Washington person] [Washington place] [Denzel Washington person] ");
    CHECK(who(read("Governor Jon Reyes of Washington state opposes the pipeline. Ida Holt, the mayor of "
                   "Washington, backs it. Washington, D.C., rejected the toll.")) ==
          "[Washington State place] [Washington government] [Washington government] ");
    CHECK(who(read("Voters have lost faith in Washington. Washington condemned Moscow over the treaty.")) ==
          "[United States government] [United States government] ");
  }

  TEST_CASE("a weak form means the body of the country that the text is about") {
    const auto american =
        read("The Senate rejected the bill, and the U.S. government criticized the Senate.");
    CHECK(entity(american, "United States Senate") != nullptr);
    const auto indian = read(
        "India's top judges spoke. The Supreme Court rejected the Indian law, and India criticized the "
        "court.");
    CHECK(entity(indian, "Supreme Court of India") != nullptr);
    const auto nowhere = read("The Senate of Velmouth met. The Senate rejected the bill.");
    CHECK(entity(nowhere, "United States Senate") == nullptr);
  }

  TEST_CASE("a weak form means the body that the text names in full") {
    const auto found = read(
        "The U.N. Security Council condemned the test on Monday. The Security Council said it would meet "
        "again.");
    CHECK(entity(found, "Security Council") == nullptr);
    CHECK(entity(found, "United Nations Security Council") != nullptr);
  }

  TEST_CASE("a body that the text calls that of another country is not the known one") {
    const auto found = read(
        "The Iraqi High Electoral Commission rejected the plan on Monday. The Electoral Commission praised "
        "Ida Holt.");
    const Entity* iraqi = entity(found, "Iraqi High Electoral Commission");
    REQUIRE(iraqi != nullptr);
    CHECK(entity(found, "Electoral Commission") == nullptr);
    const auto british = read("The Electoral Commission in London praised Ida Holt on Monday.");
    REQUIRE(entity(british, "Electoral Commission") != nullptr);
    CHECK(entity(british, "Electoral Commission")->country == "UK");
  }

  TEST_CASE("a company's name is no man's") {
    CHECK(entity(read("Mrs. Ford rejected the toll."), "Ford Motor Company") == nullptr);
    CHECK(entity(read("Exxon Mobil opposes the carbon tax."), "ExxonMobil") != nullptr);
  }

  TEST_CASE("a member of Congress has one name in all texts, and the office of the day") {
    const auto found =
        read("Sen. Charles Schumer criticized the Republicans' bill in Washington.", "2020-03-02");
    const Entity* schumer = entity(found, "Chuck Schumer");
    REQUIRE(schumer != nullptr);
    CHECK(schumer->wikidata == "Q380900");
    bool senator = false;
    for (const auto& role : schumer->roles)
      senator |= role.office == "Senator" && role.of == "United States Senate";
    CHECK(senator);
  }

  TEST_CASE("what the user says of a name wins") {
    const std::string text = "The Docks Board opposes the toll. The Fort supports the toll.";
    auto found = read_over(NameOverride::Op::same, "Fort", "Docks Board", text);
    CHECK(test::join(test::positions(found)) == "[Docks Board opposes toll] [Docks Board supports toll] ");
    found = read_over(NameOverride::Op::rename, "Docks Board", "Board of Docks", text);
    CHECK(test::has(test::positions(found), "Board of Docks opposes toll"));
    found = read_over(NameOverride::Op::rename, "Department of Defense", "Ministry of War",
                      "The Pentagon opposes the U.S. toll.");
    CHECK(test::has(test::positions(found), "Ministry of War opposes U.S. toll"));
    CHECK(entity(found, "Ministry of War")->country == "US");
    found = read_over(NameOverride::Op::kind, "Docks Board", "government", text);
    REQUIRE(entity(found, "Docks Board") != nullptr);
    CHECK(entity(found, "Docks Board")->kind == EntityKind::government);

    const std::string family = "Jon Holt opposes the toll. His son agreed. Holt supports the bridge.";
    CHECK(entity(read(family), "Holt") == nullptr);
    found = read_over(NameOverride::Op::not_same, "Holt", "Jon Holt", family);
    CHECK(test::has(test::positions(found), "Holt supports bridge"));
  }
}

}  // namespace standpoint
