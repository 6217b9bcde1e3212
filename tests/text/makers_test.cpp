// Relations between actors that go through a thing: what one of them made, owns or is asked to leave off.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace standpoint {

TEST_SUITE("makers") {
  TEST_CASE("who blames or praises a thing of somebody means him") {
    const test::Row rows[] = {
        {"Ida Holt attacked Marel Lines' record on safety.", "Ida Holt opposes -> Marel Lines"},
        {"Ida Holt praised Marel Lines' safety record.", "Ida Holt supports -> Marel Lines"},
        {"The Harbour Union dismissed the study by Marel Lines as a sham.",
         "Harbour Union opposes -> Marel Lines"},
        {"The Harbour Union threatened to blockade Marel Lines' terminals.",
         "Harbour Union opposes -> Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the ruling is that of the court that ruled") {
    const test::Row rows[] = {
        {"The Velmouth Court ruled on Monday that the toll stands. Ida Holt criticised the ruling.",
         "Ida Holt opposes -> Velmouth Court"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who welcomes a departure is against him who goes, who condemns an arrest for him who is held") {
    const test::Row rows[] = {
        {"Ida Holt welcomed Jon Reyes's resignation.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt condemned Jon Reyes's arrest.", "Ida Holt supports -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a demand to leave off is against whom it is made to, other demands are not") {
    const test::Row rows[] = {
        {"Ida Holt called on Jon Reyes to resign.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt urged Marel Lines to drop its plan to close the yard.", "Ida Holt opposes -> Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    CHECK_FALSE(test::has(test::positions("Ida Holt urged Hugo Pelle to support the toll."),
                          "Ida Holt opposes -> Hugo Pelle"));
  }

  TEST_CASE("rivals have an owner, judgements a passive") {
    const test::Row rows[] = {
        {"Ida Holt's rival Jon Reyes spoke on Monday.", "Jon Reyes opposes -> Ida Holt"},
        {"Ida Holt described Jon Reyes as unfair.", "Ida Holt opposes -> Jon Reyes"},
        {"Jon Reyes was called a disgrace by Ida Holt.", "Ida Holt opposes -> Jon Reyes"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
