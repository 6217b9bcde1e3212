#include <standpoint/model/ascii.hpp>

#include <doctest/doctest.h>

using namespace standpoint;

TEST_CASE("Blanks go from both ends and stay in the middle") {
  CHECK(trim(" \ta b\r\n") == "a b");
  CHECK(trim("a") == "a");
  CHECK(trim(" \n").empty());
  CHECK(trim("").empty());
  CHECK(trim("\ta ", " ") == "\ta");
}

TEST_CASE("Letters of ASCII become small ones, others stay") { CHECK(lower_ascii("Az-Ü9") == "az-Ü9"); }
