#pragma once
// Random Unicode for property tests, the same on every machine.

#include "random.hpp"

#include <standpoint/model/utf8.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace standpoint::test {

/// A code point of one of the kinds that break offset code: ASCII, Latin, combining marks, CJK, astral, emoji
/// joiners, white space, the last valid ones.
inline char32_t random_code_point(Random& random) {
  constexpr std::array<std::pair<char32_t, char32_t>, 12> ranges = {{{0x20, 0x7E},
                                                                     {0x20, 0x7E},
                                                                     {0x61, 0x7A},
                                                                     {0x09, 0x0A},
                                                                     {0xA0, 0x24F},
                                                                     {0x300, 0x36F},
                                                                     {0x590, 0x6FF},
                                                                     {0x2000, 0x206F},
                                                                     {0x4E00, 0x9FFF},
                                                                     {0xE000, 0xFFFD},
                                                                     {0x10000, 0x1F9FF},
                                                                     {0x10FFF0, 0x10FFFF}}};
  const auto [low, high] = ranges[random.below(ranges.size())];
  return low + random.below(static_cast<std::uint32_t>(high - low) + 1);
}

inline std::string random_text(Random& random, std::uint32_t code_points) {
  std::string text;
  for (std::uint32_t i = 0; i < code_points; ++i) append_utf8(text, random_code_point(random));
  return text;
}

inline std::string random_bytes(Random& random, std::uint32_t bytes) {
  std::string text;
  for (std::uint32_t i = 0; i < bytes; ++i) text += static_cast<char>(random.below(256));
  return text;
}

}  // namespace standpoint::test
