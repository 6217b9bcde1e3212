#include "language/engine/kernels.hpp"

#include <algorithm>

namespace standpoint {

std::string_view to_string(Kernel kernel) {
  switch (kernel) {
    case Kernel::plain:
      return "plain";
    case Kernel::sse2:
      return "sse2";
    case Kernel::avx2:
      return "avx2";
    case Kernel::vnni:
      return "vnni";
  }
  return "";
}

#if defined(__x86_64__)
bool is_supported(Kernel kernel) {
  switch (kernel) {
    case Kernel::plain:
    case Kernel::sse2:
      return true;
    case Kernel::avx2:
      return __builtin_cpu_supports("avx2");
    case Kernel::vnni:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
             __builtin_cpu_supports("avx512vnni");
  }
  return false;
}

const KernelTable& kernel_table(Kernel kernel) {
  switch (kernel) {
    case Kernel::sse2:
      return kernels::sse2();
    case Kernel::avx2:
      return kernels::avx2();
    case Kernel::vnni:
      return kernels::vnni();
    case Kernel::plain:
      break;
  }
  return kernels::plain();
}
#else
bool is_supported(Kernel kernel) { return kernel == Kernel::plain; }
const KernelTable& kernel_table(Kernel /*kernel*/) { return kernels::plain(); }
#endif

Kernel best_kernel() {
  for (const Kernel kernel : {Kernel::vnni, Kernel::avx2, Kernel::sse2}) {
    if (is_supported(kernel)) return kernel;
  }
  return Kernel::plain;
}

PackedMatrix pack(const KernelTable& kernel, std::span<const std::int8_t> weights, std::size_t k,
                  std::size_t n, std::span<const float> scale, std::span<const float> bias) {
  const std::size_t panel = kernel.panel;
  PackedMatrix out;
  out.rows = (k + 1) / 2 * 2;
  out.columns = n;
  out.padded = (n + panel - 1) / panel * panel;
  out.weights.assign(out.rows * out.padded, 0);
  out.scale.assign(out.padded, 0.0F);
  out.bias.assign(out.padded, 0.0F);
  std::copy(scale.begin(), scale.end(), out.scale.begin());
  std::copy(bias.begin(), bias.end(), out.bias.begin());
  for (std::size_t p = 0; p < out.padded; p += panel) {
    for (std::size_t row = 0; row < k; ++row) {
      for (std::size_t j = 0; j < std::min(panel, n - std::min(n, p)); ++j) {
        out.weights[p * out.rows + (row / 2) * 2 * panel + 2 * j + row % 2] = weights[row * n + p + j];
      }
    }
  }
  return out;
}

}  // namespace standpoint
