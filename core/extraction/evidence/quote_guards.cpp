#include "extraction/evidence/quote_guards.hpp"

#include "language/words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace standpoint {
namespace {

const WordSet& negations() {
  static const WordSet words(
      "no not nor never neither none nobody nothing nowhere without 't cannot hardly barely scarcely rarely "
      "seldom "
      "refuse refuses refused refusing deny denies denied denying fail fails failed failing decline declines "
      "declined declining lack lacks lacked unlikely");
  return words;
}

const WordSet& other_guards() {
  static const WordSet words(
      "may might could would should shall will must can ought need if unless until till but except although "
      "though "
      "whether only just all some any every each both either half most many more less least fewer few little "
      "much "
      "several before after for against anti pro non un yes over under above below up down in out with than "
      "almost nearly partly largely reportedly allegedly alleged so-called supposedly maybe perhaps possibly "
      "again still yet too instead rather stop stops stopped end ends ended");
  return words;
}

// Where a British form has an American one: what stands there in each, how many letters the word has at
// least, and how many stand before, so that "hour", "prise" and "filling" are no case of it.
struct SpellingFamily {
  std::string_view british, american;
  std::size_t least_letters = 5;
  std::size_t least_before = 1;
};

constexpr std::array<SpellingFamily, 13> families = {{{"our", "or", 5, 2},
                                                      {"ise", "ize", 6, 2},
                                                      {"isi", "izi", 6, 2},
                                                      {"isa", "iza", 6, 2},
                                                      {"yse", "yze", 6, 2},
                                                      {"ysi", "yzi", 6, 2},
                                                      {"ence", "ense"},
                                                      {"ll", "l", 7, 3},
                                                      {"ae", "e"},
                                                      {"oe", "e"},
                                                      {"ogue", "og"},
                                                      {"amme", "am"},
                                                      {"grey", "gray", 4, 0}}};

bool is_replaced(std::string_view british, std::size_t at, std::string_view from, std::string_view to,
                 std::string_view american) {
  return american.size() == british.size() - from.size() + to.size() &&
         american.substr(0, at) == british.substr(0, at) && american.substr(at, to.size()) == to &&
         american.substr(at + to.size()) == british.substr(at + from.size());
}

bool becomes(std::string_view british, std::string_view american) {
  for (const auto& family : families) {
    if (british.size() < family.least_letters) continue;
    for (auto at = british.find(family.british, family.least_before); at != std::string_view::npos;
         at = british.find(family.british, at + 1)) {
      if (is_replaced(british, at, family.british, family.american, american)) return true;
    }
  }
  // "centre", "fibres"; not "tire", where a vowel stands before.
  const std::size_t plural = british.ends_with("s") ? 1 : 0;
  if (british.size() < 5 + plural || !british.substr(0, british.size() - plural).ends_with("re"))
    return false;
  const std::size_t at = british.size() - plural - 2;
  constexpr std::string_view vowels = "aeiou";
  return vowels.find(british[at - 1]) == std::string_view::npos &&
         is_replaced(british, at, "re", "er", american);
}

}  // namespace

bool is_quote_negation(std::string_view form) { return negations().contains(form); }

bool is_guarded_word(std::string_view form) {
  return negations().contains(form) || other_guards().contains(form);
}

bool is_turning_prefix(std::string_view prefix) {
  constexpr std::array<std::string_view, 9> prefixes = {"non", "anti",    "pro", "un",  "ex",
                                                        "de",  "counter", "pre", "post"};
  return std::find(prefixes.begin(), prefixes.end(), prefix) != prefixes.end();
}

bool is_dispensable_word(std::string_view form) {
  return form == "a" || form == "an" || form == "the" || form == "that" || form == "'s";
}

bool needs_its_article(std::string_view form) { return form == "few" || form == "little"; }

bool differ_by_one_letter(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (a == b || a.size() - b.size() > 1) return false;
  const auto at = static_cast<std::size_t>(std::mismatch(b.begin(), b.end(), a.begin()).first - b.begin());
  if (a.size() > b.size()) return a.substr(at + 1) == b.substr(at);
  if (a.substr(at + 1) == b.substr(at + 1)) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

bool is_british_american_pair(std::string_view a, std::string_view b) {
  return a != b && (becomes(a, b) || becomes(b, a));
}

}  // namespace standpoint
