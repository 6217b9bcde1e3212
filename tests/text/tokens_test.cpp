// Tokens out of the engine's words: what a reader takes for one word.

#include "core/random_text.hpp"

#include <standpoint/language.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

using Strings = std::vector<std::string>;

Strings tokens(const std::string& text) {
  const Text document(text);
  Strings found;
  for (const auto& token : analyse(document).tokens) found.emplace_back(document.slice(token.span));
  return found;
}

// The kinds of the tokens, a letter each: w(ord), n(umber), p(unctuation), o(pen), c(lose).
std::string kinds(const std::string& text) {
  std::string found;
  const Text document(text);
  for (const auto& token : analyse(document).tokens) found += "wnpoc"[static_cast<std::size_t>(token.kind)];
  return found;
}

}  // namespace

TEST_SUITE("tokens") {
  TEST_CASE("a contracted not stays with its verb, other contractions part") {
    CHECK(tokens("Holt doesn't agree.") == Strings{"Holt", "doesn't", "agree", "."});
    CHECK(tokens("Holt won’t pay.") == Strings{"Holt", "won’t", "pay", "."});
    CHECK(tokens("Holt cannot pay.") == Strings{"Holt", "cannot", "pay", "."});
    CHECK(tokens("Holt can not pay.") == Strings{"Holt", "can", "not", "pay", "."});
    CHECK(tokens("We'll see, they've paid.") == Strings{"We", "'ll", "see", ",", "they", "'ve", "paid", "."});
  }

  TEST_CASE("hyphens join words and numbers, a dash with blanks does not") {
    CHECK(tokens("a long-term e-mail plan") == Strings{"a", "long-term", "e-mail", "plan"});
    CHECK(tokens("a 12-year-old boy") == Strings{"a", "12-year-old", "boy"});
    CHECK(tokens("the union-backed, state-of-the-art ferry") ==
          Strings{"the", "union-backed", ",", "state-of-the-art", "ferry"});
    CHECK(tokens("the ferry - a new one - sank") ==
          Strings{"the", "ferry", "-", "a", "new", "one", "-", "sank"});
    CHECK(tokens("the ferry—a new one") == Strings{"the", "ferry", "—", "a", "new", "one"});
  }

  TEST_CASE("a currency sign before a number belongs to it") {
    CHECK(tokens("It cost $3.5 million.") == Strings{"It", "cost", "$3.5", "million", "."});
    CHECK(tokens("a fee of £20 or €30") == Strings{"a", "fee", "of", "£20", "or", "€30"});
    CHECK(kinds("a fee of £20") == "wwwn");
  }

  TEST_CASE("the apostrophe of a plural stays with it inside a name, and is a token elsewhere") {
    CHECK(tokens("the Drivers' Guild met") == Strings{"the", "Drivers'", "Guild", "met"});
    CHECK(tokens("the Dockers’ Union met") == Strings{"the", "Dockers’", "Union", "met"});
    CHECK(tokens("the drivers' demands") == Strings{"the", "drivers", "'", "demands"});
    CHECK(tokens("Holt's plan") == Strings{"Holt", "'s", "plan"});
    CHECK(kinds("Holt's plan") == "www");
  }

  TEST_CASE("straight marks of quotation open before a word and close behind it") {
    CHECK(kinds("\"No,\" she said.") == "owpcwwp");
    CHECK(kinds("She said: \"No.\"") == "wwpowpc");
    CHECK(kinds("‘No,’ she said.") == "owpcwwp");
  }

  TEST_CASE("every word of any text is in one token, and tokens hold words without a gap") {
    test::Random random(43);
    std::size_t joined = 0;
    for (int round = 0; round < 200; ++round) {
      std::string text = test::random_text(random, random.below(60));
      text += " Holt doesn't pay $20 for e-mail of the Drivers' Guild ";
      text += test::random_text(random, random.below(60));
      const Text document(text);
      const auto analysis = analyse(document);
      REQUIRE(analysis.token_of_word.size() == analysis.parsed.words.size());
      std::uint32_t next = 0;
      for (std::uint32_t t = 0; t < analysis.tokens.size(); ++t) {
        const Token& token = analysis.tokens[t];
        CHECK(token.first_word == next);
        REQUIRE(token.end_word > token.first_word);
        next = token.end_word;
        CHECK(token.span.begin == analysis.parsed.words[token.first_word].span.begin);
        CHECK(token.span.end == analysis.parsed.words[token.end_word - 1].span.end);
        for (std::uint32_t w = token.first_word; w < token.end_word; ++w)
          CHECK(analysis.token_of_word[w] == t);
        joined += token.end_word - token.first_word > 1 ? 1U : 0U;
      }
      CHECK(next == analysis.parsed.words.size());
    }
    CHECK(joined > 400);
  }
}

}  // namespace standpoint
