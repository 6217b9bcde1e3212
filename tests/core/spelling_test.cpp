#include "random.hpp"

#include <standpoint/model/spelling.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("normal_words leaves case, accents and punctuation out") {
  CHECK(normal_words("The Harbour-Workers' Union") == Words{"the", "harbour", "workers", "union"});
  CHECK(normal_words("U.S. Holt's O'Neil") == Words{"us", "holt", "oneil"});
  CHECK(normal_words("Zoë  MARÉL") == Words{"zoe", "marel"});
  CHECK(normal_words(" - ").empty());
}

TEST_CASE("without_accents writes letters that no decomposition takes apart") {
  CHECK(without_accents("søren łódź straße") == "soren lodz strasse");
  CHECK(without_accents("toll") == "toll");
}

TEST_CASE("edit_distance counts letters missing, too many and wrong") {
  CHECK(edit_distance("allies", "allies") == 0);
  CHECK(edit_distance("allies", "alies") == 1);
  CHECK(edit_distance("foes", "of") == 3);
  CHECK(edit_distance("", "abc") == 3);
}

// All words that one edit makes of a word of a and b, and is_one_edit of each.
TEST_CASE("is_one_edit agrees with making every edit") {
  test::Random random(11);
  const auto word = [&] {
    std::u32string made;
    for (std::uint32_t length = random.below(5); length > 0; --length) made += U'a' + random.below(2);
    return made;
  };
  const auto is_made = [](const std::u32string& a, const std::u32string& b) {
    std::vector<std::u32string> edits;
    for (std::size_t i = 0; i <= a.size(); ++i) {
      for (const char32_t c : {U'a', U'b'}) {
        edits.push_back(a.substr(0, i) + c + a.substr(i));
        if (i < a.size()) edits.push_back(a.substr(0, i) + c + a.substr(i + 1));
      }
      if (i < a.size()) edits.push_back(a.substr(0, i) + a.substr(i + 1));
      if (i + 1 < a.size()) edits.push_back(a.substr(0, i) + a[i + 1] + a[i] + a.substr(i + 2));
    }
    for (const auto& edit : edits) {
      if (edit == b && a != b) return true;
    }
    return false;
  };
  for (int round = 0; round < 20'000; ++round) {
    const std::u32string a = word();
    const std::u32string b = word();
    CHECK(is_one_edit(a, b) == is_made(a, b));
  }
}

}  // namespace
}  // namespace standpoint
