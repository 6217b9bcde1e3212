#include <standpoint/codebook.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

std::string problem(const std::vector<CodedIssue>& issues, const std::vector<CodebookPhrase>& phrases) {
  Codebook codebook;
  for (const auto& issue : issues) codebook.add(issue);
  for (const auto& phrase : phrases) codebook.add(phrase);
  const auto error = codebook.finish();
  return error ? to_string(*error) : "";
}

CodedIssue issue(std::string id, std::string parent = "") {
  return {std::move(id), "Label", std::move(parent), "", "", ""};
}

CodebookPhrase phrase(std::string of, std::string text, int pole = 1, PhraseType type = PhraseType::lemma) {
  return {std::move(of), std::move(text), pole, type, "p:2"};
}

}  // namespace

TEST_SUITE("codebook") {
  TEST_CASE("what refers to nothing, goes round or says two things is refused with its place") {
    CHECK(problem({issue("a"), issue("b", "a")}, {phrase("a", "x * y")}).empty());
    CHECK(problem({issue("a"), issue("a")}, {}).find("'a' stands there twice") != std::string::npos);
    CHECK(problem({issue("a", "b")}, {}).find("parent 'b' of 'a' is not there") != std::string::npos);
    CHECK(problem({issue("a", "b"), issue("b", "a")}, {}).find("circle") != std::string::npos);
    CHECK(problem({issue("a", "a")}, {}).find("circle") != std::string::npos);
    CHECK(problem({issue("a")}, {phrase("b", "x")}) == "p:2: there is no issue 'b' in issues.csv");
    CHECK(problem({issue("a")}, {phrase("", "x")}).find("only a phrase of type not") != std::string::npos);
    CHECK(problem({issue("a")}, {phrase("", "x", 1, PhraseType::never)}).empty());
    CHECK(problem({issue("a")}, {phrase("a", "* x")}).find("begins or ends with *") != std::string::npos);
    CHECK(problem({issue("a")}, {phrase("a", "x *")}).find("begins or ends with *") != std::string::npos);
    CHECK(problem({issue("a")}, {phrase("a", "b * c * d * e * f * g")}).find("more than four") !=
          std::string::npos);
    CHECK(problem({issue("a")}, {phrase("a", "x"), phrase("a", "X", -1)}).find("other pole") !=
          std::string::npos);
    CHECK(
        problem({issue("a")}, {phrase("a", "x"), phrase("a", "x", 1, PhraseType::never)}).find("type not") !=
        std::string::npos);
  }

  TEST_CASE("the hash is that of what it says, however its rows are sorted") {
    Codebook one, other, changed;
    one.add(issue("a"));
    one.add(issue("b"));
    one.add(phrase("a", "x"));
    one.add(phrase("b", "y"));
    other.add(issue("b"));
    other.add(issue("a"));
    other.add(phrase("b", "y"));
    other.add(phrase("a", "x"));
    changed.add(issue("a"));
    changed.add(issue("b"));
    changed.add(phrase("a", "x", -1));
    changed.add(phrase("b", "y"));
    CHECK(one.sha256() == other.sha256());
    CHECK(one.sha256() != changed.sha256());
  }

  TEST_CASE("records have the id with its prefix and the phrases that speak for the issue") {
    Codebook codebook;
    codebook.add(issue("a", "b"));
    codebook.add(issue("b"));
    codebook.add(phrase("a", "x"));
    codebook.add(phrase("a", "no x", -1));
    codebook.add(phrase("a", "x y", 1, PhraseType::never));
    REQUIRE_FALSE(codebook.finish());
    const Issue record = codebook.record(*codebook.find("a"));
    CHECK(record.id == IssueId("i:a"));
    CHECK(record.parent == IssueId("i:b"));
    CHECK(record.phrases == std::vector<std::string>{"x"});
    CHECK(Codebook::record_id("i:a") == IssueId("i:a"));
  }

  TEST_CASE("ids are made of labels") {
    CHECK(codebook_id("Night work ban") == "night-work-ban");
    CHECK(codebook_id("Léa's \"plan\" / 2030") == "l-a-s-plan-2030");
    CHECK(codebook_id("№") == "no");
    CHECK(codebook_id("日本") == "issue");
    CHECK(codebook_id("a very long label that says more than anybody wants to type again").size() <= 48);
  }
}

}  // namespace standpoint
