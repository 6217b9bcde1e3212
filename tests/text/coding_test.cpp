#include "text/found.hpp"

#include <standpoint/codebook_suggestions.hpp>
#include <standpoint/coding.hpp>
#include <standpoint/knowledge.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

struct Row {
  std::string issue, phrase;
  int pole = 1;
  PhraseType type = PhraseType::lemma;
};

Codebook codebook_of(const std::vector<std::string>& ids, const std::vector<Row>& rows) {
  Codebook codebook;
  for (const auto& id : ids) codebook.add(CodedIssue{id, "The issue " + id, "", "", "", ""});
  for (const auto& row : rows) codebook.add(CodebookPhrase{row.issue, row.phrase, row.pole, row.type, "t"});
  const auto error = codebook.finish();
  REQUIRE_MESSAGE(!error, (error ? to_string(*error) : ""));
  return codebook;
}

Codebook tolls() {
  return codebook_of({"toll", "night", "watch"}, {{"toll", "bridge toll"},
                                                  {"toll", "toll"},
                                                  {"toll", "free crossing", -1},
                                                  {"toll", "toll booth", 1, PhraseType::never},
                                                  {"night", "night work"},
                                                  {"night", "labour * night"},
                                                  {"night", "quiet nights", -1},
                                                  {"watch", "mass * surveillance"},
                                                  {"watch", "spy on Americans"},
                                                  {"watch", "surveillance safeguard", -1},
                                                  {"", "penny toll", 1, PhraseType::never}});
}

// A statement in favour of what stands in `text` between < and >, and how it is coded: "toll + target".
std::string coded(const Codebook& codebook, std::string text, const std::string& label = "",
                  CodingScope widest = CodingScope::sentence) {
  const auto begin = text.find('<');
  text.erase(begin, 1);
  const auto end = text.find('>');
  text.erase(end, 1);
  const Text whole(text);
  Statement s;
  StatementIssue& issue = s.issue.emplace();
  issue.id = IssueId("i:found");
  issue.by = "phrase";
  issue.span = whole.quote({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  s.stance = Stance::support;
  const auto clause = std::min(text.find(';', begin), text.size());
  const auto before = text.find_last_of(";.", begin);
  const auto first = before == std::string::npos ? 0 : before + 1;
  s.evidence = {{whole.quote({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(clause)}),
                 EvidenceStage::exact}};
  const auto stop = text.rfind(". ", begin);
  s.sentence = whole.code_points(
      {static_cast<std::uint32_t>(stop == std::string::npos ? 0 : stop + 2), whole.size_bytes()});
  Issue found;
  found.id = issue.id;
  found.label = label.empty() ? issue.span->text : label;
  const Statement before_coding = s;
  Coder coder(codebook, widest);
  const auto outcome = coder.code(s, &found, whole);
  if (outcome == Coder::Outcome::ambiguous) return "ambiguous";
  if (outcome == Coder::Outcome::uncoded) {
    CHECK(s.issue->id == before_coding.issue->id);
    CHECK(s.stance == before_coding.stance);
    return "uncoded";
  }
  REQUIRE(outcome == Coder::Outcome::coded);
  if (s.issue->match) CHECK(whole.slice(s.issue->match->span) == s.issue->match->text);
  // Another codebook finds what was there before.
  Statement again = s;
  Coder none(codebook_of({"other"}, {}));
  CHECK(none.code(again, &found, whole) == Coder::Outcome::uncoded);
  CHECK(again.issue->id == before_coding.issue->id);
  CHECK(again.stance == before_coding.stance);
  CHECK_FALSE(again.issue->match.has_value());
  return s.issue->id.value.substr(2) + (s.stance == Stance::support ? " + " : " - ") + s.issue->scope;
}

}  // namespace

TEST_SUITE("coding") {
  TEST_CASE("a word of a phrase stands for all its forms, case and spellings; * for up to three words") {
    const Codebook codebook = tolls();
    CHECK(coded(codebook, "She praised <the Bridge Tolls>.") == "toll + target");
    CHECK(coded(codebook, "She praised <mass, warrantless domestic surveillance>.") == "watch + target");
    CHECK(coded(codebook, "She praised <mass warrantless and secret domestic surveillance>.") == "uncoded");
    CHECK(coded(codebook, "She praised <spying on the Americans>.") == "watch + target");
    CHECK(coded(codebook, "She praised <labor of every night>.") == "night + target");
    CHECK(coded(codebook, "She praised <tolling the bells>.") == "toll + target");
    CHECK(coded(codebook, "She praised <the harbour>.") == "uncoded");
  }

  TEST_CASE("supporting a phrase of pole -1 is opposing its issue") {
    const Codebook codebook = tolls();
    CHECK(coded(codebook, "She praised <free crossings>.") == "toll - target");
    CHECK(coded(codebook, "She praised <quiet nights>.") == "night - target");
    CHECK(coded(codebook, "She praised <the surveillance safeguards>.") == "watch - target");
  }

  TEST_CASE("words around the phrase turn the stance round, each once") {
    const Codebook codebook = tolls();
    for (const char* text :
         {"She praised <a ban on night work>.", "She praised <the end of all night work>.",
          "She praised <scrapping night work>.", "She wants to <scrap the night work>.",
          "She praised <the plan to abolish night work>.", "She praised <a night work ban>.",
          "She praised <the motion against night work>.", "She praised <opposition against night work>.",
          "She praised <a two-year delay to night work>.", "She praised <lifting quiet nights>."}) {
      CAPTURE(text);
      CHECK(coded(codebook, text) == "night - target");
    }
    for (const char* text :
         {"She praised <an end to the ban on night work>.", "She praised <reduced night work>.",
          "She praised <the plan for night work>.", "She praised <a ban on quiet nights>.",
          "She praised <the repeal of the limits on night work>."}) {
      CAPTURE(text);
      CHECK(coded(codebook, text) == "night + target");
    }
  }

  TEST_CASE("the longest phrase wins, and what a phrase of type not covers is not its issue") {
    const Codebook codebook = codebook_of({"a", "b"}, {{"a", "toll"},
                                                       {"b", "toll on lorries"},
                                                       {"a", "toll booth", 1, PhraseType::never},
                                                       {"", "penny toll", 1, PhraseType::never},
                                                       {"b", "penny toll on Sundays"}});
    CHECK(coded(codebook, "<the toll>.") == "a + target");
    CHECK(coded(codebook, "<the toll on lorries>.") == "b + target");
    CHECK(coded(codebook, "<the toll booths>.") == "uncoded");
    CHECK(coded(codebook, "<the penny toll>.") == "uncoded");
    CHECK(coded(codebook, "<the penny toll on Sundays>.") == "b + target");
  }

  TEST_CASE("two issues that claim one place code nothing and are told") {
    const Codebook codebook = codebook_of({"a", "b"}, {{"a", "toll"}, {"b", "tolls"}, {"a", "night work"}});
    CHECK(coded(codebook, "<the toll>.") == "ambiguous");
    CHECK(coded(codebook, "<the night work>.") == "a + target");
    Corpus corpus;
    corpus.add(test::extract("Ida Holt rejected the toll."));
    resolve_across_documents(corpus);
    const auto report = code(corpus, codebook);
    CHECK(report.ambiguous == 1);
    REQUIRE(report.clashes.size() == 1);
    CHECK(report.clashes.begin()->first.phrase == "toll");
    CHECK(report.clashes.begin()->first.other_phrase == "tolls");
  }

  TEST_CASE("of two phrases of one length the one with the target's head is meant") {
    const Codebook codebook = codebook_of({"a", "b"}, {{"a", "delay"}, {"b", "toll"}});
    CHECK(coded(codebook, "<the delay of the toll>.") == "a + target");
    CHECK(coded(codebook, "<the toll>.") == "b + target");
  }

  TEST_CASE("the label of a target counts, and the codebook's own labels and ids") {
    const Codebook codebook = tolls();
    CHECK(coded(codebook, "She praised <the plan>.", "bridge toll plan") == "toll + label");
    CHECK(coded(codebook, "She praised <it>.", "The issue night") == "night + label");
    CHECK(coded(codebook, "She praised <it>.", "night") == "night + label");
  }

  TEST_CASE("a target that says nothing stands for what was named before it, the near before the far") {
    const Codebook codebook = tolls();
    CHECK(coded(codebook, "Holt read of the toll; she praised <the plan>.") == "toll + sentence");
    CHECK(coded(codebook, "The toll came and she praised <the new plan>.") == "toll + clause");
    CHECK(coded(codebook, "Night work is back; the toll came and she praised <the idea>.") ==
          "toll + clause");
    CHECK(coded(codebook, "She praised <the plan>, and then came the toll.") == "uncoded");
    CHECK(coded(codebook, "The toll came and she praised <the harbour plan>.") == "uncoded");
    CHECK(coded(codebook, "The toll came and night work, and she praised <the plan>.") == "ambiguous");
    CHECK(coded(codebook, "The toll came. She praised <the plan>.") == "uncoded");
    CHECK(coded(codebook, "The toll came. She praised <the plan>.", "", CodingScope::paragraph) ==
          "toll + paragraph");
    CHECK(coded(codebook, "The toll came.\nWho knows. She praised <the plan>.", "", CodingScope::paragraph) ==
          "uncoded");
    CHECK(coded(codebook, "The toll came and she praised <the plan>.", "", CodingScope::target) == "uncoded");
  }

  TEST_CASE("what a coder by hand decided stays") {
    const Codebook codebook = tolls();
    Statement s;
    StatementIssue& issue = s.issue.emplace();
    issue.id = IssueId("i:mine");
    issue.by = "user";
    issue.span = Quote{{0, 4}, "toll"};
    Coder coder(codebook);
    CHECK(coder.code(s, nullptr, Text()) == Coder::Outcome::kept);
    issue.by = "phrase";
    s.review = ReviewStatus::edited;
    CHECK(coder.code(s, nullptr, Text()) == Coder::Outcome::kept);
    CHECK(issue.id == IssueId("i:mine"));
  }

  TEST_CASE("a stance that is turned round for the issue is not for the target") {
    const Codebook codebook = tolls();
    Statement s;
    StatementIssue& issue = s.issue.emplace();
    issue.id = IssueId("i:found");
    issue.span = Quote{{0, 13}, "free crossing"};
    s.target = StatementTarget{EntityId("e:1"), std::nullopt};
    s.stance = Stance::oppose;
    Coder coder(codebook);
    REQUIRE(coder.code(s, nullptr, Text()) == Coder::Outcome::coded);
    CHECK(s.stance == Stance::support);
    CHECK(found_stance(s) == Stance::oppose);
  }

  TEST_CASE(
      "a corpus is coded with parents and its run, again without a change, and anew with another codebook") {
    Corpus corpus;
    for (const char* text : {"Ida Holt rejected the bridge toll.", "Marel Lines praised the bridge toll.",
                             "Ida Holt backed the closing law.", "Ida Holt rejected the harbour tax."})
      corpus.add(test::extract(text));
    resolve_across_documents(corpus);
    Codebook codebook;
    codebook.add(CodedIssue{"traffic", "Traffic", "", "", "", ""});
    codebook.add(CodedIssue{"toll", "Toll on the bridge", "traffic", "pay", "do not pay", ""});
    codebook.add(CodedIssue{"night", "Night work", "", "", "", ""});
    codebook.add(CodebookPhrase{"toll", "toll", 1, PhraseType::lemma, "t"});
    codebook.add(CodebookPhrase{"night", "closing law", -1, PhraseType::lemma, "t"});
    codebook.add(CodebookPhrase{"night", "night shift", 1, PhraseType::lemma, "t"});
    REQUIRE_FALSE(codebook.finish());

    const auto first = code(corpus, codebook);
    CHECK(first.statements == 4);
    CHECK(first.coded == 3);
    CHECK(first.one_actor == std::vector<std::string>{"night"});
    CHECK(first.unused == std::vector<std::string>{"traffic"});
    REQUIRE(first.never_matched.size() == 1);
    CHECK(first.never_matched[0].phrase == "night shift");
    REQUIRE(first.uncoded.size() == 1);
    CHECK(first.uncoded[0].label == "harbour tax");
    const Issue* toll = corpus.find(IssueId("i:toll"));
    REQUIRE(toll != nullptr);
    CHECK(toll->support_means == "pay");
    CHECK_FALSE(toll->provisional);
    REQUIRE(corpus.find(toll->parent) != nullptr);
    REQUIRE(corpus.runs().size() == 1);
    CHECK(corpus.runs()[0].codebook_sha256 == codebook.sha256());

    const auto again = code(corpus, codebook);
    CHECK(again.coded == 3);
    CHECK(corpus.runs().size() == 1);

    const auto other = code(corpus, codebook_of({"tax"}, {{"tax", "tax"}}));
    CHECK(other.coded == 1);
    CHECK(corpus.runs().size() == 1);
    CHECK(corpus.runs()[0].codebook_sha256 != codebook.sha256());
    for (const auto& s : corpus.statements()) {
      if (s.evidence[0].quote.text.find("closing") != std::string::npos) CHECK(s.stance == Stance::support);
    }
  }

  TEST_CASE("a suggestion names the nearest issue with its pole; what was denied is not asked again") {
    Corpus corpus;
    for (const char* text : {"Ida Holt rejected a ban on lorries.", "Marel Lines praised the harbour tax.",
                             "Ida Holt praised the harbour tax."})
      corpus.add(test::extract(text));
    resolve_across_documents(corpus);
    // The extractor reads the lorries themselves, too.
    const std::vector<Row> rows = {{"traffic", "heavy lorries"}, {"", "lorries", 1, PhraseType::never}};
    const auto suggested = [&](std::vector<Row> more) {
      more.insert(more.begin(), rows.begin(), rows.end());
      const Codebook codebook = codebook_of({"traffic"}, more);
      const auto report = code(corpus, codebook);
      std::vector<std::string> found;
      for (const auto& s : suggest_phrases(report, codebook))
        found.push_back(s.phrase + " " + std::to_string(s.statements) + " " + s.issue +
                        (s.pole < 0 ? "-" : ""));
      return found;
    };
    using Strings = std::vector<std::string>;
    CHECK(suggested({}) == Strings{"harbour tax 2 ", "ban on lorries 1 traffic-"});
    CHECK(suggested({{"traffic", "ban on lorries", 1, PhraseType::never}}) ==
          Strings{"harbour tax 2 ", "ban on lorries 1 "});
    CHECK(suggested({{"", "harbour tax", 1, PhraseType::never}}) == Strings{"ban on lorries 1 traffic-"});
  }

  TEST_CASE("word vectors know a near issue where no word is shared") {
    Corpus corpus;
    corpus.add(test::extract("Ida Holt rejected the charge on lorries."));
    resolve_across_documents(corpus);
    const Codebook codebook = codebook_of({"toll"}, {{"toll", "truck toll"}});
    const auto report = code(corpus, codebook);
    CHECK(words_to_compare(report, codebook).contains("lorries"));
    const auto first = [&](const WordVectors* vectors) {
      const auto all = suggest_phrases(report, codebook, Language::built_in(), vectors);
      REQUIRE_FALSE(all.empty());
      const auto one =
          std::find_if(all.begin(), all.end(), [](const auto& s) { return s.phrase.size() > 8; });
      REQUIRE(one != all.end());
      return one->issue + " " + one->source;
    };
    CHECK(first(nullptr) == " ");
    WordVectors vectors{{{"charge", {1, 0.1F}}, {"lorries", {0.1F, 1}}, {"truck", {0, 1}}, {"toll", {1, 0}}}};
    CHECK(first(&vectors) == "toll vectors");
    vectors.of = {{"charge", {1, 0}}, {"lorries", {1, 0}}, {"truck", {0, 1}}, {"toll", {0, 1}}};
    CHECK(first(&vectors) == " ");
  }

  TEST_CASE("a draft has the issues that are spoken on most, and codes what it was drafted from") {
    Corpus corpus;
    for (const char* text : {"Ida Holt rejected the bridge toll.", "Marel Lines praised the bridge toll.",
                             "Ida Holt praised the plan.", "The Harbour Union praised the plan.",
                             "Ida Holt rejected the harbour tax."})
      corpus.add(test::extract(text));
    resolve_across_documents(corpus);
    Codebook draft = draft_codebook(corpus);
    REQUIRE_FALSE(draft.finish());
    REQUIRE(draft.issues().size() == 1);
    CHECK(draft.issues()[0].id == "bridge-toll");
    CHECK(code(corpus, draft).coded == 2);
  }
}

}  // namespace standpoint
