#pragma once
// Two-mode networks: who (rows) says how much of what (columns).

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/qualifier_scale.hpp>
#include <standpoint/graph/statement_counts.hpp>
#include <standpoint/model/result.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace standpoint::graph {

/// A row and a column with at least one statement. The counts stay beside the weight, so that one yes and one
/// no, which subtract to 0, are not the same as silence.
struct TwoModeTie {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  double weight = 0.0;
  std::uint32_t positive = 0;  ///< statements on the positive side of the scale: n+
  std::uint32_t neutral = 0;   ///< n0; without a numeric scale all
  std::uint32_t negative = 0;  ///< n-
};

/// Rows tied to columns.
struct TwoModeNetwork {
  std::vector<std::string> rows;
  std::vector<std::string> columns;
  std::vector<TwoModeTie> ties;  ///< in the order of (row, column)
};

/// The weight of i and j, with x_ijk statements of level k (Leifeld 2017 and the exporter of DNA 3):
///   ignore    sum_k x_ijk
///   subtract  boolean x_ij1 - x_ij0; stance and integer sum_k k x_ijk; text and none sum_k x_ijk
///   combine   sum over the levels k = 0, 1, ... L - 1 (ascending) that occur of 2^(L-1-k). Boolean: 1 yes
///             only, 2 no only, 3 both.
/// normalised by
///   activity    ignore: sum_j y_ij; subtract: a_i = sum_jk x_ijk; combine: the columns of i that are not 0
///   prominence  the same by column (DNA 3 mistakes rows for columns in combine)
/// x_ijk are sums of weights where the statements have them. What would be divided by 0 is 0. O(cells).
/// Error unsupported for an aggregation or normalisation of one-mode networks, too_large for combine with
/// more than 53 levels, whose weights no double tells apart.
Result<TwoModeNetwork> two_mode_network(const StatementCounts& counts, const QualifierScale& scale,
                                        const DiscourseOptions& options);

}  // namespace standpoint::graph
