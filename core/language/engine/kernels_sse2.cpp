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
  // Without AVX a pair from memory takes two instructions to fill a vector; four pairs loaded at once take
  // one each.
  static constexpr bool takes_eight = true;
  static void add_eight_rows(Ints (&sums)[2], const std::int16_t* a, const std::int16_t* weights) {
    const Ints eight = load(a);
    add_pair(sums, _mm_shuffle_epi32(eight, 0x00), weights);
    add_pair(sums, _mm_shuffle_epi32(eight, 0x55), weights + 16);
    add_pair(sums, _mm_shuffle_epi32(eight, 0xAA), weights + 32);
    add_pair(sums, _mm_shuffle_epi32(eight, 0xFF), weights + 48);
  }
  static void add_pair(Ints (&sums)[2], Ints pair, const std::int16_t* weights) {
    sums[0] = add_products(sums[0], pair, load(weights));
    sums[1] = add_products(sums[1], pair, load(weights + 8));
  }
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
