#pragma once
// The joint network as it reads: tags, trees and names of tokenised sentences, in integer arithmetic.
//
// The same network as training/joint_network.hpp, with weights of 8 bits and activations of 16. What the
// first layer adds up for a word depends on nothing but the word and its list tag, so it is kept for words
// seen before. Sentences are read side by side in blocks; how they are put together does not show in the
// result.

#include "language/engine/kernels.hpp"
#include "language/engine/key_table.hpp"
#include "language/engine/model_file.hpp"
#include "language/engine/name_decoder.hpp"
#include "language/engine/phrase_lists.hpp"
#include "language/engine/tree_decoder.hpp"
#include "language/engine/word_features.hpp"

#include <standpoint/language_engine.hpp>
#include <standpoint/model/result.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// A longer sentence is read in pieces, each a tree; the roots of the later ones hang from the first's.
inline constexpr std::size_t max_network_words = 200;
inline constexpr std::size_t network_tables = word_feature_count + 1;

/// Steps in which activations are counted, one over their size: norms stay below 16, outputs of an LSTM below
/// 1, arc vectors below 16, inputs of the labels below 64.
namespace activation_scale {
inline constexpr float norm = 512;
inline constexpr float lstm = 4096;
inline constexpr float arc = 256;
inline constexpr float label = 128;
}  // namespace activation_scale

/// Sizes as they stand in the section "shape" of a model file, each a 32-bit number.
struct NetworkSizes {
  std::uint32_t embedding = 0, input = 0, arc = 0, label = 0;
  std::uint32_t upos = 0, xpos = 0, deprel = 0, names = 0;
  std::uint32_t rows = 0, list_classes = 0, layers = 0;
  std::array<std::uint32_t, 4> lstm{};                          ///< width of each layer, each way
  std::array<std::uint32_t, network_tables + 1> table_begin{};  ///< first row of each table

  std::uint32_t context() const { return 2 * lstm[layers - 1]; }
  /// Columns of the heads: tags, names, word and head vectors of arcs and labels; one more is the bias of
  /// each head.
  std::uint32_t projection() const { return upos + xpos + names + 2 * arc + 2 * label; }
};

/// What the network says of a word. Numbers of labels; `head` from 1 within the sentence, 0 the root.
struct WordAnswer {
  std::uint32_t head = 0;
  std::uint8_t upos = 0, xpos = 0, deprel = 0, name = 0;
  std::uint8_t tag_margin = 0, arc_margin = 0, label_margin = 0;  ///< as in ParsedWord
  friend bool operator==(const WordAnswer&, const WordAnswer&) = default;
};

class Network {
 public:
  /// Reads the sections of a model; everything in it is checked. The model must outlive the network unless it
  /// owns its bytes.
  static Result<Network> load(const ModelFile& model, Kernel kernel);

  const LanguageLabels& labels() const { return labels_; }
  const NetworkSizes& sizes() const { return sizes_; }
  Kernel kernel() const { return kernels_->kernel; }

  /// Memory of one thread.
  class Memory;
  std::shared_ptr<Memory> make_memory() const;

  /// Reads sentences: `words` of all of them one after another, `lengths` of each. answers.size() ==
  /// words.size(). Linear in the words; for a sentence of n words n^2 arcs are weighed, n <=
  /// max_network_words.
  void read(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
            std::span<WordAnswer> answers, Memory& memory) const;

 private:
  friend class NetworkPass;
  void join_pieces(std::span<const std::uint32_t> lengths, std::span<WordAnswer> answers) const;
  struct Layer {
    PackedMatrix input;
    std::array<PackedMatrix, 2> recurrent;
  };

  ModelFile model_;
  NetworkSizes sizes_;
  LanguageLabels labels_;
  const KernelTable* kernels_ = nullptr;
  KeyTable words_;
  PhraseLists lists_;
  std::span<const std::int8_t> tables_;
  std::span<const float> table_scales_;
  PackedMatrix input_, heads_, distance_, label_;
  std::vector<Layer> layers_;
  std::span<const float> arc_root_;  ///< the root as a head, and its bias
  std::span<const float> label_root_;
  NameDecoder name_decoder_;
  std::uint8_t joining_relation_ = 0;  ///< parataxis, or dep, for roots of later pieces
};

}  // namespace standpoint
