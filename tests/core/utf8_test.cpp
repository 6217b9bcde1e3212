#include "core/random_text.hpp"

#include <standpoint/model/utf8.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace standpoint {

using namespace std::string_literals;

TEST_SUITE("utf8") {
  TEST_CASE("append_utf8 and decode_utf8 round trip every code point") {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
      if (c == 0xD800) c = 0xE000;
      std::string bytes;
      append_utf8(bytes, c);
      const auto decoded = decode_utf8(bytes, 0);
      if (!decoded.valid || decoded.value != c || decoded.length != bytes.size()) {
        FAIL("code point " << static_cast<unsigned>(c));
      }
    }
  }

  TEST_CASE("append_utf8 writes U+FFFD for surrogates and values above U+10FFFF") {
    for (const char32_t c : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}}) {
      std::string bytes;
      append_utf8(bytes, c);
      CHECK(bytes == "\xEF\xBF\xBD");
    }
  }

  TEST_CASE("find_invalid_utf8 names the first ill-formed byte") {
    struct Row {
      std::string text;
      std::size_t offset;
    };
    const Row rows[] = {
        {"plain ASCII that is longer than one word", std::string::npos},
        {"Zo\xC3\xAB", std::string::npos},
        {"ab\xFF", 2},
        {"abcdefghijk\x80", 11},
        {"\xC0\xAF", 0},          // overlong
        {"\xED\xA0\x80", 0},      // surrogate
        {"\xF4\x90\x80\x80", 0},  // above U+10FFFF
        {"ok \xE2\x82", 3},       // cut short
    };
    for (const Row& row : rows) {
      CAPTURE(row.text);
      CHECK(find_invalid_utf8(row.text) == row.offset);
    }
  }

  TEST_CASE("clean_text leaves clean text as it is") {
    const auto clean = clean_text("Zoë said no.\nTwice.");
    CHECK(clean.text == "Zoë said no.\nTwice.");
    CHECK_FALSE(clean.had_bom);
    CHECK(clean.crlf == 0);
    CHECK(clean.invalid_sequences == 0);
  }

  TEST_CASE("clean_text removes the byte-order mark and turns CRLF into LF, but keeps a lone CR") {
    const auto clean = clean_text("\xEF\xBB\xBFone\r\ntwo\rthree\r\n");
    CHECK(clean.text == "one\ntwo\rthree\n");
    CHECK(clean.had_bom);
    CHECK(clean.crlf == 2);
  }

  TEST_CASE("clean_text replaces ill-formed parts one by one and says where the first is") {
    const auto clean = clean_text("a\xFFz\xE2\x82!");
    CHECK(clean.text == "a\xEF\xBF\xBDz\xEF\xBF\xBD!");
    CHECK(clean.invalid_sequences == 2);
    CHECK(clean.first_invalid == 1);
  }

  TEST_CASE("clean_text keeps and counts NUL characters") {
    const auto clean = clean_text("a\0b\0"s);
    CHECK(clean.text == "a\0b\0"s);
    CHECK(clean.nul == 2);
  }

  TEST_CASE("clean_text makes valid UTF-8 of any bytes, and does so once") {
    test::Random random(7);
    for (int round = 0; round < 500; ++round) {
      const std::string bytes = test::random_bytes(random, random.below(80));
      const auto clean = clean_text(bytes);
      CHECK(find_invalid_utf8(clean.text) == std::string_view::npos);
      if (!clean.text.starts_with("\xEF\xBB\xBF") && clean.text.find("\r\n") == std::string::npos) {
        CHECK(clean_text(clean.text).text == clean.text);
      }
    }
  }

  TEST_CASE("fold makes spellings of one name equal") {
    CHECK(fold("  Harbour   UNION ") == "harbour union");
    CHECK(fold("STRASSE") == fold("Straße"));
    CHECK(fold("Zoe\u0308") == fold("ZOË"));       // combining and precomposed
    CHECK(fold("ﬁnance") == "finance");            // compatibility ligature
    CHECK(fold("Ida\u00A0Holt\n") == "ida holt");  // no-break space
    CHECK(fold("Drivers’ Guild") == fold("DRIVERS' GUILD"));
    CHECK(fold("co‑operation") == "co-operation");  // non-breaking hyphen
    CHECK(fold("") == "");
  }

  TEST_CASE("fold accepts any bytes") {
    test::Random random(11);
    for (int round = 0; round < 300; ++round) {
      const std::string folded = fold(test::random_bytes(random, random.below(60)));
      CHECK(find_invalid_utf8(folded) == std::string_view::npos);
    }
  }
}

}  // namespace standpoint
