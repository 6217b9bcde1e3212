#pragma once
// How far a word is from its head, in the 33 steps that the network knows: training and reading must agree.

#include <array>
#include <cstddef>

namespace standpoint {

inline constexpr std::size_t distance_buckets = 33;

/// Bucket of head position minus word position; the root stands before the first word. Distances to 8 have
/// one each, farther ones grow by the square root of 2; the middle one is 0.
constexpr std::size_t distance_bucket(std::ptrdiff_t difference) {
  constexpr std::array<std::ptrdiff_t, 7> limits = {12, 16, 23, 32, 46, 64, 91};
  const std::ptrdiff_t size = difference < 0 ? -difference : difference;
  std::ptrdiff_t bucket = size;
  if (size > 8) {
    bucket = 9;
    for (const auto limit : limits) bucket += size >= limit ? 1 : 0;
  }
  return static_cast<std::size_t>(16 + (difference < 0 ? -bucket : bucket));
}

}  // namespace standpoint
