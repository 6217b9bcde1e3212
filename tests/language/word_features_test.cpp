#include "language/engine/word_features.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace standpoint;

TEST_CASE("case, digits and the style of quotation marks do not change a word's normal form") {
  CHECK(normal_form_key("Toll") == normal_form_key("toll"));
  CHECK(normal_form_key("1,250") == normal_form_key("3,974"));
  CHECK(normal_form_key("\u201C") == normal_form_key("\""));
  CHECK(normal_form_key("``") == normal_form_key("''"));
  CHECK(normal_form_key("\u2014") == normal_form_key("-"));
  CHECK(normal_form_key("\u00C9t\u00E9") == normal_form_key("\u00E9t\u00E9"));
  CHECK(normal_form_key("toll") != normal_form_key("tolls"));
}

TEST_CASE("addresses share one normal form, and so do mail addresses") {
  CHECK(normal_form_key("https://port.example/a") == normal_form_key("www.harbour.example"));
  CHECK(normal_form_key("ida@port.example") == normal_form_key("x@y.example"));
  CHECK(normal_form_key("ida@port.example") != normal_form_key("www.harbour.example"));
}

TEST_CASE("soft hyphens and characters without width do not count") {
  CHECK(word_keys("har\u00ADbour").keys == word_keys("harbour").keys);
  CHECK(word_keys("har\u200Bbour\uFEFF").keys == word_keys("harbour").keys);
}

TEST_CASE("the first letter and the shape keep the case that the normal form drops") {
  const auto upper = word_keys("Toll").keys;
  const auto lower = word_keys("toll").keys;
  CHECK(upper[0] == lower[0]);
  CHECK(upper[1] != lower[1]);
  CHECK(upper[8] != lower[8]);
  CHECK(word_keys("Velmouth").keys[8] == word_keys("Harbourside").keys[8]);  // runs are cut
}

TEST_CASE("suffixes are those of the end, however long the word") {
  const std::string longest = std::string(5000, 'q') + "tion";
  CHECK(word_keys(longest).keys[7] == word_keys("nation").keys[7]);
  const std::string accents = std::string(200, 'x') + "\u00E9\u00E8\u00EA\u00EB";
  CHECK(word_keys(accents).keys[7] == word_keys("\u00E9\u00E8\u00EA\u00EB").keys[7]);
}

TEST_CASE("word_keys starts with the key that normal_form_key gives") {
  for (const std::string word : {"Port", "x", "", "\u20AC40", "don't", "www.a.example"}) {
    CHECK(word_keys(word).keys[0] == normal_form_key(word));
  }
}
