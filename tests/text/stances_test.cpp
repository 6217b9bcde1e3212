#include "text/found.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace standpoint {
TEST_SUITE("stances") {
  TEST_CASE("a position verb gives its subject a stance on its object") {
    const test::Row rows[] = {
        {"Ida Holt rejected the bridge toll on Monday.", "Ida Holt opposes bridge toll"},
        {"The Drivers' Guild backs the bridge toll.", "Drivers' Guild supports bridge toll"},
        {"Marel Lines criticised Ida Holt.", "Marel Lines opposes -> Ida Holt"},
        {"The Drivers' Guild praised Marel Lines.", "Drivers' Guild supports -> Marel Lines"},
        {"Residents have demanded a night curfew since May.", "residents supports night curfew"},
        {"Ida Holt called for a night curfew.", "Ida Holt supports night curfew"},
        {"Marel Lines objected to the curfew.", "Marel Lines opposes curfew"},
        {"Councillor Hugo Pelle voted against the motion.", "Hugo Pelle opposes motion"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a passive has its agent as the actor") {
    const test::Row rows[] = {
        {"The bridge toll was rejected by Ida Holt.", "Ida Holt opposes bridge toll"},
        {"Ida Holt was criticised by the Drivers' Guild.", "Drivers' Guild opposes -> Ida Holt"},
        {"A bridge toll backed by Marel Lines is before the council.", "Marel Lines supports bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("negation turns support into opposition, and opposition into nothing firm") {
    const test::Row rows[] = {
        {"Ida Holt does not support the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt no longer supports the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt did not oppose the bridge toll.", "Ida Holt neutral bridge toll"},
        {"Ida Holt refused to support the bridge toll.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what everybody or a favor stands for is no issue") {
    CHECK(test::positions("Ida Holt does not want a favor.").empty());
    CHECK(test::positions("Ida Holt supports everybody.").empty());
    CHECK(test::has(test::positions("Ida Holt supports every toll."), "Ida Holt supports toll"));
  }

  TEST_CASE("an infinitive belongs to the subject of the verb that governs it") {
    const test::Row rows[] = {
        {"Ida Holt vowed to fight the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt urged the council to reject the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Marel Lines threatened to sue the Port Authority.", "Marel Lines opposes -> Port Authority"},
        {"The council voted Thursday to approve the bridge toll.", "council supports bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("nouns and adjectives of attitude take positions") {
    const test::Row rows[] = {
        {"Ida Holt voiced support for the bridge toll.", "Ida Holt supports bridge toll"},
        {"Ida Holt is opposed to the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Critics of the bridge toll met on Monday.", "critics of bridge toll opposes bridge toll"},
        {"The Drivers' Guild dropped its opposition to the bridge toll.",
         "Drivers' Guild supports bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what a speaker says of a thing is his position") {
    const test::Row rows[] = {
        {"\"The bridge toll is a disaster,\" Ida Holt said.", "Ida Holt opposes bridge toll"},
        {"Ida Holt said the bridge toll was necessary.", "Ida Holt supports bridge toll"},
        {"\"We oppose the bridge toll,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
        {"\"The bridge toll must be scrapped,\" Ida Holt said.", "Ida Holt opposes bridge toll"},
        {"Ida Holt called the bridge toll a disgrace.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("an apposition between subject and verb is looked over") {
    const test::Row rows[] = {
        {"Ida Holt, the mayor of Averil, rejected the bridge toll.", "Ida Holt opposes bridge toll"},
        {"The mayor, Ida Holt, rejected the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt, who leads the Greens, rejected the bridge toll.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("coordination shares subject and object") {
    const auto found =
        test::positions("Ida Holt and Jon Reyes rejected the bridge toll and praised Marel Lines.");
    CAPTURE(test::join(found));
    CHECK(test::has(found, "Ida Holt opposes bridge toll"));
    CHECK(test::has(found, "Jon Reyes opposes bridge toll"));
    CHECK(test::has(found, "Ida Holt supports -> Marel Lines"));
  }

  TEST_CASE("criticising somebody's plan opposes the plan and its owner") {
    const auto found = test::positions("Ida Holt criticised Marel's night plan. Marel Lines answered.");
    CAPTURE(test::join(found));
    CHECK(test::has(found, "Ida Holt opposes Marel's night plan"));
    CHECK(test::has(found, "Ida Holt opposes -> Marel Lines"));
  }

  TEST_CASE("a short name of an issue stands for the full one of the document") {
    const auto found =
        test::positions("The bridge toll is new. A bridge toll costs money. Ida Holt rejected the toll.");
    CHECK(test::has(found, "Ida Holt opposes bridge toll"));
  }

  TEST_CASE("questions, nouns and plain facts are no positions") {
    for (const std::string_view text :
         {"Will Ida Holt reject the bridge toll?", "The support of the bridge weighs nine tonnes.",
          "Ida Holt declined to comment.", "The attack took place at dawn.",
          "Ida Holt walked over the bridge on Monday."}) {
      CAPTURE(text);
      CHECK(test::positions(std::string(text)).empty());
    }
  }

  TEST_CASE("a minimum confidence leaves out the less sure") {
    Document document;
    document.text =
        Text("Ida Holt said that the bridge toll was unfair. Ida Holt rejected the night curfew.");
    const auto all = Extractor().extract(document).statements;
    REQUIRE(all.size() == 2);
    const double least = std::max(all[0].confidence, all[1].confidence);
    const auto sure = Extractor({.min_confidence = least}).extract(document).statements;
    REQUIRE(sure.size() == 1);
    CHECK(sure[0].confidence == least);
  }
}

}  // namespace standpoint
