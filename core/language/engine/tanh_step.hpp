// tanh as reading and training compute it. Included, like kernel_steps.hpp, into a namespace of the file that
// uses it, and without the standard library.

inline float tanh_step(float x) {
  // Rational approximation on [-7.9, 7.9]; the coefficients are those of Eigen's ptanh.
  x = x > 7.9F ? 7.9F : x;
  x = x < -7.9F ? -7.9F : x;
  const float s = x * x;
  float p = s * -2.76076847742355e-16F + 2.00018790482477e-13F;
  p = p * s + -8.60467152213735e-11F;
  p = p * s + 5.12229709037114e-08F;
  p = p * s + 1.48572235717979e-05F;
  p = p * s + 6.37261928875436e-04F;
  p = p * s + 4.89352455891786e-03F;
  float q = s * 1.19825839466702e-06F + 1.18534705686654e-04F;
  q = q * s + 2.26843463243900e-03F;
  q = q * s + 4.89352518554385e-03F;
  return x * p / q;
}
