#pragma once
// Random numbers for tests and benchmarks: the same on every machine, and in tests/bench/peers.

#include <standpoint/model/random.hpp>

#include <concepts>
#include <cstdint>

namespace standpoint::test {

/// SplitMix64 (Steele, Lea & Flood 2014): small, seeded, and the same everywhere.
class Random : public SplitMix64 {
 public:
  using SplitMix64::SplitMix64;

  /// 0 to end - 1. end > 0.
  template <std::unsigned_integral Number>
  Number below(Number end) {
    return static_cast<Number>(next() % end);
  }
  std::uint32_t below(int end) { return below(static_cast<std::uint32_t>(end)); }
};

}  // namespace standpoint::test
