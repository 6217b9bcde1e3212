#include "language/word_table.hpp"
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

TEST_CASE("words are numbered as they come, long ones that differ in the middle, too") {
  WordTable table;
  CHECK(!table.contains(""));
  CHECK(!table.contains("a"));
  // Of every length, those that share both ends and length, and those that are the beginning of others.
  std::vector<std::string> words = {""};
  for (std::size_t size = 1; size < 40; ++size) {
    words.push_back(std::string(size, 'a'));
    for (std::size_t i = 0; i < size; ++i) {
      words.push_back(std::string(size, 'a'));
      words.back()[i] = 'b';
    }
  }
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    CHECK(!table.contains(words[i]));
    CHECK(table.add(words[i]) == i);
  }
  CHECK(table.size() == words.size());
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    CHECK(table.add(words[i]) == i);
    CHECK(table.find(words[i]) == i);
    CHECK(!table.contains(words[i] + "c"));
    CHECK(!table.contains("c" + words[i]));
  }
  CHECK(table.size() == words.size());
}

TEST_CASE("a word is no other whose bytes its length looks like") {
  WordTable table;
  table.add("agree");
  table.add("responsibilities");
  using namespace std::string_literals;
  CHECK(!table.contains("agregree\x05\0\0\0\0\0\0\0"s));
  CHECK(!table.contains("agregree"));
  CHECK(!table.contains("agree\0"s));
  CHECK(!table.contains("responsiilities"));
  CHECK(table.contains("responsibilities"));
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
