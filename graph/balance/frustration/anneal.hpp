#pragma once
// Good partitions fast: simulated annealing with moves of one node (Kirkpatrick, Gelatt & Vecchi 1983).

#include "kernel.hpp"

#include <memory>

namespace standpoint::graph::frustration {

struct Cooling {
  double hot = 0.5;    ///< first temperature, in mean weights of a link times the root of the mean degree
  double cold = 0.15;  ///< last one, in mean weights of a link
  std::size_t sweeps = 100;
  std::uint64_t seed = 1;
};

class Annealer {
 public:
  explicit Annealer(const Kernel& kernel);
  ~Annealer();
  Annealer(const Annealer&) = delete;
  Annealer& operator=(const Annealer&) = delete;

  /// Goes through all nodes `sweeps` times while it cools down, then downhill to a local optimum: no single
  /// node would rather be on the other side. Starts at `sides` and leaves the end there; returns its cost.
  /// Ends early when the effort is used up. O(sweeps * n) and O(degree) for each move.
  Weight run(Sides& sides, const Cooling& cooling, Effort& effort);

 private:
  struct Form;
  template <class Count>
  struct FormOf;
  std::unique_ptr<Form> form_;
};

}  // namespace standpoint::graph::frustration
