#pragma once
// The joint network in floating point, as it is trained: tags, trees and names of sentences in one pass.
//
//   word -> nine summed vectors -> norm -> maxout -> norm -> BiLSTM layers -> heads
//   heads: universal tag, treebank tag, name tag (linear); arcs 2 d.e / sqrt(A) + e.b + d.E[distance] (after
//   Dozat and Manning 2017); labels linear over [relu(p + q); p * q] of the word and its head
//
// Words of a batch lie in rows, sentence after sentence. The LSTM runs over sentences side by side, the
// longest first.

#include "language/engine/network.hpp"
#include "language/training/random.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::training {

/// Tables summed for each word: those of word_features.hpp, then the name lists'.
inline constexpr std::size_t table_count = network_tables;

struct NetworkShape {
  int embedding = 96;
  int input = 128;
  std::vector<int> lstm = {128};  ///< width of each layer, each way
  int arc = 96;
  int label = 64;
  int upos = 0, xpos = 0, deprel = 0, names = 0;  ///< number of labels
  std::uint32_t rows = 0;                         ///< of all tables together

  int context() const { return 2 * lstm.back(); }
  int projection() const { return upos + xpos + names + 2 * arc + 2 * label; }
  friend bool operator==(const NetworkShape&, const NetworkShape&) = default;
};

/// A matrix of parameters, or a vector with one row.
struct ParameterBlock {
  std::string name;
  std::size_t offset = 0;
  int rows = 0;
  int cols = 0;
  bool decays = false;
  std::size_t size() const { return static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols); }
};

/// What a teacher thinks of a word: the few likely values of each answer, with probabilities that sum to 1.
struct SoftTargets {
  using List = std::vector<std::pair<std::uint16_t, float>>;
  List upos, xpos, names, heads, deprel;
  std::uint16_t head = 0;  ///< the head that `deprel` belongs to
};

struct Lane {
  int first = 0;
  int length = 0;
};

/// Sentences for one pass. `missing` marks an answer that is not known.
struct Batch {
  static constexpr std::int32_t missing = -1;
  std::vector<Lane> sentences;  ///< by falling length
  std::vector<std::array<std::uint32_t, table_count>> rows;
  std::vector<std::int32_t> upos, xpos, names, head, deprel;
  std::vector<const SoftTargets*> soft;  ///< empty, or one for each word, maybe null
  int words() const { return static_cast<int>(rows.size()); }
};

/// Weight of each answer's loss for one word; soft_share of it follows the teacher where there is one, for
/// names soft_names.
struct LossWeights {
  float upos = 0, xpos = 0, names = 0, arc = 0, deprel = 0;
  float soft_share = 0, soft_names = 0;
};

struct DropoutRates {
  float word = 0.15F, embedding = 0.11F, input = 0.18F, context = 0.3F, label = 0.11F;
};

/// Gradient of one shard of a batch: dense blocks, and the rows of the tables that it touched.
struct Gradient {
  std::vector<float> dense;
  std::vector<std::uint32_t> touched;  ///< rows, in order of first touch
  std::vector<std::int32_t> slot_of;   ///< for each row of the tables: index into touched, or -1
  std::vector<float> rows;             ///< touched.size() * embedding
  double loss = 0;
};

/// Memory of one forward and backward pass.
struct Workspace;

class JointNetwork {
 public:
  explicit JointNetwork(NetworkShape shape);

  /// Random start: tables N(0, .01), LSTM recurrences orthogonal, forget bias 1.
  void initialise(std::uint64_t seed);

  const NetworkShape& shape() const { return shape_; }
  std::span<const ParameterBlock> blocks() const { return blocks_; }
  const ParameterBlock& block(const std::string& name) const;
  std::vector<float>& dense() { return dense_; }
  const std::vector<float>& dense() const { return dense_; }
  std::vector<float>& tables() { return tables_; }
  const std::vector<float>& tables() const { return tables_; }
  const float* values(const std::string& name) const { return dense_.data() + block(name).offset; }

  static std::shared_ptr<Workspace> make_workspace();

  /// Forward and backward over one shard with dropout; adds to `gradient`.
  void train(const Batch& batch, const LossWeights& weights, const DropoutRates& rates, Random& random,
             Workspace& workspace, Gradient& gradient) const;

  /// Forward only; what it found stays in the workspace until the next call.
  struct Scores {
    const float* projection = nullptr;     ///< rows of shape.projection()
    std::vector<std::vector<float>> arcs;  ///< one a sentence of the batch: [length x (length + 1)]
  };
  Scores score(const Batch& batch, Workspace& workspace) const;
  /// Label scores of every word under the given heads (relative to its sentence; 0 the root): rows of
  /// shape.deprel.
  std::vector<float> label_scores(const Batch& batch, std::span<const std::uint32_t> heads,
                                  Workspace& workspace) const;

 private:
  void add_block(std::string name, int rows, int cols, bool decays);
  void forward(const Batch& batch, const DropoutRates* rates, Random* random, Workspace& w) const;
  void backward(const Batch& batch, Workspace& w, Gradient& gradient) const;
  void score_arcs(const Lane& lane, Workspace& w, std::vector<float>& out) const;
  void gather_labels(const Batch& batch, const std::function<std::int32_t(std::size_t)>& head_of,
                     Workspace& w) const;
  double answer_losses(const Batch& batch, const LossWeights& weights, Workspace& w) const;
  double arc_losses(const Batch& batch, const LossWeights& weights, Workspace& w, Gradient& gradient) const;
  double label_losses(const Batch& batch, const LossWeights& weights, const DropoutRates& rates,
                      Random& random, Workspace& w, Gradient& gradient) const;
  const float* at(std::size_t block) const { return dense_.data() + blocks_[block].offset; }

  NetworkShape shape_;
  std::vector<ParameterBlock> blocks_;
  std::vector<float> dense_;
  std::vector<float> tables_;
};

}  // namespace standpoint::training
