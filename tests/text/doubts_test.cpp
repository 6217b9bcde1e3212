// What is doubted, denied, only tried or not yet done is nobody's position; what rises and falls is.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("doubts") {
  TEST_CASE("support that is doubted, sought or missing is not given") {
    const std::string_view texts[] = {
        "\"The delay calls into question the council's commitment to the toll,\" Ida Holt said.",
        "Ida Holt doubts the council's commitment to the toll.",
        "The vote raises questions about the council's support for the toll.",
        "Growers need the council's support for the toll.",
        "Ida Holt sought the council's backing for the toll.",
    };
    for (const std::string_view text : texts) test::check_not(text, "council supports toll");
    // Who doubts it is not against the toll either.
    test::check_not("Ida Holt doubts the council's support for the toll.", "Ida Holt opposes toll");
    const test::Row rows[] = {
        {"Ida Holt welcomed the council's support for the toll.", "council supports toll"},
        {"Ida Holt criticised the council's support for the toll.", "Ida Holt opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who denies a fact is not against what stands in it") {
    test::check_not("Ida Holt denied the bill would create such a list.", "Ida Holt opposes list");
    test::check_not("Jon Reyes denied that the party opposes the toll.", "Jon Reyes supports toll");
    test::check_not("Ida Holt said there is no evidence that the toll hurts growers.",
                    "Ida Holt opposes toll");
    const test::Row rows[] = {
        {"Jon Reyes denied that he opposes the toll.", "Jon Reyes supports toll"},
        {"Ida Holt rejected the suggestion that growers would be hurt by the toll.",
         "Ida Holt supports toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("an attempt that failed is a position all the same, what one is blamed for is not") {
    const test::Row rows[] = {
        {"The Harbour Union failed to block the toll.", "Harbour Union opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt failed to condemn the attack.", "Ida Holt supports attack");
    test::check_not("Ida Holt accused Jon Reyes of failing to protect the Harbour Union.",
                    "Jon Reyes opposes -> Harbour Union");
    test::check_not("Jon Reyes tried to frighten voters.", "voters opposes -> Jon Reyes");
  }

  TEST_CASE("who has yet to do it has not done it") {
    test::check_not("Ida Holt has yet to endorse the toll.", "Ida Holt supports toll");
  }

  TEST_CASE("who gives in to pressure is not for it") {
    test::check_not("Ida Holt bowed to the pressure.", "Ida Holt supports pressure");
    test::check_not("Ida Holt bowed to reality.", "Ida Holt supports reality");
  }

  TEST_CASE("criticism that is brushed off is not of who brushes it off") {
    test::check_not("Ida Holt brushed off criticism of the toll.", "Ida Holt opposes toll");
    const test::Row rows[] = {
        {"Ida Holt brushed off criticism of the toll.", "Ida Holt opposes criticism of toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what should rise or fall is the issue, not the thing itself") {
    const test::Row rows[] = {
        {"Ida Holt said fares should not go up.", "Ida Holt opposes fares going up"},
        {"Ida Holt said wages should rise.", "Ida Holt supports wages rising"},
        {"Ida Holt wants fares to go down.", "Ida Holt supports fares going down"},
        {"Ida Holt fears that wages will fall.", "Ida Holt opposes wages falling"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is feared to be done to somebody is opposed, not he") {
    const test::Row rows[] = {
        {"\"I fear that migrants are being discriminated against,\" Ida Holt said.",
         "Ida Holt opposes discriminating against migrants"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a limit that is moved is not what is wanted, and who is kept from an act is not opposed") {
    const test::Row rows[] = {
        {"Ida Holt wants to raise the debt limit.", "Ida Holt supports raising debt limit"},
        {"Ida Holt wants to prevent families from taking the coast road.",
         "Ida Holt supports preventing families from taking coast road"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    test::check_not("Ida Holt wants to raise the debt limit.", "Ida Holt supports debt limit");
    test::check_not("Ida Holt wants to prevent families from taking the coast road.",
                    "Ida Holt opposes families");
  }

  TEST_CASE("what is asked for, courted or played down in passing is no issue") {
    test::check_not("Ida Holt asked for an update on the toll.", "Ida Holt supports update on toll");
    test::check_not("Ida Holt played down the effect of the toll.", "Ida Holt opposes effect of toll");
    test::check_not("Ida Holt targeted the Norland community.", "Ida Holt opposes -> Norland community");
    test::check_not("Ida Holt praised the mayor's work on harbour issues.",
                    "Ida Holt supports harbour issues");
    test::check_not("Ida Holt asked for the protesters to remain in their seats.",
                    "Ida Holt supports -> protesters");
    test::check_not("Jon Reyes nominated Ida Holt to lead the inquiry.",
                    "Jon Reyes supports leading inquiry");
    test::check_not("The stockpile of the council has dropped over the course of two terms.",
                    "council opposes course of two terms");
  }

  TEST_CASE("whose act a participle tells of is not who speaks of its outcome") {
    test::check_not("Jon Reyes said growers were inflating the impact of delaying the toll.",
                    "growers opposes toll");
    test::check_not("\"We don't need laws restricting the rights of growers,\" Ida Holt said.",
                    "Ida Holt opposes rights of growers");
  }

  TEST_CASE("what may be, is allowed or is done in general is nobody's position") {
    test::check_not("The Harbour Union could seek to block the toll.", "Harbour Union opposes toll");
    test::check_not("The decision could frustrate some officials.", "officials opposes decision");
    test::check_not("The bill allows the council to accept gifts from Norland.", "council supports gifts");
    test::check_not("Judges impose harsher sentences around election time.",
                    "judges supports harsher sentences");
    test::check_not("Ida Holt would not read the files, even if a review were appropriate.",
                    "Ida Holt supports review");
    const test::Row rows[] = {
        {"The Harbour Union vowed to seek to block the toll.", "Harbour Union opposes toll"},
        {"The judges imposed harsher sentences.", "judges supports harsher sentences"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who is led to break the law is not blamed by who blames the one that led him") {
    test::check_not("\"The judge encouraged migrants to break the law,\" Ida Holt said.",
                    "Ida Holt opposes -> migrants");
  }

  TEST_CASE("when it is, how bad things are and how fast they go is no issue") {
    test::check_not("With a strike looming, Ida Holt and Jon Reyes have reached a deal on fares.",
                    "Ida Holt supports strike");
    test::check_not("Ida Holt is taking a hard line against Norland on the eve of her trip to Velmouth.",
                    "Ida Holt opposes eve of trip to Velmouth");
    test::check_not("\"We are monitoring the terrible situation in Velmouth,\" Ida Holt said.",
                    "Ida Holt opposes terrible situation in Velmouth");
    test::check_not("Ida Holt said the issuing of papers had not been fast enough.",
                    "Ida Holt opposes issuing of papers");
    test::check_not("Jon Reyes blamed the council for inaction on housing.", "Jon Reyes opposes housing");
    test::check_not("Ida Holt will not extend tax cuts for the richest growers.",
                    "Ida Holt supports -> richest growers");
  }

  TEST_CASE("chances missed, attacks looked into and offices run for are no issues") {
    test::check_not("Ida Holt sidestepped chances to renounce the toll.", "Ida Holt opposes toll");
    test::check_not("The committee investigating the attack on the harbour met.",
                    "committee opposes attack on harbour");
    test::check_not("The police charged residents with petty crimes.", "police opposes petty crimes");
    test::check_not("Ida Holt praised the mayor's bid for governor.", "Ida Holt supports -> governor");
    test::check_not("Jon Reyes lived with his mother until last year.",
                    "Jon Reyes supports Jon Reyes' mother");
    test::check_not("\"Health care is a right and not a privilege,\" Ida Holt said.",
                    "Ida Holt opposes health care");
    test::check_not("Ida Holt held back a clamour for the toll.", "Ida Holt supports toll");
    test::check_not("It is unlikely that growers would defy the council.", "growers opposes -> council");
    test::check_not(
        "Ida Holt asked for an interview. Jon Reyes rejected the toll. He did not take questions.",
        "Jon Reyes opposes questions");
  }

  TEST_CASE("who is blamed for an act acts, and not who blames him") {
    test::check_not("Ida Holt blamed Jon Reyes for preventing progress.", "Ida Holt opposes progress");
    const test::Row rows[] = {
        {"Ida Holt blamed Jon Reyes for preventing progress.", "Ida Holt opposes preventing progress"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("money taken, decisions unnamed and what is neither confirmed nor denied are no positions") {
    test::check_not("The Harbour Foundation will only accept funding from Norway and Sweden.",
                    "Harbour Foundation supports -> Norway");
    test::check_not("\"The speaker has to make an important decision,\" Ida Holt said.",
                    "Ida Holt supports making important decision");
    test::check_not("The ministry refused to confirm or deny the existence of the letter.",
                    "ministry opposes denying existence of letter");
    test::check_not("Ida Holt was sceptical that changes would be made.", "Ida Holt opposes changes");
    const test::Row rows[] = {
        {"The Harbour Union accepted the offer.", "Harbour Union supports offer"},
        {"Ida Holt suggested that the toll should be scrapped.", "Ida Holt opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
