#pragma once
// Random numbers that are the same with every library and on every machine.

#include <standpoint/model/random.hpp>

#include <cstdint>
#include <span>
#include <utility>

namespace standpoint::graph {

/// SplitMix64 (Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
class SeededRandom : public SplitMix64 {
 public:
  using SplitMix64::SplitMix64;

  /// 0 to end - 1; end is 1 to 2^32. By multiplication (Lemire 2019), biased by less than end / 2^32.
  std::uint32_t below(std::uint64_t end) {
    return static_cast<std::uint32_t>(((next() >> 32U) * end) >> 32U);
  }

  /// 0 <= x < 1, in steps of 2^-53.
  double unit() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

  /// Fisher-Yates.
  template <typename T>
  void shuffle(std::span<T> values) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
  }
};

}  // namespace standpoint::graph
