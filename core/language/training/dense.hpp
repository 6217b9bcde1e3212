#pragma once
// The arithmetic of training: matrix products (Eigen) and the element-wise steps of the network, forward and
// backward, over plain float arrays in row order.
//
// Everything here is deterministic: a result does not depend on alignment, on the number of threads or on the
// size of the caches, so the same data and seed train the same model, bit for bit, on every x86-64 processor
// with AVX2 and FMA. dense.cpp is the one file built for these instructions; call supported() first.

#include <cstddef>
#include <cstdint>

namespace standpoint::training::dense {

/// True when this processor runs the code of this header.
bool supported();

/// Once, before any product: fixes Eigen's block sizes, which otherwise follow the caches of the machine.
void initialise();

/// Numbers too small to be normal are zero in this thread while this lives: they cost a hundred times as
/// much.
class FlushDenormals {
 public:
  FlushDenormals();
  ~FlushDenormals();
  FlushDenormals(const FlushDenormals&) = delete;
  FlushDenormals& operator=(const FlushDenormals&) = delete;

 private:
  unsigned before_ = 0;
};

/// C[m x n] = A[m x k] B[k x n] (+ C when `add`). Row order; ld* are the distances between rows.
void product(const float* a, int lda, const float* b, int ldb, float* c, int ldc, int m, int k, int n,
             bool add);
/// C[k x n] += A[m x k]' B[m x n].
void product_at(const float* a, int lda, const float* b, int ldb, float* c, int ldc, int m, int k, int n);
/// C[m x k] = A[m x n] B[k x n]' (+ C when `add`).
void product_bt(const float* a, int lda, const float* b, int ldb, float* c, int ldc, int m, int n, int k,
                bool add);

/// Every row of y[m x n] += b.
void add_row(const float* b, float* y, int ldy, int m, int n);
/// b += the sum of the rows of y[m x n].
void sum_rows(const float* y, int ldy, float* b, int m, int n);
/// y += x.
void add(const float* x, float* y, std::size_t n);
/// y = x * mask: dropout, with masks of 0 or 1/(1-p).
void multiply(const float* mask, float* y, std::size_t n);

/// y = (x - mean) / deviation for each row; `inverse` keeps 1/deviation of each row for the way back.
void layer_norm(const float* x, float* y, float* inverse, int m, int n);
/// dx from dy, y and inverse.
void layer_norm_back(const float* dy, const float* y, const float* inverse, float* dx, int m, int n);

/// y[m x n] = max(x[:, :n], x[:, n:2n]); on the way back dx[m x 2n] gets dy where its half won.
void maxout(const float* x, float* y, int m, int n);
void maxout_back(const float* x, const float* dy, float* dx, int m, int n);

/// One step of an LSTM for m sequences at once. z[m x 4h] holds the sums of the gates in the order input,
/// forget, output, candidate, and is replaced by their values; c_before may be null at the first step.
void lstm_step(float* z, const float* c_before, float* c, float* tanh_c, float* out, int m, int h);
/// dz of that step from the gradients of its output and of its cell; dc becomes the gradient of the cell
/// before.
void lstm_step_back(const float* gates, const float* c_before, const float* tanh_c, const float* dh,
                    float* dc, float* dz, int m, int h);

/// p = softmax(x); returns log(sum(exp(x))).
float softmax(const float* x, float* p, int n);
/// exp and tanh as the vectors above compute them.
float exp_of(float x);
float log_of(float x);

/// Adam with decoupled decay (Loshchilov and Hutter 2019) over n values. g may be null: gradient zero.
struct AdamStep {
  float rate = 0;          ///< learning rate, bias correction of the first moment included
  float second_scale = 1;  ///< 1 / (1 - beta2^t)
  float beta1 = 0.9F;
  float beta2 = 0.98F;
  float epsilon = 1e-8F;
  float decay = 0;  ///< share of the value taken away: rate * weight decay
};
void adam(float* values, float* m, float* v, const float* g, float g_scale, std::size_t n,
          const AdamStep& step);

/// Sum of squares, in an order that does not depend on anything.
double sum_of_squares(const float* x, std::size_t n);

}  // namespace standpoint::training::dense
