#pragma once
// Regular forms of English verbs: what a lemmatizer that learnt from treebanks does not know of rarer ones
// ("rebuked", "lauded", "stabbing").

#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Whether the verb `base` has this past, participle, gerund or third person by the rules of spelling. A last
/// consonant behind one short vowel is doubled in words of one syllable and may be in longer ones. Both in
/// lower case.
bool is_regular_form(std::string_view base, std::string_view form);

/// The bases that a regular form may have, the likelier first: "rebuke" and "rebuk" of "rebuked". Empty for
/// words without such an ending.
std::vector<std::string> regular_bases(std::string_view form);

}  // namespace standpoint
