#include <standpoint/relation.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

// The relation of the two that stand in square brackets.
Relation relate_marked(std::string_view marked) {
  std::string sentence;
  CodePointSpan spans[2];
  std::size_t at = 0;
  std::uint32_t place = 0;
  for (const char c : marked) {
    if (c == '[') {
      spans[at].start = place;
    } else if (c == ']') {
      spans[at++].end = place;
    } else {
      sentence += c;
      if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++place;
    }
  }
  return relate(Text(sentence), spans[0], spans[1]).value();
}

struct Row {
  std::string_view marked;
  Attitude attitude;
};

void check(const Row& row) {
  CAPTURE(row.marked);
  const Relation found = relate_marked(row.marked);
  CAPTURE(found.rule);
  CHECK(static_cast<int>(found.attitude) == static_cast<int>(row.attitude));
  CHECK(found.confidence > 0);
  CHECK(found.confidence < 1);
}

}  // namespace

TEST_SUITE("relation") {
  TEST_CASE("a verb of attitude says who is for or against whom") {
    const Row rows[] = {
        {"[Ida Holt] criticised [Marel Lines] over the toll.", Attitude::p_opposes_q},
        {"[Ida Holt] praised [Marel Lines] for the new ferry.", Attitude::p_supports_q},
        {"Zoë said that [Ida Holt] condemned [Jon Reyes].", Attitude::p_opposes_q},
        {"[Ida Holt] does not support [Jon Reyes].", Attitude::p_opposes_q},
    };
    for (const Row& row : rows) check(row);
  }

  TEST_CASE("a passive turns the direction") {
    check({"[Ida Holt] was criticised by [Marel Lines] over the toll.", Attitude::q_opposes_p});
    check({"[Ida Holt] was praised by [Marel Lines].", Attitude::q_supports_p});
  }

  TEST_CASE("nouns of attitude, their holders and objects count as verbs do") {
    const Row rows[] = {
        {"[Ida Holt]'s attack on [Jon Reyes] drew wide attention.", Attitude::p_opposes_q},
        {"[Jon Reyes], a prominent [Marel Lines] critic, lives in Velmouth.", Attitude::p_opposes_q},
        {"[Ida Holt] has become one of [Jon Reyes]'s staunchest supporters.", Attitude::p_supports_q},
        {"The feud between [Marel Lines] and [Harbour Union] began in May.", Attitude::p_opposes_q},
    };
    for (const Row& row : rows) check(row);
  }

  TEST_CASE("what is done by their people and to their plans is between them") {
    check({"[Velmouth] prosecutors accused [Jon Reyes] of fraud.", Attitude::p_opposes_q});
    check({"[Ida Holt] rejected [Marel Lines]' plan for a toll.", Attitude::p_opposes_q});
    check({"[Ida Holt] said the plan of [Marel Lines] was a disgrace.", Attitude::p_opposes_q});
  }

  TEST_CASE("who stands against somebody does not stand for him") {
    const Relation critics = relate_marked("Critics of [Ida Holt] criticised [Jon Reyes] over the toll.");
    const Relation herself = relate_marked("[Ida Holt] criticised [Jon Reyes] over the toll.");
    CHECK((critics.attitude == Attitude::neutral || critics.confidence < herself.confidence));
  }

  TEST_CASE("a sentence whose full stop is missing is read as one with it") {
    check(
        {"[Ida Holt] herself has said more than once that she supports [Jon Reyes]", Attitude::p_supports_q});
  }

  TEST_CASE("the town of a dateline acts on nobody") {
    check({"[OAKLAND] - Ida Holt criticised [Jon Reyes] over the toll on Monday.", Attitude::neutral});
    check({"OAKLAND - [Ida Holt] criticised [Jon Reyes] over the toll on Monday.", Attitude::p_opposes_q});
  }

  TEST_CASE("the grounds are those of the four attitudes, and their names have weights") {
    const Text text("Ida Holt criticised Marel Lines over the toll.");
    const auto grounds = relation_grounds(text, {0, 8}, {20, 31}).value();
    for (std::size_t i = 0; i < grounds.size(); ++i) {
      REQUIRE_FALSE(grounds[i].empty());
      CHECK(grounds[i].front().first == (i < 2 ? "for" : "against"));
    }
    const auto named = [](const std::pair<std::string, double>& ground) {
      return ground.first == "sign:position";
    };
    CHECK(std::any_of(grounds[2].begin(), grounds[2].end(), named));
    CHECK(std::none_of(grounds[3].begin(), grounds[3].end(), named));
  }

  TEST_CASE("where nothing is said the relation is neutral") {
    check({"[Ida Holt] met [Marel Lines] on Monday.", Attitude::neutral});
    check({"[Ida Holt] and [Jon Reyes] live in Velmouth.", Attitude::neutral});
    CHECK(relate_marked("[Ida Holt] met [Marel Lines] on Monday.").rule.empty());
  }

  TEST_CASE("parts of words are widened, and what no list knows as an actor is one") {
    check({"[Mare]l Lines criticised [Ida Hol]t.", Attitude::p_opposes_q});
    check({"[UPX] accused the firm [DRL] of theft.", Attitude::p_opposes_q});
    check({"The [plumbers] criticised the [quartet].", Attitude::p_opposes_q});
  }

  TEST_CASE("who presses somebody is seldom his friend") {
    check({"[Ida Holt] urged [Marel Lines] to open its books.", Attitude::p_opposes_q});
    check({"[Marel Lines] was ordered by [Ida Holt] to open its books.", Attitude::q_opposes_p});
  }

  TEST_CASE("a possessive that lost its apostrophe is one") {
    const Relation whole = relate_marked("[Holt] has been one of [Reyes]'s strongest critics.");
    const Relation lost = relate_marked("[Holt] has been one of [Russia]s strongest critics.");
    CHECK(static_cast<int>(whole.attitude) == static_cast<int>(Attitude::p_opposes_q));
    CHECK(static_cast<int>(lost.attitude) == static_cast<int>(Attitude::p_opposes_q));
    // A plural and a name that ends so stay what they are.
    check({"[Ida Holt] criticised the [Democrat]s and left.", Attitude::p_opposes_q});
    check({"[The United State]s criticised [Russia] on Monday.", Attitude::p_opposes_q});
  }

  TEST_CASE("the preposition before a name is a ground, also before what is his") {
    const Text text("Ida Holt spoke out against Jon Reyes's plan.");
    const auto grounds = relation_grounds(text, {0, 8}, {27, 36}).value();
    const auto named = [](const std::pair<std::string, double>& ground) {
      return ground.first == "against:other-behind:against";
    };
    CHECK(std::any_of(grounds[2].begin(), grounds[2].end(), named));
    CHECK(std::none_of(grounds[3].begin(), grounds[3].end(), named));
  }

  TEST_CASE("two parts of one word have no relation") {
    check({"[Hol]t[on] criticised the plan.", Attitude::neutral});
  }

  TEST_CASE("a span that is empty, outside or on the other is an error that says so") {
    const Text text("Ida Holt criticised Jon.");
    CHECK(relate(text, {0, 8}, {20, 25}).error().message == "span 20 to 25 of a sentence of 24 code points");
    CHECK(relate(text, {3, 3}, {20, 23}).error().code == Errc::invalid_value);
    CHECK(relate(text, {9, 4}, {20, 23}).error().code == Errc::invalid_value);
    CHECK(relate(text, {0, 8}, {4, 12}).error().message == "the spans of p and q overlap");
  }

  TEST_CASE("a confident relation is one that a word of attitude between the two decides") {
    const Relation sure = relate_marked("[Ida Holt] criticised [Marel Lines] over the toll.");
    const Relation faint = relate_marked("[Ida Holt] has become one of [Jon Reyes]'s staunchest supporters.");
    CHECK(sure.confidence > faint.confidence);
    CHECK(sure.rule == "verb:criticise");
  }
}
}  // namespace standpoint
