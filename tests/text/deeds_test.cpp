// What actors do to each other, and what is said of what they did.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

namespace standpoint {

TEST_SUITE("deeds") {
  TEST_CASE("who persecutes somebody or spies on him is against him") {
    const test::Row rows[] = {
        {"Ida Holt harassed Jon Reyes for months.", "Ida Holt opposes -> Jon Reyes"},
        {"Jon Reyes was hounded by Marel Lines.", "Marel Lines opposes -> Jon Reyes"},
        {"Marel Lines spied on the Harbour Union.", "Marel Lines opposes -> Harbour Union"},
        {"Ida Holt was bitten by Jon Reyes.", "Jon Reyes opposes -> Ida Holt"},
        {"Britain hacked Greenpeace.", "United Kingdom opposes -> Greenpeace"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    // What somebody bungles or hides he does not oppose.
    test::check_not("Ida Holt misled Jon Reyes.", "Ida Holt opposes -> Jon Reyes");
    test::check_not("Marel Lines hacked its way through the reeds with the Harbour Union.",
                    "Marel Lines opposes -> Harbour Union");
  }

  TEST_CASE("ties between actors are made and broken in set phrases") {
    const test::Row rows[] = {
        {"Iran supplied Russia with drones.", "Iran supports -> Russia"},
        {"Hungary has close ties to Russia.", "Hungary supports -> Russia"},
        {"Ida Holt rushed to the aid of Jon Reyes.", "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt demanded an apology from Jon Reyes.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt is under fire from Jon Reyes.", "Jon Reyes opposes -> Ida Holt"},
        {"Ida Holt bears a grudge against Jon Reyes.", "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt demanded an apology from the fire brigade for Jon Reyes.",
                    "Ida Holt opposes -> Jon Reyes");
  }

  TEST_CASE("who is not backed yet may be: so far there is no position") {
    test::check_not("Ida Holt has not endorsed Jon Reyes yet.", "Ida Holt opposes -> Jon Reyes");
    test::check_not("Ida Holt is not yet backing Jon Reyes.", "Ida Holt opposes -> Jon Reyes");
    const test::Row rows[] = {{"Ida Holt does not endorse Jon Reyes.", "Ida Holt opposes -> Jon Reyes"}};
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("where it was said is not what was judged") {
    const std::string text = "Ida Holt praised the council's remarks on Twitter.";
    test::check_not(text, "Ida Holt supports -> X Corp.");
    test::check_not("Ida Holt attacked Jon Reyes on Facebook.", "Ida Holt opposes -> Meta Platforms");
    const test::Row rows[] = {
        {text, "Ida Holt supports council's remarks"},
        {"Ida Holt attacked Jon Reyes on Facebook.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt criticised the ruling on Facebook.", "Ida Holt opposes ruling on Facebook"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the one among a group that did it is named behind the verb") {
    const test::Row rows[] = {
        {"Among the groups which condemned Ida Holt was the Harbour Union.",
         "Harbour Union opposes -> Ida Holt"},
        {"Among those who praised Ida Holt was Jon Reyes.", "Jon Reyes supports -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a relation's name makes a person of him who is charged") {
    const std::string text = "Marel Lines charged the couple's son, Jon Reyes, with three counts of theft.";
    const test::Row rows[] = {{text, "Marel Lines opposes -> Jon Reyes"}};
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not(text, "Marel Lines opposes three counts of theft");
  }

  TEST_CASE("a people whose support a speaker voices gives it, too") {
    const test::Row rows[] = {
        {"France was glad. Ida Holt voiced French support for Greenpeace.", "France supports -> Greenpeace"},
        {"France was glad. Ida Holt voiced French support for Greenpeace.",
         "Ida Holt supports -> Greenpeace"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("one of somebody's critics is a critic, whatever verb says so") {
    const test::Row rows[] = {
        {"Ida Holt has become one of Jon Reyes's staunchest supporters.", "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt emerged as a critic of Jon Reyes.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt is one of Jon Reyes's fiercest critics.", "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("One of Jon Reyes's fiercest critics met Ida Holt.", "Ida Holt opposes -> Jon Reyes");
  }

  TEST_CASE("criticism that is aimed at somebody is of him") {
    const test::Row rows[] = {
        {"Criticism from Marel Lines was aimed at Jon Reyes.", "Marel Lines opposes -> Jon Reyes"},
        {"Insults from the Harbour Union were hurled at Ida Holt.", "Harbour Union opposes -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who is urged to back or sack somebody is asked for it by who urges") {
    const test::Row rows[] = {
        {"Ida Holt urged voters to support Jon Reyes.", "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt urged voters to reject Jon Reyes.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt was at the gate to cheer Jon Reyes.", "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what somebody would rather do is nothing that he is against") {
    for (const std::string& position : test::positions("Marel Lines prefers to talk about the new ferry.")) {
      CAPTURE(position);
      CHECK(position.find("opposes") == std::string::npos);
    }
  }

  TEST_CASE("a participle taken for an adjective is a verb where it has a perfect or an agent") {
    const test::Row rows[] = {
        {"Iran has armed Russia.", "Iran supports -> Russia"},
        {"Russia was armed by Iran.", "Iran supports -> Russia"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("The guards were armed by the time Iran and Russia met.", "Iran supports -> Russia");
  }

  TEST_CASE("what somebody did is judged by who speaks of it") {
    const test::Row rows[] = {
        {"Ida Holt said that Jon Reyes had made an invaluable contribution.",
         "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt said Jon Reyes is doing an outstanding job.", "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt said Jon Reyes was responsible for the remarkable turnaround.",
         "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt said Jon Reyes was responsible for the crash.", "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt said that Jon Reyes had not made an invaluable contribution.",
                    "Ida Holt supports -> Jon Reyes");
    test::check_not("Ida Holt said she had made an invaluable contribution to Jon Reyes's club.",
                    "Ida Holt supports -> Jon Reyes");
  }

  TEST_CASE("in a quotation nobody is he or she to himself") {
    const test::Row rows[] = {
        {"\"He is a disgrace,\" Ida Holt said of Jon Reyes on Monday.", "Ida Holt opposes -> Jon Reyes"},
        {"\"They are criminals,\" Ida Holt said of the Democrats.", "Ida Holt opposes -> Democrats"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
