#include "language/engine/name_consistency.hpp"

#include <doctest/doctest.h>

using namespace standpoint;

namespace {

const LanguageLabels labels{{}, {}, {}, {"O", "B-ORG", "I-ORG", "B-PER", "I-PER"}};

std::vector<std::uint8_t> after(const std::vector<std::string_view>& words,
                                const std::vector<std::uint32_t>& lengths,
                                const std::vector<std::uint8_t>& tags) {
  std::vector<WordAnswer> answers(words.size());
  for (std::size_t i = 0; i < tags.size(); ++i) answers[i].name = tags[i];
  NameConsistency::Memory memory;
  NameConsistency(labels).apply(words, lengths, answers, memory);
  std::vector<std::uint8_t> out;
  for (const auto& answer : answers) out.push_back(answer.name);
  return out;
}

using Tags = std::vector<std::uint8_t>;

}  // namespace

TEST_CASE("a name is of the type that most of its mentions have, whatever their case") {
  CHECK(after({"Ida", "Holt", "IDA", "HOLT", "Ida", "Holt"}, {2, 2, 2}, {3, 4, 1, 2, 3, 4}) ==
        Tags{3, 4, 3, 4, 3, 4});
}

TEST_CASE("mentions that are split evenly keep their types") {
  CHECK(after({"Holt", "Holt"}, {1, 1}, {1, 3}) == Tags{1, 3});
}

TEST_CASE("other names and words without a name stay") {
  CHECK(after({"Holt", "of", "Harne", "Holt", "Holt"}, {3, 1, 1}, {3, 0, 1, 1, 3}) == Tags{3, 0, 1, 3, 3});
}

TEST_CASE("a name does not reach over the end of its sentence") {
  CHECK(after({"Holt", "Harne"}, {1, 1}, {3, 4}) == Tags{3, 4});
}

TEST_CASE("a letter or a number alone is no name; beside a word it may be part of one") {
  CHECK(after({"Z", "after", "X", "5"}, {4}, {3, 0, 1, 1}) == Tags{0, 0, 0, 0});
  CHECK(after({"Malcolm", "X", "U2"}, {2, 1}, {3, 4, 1}) == Tags{3, 4, 1});
}
