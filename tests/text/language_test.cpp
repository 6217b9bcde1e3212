#include "core/random_text.hpp"

#include <standpoint/language.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

std::vector<std::string> sentences(const std::string& text) {
  const Text document(text);
  std::vector<std::string> found;
  for (const auto& s : analyse(document).sentences) found.emplace_back(document.slice(s.span));
  return found;
}

std::vector<std::string> tokens(const std::string& text) {
  const Text document(text);
  std::vector<std::string> found;
  for (const auto& t : analyse(document).tokens) found.emplace_back(document.slice(t.span));
  return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_SUITE("language") {
  TEST_CASE("a full stop ends a sentence, one of an abbreviation or initial does not") {
    CHECK(sentences("He came. She left.") == Strings{"He came.", "She left."});
    CHECK(sentences("Mr. Holt met Dr. Kim. They spoke.") == Strings{"Mr. Holt met Dr. Kim.", "They spoke."});
    CHECK(sentences("J. K. Holt of the U.S. Navy left.") == Strings{"J. K. Holt of the U.S. Navy left."});
    CHECK(sentences("It cost $3.5 million. Too much.") == Strings{"It cost $3.5 million.", "Too much."});
    CHECK(sentences("He works at Marel Inc. The firm is big.") ==
          Strings{"He works at Marel Inc.", "The firm is big."});
  }

  TEST_CASE("a closing quotation mark belongs to its sentence") {
    CHECK(sentences("\"No.\" He left.") == Strings{"\"No.\"", "He left."});
    CHECK(sentences("“Never!” she said. “Not now.”") == Strings{"“Never!” she said.", "“Not now.”"});
  }

  TEST_CASE("paragraphs end sentences, wrapped lines do not") {
    CHECK(sentences("A headline\n\nA text.") == Strings{"A headline", "A text."});
    CHECK(sentences("This line of text was wrapped by a mail program at this very\npoint and goes on.") ==
          Strings{"This line of text was wrapped by a mail program at this very\npoint and goes on."});
  }

  TEST_CASE("a paragraph of one short sentence without a full stop is a heading") {
    const Text text("Holt rejects toll\n\nShe said no.");
    const auto analysis = analyse(text);
    REQUIRE(analysis.sentences.size() == 2);
    CHECK(analysis.sentences[0].heading);
    CHECK_FALSE(analysis.sentences[1].heading);
  }

  TEST_CASE("tokens keep inner apostrophes and hyphens and split the possessive") {
    CHECK(tokens("O'Brien's co-operation isn't free.") ==
          Strings{"O'Brien", "'s", "co-operation", "isn't", "free", "."});
    CHECK(tokens("Holt’s plan") == Strings{"Holt", "’s", "plan"});
    CHECK(tokens("Drivers' Guild") == Strings{"Drivers'", "Guild"});
    CHECK(tokens("1,200 ships (3.5%)") == Strings{"1,200", "ships", "(", "3.5", "%", ")"});
  }

  TEST_CASE("tokens and sentences lie in order within any text") {
    test::Random random(23);
    for (int round = 0; round < 300; ++round) {
      const Text text(test::random_text(random, random.below(400)));
      const auto analysis = analyse(text);
      std::uint32_t end = 0;
      for (const auto& token : analysis.tokens) {
        CHECK(token.span.begin >= end);
        CHECK(token.span.end > token.span.begin);
        end = token.span.end;
      }
      CHECK(end <= text.size_bytes());
      std::uint32_t next = 0;
      for (const auto& sentence : analysis.sentences) {
        CHECK(sentence.first_token == next);
        CHECK(sentence.end_token > sentence.first_token);
        next = sentence.end_token;
      }
      CHECK(next == analysis.tokens.size());
    }
  }
}

}  // namespace standpoint
