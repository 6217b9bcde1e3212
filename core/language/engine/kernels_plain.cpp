// Plain loops: the reference that the vector kernels are tested against, and the kernel of processors without
// them.

#include "language/engine/kernels.hpp"

namespace standpoint::kernels {
namespace {

#include "language/engine/kernel_steps.hpp"

constexpr std::size_t panel = 8;

void multiply(const PackedMatrix::View& w, const std::int16_t* a, std::size_t lda, std::size_t m,
              const float* const* add, float* out, std::size_t ldo) {
  for (std::size_t p = 0; p < w.padded; p += panel) {
    const std::int16_t* weights = w.weights + p * w.rows;
    for (std::size_t i = 0; i < m; ++i) {
      std::int32_t sums[panel] = {};
      for (std::size_t k = 0; k < w.rows; k += 2) {
        const std::int32_t first = a[i * lda + k];
        const std::int32_t second = a[i * lda + k + 1];
        for (std::size_t j = 0; j < panel; ++j) {
          sums[j] += first * weights[k * panel + 2 * j] + second * weights[k * panel + 2 * j + 1];
        }
      }
      for (std::size_t j = 0; j < panel; ++j) {
        out[i * ldo + p + j] = static_cast<float>(sums[j]) * w.scale[p + j] + add[i][p + j];
      }
    }
  }
}

void dots(const std::int16_t* a, const std::int16_t* b, std::size_t count, std::size_t n, std::int32_t* out) {
  for (std::size_t j = 0; j < count; ++j, b += n) {
    std::int32_t sum = 0;
    for (std::size_t k = 0; k < n; ++k) sum += a[k] * b[k];
    out[j] = sum;
  }
}

}  // namespace

const KernelTable& plain() {
  static constexpr KernelTable table{Kernel::plain,    panel,     multiply,     quantise_step, lstm_cell_step,
                                     maxout_norm_step, norm_step, add_row_step, dots};
  return table;
}

}  // namespace standpoint::kernels
