#include "language/training/trainer.hpp"

#include "language/training/batches.hpp"
#include "language/training/dense.hpp"
#include "language/training/noise.hpp"
#include "language/training/parallel.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace standpoint::training {
namespace {

constexpr std::size_t shards = 2;

std::int32_t number_of(const std::vector<std::string>& labels, const std::string& label) {
  const auto found = std::find(labels.begin(), labels.end(), label);
  return found == labels.end() ? Batch::missing : static_cast<std::int32_t>(found - labels.begin());
}

// The network's parameters with the moments of Adam.
class Optimiser {
 public:
  Optimiser(JointNetwork& network, const TrainingOptions& options, std::int64_t steps)
      : network_(network),
        options_(options),
        steps_(steps),
        dense_m_(network.dense().size()),
        dense_v_(network.dense().size()),
        table_m_(network.tables().size()),
        table_v_(network.tables().size()) {}

  // Applies the sum of the shards' gradients, which are merged into the first and cleared.
  void step(std::vector<Gradient>& gradients, Parallel& parallel) {
    ++step_;
    merge(gradients);
    Gradient& g = gradients[0];
    const double norm = std::sqrt(dense::sum_of_squares(g.dense.data(), g.dense.size()) +
                                  dense::sum_of_squares(g.rows.data(), g.rows.size()));
    const double clip = static_cast<double>(options_.clip);
    const auto scale = static_cast<float>(norm > clip ? clip / norm : 1.0);

    beta1_power_ *= 0.9;
    beta2_power_ *= 0.98;
    const float rate = rate_of(step_);
    dense::AdamStep adam;
    adam.second_scale = static_cast<float>(1.0 / (1.0 - beta2_power_));
    const auto corrected = static_cast<float>(1.0 / (1.0 - beta1_power_));

    parallel.run(shards, [&](std::size_t part) {
      const dense::FlushDenormals flush;
      const auto blocks = network_.blocks();
      for (std::size_t b = part; b < blocks.size(); b += shards) {
        dense::AdamStep own = adam;
        own.rate = rate * corrected;
        own.decay = blocks[b].decays ? rate * options_.decay : 0.0F;
        const std::size_t at = blocks[b].offset;
        dense::adam(network_.dense().data() + at, dense_m_.data() + at, dense_v_.data() + at,
                    g.dense.data() + at, scale, blocks[b].size(), own);
      }
      dense::AdamStep own = adam;
      own.rate = rate * options_.table_rate * corrected;
      own.decay = rate * options_.table_rate * options_.decay;
      const auto size = static_cast<std::size_t>(network_.shape().embedding);
      const std::size_t rows = network_.shape().rows;
      for (std::size_t row = part * rows / shards; row < (part + 1) * rows / shards; ++row) {
        const std::int32_t slot = g.slot_of[row];
        const float* gradient = slot < 0 ? nullptr : g.rows.data() + static_cast<std::size_t>(slot) * size;
        dense::adam(network_.tables().data() + row * size, table_m_.data() + row * size,
                    table_v_.data() + row * size, gradient, scale, size, own);
      }
    });
    for (auto& gradient : gradients) clear(gradient);
  }

 private:
  float rate_of(std::int64_t step) const {
    // A small treebank has few steps in all.
    const auto warm =
        std::clamp<std::int64_t>(options_.warm_up_steps, 1, std::max<std::int64_t>(1, steps_ / 10));
    if (step <= warm) return options_.rate * static_cast<float>(step) / static_cast<float>(warm);
    const double left =
        static_cast<double>(steps_ - step) / static_cast<double>(std::max<std::int64_t>(1, steps_ - warm));
    return options_.rate * static_cast<float>(0.01 + 0.99 * std::max(0.0, left));
  }

  void merge(std::vector<Gradient>& gradients) const {
    const auto size = static_cast<std::size_t>(network_.shape().embedding);
    Gradient& g = gradients[0];
    for (std::size_t s = 1; s < gradients.size(); ++s) {
      const Gradient& other = gradients[s];
      dense::add(other.dense.data(), g.dense.data(), g.dense.size());
      for (std::size_t i = 0; i < other.touched.size(); ++i) {
        const std::uint32_t row = other.touched[i];
        if (g.slot_of[row] < 0) {
          g.slot_of[row] = static_cast<std::int32_t>(g.touched.size());
          g.touched.push_back(row);
          g.rows.resize(g.touched.size() * size, 0.0F);
        }
        dense::add(other.rows.data() + i * size,
                   g.rows.data() + static_cast<std::size_t>(g.slot_of[row]) * size, size);
      }
    }
  }

  static void clear(Gradient& gradient) {
    std::fill(gradient.dense.begin(), gradient.dense.end(), 0.0F);
    for (const auto row : gradient.touched) gradient.slot_of[row] = -1;
    gradient.touched.clear();
    gradient.rows.clear();
    gradient.loss = 0;
  }

  JointNetwork& network_;
  const TrainingOptions& options_;
  std::int64_t steps_;
  std::int64_t step_ = 0;
  double beta1_power_ = 1;
  double beta2_power_ = 1;
  std::vector<float> dense_m_, dense_v_, table_m_, table_v_;
};

}  // namespace

std::vector<PreparedSentence> prepare(const Vocabulary& vocabulary, const LanguageLabels& labels,
                                      std::span<const Treebank* const> treebanks) {
  std::vector<PreparedSentence> out;
  for (const Treebank* treebank : treebanks) {
    for (const auto& sentence : *treebank) {
      if (sentence.words.empty()) continue;
      PreparedSentence s;
      s.source = &sentence;
      for (const auto& word : sentence.words) {
        const bool tree = sentence.has_tree;
        s.forms.push_back(word.form);
        s.upos.push_back(tree ? number_of(labels.upos, word.upos) : Batch::missing);
        s.xpos.push_back(tree ? number_of(labels.xpos, word.xpos) : Batch::missing);
        s.head.push_back(tree ? static_cast<std::int32_t>(word.head) : Batch::missing);
        s.deprel.push_back(tree ? number_of(labels.deprel, word.deprel) : Batch::missing);
        s.names.push_back(sentence.has_names ? number_of(labels.names, word.name) : Batch::missing);
      }
      vocabulary.rows_of(s.forms, s.rows);
      out.push_back(std::move(s));
    }
  }
  return out;
}

void train(JointNetwork& network, const TrainingOptions& options, const Vocabulary& vocabulary,
           const LanguageLabels& labels, const NamePool& names, std::span<PreparedSentence> sentences,
           const OnEpoch& on_epoch) {
  dense::initialise();
  const dense::FlushDenormals flush;
  Random random(options.seed * 7919 + 17);
  const std::size_t batch_count = make_batches(sentences, options.words_per_batch, nullptr).size();
  Optimiser optimiser(network, options, static_cast<std::int64_t>(batch_count) * options.epochs);
  Parallel parallel(options.threads);
  TrainingNoise noise(vocabulary, labels, options.noise, names);

  const float per_word = 1.0F / static_cast<float>(options.words_per_batch);
  LossWeights weights;
  weights.upos = options.upos_weight * per_word;
  weights.xpos = options.xpos_weight * per_word;
  weights.arc = options.arc_weight * per_word;
  weights.deprel = options.label_weight * per_word;
  weights.names = options.names_weight * per_word;
  weights.soft_share = options.soft_share;
  weights.soft_names = options.soft_names;

  std::vector<Gradient> gradients(shards);
  std::vector<std::shared_ptr<Workspace>> workspaces;
  for (auto& gradient : gradients) {
    gradient.dense.assign(network.dense().size(), 0.0F);
    gradient.slot_of.assign(network.shape().rows, -1);
    workspaces.push_back(JointNetwork::make_workspace());
  }

  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    double loss = 0;
    double words = 0;
    for (const auto& indices : make_batches(sentences, options.words_per_batch, &random)) {
      std::vector<PreparedSentence*> chosen;
      for (const std::size_t i : indices) chosen.push_back(&sentences[i]);
      noise.apply(chosen, random);
      // Two shards of like size, always, so that the sums do not depend on the threads.
      std::vector<std::size_t> order;
      std::array<std::vector<std::size_t>, shards> parts;
      for (std::size_t k = 0; k < indices.size(); ++k) parts[k % shards].push_back(indices[k]);
      std::array<std::uint64_t, shards> seeds{random.next(), random.next()};
      parallel.run(shards, [&](std::size_t part) {
        if (parts[part].empty()) return;
        const dense::FlushDenormals shard_flush;
        std::vector<std::size_t> own;
        const Batch batch = make_batch(sentences, parts[part], own);
        Random shard_random(seeds[part]);
        network.train(batch, weights, options.dropout, shard_random, *workspaces[part], gradients[part]);
      });
      noise.restore();
      for (const auto& gradient : gradients) loss += gradient.loss;
      words += 1;
      optimiser.step(gradients, parallel);
    }
    if (!on_epoch({epoch, loss / std::max(1.0, words), &network})) return;
  }
}

}  // namespace standpoint::training
