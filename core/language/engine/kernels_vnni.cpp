// AVX-512 with VNNI: one instruction multiplies pairs of 16-bit numbers and adds them to sixteen sums.

#include "language/engine/kernels.hpp"

#if defined(__x86_64__)
#include <immintrin.h>

namespace standpoint::kernels {
namespace {

#include "language/engine/kernel_steps.hpp"
#include "language/engine/kernels_simd.hpp"

struct Vnni {
  using Ints = __m512i;
  static constexpr std::size_t width = 16;
  static constexpr bool takes_eight = false;
  static Ints zero() { return _mm512_setzero_si512(); }
  static Ints load(const std::int16_t* p) { return _mm512_loadu_si512(p); }
  static Ints pair(const std::int16_t* p) {
    int both = 0;
    __builtin_memcpy(&both, p, sizeof both);
    return _mm512_set1_epi32(both);
  }
  static Ints add_products(Ints sums, Ints a, Ints b) { return _mm512_dpwssd_epi32(sums, a, b); }
  static void finish(Ints sums, const float* scale, const float* add, float* out) {
    const __m512 scaled = _mm512_mul_ps(_mm512_cvtepi32_ps(sums), _mm512_loadu_ps(scale));
    _mm512_storeu_ps(out, _mm512_add_ps(scaled, _mm512_loadu_ps(add)));
  }
};

void dots(const std::int16_t* a, const std::int16_t* b, std::size_t count, std::size_t n, std::int32_t* out) {
  for (std::size_t j = 0; j < count; ++j, b += n) {
    __m512i wide = _mm512_setzero_si512();
    std::size_t k = 0;
    for (; k + 32 <= n; k += 32) wide = Vnni::add_products(wide, Vnni::load(a + k), Vnni::load(b + k));
    __m256i half = _mm256_add_epi32(_mm512_castsi512_si256(wide), _mm512_extracti64x4_epi64(wide, 1));
    __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1));
    for (; k < n; k += 8) sum = add_eight(sum, a + k, b + k);
    out[j] = sum_of(sum);
  }
}

}  // namespace

const KernelTable& vnni() {
  static constexpr KernelTable table{Kernel::vnni,  2 * Vnni::width, multiply<Vnni, 8>,
                                     quantise_step, lstm_cell_step,  maxout_norm_step,
                                     norm_step,     add_row_step,    dots};
  return table;
}

}  // namespace standpoint::kernels
#endif
