// What stands between two actors of one sentence where no rule found a position.

#include "extraction/pair_stances.hpp"

#include "text/found.hpp"

#include <standpoint/explanation.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

bool is_pair(const Statement& s) { return s.rule.starts_with("pair:"); }

// "Ida Holt opposes Marel Lines" for each statement that is only weighed, however unsure.
std::vector<std::string> weighed(const DocumentRecords& records) {
  std::vector<std::string> found;
  for (const Statement& s : records.statements) {
    if (!is_pair(s)) continue;
    found.push_back(test::name_of(records, s.actor.entity) +
                    (s.stance == Stance::support ? " supports " : " opposes ") +
                    test::name_of(records, s.target->entity));
  }
  return found;
}

}  // namespace

TEST_SUITE("pairs of actors") {
  TEST_CASE("where no rule joins two actors of a sentence, how they stand in it is weighed") {
    const auto records = test::extract("The Harbour Union accused Marel Lines of ignoring Hugo Pelle.");
    CHECK(test::has(test::positions(records), "Harbour Union opposes -> Marel Lines"));
    const auto found = weighed(records);
    CAPTURE(test::join(found));
    CHECK(test::has(found, "Marel Lines opposes Hugo Pelle"));
    // The rule's word stands.
    CHECK_FALSE(test::has(found, "Harbour Union opposes Marel Lines"));
    CHECK_FALSE(test::has(found, "Marel Lines opposes Harbour Union"));
  }

  TEST_CASE("its evidence is the sentence, both are quoted there, and its grounds say what was weighed") {
    const std::string first = "The ferry was late. ";
    const std::string sentence = "The Harbour Union accused Marel Lines of ignoring Hugo Pelle.";
    const auto records = test::extract(first + sentence + " Hugo Pelle went home.");
    const auto at = std::find_if(records.statements.begin(), records.statements.end(), is_pair);
    REQUIRE(at != records.statements.end());
    CHECK(at->evidence.front().quote.text == sentence);
    REQUIRE(at->target);
    REQUIRE(at->target->span);
    CHECK(at->target->span->span.start > first.size());
    CHECK(at->target->span->span.end <= first.size() + sentence.size());
    CHECK(at->extra.find("\"rule:pair\"") != std::string::npos);
    CHECK(at->extra.find("\"pair:") != std::string::npos);
  }

  TEST_CASE("an explanation names what spoke most for it") {
    const auto records = test::extract("The Harbour Union accused Marel Lines of ignoring Hugo Pelle.");
    const auto at = std::find_if(records.statements.begin(), records.statements.end(), is_pair);
    REQUIRE(at != records.statements.end());
    std::string all;
    for (const std::string& line : explain(*at, records)) all += line + "\n";
    CAPTURE(all);
    CHECK(all.find("how two actors of a sentence stand to each other, weighed; most by ") !=
          std::string::npos);
  }

  TEST_CASE("places, things and long lists of names take no sides") {
    CHECK(weighed(test::extract("The ferry from Velmouth to Dunmore was slower than the barge.")).empty());
    CHECK(weighed(
              test::extract(
                  "Ida Holt, Jon Reyes, Hugo Pelle, Ann Carr, Tom Birch, Eve Marsh, Max Stone, Lea Ford and "
                  "Sam Wood attacked each other at the hearing on Marel Lines."))
              .empty());
  }

  TEST_CASE("what only looks like a body takes no side, nor does who speaks for one toward it") {
    for (const std::string_view text :
         {"Hugo Pelle joined the Harbour Union in its fight against the Port Penalty Fee.",
          "The Harbour Union is angry, union president Ida Holt said after the Harbour Union had met."}) {
      const auto found = weighed(test::extract(std::string(text)));
      CAPTURE(test::join(found));
      for (const std::string& one : found) {
        CHECK(one.find("Fee") == std::string::npos);
        CHECK(one.find("Ida Holt") == std::string::npos);
      }
    }
  }

  TEST_CASE("who speaks for somebody's campaign is not weighed against him") {
    const auto found =
        weighed(test::extract("Ida Holt is the chairwoman of the Renfro campaign. Paul Renfro is in trouble, "
                              "Ida Holt told reporters."));
    CAPTURE(test::join(found));
    for (const std::string& one : found) CHECK(one.find("Ida Holt opposes Paul Renfro") == std::string::npos);
  }

  TEST_CASE("a pair does not contradict what a rule tells of the two, nor a surer pair") {
    const auto make = [](std::size_t actor, Stance stance, double confidence, std::string rule) {
      Proposal p;
      p.actor.entity = actor;
      p.target = ActorPlace{7, {}, 1.0};
      p.stance = stance;
      p.confidence = confidence;
      p.rule = std::move(rule);
      return p;
    };
    std::vector<Proposal> all = {
        make(1, Stance::support, .9, "pair:build"),   // against the rule behind
        make(1, Stance::oppose, .5, "pair:build"),    // with it
        make(1, Stance::oppose, .6, "verb:slam"),     //
        make(2, Stance::support, .6, "pair:build"),   // the surest of three
        make(2, Stance::oppose, .55, "pair:word"),    //
        make(2, Stance::support, .5, "pair:word"),    //
        make(3, Stance::oppose, .6, "pair:build"),    // the rule behind is too unsure to be told
        make(3, Stance::support, .3, "verb:praise"),  //
        make(4, Stance::oppose, .6, "pair:build"),    // rules tell both
        make(4, Stance::oppose, .6, "verb:slam"),     //
        make(4, Stance::support, .6, "verb:praise"),
    };
    settle_pairs(all, .45);
    std::vector<std::string> kept;
    for (const Proposal& p : all) {
      if (p.rule.starts_with("pair:"))
        kept.push_back(std::to_string(p.actor.entity) + (p.stance == Stance::support ? "+" : "-") +
                       p.rule.substr(5));
    }
    CHECK(kept == std::vector<std::string>{"1-build", "2+build", "2+word", "3-build", "4-build"});
    CHECK(all.size() == 9);
  }

  TEST_CASE("a body that only says who somebody is takes no side, unless through its members") {
    const auto has = [](std::string_view text, std::string_view actor) {
      const auto found = weighed(test::extract(std::string(text)));
      CAPTURE(test::join(found));
      return std::any_of(found.begin(), found.end(),
                         [&](const std::string& one) { return one.starts_with(actor); });
    };
    CHECK_FALSE(has("Harbour Union member Ida Holt accused Jon Brisk of lying.", "Harbour Union"));
    CHECK(has("Harbour Union members accused Jon Brisk of lying.", "Harbour Union"));
  }

  TEST_CASE("what is unlikelier right than wrong is not told") {
    Document document;
    document.text = Text(
        "Ida Holt met Jon Reyes. The Harbour Union accused Marel Lines of ignoring Hugo Pelle. A spokesman "
        "for "
        "Marel Lines met Ida Holt, who fought Hugo Pelle's plan, in the house of Jon Reyes.");
    for (const Statement& s : Extractor().extract(std::move(document)).statements) {
      if (is_pair(s)) CHECK(s.confidence >= least_without_rule);
    }
  }
}

}  // namespace standpoint
