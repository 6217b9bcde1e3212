#include "language/verb_forms.hpp"

#include "extraction/verb_lemmas.hpp"
#include "language/irregular_verbs.hpp"
#include "language/names.hpp"

#include <standpoint/language.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

bool may_be(std::string_view form, std::string_view base) {
  const auto bases = regular_bases(form);
  return std::find(bases.begin(), bases.end(), base) != bases.end();
}

// The lemma of the third word of a text, as the trees of the extractor have it.
std::string mended(std::string_view given) {
  const Text text{std::string(given)};
  const Language& language = Language::built_in();
  const Analysis analysis = analyse(text, language);
  Trees trees(text.bytes(), analysis.parsed, language);
  mend_verb_lemmas(trees, StanceLexicon::built_in());
  return trees.lemma(2);
}

}  // namespace

TEST_SUITE("verb forms") {
  TEST_CASE("a regular form is told by the rules of spelling") {
    CHECK(is_regular_form("rebuke", "rebuked"));
    CHECK(is_regular_form("rebuke", "rebuking"));
    CHECK(is_regular_form("stab", "stabbing"));
    CHECK(is_regular_form("deny", "denies"));
    CHECK(is_regular_form("deny", "denied"));
    CHECK(is_regular_form("vie", "vying"));
    CHECK(is_regular_form("panic", "panicked"));
    CHECK(is_regular_form("cancel", "cancelled"));
    CHECK(is_regular_form("cancel", "canceled"));
    CHECK(is_regular_form("quit", "quitting"));
    CHECK(is_regular_form("cook", "cooked"));
    CHECK_FALSE(is_regular_form("rap", "raped"));
    CHECK_FALSE(is_regular_form("star", "stared"));
    CHECK_FALSE(is_regular_form("deny", "denyed"));
    CHECK_FALSE(is_regular_form("cook", "cookked"));
    CHECK_FALSE(is_regular_form("", "ed"));
    CHECK_FALSE(is_regular_form("rebuk", "rebuk3"));
  }

  TEST_CASE("a form gives the bases that could have it") {
    CHECK(may_be("rebuked", "rebuke"));
    CHECK(may_be("stabbing", "stab"));
    CHECK(may_be("denied", "deny"));
    CHECK(may_be("denies", "deny"));
    CHECK(may_be("lying", "lie"));
    CHECK(may_be("mimicking", "mimic"));
    CHECK(may_be("lauds", "laud"));
    CHECK_FALSE(may_be("raped", "rap"));
    CHECK(regular_bases("").empty());
    CHECK(regular_bases("ed").empty());
    CHECK(regular_bases("toll").empty());
  }

  TEST_CASE("irregular verbs are known as such") {
    CHECK(is_irregular("sing"));
    CHECK_FALSE(is_irregular("singe"));
  }

  TEST_CASE("verbs of the lexicon have their base, whatever the lemmatizer makes of them") {
    for (const auto& row : {std::pair("Ida Holt rebuked Jon Reyes on Monday.", "rebuke"),
                            std::pair("Ida Holt lauded Jon Reyes on Monday.", "laud"),
                            std::pair("The troops shelled the town on Monday.", "shell"),
                            std::pair("Ida Holt criticised Jon Reyes on Monday.", "criticise"),
                            std::pair("Ida Holt drew a line on Monday.", "draw")}) {
      CAPTURE(row.first);
      CHECK(mended(row.first) == row.second);
    }
  }
}

}  // namespace standpoint
