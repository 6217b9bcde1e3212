// AVX2; built with -mavx2, without FMA: a fused product would round once where the others round twice.

#include "language/engine/kernels.hpp"

#if defined(__x86_64__)
#include <immintrin.h>

namespace standpoint::kernels {
namespace {

#include "language/engine/kernel_steps.hpp"
#include "language/engine/kernels_simd.hpp"

struct Avx2 {
  using Ints = __m256i;
  static constexpr std::size_t width = 8;
  static constexpr bool takes_eight = false;
  static Ints zero() { return _mm256_setzero_si256(); }
  static Ints load(const std::int16_t* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
  static Ints pair(const std::int16_t* p) {
    int both = 0;
    __builtin_memcpy(&both, p, sizeof both);
    return _mm256_set1_epi32(both);
  }
  static Ints add_products(Ints sums, Ints a, Ints b) {
    sums = _mm256_add_epi32(sums, _mm256_madd_epi16(a, b));
    // In this order: left to itself, GCC 12 multiplies ahead until sums go to memory, and a tenth of the time
    // with them.
    __asm__("" : "+x"(sums));
    return sums;
  }
  static void finish(Ints sums, const float* scale, const float* add, float* out) {
    const __m256 scaled = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), _mm256_loadu_ps(scale));
    _mm256_storeu_ps(out, _mm256_add_ps(scaled, _mm256_loadu_ps(add)));
  }
};

void dots(const std::int16_t* a, const std::int16_t* b, std::size_t count, std::size_t n, std::int32_t* out) {
  for (std::size_t j = 0; j < count; ++j, b += n) {
    __m256i wide = _mm256_setzero_si256();
    std::size_t k = 0;
    for (; k + 16 <= n; k += 16) wide = Avx2::add_products(wide, Avx2::load(a + k), Avx2::load(b + k));
    __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(wide), _mm256_extracti128_si256(wide, 1));
    if (k < n) sum = add_eight(sum, a + k, b + k);
    out[j] = sum_of(sum);
  }
}

}  // namespace

const KernelTable& avx2() {
  static constexpr KernelTable table{Kernel::avx2,  2 * Avx2::width, multiply<Avx2, 6>,
                                     quantise_step, lstm_cell_step,  maxout_norm_step,
                                     norm_step,     add_row_step,    dots};
  return table;
}

}  // namespace standpoint::kernels
#endif
