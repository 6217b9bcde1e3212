#include "language/words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace standpoint;

TEST_CASE("a set of words has its words and no other") {
  const WordSet few("the a an");
  for (const char* word : {"the", "a", "an"}) CHECK(few.contains(word));
  for (const char* word : {"", "thee", "tae", "The", " ", "an\n"}) CHECK(!few.contains(word));
  CHECK(!WordSet("").contains(""));
  CHECK(!WordSet("").contains("a"));
}

TEST_CASE("words of one outline are told apart") {
  CHECK(word_outline("stone") == word_outline("slate"));
  const WordSet one("stone");
  CHECK(one.contains("stone"));
  CHECK(!one.contains("slate"));
}

TEST_CASE("a large set has its words and no other") {
  std::string text;
  std::vector<std::string> words;
  for (int i = 0; i < 5000; ++i) {
    words.push_back("w" + std::to_string(i * 7919));
    text += words.back() + (i % 2 == 0 ? " " : "\n");
  }
  const WordSet many(text);
  for (const std::string& word : words) {
    CHECK(many.contains(word));
    CHECK(!many.contains(word + "x"));
  }
}
