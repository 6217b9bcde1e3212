#pragma once
// Random numbers for tests and benchmarks: the same on every machine, and in tests/bench/peers.

#include <concepts>
#include <cstdint>

namespace standpoint::test {

/// SplitMix64 (Steele, Lea & Flood 2014): small, seeded, and the same everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }
  /// 0 to end - 1. end > 0.
  template <std::unsigned_integral Number>
  Number below(Number end) {
    return static_cast<Number>(next() % end);
  }
  std::uint32_t below(int end) { return below(static_cast<std::uint32_t>(end)); }

 private:
  std::uint64_t state_;
};

}  // namespace standpoint::test
