// Positions whose object stands elsewhere, whose holder is behind a paper, or whose verb the parser lost.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("bare stances") {
  TEST_CASE("an objection, a veto or a declared side without an object is on the matter") {
    const test::Row rows[] = {
        {"The committee discussed the ferry licence. The Harbour Union, which had objected last year, left.",
         "Harbour Union opposes ferry licence"},
        {"The committee discussed the ferry licence. The Harbour Union is to lodge an objection.",
         "Harbour Union opposes ferry licence"},
        {"The committee discussed the ferry licence. Ida Holt and Tom Ruhl declared against.",
         "Tom Ruhl opposes ferry licence"},
        {"The committee discussed the ferry licence. Ida Holt withdrew her support on Tuesday.",
         "Ida Holt opposes ferry licence"},
        {"The committee discussed the toll bill on Monday. Governor Ida Holt promised a veto.",
         "Ida Holt opposes toll bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what a letter or a petition says is held by those who sign it") {
    const test::Row rows[] = {
        {"Ida Holt put her name to a letter demanding a boycott of the harbour fair.",
         "Ida Holt supports boycott of harbour fair"},
        {"The Harbour Union signed an open letter opposing the toll.", "Harbour Union opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is asked for is what somebody is to do") {
    const test::Row rows[] = {
        {"The Harbour Union called for the council to scrap the toll.", "Harbour Union opposes toll"},
        {"The Harbour Union has asked for the toll to be lifted.", "Harbour Union opposes toll"},
        {"The Harbour Union called for Tom Ruhl to resign.", "Harbour Union opposes -> Tom Ruhl"},
        {"The Harbour Union called for the planters to go.", "Harbour Union opposes planters"},
        {"Tom Ruhl has asked the Cabinet to overrule the Home Office.", "Tom Ruhl opposes -> Home Office"},
        {"The Harbour Union questioned why the Toll Board had waited.",
         "Harbour Union opposes -> Toll Board"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a verb that was taken for a noun or a participle still has its subject") {
    const test::Row rows[] = {
        {"Ida Holt, director of Marel Lines, called for more harbour investment.",
         "Ida Holt supports more harbour investment"},
        {"Federal court rules against Velmouth's purges of voter rolls",
         "federal court opposes Velmouth's purges of voter rolls"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("not all of them, an accused minister and who is no friend of a thing") {
    CHECK(test::positions("Not all producers sided with the council.").empty());
    CHECK(test::positions("Ministers urged to drop toll plan").empty());
    CHECK(test::positions("The Harbour Union called for Tom Ruhl to resign.").size() == 1);
    const test::Row rows[] = {
        {"The liberal Ida Holt, no friend of subsidies, left early.", "Ida Holt opposes subsidies"},
        {"It was heard from a witness for the Harbour Union, which opposes the toll.",
         "Harbour Union opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
