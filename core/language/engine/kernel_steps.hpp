// The steps between the products, as every kernel takes them. Included by each kernel's file into a namespace
// of its own and compiled there with its instructions; plain loops, so that each value goes through the same
// IEEE operations.
//
// No standard library here: an inline function of it, compiled with new instructions, could replace the copy
// that the rest of the program runs on older processors.

#include "language/engine/tanh_step.hpp"

#include <cstddef>
#include <cstdint>

inline std::int16_t round_step(float x, float scale) {
  float scaled = x * scale;
  scaled = scaled > 8191.0F ? 8191.0F : scaled;
  scaled = scaled < -8191.0F ? -8191.0F : scaled;
  // Adding 1.5 * 2^23 rounds to the nearest whole number, ties to even, and leaves it in the low bits.
  const float shifted = scaled + 12582912.0F;
  std::int32_t bits = 0;
  __builtin_memcpy(&bits, &shifted, sizeof bits);
  return static_cast<std::int16_t>(bits - 0x4B400000);
}

inline void quantise_step(const float* x, float scale, std::int16_t* out, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) out[i] = round_step(x[i], scale);
}

inline void lstm_cell_step(float* z, float* c, float scale, std::int16_t* out, std::size_t h) {
  for (std::size_t i = 0; i < 3 * h; ++i) z[i] = 0.5F * tanh_step(0.5F * z[i]) + 0.5F;
  for (std::size_t i = 3 * h; i < 4 * h; ++i) z[i] = tanh_step(z[i]);
  for (std::size_t i = 0; i < h; ++i) c[i] = z[h + i] * c[i] + z[i] * z[3 * h + i];
  for (std::size_t i = 0; i < h; ++i) out[i] = round_step(z[2 * h + i] * tanh_step(c[i]), scale);
}

inline void norm_step(float* x, std::size_t n) {
  constexpr std::size_t lanes = 16;
  float sums[lanes] = {};
  std::size_t i = 0;
  for (; i + lanes <= n; i += lanes) {
    for (std::size_t l = 0; l < lanes; ++l) sums[l] += x[i + l];
  }
  for (std::size_t l = 0; i + l < n; ++l) sums[l] += x[i + l];
  float mean = 0;
  for (std::size_t l = 0; l < lanes; ++l) mean += sums[l];
  mean /= static_cast<float>(n);

  float squares[lanes] = {};
  for (i = 0; i + lanes <= n; i += lanes) {
    for (std::size_t l = 0; l < lanes; ++l) squares[l] += (x[i + l] - mean) * (x[i + l] - mean);
  }
  for (std::size_t l = 0; i + l < n; ++l) squares[l] += (x[i + l] - mean) * (x[i + l] - mean);
  float variance = 0;
  for (std::size_t l = 0; l < lanes; ++l) variance += squares[l];
  variance /= static_cast<float>(n);

  const float scale = 1.0F / __builtin_sqrtf(variance + 1e-5F);
  for (i = 0; i < n; ++i) x[i] = (x[i] - mean) * scale;
}

inline void maxout_norm_step(const float* x, float* y, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) y[i] = x[i] > x[n + i] ? x[i] : x[n + i];
  norm_step(y, n);
}

inline void add_row_step(const std::int8_t* row, float scale, float* x, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) x[i] += scale * static_cast<float>(row[i]);
}
