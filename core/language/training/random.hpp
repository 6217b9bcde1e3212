#pragma once
// Random numbers of the trainer: the same on every machine.

#include <cstdint>

namespace standpoint::training {

/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }

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

 private:
  std::uint64_t state_;
};

}  // namespace standpoint::training
