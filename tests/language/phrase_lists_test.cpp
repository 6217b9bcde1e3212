#include "language/engine/phrase_lists.hpp"

#include "language/engine/word_features.hpp"

#include <doctest/doctest.h>

using namespace standpoint;

namespace {

std::vector<PhraseLists::Tag> find(const PhraseListBuilder& builder, const std::vector<std::string>& words) {
  const auto slots = builder.slots();
  const PhraseLists lists{KeyTable{slots}, builder.class_count()};
  std::vector<std::uint64_t> keys;
  for (const auto& word : words) keys.push_back(normal_form_key(word));
  std::vector<PhraseLists::Tag> tags(words.size());
  lists.find(keys, tags);
  return tags;
}

using Tags = std::vector<PhraseLists::Tag>;

}  // namespace

TEST_CASE("the longest listed phrase is found, whatever its case") {
  PhraseListBuilder builder;
  builder.add("body", "port");
  builder.add("body", "port authority of velmouth");
  CHECK(find(builder, {"The", "PORT", "Authority", "of", "Velmouth", "said"}) == Tags{0, 1, 2, 2, 2, 0});
  CHECK(find(builder, {"The", "port", "authority", "of", "Harne"}) == Tags{0, 1, 0, 0, 0});
}

TEST_CASE("a phrase on two lists has a class of its own") {
  PhraseListBuilder builder;
  builder.add("leader", "holt");
  builder.add("place", "velmouth");
  builder.add("leader", "velmouth");
  CHECK(builder.class_count() == 2);
  const auto tags = find(builder, {"Holt", "Velmouth"});
  CHECK(tags[0] != tags[1]);
  CHECK(tags[0] > 0);
  CHECK(tags[1] > 0);
}

TEST_CASE("phrases longer than eight words are left out, empty ones too") {
  PhraseListBuilder builder;
  builder.add("x", "a b c d e f g h i");
  builder.add("x", "  ");
  CHECK(builder.class_count() == 0);
  CHECK(find(builder, {"a", "b"}) == Tags{0, 0});
}

TEST_CASE("the table does not depend on the order of the names") {
  PhraseListBuilder one, two;
  one.add("a", "ida holt");
  one.add("a", "ida");
  two.add("a", "ida");
  two.add("a", "ida holt");
  const auto first = one.slots();
  const auto second = two.slots();
  REQUIRE(first.size() == second.size());
  for (std::size_t i = 0; i < first.size(); ++i) CHECK(first[i].value == second[i].value);
}
