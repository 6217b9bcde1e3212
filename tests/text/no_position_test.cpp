// What reads like a position and is none: courtesies, duties, conditions, things that befall others.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("no position") {
  TEST_CASE("to obey, to cooperate with an inquiry and to defend a suit are no support") {
    test::check_not("The company said it respected the ruling on the toll.",
                    "company supports ruling on toll");
    test::check_not("The service was cooperating with the commission.", "service supports -> commission");
    test::check_not("The minister is defending the lawsuit.", "minister supports lawsuit");
    test::check_not("Four officers signed the register.", "officers supports register");
    test::check_not("Ida Holt backed her pickup into a pole.", "Ida Holt supports pickup");
  }

  TEST_CASE("what is not yet so, or was only meant, is no position") {
    test::check_not("Ida Holt is expected to sign off on the toll.", "Ida Holt supports toll");
    test::check_not("Can Republicans change the plan before Congress votes on the tax bill?",
                    "United States Congress supports tax bill");
    test::check_not("Ida Holt has until Saturday to sign or veto the toll bill.",
                    "Ida Holt supports toll bill");
    test::check_not("The move is aimed at restoring voters' confidence in the agency.",
                    "voters supports -> agency");
    test::check_not("The House will not vote until Congress approves money for border towers.",
                    "Congress supports money for border towers");
    test::check_not("Ida Holt was going to vote for the toll.", "Ida Holt supports toll");
    test::check_not("Ida Holt holds her seat thanks to a deal on tolls.", "Ida Holt supports deal on tolls");
    const test::Row rows[] = {
        {"The Harbour Union has fought the pipeline for years.", "Harbour Union opposes pipeline"},
        {"The Harbour Union has opposed the pipeline for years.", "Harbour Union opposes pipeline"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what would have been, is hoped for, found hard or given up is no position") {
    test::check_not(
        "Had Democrats nominated Ida Holt for governor, Tomas Regal would have joined the campaign.",
        "Democrats supports -> Ida Holt");
    test::check_not("The hope has been that landlords would respond by demanding lower taxes.",
                    "landlords supports lower taxes");
    test::check_not("The hope has been that landlords would sell and reject the rent cap.",
                    "landlords opposes rent cap");
    test::check_not("Governor Ida Holt would have a hard time vetoing the rent bill.",
                    "Ida Holt opposes rent bill");
    test::check_not("Ida Holt found it difficult to overcome the disastrous budget rule.",
                    "Ida Holt opposes overcoming disastrous budget rule");
    test::check_not("Ida Holt will no longer try to force Jon Brisk to testify on the harbour fire.",
                    "Ida Holt opposes testifying on harbour fire");
    test::check_not("Neither Ida Holt nor Jon Brisk has ever asked for the toll.", "Ida Holt supports toll");
    test::check_not("Neither Speaker Holt nor anyone on her team has asked for the toll.",
                    "Holt supports toll");
    test::check_not("The Marel Port Authority was quiet after it stopped being the Harbour Board.",
                    "Marel Port Authority opposes -> Harbour Board");
    const test::Row rows[] = {{"Neither Ida Holt nor Jon Brisk backed the toll.", "Ida Holt opposes toll"},
                              {"Ida Holt has asked for the toll.", "Ida Holt supports toll"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a quantity that is to change is not itself wanted, nor where people come from") {
    test::check_not("The Central Bank prepares to raise interest rates.",
                    "Central Bank supports interest rates");
    test::check_not("Ida Holt opposed an increase in marginal tax rates.",
                    "Ida Holt opposes marginal tax rates");
    test::check_not("Ida Holt would block immigration from any country that refuses to cooperate.",
                    "Ida Holt opposes country that refuses to cooperate");
    test::check_not("Jon Brisk chipped away at Ida Holt's lead this week.",
                    "Jon Brisk opposes Ida Holt's lead");
    const test::Row rows[] = {{"The Central Bank prepares to raise interest rates.",
                               "Central Bank supports raising interest rates"},
                              {"Ida Holt opposed an increase in marginal tax rates.",
                               "Ida Holt opposes increase in marginal tax rates"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a share of people is told of when it is most of them") {
    test::check_not("Some 45 percent of Marelians said they supported the toll.", "Marelians supports toll");
    const test::Row rows[] = {
        {"Some 54 percent of Marelians said they supported the toll.", "Marelians supports toll"},
        {"Some 100 percent of Marelians said they supported the toll.", "Marelians supports toll"}};
    test::check_not("Some 9.5 percent of Marelians said they supported the toll.", "Marelians supports toll");
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("A Herald poll shows 68% of Labour voters say the toll is reckless.",
                    "Herald opposes toll");
  }

  TEST_CASE("who plays down an attack is not against it, and a secretary of state is no state") {
    test::check_not("Ida Holt downplayed Jon Brisk's attack on a judge.",
                    "Ida Holt opposes Jon Brisk's attack on judge");
    test::check_not("Supporters accused the former secretary of state of lying.", "supporters opposes state");
  }

  TEST_CASE("what names nobody, a slogan and the noun of an attitude hold none") {
    test::check_not("The bill failed amid stiff Labour opposition.", "stiff Labour opposition opposes bill");
    test::check_not("The college teaches what its website calls a \"robust view of history\".",
                    "website supports robust view of history");
    test::check_not("\"In our mission to make Norland great again, I endorse Paul Renfro,\" Jon Brisk said.",
                    "Jon Brisk supports -> Norland");
    test::check_not("Riders enjoy lower fares on the new line.", "riders supports lower fares");
  }

  TEST_CASE("who keeps out of a thing, or leaves off opposing it, is not against or for it") {
    test::check_not("Ida Holt declined to sign the petition to rename the bridge.",
                    "Ida Holt opposes renaming bridge");
    test::check_not("Ida Holt refused to halt the merger of the hospitals.",
                    "Ida Holt supports merger of hospitals");
    test::check_not("Ida Holt dropped an objection to the deadline.", "Ida Holt supports deadline");
    test::check_not("Ida Holt urged members not to occupy the hall.", "Ida Holt supports hall");
  }

  TEST_CASE("who is charged is not against what he is charged with") {
    test::check_not("The executive charged with funneling donations resigned.",
                    "executive opposes funneling donations");
    test::check_not("The teachers went on strike over pay and conditions.", "teachers opposes pay");
    test::check_not("Ida Holt wants to abolish the tax on cars.", "Ida Holt supports cars");
    const test::Row rows[] = {{"Ida Holt wants to abolish the tax on cars.", "Ida Holt opposes tax on cars"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who is pressed is not backed by those who press him") {
    const std::string_view text = "Jon Reyes faces pressure from Ida Holt to scrap the toll.";
    const test::Row rows[] = {{text, "Ida Holt opposes toll"}};
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not(text, "Ida Holt supports -> Jon Reyes");
    test::check_not(text, "Jon Reyes opposes toll");
  }

  TEST_CASE("what is named as not meant is left out") {
    const std::string_view text = "Ida Holt took aim at the toll rather than at the bridge.";
    const test::Row rows[] = {{text, "Ida Holt opposes toll"}};
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not(text, "Ida Holt opposes bridge");
    test::check_not("Jon Reyes denied any collusion.", "Jon Reyes opposes collusion");
    test::check_not("The ministry had been sent a letter asking it to reinstate the ban.",
                    "ministry supports reinstating ban");
    test::check_not("Jon Reyes, in a speech, mentioned the criticism of the ministry coming from Congress.",
                    "Jon Reyes opposes -> ministry");
  }

  TEST_CASE("a confrontation with two is not one between them") {
    test::check_not("The union set up a confrontation with the council and the ministry.",
                    "council opposes -> ministry");
    test::check_not("Ida Holt demanded the president's taxes.", "Ida Holt supports -> president");
  }

  TEST_CASE("another bill and a headline's verb lend the bill no name") {
    test::check_not("A companion bill lies with the House. Ida Holt praised the bill.",
                    "Ida Holt supports companion bill");
    test::check_not("Nine closures followed. Ida Holt spoke against the closure.",
                    "Ida Holt opposes nine closures");
    test::check_not("Church court blocks sale\n\nIda Holt voted for the sale of the panel.",
                    "Ida Holt supports church court blocks sale");
    test::check_not("Her proposal on plastic pipes was rejected by the council.",
                    "council opposes plastic pipes");
  }

  TEST_CASE("a place in front of a colon is where the report comes from") {
    test::check_not("NAGPUR: The High Court stayed the demolition of the market.",
                    "NAGPUR opposes demolition of market");
    const test::Row rows[] = {
        {"Sen. Ida Holt of Jasper, who introduced the meter bill, said the count was higher.",
         "Ida Holt supports meter bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who is not sure, or only risks it, has not taken that side") {
    test::check_not("Ida Holt said she is not sure she can vote for the harbour toll.",
                    "Ida Holt supports harbour toll");
    test::check_not("Voters are unsure they can back the harbour toll.", "voters supports harbour toll");
    test::check_not("Jon Reyes said the toll risks alienating the ferry workers' union.",
                    "ferry workers' union opposes toll");
    const test::Row rows[] = {
        {"Ida Holt said she can vote for the harbour toll.", "Ida Holt supports harbour toll"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a position that somebody came away from is a former one") {
    const std::string_view text =
        "Ida Holt's evolution on ferries, from her support for the harbour toll, cost her votes.";
    test::check_not(text, "Ida Holt supports harbour toll");
    test::check_not("Ida Holt announced a retreat from her support for the harbour toll.",
                    "Ida Holt supports harbour toll");
    const test::Row rows[] = {
        {"Ida Holt repeated her support for the harbour toll.", "Ida Holt supports harbour toll"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("mock despair is none") {
    test::check_not("Jon Reyes threw up his hands in mock exasperation at the harbour toll.",
                    "Jon Reyes opposes harbour toll");
    const test::Row rows[] = {{"Jon Reyes threw up his hands in exasperation at the harbour toll.",
                               "Jon Reyes opposes harbour toll"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what everybody wants who runs is no position") {
    for (const char* wish : {"win in Velmouth", "surge in Velmouth", "win the nomination",
                             "do well in Velmouth", "gain ground"}) {
      CAPTURE(wish);
      CHECK(test::positions("Ida Holt hopes to " + std::string(wish) + ".").empty());
    }
    const test::Row rows[] = {
        {"Ida Holt hopes to win approval for the toll.", "Ida Holt supports winning approval for toll"},
        {"Ida Holt hopes that Jon Reyes wins the nomination.", "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is asked for an answer, an example or a role taken over is no position") {
    test::check_not("Ida Holt, for example, earlier asked the attorney whether Pruett lied.",
                    "Ida Holt supports example");
    CHECK(test::positions("Ada Renn did not respond to the Velmouth Courier's request for comment.").empty());
    CHECK(test::positions("Ida Holt was the first woman to undertake the role.").empty());
    CHECK(test::positions("Ida Holt just dropped a powerful response to the tirade.").empty());
    CHECK(test::positions("Velmouth shooter's friend denied bail.").empty());
    CHECK(!test::has(test::positions("A spokesman for Marel Lines declined to address the agency's report."),
                     "Marel Lines opposes addressing agency's report"));
  }
}

}  // namespace standpoint
