// How the things and acts that positions are on are worded.

#include "knowledge/issues/headline_label.hpp"
#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

// No issue of the text has this label.
void check_no_issue(std::string_view text, std::string_view unwanted) {
  CAPTURE(text);
  for (const auto& issue : test::extract(std::string(text)).issues) CHECK(issue.label != unwanted);
}

}  // namespace

TEST_SUITE("headline labels") {
  TEST_CASE("a label has no article or mark in front, and six words that tell") {
    CHECK(headline_label("the toll") == "toll");
    CHECK(headline_label("\"crazy system") == "crazy system");
    CHECK(headline_label("the") == "the");
    CHECK(headline_label("showing \"the courage of convictions") == "showing courage of convictions");
    CHECK(headline_label("voting for") == "voting");
    CHECK(headline_label("stoking issue for maximum political damage in heat of presidential campaign") ==
          "stoking issue for maximum political damage");
    CHECK(headline_label("decision to nominate Ida Holt \xE2\x80\x94 member") ==
          "decision to nominate Ida Holt");
    CHECK(headline_label("slow colonization of South China Sea by great powers") ==
          "slow colonization of South China Sea by great powers");
    CHECK(headline_label("warning that closing yard will hurt ferry trade of whole coast") ==
          "warning that closing yard will hurt ferry trade of whole coast");
    CHECK(headline_label("shutdown of one of main commercial streets and squares of town") ==
          "shutdown of one of main commercial streets and squares of town");
    // An early "to" opens what it is about.
    CHECK(headline_label("amendment requiring ministry to publish letters of its new harbour staff") ==
          "amendment requiring ministry to publish letters");
  }
}

TEST_SUITE("issue wording") {
  TEST_CASE("an act is named with what completes its verb") {
    const test::Row rows[] = {
        {"Marel Lines wants to take part in the vote.", "Marel Lines supports taking part in vote"},
        {"The council, Ida Holt said, should take water out of the hands of brokers.",
         "Ida Holt supports taking water out of hands of brokers"},
        {"Marel Lines voted to take the regatta away from Velmouth.",
         "Marel Lines supports taking regatta away from Velmouth"},
        {"Ida Holt urged the council to take steps to curb smuggling.",
         "Ida Holt supports taking steps to curb smuggling"},
        {"Ida Holt wants to keep the port open.", "Ida Holt supports keeping port open"},
        {"The Harbour Union wants to stop charging tolls.", "Harbour Union supports stopping charging tolls"},
        {"The Harbour Union chose to ally itself with the dockers.",
         "Harbour Union supports allying itself with dockers"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("an act is named with where it goes, whom it lets act and who does it") {
    const test::Row rows[] = {
        {"Ida Holt urged the ministry to exempt lorries from the toll.",
         "Ida Holt supports exempting lorries from toll"},
        {"Ida Holt urged the council not to leave Velmouth without a vote.",
         "Ida Holt opposes leaving Velmouth without vote"},
        {"Ida Holt backed a bill that would let museums give up old boats.",
         "Ida Holt supports bill letting museums give up old boats"},
        {"Ida Holt appealed for the border to remain open.", "Ida Holt supports border remaining open"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a bill is called by what it provides for, wherever its sentence says so") {
    const test::Row rows[] = {
        {"Ida Holt offered an amendment that would have required the ministry to publish the letters.",
         "Ida Holt supports amendment requiring ministry to publish letters"},
        {"A bill by Ida Holt would bar banks from charging fees on pensions. Jon Reyes hailed the bill.",
         "Jon Reyes supports bill barring banks from charging fees on pensions"},
        {"Ida Holt backed a bill by Jon Reyes that would bar lorries from the quay.",
         "Ida Holt supports bill barring lorries from quay"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    // What a foe says that it would do is his judgement.
    test::check_not("The bill would bar lorries from the quay, Jon Reyes said. Ida Holt opposes the bill.",
                    "Ida Holt opposes bill barring lorries from quay");
  }

  TEST_CASE("a thing is called by what tells it from others of its kind") {
    const test::Row rows[] = {
        {"The Harbour Union demanded a deadline agreed with Marel Lines.",
         "Harbour Union supports deadline agreed with Marel Lines"},
        {"Ida Holt said she could support a pact that covers submarines, unlike Jon Reyes.",
         "Ida Holt supports pact that covers submarines"},
        {"Ida Holt rejected four motions to close the ferry line.",
         "Ida Holt opposes four motions to close ferry line"},
        // Not by what came of it, nor by what the speaker thinks it good for.
        {"Ida Holt praised a rule that was welcomed by the Harbour Union.", "Ida Holt supports rule"},
        {"Ida Holt rejected reform to protect profits.", "Ida Holt opposes reform"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a step that somebody judges is what the sentence told before") {
    const test::Row rows[] = {
        {"The ministry freed the smugglers, a step that Ida Holt condemned.",
         "Ida Holt opposes freeing smugglers"},
        {"The board refused to publish the letters, a decision that Ida Holt praised.",
         "Ida Holt supports refusing to publish letters"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a bare noun is called what the text said of it") {
    const test::Row rows[] = {
        {"Marel Lines will shut the Dunmore depot. The Harbour Union opposes the closure.",
         "Harbour Union opposes closure of Dunmore depot"},
        {"The council voted to shut the Dunmore depot. Ida Holt condemned the decision.",
         "Ida Holt opposes decision to shut Dunmore depot"},
        {"Ida Holt accused Marel Lines of holding back water. Marel Lines rejected the charge.",
         "Marel Lines opposes charge of holding back water"},
        {"Marel Lines opened a depot. Ida Holt is the director. The Harbour Union opposed her appointment.",
         "Harbour Union opposes Ida Holt's appointment"},
        {"Ida Holt rejected a suggestion that the state should buy the ferry.",
         "Ida Holt opposes suggestion that state should buy ferry"},
        {"Ida Holt condemned the agreement as a private deal.", "Ida Holt opposes agreement"},
        {"Ida Holt voted against the motion with all her colleagues.", "Ida Holt opposes motion"},
        {"The Harbour Union blames the builders for two lost summers.", "Harbour Union opposes -> builders"},
        {"Ida Holt urged the council not to turn away boats.", "Ida Holt opposes turning away boats"},
        {"The Harbour Union refused to stand next to Marel Lines.",
         "Harbour Union opposes standing next to Marel Lines"},
        {"Ida Holt voted for a cut of a quarter point.", "Ida Holt supports cut of quarter point"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_no_issue("Ida Holt would have to ask a court to do the counting.", "doing counting");
  }

  TEST_CASE("a tool is named with what it is used for, a passive with how long and to whom") {
    const test::Row rows[] = {
        {"Ida Holt accused Marel Lines of using the regulator to choke off oil exports.",
         "Ida Holt opposes using regulator to choke off oil exports"},
        {"Ida Holt had proposed that the reservoir be filled over seven years instead of three.",
         "Ida Holt supports filling reservoir over seven years"},
        {"Ida Holt wants the border bridge closed to cement lorries.",
         "Ida Holt supports closing border bridge to cement lorries"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_no_issue("Ida Holt wants the border bridge closed to cement lorries.", "border bridge");
    check_no_issue("Ida Holt agreed that the pact would not expand one inch to the east.", "one inch");
  }

  TEST_CASE("marks of quotation leave the words apart, a plural owner keeps his mark") {
    const test::Row rows[] = {
        {"Ida Holt rejected the drivers' claim.", "Ida Holt opposes drivers' claim"},
        {"Ida Holt condemned the council's \"toll\" scheme.", "Ida Holt opposes council's toll scheme"},
        {"Ida Holt accused Marel Lines of shopping for regime change.",
         "Ida Holt opposes shopping for regime change"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is brought about is the act") {
    const test::Row rows[] = {
        {"Ida Holt wants to compel the guards to withdraw.",
         "Ida Holt supports compelling guards to withdraw"},
        {"Her attorney offered to have Ida Holt appear at a closed session.",
         "attorney supports appearing at closed session"},
        {"Ida Holt vowed to get the bill passed.", "Ida Holt supports passing bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a further object of a gerund keeps the gerund") {
    const char* text = "The Harbour Union called for donating blood, food and blankets.";
    const test::Row rows[] = {{text, "Harbour Union supports donating food"},
                              {text, "Harbour Union supports donating blankets"}};
    test::check_rows(std::begin(rows), std::end(rows));
    check_no_issue(text, "blankets");
  }

  TEST_CASE("a verb with a pronoun or alone names nothing") {
    check_no_issue("Ida Holt was ready to do it again in open session.", "doing it");
    check_no_issue("Ida Holt promised only to take it home.", "taking it");
    check_no_issue("Ida Holt stopped short of celebrating.", "celebrating");
    check_no_issue("Ida Holt refused to go.", "going");
    check_no_issue("Ida Holt wants to talk about it.", "talking about it");
    const test::Row rows[] = {
        {"Ida Holt refused to testify.", "Ida Holt opposes testifying"},
        {"The guards of Velmouth are armed. Ida Holt declined to disarm them.",
         "Ida Holt opposes disarming guards"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("when, how much and how it was said are no objects") {
    check_no_issue("The Velmouth council agreed on Tuesday to extend the ferry scheme.", "Tuesday");
    check_no_issue("Ida Holt has set a floor vote for next Thursday.", "Thursday");
    check_no_issue("Ida Holt told members in an email that she still wanted him confirmed.", "email");
    check_no_issue("The mayors agreed on $5 million.", "5 million");
    check_no_issue("Ida Holt urged residents to spend Wednesday in prayer.", "spending Wednesday");
    check_no_issue("They should regret it a good deal more, Ida Holt said.", "good deal");
    const test::Row rows[] = {
        {"The Velmouth council agreed on Tuesday to extend the ferry scheme.",
         "Velmouth council supports extending ferry scheme"},
        {"The Harbour Union called for a two-year freeze.", "Harbour Union supports two-year freeze"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("names keep their capitals") {
    const test::Row rows[] = {
        {"The Harbour Union opposes the Dec. 15 elections.", "Harbour Union opposes Dec. 15 elections"},
        {"The Harbour Union condemned attacks on Icelandic trawlers.",
         "Harbour Union opposes attacks on Icelandic trawlers"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a bill and its number are one name, and nobody's") {
    const test::Row rows[] = {
        {"Ida Holt is sponsoring H.B. 311, which would let Velmouth charge owners.",
         "Ida Holt supports H.B. 311"},
        {"Ida Holt opposes S. 12 and H.R. 5.", "Ida Holt opposes S. 12"},
        {"Ida Holt opposes S. 12 and H.R. 5.", "Ida Holt opposes H.R. 5"},
        {"Del. Ida Holt opposes the toll.", "Ida Holt opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a law, a notion, a fund are named with what they provide, say or are for") {
    const test::Row rows[] = {
        {"The Harbour Union opposes legislation that would ban nets.",
         "Harbour Union opposes legislation banning nets"},
        {"The Harbour Union attacked a law banning plastic nets.",
         "Harbour Union opposes law banning plastic nets"},
        {"Ida Holt refuted the notion that growers had won a victory.",
         "Ida Holt opposes notion that growers had won victory"},
        {"Ida Holt recognises the value in training pilots.", "Ida Holt supports value in training pilots"},
        {"Ida Holt outlined a framework for overhauling the port fees.",
         "Ida Holt supports framework for overhauling port fees"},
        {"The council passed a bill to ban nets. The Harbour Union opposes the legislation.",
         "Harbour Union opposes bill to ban nets"},
        {"Ida Holt urged the mayor to focus energy on fighting for cuts.",
         "Ida Holt supports focusing energy on fighting for cuts"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a label says whom it is for and to what, but no aside") {
    const test::Row rows[] = {
        {"The two camps agreed on creating a commission to examine changes to harbour rules.",
         "two camps supports creating commission to examine changes"},
        {"Jon Brisk pledged that he would get the unemployment rate down to 6 percent.",
         "Jon Brisk supports getting unemployment rate down to 6 percent"},
        {"\"We have to keep making sure hard work is rewarded,\" Ida Holt said.",
         "Ida Holt supports making sure hard work is rewarded"},
        {"The Harbour Union urged the council to keep payments at current levels.",
         "Harbour Union supports keeping payments at current levels"},
        {"Ida Holt opposes treating the islands like a colony.",
         "Ida Holt opposes treating islands like colony"},
        {"Voters oppose tax cuts that favour higher earners.",
         "voters opposes tax cuts that favour higher earners"},
        {"Ida Holt wants to see at least modest limits on rents.",
         "Ida Holt supports modest limits on rents"},
        {"The council opposed a levy of $984 a week on ferries.",
         "council opposes levy of $984 a week on ferries"},
        {"Ida Holt supports the re-election of Governor Paul Renfro (R-Ohio).",
         "Ida Holt supports re-election of Governor Paul Renfro"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("how a thing is called, when it was and who wrote it are no part of its name") {
    const test::Row rows[] = {
        {"Last month, Ida Holt called the cuts \"ugly and dangerous.\"", "Ida Holt opposes cuts"},
        {"Ida Holt wants to end support for the envoy after a bad week.",
         "Ida Holt supports ending support for envoy"},
        {"Ida Holt moved to publish the contents of a memo drafted by the staff.",
         "Ida Holt supports publishing contents of memo"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("\"The stakes are way too high,\" Ida Holt said.", "Ida Holt opposes stakes");
    test::check_not("Ida Holt is open to discussing how to rework the cuts.",
                    "Ida Holt supports discussing how");
  }

  TEST_CASE("what a thing is classed as, how many and of what field belongs to the name") {
    const test::Row rows[] = {
        {"Ida Holt called on the board to classify the ferry as a public service.",
         "Ida Holt supports classifying ferry as public service"},
        {"Ida Holt unveiled a plan to expand the number of people eligible for pay.",
         "Ida Holt supports plan to expand number of people eligible for pay"},
        {"Ida Holt is an advocate for spending cuts.", "Ida Holt supports spending cuts"},
        {"Ida Holt is against same sex marriage.", "Ida Holt opposes same sex marriage"},
        {"Ida Holt defended the First Amendment.", "Ida Holt supports First Amendment"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
