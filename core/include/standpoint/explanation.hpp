#pragma once
// Why a statement was found, in words for a reader.
//
//   Drivers' Guild opposes Marel Lines
//     evidence: "The Drivers' Guild criticised Marel Lines" (at 0)
//     rule: verb:criticise
//     lexicon: criticise, class criticise of verbs; against its object
//     act: criticise; strength 0.70, confidence 0.78

#include <standpoint/model/corpus.hpp>

#include <string>
#include <vector>

namespace standpoint {

/// One line a string, the first names actor, stance and object, the others begin with two blanks and a word:
/// evidence, rule, lexicon (for rules that rest on an entry of the stance lexicon), passed on (what carried
/// the attitude from there to the object), act, and "said by" for each step of the attribution, outermost
/// first. White space in quotes becomes single blanks; nothing is cut. Names are looked up in `records`.
/// Linear in the records.
std::vector<std::string> explain(const Statement& statement, const DocumentRecords& records);

}  // namespace standpoint
