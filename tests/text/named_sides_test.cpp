// Who is named as critic, backer or ally, what somebody is called, and who acts where a clause has no
// subject.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("named sides") {
  TEST_CASE("critics and backers are those who are named as such") {
    const test::Row rows[] = {
        {"Ida Holt is one of the toll's critics.", "Ida Holt opposes toll"},
        {"Ida Holt, one of the toll's fiercest critics, called for a vote.", "Ida Holt opposes toll"},
        {"One of the toll's critics is Ida Holt.", "Ida Holt opposes toll"},
        {"The toll's critics include Jon Reyes and Ida Holt.", "Ida Holt opposes toll"},
        {"Among the toll's critics is Ida Holt.", "Ida Holt opposes toll"},
        {"Ida Holt, a toll opponent, resigned.", "Ida Holt opposes toll"},
        {"Ida Holt is a gun control advocate.", "Ida Holt supports gun control"},
        {"Ida Holt, a death penalty supporter, resigned.", "Ida Holt supports death penalty"},
        {"Longtime Reyes ally Ida Holt said on Monday that the bridge would be built. Jon Reyes was pleased.",
         "Ida Holt supports -> Jon Reyes"},
        {"Ida Holt was the only Republican to vote for the toll.", "Ida Holt supports toll"},
        {"Ida Holt, the lone Republican to oppose the toll, resigned.", "Ida Holt opposes toll"},
        {"Along with Jon Reyes, Ida Holt has called for a ban on tolls.", "Jon Reyes supports ban on tolls"},
        {"“Those of us who support the toll are in the majority,” Ida Holt said.", "Ida Holt supports toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt is one of the toll's critics.", "Ida Holt opposes -> toll's critics");
    test::check_not("Ida Holt, a primary opponent, resigned.", "Ida Holt opposes primary");
  }

  TEST_CASE("a passive names who filed it, voiced it or began it") {
    const test::Row rows[] = {
        {"A petition against the toll was filed by the union.", "union opposes toll"},
        {"A lawsuit challenging the toll was filed by the union.", "union opposes toll"},
        {"Opposition to the toll was voiced by Ida Holt.", "Ida Holt opposes toll"},
        {"Ida Holt wrote a letter in opposition to the toll.", "Ida Holt opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what a thing is called is said of the thing") {
    const test::Row rows[] = {
        {"Ida Holt called the shooting at the clinic a horrific act.", "Ida Holt opposes shooting at clinic"},
        {"Ida Holt called the ruling on the toll an outrage.", "Ida Holt opposes ruling on toll"},
        {"Ida Holt described the bombing as a cowardly act.", "Ida Holt opposes bombing"},
        {"Ida Holt called Jon Reyes's decision “reckless.”", "Ida Holt opposes Jon Reyes's decision"},
        {"The union holds a negative view of the toll.", "union opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt spoke of Jon Reyes, whom she dubbed a “baby” and a “liar”.",
                    "Ida Holt opposes liar");
  }

  TEST_CASE("a name behind and in front of a verb is its subject") {
    const test::Row rows[] = {
        {"Ida Holt opposes the toll and Jon Reyes warned that the ban would lead her to leave.",
         "Ida Holt opposes toll"},
        {"The bill, sponsored by Ohio Reps. Jon Reyes, a Democrat, and Ida Holt, a Republican, passed.",
         "Ida Holt supports bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt opposes the toll and Jon Reyes warned that the ban would lead her to leave.",
                    "Ida Holt opposes -> Jon Reyes");
  }

  TEST_CASE(
      "who is asked to feel something need not feel it, and what is done in order to is the subject's") {
    const test::Row rows[] = {
        {"Ida Holt urged voters to be wary of the toll.", "Ida Holt opposes toll"},
        {"Ida Holt warned voters to beware of the toll.", "Ida Holt opposes toll"},
        {"Ida Holt has made opposition to the toll a centerpiece of her campaign.", "Ida Holt opposes toll"},
        {"Ida Holt condemned the Republican effort to repeal the law. Republicans were angry.",
         "Ida Holt opposes -> Republicans"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt urged voters to be wary of the toll.", "voters opposes toll");
    test::check_not("Ida Holt has made opposition to the toll a centerpiece of her campaign.",
                    "Ida Holt supports opposition");
    test::check_not(
        "Republicans were willing to shut the government down in order to force Democrats to agree to "
        "spending "
        "cuts.",
        "government supports spending cuts");
    test::check_not("Ida Holt rejected the argument that the bill would raise taxes.",
                    "Ida Holt opposes bill");
  }
}

}  // namespace standpoint
