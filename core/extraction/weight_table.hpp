#pragma once
// Weights of named grounds: what a log-linear model (a logistic regression, a conditional logit) has learnt.

#include "extraction/ground_table.hpp"
#include "extraction/proposal.hpp"

#include <standpoint/model/result.hpp>

#include <string>
#include <string_view>

namespace standpoint {

/// Weights by the name of a ground. Immutable once read.
class WeightTable {
 public:
  /// Lines "name<TAB>weight"; empty lines and lines that begin with # say nothing. The first mistake is an
  /// Error that names `file` and line.
  static Result<WeightTable> read(std::string_view text, const std::string& file);

  /// Of each ground weight times value; a ground without a weight says nothing.
  double sum(const Grounds& grounds) const;
  /// The probability that has this sum for its log odds. 0 to 1.
  double probability(const Grounds& grounds) const;
  std::size_t size() const { return weights_.size(); }

 private:
  ByGround<double> weights_;
};

}  // namespace standpoint
