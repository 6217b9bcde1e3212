#include <standpoint/model/string_pool.hpp>

#include <doctest/doctest.h>

#include <string>

using standpoint::StringPool;

TEST_CASE("A string of a pool is held once and keeps its number while others come") {
  StringPool pool;
  CHECK(pool.find("a") == StringPool::none);
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t i = 0; i < 1000; ++i) REQUIRE(pool.add("name " + std::to_string(i)) == i);
  }
  CHECK(pool.size() == 1000);
  CHECK(pool[0] == "name 0");
  CHECK(pool[999] == "name 999");
  CHECK(pool.find("name 500") == 500);
  CHECK(pool.find("name") == StringPool::none);
}

TEST_CASE("An empty string and one with a zero byte are strings of a pool like others") {
  StringPool pool;
  const std::string zero("a\0b", 3);
  CHECK(pool.add("") == 0);
  CHECK(pool.add(zero) == 1);
  CHECK(pool.add("a") == 2);
  CHECK(pool[0].empty());
  CHECK(pool[1] == zero);
  CHECK(pool.find("") == 0);
}
