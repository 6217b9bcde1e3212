#include "json.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>

namespace standpoint::io {
namespace {

std::string error_of(const std::string& line) {
  JsonLineParser parser;
  const auto value = parser.parse(line);
  return value ? "" : value.error().message;
}

std::string escaped(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

std::string number(double value) {
  std::string out;
  append_json_number(out, value);
  return out;
}

}  // namespace

TEST_SUITE("json") {
  TEST_CASE("a broken line names the column and what is wrong") {
    CHECK(error_of("{\"a\": 1}").empty());
    CHECK(error_of("{\"a\": tru}") == "broken JSON at column 10: invalid value");
    CHECK(error_of("{\"a\": \"cut") ==
          "broken JSON at column 11: missing a closing quotation mark in string");
    CHECK(error_of("{} {}") ==
          "broken JSON at column 4: the document root must not be followed by other values");
    CHECK(error_of("{\"a\": \"\xFF\"}").find("broken JSON at column") == 0);
  }

  TEST_CASE("a million brackets are refused and do not crash") {
    CHECK(error_of(std::string(1'000'000, '[')).find("nested deeper than 64 levels") != std::string::npos);
    CHECK(error_of(std::string(64, '[') + std::string(64, ']')).empty());
  }

  TEST_CASE("strings escape what JSON and JavaScript demand, and nothing else") {
    CHECK(escaped("a\"b\\c\n\t\r\x01") == "\"a\\\"b\\\\c\\n\\t\\r\\u0001\"");
    CHECK(escaped("Zoë 🚢 </script>") == "\"Zoë 🚢 </script>\"");
    CHECK(escaped("a\xE2\x80\xA8"
                  "b\xE2\x80\xA9") == "\"a\\u2028b\\u2029\"");
    CHECK(escaped(std::string_view("a\0b", 3)) == "\"a\\u0000b\"");
  }

  TEST_CASE("numbers are written in their shortest exact form") {
    CHECK(number(0.1) == "0.1");
    CHECK(number(1.0) == "1");
    CHECK(number(1.0 / 3.0) == "0.3333333333333333");
    CHECK(number(std::numeric_limits<double>::infinity()) == "0");
  }
}

}  // namespace standpoint::io
