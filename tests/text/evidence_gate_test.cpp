#include "extraction/evidence/evidence_gate.hpp"

#include "extraction/evidence/quote_guards.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint {
namespace {

const Text& article() {
  static const Text text(
      "Mayor Ida Holt said on Monday that she would not accept the bridge toll of 3,000 pounds.\n"
      "“We won’t pay it,” Holt told the Harbour Union. Non-union drivers backed the labour council in "
      "defence of "
      "the toll. Marel Lines cannot raise a casual fare by 5% — it has tried. Few councillors were against "
      "the "
      "plan, and the ferry company welcomed the new timetable for the harbour.");
  return text;
}

// "exact: We won’t pay it", pieces joined by " | ", or the reason of a refusal.
std::string found(std::string_view quote, const QuoteAligner::IsWord& is_word = {}) {
  const QuoteAligner aligner(article(), is_word);
  const auto result = aligner.find(quote);
  if (const auto* refused = std::get_if<RefusedQuote>(&result))
    return std::string(to_string(refused->reason));
  const auto& aligned = std::get<AlignedQuote>(result);
  std::string out(to_string(aligned.stage));
  for (std::size_t i = 0; i < aligned.pieces.size(); ++i) {
    out += (i == 0 ? ": " : " | ") + std::string(article().slice(aligned.pieces[i]));
  }
  return out;
}

}  // namespace

TEST_SUITE("evidence gate") {
  TEST_CASE("a verbatim quote is exact, outer blanks aside") {
    CHECK(found("  would not accept the bridge toll\n") == "exact: would not accept the bridge toll");
    CHECK(found("“We won’t pay it,”") == "exact: “We won’t pay it,”");
  }

  TEST_CASE("white space, case, marks and outer punctuation are normalised") {
    CHECK(found("\"we  WON'T pay\nit\"") == "normalised: We won’t pay it");
    CHECK(found("'Marel Lines'") == "normalised: Marel Lines");
    CHECK(found("a casual fare by 5% - it has tried!") == "normalised: a casual fare by 5% — it has tried");
    CHECK(found("the bridge\u00AD toll") == "normalised: the bridge toll");
    CHECK(found("ｂｒｉｄｇｅ toll") == "normalised: bridge toll");
  }

  TEST_CASE("an ellipsis joins parts of three words that follow each other") {
    CHECK(found("the ferry company ... timetable for the harbour") ==
          "ellipsis: the ferry company | timetable for the harbour");
    CHECK(found("the ferry company […] timetable for the harbour!") ==
          "ellipsis: the ferry company | timetable for the harbour");
    CHECK(found("timetable for the harbour ... the ferry company") == "not found");
    CHECK(found("the company ... the harbour") == "not found");
  }

  TEST_CASE("an ellipsis may not leave out a negation") {
    CHECK(found("said on Monday that she would … accept the bridge toll") == "negation left out");
  }

  TEST_CASE("an ellipsis does not reach over 600 characters") {
    const Text far("The mayor opposed it. " + std::string(700, 'x') + " The union backed it.");
    const auto result = QuoteAligner(far).find("The mayor opposed ... union backed it");
    CHECK(std::holds_alternative<RefusedQuote>(result));
  }

  TEST_CASE("punctuation inside is free when the words are equal") {
    CHECK(found("Marel Lines can not raise, a casual fare") ==
          "tokens: Marel Lines cannot raise a casual fare");
    CHECK(found("[Mayor] Ida Holt said, on Monday, that she") ==
          "tokens: Mayor Ida Holt said on Monday that she");
    CHECK(found("raise a casual fare by 5") != "tokens: raise a casual fare by 5");
    CHECK(found("a casual fare, by 6%") == "number differs");
    CHECK(found("cannot raise a casual fare, by 5?") == "words differ");
  }

  TEST_CASE("an article and a British spelling may differ in a quote of six words") {
    CHECK(found("drivers backed labour council in defence of the toll") ==
          "fuzzy: drivers backed the labour council in defence of the toll");
    CHECK(found("drivers backed the labor council in defence of the toll") ==
          "fuzzy: drivers backed the labour council in defence of the toll");
    CHECK(found("drivers backed the labour council in defense of the toll") ==
          "fuzzy: drivers backed the labour council in defence of the toll");
    CHECK(found("drivers backed labor council in defence of the toll") == "words differ");  // two edits
    CHECK(found("backed labour council in defence") == "words differ");                     // five words
  }

  TEST_CASE("a form that is no word is a misprint, another word is not") {
    const auto is_word = [](std::string_view form) { return form != "counicl"; };
    CHECK(found("backed the labour counicl in defence of the toll", is_word).starts_with("fuzzy"));
    CHECK(found("Marel Lines cannot raise a causal fare by 5%", is_word) == "words differ");
    CHECK(found("backed the labour counicl in defence of the toll") == "words differ");
  }

  TEST_CASE("a few is not few") {
    CHECK(found("A few councillors were against the plan, and") == "words differ");
    CHECK(found("Few councillors were against plan, and the ferry").starts_with("fuzzy"));
  }

  TEST_CASE("a negation in or out, a guarded word, a number and a name are refused by name") {
    CHECK(found("Holt said on Monday that she would accept the bridge toll") == "negation differs");
    CHECK(found("drivers never backed the labour council in defence of the toll") == "negation differs");
    CHECK(found("Holt said on Monday that she might not accept the bridge toll") == "guarded word differs");
    CHECK(found("Few councillors were for the plan") == "guarded word differs");
    CHECK(found("not accept the bridge toll of 4,000 pounds") == "number differs");
    CHECK(found("Mayor Ida Bolt said on Monday that she would") == "name differs");
    CHECK(found("the ferry company rejected the new timetable for the harbour") == "words differ");
  }

  TEST_CASE("a refusal shows the words that differ") {
    const QuoteAligner aligner(article());
    const auto refused = std::get<RefusedQuote>(aligner.find("Few councillors were for the plan"));
    CHECK(refused.in_quote == "for");
    CHECK(refused.in_text == "against");
  }

  TEST_CASE("no stage cuts a word or what turns it round") {
    CHECK(found("We won") == "cuts a word");
    CHECK(found("union drivers backed the labour council") == "cuts a word");
    CHECK(found("Marel Lines can") != "exact: Marel Lines can");
    CHECK_FALSE(found("Marel Lines can").starts_with("tokens"));
    CHECK_FALSE(found("idge toll").starts_with("exact"));
    CHECK(found("drivers backed") == "exact: drivers backed");
  }

  TEST_CASE("halves of two sentences do not make a quote") {
    CHECK(found("Mayor Ida Holt said on Monday that the ferry company welcomed") == "not found");
  }

  TEST_CASE("a quote without a word is empty and one of another text not found") {
    CHECK(found(" …, “” ") == "empty");
    CHECK(found("") == "empty");
    CHECK(found("Velmouth has a new library and nobody minds") == "not found");
  }

  TEST_CASE("of several places the nearest is taken and the others are listed") {
    const Text text("The toll is high. The toll is late. The toll is high.");
    const auto result = std::get<AlignedQuote>(QuoteAligner(text).find("the toll is high", 50));
    CHECK(result.pieces == std::vector<ByteSpan>{{36, 52}});
    CHECK(result.also_at == std::vector<ByteSpan>{{0, 16}});
  }

  TEST_CASE("a negation outside the quote is seen") {
    const QuoteAligner aligner(article());
    const auto quote = std::get<AlignedQuote>(aligner.find("accept the bridge toll"));
    CHECK(aligner.has_negation_outside({0, 88}, quote.pieces));
    const auto whole = std::get<AlignedQuote>(aligner.find("would not accept the bridge toll"));
    CHECK_FALSE(aligner.has_negation_outside({0, 88}, whole.pieces));
  }

  TEST_CASE("British and American spellings are one word, other neighbours are not") {
    for (const auto& pair :
         std::vector<std::pair<std::string_view, std::string_view>>{{"defence", "defense"},
                                                                    {"labour", "labor"},
                                                                    {"centre", "center"},
                                                                    {"organise", "organize"},
                                                                    {"cancelled", "canceled"},
                                                                    {"organisation", "organization"},
                                                                    {"analyse", "analyze"},
                                                                    {"programme", "program"},
                                                                    {"dialogue", "dialog"},
                                                                    {"grey", "gray"},
                                                                    {"paediatric", "pediatric"}}) {
      CAPTURE(pair.first);
      CHECK(is_british_american_pair(pair.first, pair.second));
      CHECK(is_british_american_pair(pair.second, pair.first));
    }
    for (const auto& pair :
         std::vector<std::pair<std::string_view, std::string_view>>{{"casual", "causal"},
                                                                    {"immoral", "immortal"},
                                                                    {"hour", "hor"},
                                                                    {"filling", "filing"},
                                                                    {"tires", "tiers"},
                                                                    {"prise", "prize"},
                                                                    {"reform", "erform"},
                                                                    {"toll", "toll"}}) {
      CAPTURE(pair.first);
      CHECK_FALSE(is_british_american_pair(pair.first, pair.second));
    }
  }
}

}  // namespace standpoint
