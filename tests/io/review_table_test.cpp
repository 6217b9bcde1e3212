#include "core/random_text.hpp"
#include "io/scratch.hpp"

#include <standpoint/io/records.hpp>
#include <standpoint/io/review.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

const std::string head =
    "id,status,stance,actor,issue,target,act,quote,doc,found_stance,found_actor,found_issue,found_target,"
    "found_act,evidence_at\n";
const std::string good = "s:1,auto,oppose,Ida Holt,toll,,reject,no,d:1,oppose,Ida Holt,toll,,reject,0..2\n";

std::string written(const std::vector<ReviewRow>& rows) {
  std::ostringstream out;
  write_reviews(out, rows);
  return out.str();
}

Result<Reviews> read(const std::string& text) {
  std::istringstream in(text);
  return read_reviews(in, "review.csv");
}

std::string problem_of(const std::string& text) {
  const auto reviews = read(text);
  return reviews ? std::string() : to_string(reviews.error());
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_SUITE("review tables") {
  TEST_CASE("rows are read as they were written, whatever their cells hold") {
    test::Random random(7);
    std::vector<ReviewRow> rows;
    for (int i = 0; i < 200; ++i) {
      const auto text = [&] { return "=x" + test::random_text(random, random.below(20)) + "y\"\n-"; };
      ReviewRow row;
      row.id = StatementId("s:" + std::to_string(1000 + i));
      row.doc = DocumentId("d:" + std::to_string(random.below(5)));
      row.status = static_cast<ReviewStatus>(random.below(5));
      row.values = {static_cast<Stance>(random.below(3)), text(), text(), text(), ""};
      row.found = {static_cast<Stance>(random.below(3)), text(), text(), "", text()};
      row.actor_kind = EntityKind::person;
      if (random.below(2) == 1) row.target_kind = EntityKind::government;
      row.quote = text();
      row.note = text();
      row.document = text();
      row.evidence_at = {{random.below(9), 10}, {20, 30 + random.below(9)}};
      row.actor_at = CodePointSpan{1, 2};
      row.confidence = random.below(101) / 100.0;
      row.date = Date{2026, 3, static_cast<int>(random.below(28)) + 1};
      rows.push_back(row);
    }
    sort_review_rows(rows);
    const std::string table = written(rows);
    const auto reviews = read(table);
    REQUIRE(reviews);
    std::vector<ReviewRow> again;
    for (const auto& [document, of_document] : reviews->documents()) {
      for (const auto& [id, row] : of_document) again.push_back(row);
    }
    sort_review_rows(again);
    CHECK(written(again) == table);
  }

  TEST_CASE("a table that a spreadsheet has saved in its own way is read") {
    const auto reviews =
        read("\xEF\xBB\xBF" + head + replaced(good, "auto,oppose", " Accepted ,OPPOSE") + "\r\n");
    REQUIRE(reviews);
    const auto& row = reviews->documents().begin()->second.begin()->second;
    CHECK(row.status == ReviewStatus::accepted);
    CHECK_FALSE(row.is_edited());
    CHECK(row.where == "review.csv:2");
    const auto dates = read(replaced(head, "id,", "date,confidence,id,") + "02.03.2026,\"0,74\"," + good);
    REQUIRE(dates);
    const auto& dated = dates->documents().begin()->second.begin()->second;
    CHECK(dated.confidence == doctest::Approx(0.74));
    CHECK_FALSE(dated.date.known());
  }

  TEST_CASE("what is wrong is said with file and line") {
    CHECK(problem_of(head + good).empty());
    CHECK(problem_of("id,status\n").starts_with("review.csv: no column 'stance'"));
    const auto broken = [&](const std::string& from, const std::string& to) {
      return problem_of(head + replaced(good, "s:1", "s:0") + replaced(good, from, to));
    };
    CHECK(broken("auto", "maybe").starts_with("review.csv:3: unknown status 'maybe'"));
    CHECK(broken("oppose", "against").starts_with("review.csv:3: unknown stance 'against' in 'stance'"));
    CHECK(broken("Ida Holt", "") == "review.csv:3: 'actor' is empty");
    CHECK(broken("toll", "").starts_with("review.csv:3: 'issue' and 'target' are both empty"));
    CHECK(broken("0..2", "Feb 2").starts_with("review.csv:3: 'Feb 2' in 'evidence_at' is no place"));
    CHECK(broken("0..2", "2..0").starts_with("review.csv:3: '2..0'"));
    CHECK(broken("s:1", "").starts_with("review.csv:3: 'id' is empty"));
    CHECK(broken("s:1", "s:0") ==
          "review.csv:3: statement s:0 has a row already (review.csv:2); keep one of the two");
    CHECK(problem_of(head + "s:1,auto\n").starts_with("review.csv:2: 2 fields"));
  }

  TEST_CASE("a review file is not taken for a table of statements") {
    const test::ScratchFolder folder;
    const std::string path = folder.write("review.csv", head + good);
    Corpus corpus;
    test::Findings findings;
    const std::vector<std::string> paths = {path};
    CHECK(read_corpus(paths, corpus, findings.sink()).failed == 1);
    CHECK(corpus.statements().empty());
  }
}

}  // namespace standpoint::io
