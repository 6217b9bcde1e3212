// Whose position it is: pronouns, descriptions and clauses that stand apart from their subject.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>

namespace standpoint {

namespace {

using test::check_not;

}  // namespace

TEST_SUITE("antecedents") {
  TEST_CASE("who is a person and not the body he works at") {
    const test::Row rows[] = {
        {"Ida Holt, a staffer at the Harbour Union, who opposed the bridge toll, left on Monday.",
         "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a country's government is that of no other country") {
    const test::Row rows[] = {
        {"The United States said the talks went on. Ida Holt accused the Norwegian government of fraud.",
         "Ida Holt opposes -> Norway"},
        {"Norway was silent. The United States said the talks went on. Ida Holt accused the Norwegian "
         "government of fraud.",
         "Ida Holt opposes -> Norway"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the group and it are the subject of the sentence before") {
    const test::Row rows[] = {
        {"The Port Forum met in Velmouth. Harbour Watch said on Tuesday that ministers were slow. The group "
         "opposes the bridge toll.",
         "Harbour Watch opposes bridge toll"},
        {"The Harbour Union has launched a petition that asks the council of the town of Velmouth to respect "
         "the sentence of the Supreme Court. It opposes the bridge toll.",
         "Harbour Union opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a clause has its own subject") {
    const test::Row rows[] = {
        {"The Velmouth Council dropped two ferries in March after the Harbour Fishers' Association "
         "threatened to "
         "blockade the landing stages.",
         "Harbour Fishers' Association opposes landing stages"},
        {"Ida Holt said that the Harbour Union had been treated badly and promised a new crossing.",
         "Ida Holt supports crossing"},
        {"Ida Holt said the Harbour Union had rejected the bridge toll and backed the tunnel.",
         "Harbour Union supports tunnel"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not(
        "The Norwegian government plans to hold two votes, although a recent poll found only a quarter of "
        "citizens favoured changing the flag.",
        "Norway supports changing flag");
  }

  TEST_CASE("a feud between two is not that of who tells of it") {
    const test::Row rows[] = {
        {"Ida Holt described the feud between Tom Reed and the Harbour Union as childish.",
         "Tom Reed opposes -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not("Ida Holt described the feud between Tom Reed and the Harbour Union as childish.",
              "Ida Holt opposes -> Harbour Union");
  }

  TEST_CASE("a measure that falls short was not taken") {
    check_not("Norland arms ban on Sudland falls one vote short after Ghana switches sides.",
              "Norland opposes -> Sudland");
  }

  TEST_CASE("a participle behind its noun says nothing of the reporter") {
    check_not("The Home Office fears that anybody refused entry could not be taken off before the tunnel.",
              "Home Office supports entry");
  }

  TEST_CASE("a name that is only an owner is not who he is when there is another") {
    check_not(
        "I found Holt's performance ominous. I remember him unable to recall Karim's name. He liked the "
        "bridge toll.",
        "Karim supports bridge toll");
  }
}

}  // namespace standpoint
