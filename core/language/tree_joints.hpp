#pragma once
// Joints of a sentence that the parser set in the wrong place, told by a mark or by the form of a verb.

#include "language/lost_verbs.hpp"

namespace standpoint {

/// "stop using the old ferry and move to a new one": "move" goes with "stop". "They denounce the test; Holt,
/// others vow to act": what follows a semicolon describes nothing before it. "has armed the rebels": "armed"
/// is no adjective. Linear in the length of the sentence.
void mend_joints(const SentenceTree& sentence);

/// "OAKLAND - Ida Holt criticised the toll": the town is no subject, and what hung on it goes where it hung.
/// `body` is the first word behind the dateline.
void mend_dateline(const SentenceTree& sentence, std::uint32_t body);

}  // namespace standpoint
