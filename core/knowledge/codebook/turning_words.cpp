#include "knowledge/codebook/turning_words.hpp"

#include "knowledge/issues/issue_phrases.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// Nouns and verbs alike: a form's lemmas hold both.
constexpr std::string_view turning =
    "ban delay end ending repeal halt scrap scrapping abolish abolition remove removal cancel cancellation "
    "cut "
    "cutback reduce reduction freeze suspend suspension postpone postponement deferral defer reject "
    "rejection "
    "refuse refusal veto withdraw withdrawal oppose opposition objection resist resistance block blockade "
    "blocking boycott limit limitation restrict restriction curb cap prohibit prohibition stop stoppage "
    "prevent "
    "prevention drop ditch abandon abandonment shelve axe kill close closure overturn reversal rollback "
    "dilute "
    "dilution weaken weakening eliminate elimination dismantle dismantling phaseout avoid avoidance embargo "
    "injunction moratorium exemption waiver lack absence shortage loss defeat collapse failure demolition "
    "demolish "
    "destruction destroy termination terminate revocation revoke rescission rescind disbandment disband "
    "scaling "
    "lawsuit suit challenge appeal protest fight soften softening halve trim slash waive loosen relax easing "
    "derogation "
    "pause interruption interrupt obstruction obstruct delaying";

constexpr std::string_view links =
    "of on to for in against from over with about at by into between under behind that which who without";

constexpr std::string_view pale =
    "new proposed planned controversial latest draft own such final whole current recent original revised "
    "same "
    "other entire latter former first second so called government federal national local official key major "
    "big "
    "sweeping landmark much needed";

std::unordered_set<std::uint32_t> numbers(WordForms& forms, std::string_view list) {
  std::unordered_set<std::uint32_t> found;
  for (const auto& word : forms.words(list)) found.insert(word.form);
  return found;
}

bool any_key(const FormedWord& word, const std::unordered_set<std::uint32_t>& set) {
  return std::any_of(word.keys.begin(), word.keys.end(),
                     [&](std::uint32_t key) { return set.contains(key); });
}

}  // namespace

TurningWords::TurningWords(WordForms& forms)
    : turning_(numbers(forms, turning)),
      links_(numbers(forms, links)),
      against_(numbers(forms, "against")),
      generic_(numbers(forms, generic_issue_nouns())),
      pale_(numbers(forms, pale)) {}

bool TurningWords::turns(const FormedWord& word) const { return any_key(word, turning_); }
bool TurningWords::is_generic(const FormedWord& word) const { return any_key(word, generic_); }
bool TurningWords::is_against(const FormedWord& word) const { return against_.contains(word.form); }
bool TurningWords::is_link(const FormedWord& word) const { return links_.contains(word.form); }
bool TurningWords::is_pale(const FormedWord& word) const { return pale_.contains(word.form); }

}  // namespace standpoint
