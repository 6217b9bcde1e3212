// Whose position it is: not that of a whole for some of it, of another who bears the same title, of a paper
// or a byline.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("whose position") {
  TEST_CASE("what some of a group do is not done by the group") {
    test::check_not("A poll found that 38 percent of voters favored the toll.", "voters supports toll");
    test::check_not("Four of the council's seven members opposed the toll.", "council opposes toll");
    test::check_not("Republicans who voted for the toll criticised the ban.", "Republicans supports toll");
    test::check_not("Ida Holt said her members hated the toll.", "Ida Holt opposes toll");
    const test::Row rows[] = {
        {"Republicans, who oppose the toll, welcomed the ban.", "Republicans opposes toll"},
        {"Residents who oppose the toll welcomed the ban.", "residents opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the president of a bank is not the president") {
    const std::string_view text =
        "President Jon Reyes vetoed the bill. Ida Holt praised the president of the bank.";
    test::check_not(text, "Ida Holt supports -> Jon Reyes");
    test::check_not(
        "Party chairman Jon Reyes wrote to the council. The chairman of the local chamber of trade, Emil "
        "Brandt, "
        "criticised the toll.",
        "Jon Reyes opposes toll");
    const test::Row rows[] = {
        {"President Jon Reyes vetoed the bill. Ida Holt praised the president.",
         "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a second description in apposition is no actor of its own") {
    test::check_not("Governor Jon Reyes, a Republican and a former company lawyer, vetoed the toll.",
                    "former company lawyer opposes toll");
  }

  TEST_CASE("who keeps out of it, has not said so or does not ask is not against it") {
    const std::string_view texts[] = {
        "Ida Holt would not endorse either Jon Reyes or Emil Brandt.",
        "Ida Holt had not endorsed Jon Reyes.",
    };
    for (const std::string_view text : texts) test::check_not(text, "Ida Holt opposes -> Jon Reyes");
    test::check_not("The union is not calling for the school to be closed.", "union opposes closing school");
    test::check_not("Ida Holt is weighing a challenge to the toll.", "Ida Holt opposes toll");
    test::check_not("The army denied carrying out the strike.", "army opposes carrying out strike");
    const test::Row rows[] = {
        {"Ida Holt does not endorse Jon Reyes.", "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what somebody does for himself is no position") {
    const std::string_view texts[] = {
        "Ida Holt hopes to win back the seat.",
        "Ida Holt declined to seek a sixth term.",
    };
    for (const std::string_view text : texts) CHECK(test::positions(std::string(text)).empty());
    test::check_not("Ida Holt defended her thesis in Averil.", "Ida Holt supports thesis");
    test::check_not("The Harbour Company settled a lawsuit.", "Harbour Company supports lawsuit");
    test::check_not("Two dozen demonstrators stood behind a barrier.",
                    "two dozen demonstrators supports barrier");
    test::check_not("Ida Holt cancelled a trip to Averil.", "Ida Holt opposes trip to Averil");
  }

  TEST_CASE("who stops to do it does it") {
    const test::Row rows[] = {
        {"Ida Holt stopped to praise the Harbour Union.", "Ida Holt supports -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("support that others resent is support all the same") {
    const test::Row rows[] = {
        {"Villagers never forgave Jon Reyes's support for the toll.", "Jon Reyes supports toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Villagers never forgave Jon Reyes's support for the toll.", "Jon Reyes opposes toll");
  }

  TEST_CASE("who breaks with a body is against it, not it against him") {
    const std::string_view text = "Ida Holt broke with the Harbour Union.";
    const test::Row rows[] = {{text, "Ida Holt opposes -> Harbour Union"}};
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not(text, "Harbour Union opposes -> Ida Holt");
    test::check_not("Dockers and lashers refuse to work in a dispute over rosters.",
                    "dockers opposes -> lashers");
  }

  TEST_CASE("who asks for a resignation is for it") {
    const std::string_view text = "The Harbour Union called for the resignation of Jon Reyes.";
    const test::Row rows[] = {{text, "Harbour Union opposes -> Jon Reyes"}};
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not(text, "Harbour Union opposes resignation of Jon Reyes");
  }

  TEST_CASE("a name with and in it is one body, a title stands with its name") {
    const test::Row rows[] = {
        {"Jon Reyes was endorsed by the United Field and Packing Workers.",
         "United Field and Packing Workers supports -> Jon Reyes"},
        {"Ida Holt struck a deal with Senate Majority Leader Jon Reyes.", "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Jon Reyes opposes the toll, and Ida Holt, who came in May, has declined to say.",
                    "Jon Reyes opposes -> Ida Holt");
  }

  TEST_CASE("supporters of one thing are not those of another") {
    const test::Row rows[] = {
        {"Supporters of the toll welcomed the ruling.", "supporters of toll supports ruling"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("in a report of one state's politics the House is that state's") {
    const auto records = test::extract(
        "The Legislature met on Monday. \"I oppose the toll,\" Ida Holt told the House. The state Supreme "
        "Court "
        "upheld the ban.");
    for (const auto& entity : records.entities) {
      CHECK(entity.name != "Supreme Court of the United States");
      CHECK(entity.name != "United States House of Representatives");
    }
  }
}

TEST_SUITE("labels") {
  TEST_CASE("a thing that is to be shown or raised is wished for as an act") {
    const test::Row rows[] = {
        {"Ida Holt wants the reports published.", "Ida Holt supports publishing reports"},
        {"The institute recommends that the fee be raised.", "institute supports raising fee"},
        {"The union called for the toll to be scrapped.", "union opposes toll"},
        {"The union called for head 9 to be withdrawn.", "union opposes head 9"},
        {"The caucus asked for the vote to be postponed.", "caucus opposes vote"},
        {"Ida Holt offered an amendment that would require the council to release the letters.",
         "Ida Holt supports amendment requiring council to release letters"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("how it was taken up, a count of votes and a dateline are none of it") {
    const test::Row rows[] = {
        {"The Harbour Union has backed the measure from the outset.", "Harbour Union supports measure"},
        {"The council passed the measure 388 to 31.", "council supports measure"},
        {"The council passes spending bill over conservative objections.", "council supports spending bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
