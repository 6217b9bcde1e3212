#include "core/coded.hpp"

#include <standpoint/review.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace standpoint {

using test::Coder;

namespace {

// "Ida Holt" against the toll, and against "Marel Lines".
Coder coder(std::string text = std::string(test::article)) {
  Coder c("a", std::move(text));
  c.entity("e:ida", {"Ida Holt", "Holt"}, EntityKind::person).entity("e:ml", {"Marel Lines", "ML"});
  return c;
}

Corpus found() {
  return coder()
      .statement("e:ida", Stance::oppose, "bridge toll", "", "rejected the bridge toll")
      .statement("e:ml", Stance::support, "bridge toll", "", "backed the bridge toll")
      .corpus();
}

struct Applied {
  ReviewReport report;
  std::vector<Diagnostic> findings;
};

Reviews reviews_of(const std::vector<ReviewRow>& rows) {
  Reviews reviews;
  for (const auto& row : rows) REQUIRE_FALSE(reviews.add(row));
  return reviews;
}

Applied decided(Corpus& corpus, const std::vector<ReviewRow>& rows) {
  Applied applied;
  const Reviews reviews = reviews_of(rows);
  apply_reviews(corpus, reviews, applied.report, [&](const Diagnostic& d) { applied.findings.push_back(d); });
  applied.report.left.clear();  // the rows go
  return applied;
}

const Statement& statement(const Corpus& corpus, const std::string& id) {
  const Statement* s = corpus.find(StatementId(id));
  REQUIRE(s != nullptr);
  return *s;
}

ReviewRow& row(std::vector<ReviewRow>& rows, const std::string& id) {
  for (auto& one : rows) {
    if (one.id.value == id) return one;
  }
  FAIL("no row " << id);
  return rows.front();
}

}  // namespace

TEST_SUITE("reviews") {
  TEST_CASE("rows show what was found, in the order of the text") {
    const auto rows = review_rows(found());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].values.actor == "Ida Holt");
    CHECK(rows[0].values.issue == "bridge toll");
    CHECK(rows[0].quote == "rejected the bridge toll");
    CHECK(rows[0].actor_kind == EntityKind::person);
    CHECK(rows[0].evidence_at.size() == 1);
    CHECK_FALSE(rows[0].is_decision());
    CHECK(rows[1].values.stance == Stance::support);
  }

  TEST_CASE("an issue that a coder names is the one of the codebook, by its label or its id") {
    for (const std::string name : {"Penalty fee", "penalty fee", "fee", "i:fee"}) {
      Corpus corpus = found();
      Issue coded;
      coded.id = IssueId("i:fee");
      coded.label = "Penalty fee";
      corpus.add(coded);
      Issue provisional;
      provisional.id = IssueId("i:0000");
      provisional.label = "penalty fee";
      provisional.provisional = true;
      corpus.add(provisional);
      corpus.finish();
      auto rows = review_rows(corpus);
      rows[0].values.issue = name;
      const std::string id = rows[0].id.value;
      decided(corpus, rows);
      CAPTURE(name);
      CHECK(statement(corpus, id).issue->id == IssueId("i:fee"));
    }
  }

  TEST_CASE("accepted and rejected are marked, undecided ones stay") {
    Corpus corpus = found();
    auto rows = review_rows(corpus);
    row(rows, "s:1").status = ReviewStatus::rejected;
    row(rows, "s:1").note = "a joke";
    const auto applied = decided(corpus, rows);
    CHECK(statement(corpus, "s:1").review == ReviewStatus::rejected);
    CHECK(statement(corpus, "s:1").review_note == "a joke");
    CHECK_FALSE(statement(corpus, "s:1").found);
    CHECK(statement(corpus, "s:2").review == ReviewStatus::automatic);
    CHECK(applied.report.rejected == 1);
    CHECK(corpus.statements().size() == 2);
  }

  TEST_CASE("a changed value makes a row edited whatever its status, and what was found is kept") {
    Corpus corpus = found();
    auto rows = review_rows(corpus);
    row(rows, "s:1").values.stance = Stance::support;
    row(rows, "s:2").values.actor = "Holt";  // an alias
    row(rows, "s:2").status = ReviewStatus::accepted;
    decided(corpus, rows);
    const Statement& first = statement(corpus, "s:1");
    CHECK(first.review == ReviewStatus::edited);
    CHECK(first.stance == Stance::support);
    REQUIRE(first.found);
    CHECK(first.found->stance == Stance::oppose);
    const Statement& second = statement(corpus, "s:2");
    CHECK(second.review == ReviewStatus::edited);
    CHECK(second.actor.entity.value == "e:ida");
    CHECK(second.found->actor == "Marel Lines");
  }

  TEST_CASE("who and what a coder names anew gets a record, of the kind that other rows know") {
    Corpus corpus = found();
    auto rows = review_rows(corpus);
    row(rows, "s:1").values.target = "Harbour Union";
    row(rows, "s:1").target_kind = EntityKind::organisation;
    row(rows, "s:1").values.issue = "";
    row(rows, "s:2").values.issue = "Tolls on bridges";
    decided(corpus, rows);
    const Statement& first = statement(corpus, "s:1");
    CHECK_FALSE(first.issue);
    CHECK(first.target->entity == make_entity_id(EntityKind::organisation, "Harbour Union"));
    CHECK(corpus.find(first.target->entity)->name == "Harbour Union");
    const Issue* issue = corpus.find(statement(corpus, "s:2").issue->id);
    REQUIRE(issue != nullptr);
    CHECK(issue->label == "Tolls on bridges");
    CHECK_FALSE(issue->provisional);
  }

  TEST_CASE("found otherwise than when it was reviewed is a conflict that keeps the coder's values") {
    Corpus before = found();
    auto rows = review_rows(before);
    row(rows, "s:1").values.issue = "ferry levy";
    row(rows, "s:2").status = ReviewStatus::accepted;
    Corpus now = coder()
                     .statement("e:ida", Stance::support, "bridge toll", "", "rejected the bridge toll")
                     .statement("e:ml", Stance::oppose, "bridge toll", "", "backed the bridge toll")
                     .corpus();
    for (int round = 0; round < 2; ++round) {  // the second time nothing changes
      const auto applied = decided(now, rows);
      CHECK(applied.report.conflicts == 2);
      const Statement& first = statement(now, "s:1");
      CHECK(first.review == ReviewStatus::conflict);
      CHECK(first.stance == Stance::oppose);
      CHECK(now.find(first.issue->id)->label == "ferry levy");
      CHECK(first.found->stance == Stance::support);
      CHECK(first.found->issue == "bridge toll");
      CHECK(statement(now, "s:2").stance == Stance::support);
    }
    // The coder looks again and stays with it.
    auto again = review_rows(now);
    row(again, "s:1").status = ReviewStatus::edited;
    CHECK(decided(now, again).report.conflicts == 1);
    CHECK(statement(now, "s:1").review == ReviewStatus::edited);
  }

  TEST_CASE("a fuller form, an alias or an acronym of a name is no change") {
    for (const char* name : {"Holt", "Ida Holt", "Mayor Ida Holt"}) {
      Corpus before = Coder()
                          .entity("e:ida", {name}, EntityKind::person)
                          .statement("e:ida", Stance::oppose, "toll", "", "rejected the bridge toll")
                          .corpus();
      auto rows = review_rows(before);
      rows[0].status = ReviewStatus::accepted;
      Corpus now =
          coder().statement("e:ida", Stance::oppose, "bridge toll", "", "rejected the bridge toll").corpus();
      CHECK(decided(now, rows).report.accepted == 1);
      CHECK(statement(now, "s:1").actor.entity.value == "e:ida");
    }
    Corpus before = Coder()
                        .entity("e:hu", {"HU"})
                        .statement("e:hu", Stance::neutral, "toll", "", "The Harbour Union was silent")
                        .corpus();
    auto rows = review_rows(before);
    rows[0].status = ReviewStatus::accepted;
    Corpus now = Coder()
                     .entity("e:hu", {"Harbour Union"})
                     .statement("e:hu", Stance::neutral, "toll", "", "The Harbour Union was silent")
                     .corpus();
    CHECK(decided(now, rows).report.conflicts == 0);
    Corpus other = Coder()
                       .entity("e:hu", {"Harbour Union Council"})
                       .entity("e:h", {"HU"})
                       .statement("e:hu", Stance::neutral, "toll", "", "The Harbour Union was silent")
                       .corpus();
    CHECK(decided(other, rows).report.conflicts == 1);
  }

  TEST_CASE("a reviewed statement that is not found any more is put back where its quote stands") {
    auto rows = review_rows(found());
    row(rows, "s:1").status = ReviewStatus::accepted;
    row(rows, "s:2").status = ReviewStatus::rejected;
    Corpus now = coder().corpus();
    const auto applied = decided(now, rows);
    CHECK(applied.report.put_back == 1);
    REQUIRE(now.statements().size() == 1);
    const Statement& s = statement(now, "s:1");
    CHECK(s.extractor == "review");
    CHECK(s.actor.entity.value == "e:ida");
    CHECK(s.evidence.front().quote.text == "rejected the bridge toll");
    CHECK(s.review == ReviewStatus::accepted);

    // The text has moved by a headline.
    Corpus moved = coder("A toll\n\n" + std::string(test::article)).corpus();
    CHECK(decided(moved, rows).report.put_back == 1);
    const Quote& quote = statement(moved, "s:1").evidence.front().quote;
    CHECK(moved.documents().front().text.slice(quote.span) == quote.text);

    // It stands there twice, or not at all.
    Corpus twice = coder("A toll\n\n" + std::string(test::article) + std::string(test::article)).corpus();
    CHECK(decided(twice, rows).report.lost == 1);
    row(rows, "s:1").where = "review.csv:2";
    Corpus gone = coder("Nothing of it.").corpus();
    const auto lost = decided(gone, rows);
    REQUIRE(lost.findings.size() == 1);
    CHECK(lost.findings[0].error.where == "review.csv:2");
    CHECK(gone.statements().empty());
  }

  TEST_CASE("a statement whose places have changed takes the decision of the one on its words") {
    auto rows = review_rows(found());
    row(rows, "s:1").status = ReviewStatus::rejected;
    row(rows, "s:2").values.stance = Stance::neutral;
    // Other ids, wider evidence; the actor is known by a shorter name.
    for (auto& one : rows) one.id.value += "-old";
    Corpus again =
        Coder()
            .entity("e:x", {"Holt"}, EntityKind::person)
            .entity("e:ml", {"Marel Lines"})
            .statement("e:x", Stance::oppose, "bridge toll", "",
                       "Ida Holt rejected the bridge toll on Monday")
            .statement("e:ml", Stance::support, "bridge toll", "", "Marel Lines backed the bridge toll")
            .corpus();
    const auto by_words = decided(again, rows);
    CHECK(by_words.report.put_back == 0);
    CHECK(statement(again, "s:1").review == ReviewStatus::rejected);
    CHECK(statement(again, "s:2").review == ReviewStatus::edited);
    CHECK(statement(again, "s:2").stance == Stance::neutral);
  }

  TEST_CASE("documents that are not here are counted, and two rows for one statement are refused") {
    auto rows = review_rows(found());
    for (auto& one : rows) one.status = ReviewStatus::accepted;
    Corpus other = Coder("b").corpus();
    Reviews reviews = reviews_of(rows);
    ReviewReport report;
    apply_reviews(other, reviews, report, ignore_diagnostics);
    CHECK(decisions_elsewhere(reviews, report) == 2);
    CHECK(other.statements().empty());
    rows[0].where = "review.csv:9";
    const auto twice = reviews.add(rows[0]);
    REQUIRE(twice);
    CHECK(twice->where == "review.csv:9");
  }

  TEST_CASE("who has no record or an empty name goes by his id") {
    Corpus corpus = Coder()
                        .entity("e:x", {" "}, EntityKind::person)
                        .statement("e:x", Stance::oppose, "toll", "", "rejected the bridge toll")
                        .statement("e:gone", Stance::support, "toll", "", "backed the bridge toll")
                        .corpus();
    auto rows = review_rows(corpus);
    CHECK(row(rows, "s:1").values.actor == "e:x");
    CHECK(row(rows, "s:2").values.actor == "e:gone");
    for (auto& one : rows) one.status = ReviewStatus::accepted;
    CHECK(decided(corpus, rows).report.accepted == 2);
    CHECK(statement(corpus, "s:1").actor.entity.value == "e:x");
    CHECK(statement(corpus, "s:2").actor.entity.value == "e:gone");
    CHECK(corpus.entities().size() == 1);
  }

  TEST_CASE("decisions and notes that find no statement are handed back") {
    const Corpus corpus = found();
    auto rows = review_rows(corpus);
    row(rows, "s:1").status = ReviewStatus::rejected;
    row(rows, "s:2").note = "ask Jon";
    const Reviews reviews = reviews_of(rows);
    ReviewReport report;
    Corpus now = coder().corpus();
    apply_reviews(now, reviews, report, ignore_diagnostics);
    CHECK(report.left.size() == 2);
    CHECK(report.lost == 0);
    CHECK(now.statements().empty());
  }

  TEST_CASE("applying twice, or an export of what was applied, changes nothing") {
    Corpus corpus = found();
    auto rows = review_rows(corpus);
    row(rows, "s:1").values.actor = "Tom Berg";
    row(rows, "s:1").values.act = "reject";
    row(rows, "s:2").status = ReviewStatus::accepted;
    decided(corpus, rows);
    const auto first = review_rows(corpus);
    decided(corpus, rows);
    const auto second = review_rows(corpus);
    decided(corpus, second);
    const auto third = review_rows(corpus);
    for (std::size_t i = 0; i < first.size(); ++i) {
      for (const auto* other : {&second[i], &third[i]}) {
        CHECK(first[i].values == other->values);
        CHECK(first[i].found == other->found);
        CHECK(first[i].status == other->status);
      }
    }
    CHECK(row(rows, "s:1").found.actor == "Ida Holt");
    CHECK(corpus.find(statement(corpus, "s:1").actor.entity)->kind == EntityKind::person);
  }

  TEST_CASE("one document's records take decisions as a corpus does") {
    const Corpus corpus = found();
    auto rows = review_rows(corpus);
    row(rows, "s:1").status = ReviewStatus::accepted;
    row(rows, "s:2").values.target = "Ida Holt";
    DocumentRecords records;
    records.document = corpus.documents().front();
    records.entities = corpus.entities();
    records.issues = corpus.issues();
    records.statements = {corpus.statements()[1]};
    records.statements[0].extra = "\"later\":1";
    const Reviews reviews = reviews_of(rows);
    ReviewReport report;
    apply_reviews(records, reviews, report, ignore_diagnostics);
    REQUIRE(records.statements.size() == 2);
    CHECK(records.statements[0].id.value == "s:1");  // put back, in its place
    CHECK(records.statements[1].target->entity.value == "e:ida");
    CHECK(records.statements[1].extra == "\"later\":1");
    CHECK(report.put_back == 1);
    CHECK(report.edited == 1);
  }
}

}  // namespace standpoint
