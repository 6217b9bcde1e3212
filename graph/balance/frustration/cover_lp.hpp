#pragma once
// The linear programme over unbalanced cycles: least weight of links so that each cycle has one of them.
//
// min sum w_e x_e with sum of x_e over C >= 1 for each unbalanced cycle C, x >= 0. A lower bound of the
// frustration index, since each such cycle holds a frustrated link whatever the partition (Barahona & Mahjoub
// 1986; it is exact for graphs without a certain minor, and on nearly all networks of states and parties that
// were tried). Its dual packs unbalanced cycles into the links, and any packing is a certificate.

#include "kernel.hpp"

namespace standpoint::graph::frustration {

/// A dual simplex on a dictionary of (cycles) x (links) numbers: the cost of links is never negative, so that
/// it starts feasible and cycles may be added at any time. Small kernels only: a pivot goes through all
/// numbers at worst.
class CoverLp {
 public:
  explicit CoverLp(const Kernel& kernel);

  /// The links of an unbalanced cycle, each once.
  void add(std::vector<std::uint32_t> cycle);
  /// Solves for the cycles so far. False when the effort was used up first: the bound holds all the same.
  bool solve(Effort& effort);
  /// x of each link after solve().
  std::vector<double> values() const;
  /// What the dual solution proves, in whole units: its prices are rounded down and checked against the
  /// weights in whole numbers, so that no rounding of the simplex counts.
  Weight bound() const;
  std::size_t cycles() const { return cycles_.size(); }

 private:
  void put_row(std::size_t cycle);
  bool has_drifted() const;
  void rebuild();
  void pivot(std::size_t row, std::size_t column);
  std::size_t leaving_row() const;
  std::size_t entering_column(std::size_t row) const;

  // Variables: links, then the slack of each cycle.
  struct Row {
    std::uint32_t variable = 0;
    double constant = 0.0;
    std::vector<double> of;  // a number for each column
  };
  const Kernel& kernel_;
  std::vector<std::vector<std::uint32_t>> cycles_;
  std::vector<Row> rows_;
  std::vector<std::uint32_t> columns_;  // the variables that are 0
  std::vector<double> costs_;           // of the columns
  std::vector<double> weights_;         // of the links, as disturbed
  double slack_ = 0.0;                  // below 0 that a cost may come to lie
  std::vector<std::uint32_t> place_;    // of each link: column, or row behind all columns
};

}  // namespace standpoint::graph::frustration
