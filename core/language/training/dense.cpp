// Built with AVX2 and FMA where the target is x86-64 (core/CMakeLists.txt). Nothing but Eigen and plain loops
// may be used here: an inline function of the standard library, compiled in this file, could replace the copy
// that the rest of the program calls on processors without these instructions.

#include "language/training/dense.hpp"

#define EIGEN_DONT_PARALLELIZE
#define EIGEN_NO_DEBUG
#include <Eigen/Core>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace standpoint::training::dense {
namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Rows = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;
using MutableRows = Eigen::Map<Matrix, 0, Eigen::OuterStride<>>;

Rows rows(const float* x, int m, int n, int ld) { return {x, m, n, Eigen::OuterStride<>(ld)}; }
MutableRows rows(float* x, int m, int n, int ld) { return {x, m, n, Eigen::OuterStride<>(ld)}; }

#include "language/engine/tanh_step.hpp"

// exp by range reduction to [-ln2/2, ln2/2] and a polynomial of degree 6 (after Cephes' expf).
inline float exp_fast(float x) {
  x = x > 88.0F ? 88.0F : x;
  x = x < -87.0F ? -87.0F : x;
  const float scaled = x * 1.44269504088896341F;
  const float shifted = scaled + 12582912.0F;  // rounds to the nearest integer
  const float n = shifted - 12582912.0F;
  float r = x - n * 0.693359375F;
  r = r - n * -2.12194440e-4F;
  float p = 1.9875691500e-4F * r + 1.3981999507e-3F;
  p = p * r + 8.3334519073e-3F;
  p = p * r + 4.1665795894e-2F;
  p = p * r + 1.6666665459e-1F;
  p = p * r + 5.0000001201e-1F;
  p = p * r * r + r + 1.0F;
  const std::int32_t bits = (static_cast<std::int32_t>(n) + 127) << 23;
  float power = 0;
  __builtin_memcpy(&power, &bits, sizeof power);
  return p * power;
}

// Sums in 16 lanes, then the lanes in order: the same result however the loop is vectorised.
constexpr int lanes = 16;

template <class Term>
inline float sum_lanes(int n, Term term) {
  float partial[lanes] = {};
  int i = 0;
  for (; i + lanes <= n; i += lanes) {
    for (int l = 0; l < lanes; ++l) partial[l] += term(i + l);
  }
  for (int l = 0; i + l < n; ++l) partial[l] += term(i + l);
  float total = 0;
  for (int l = 0; l < lanes; ++l) total += partial[l];
  return total;
}

}  // namespace

bool supported() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return true;
#endif
}

void initialise() { Eigen::setCpuCacheSizes(32 * 1024, 512 * 1024, 4 * 1024 * 1024); }

#if defined(__x86_64__)
FlushDenormals::FlushDenormals() : before_(_mm_getcsr()) { _mm_setcsr(before_ | 0x8040U); }
FlushDenormals::~FlushDenormals() { _mm_setcsr(before_); }
#else
FlushDenormals::FlushDenormals() = default;
FlushDenormals::~FlushDenormals() = default;
#endif

void product(const float* a, int lda, const float* b, int ldb, float* c, int ldc, int m, int k, int n,
             bool add) {
  if (add) {
    rows(c, m, n, ldc).noalias() += rows(a, m, k, lda) * rows(b, k, n, ldb);
  } else {
    rows(c, m, n, ldc).noalias() = rows(a, m, k, lda) * rows(b, k, n, ldb);
  }
}

void product_at(const float* a, int lda, const float* b, int ldb, float* c, int ldc, int m, int k, int n) {
  rows(c, k, n, ldc).noalias() += rows(a, m, k, lda).transpose() * rows(b, m, n, ldb);
}

void product_bt(const float* a, int lda, const float* b, int ldb, float* c, int ldc, int m, int n, int k,
                bool add) {
  if (add) {
    rows(c, m, k, ldc).noalias() += rows(a, m, n, lda) * rows(b, k, n, ldb).transpose();
  } else {
    rows(c, m, k, ldc).noalias() = rows(a, m, n, lda) * rows(b, k, n, ldb).transpose();
  }
}

void add_row(const float* b, float* y, int ldy, int m, int n) {
  for (int i = 0; i < m; ++i) {
    float* row = y + static_cast<std::ptrdiff_t>(i) * ldy;
    for (int j = 0; j < n; ++j) row[j] += b[j];
  }
}

void sum_rows(const float* y, int ldy, float* b, int m, int n) {
  for (int i = 0; i < m; ++i) {
    const float* row = y + static_cast<std::ptrdiff_t>(i) * ldy;
    for (int j = 0; j < n; ++j) b[j] += row[j];
  }
}

void add(const float* x, float* y, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) y[i] += x[i];
}

void multiply(const float* mask, float* y, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) y[i] *= mask[i];
}

void layer_norm(const float* x, float* y, float* inverse, int m, int n) {
  for (int i = 0; i < m; ++i, x += n, y += n) {
    const float mean = sum_lanes(n, [&](int j) { return x[j]; }) / static_cast<float>(n);
    const float variance =
        sum_lanes(n, [&](int j) { return (x[j] - mean) * (x[j] - mean); }) / static_cast<float>(n);
    const float scale = 1.0F / __builtin_sqrtf(variance + 1e-5F);
    for (int j = 0; j < n; ++j) y[j] = (x[j] - mean) * scale;
    inverse[i] = scale;
  }
}

void layer_norm_back(const float* dy, const float* y, const float* inverse, float* dx, int m, int n) {
  for (int i = 0; i < m; ++i, dy += n, y += n, dx += n) {
    const float mean = sum_lanes(n, [&](int j) { return dy[j]; }) / static_cast<float>(n);
    const float along = sum_lanes(n, [&](int j) { return dy[j] * y[j]; }) / static_cast<float>(n);
    for (int j = 0; j < n; ++j) dx[j] = (dy[j] - mean - y[j] * along) * inverse[i];
  }
}

void maxout(const float* x, float* y, int m, int n) {
  for (int i = 0; i < m; ++i, x += 2 * n, y += n) {
    for (int j = 0; j < n; ++j) y[j] = x[j] > x[n + j] ? x[j] : x[n + j];
  }
}

void maxout_back(const float* x, const float* dy, float* dx, int m, int n) {
  for (int i = 0; i < m; ++i, x += 2 * n, dx += 2 * n, dy += n) {
    for (int j = 0; j < n; ++j) {
      const bool first = x[j] > x[n + j];
      dx[j] = first ? dy[j] : 0.0F;
      dx[n + j] = first ? 0.0F : dy[j];
    }
  }
}

void lstm_step(float* z, const float* c_before, float* c, float* tanh_c, float* out, int m, int h) {
  for (int s = 0; s < m; ++s, z += 4 * h, c += h, tanh_c += h, out += h) {
    for (int j = 0; j < 3 * h; ++j) z[j] = 0.5F * tanh_step(0.5F * z[j]) + 0.5F;
    for (int j = 3 * h; j < 4 * h; ++j) z[j] = tanh_step(z[j]);
    if (c_before != nullptr) {
      for (int j = 0; j < h; ++j) c[j] = z[h + j] * c_before[j] + z[j] * z[3 * h + j];
      c_before += h;
    } else {
      for (int j = 0; j < h; ++j) c[j] = z[j] * z[3 * h + j];
    }
    for (int j = 0; j < h; ++j) tanh_c[j] = tanh_step(c[j]);
    for (int j = 0; j < h; ++j) out[j] = z[2 * h + j] * tanh_c[j];
  }
}

void lstm_step_back(const float* gates, const float* c_before, const float* tanh_c, const float* dh,
                    float* dc, float* dz, int m, int h) {
  for (int s = 0; s < m; ++s, gates += 4 * h, tanh_c += h, dh += h, dc += h, dz += 4 * h) {
    const float* i = gates;
    const float* f = gates + h;
    const float* o = gates + 2 * h;
    const float* u = gates + 3 * h;
    for (int j = 0; j < h; ++j) {
      const float cell = dc[j] + dh[j] * o[j] * (1.0F - tanh_c[j] * tanh_c[j]);
      const float before = c_before != nullptr ? c_before[j] : 0.0F;
      dz[j] = cell * u[j] * i[j] * (1.0F - i[j]);
      dz[h + j] = cell * before * f[j] * (1.0F - f[j]);
      dz[2 * h + j] = dh[j] * tanh_c[j] * o[j] * (1.0F - o[j]);
      dz[3 * h + j] = cell * i[j] * (1.0F - u[j] * u[j]);
      dc[j] = cell * f[j];
    }
    if (c_before != nullptr) c_before += h;
  }
}

float softmax(const float* x, float* p, int n) {
  float top = x[0];
  for (int j = 1; j < n; ++j) top = x[j] > top ? x[j] : top;
  for (int j = 0; j < n; ++j) p[j] = exp_fast(x[j] - top);
  const float total = sum_lanes(n, [&](int j) { return p[j]; });
  const float scale = 1.0F / total;
  for (int j = 0; j < n; ++j) p[j] *= scale;
  return top + log_of(total);
}

float exp_of(float x) { return exp_fast(x); }
float log_of(float x) {
  // x = m 2^e with m in [sqrt(1/2), sqrt(2)), then the series of artanh.
  if (!(x > 1e-37F)) x = 1e-37F;
  std::uint32_t bits = 0;
  __builtin_memcpy(&bits, &x, sizeof bits);
  int exponent = static_cast<int>(bits >> 23) - 127;
  bits = (bits & 0x7FFFFFU) | 0x3F800000U;
  float m = 0;
  __builtin_memcpy(&m, &bits, sizeof m);
  if (m > 1.41421356F) {
    m *= 0.5F;
    ++exponent;
  }
  const float t = (m - 1.0F) / (m + 1.0F);
  const float s = t * t;
  const float series = t * (2.0F + s * (0.666666667F + s * (0.4F + s * (0.285714286F + s * 0.222222222F))));
  return static_cast<float>(exponent) * 0.69314718056F + series;
}

void adam(float* values, float* m, float* v, const float* g, float g_scale, std::size_t n,
          const AdamStep& step) {
  const float keep1 = step.beta1;
  const float new1 = 1.0F - step.beta1;
  const float keep2 = step.beta2;
  const float new2 = 1.0F - step.beta2;
  for (std::size_t i = 0; i < n; ++i) {
    const float gradient = g != nullptr ? g[i] * g_scale : 0.0F;
    const float mean = keep1 * m[i] + new1 * gradient;
    const float square = keep2 * v[i] + new2 * gradient * gradient;
    m[i] = mean;
    v[i] = square;
    values[i] -= step.rate * mean / (__builtin_sqrtf(square * step.second_scale) + step.epsilon) +
                 step.decay * values[i];
  }
}

double sum_of_squares(const float* x, std::size_t n) {
  double total = 0;
  constexpr std::size_t chunk = 4096;
  for (std::size_t i = 0; i < n; i += chunk) {
    const std::size_t end = i + chunk < n ? i + chunk : n;
    total += static_cast<double>(sum_lanes(static_cast<int>(end - i), [&](int j) {
      return x[i + static_cast<std::size_t>(j)] * x[i + static_cast<std::size_t>(j)];
    }));
  }
  return total;
}

}  // namespace standpoint::training::dense
