#include "language/engine/key_table.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace standpoint;

TEST_CASE("a KeyTable finds every pair it was built of and nothing else") {
  std::mt19937_64 random(1);
  std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs;
  for (std::uint32_t i = 1; i <= 5000; ++i) pairs.emplace_back(random(), i);
  const auto slots = KeyTable::build(pairs);
  const KeyTable table{slots};
  bool all = true;
  for (const auto& [key, value] : pairs) all = all && table.find(key) == value;
  CHECK(all);
  bool none = true;
  for (int i = 0; i < 5000; ++i) none = none && table.find(random()) == 0;
  CHECK(none);
}

TEST_CASE("an empty KeyTable finds nothing") {
  CHECK(KeyTable{}.find(7) == 0);
  const auto slots = KeyTable::build({});
  CHECK(KeyTable{slots}.find(7) == 0);
}

TEST_CASE("of two pairs with one key a KeyTable keeps the first") {
  const std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs = {{0xABCD000000000001ULL, 3},
                                                                      {0xABCD000000000001ULL, 4}};
  const auto slots = KeyTable::build(pairs);
  CHECK(KeyTable{slots}.find(0xABCD000000000001ULL) == 3);
}

TEST_CASE("a KeyTable whose slots are all taken still ends its search") {
  const std::vector<KeyTable::Slot> slots = {{1, 1}, {2, 2}, {3, 3}, {4, 4}};
  CHECK(KeyTable{slots}.find(9) == 0);
}
