#pragma once
// Pronouns of who speaks and whom he speaks to.

#include "language/words.hpp"

#include <string_view>

namespace standpoint {

/// "I", "our": lower-case form of a pronoun or possessive of the speaker.
inline bool is_first_person(std::string_view form) {
  static const WordSet words("i me my mine myself we us our ours ourselves");
  return words.contains(form);
}

/// The speaker or the one he speaks to, as a subject or object.
inline bool is_speaker_or_hearer(std::string_view form) {
  return form == "i" || form == "we" || form == "you" || form == "us" || form == "me";
}

}  // namespace standpoint
