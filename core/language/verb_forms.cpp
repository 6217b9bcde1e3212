#include "language/verb_forms.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::size_t shortest_base = 2;

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

std::string join(std::string_view a, std::string_view b) { return std::string(a) + std::string(b); }

// "stab", "cancel": one vowel letter and one consonant at the end, which may be doubled.
bool may_double(std::string_view base) {
  if (base.size() < 3) return false;
  const char last = base.back();
  const char before = base[base.size() - 2];
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y' || !is_vowel(before)) return false;
  // "quit": its u is no vowel.
  const char third = base[base.size() - 3];
  return !is_vowel(third) || (third == 'u' && base.size() > 3 && base[base.size() - 4] == 'q');
}

bool has_one_syllable(std::string_view base) {
  int groups = 0;
  for (std::size_t i = 0; i < base.size(); ++i) {
    const bool vowel = is_vowel(base[i]) || (base[i] == 'y' && i > 0);
    const bool after = i > 0 && (is_vowel(base[i - 1]) || (base[i - 1] == 'y' && i > 1));
    if (vowel && !after) ++groups;
  }
  return groups <= 1;
}

bool ends_in_consonant_and_y(std::string_view base) {
  return base.size() > 1 && base.back() == 'y' && !is_vowel(base[base.size() - 2]);
}

bool is_third_person(std::string_view base, std::string_view form) {
  if (ends_in_consonant_and_y(base)) return form == join(base.substr(0, base.size() - 1), "ies");
  const bool hisses = base.ends_with('s') || base.ends_with('x') || base.ends_with('z') ||
                      base.ends_with("ch") || base.ends_with("sh") || base.ends_with('o');
  return form == join(base, hisses ? "es" : "s");
}

}  // namespace

bool is_regular_form(std::string_view base, std::string_view form) {
  if (base.size() < shortest_base) return false;
  if (form == base || is_third_person(base, form)) return true;
  const bool doubles = may_double(base);
  if (doubles) {
    const std::string longer = join(base, base.substr(base.size() - 1));
    if (form == longer + "ed" || form == longer + "ing") return true;
    if (has_one_syllable(base)) return false;
  }
  if (base.ends_with("ie"))
    return form == join(base, "d") || form == join(base.substr(0, base.size() - 2), "ying");
  if (base.back() == 'e') {
    const bool kept = base.ends_with("ee") || base.ends_with("oe") || base.ends_with("ye");
    return form == join(base, "d") || form == join(kept ? base : base.substr(0, base.size() - 1), "ing") ||
           form == join(base, "ing");
  }
  if (base.back() == 'c') return form == join(base, "ked") || form == join(base, "king");
  if (form == join(base, "ing")) return true;
  return form ==
         (ends_in_consonant_and_y(base) ? join(base.substr(0, base.size() - 1), "ied") : join(base, "ed"));
}

std::vector<std::string> regular_bases(std::string_view form) {
  std::vector<std::string> bases;
  const auto consider = [&](std::string base) {
    if (base.size() > shortest_base && base != form && is_regular_form(base, form) &&
        std::find(bases.begin(), bases.end(), base) == bases.end())
      bases.push_back(std::move(base));
  };
  const auto stems_of = [&](std::string_view ending) {
    if (!form.ends_with(ending)) return;
    const std::string stem(form.substr(0, form.size() - ending.size()));
    if (stem.empty()) return;
    const bool doubled = stem.size() > 2 && stem.back() == stem[stem.size() - 2];
    consider(stem);
    if (doubled) consider(stem.substr(0, stem.size() - 1));
    consider(stem + "e");
    if (stem.ends_with("ck")) consider(stem.substr(0, stem.size() - 1));
    if (ending == "ied") consider(stem + "y");
    if (ending == "ying") consider(stem + "ie");
  };
  for (const std::string_view ending : {"ied", "ed", "ying", "ing", "ies", "es", "s"}) {
    stems_of(ending);
    if (ending == "ies" && form.ends_with(ending)) consider(join(form.substr(0, form.size() - 3), "y"));
  }
  return bases;
}

}  // namespace standpoint
