#include "anneal.hpp"

#include "seeded_random.hpp"

#include <array>
#include <cmath>
#include <limits>

namespace standpoint::graph::frustration {
namespace {

// -ln of evenly spread numbers in (0, 1): a node moves when it costs less than the temperature times one of
// them, drawn at random. One multiplication in place of an exponential.
class Threshold {
 public:
  static constexpr std::size_t count = 4096;
  Threshold() {
    for (std::size_t i = 0; i < count; ++i)
      values_[i] = -std::log((static_cast<double>(i) + 0.5) / static_cast<double>(count));
  }
  double largest() const { return values_[0]; }
  double operator[](std::uint64_t bits) const { return values_[bits & (count - 1)]; }

 private:
  std::array<double, count> values_{};
};

const Threshold& thresholds() {
  static const Threshold table;
  return table;
}

}  // namespace

struct Annealer::Form {
  virtual ~Form() = default;
  virtual Weight run(Sides& sides, const Cooling& cooling, Effort& effort) = 0;
};

// Weights that fit are kept short: half the memory to go through.
template <class Count>
struct Annealer::FormOf : Annealer::Form {
  struct Arc {
    Node node;
    Count weight;
  };
  std::vector<std::size_t> first;
  std::vector<Arc> arcs;
  std::vector<Count> pull;  // what a node's links pay it for staying, minus what they pay for leaving
  double mean = 1.0;
  Weight total = 0;

  explicit FormOf(const Kernel& kernel) : first(kernel.nodes + std::size_t{1}, 0), pull(kernel.nodes, 0) {
    const Rows rows(kernel);
    first = rows.first;
    arcs.reserve(rows.ends.size());
    for (const Rows::End& end : rows.ends)
      arcs.push_back({end.node, static_cast<Count>(kernel.links[end.link].weight)});
    for (const Link& link : kernel.links) total += size(link.weight);
    if (!kernel.links.empty()) mean = static_cast<double>(total) / static_cast<double>(kernel.links.size());
  }

  Weight begin(const Sides& sides) {
    Weight twice = 0;
    for (std::size_t node = 0; node < pull.size(); ++node) {
      Count sum = 0;
      for (std::size_t i = first[node]; i < first[node + 1]; ++i)
        sum += static_cast<Count>(sides[arcs[i].node] * arcs[i].weight);
      pull[node] = static_cast<Count>(sides[node] * sum);
      twice += pull[node];
    }
    return (total - twice / 2) / 2;
  }

  void flip(std::size_t node, Sides& sides) {
    const int before = sides[node];
    sides[node] = static_cast<std::int8_t>(-before);
    pull[node] = static_cast<Count>(-pull[node]);
    for (std::size_t i = first[node]; i < first[node + 1]; ++i) {
      const Arc& arc = arcs[i];
      pull[arc.node] -= static_cast<Count>(2 * before * sides[arc.node] * arc.weight);
    }
  }

  Weight run(Sides& sides, const Cooling& cooling, Effort& effort) override {
    Weight cost = begin(sides);
    SeededRandom random(cooling.seed);
    const Threshold& threshold = thresholds();
    const double hot =
        cooling.hot * std::sqrt(static_cast<double>(arcs.size()) / static_cast<double>(pull.size()));
    const double steps = static_cast<double>(cooling.sweeps > 1 ? cooling.sweeps - 1 : 1);
    for (std::size_t sweep = 0; sweep < cooling.sweeps; ++sweep) {
      const double share = static_cast<double>(sweep) / steps;
      const double heat = mean * hot * std::pow(cooling.cold / hot, share);
      const double never = heat * threshold.largest();
      std::uint64_t work = pull.size();
      for (std::size_t node = 0; node < pull.size(); ++node) {
        const auto price = static_cast<double>(pull[node]);
        if (price > never) continue;
        if (price > 0 && price >= heat * threshold[random.next()]) continue;
        cost += pull[node];
        work += 2 * (first[node + 1] - first[node]);
        flip(node, sides);
      }
      if (!effort.spend(work)) break;
    }
    // Downhill.
    for (bool moved = true; moved;) {
      moved = false;
      for (std::size_t node = 0; node < pull.size(); ++node) {
        if (pull[node] >= 0) continue;
        cost += pull[node];
        flip(node, sides);
        moved = true;
      }
    }
    return cost;
  }
};

Annealer::Annealer(const Kernel& kernel) {
  Weight total = 0;
  for (const Link& link : kernel.links) total += size(link.weight);
  if (total < std::numeric_limits<std::int32_t>::max() / 2) {
    form_ = std::make_unique<FormOf<std::int32_t>>(kernel);
  } else {
    form_ = std::make_unique<FormOf<std::int64_t>>(kernel);
  }
}

Annealer::~Annealer() = default;

Weight Annealer::run(Sides& sides, const Cooling& cooling, Effort& effort) {
  return form_->run(sides, cooling, effort);
}

}  // namespace standpoint::graph::frustration
