#include "core/random_text.hpp"
#include "text/found.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define STANDPOINT_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define STANDPOINT_SANITIZED
#endif

namespace standpoint {
namespace {

// Bytes. What takes too long shows in the plain build; what reads or writes where it should not does so in
// shorter runs, too, and sanitizers take seven times as long.
#ifdef STANDPOINT_SANITIZED
constexpr std::size_t longest_run = 40'000;
#else
constexpr std::size_t longest_run = 200'000;
#endif

// Texts of words that set off rules, in any order, with odd characters between.
std::string random_article(test::Random& random) {
  constexpr std::array<std::string_view, 40> words = {
      "Ida Holt", "Holt",      "the union", "Marel Lines", "(HWU)", "said",       "rejected", "backs",
      "the toll", "a ban on",  "not",       "never",       "to",    "urged",      "by",       "was",
      "“",        "”",         "\"",        "'",           ",",     ".",          "\n\n",     "who",
      "and",      "criticism", "of",        "Mayor",       "is",    "a disgrace", "must be",  "scrapped",
      "we",       "it",        "🚢",         "Zoë's",       "(",     ")",          "—",        ":"};
  std::string text;
  const std::uint32_t count = random.below(120);
  for (std::uint32_t i = 0; i < count; ++i) {
    text += words[random.below(words.size())];
    if (random.below(4) != 0) text += ' ';
  }
  return text;
}

void check_quote(const Text& text, const Quote& quote) {
  if (text.slice(quote.span) != quote.text) FAIL("a span without its words: " << quote.text);
}

}  // namespace

TEST_SUITE("evidence") {
  TEST_CASE("every span of every record leads to its words, whatever the text") {
    test::Random random(31);
    std::size_t statements = 0;
    for (int round = 0; round < 1200; ++round) {
      const auto records = test::extract(random_article(random));
      const Text& text = records.document.text;
      for (const auto& s : records.statements) {
        ++statements;
        CHECK(s.evidence.size() == 1);
        CHECK_FALSE(s.evidence[0].quote.text.empty());
        check_quote(text, s.evidence[0].quote);
        if (s.actor.span) check_quote(text, *s.actor.span);
        if (s.issue) check_quote(text, *s.issue->span);
        if (s.target) check_quote(text, *s.target->span);
        CHECK((s.issue || s.target));
        CHECK((s.confidence >= 0.0 && s.confidence <= 1.0));
        CHECK_FALSE(test::name_of(records, s.actor.entity).empty());
      }
      for (const auto& m : records.mentions) check_quote(text, m.span);
      for (const auto& a : records.attributions) {
        for (const auto* list : {&a.source, &a.cue, &a.content}) {
          for (const auto& quote : *list) check_quote(text, quote);
        }
      }
    }
    CHECK(statements > 100);
  }

  TEST_CASE("extraction takes any bytes that clean_text has cleaned") {
    test::Random random(37);
    for (int round = 0; round < 200; ++round) {
      const auto records = test::extract(clean_text(test::random_bytes(random, random.below(300))).text);
      CHECK(records.document.id.value.starts_with("d:"));
    }
    CHECK(test::extract("").statements.empty());
  }

  TEST_CASE("the same text gives the same records") {
    const std::string text =
        "Ida Holt rejected the toll. \"It is a disgrace,\" she said. Marel Lines backed the toll.";
    const auto a = test::extract(text);
    const auto b = test::extract(text);
    REQUIRE(a.statements.size() == b.statements.size());
    CHECK(a.statements.size() >= 3);
    for (std::size_t i = 0; i < a.statements.size(); ++i) CHECK(a.statements[i].id == b.statements[i].id);
  }

  TEST_CASE("long runs of one word, mark or phrase come to an end") {
    for (const std::string_view piece :
         {"A", "\"", "(", "said ", "said said said, ", "The union said the ", "Ida Holt ", "Holt, ", "to ",
          "oppose ", "the plan of ", "Mayor ", "‘", "and "}) {
      std::string text = "Mayor Ida Holt rejected the toll. ";
      while (text.size() < longest_run) text += piece;
      CAPTURE(piece);
      CHECK(test::extract(text).statements.size() >= 1);
    }
  }

  TEST_CASE("a given document id is kept and used") {
    Document document;
    document.id = DocumentId("my-17");
    document.date = Date{2026, 3, 2};
    document.text = Text("Ida Holt rejected the toll.");
    const auto records = Extractor().extract(document);
    REQUIRE(records.statements.size() == 1);
    CHECK(records.statements[0].doc == DocumentId("my-17"));
    CHECK(records.statements[0].date.value == Date{2026, 3, 2});
  }
}

}  // namespace standpoint
