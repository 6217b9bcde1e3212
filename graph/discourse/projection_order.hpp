#pragma once
// In what order a projection by counting goes through rows and columns, and how much a pair of rows can weigh
// at most: what lets a network with a threshold leave out most of its work.
//
// Rows are in classes. Without a threshold a class is a block of rows whose sums lie in the nearest cache.
// With one it is rows of similar norm: by Cauchy and Schwarz |w| <= |x_i| |x_i'| for the products that
// weights are. Columns go from the longest to the shortest, and cuts part them: what a pair can share before
// a cut is bounded in the same way, so that the long columns need not be gone through where that is too
// little (the bounds on prefixes of the search for all similar pairs: Bayardo, Ma and Srikant, WWW 2007,
// doi:10.1145/1242572.1242591; Anastasiu and Karypis, ICDE 2014, doi:10.1109/ICDE.2014.6816700).

#include "projection.hpp"

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/statement_counts.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// What a row says on one column.
struct ColumnSaid {
  std::uint32_t rank = 0;  ///< of the column
  std::uint32_t yes = 0;   ///< on the first of two opposite levels
  std::uint32_t no = 0;    ///< on the second
};

struct ProjectionOrder {
  std::vector<std::uint32_t> row_at;       ///< of each place; rows that say nothing have none when by norm
  std::vector<std::uint32_t> place_of;     ///< of each row
  std::vector<std::uint32_t> class_first;  ///< the first place of each class, and the end
  std::vector<std::uint32_t> rank_of;      ///< of each column
  std::vector<double> largest;             ///< of each class: what one of its rows says at most, in all
  std::uint32_t busy = 0;                  ///< the first place of busy rows, when rows are not by norm
  bool is_by_norm = false;

  std::size_t class_count() const { return class_first.size() - 1; }
  /// What a row says, in the order of ranks when rows are by norm.
  void read(const StatementCounts& counts, std::size_t row, std::vector<ColumnSaid>& said) const;
};

/// Blocks of rows in their order, and then the busiest rows in theirs.
ProjectionOrder order_by_row(const StatementCounts& counts);

/// Upper bounds of weights, normalised, for all normalisations but jaccard. Floats, a little too large.
class WeightBounds {
 public:
  static constexpr std::size_t cut_count = 16;

  WeightBounds(const StatementCounts& counts, const DiscourseOptions& options, const RowNorms& norms);

  const ProjectionOrder& order() const { return order_; }
  /// The first rank behind a cut; nothing lies before the first cut and all columns before the last.
  std::uint32_t cut(std::size_t k) const { return cuts_[k]; }
  /// By place: the products of two are at least what the pair weighs by the columns before the cut.
  std::span<const float> bounds(std::size_t k) const {
    return {bounds_.data() + k * order_.row_at.size(), order_.row_at.size()};
  }
  /// By place: products of sums by two factors are normalised weights or more.
  std::span<const float> factors() const { return factors_; }

  /// What ties of each place have to weigh; a tie is wanted if it does for one of its ends. O(places).
  void set_limits(std::span<const float> limits);
  /// The cut to go on from for the pairs of a row, at `place`, with a class: what nearly all of them share
  /// before it is too little, so that few need to be looked at again. The last cut stands for all columns and
  /// is a proof: no pair is wanted.
  std::size_t best_cut(std::size_t place, std::size_t row_class, float limit) const;

 private:
  void order_columns(const StatementCounts& counts);
  void order_rows(const StatementCounts& counts, const DiscourseOptions& options, const RowNorms& norms);

  ProjectionOrder order_;
  std::array<std::uint32_t, cut_count> cuts_{};
  std::vector<float> factors_;
  std::vector<float> bounds_;   // by cut and place
  std::vector<float> largest_;  // by class and cut: the largest bound, before the last cut of nearly all rows
  std::vector<float> reaches_;  // by class and cut: what another bound has to have for their limits, the same
};

}  // namespace standpoint::graph
