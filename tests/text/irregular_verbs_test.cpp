#include "language/irregular_verbs.hpp"

#include <doctest/doctest.h>

namespace standpoint {
namespace {

TEST_CASE("irregular pasts have their base, with a prefix too") {
  CHECK(irregular_base("upheld") == "uphold");
  CHECK(irregular_base("overrode") == "override");
  CHECK(irregular_base("withdrew") == "withdraw");
  CHECK(irregular_base("opposed").empty());
  CHECK(irregular_base("").empty());
}

TEST_CASE("a doubled l is one l in the base, where the base has one") {
  CHECK(irregular_base("cancelling") == "cancel");
  CHECK(irregular_base("cancelled") == "cancel");
  CHECK(irregular_base("compelled") == "compel");
  CHECK(irregular_base("patrolling") == "patrol");
  CHECK(irregular_base("calling").empty());
  CHECK(irregular_base("installed").empty());
  CHECK(irregular_base("selling").empty());
  CHECK(irregular_base("lling").empty());
  CHECK(irregular_base("elling").empty());
}

}  // namespace
}  // namespace standpoint
