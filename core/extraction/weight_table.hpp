#pragma once
// Weights of named grounds: what a log-linear model (a logistic regression, a conditional logit) has learnt.

#include "extraction/ground_table.hpp"
#include "extraction/proposal.hpp"
#include "language/word_table.hpp"

#include <standpoint/model/result.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Weights by the name of a ground. Immutable once read.
class WeightTable {
 public:
  /// Lines "name<TAB>weight"; empty lines and lines that begin with # say nothing. The first mistake is an
  /// Error that names `file` and line.
  static Result<WeightTable> read(std::string_view text, const std::string& file);

  /// Of each ground weight times value; a ground without a weight says nothing.
  double sum(const Grounds& grounds) const;
  std::size_t size() const { return weights_.size(); }
  /// The weight of a ground; 0 for one that has none.
  double weight(std::string_view name) const {
    const auto found = names_.find(name);
    return found ? weights_[*found] : 0.0;
  }

 private:
  WordTable names_;
  std::vector<double> weights_;
};

/// The sum of grounds as they are found, where only the sum is wanted: their names are put together in place.
class GroundSum {
 public:
  /// `name` is room for a name. The grounds themselves are kept in `kept` unless it is nullptr.
  GroundSum(const WeightTable& table, std::string& name, Grounds* kept)
      : table_(table), name_(name), kept_(kept) {}

  /// The ground whose name is the parts one behind the other.
  void add(std::initializer_list<std::string_view> parts, double value = 1.0) {
    name_.clear();
    for (const std::string_view part : parts) name_ += part;
    value_ += table_.weight(name_) * value;
    if (kept_ != nullptr) kept_->push_back({name_, value});
  }
  double value() const { return value_; }

 private:
  const WeightTable& table_;
  std::string& name_;
  Grounds* kept_;
  double value_ = 0;
};

}  // namespace standpoint
