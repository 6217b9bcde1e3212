#include "core/coded.hpp"

#include <standpoint/evaluation.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace standpoint {
namespace {

using test::Coder;
using test::gold_coder;

Score score(const Coder& gold, const Coder& predicted, Measure measure) {
  return evaluate(gold.corpus(), predicted.corpus()).total[measure];
}

struct TwoNames {
  std::string one, other;
  bool same = false;
};

// Two entities of these names are matched, or are not.
void check_names(const std::vector<TwoNames>& pairs, EntityKind kind) {
  for (const auto& pair : pairs) {
    CAPTURE(pair.one);
    CAPTURE(pair.other);
    const auto result = score(Coder().entity("x", {pair.one}, kind), Coder().entity("y", {pair.other}, kind),
                              Measure::entities);
    CHECK(result.matched == (pair.same ? 1U : 0U));
  }
}

}  // namespace

TEST_SUITE("evaluation") {
  TEST_CASE("gold against itself is perfect in every measure") {
    const Evaluation result = evaluate(gold_coder().corpus(), gold_coder().corpus());
    for (std::size_t i = 0; i < measure_count; ++i) {
      const auto measure = static_cast<Measure>(i);
      CAPTURE(to_string(measure));
      CHECK(result.total[measure].gold > 0);
      CHECK(result.total[measure].f1() == 1.0);
    }
    CHECK(krippendorff_alpha(result.agreement.stances) == 1.0);
    CHECK(cohen_kappa(result.agreement.positions) == 1.0);
    CHECK(result.paired == 1);
  }

  TEST_CASE("a statement that a coder has rejected is nobody's") {
    Corpus reviewed = gold_coder().corpus();
    Statement rejected = reviewed.statements().front();
    rejected.review = ReviewStatus::rejected;
    reviewed.replace(rejected);
    reviewed.finish();
    const Score of_stances = evaluate(gold_coder().corpus(), reviewed).total[Measure::statements];
    CHECK(of_stances.predicted + 1 == of_stances.gold);
  }

  TEST_CASE("figures that a denominator of zero leaves open have no value") {
    CHECK_FALSE(Score{2, 0, 0}.precision().has_value());
    CHECK(Score{2, 0, 0}.recall() == 0.0);
    CHECK(Score{2, 0, 0}.f1() == 0.0);
    CHECK_FALSE(Score{0, 0, 0}.f1().has_value());
    CHECK(Score{4, 3, 2}.precision() == doctest::Approx(2.0 / 3.0));
    CHECK(Score{4, 3, 2}.f1() == doctest::Approx(4.0 / 7.0));
  }

  TEST_CASE("names are compared without case, accents, punctuation, articles and possessives") {
    check_names({{"the Harbour Union", "Harbour union's", true},
                 {"U.S. Ferry Board", "US Ferry Board", true},
                 {"Café Orléans", "Cafe Orleans", true},
                 {"Marel Lines Ltd.", "Marel Lines", true},
                 {"Department of Ferries", "Ferries Department", true},
                 {"Harbour Union", "Harbour Board", false},
                 {"Bridge Board", "Bridge Board of Velmouth", false}},
                EntityKind::organisation);
  }

  TEST_CASE("persons are the same by surname or first and last name, whatever their titles") {
    check_names({{"Ida Holt", "Holt", true},
                 {"Ida Holt", "Mayor Holt", true},
                 {"Ida Maria Holt", "Ida Holt", true},
                 {"Seán O'Brien", "Mr. O’Brien", true},
                 {"Ida Holt", "Jan Holt", false},
                 {"Ida Holt", "Ida", false}},
                EntityKind::person);
  }

  TEST_CASE("an entity found twice is right once") {
    Coder twice;
    twice.entity("x", {"Ida Holt"}, EntityKind::person).entity("y", {"Holt"}, EntityKind::person);
    CHECK(score(gold_coder(), twice, Measure::entities) == Score{3, 2, 1});
  }

  TEST_CASE("one entity does not take the partner of another") {
    // "Holt" may be Ida or Jan, "Ida Holt" only Ida: both find one.
    Coder gold;
    gold.entity("1", {"Ida Holt"}, EntityKind::person).entity("2", {"Jan Holt"}, EntityKind::person);
    Coder predicted;
    predicted.entity("a", {"Holt"}, EntityKind::person).entity("b", {"Mayor Ida Holt"}, EntityKind::person);
    CHECK(score(gold, predicted, Measure::entities).matched == 2);
  }

  TEST_CASE("a statement with a wrong stance, object or place falls at the measure that asks for it") {
    const auto with = [](Stance stance, const std::string& issue, const std::string& evidence) {
      Coder coder;
      coder.entity("h", {"Holt"}, EntityKind::person).statement("h", stance, issue, "", evidence);
      const auto total = evaluate(gold_coder().corpus(), coder.corpus()).total;
      return std::vector<std::size_t>{total[Measure::statements].matched,
                                      total[Measure::statements_with_stance].matched,
                                      total[Measure::statements_strict].matched};
    };
    using Counts = std::vector<std::size_t>;
    CHECK(with(Stance::oppose, "the bridge tolls", "Ida Holt rejected the bridge toll") == Counts{1, 1, 1});
    CHECK(with(Stance::support, "bridge toll", "rejected the bridge toll") == Counts{1, 0, 0});
    CHECK(with(Stance::oppose, "ferry timetable", "rejected the bridge toll") == Counts{1, 1, 0});
    CHECK(with(Stance::oppose, "bridge toll", "The Harbour Union was silent") == Counts{1, 1, 0});
    CHECK(with(Stance::oppose, "ferry timetable", "The Harbour Union was silent") == Counts{0, 0, 0});
  }

  TEST_CASE("a statement of the wrong actor is wrong") {
    Coder coder;
    coder.entity("u", {"Harbour Union"})
        .statement("u", Stance::oppose, "bridge toll", "", "rejected the bridge toll");
    CHECK(score(gold_coder(), coder, Measure::statements) == Score{3, 1, 0});
  }

  TEST_CASE("a statement said twice counts as found once and as predicted twice") {
    Coder coder;
    coder.entity("h", {"Holt"}, EntityKind::person)
        .statement("h", Stance::oppose, "bridge toll", "", "rejected the bridge toll")
        .statement("h", Stance::oppose, "bridge toll", "", "Holt rejected the bridge");
    CHECK(score(gold_coder(), coder, Measure::statements_strict) == Score{3, 2, 1});
  }

  TEST_CASE("statements without places are compared by their quotes") {
    const auto row = [](std::string quote) {
      Corpus corpus;
      Statement s;
      s.doc = DocumentId("a");
      s.id = StatementId("s:1");
      s.actor.entity = EntityId("holt");
      s.issue = StatementIssue{IssueId("i:other"), std::nullopt, "user", 1.0};
      s.stance = Stance::oppose;
      s.evidence.push_back({Quote{{}, std::move(quote)}, EvidenceStage::unverified});
      corpus.add(s);
      corpus.finish();
      return corpus;
    };
    const Corpus gold = gold_coder().corpus();
    CHECK(evaluate(gold, row("Rejected the bridge toll")).total[Measure::statements].matched == 1);
    CHECK(evaluate(gold, row("rejected the ferry toll")).total[Measure::statements].matched == 0);
  }

  TEST_CASE("relations are signed pairs of actors, each once") {
    Coder coder;
    coder.entity("h", {"Holt"}, EntityKind::person)
        .entity("m", {"Marel Lines"})
        .statement("m", Stance::oppose, "", "h", "criticised Holt")
        .statement("m", Stance::oppose, "", "h", "Marel Lines")
        .statement("h", Stance::oppose, "", "m", "criticised Holt")
        .statement("m", Stance::neutral, "", "h", "criticised Holt");
    CHECK(score(gold_coder(), coder, Measure::relations) == Score{1, 2, 1});
  }

  TEST_CASE("an affiliation needs the right person and the right institution") {
    Coder coder;
    coder.entity("h", {"Holt"}, EntityKind::person)
        .entity("v", {"Velmouth City"}, EntityKind::government)
        .entity("m", {"Marel Lines"})
        .affiliation("h", "v")
        .affiliation("h", "m");
    CHECK(score(gold_coder(), coder, Measure::affiliations) == Score{1, 2, 1});
  }

  TEST_CASE("spans are compared exactly and by overlap, attributions by content and source") {
    Coder coder;
    coder.attribution("she", "said", "It is unfair to us");
    const auto total = evaluate(gold_coder().corpus(), coder.corpus()).total;
    CHECK(total[Measure::source_exact] == Score{1, 1, 1});
    CHECK(total[Measure::cue_exact] == Score{1, 1, 1});
    CHECK(total[Measure::content_exact] == Score{1, 1, 0});
    CHECK(total[Measure::content_overlap] == Score{1, 1, 1});
    CHECK(total[Measure::attributions] == Score{1, 1, 1});
  }

  TEST_CASE("an attribution to another source or with little of its content is wrong") {
    Coder other_source;
    other_source.attribution("Marel Lines", "said", "\"It is unfair to us,\"");
    CHECK(score(gold_coder(), other_source, Measure::attributions).matched == 0);
    Coder little;
    little.attribution("she", "said", "unfair");
    CHECK(score(gold_coder(), little, Measure::attributions).matched == 0);
    Coder no_source;
    no_source.attribution("", "said", "\"It is unfair to us,\"");
    CHECK(score(gold_coder(), no_source, Measure::attributions).matched == 0);
    CHECK(score(no_source, no_source, Measure::attributions).matched == 1);
  }

  TEST_CASE("exchanging both sides exchanges precision and recall") {
    Coder coder;
    coder.entity("h", {"Holt"}, EntityKind::person)
        .statement("h", Stance::oppose, "bridge toll", "", "rejected the bridge toll")
        .statement("h", Stance::support, "bridge toll", "", "on Monday");
    const auto there = evaluate(gold_coder().corpus(), coder.corpus()).total;
    const auto back = evaluate(coder.corpus(), gold_coder().corpus()).total;
    for (std::size_t i = 0; i < measure_count; ++i) {
      const auto measure = static_cast<Measure>(i);
      CHECK(there[measure].matched == back[measure].matched);
      CHECK(there[measure].precision() == back[measure].recall());
    }
  }

  TEST_CASE("documents are paired by id, else by their text") {
    const Evaluation by_text = evaluate(gold_coder("a").corpus(), gold_coder("other-name").corpus());
    CHECK(by_text.paired == 1);
    CHECK(by_text.documents[0].documents == DocumentPair{DocumentId("a"), DocumentId("other-name")});
    CHECK(by_text.total[Measure::statements_strict].f1() == 1.0);
  }

  TEST_CASE("a document that is missing on one side is empty in the gold's favour or left out") {
    const Corpus gold = gold_coder("a").corpus();
    const Corpus elsewhere = Coder("b", "Another text.").entity("x", {"Somebody"}).corpus();
    const Evaluation result = evaluate(gold, elsewhere);
    CHECK(result.paired == 0);
    CHECK(result.only_gold == std::vector<DocumentId>{DocumentId("a")});
    CHECK(result.only_predicted == std::vector<DocumentId>{DocumentId("b")});
    CHECK(result.total[Measure::entities] == Score{3, 0, 0});
    CHECK(result.agreement.stances.units() == 0);
  }

  TEST_CASE("one id with two texts is left out and named") {
    const Corpus other = Coder("a", "Another text.").entity("holt", {"Ida Holt"}).corpus();
    const Evaluation result = evaluate(gold_coder("a").corpus(), other);
    CHECK(result.other_text.size() == 1);
    CHECK(result.documents.empty());
    CHECK(result.total[Measure::entities] == Score{0, 0, 0});
  }

  TEST_CASE("coders are compared where both have a statement, and the stance has no say in that") {
    Coder coder;
    coder.entity("h", {"Holt"}, EntityKind::person)
        .entity("m", {"Marel Lines"})
        .statement("h", Stance::support, "bridge toll", "", "rejected the bridge toll")
        .statement("m", Stance::oppose, "", "h", "criticised Holt")
        .statement("m", Stance::neutral, "silence", "", "The Harbour Union was silent");
    const auto agreement = evaluate(gold_coder().corpus(), coder.corpus()).agreement;
    CHECK(agreement.stances.units() == 2);
    CHECK(agreement.stances.count(1, 0) == 1);  // oppose in the gold, support here
    CHECK(agreement.stances.count(1, 1) == 1);
    CHECK(agreement.only_gold == 1);
    CHECK(agreement.only_predicted == 1);
  }

  TEST_CASE("of two statements on one place those with the same object are compared") {
    // A threat: for the demand, against the one it is addressed to. Listed in another order by each coder.
    Coder one;
    one.entity("m", {"Marel Lines"})
        .entity("h", {"Holt"}, EntityKind::person)
        .statement("m", Stance::support, "bridge toll", "", "backed the bridge toll and criticised Holt")
        .statement("m", Stance::oppose, "", "h", "backed the bridge toll and criticised Holt");
    Coder two;
    two.entity("m", {"Marel Lines"})
        .entity("h", {"Holt"}, EntityKind::person)
        .statement("m", Stance::oppose, "", "h", "backed the bridge toll and criticised Holt")
        .statement("m", Stance::support, "bridge toll", "", "backed the bridge toll and criticised Holt");
    const auto agreement = evaluate(one.corpus(), two.corpus()).agreement;
    CHECK(agreement.stances.units() == 2);
    CHECK(agreement.stances.agreed() == 2);
  }

  TEST_CASE("positions are cells of actors, objects and two stances of either coder") {
    // Gold: Holt, Marel x toll, Holt x 2 stances = 8 cells, three of them filled. The other coder fills one
    // of them, and one of the new object: 12 cells.
    Coder coder;
    coder.entity("h", {"Holt"}, EntityKind::person)
        .statement("h", Stance::oppose, "the bridge toll", "", "rejected the bridge toll")
        .statement("h", Stance::oppose, "ferry timetable", "", "on Monday");
    const auto positions = evaluate(gold_coder().corpus(), coder.corpus()).agreement.positions;
    CHECK(positions.units() == 12);
    CHECK(positions.count(1, 1) == 1);
    CHECK(positions.count(1, 0) == 2);
    CHECK(positions.count(0, 1) == 1);
    CHECK(positions.count(0, 0) == 8);
    // 24 values, five of them 1: 1 - 23 * 6 / (2 * 19 * 5) with the six coincidences that differ.
    CHECK(*krippendorff_alpha(positions) == doctest::Approx(1.0 - 23.0 * 6.0 / (2.0 * 19.0 * 5.0)));
  }
}

}  // namespace standpoint
