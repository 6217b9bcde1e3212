// Positions toward an actor who is not the object of the word of attitude.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

namespace standpoint {
namespace {

void check_none(std::string_view text, std::string_view unwanted) {
  CAPTURE(text);
  const auto found = test::positions(std::string(text));
  CAPTURE(test::join(found));
  CHECK_FALSE(test::has(found, unwanted));
}

}  // namespace

TEST_SUITE("target stances") {
  TEST_CASE("a quarrel of two goes both ways, whatever its form") {
    const test::Row rows[] = {
        {"Marel Lines and the Harbour Union clashed over the toll.", "Marel Lines opposes -> Harbour Union"},
        {"Marel Lines and the Harbour Union clashed over the toll.", "Harbour Union opposes -> Marel Lines"},
        {"Marel Lines and the Harbour Union are at odds over the toll.",
         "Harbour Union opposes -> Marel Lines"},
        {"Ida Holt and Jon Reyes accused each other of lying.", "Jon Reyes opposes -> Ida Holt"},
        {"Ida Holt and Jon Reyes praised one another.", "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("Ida Holt and Jon Reyes argued that the toll is unfair.", "Ida Holt opposes -> Jon Reyes");
    check_none("Ida Holt and Jon Reyes did not clash.", "Ida Holt opposes -> Jon Reyes");
  }

  TEST_CASE("whose help, blessing or objections an act has") {
    const test::Row rows[] = {
        {"Jon Reyes won the vote with the help of Ida Holt.", "Ida Holt supports -> Jon Reyes"},
        {"Jon Reyes took office with Ida Holt's blessing.", "Ida Holt supports -> Jon Reyes"},
        {"Jon Reyes closed the pier despite objections from the Harbour Union.",
         "Harbour Union opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("Jon Reyes was sacked with the help of Ida Holt.", "Ida Holt supports -> Jon Reyes");
    check_none("Jon Reyes did not win with the help of Ida Holt.", "Ida Holt supports -> Jon Reyes");
  }

  TEST_CASE("whom one joins, thanks, is allied with or a victim of") {
    const test::Row rows[] = {
        {"Ida Holt joined Jon Reyes in condemning the toll.", "Ida Holt supports -> Jon Reyes"},
        {"\"Thank you, Ida Holt,\" Jon Reyes said.", "Jon Reyes supports -> Ida Holt"},
        {"The alliance between Iran and Russia has held for years.", "Russia supports -> Iran"},
        {"Jon Reyes, a victim of Ida Holt, told the court what he had lost.",
         "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("Ida Holt joined Jon Reyes in Velmouth.", "Ida Holt supports -> Jon Reyes");
    check_none("\"Thanks to Ida Holt, the pier is shut,\" Jon Reyes said.", "Jon Reyes supports -> Ida Holt");
    check_none("The alliance between Iran and Russia came to an end.", "Russia supports -> Iran");
  }

  TEST_CASE("who brought a lawsuit or led a protest is against whom it is directed at") {
    const test::Row rows[] = {
        {"Marel Lines faces a lawsuit brought by the Harbour Union.", "Harbour Union opposes -> Marel Lines"},
        {"Protests against Marel Lines led by the Harbour Union went on.",
         "Harbour Union opposes -> Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("reflexive idioms, and what one sees or likens somebody to") {
    const test::Row rows[] = {
        {"Ida Holt distanced herself from Jon Reyes.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt sees Iran as a bully.", "Ida Holt opposes -> Iran"},
        {"Ida Holt likened Jon Reyes to a tyrant.", "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("Ida Holt sees Iran as a partner of a bully.", "Ida Holt opposes -> Iran");
  }

  TEST_CASE("another noun for the same calling means who has it, unless more is said of him") {
    const test::Row rows[] = {
        {"Journalist Jon Reyes landed on Friday. Ida Holt praised the reporter.",
         "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("Journalist Jon Reyes landed on Friday. Ida Holt praised the Norwegian reporter.",
               "Ida Holt supports -> Jon Reyes");
  }

  TEST_CASE("who complains of an act is against who did it") {
    const test::Row rows[] = {
        {"Ida Holt complained that the Harbour Union had ignored her.", "Ida Holt opposes -> Harbour Union"},
        {"The Harbour Union is angry that Marel Lines closed the pier.",
         "Harbour Union opposes -> Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("The Harbour Union complained that Ida Holt had died.", "Harbour Union opposes -> Ida Holt");
  }

  TEST_CASE("an attack on what is somebody's is against him") {
    const test::Row rows[] = {
        {"Hackers attacked the offices of Marel Lines.", "hackers opposes -> Marel Lines"},
        {"Hamas fighters attacked an Israeli convoy near the border with Israel.", "Hamas opposes -> Israel"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("deeds of war told by a noun") {
    const test::Row rows[] = {
        {"Russia's invasion of Ukraine killed thousands.", "Russia opposes -> Ukraine"},
        {"Russia denied it. A Russian attack on Ukraine killed thousands.", "Russia opposes -> Ukraine"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("Ukraine feared an invasion by Russia of Ukraine.", "Russia opposes -> Ukraine");
    check_none("Ida Holt warned of a possible attack on Israel by Iran.", "Iran opposes -> Israel");
  }

  TEST_CASE("who is named as one of a group holds what the group holds") {
    const test::Row rows[] = {
        {"Marel Lines, one of the firms suing the Harbour Union, won.",
         "Marel Lines opposes -> Harbour Union"},
        {"Ida Holt is one of the critics of Marel Lines.", "Ida Holt opposes -> Marel Lines"},
        {"Ida Holt, one of Jon Reyes's fiercest critics, left.", "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("The party, led by Ida Holt, attacked Jon Reyes.", "Ida Holt opposes -> Jon Reyes");
  }

  TEST_CASE("a position told by a word's parts, an owner or a clause in the progressive") {
    const test::Row rows[] = {
        {"Pro-Russian rebels shelled the town, Russia said.", "pro-Russian rebels supports -> Russia"},
        {"Ida Holt's endorsement of Jon Reyes was a surprise.", "Ida Holt supports -> Jon Reyes"},
        {"North Korea fired rockets into South Korea.", "North Korea opposes -> South Korea"},
        {"Israel said Hamas was behind the attack.", "Israel opposes -> Hamas"},
        {"Ida Holt complained that the Harbour Union is trying to influence the vote.",
         "Ida Holt opposes -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who lends support is not who has it") {
    const test::Row rows[] = {
        {"Jon Reyes, with the support of Ida Holt, won the vote.", "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt sided with Jon Reyes against the Harbour Union.", "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt sided with Jon Reyes against the Harbour Union.", "Ida Holt opposes -> Harbour Union"},
        {"Marel Lines won a case. A lawsuit by Marel Lines against the Harbour Union was heard on Friday.",
         "Marel Lines opposes -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none("Jon Reyes, with the support of Ida Holt, won the vote.", "Jon Reyes supports -> Ida Holt");
  }

  TEST_CASE("how somebody does it, and what he has that is defended, is about him") {
    const test::Row rows[] = {
        {"Ida Holt expressed frustration with the way Jon Reyes has handled the report.",
         "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt praised the way the Harbour Union runs the port.", "Ida Holt supports -> Harbour Union"},
        {"Ida Holt defended Jon Reyes's record.", "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    // What somebody likes of his own is not another's.
    test::check_not("The Harbour Union met Ida Holt. They praised their plan.",
                    "Harbour Union supports -> Ida Holt");
  }

  TEST_CASE("his company is the one that he belongs to") {
    const test::Row rows[] = {
        {"Marel Lines chief executive Ida Holt defended her company.", "Ida Holt supports -> Marel Lines"},
        {"Harbour Union chair Jon Reyes defended his union.", "Jon Reyes supports -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
