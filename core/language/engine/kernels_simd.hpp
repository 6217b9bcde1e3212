// The product of a vector kernel, for `Vector` of 32-bit sums. Included by kernels_sse2.cpp, kernels_avx2.cpp
// and kernels_vnni.cpp into a namespace of their own; like kernel_steps.hpp it uses no standard library.

// Rows `Rows` at a time against two vectors of columns: 2 * Rows sums in registers.
template <class Vector, std::size_t Rows>
inline void multiply_rows(const PackedMatrix::View& w, std::size_t column, const std::int16_t* weights,
                          const std::int16_t* a, std::size_t lda, const float* const* add, float* out,
                          std::size_t ldo) {
  constexpr std::size_t width = Vector::width;
  typename Vector::Ints sums[Rows][2];
  for (std::size_t r = 0; r < Rows; ++r) sums[r][0] = sums[r][1] = Vector::zero();
  std::size_t k = 0;
  if constexpr (Vector::takes_eight) {
    for (; k + 8 <= w.rows; k += 8, weights += 16 * width) {
      for (std::size_t r = 0; r < Rows; ++r) Vector::add_eight_rows(sums[r], a + r * lda + k, weights);
    }
  }
  for (; k < w.rows; k += 2, weights += 4 * width) {
    const auto first = Vector::load(weights);
    const auto second = Vector::load(weights + 2 * width);
    for (std::size_t r = 0; r < Rows; ++r) {
      const auto pair = Vector::pair(a + r * lda + k);
      sums[r][0] = Vector::add_products(sums[r][0], pair, first);
      sums[r][1] = Vector::add_products(sums[r][1], pair, second);
    }
  }
  for (std::size_t r = 0; r < Rows; ++r) {
    for (std::size_t half = 0; half < 2; ++half) {
      const std::size_t j = column + half * width;
      Vector::finish(sums[r][half], w.scale + j, add[r] + j, out + r * ldo + j);
    }
  }
}

// The last rows, fewer than Rows of them, in one go.
template <class Vector, std::size_t Rows>
inline void multiply_last_rows(const PackedMatrix::View& w, std::size_t column, const std::int16_t* weights,
                               const std::int16_t* a, std::size_t lda, std::size_t m, const float* const* add,
                               float* out, std::size_t ldo) {
  if constexpr (Rows > 1) {
    if (m == Rows - 1) return multiply_rows<Vector, Rows - 1>(w, column, weights, a, lda, add, out, ldo);
    multiply_last_rows<Vector, Rows - 1>(w, column, weights, a, lda, m, add, out, ldo);
  }
}

template <class Vector, std::size_t Rows>
void multiply(const PackedMatrix::View& w, const std::int16_t* a, std::size_t lda, std::size_t m,
              const float* const* add, float* out, std::size_t ldo) {
  constexpr std::size_t panel = 2 * Vector::width;
  for (std::size_t p = 0; p < w.padded; p += panel) {
    const std::int16_t* weights = w.weights + p * w.rows;
    std::size_t i = 0;
    for (; i + Rows <= m; i += Rows)
      multiply_rows<Vector, Rows>(w, p, weights, a + i * lda, lda, add + i, out + i * ldo, ldo);
    multiply_last_rows<Vector, Rows>(w, p, weights, a + i * lda, lda, m - i, add + i, out + i * ldo, ldo);
  }
}

// The four sums of a vector of 32-bit sums as one.
inline std::int32_t sum_of(__m128i sums) {
  sums = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0x4E));
  sums = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0xB1));
  return _mm_cvtsi128_si32(sums);
}

// sums + the products of eight more numbers of a and b.
inline __m128i add_eight(__m128i sums, const std::int16_t* a, const std::int16_t* b) {
  const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a));
  const __m128i y = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b));
  return _mm_add_epi32(sums, _mm_madd_epi16(x, y));
}
