#include "language/engine/kernels.hpp"

#include <doctest/doctest.h>

#include <random>
#include <vector>

using namespace standpoint;

namespace {

std::vector<Kernel> others() {
  std::vector<Kernel> out;
  for (const Kernel kernel : {Kernel::sse2, Kernel::avx2, Kernel::vnni}) {
    if (is_supported(kernel)) out.push_back(kernel);
  }
  return out;
}

template <class T>
std::vector<T> numbers(std::mt19937& random, std::size_t n, double low, double high) {
  std::uniform_real_distribution<double> values(low, high);
  std::vector<T> out(n);
  for (auto& value : out) value = static_cast<T>(values(random));
  return out;
}

// The product by its definition, with 64-bit sums.
std::vector<float> slow_product(const std::vector<std::int16_t>& a, const std::vector<std::int8_t>& w,
                                std::size_t m, std::size_t k, std::size_t n, const std::vector<float>& scale,
                                const std::vector<float>& bias) {
  std::vector<float> out(m * n);
  for (std::size_t i = 0; i < m; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      std::int64_t sum = 0;
      for (std::size_t x = 0; x < k; ++x) sum += std::int64_t{a[i * k + x]} * w[x * n + j];
      out[i * n + j] = static_cast<float>(sum) * scale[j] + bias[j];
    }
  }
  return out;
}

}  // namespace

TEST_CASE("every kernel multiplies as the definition says, for odd numbers of rows and columns") {
  std::mt19937 random(3);
  auto kernels = others();
  kernels.push_back(Kernel::plain);
  for (const Kernel kernel : kernels) {
    const KernelTable& table = kernel_table(kernel);
    for (const std::size_t m : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 11U, 13U, 16U}) {
      for (const auto& size : {std::pair<std::size_t, std::size_t>{2, 1}, {96, 33}, {128, 64}, {130, 395}}) {
        const auto k = size.first;
        const auto n = size.second;
        CAPTURE(to_string(kernel));
        CAPTURE(m);
        CAPTURE(n);
        const auto a = numbers<std::int16_t>(random, m * k, -8191, 8191);
        const auto w = numbers<std::int8_t>(random, k * n, -127, 127);
        const auto scale = numbers<float>(random, n, 0, 0.01);
        const auto bias = numbers<float>(random, n, -1, 1);
        const PackedMatrix packed = pack(table, w, k, n, scale, bias);
        std::vector<float> out(m * packed.padded);
        const std::vector<const float*> add(m, packed.bias.data());
        table.multiply(packed.view(), a.data(), k, m, add.data(), out.data(), packed.padded);
        const auto expected = slow_product(a, w, m, k, n, scale, bias);
        bool equal = true;
        for (std::size_t i = 0; i < m; ++i) {
          for (std::size_t j = 0; j < n; ++j)
            equal = equal && out[i * packed.padded + j] == expected[i * n + j];
        }
        CHECK(equal);
      }
    }
  }
}

TEST_CASE("the largest activations and weights do not overflow in the longest row") {
  std::vector<Kernel> kernels = others();
  kernels.push_back(Kernel::plain);
  const std::vector<std::int16_t> a(max_row_length, 8191);
  const std::vector<std::int8_t> w(max_row_length, -127);
  for (const Kernel kernel : kernels) {
    const KernelTable& table = kernel_table(kernel);
    const PackedMatrix packed =
        pack(table, w, max_row_length, 1, std::vector<float>{1}, std::vector<float>{0});
    std::vector<float> out(packed.padded);
    const float* add[] = {packed.bias.data()};
    table.multiply(packed.view(), a.data(), max_row_length, 1, add, out.data(), packed.padded);
    CHECK(out[0] == static_cast<float>(-8191.0 * 127.0 * 2048.0));
  }
}

TEST_CASE("every kernel takes the steps between the products bit for bit as the plain loops do") {
  std::mt19937 random(5);
  const KernelTable& plain = kernel_table(Kernel::plain);
  for (const Kernel kernel : others()) {
    CAPTURE(to_string(kernel));
    const KernelTable& table = kernel_table(kernel);
    for (const std::size_t n : {8U, 24U, 96U, 104U, 256U}) {
      CAPTURE(n);
      const auto x = numbers<float>(random, 4 * n, -20, 20);

      std::vector<std::int16_t> q1(4 * n), q2(4 * n);
      plain.quantise(x.data(), 512, q1.data(), 4 * n);
      table.quantise(x.data(), 512, q2.data(), 4 * n);
      CHECK(q1 == q2);

      auto z1 = x, z2 = x;
      auto c1 = numbers<float>(random, n, -3, 3);
      auto c2 = c1;
      std::vector<std::int16_t> h1(n), h2(n);
      plain.lstm_cell(z1.data(), c1.data(), 4096, h1.data(), n);
      table.lstm_cell(z2.data(), c2.data(), 4096, h2.data(), n);
      CHECK(c1 == c2);
      CHECK(h1 == h2);

      std::vector<float> y1(n), y2(n);
      plain.maxout_norm(x.data(), y1.data(), n);
      table.maxout_norm(x.data(), y2.data(), n);
      CHECK(y1 == y2);
      plain.norm(y1.data(), n);
      table.norm(y2.data(), n);
      CHECK(y1 == y2);

      const auto row = numbers<std::int8_t>(random, n, -127, 127);
      plain.add_row(row.data(), 0.013F, y1.data(), n);
      table.add_row(row.data(), 0.013F, y2.data(), n);
      CHECK(y1 == y2);

      if (n > 128) continue;
      const auto a = numbers<std::int16_t>(random, n, -4095, 4095);
      const auto b = numbers<std::int16_t>(random, 5 * n, -4095, 4095);
      std::vector<std::int32_t> d1(5), d2(5);
      plain.dots(a.data(), b.data(), 5, n, d1.data());
      table.dots(a.data(), b.data(), 5, n, d2.data());
      CHECK(d1 == d2);
    }
  }
}

TEST_CASE("activations are rounded to the nearest step, ties to even, and cut at the limit") {
  const float x[] = {0.5F, 1.5F, 2.5F, -0.5F, -1.5F, 0.49F, 1e9F, -1e9F};
  std::int16_t out[8];
  kernel_table(best_kernel()).quantise(x, 1, out, 8);
  const std::vector<std::int16_t> expected = {0, 2, 2, 0, -2, 0, 8191, -8191};
  CHECK(std::vector<std::int16_t>(out, out + 8) == expected);
}
