// SSE2: what every x86-64 processor has.

#include "language/engine/kernels.hpp"

#if defined(__x86_64__)
#include <emmintrin.h>

namespace standpoint::kernels {
namespace {

#include "language/engine/kernel_steps.hpp"
#include "language/engine/kernels_simd.hpp"

struct Sse2 {
  using Ints = __m128i;
  static constexpr std::size_t width = 4;
  static Ints zero() { return _mm_setzero_si128(); }
  static Ints load(const std::int16_t* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
  static Ints pair(const std::int16_t* p) {
    int both = 0;
    __builtin_memcpy(&both, p, sizeof both);
    return _mm_set1_epi32(both);
  }
  static Ints add_products(Ints sums, Ints a, Ints b) { return _mm_add_epi32(sums, _mm_madd_epi16(a, b)); }
  static void finish(Ints sums, const float* scale, const float* add, float* out) {
    const __m128 scaled = _mm_mul_ps(_mm_cvtepi32_ps(sums), _mm_loadu_ps(scale));
    _mm_storeu_ps(out, _mm_add_ps(scaled, _mm_loadu_ps(add)));
  }
};

void dots(const std::int16_t* a, const std::int16_t* b, std::size_t count, std::size_t n, std::int32_t* out) {
  for (std::size_t j = 0; j < count; ++j, b += n) {
    __m128i sum = _mm_setzero_si128();
    for (std::size_t k = 0; k < n; k += 8) sum = add_eight(sum, a + k, b + k);
    out[j] = sum_of(sum);
  }
}

}  // namespace

const KernelTable& sse2() {
  static constexpr KernelTable table{Kernel::sse2,  2 * Sse2::width, multiply<Sse2, 4>,
                                     quantise_step, lstm_cell_step,  maxout_norm_step,
                                     norm_step,     add_row_step,    dots};
  return table;
}

}  // namespace standpoint::kernels
#endif
