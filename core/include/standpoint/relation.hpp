#pragma once
// Who is for or against whom in one sentence, when the two are given.
//
//   const Text sentence("Ida Holt criticised Marel Lines over the toll.");
//   auto found = relate(sentence, {0, 8}, {20, 31});   // p = "Ida Holt", q = "Marel Lines"
//   found->attitude;                                   // Attitude::p_opposes_q
//
// The task and its five classes are those of Park, Pan and Joo, Who Blames or Endorses Whom? Entity-to-Entity
// Directed Sentiment Extraction in News Text, Findings of ACL 2021, arXiv 2106.01033.

#include <standpoint/language_engine.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/model/text.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {

/// Its numbers are those of the task and of the files of `standpoint relate`.
enum class Attitude : std::uint8_t {
  neutral = 0,
  p_supports_q = 1,
  q_supports_p = 2,
  p_opposes_q = 3,
  q_opposes_p = 4
};

/// The attitude of one actor toward another in a sentence.
struct Relation {
  Attitude attitude = Attitude::neutral;
  double confidence = 0;  ///< that it is this class, 0 to 1
  std::string rule;       ///< what decided, "verb:criticise"; empty when nothing was found
};

/// Reads one sentence (or a few). p and q are code points; they are widened to whole words, and each is taken
/// for an actor whatever it is. Deterministic; linear in the length of the text. Error invalid_value when a
/// span is empty, outside the text or overlaps the other.
Result<Relation> relate(const Text& sentence, CodePointSpan p, CodePointSpan q,
                        const Language& language = Language::built_in());

using NamedValues = std::vector<std::pair<std::string, double>>;

/// What speaks for each attitude (its number less one), as the weights of the library name it: for those who
/// learn new ones. Errors as relate().
Result<std::array<NamedValues, 4>> relation_grounds(const Text& sentence, CodePointSpan p, CodePointSpan q,
                                                    const Language& language = Language::built_in());

}  // namespace standpoint
