#pragma once
// The levels of a qualifier and how far apart they are.

#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/graph/statement_table.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint::graph {

/// The levels k in ascending order. Which there are:
///   none       one, for all statements;
///   boolean    0 and 1, in use or not;
///   stance     -1 and 1, in use or not, and 0 where somebody in the pool is neutral: without neutral
///              statements the same as a boolean;
///   integer    the values of the pool;
///   text       the values of the pool (of a document's variable: of the kept statements).
/// On a numeric scale two levels are alike by 1 - |k - l| / R and apart by |k - l| / R, where R is the
/// highest minus the lowest level; a scale of one level has nothing apart (in DNA 3, 0 / 0). Two different
/// texts are simply different.
class QualifierScale {
 public:
  /// O(pool + values).
  QualifierScale(const StatementTable& table, const StatementSelection& selection,
                 const DiscourseOptions& options);

  std::size_t level_count() const { return values_.size(); }
  bool is_numeric() const { return is_numeric_; }
  /// 0 for one level.
  double range() const { return range_; }
  /// Of a level; of texts its place.
  double value(std::size_t level) const { return values_[level]; }
  /// 1 for a positive level, 0 for a neutral one, -1 for a negative one (a boolean's 0). Texts and no
  /// qualifier: 0.
  int side(std::size_t level) const { return sides_[level]; }
  /// What a statement of this level adds to a subtract network of two modes: a boolean 1 or -1, a stance or
  /// integer its value, a text and a statement without qualifier 1.
  double pull(std::size_t level) const { return pulls_[level]; }
  /// |k - l| / R; of texts 0 or 1.
  double distance(std::size_t k, std::size_t l) const;
  /// The level of a table row. Rows without a qualifier have a level of their own, behind the others, which
  /// matters where it is ignored but levels are matched (jaccard). O(1).
  std::uint32_t level(const StatementTable& table, std::size_t row) const;

 private:
  const StatementVariable* variable_ = nullptr;
  bool is_numeric_ = true;
  double range_ = 0.0;
  std::vector<double> values_;
  std::vector<int> sides_;
  std::vector<double> pulls_;
  std::vector<std::uint32_t> level_of_code_;
};

}  // namespace standpoint::graph
