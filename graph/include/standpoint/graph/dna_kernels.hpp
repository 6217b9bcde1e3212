#pragma once
// Kernel-smoothed networks as DNA 3 computes them, defects included: for those who have to repeat its
// numbers. All others take count_statements() with the weights of a window.

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/graph/time_windows.hpp>
#include <standpoint/model/result.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace standpoint::graph {

/// A network as a full table.
struct DenseNetwork {
  std::vector<std::string> rows;
  std::vector<std::string> columns;
  std::vector<std::vector<double>> weights;  ///< of each row
};

enum class NetworkModes { one, two };

/// The network of one window that for_each_time_window made with dna_compatible and a kernel. With w the
/// weight of a statement, k the place of its level among the levels in use, sorted as words ("-1" before
/// "-2"), L their number, and q = 1 - |k - l| / (L - 1) (not a number for L = 1; of texts and without
/// qualifier 1):
///   one mode   sum over all pairs of statements of i and i' on one column of sqrt(w w') times 1 (ignore), q
///              (congruence), 1 - q (conflict) or 2 q - 1 (subtract), on the diagonal, too. Any normalisation
///              multiplies by sum_jk 2 / (n_ijk + n_i'jk), with the unweighted counts of the whole time.
///   two modes  sum of w times 1 (ignore, texts), 2 k - 1 (boolean) or k (integer); never normalised.
/// Labels are those of all kept statements, with isolates of the pool. O(rows^2 * columns * levels^2). Error
/// too_large where rows * columns * levels exceed 50 million.
Result<DenseNetwork> dna_kernel_network(const StatementTable& table, const StatementSelection& selection,
                                        const DiscourseOptions& options, NetworkModes modes,
                                        const TimeWindow& window);

}  // namespace standpoint::graph
