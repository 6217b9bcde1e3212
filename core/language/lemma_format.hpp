#pragma once
// The lemmatizer's block of bytes, as the trainer writes it and the lemmatizer reads it in place. All numbers
// are little-endian and may lie at any address.
//
//   header      8 x u32: magic, version, and the sizes of the six parts that follow
//   rules       strip u8, case u8, length u16, offset u32 into the texts: 8 bytes each
//   choices     three u16 rules, the most likely first; no_rule for none: 6 bytes each
//   values      u16, the choice of the key in the same slot
//   keys        u32 fingerprints of keys, 0 for an empty slot
//   words       u32 fingerprints of known lower-case words, 0 for an empty slot
//   texts       UTF-8, what rules append
//
// A key is (kind, upos, xpos, shape, suffix or whole word). Tables are open-addressed by the key's hash and
// hold 32 bits of it: a foreign key meets a stored one about once in 10^5 looks, and then gets another word's
// rule.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace standpoint::lemma_format {

inline constexpr std::uint32_t magic = 0x4D4C5053U;  // "SPLM"
inline constexpr std::uint32_t version = 1;
inline constexpr std::size_t header_bytes = 32;
inline constexpr std::size_t rule_bytes = 8;
inline constexpr std::size_t choice_rules = 3;
inline constexpr std::size_t choice_bytes = 2 * choice_rules;
inline constexpr std::uint16_t no_rule = 0xFFFFU;
inline constexpr std::size_t max_suffix_bytes = 6;
/// A key lies at most this many slots behind its own; the trainer sees to it.
inline constexpr std::size_t max_probes = 64;

/// How a form is written before its end is replaced.
enum class Case : std::uint8_t { lower, keep, title, upper };

/// Capitals of a form, and whether its lower-case spelling is a known word: how a form's case maps to its
/// lemma's. "Steel" begins a sentence, "Stefan" does not.
enum class Shape : char {
  lower = 'l',
  digits = 'd',
  title_known = 'T',
  title_new = 't',
  upper_known = 'U',
  upper_new = 'u',
  mixed_known = 'M',
  mixed_new = 'm',
  any = '*'
};

/// What a key is about: a whole word, or a suffix.
enum class Kind : char { word = 'w', suffix = 's', known = 'k' };

/// FNV-1a (Fowler, Noll & Vo), continued over several strings; mix() ends it.
inline std::uint64_t hash_more(std::uint64_t hash, std::string_view bytes) {
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return hash;
}
inline std::uint64_t hash_more(std::uint64_t hash, char c) {
  return hash_more(hash, std::string_view(&c, 1));
}
inline std::uint64_t mix(std::uint64_t hash) {
  hash = (hash ^ (hash >> 32U)) * 0xD6E8FEB86659FD93ULL;
  return hash ^ (hash >> 32U);
}

inline constexpr std::uint64_t hash_begin = 0xCBF29CE484222325ULL;

/// Begins the key of a kind at one of the three levels below.
inline std::uint64_t begin_key(Kind kind, std::string_view upos, std::string_view xpos, Shape shape) {
  std::uint64_t hash = hash_more(hash_begin, static_cast<char>(kind));
  hash = hash_more(hash_more(hash, upos), '\0');
  hash = hash_more(hash_more(hash, xpos), '\0');
  return hash_more(hash, static_cast<char>(shape));
}

/// From the most specific to the coarsest: both tags and shape; the treebank's tag and shape; the tag alone.
inline constexpr std::size_t levels = 3;
inline constexpr std::size_t coarsest = levels - 1;
inline std::uint64_t begin_level(Kind kind, std::size_t level, std::string_view upos, std::string_view xpos,
                                 Shape shape) {
  return begin_key(kind, level == 0 ? upos : "*", xpos, level == coarsest ? Shape::any : shape);
}

inline std::uint32_t fingerprint(std::uint64_t mixed) {
  const auto low = static_cast<std::uint32_t>(mixed);
  return low == 0 ? 1U : low;
}
/// Its first slot of a table: the high half, scaled (Lemire 2016).
inline std::size_t first_slot(std::uint64_t mixed, std::size_t slots) {
  return static_cast<std::size_t>(((mixed >> 32U) * slots) >> 32U);
}

/// Replaces `out` by `form` written in `how`; Unicode's simple case mapping.
void write_case(std::string_view form, Case how, std::string& out);

/// Shape without the question whether the word is known: lower, digits, title_new, upper_new or mixed_new.
Shape find_shape(std::string_view form);
/// The same shape of a known word.
Shape known_shape(Shape shape);

/// `text` without its last `strip` bytes, when these are whole characters; else as it is.
std::string_view strip_end(std::string_view text, std::size_t strip);

}  // namespace standpoint::lemma_format
