#include "core/random_text.hpp"

#include <standpoint/model/text.hpp>
#include <standpoint/model/utf8.hpp>

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace standpoint {

TEST_SUITE("text") {
  TEST_CASE("Text counts code points, not bytes") {
    const Text text("Zoë 🚢 no");
    CHECK(text.size_bytes() == 12);
    CHECK(text.size_code_points() == 8);
    CHECK_FALSE(text.is_ascii());
    CHECK(text.slice(text.byte_span({4, 5})) == "🚢");
    CHECK(text.code_points({0, 4}) == CodePointSpan{0, 3});
  }

  TEST_CASE("Text of ASCII has equal offsets") {
    const Text text("The mayor said no.");
    CHECK(text.is_ascii());
    CHECK(text.code_point_of(9) == 9);
    CHECK(text.byte_of(9) == 9);
  }

  TEST_CASE("Text clamps offsets beyond its end and gives an empty slice outside") {
    const Text text("Zoë");
    CHECK(text.byte_of(99) == 4);
    CHECK(text.code_point_of(99) == 3);
    CHECK(text.slice(ByteSpan{2, 99}).empty());
    CHECK(text.slice(ByteSpan{3, 2}).empty());
    CHECK(Text().code_point_of(0) == 0);
  }

  TEST_CASE("Text rounds a byte inside a code point down to its beginning") {
    const Text text("a🚢b");
    CHECK(text.code_point_of(1) == 1);
    CHECK(text.code_point_of(3) == 1);
    CHECK(text.code_point_of(5) == 2);
  }

  TEST_CASE("Text refuses what is not UTF-8") { CHECK_THROWS_AS(Text("\xFF"), std::invalid_argument); }

  TEST_CASE("byte and code point offsets round trip over random Unicode") {
    test::Random random(3);
    for (int round = 0; round < 200; ++round) {
      const std::string bytes = test::random_text(random, random.below(700));
      const Text text(bytes);

      // The slow, obvious way: where each code point begins.
      std::vector<std::uint32_t> begins;
      for (std::size_t i = 0; i < bytes.size(); i += decode_utf8(bytes, i).length) {
        begins.push_back(static_cast<std::uint32_t>(i));
      }
      REQUIRE(text.size_code_points() == begins.size());
      for (std::uint32_t i = 0; i < begins.size(); ++i) {
        if (text.byte_of(i) != begins[i] || text.code_point_of(begins[i]) != i) FAIL("code point " << i);
      }
      CHECK(text.byte_of(text.size_code_points()) == bytes.size());
    }
  }

  TEST_CASE("a quote's span leads back to its words") {
    test::Random random(5);
    const Text text(test::random_text(random, 5000));
    for (int round = 0; round < 500; ++round) {
      const std::uint32_t begin = text.byte_of(random.below(4000));
      const std::uint32_t end = text.byte_of(text.code_point_of(begin) + random.below(200));
      const Quote quote = text.quote({begin, end});
      CHECK(text.slice(quote.span) == quote.text);
      CHECK(quote.span.end - quote.span.start == count_code_points(quote.text));
    }
  }
}

}  // namespace standpoint
