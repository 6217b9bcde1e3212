#pragma once
// One-mode networks: who agrees and who fights with whom, over what they speak about. Rows of the network are
// made one by one and handed on, so that a network of 3e8 ties never has to be held.
//
//   graph::project_rows(counts, scale, options, {}, [&](const graph::OneModeRow& row) {
//     for (std::size_t i = 0; i < row.others.size(); ++i) use(row.row, row.others[i], row.weights[i]);
//     return true;
//   });

#include <standpoint/graph/discourse_options.hpp>
#include <standpoint/graph/qualifier_scale.hpp>
#include <standpoint/graph/statement_counts.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace standpoint::graph {

/// The ties of one row, in the order of the other end. Spans of one length; they are good until the consumer
/// returns. A pair is there when the two have spoken about one thing, also where agreement and conflict
/// subtract to 0, and where its weight is not 0.
struct OneModeRow {
  std::uint32_t row = 0;
  std::span<const std::uint32_t> others;
  std::span<const double> weights;     ///< as asked for, normalised
  std::span<const double> congruence;  ///< not normalised, made in the same pass
  std::span<const double> conflict;    ///< the same
  /// Pairs of a statement of the one and one of the other on one column: on the same side of the scale (n+),
  /// on opposite sides (n-), and where one of the two is neutral or there is no scale (n0). Statements are
  /// counted, whatever their weights.
  std::span<const double> positive;
  std::span<const double> neutral;
  std::span<const double> negative;
};

/// Which ties of a projection are kept.
struct ProjectionOptions {
  /// Each pair once, in the row of its first end: half the work.
  bool pairs_once = false;
  /// Ties whose weight is nearer to 0 are left out. Pairs that cannot reach it are not counted, where that
  /// can be told beforehand.
  double min_weight = 0.0;
};

/// Return false to stop.
using OnOneModeRow = std::function<bool(const OneModeRow&)>;

/// Weights of i and i' (Leifeld 2017 and the exporter of DNA 3), with x_ijk statements of i on j at level k
/// and the distance d_kl = |k - l| / R of the scale:
///   ignore      sum_j (sum_k x_ijk) (sum_k x_i'jk)
///   congruence  sum_j sum_k sum_l x_ijk x_i'jl (1 - d_kl);  boolean: sum_jk x_ijk x_i'jk
///   conflict    sum_j sum_k sum_l x_ijk x_i'jl d_kl
///   subtract    congruence - conflict
/// With texts as levels congruence is sum_jk x_ijk x_i'jk, and conflict counts what only one of the two says:
/// sum_jk x_ijk [x_i'jk = 0] + x_i'jk [x_ijk = 0], also of pairs that share no column. Without qualifier
/// there is one level, so that all is congruent. A scale of one level has no conflict; with dna_compatible
/// the weights of an integer scale are then not a number, as in DNA 3 (0 / 0).
///
/// Divided by z (0 / 0 is 0), with a_i = sum_jk x_ijk:
///   average     (a_i + a_i') / 2
///   jaccard     sum_jk x_ijk [x_i'jk = 0] + sum_jk x_i'jk [x_ijk = 0] + sum_jk x_ijk x_i'jk
///   dna-cosine  a_i a_i', which DNA calls cosine
///   cosine      sqrt(s_i s_i'), where s_i is the congruence of i with itself (for ignore: its ignore weight
///               with itself). Congruence, conflict and ignore lie in 0..1 then, subtract, which stays
///               congruence - conflict, in -1..1, and who says the same in the same proportions has 1.
/// Of weighted statements the products are made of the square roots of the weights, so that a pair weighs
/// their geometric mean, and activities are sums of weights.
///
/// Cost: for each column the square of the number of its rows, as multiplications and additions into a dense
/// row (Gustavson, ACM TOMS 4(3), 1978, doi:10.1145/355791.355796); memory 8 bytes a cell and 60 to 200 bytes
/// a row beside the counts. With a threshold, two opposite levels or none, and all normalisations but
/// jaccard: the same ties, but rows whose norms bound their product from above are passed over (Cauchy and
/// Schwarz; for parts of rows as in Bayardo, Ma and Srikant, WWW 2007, doi:10.1145/1242572.1242591). The
/// higher the threshold, the less work; a threshold that nearly all pairs pass costs up to a sixth more than
/// none. Error unsupported for an aggregation or normalisation of two-mode networks.
Result<void> project_rows(const StatementCounts& counts, const QualifierScale& scale,
                          const DiscourseOptions& options, const ProjectionOptions& projection,
                          const OnOneModeRow& on_row);

/// A tie by itself; a < b.
struct OneModeTie {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double weight = 0.0;
  double congruence = 0.0;
  double conflict = 0.0;
  double positive = 0.0;
  double neutral = 0.0;
  double negative = 0.0;
};

/// All ties that project_rows gives, in the order of (a, b).
Result<std::vector<OneModeTie>> one_mode_ties(const StatementCounts& counts, const QualifierScale& scale,
                                              const DiscourseOptions& options, double min_weight = 0.0);

/// The ties that are among the `top` strongest of one of their ends, by the distance of their weight from 0
/// (ties of equal weight: the other end that comes first), in the order of (a, b). Busy rows go first, so
/// that all rows soon have ties that others must exceed, and what cannot is passed over as with a threshold.
/// O(rows * top) memory.
Result<std::vector<OneModeTie>> strongest_ties(const StatementCounts& counts, const QualifierScale& scale,
                                               const DiscourseOptions& options, std::size_t top,
                                               double min_weight = 0.0);

/// The backbone of the network: ties that are a larger share of what one of their ends gives in all than
/// chance would make them, at level alpha (disparity_filter in significance.hpp, over all ties), in the order
/// of (a, b). Ties of weight 0 are none. Two passes over the pairs, 32 bytes a row beside the ties that are
/// kept.
Result<std::vector<OneModeTie>> disparity_ties(const StatementCounts& counts, const QualifierScale& scale,
                                               const DiscourseOptions& options, double alpha,
                                               double min_weight = 0.0);

}  // namespace standpoint::graph
