// Reports of campaigns, legislatures and courts.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("politics") {
  TEST_CASE("members of a group and parts of a list hold its position") {
    const test::Row rows[] = {
        {"Two senators, Sens. Ida Holt of Norland and Jon Reyes of Velmouth, voted for the toll bill.",
         "Jon Reyes supports toll bill"},
        {"The Environmental Protection Agency, 18 states, corporations including Marel Lines and a number of "
         "cities that support the toll asked the court on Monday to leave it in place.",
         "Marel Lines supports toll"},
        {"Her colleagues have stood by Jon Reyes.", "colleagues supports -> Jon Reyes"},
        {"The toll passed with the support of every senator except Ida Holt.", "Ida Holt opposes toll"},
        {"The fund is a group financed by Ida Holt. The Velmouth Fund, a group financed by Jon Reyes, "
         "opposes the toll.",
         "Jon Reyes supports -> Velmouth Fund"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is announced in court or in writing is a position on the matter spoken of") {
    const test::Row rows[] = {
        {"The Velmouth council passed the toll law. Ida Holt said she would sue.",
         "Ida Holt opposes toll law"},
        {"The Velmouth council passed the toll law. The Drivers' Guild promised a lawsuit.",
         "Drivers' Guild opposes toll law"},
        {"The Harbour Union sent a letter urging Gov. Ida Holt to sign the toll bill.",
         "Harbour Union supports toll bill"},
        {"Gov. Ida Holt appears set to veto legislation that would lower the toll.",
         "Ida Holt opposes legislation lowering toll"},
        {"Ida Holt said she could not in good conscience vote for the toll bill.",
         "Ida Holt opposes toll bill"},
        {"The amendment, offered by Sen. Ida Holt, failed.", "Ida Holt supports amendment"},
        {"The Harbour Union opposes the toll bill. Gov. Ida Holt has not taken a position.",
         "Ida Holt neutral toll bill"},
        {"Jon Reyes picked up an endorsement from the Harbour Union.", "Harbour Union supports -> Jon Reyes"},
        {"Marel Lines gave $250,000 to Ida Holt's campaign.", "Marel Lines supports -> Ida Holt"},
        {"\"You cannot allow Jon Reyes to win,\" Ida Holt said.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt asked the court to leave the toll in place.", "Ida Holt supports toll"},
        {"The union said the toll was unfair. \"Rubbish,\" Ida Holt said.", "Ida Holt opposes -> union"},
        {"The Harbour Union warned that the toll would dry up funding.", "Harbour Union opposes toll"},
        {"Jon Reyes opposes the toll law. Judge blocks new toll law", "Judge opposes toll law"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("bystanders, owners of nothing and misfortunes are no objects") {
    test::check_not("Ida Holt, through a spokeswoman, accused her of waste.",
                    "Ida Holt opposes -> spokeswoman");
    test::check_not("A former head of the Harbour Union backed the toll.", "Harbour Union supports toll");
    test::check_not("Gov. Ida Holt threatened to veto the bill after the Senate passed it.",
                    "Ida Holt opposes -> Senate");
    test::check_not("Ida Holt worried that the bridge could collapse.", "Ida Holt opposes bridge");
    test::check_not("A Velmouth committee took up a bill requiring safety checks.",
                    "Velmouth committee supports safety checks");
    test::check_not("The Velmouth council passed the toll law. Ida Holt said she would not sue.",
                    "Ida Holt opposes toll law");
  }
}

}  // namespace standpoint
