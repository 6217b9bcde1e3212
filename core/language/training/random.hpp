#pragma once
// Random numbers of the trainer: the same on every machine.

#include <standpoint/model/random.hpp>

#include <cstdint>

namespace standpoint::training {

/// SplitMix64 (Steele, Lea, Flood 2014).
class Random : public SplitMix64 {
 public:
  using SplitMix64::SplitMix64;

  /// In [0, 1).
  float uniform() { return static_cast<float>(next() >> 40U) * 0x1p-24F; }
  /// In [0, n). n > 0.
  std::uint64_t below(std::uint64_t n) { return next() % n; }

  /// Mean 0, deviation 1, nearly normal: the sum of twelve uniform values less six, so that no library's
  /// logarithm shows.
  float normal() {
    float sum = -6;
    for (int i = 0; i < 12; ++i) sum += uniform();
    return sum;
  }
};

}  // namespace standpoint::training
