#pragma once
// What the network sees of a word: nine keys, one for each table of vectors that are summed.
//
// A key is the hash of a feature's kind and characters: the word's normal form (lower case, digits as 0,
// plain quotation marks and dashes, <url>, <mail>), its first letter as written, prefixes of 2 and 3 and
// suffixes of 1 to 4 characters of the normal form, and its shape (X x d, runs cut at three). Characters are
// code points, so that the tables serve any language.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace standpoint {

inline constexpr std::size_t word_feature_count = 9;

struct WordKeys {
  std::array<std::uint64_t, word_feature_count> keys;  ///< [0] is the normal form's
};

/// The keys of a word. Characters between the first 60 and the last 4 of a longer word are not looked at.
/// O(1) beyond that; no allocation.
WordKeys word_keys(std::string_view word);

/// WordKeys::keys[0] alone.
std::uint64_t normal_form_key(std::string_view word);

/// A well-mixed 64-bit value of two: chains keys of words into keys of phrases.
std::uint64_t mix_keys(std::uint64_t a, std::uint64_t b);

}  // namespace standpoint
