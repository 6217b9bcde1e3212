#pragma once
// How sure a statement is: the share of statements with the same grounds that a careful reader would agree
// with. A logistic regression (Cox 1958) over named grounds. Its weights stand in data/confidence.tsv, learnt
// from the training part of the Standpoint corpus by tests/eval/fit_confidence.

#include "extraction/proposal.hpp"
#include "language/tree.hpp"

#include <standpoint/model/result.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// Weights by the name of a ground. Immutable once read.
class ConfidenceTable {
 public:
  /// Lines "name<TAB>weight"; empty lines and lines that begin with # say nothing. The first mistake is an
  /// Error that names `file` and line.
  static Result<ConfidenceTable> read(std::string_view text, const std::string& file);
  /// The table inside the library.
  static const ConfidenceTable& built_in();

  /// Grounds without a weight, of rules younger than the table, say nothing: the judgement of the rule's
  /// author, a ground of its own, then decides. 0 to 1.
  double probability(const Grounds& grounds) const;
  /// Its log odds: of each ground weight times value.
  double sum(const Grounds& grounds) const;
  std::size_t size() const { return weights_.size(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
  };
  std::unordered_map<std::string, double, Hash, std::equal_to<>> weights_;
};

/// Gives each proposal its grounds and puts the probability for the rule's judgement. Near-linear.
void weigh(std::vector<Proposal>& proposals, const DocumentView& view, const Trees& trees,
           const std::vector<SpokenPart>& spoken, const ConfidenceTable& table);

}  // namespace standpoint
