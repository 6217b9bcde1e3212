#include "text/found.hpp"

#include <standpoint/io/names.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace standpoint {
namespace {

DocumentRecords read_with(std::shared_ptr<const Gazetteer> names, std::string text, const char* date) {
  ExtractorOptions options;
  options.names = std::move(names);
  Document document;
  document.id = DocumentId("d:1");
  document.text = Text(std::move(text));
  if (*date != '\0') document.date = *parse_date(date);
  return Extractor(std::move(options)).extract(std::move(document));
}

std::string holders_in(const DocumentRecords& found) {
  std::string all;
  for (const auto& mention : found.mentions) {
    if (mention.rule != "role-at-date") continue;
    for (const auto& entity : found.entities) {
      if (entity.id == mention.entity) all += "[" + mention.span.text + " = " + entity.name + "] ";
    }
  }
  return all;
}

// Offices that the shipped roles fill.
std::string holders(const char* date, std::string text) {
  static const auto shipped = *io::load_names("");
  return holders_in(read_with(shipped, std::move(text), date));
}

// An invented country's offices.
std::string velmouth(const char* date, std::string text) {
  auto names = std::make_shared<Gazetteer>();
  REQUIRE_FALSE(io::add_shipped_names(*names));
  KnownEntity port;
  port.id = "no-port";
  port.kind = EntityKind::government;
  port.name = "Ministry of Ports";
  port.part_of = "no";
  port.country = "NO";
  names->add(port);
  names->add(KnownOffice{"no-ports", "Ports Minister", "no-port", {}, {"ports minister"}});
  names->add(OfficeTerm{"no-ports", "Ida Holt", *parse_date("2020-01-10"), *parse_date("2023-05-01"), {}});
  names->add(OfficeTerm{"no-ports", "Jon Reyes", *parse_date("2023-05-02"), {}, {}});
  names->add(NameOverride{NameOverride::Op::same, "Jon Reyes", "Jonathan Reyes", "", ""});
  names->add(NameOverride{NameOverride::Op::not_same, "president", "Barack Obama", "", ""});
  REQUIRE_FALSE(names->finish());
  return holders_in(read_with(names, std::move(text), date));
}

}  // namespace

TEST_SUITE("offices at a date") {
  TEST_CASE("with its country an office is who held it on the day") {
    CHECK(holders("2014-05-02",
                  "The US president rejected the pact, and Britain's prime minister supported the pact. The "
                  "French president praised the pact.") ==
          "[president = Barack Obama] [prime minister = David Cameron] [The French president = Francois "
          "Hollande] ");
    CHECK(holders("2022-05-02", "Norway signed the pact. The German chancellor rejected it.") ==
          "[The German chancellor = Olaf Scholz] ");
    CHECK(holders("2018-05-02", "The US president rejected the pact.") == "[president = Donald Trump] ");
    CHECK(holders("2014-05-02", "The president of Russia condemned the pact.") ==
          "[The president = Vladimir Putin] ");
  }

  TEST_CASE("where a text is about one country, its offices need no country") {
    CHECK(holders(
              "2014-05-02",
              "WASHINGTON (AP) - The president opposed the treaty on Monday. Congress backed the treaty.") ==
          "[The president = Barack Obama] ");
    CHECK(holders("2014-05-02", "The defense secretary criticized the U.S. bill in Washington.") ==
          "[The defense secretary = Chuck Hagel] ");
    CHECK(holders("2014-05-02", "Russia and Ukraine signed the pact. The president rejected the pact.")
              .empty());
    CHECK(holders("2014-05-02", "The president rejected the toll.").empty());
  }

  TEST_CASE("nobody is meant without a date, or in a year in which the office changed hands") {
    CHECK(holders("", "The US president opposed the toll.").empty());
    CHECK(holders("2017", "The US president opposed the toll.").empty());
    CHECK(holders("2017-01", "The US president opposed the toll.").empty());
    CHECK(holders("2016", "The US president opposed the toll.") == "[president = Barack Obama] ");
    // A term without an end is known of until a year after it was checked.
    CHECK(holders("2026-02-27", "The U.S. defense secretary opposed the toll.") ==
          "[defense secretary = Pete Hegseth] ");
    CHECK(holders("2028-01-01", "The U.S. defense secretary opposed the toll.").empty());
    CHECK(holders("1850-01-01", "The US president opposed the toll.").empty());
  }

  TEST_CASE("who is named in the text wins, and the president of a company or union is nobody's") {
    const auto found =
        holders("2014-05-02", "Obama met senators in Washington. The US president opposed the U.S. toll.");
    CHECK(found == "[president = Obama] ");
    CHECK(holders("2014-05-02",
                  "Vice President Biden met U.S. senators. The president opposed the U.S. toll.") ==
          "[The president = Barack Obama] ");
    CHECK(holders("2014-05-02", "The president of Marel Lines opposed the U.S. toll. Its president left.")
              .empty());
    CHECK(
        holders("2014-05-02", "Union president Jon Reyes met U.S. senators. The president opposed the toll.")
            .empty());
    CHECK(holders("2014-05-02", "The U.S. toll divides Congress. The president, Ida Holt, opposed it.")
              .empty());
    CHECK(
        holders("2014-05-02", "The former president opposed the U.S. toll. A president backed the U.S. bill.")
            .empty());
    CHECK(holders("2016-05-02", "The senator from Velmouth opposed the U.S. toll, and the U.S. senator left.")
              .empty());
    CHECK(holders("2016-05-02",
                  "Jon Reyes wants to be elected U.S. president. He is a contender for U.S. president.")
              .empty());
    CHECK(
        holders("2016-05-02", "The U.S. firm fell. The president and chief operating officer left.").empty());
    CHECK(holders("2014-05-02", "Jon Reyes is the president of the United States in the play.").empty());
  }

  TEST_CASE("the user's offices count as the shipped ones, and so does the user's word") {
    CHECK(velmouth("2021-06-01", "Norway signed the pact. The ports minister rejected the toll.") ==
          "[The ports minister = Ida Holt] ");
    CHECK(velmouth("2024-06-01", "The Norwegian ports minister rejected the toll.") ==
          "[The Norwegian ports minister = Jonathan Reyes] ");
    CHECK(velmouth("2014-05-02", "The US president rejected the toll.").empty());
  }

  TEST_CASE("a holder takes the position that is said of the office") {
    static const auto shipped = *io::load_names("");
    const auto found = read_with(shipped, "The US president opposes the toll.", "2014-05-02");
    CHECK(test::has(test::positions(found), "Barack Obama opposes toll"));
  }
}

}  // namespace standpoint
