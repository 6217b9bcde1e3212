// Positions that lie in what is said: judgements, demands, questions, and what "it" stands for.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

using test::check_not;

}  // namespace

TEST_SUITE("speech judgements") {
  TEST_CASE("\"this\" in a quotation is what the reporting words name") {
    const test::Row rows[] = {
        {"\"This is a waste of time,\" Ida Holt said of the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Asked about the bridge toll, Ida Holt said it was a disgrace.", "Ida Holt opposes bridge toll"},
        {"Jon Reyes defended the bridge toll. \"A disgrace,\" said Ida Holt.",
         "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a judgement in quotation marks right behind what it names") {
    const test::Row rows[] = {
        {"The Harbour Union called the new levy \"daylight robbery\".", "Harbour Union opposes levy"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is needed is wanted, and what one fails to see is denied") {
    const test::Row rows[] = {
        {"Ida Holt told members the bypass was desperately needed.", "Ida Holt supports bypass"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not("\"I fail to see how the bridge toll could hurt the harbour,\" said Ida Holt.",
              "Ida Holt opposes bridge toll");
  }

  TEST_CASE("a judging noun after an empty one judges") {
    const test::Row rows[] = {
        {"Ida Holt said the bridge toll was \"an act of cowardice\".", "Ida Holt opposes bridge toll"},
        {"\"The bridge toll makes no sense,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
        {"Ida Holt said the harbour bill was too weak.", "Ida Holt opposes harbour bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not("\"It is too early to tell,\" said Ida Holt of the bridge toll.",
              "Ida Holt opposes bridge toll");
  }

  TEST_CASE("what ought to be done is wanted") {
    const test::Row rows[] = {
        {"\"It's time to scrap the bridge toll,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
        {"\"We'd better keep the night ferry,\" said Ida Holt.", "Ida Holt supports keeping night ferry"},
        {"\"We have a duty to protect the old harbour,\" said Ida Holt.", "Ida Holt supports old harbour"},
        {"\"There must be a public inquiry,\" said Ida Holt.", "Ida Holt supports public inquiry"},
        {"\"Jon Reyes needs to go,\" said Ida Holt.", "Ida Holt opposes -> Jon Reyes"},
        {"\"Velmouth needs a night ferry,\" said Ida Holt.", "Ida Holt supports night ferry"},
        {"\"Nobody wants a bridge toll,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not("\"It is time to go home,\" said Ida Holt.", "Ida Holt supports going home");
  }

  TEST_CASE("a question that blames is against, another takes no side") {
    const test::Row rows[] = {
        {"\"Why should we pay a bridge toll?\" asked Ida Holt.", "Ida Holt opposes paying bridge toll"},
        {"\"How can they sell the old harbour?\" asked Ida Holt.", "Ida Holt opposes selling old harbour"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_not("\"Should we pay a bridge toll?\" asked Ida Holt.", "Ida Holt supports paying bridge toll");
    check_not("\"How can we help the night ferry?\" asked Ida Holt.", "Ida Holt opposes night ferry");
  }

  TEST_CASE("comparisons take the side of the better thing") {
    const test::Row rows[] = {
        {"\"I'd rather have a night ferry than a bridge toll,\" said Ida Holt.",
         "Ida Holt supports night ferry"},
        {"\"I'd rather have a night ferry than a bridge toll,\" said Ida Holt.",
         "Ida Holt opposes bridge toll"},
        {"\"Sanctions are no substitute for peace talks,\" said Ida Holt.", "Ida Holt supports peace talks"},
        {"\"There is no bigger threat to the town than the bridge toll,\" said Ida Holt.",
         "Ida Holt opposes bridge toll"},
        {"Ida Holt said the delay was not the fault of Marel Lines.", "Ida Holt supports -> Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what is not believed or denied is turned") {
    check_not("Ida Holt did not say that the bridge toll was a disgrace.", "Ida Holt opposes bridge toll");
    check_not("Ida Holt does not think the bridge toll is a disgrace.", "Ida Holt opposes bridge toll");
  }

  TEST_CASE("what is called, proved or done for a reason falls on whom it is said of") {
    check_not("Ida Holt released an ad calling it \"dangerous\" that Jon Reyes has no plan.",
              "Ida Holt opposes ad");
    check_not("Jon Reyes called the voters of Velmouth \"stupid\" for supporting Ida Holt.",
              "Jon Reyes supports -> Ida Holt");
    const test::Row rows[] = {
        {"Ida Holt released an ad calling it dangerous to scrap the toll.",
         "Ida Holt opposes scrapping toll"},
        {"Ida Holt said London has proved Jon Reyes wrong.", "Ida Holt opposes -> Jon Reyes"},
        {"Ida Holt said the toll had proved disastrous.", "Ida Holt opposes toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }
}

}  // namespace standpoint
