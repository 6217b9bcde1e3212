#include "extraction/verb_lemmas.hpp"

#include "language/irregular_verbs.hpp"
#include "language/verb_forms.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

bool begins_verb(const StanceLexicon& lexicon, std::string_view base) {
  const StanceLexicon::Entries& entries = lexicon.find(base);
  return std::any_of(entries.begin(), entries.end(), [](const LexiconEntry* entry) {
    return entry->is_verbal() || entry->part == LexiconPart::light;
  });
}

}  // namespace

void mend_verb_lemmas(Trees& trees, const StanceLexicon& lexicon) {
  for (std::uint32_t w = 0; w < trees.size(); ++w) {
    if (!trees.is_verb(w)) continue;
    const std::string& form = trees.form(w);
    const std::string& lemma = trees.lemma(w);
    if (form == lemma && !form.ends_with('s') && !form.ends_with("ed") && !form.ends_with("ing")) continue;
    if (begins_verb(lexicon, lemma) && is_regular_form(lemma, form)) continue;
    if (irregular_base(form) == lemma) continue;
    for (std::string& base : regular_bases(form)) {
      if (base == lemma || !begins_verb(lexicon, base)) continue;
      // "singed" is no form of "sing".
      if (form.ends_with("ed") && is_irregular(base)) continue;
      trees.set_lemma(w, std::move(base));
      break;
    }
  }
}

}  // namespace standpoint
