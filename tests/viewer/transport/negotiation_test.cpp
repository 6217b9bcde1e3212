#include "transport/negotiation.hpp"

#include <doctest/doctest.h>

namespace standpoint::viewer::transport {

TEST_SUITE("negotiation") {
  TEST_CASE("a tag is known when it is one of those listed, weak or not") {
    CHECK(matches_tag("\"a\"", "\"a\""));
    CHECK(matches_tag("W/\"a\"", "\"a\""));
    CHECK(matches_tag("\"b\" , W/\"a\",\"c\"", "\"a\""));
    CHECK(matches_tag("*", "\"a\""));
    CHECK_FALSE(matches_tag("\"b\"", "\"a\""));
    CHECK_FALSE(matches_tag("a", "\"a\""));
    CHECK_FALSE(matches_tag("", "\"a\""));
    CHECK_FALSE(matches_tag("*", ""));
  }

  TEST_CASE("gzip is taken when it is named with a quality") {
    CHECK(accepts_gzip("gzip"));
    CHECK(accepts_gzip("gzip, deflate, br, zstd"));
    CHECK(accepts_gzip("br;q=1, GZIP;q=0.1"));
    CHECK(accepts_gzip("*"));
    CHECK_FALSE(accepts_gzip(""));
    CHECK_FALSE(accepts_gzip("br"));
    CHECK_FALSE(accepts_gzip("gzip;q=0"));
    CHECK_FALSE(accepts_gzip("gzip; q=0.000, *"));
    CHECK_FALSE(accepts_gzip("identity, *;q=0"));
    CHECK_FALSE(accepts_gzip("gzipped"));
  }
}

}  // namespace standpoint::viewer::transport
