#pragma once
// The arithmetic of reading a text, for each kind of processor: products of 16-bit activations with 8-bit
// weights, summed exactly in 32-bit integers, and the element-wise steps between them in single precision.
//
// Every kernel gives the same bits: integer sums do not depend on their order, and the floating-point steps
// are the same IEEE operations in the same order everywhere (files built with -ffp-contract=off; sums over a
// row in 16 lanes). So a text is read the same on every machine.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint {

enum class Kernel : int { plain, sse2, avx2, vnni };

std::string_view to_string(Kernel kernel);
/// True when this processor has what the kernel needs.
bool is_supported(Kernel kernel);
/// The fastest supported one.
Kernel best_kernel();

/// Activations are rounded to 16 bits in steps of 1/scale, and cut at this many steps.
inline constexpr float activation_limit = 8191;
/// Rows longer than this could overflow the 32-bit sums: 8191 * 127 * 2048 < 2^31.
inline constexpr std::size_t max_row_length = 2048;

/// A matrix of weights in the order its kernel reads: panels of columns, in each of them pairs of rows.
struct PackedMatrix {
  /// Plain pointers for the kernels, whose files may not call the standard library.
  struct View {
    std::size_t rows = 0;     ///< length of an activation row; even, padded with zeros
    std::size_t columns = 0;  ///< of the matrix
    std::size_t padded = 0;   ///< columns rounded up to whole panels: the length of an output row
    const std::int16_t* weights = nullptr;
    const float* scale = nullptr;  ///< [padded]: what one unit of a sum is worth
  };

  std::size_t rows = 0, columns = 0, padded = 0;
  std::vector<std::int16_t> weights;
  std::vector<float> scale;
  std::vector<float> bias;  ///< [padded]

  View view() const { return {rows, columns, padded, weights.data(), scale.data()}; }
};

struct KernelTable {
  Kernel kernel = Kernel::plain;
  std::size_t panel = 0;  ///< columns of a panel

  /// out[i * ldo + j] = sums of a[i * lda ..] with column j, times scale[j], plus add[i][j]; m rows, all
  /// padded columns.
  void (*multiply)(const PackedMatrix::View& w, const std::int16_t* a, std::size_t lda, std::size_t m,
                   const float* const* add, float* out, std::size_t ldo) = nullptr;
  /// out[i] = x[i] * scale rounded to the nearest (ties to even), cut at activation_limit.
  void (*quantise)(const float* x, float scale, std::int16_t* out, std::size_t n) = nullptr;
  /// One step of an LSTM for one sequence: z[4h] (input, forget, output, candidate; overwritten), cell c[h];
  /// the output in steps of 1/scale.
  void (*lstm_cell)(float* z, float* c, float scale, std::int16_t* out, std::size_t h) = nullptr;
  /// y = max(x[:n], x[n:2n]), then (y - mean) / deviation.
  void (*maxout_norm)(const float* x, float* y, std::size_t n) = nullptr;
  /// x = (x - mean) / deviation.
  void (*norm)(float* x, std::size_t n) = nullptr;
  /// x[i] += scale * row[i].
  void (*add_row)(const std::int8_t* row, float scale, float* x, std::size_t n) = nullptr;
  /// out[j] = a . b[j] for `count` rows of n values; n a multiple of 8, and every |value| below 4096 and n <=
  /// 128.
  void (*dots)(const std::int16_t* a, const std::int16_t* b, std::size_t count, std::size_t n,
               std::int32_t* out) = nullptr;
};

/// The functions of a kernel. Precondition: is_supported(kernel).
const KernelTable& kernel_table(Kernel kernel);

/// Packs weights[k * n + j] (k rows, n columns) for a kernel.
PackedMatrix pack(const KernelTable& kernel, std::span<const std::int8_t> weights, std::size_t k,
                  std::size_t n, std::span<const float> scale, std::span<const float> bias);

namespace kernels {
const KernelTable& plain();
const KernelTable& sse2();
const KernelTable& avx2();
const KernelTable& vnni();
}  // namespace kernels

}  // namespace standpoint
