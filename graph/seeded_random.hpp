#pragma once
// Random numbers that are the same with every library and on every machine.

#include <cstdint>
#include <span>
#include <utility>

namespace standpoint::graph {

/// SplitMix64 (Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
class SeededRandom {
 public:
  explicit SeededRandom(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }

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

 private:
  std::uint64_t state_;
};

}  // namespace standpoint::graph
