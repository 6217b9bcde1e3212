#pragma once
// What one pass over a batch keeps for the way back.

#include "language/engine/distance.hpp"
#include "language/training/joint_network.hpp"

#include <array>
#include <vector>

namespace standpoint::training {

using Floats = std::vector<float>;

inline constexpr int buckets = static_cast<int>(distance_buckets);

/// Numbers in a matrix.
inline std::size_t cells(int rows, int cols) {
  return static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols);
}

/// n numbers that are 0 with a chance of `rate` and else 1 / (1 - rate), eight from each random number.
void fill_mask(Floats& mask, std::size_t n, float rate, Random& random);

/// One direction of an LSTM layer; rows in order of time: all sentences' first words, then their second words
/// ...
struct DirectionState {
  std::vector<int> row_of;  ///< row of the batch for each place
  Floats gates, cell, tanh_cell, out;
};

struct LayerState {
  std::vector<float> input;  ///< with dropout
  std::array<DirectionState, 2> ways;
  Floats sums;  ///< [n x 8h], inputs to the gates of both directions
};

struct Workspace {
  // Forward.
  std::vector<std::uint32_t> norm_rows;  ///< row of the first table for each word, after word dropout
  Floats sum, normed, normed_inverse, embedding_mask, embedded;
  Floats maxout_in, maxout_out, input, input_inverse, input_mask;
  std::vector<LayerState> layers;
  std::vector<Floats> between_masks;
  Floats context_mask, context;
  Floats projection;

  /// Places in time: step t holds places step_begin[t] .. step_begin[t + 1].
  std::vector<int> step_begin;

  // Backward.
  Floats d_projection, d_context, d_gates, d_sums, d_cell, d_hidden, before, d_input, d_maxout_in,
      d_maxout_out, d_sum;
  Floats d_way;

  // Arcs and labels of one sentence or batch.
  Floats arc_words, arc_heads, arcs, distances, d_arcs, d_arc_words, d_arc_heads, d_distances;
  Floats label_in, label_mask, label_out, d_label_in, d_label_out;
  Floats target, probability;
};

}  // namespace standpoint::training
