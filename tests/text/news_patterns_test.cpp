// Turns of phrase of news reports, opinion pieces and press releases.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

bool any_starts_with(const std::vector<std::string>& list, std::string_view start) {
  return std::any_of(list.begin(), list.end(),
                     [&](const std::string& one) { return one.starts_with(start); });
}

// "Ida Holt: mayor of Averil Council" for each affiliation.
std::vector<std::string> affiliations(std::string text) {
  const auto records = test::extract(std::move(text));
  std::vector<std::string> found;
  for (const auto& a : records.affiliations) {
    found.push_back(test::name_of(records, a.person) + ": " + a.role + " of " +
                    test::name_of(records, a.institution));
  }
  return found;
}

}  // namespace

TEST_SUITE("news patterns") {
  TEST_CASE("a demand in a clause is a stance on what is to be done") {
    const test::Row rows[] = {
        {"Ida Holt demanded that the council scrap the night fee.", "Ida Holt opposes night fee"},
        {"Ida Holt proposed that the night fee be scrapped.", "Ida Holt opposes night fee"},
        {"The Drivers' Guild wants the toll permit quashed.", "Drivers' Guild opposes toll permit"},
        {"The Drivers' Guild wants the toll permit.", "Drivers' Guild supports toll permit"},
        {"The Harbour Council (HC), speaking for 40 ferries, today called on Governor Ida Holt to veto the "
         "toll bill.",
         "Harbour Council opposes toll bill"},
        {"The Ferry Alliance has spent two million crowns to defeat the toll bill.",
         "Ferry Alliance opposes toll bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("those who are named as examples or join in hold the position, too") {
    const test::Row rows[] = {
        {"Supporters of the toll, including the Drivers' Guild and the insurer Marel Lines, met on Monday.",
         "Drivers' Guild supports toll"},
        {"Supporters of the toll, including the Drivers' Guild and the insurer Marel Lines, met on Monday.",
         "Marel Lines supports toll"},
        {"Critics of the toll, such as Ida Holt, met on Monday.", "Ida Holt opposes toll"},
        {"The Drivers' Guild joins the Ferry Alliance and the Dock Union in opposing the toll.",
         "Drivers' Guild opposes toll"},
        {"The Drivers' Guild joins the Ferry Alliance and the Dock Union in opposing the toll.",
         "Ferry Alliance opposes toll"},
        {"The Drivers' Guild joins the Ferry Alliance and the Dock Union in opposing the toll.",
         "Dock Union opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what stands between a subject and its verb does not part them") {
    const test::Row rows[] = {
        {"Ida Holt, who last year dismissed the toll bill, smiled.", "Ida Holt opposes toll bill"},
        {"Zora Quist said the Drivers' Guild \"strongly opposes any night fee\".",
         "Drivers' Guild opposes night fee"},
        {"The opposition Harbour Left party backed the toll bill.", "Harbour Left supports toll bill"},
        {"The Drivers' Guild objected to the toll plan last year, and left.",
         "Drivers' Guild opposes toll plan"},
        {"Most residents are in favour of the toll.", "residents supports toll"},
        {"The Drivers' Guild rejects that claim.", "Drivers' Guild opposes claim"},
        {"Residents sued the city over its stadium deal.", "residents opposes stadium deal"},
        {"\"The toll bill is well meant but deeply flawed,\" said Ida Holt.", "Ida Holt opposes toll bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the label of an issue is what it is, not what it is for or what it costs") {
    const test::Row rows[] = {
        {"Ida Holt opposes the £240m ferry terminal.", "Ida Holt opposes ferry terminal"},
        {"Ida Holt opposes Senate Bill 914.", "Ida Holt opposes Senate Bill 914"},
        {"Ida Holt rejected the plan to close the yard.", "Ida Holt opposes plan to close yard"},
        {"Ida Holt rejected reform to protect profits.", "Ida Holt opposes reform"},
        {"Marel Lines criticised Ida Holt for ignoring their own night report.",
         "Marel Lines opposes ignoring night report"},
        {"Ida Holt spoke. The Drivers' Guild endorsed Holt's bill. Holt's bill is long.",
         "Drivers' Guild supports Holt's bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    const auto accused = test::positions("Marel Lines accused Ida Holt of giving in to pressure.");
    CHECK(test::has(accused, "Marel Lines opposes -> Ida Holt"));
    CHECK_FALSE(any_starts_with(accused, "Marel Lines supports"));
  }

  TEST_CASE("a body is known by its kind when there is only one of it") {
    const auto found =
        test::positions("The Averil Ferry League met on Monday. By June the League opposed the night fee.");
    CHECK(test::has(found, "Averil Ferry League opposes night fee"));
    const auto two = test::positions(
        "The Averil Ferry League met the Dock League on Monday. By June the League opposed the night fee.");
    CHECK_FALSE(test::has(two, "Averil Ferry League opposes night fee"));
    CHECK_FALSE(test::has(two, "Dock League opposes night fee"));
  }

  TEST_CASE("a bill is fought over and acts on nobody") {
    const test::Row rows[] = {
        {"Senate Bill 914 is read today. Ida Holt opposes the bill.", "Ida Holt opposes Senate Bill 914"},
        {"The Harbour Toll Bill is read today. Ida Holt opposes the bill.",
         "Ida Holt opposes Harbour Toll Bill"},
        {"Environmental group Blue Mooring met. On Monday the group rejected the toll.",
         "Blue Mooring opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK_FALSE(any_starts_with(test::positions("Ida Holt defeated Marel Lines in the race."), "Ida Holt"));
    CHECK_FALSE(any_starts_with(test::positions("Holt denounced what Marel Lines called a night."),
                                "Holt opposes Marel"));
  }

  TEST_CASE("whose officer somebody is is said before or behind the name") {
    CHECK(test::has(affiliations("The Ferry Alliance met. \"No,\" said Zora Quist, the group's director."),
                    "Zora Quist: director of Ferry Alliance"));
    CHECK(test::has(affiliations("The Ferry Alliance met. Its deputy chair, Zora Quist, rejected the toll."),
                    "Zora Quist: deputy chair of Ferry Alliance"));
    CHECK(test::has(
        affiliations("The Ferry Alliance said the alliance's chair, Zora Quist, rejected the toll."),
        "Zora Quist: chair of Ferry Alliance"));
    CHECK(affiliations("The Ferry Alliance strongly supports Governor Ida Holt.").empty());
  }

  TEST_CASE("a body that says what it opposes opposes it") {
    const test::Row rows[] = {
        {"The Ferry Alliance said it opposes the bridge toll.", "Ferry Alliance opposes bridge toll"},
        {"The Ferry Alliance, a trade group that speaks for 40 owners, said it opposes the bridge toll.",
         "Ferry Alliance opposes bridge toll"},
        {"The Ferry Alliance has said it supports the bridge toll.", "Ferry Alliance supports bridge toll"},
        {"Dockworkers said they reject the bridge toll.", "dockworkers opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    // It is no person, but the body that the person speaks about.
    CHECK(test::positions("Ida Holt said it opposes the bridge toll.").empty());
    const auto other =
        test::positions("The Ferry Alliance closed. Ida Holt said it opposes the bridge toll.");
    CHECK(test::has(other, "Ferry Alliance opposes bridge toll"));
    CHECK_FALSE(test::has(other, "Ida Holt opposes bridge toll"));
  }

  TEST_CASE("where a report comes from is no actor in it") {
    for (const char* text : {"WASHINGTON (AP) \xE2\x80\x94 The Ferry Alliance rejected the toll.",
                             "LONDON (Reuters) - The Ferry Alliance rejected the toll.",
                             "BRUSSELS, March 3 \xE2\x80\x94 The Ferry Alliance rejected the toll.",
                             "Harne, Norland (AP) -- The Ferry Alliance rejected the toll."}) {
      CAPTURE(text);
      const auto records = test::extract(text);
      REQUIRE(records.entities.size() == 1);
      CHECK(records.entities[0].name == "Ferry Alliance");
    }
    // A dash elsewhere is none.
    for (const char* text :
         {"The Ferry Alliance - a lobby - rejected the toll.", "NATO - and Ida Holt - rejected it."}) {
      CAPTURE(text);
      CHECK(!test::extract(text).mentions.empty());
    }
  }

  TEST_CASE("speakers, county executives and offices written short are persons with that office") {
    const test::Row rows[] = {
        {"House Speaker Dana Kirsch opposes the toll.", "Dana Kirsch opposes toll"},
        {"County Executive Richard Moll defended the toll.", "Richard Moll supports toll"},
        {"State Health Commissioner Linda Ferro opposes the toll.", "Linda Ferro opposes toll"},
        {"Grace Holm said she was \"appalled\" by the toll.", "Grace Holm opposes toll"},
        {"Gov. Bill Harmon spoke on Monday. The governor opposes the toll.", "Bill Harmon opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what draws criticism from somebody is opposed by him") {
    const test::Row rows[] = {
        {"The toll drew sharp criticism from the Ferry Alliance and Ida Holt.", "Ida Holt opposes toll"},
        {"The toll drew sharp criticism from the Ferry Alliance and Ida Holt.",
         "Ferry Alliance opposes toll"},
        {"The toll drew criticism from the Ferry Alliance and praise from shipowners.",
         "shipowners supports toll"},
        {"Ida Holt faced opposition from the Ferry Alliance.", "Ferry Alliance opposes -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK(test::positions("Praise from the Ferry Alliance came late.").empty());
  }

  TEST_CASE("the legislation is the act that the text names") {
    CHECK(test::has(
        test::positions("The Grid Access Act came on Monday. The Ferry Alliance backed the legislation."),
        "Ferry Alliance supports Grid Access Act"));
    CHECK(test::has(
        test::positions(
            "Ministers on Tuesday unveiled legislation. The Ferry Alliance backed the legislation."),
        "Ferry Alliance supports legislation"));
  }

  TEST_CASE("to clash over something is no stance on it") {
    CHECK(test::positions("Senators clash over the bridge toll.").empty());
    CHECK(test::has(test::positions("Ida Holt clashed with the Ferry Alliance."),
                    "Ida Holt opposes -> Ferry Alliance"));
  }

  TEST_CASE(
      "whose a role is: of the name beside the noun, of a country's adjective, of the sentence before") {
    const test::Row rows[] = {
        {"White House Press Secretary Ida Holt opposed the toll.",
         "Ida Holt: press secretary of White House"},
        {"South Korean President Ida Holt opposed the toll.", "Ida Holt: president of South Korea"},
        {"In Dublin, the Irish minister for the marine, Jon Reyes, said he opposed the toll.",
         "Jon Reyes: minister of Ireland"},
        {"The Sindh Fishermen's Forum met. Its head, Zora Quist, spoke.",
         "Zora Quist: head of Sindh Fishermen's Forum"},
        {"Tanzania's reaction was cool. Agriculture Minister Ida Holt opposed the toll.",
         "Ida Holt: agriculture minister of Tanzania"},
    };
    for (const auto& row : rows) {
      CAPTURE(row.text);
      const auto found = affiliations(std::string(row.text));
      CAPTURE(test::join(found));
      CHECK(test::has(found, row.expected));
    }
    CHECK(affiliations("Zora Quist leads the Ferry Alliance, which represents Velmouth drivers.").size() ==
          1);
  }

  TEST_CASE("Labour is the party, labour is work; roads and schools are no persons") {
    CHECK(test::has(test::positions("Labour opposes the toll."), "Labour opposes toll"));
    CHECK(test::extract("The union wants cheap labour. Labour is cheap in Velmouth.").entities.size() == 2);
    for (const char* text : {"They met in Nelson Road on Monday.", "The head of Nelson Road Primary left."}) {
      CAPTURE(text);
      const auto records = test::extract(text);
      for (const auto& entity : records.entities) {
        if (entity.name.starts_with("Nelson")) CHECK(entity.kind != EntityKind::person);
      }
    }
  }

  TEST_CASE("who is introduced by a role and a comma is a person") {
    for (const char* text : {"The mayor of the capital, Tomas Ruzek, condemned the toll.",
                             "Its chairwoman, Zora Quist, condemned the toll."}) {
      CAPTURE(text);
      const auto records = test::extract(text);
      REQUIRE(records.entities.size() == 1);
      CHECK(records.entities[0].kind == EntityKind::person);
    }
  }

  TEST_CASE("what is done over objections or with a blessing is opposed or backed by whose they are") {
    const test::Row rows[] = {
        {"The council approved the toll over the objections of the Harbour Union.",
         "Harbour Union opposes toll"},
        {"The toll bill passed the senate despite opposition from the Harbour Union.",
         "Harbour Union opposes toll bill"},
        {"The council vetoed the toll bill over the protests of the Harbour Union.",
         "Harbour Union supports toll bill"},
        {"Ida Holt, who was elected with the Harbour Union's support, spoke on Monday.",
         "Harbour Union supports -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a plan that is debated or turned down is not its judge's") {
    for (const char* text : {"The council rejected a proposal to scrap the toll.",
                             "The council debated a proposal to scrap the toll."}) {
      CAPTURE(text);
      const auto found = test::positions(text);
      CAPTURE(test::join(found));
      CHECK_FALSE(test::has(found, "council opposes toll"));
    }
  }

  TEST_CASE("laws, rulings and those behind them are known from the words of the trade") {
    const test::Row rows[] = {
        {"Ida Holt, the Ohio Democrat who wrote the toll bill, spoke on Monday.",
         "Ida Holt supports toll bill"},
        {"A judge struck down the toll. Ida Holt hailed the ruling. Mark Dell said the city would appeal.",
         "city opposes ruling"},
        {"A federal judge put on hold a rule banning night ferries.",
         "federal judge opposes rule banning night ferries"},
        {"Ida Holt is voting for the toll bill.", "Ida Holt supports toll bill"},
        {"Ida Holt has made the toll the centerpiece of her agenda.", "Ida Holt supports toll"},
        {"Ida Holt considers Mark Dell too green for the job.", "Ida Holt opposes -> Mark Dell"},
        {"A spokesman for the drugmaker Corvanta said the company could not back the toll.",
         "Corvanta opposes toll"},
        {"Mark Dell said the ruling should worry every parent.", "Mark Dell opposes ruling"},
        {"Pastor Elijah Combs said he was heartbroken by the veto.", "Pastor Elijah Combs opposes veto"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what would not have been done is no position") {
    CHECK(test::positions(
              "\"If the mayor cared, she would not have voted to slash the budget,\" Mark Dell said.")
              .empty());
  }

  TEST_CASE("words that others use for a thing name what is meant") {
    const test::Row rows[] = {
        {"Ida Holt condemned what she described as a cruel game.", "Ida Holt opposes cruel game"},
        {"The Harbour Union slammed what it called hostile drills by Marel Lines.",
         "Harbour Union opposes hostile drills by Marel Lines"},
        {"Ida Holt praised what she called a brave decision.", "Ida Holt supports brave decision"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a spokesman stands for the body he speaks for") {
    const test::Row rows[] = {
        {"A spokesman for Marel Lines said the toll was unfair.", "Marel Lines opposes toll"},
        {"A spokesman for Marel Lines criticised the toll.", "Marel Lines opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("wishes to see a thing done are about what is done to it") {
    const test::Row rows[] = {
        {"Ida Holt wants the toll scrapped.", "Ida Holt opposes toll"},
        {"Ida Holt wants to see the toll scrapped.", "Ida Holt opposes toll"},
        {"Ida Holt wants the licences to be issued.", "Ida Holt supports issuing licences"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who does something for a purpose pursues it") {
    const test::Row rows[] = {
        {"Farmers drove their tractors into Velmouth to protest against the toll.", "Farmers opposes toll"},
        {"The Harbour Union lifted its veto on the merger.", "Harbour Union supports merger"},
        {"Ida Holt has a lot of respect for Jon Reyes.", "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt expressed concern about press freedom.", "Ida Holt supports press freedom"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("how somebody is said to act, and what a thing amounts to, judges") {
    const test::Row rows[] = {
        {"\"Marel Lines illegally shut out its rivals,\" Ida Holt said.", "Ida Holt opposes -> Marel Lines"},
        {"Ida Holt said the toll amounted to a disgrace.", "Ida Holt opposes toll"},
        {"The Harbour Union hailed the reform as overdue.", "Harbour Union supports reform"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("acts of speech in nouns, and acts done as a sign, are positions") {
    const test::Row rows[] = {
        {"Ida Holt sent the Harbour Union a message of congratulations.",
         "Ida Holt supports -> Harbour Union"},
        {"The Harbour Council posted words of praise for the drivers.",
         "Harbour Council supports -> drivers"},
        {"Lawyers walked out of courtrooms in solidarity with the Harbour Union.",
         "lawyers supports -> Harbour Union"},
        {"Marel Lines and the Harbour Union were among the first to back the toll.",
         "Harbour Union supports toll"},
        {"The toll was seconded by the Harbour Union.", "Harbour Union supports toll"},
        {"The Harbour Union accused Marel Lines of theft. Marel Lines denied the charge.",
         "Marel Lines opposes charge"},
        {"Ida Holt thanked the Harbour Union for backing the toll.", "Harbour Union supports toll"},
        {"Ida Holt criticised those who oppose the toll.", "Ida Holt supports toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is called, threatened or announced is wanted by who does so") {
    const test::Row rows[] = {
        {"The strike was called by the Harbour Union.", "Harbour Union supports strike"},
        {"The Harbour Union has threatened further strikes.", "Harbour Union supports further strikes"},
        {"Marel Lines said it would close two plants in Averil.", "Marel Lines supports closing two plants"},
        {"The Harbour Union said fines must be higher.", "Harbour Union supports higher fines"},
        {"The Harbour Union wants Ida Holt to quit.", "Harbour Union opposes -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("judgements behind as, in quotation marks and of acts are found") {
    const test::Row rows[] = {
        {"Ida Holt found it unfair to punish the drivers.", "Ida Holt opposes punishing drivers"},
        {"Ida Holt described the toll as \"reckless\".", "Ida Holt opposes toll"},
        {"The rebels of the Northern Front accused government forces of lying on Wednesday, hours after the "
         "truce had come into effect.",
         "rebels opposes -> government forces"},
        {"\"The depot is old, but it must be kept,\" Ida Holt said.", "Ida Holt supports depot"},
        {"\"They shell our schools,\" Ida Holt said of the rebels.", "rebels opposes -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK(test::positions("The drug maker Helixa has rejected the toll.") ==
          std::vector<std::string>{"Helixa opposes toll"});
    CHECK(test::positions("Ida Holt captured the presidency.").empty());
    CHECK_FALSE(
        test::has(test::positions("\"I am not one of those people who fight the toll,\" Ida Holt said."),
                  "Ida Holt opposes toll"));
  }
}

}  // namespace standpoint
