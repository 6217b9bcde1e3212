#pragma once
// Trains the joint network on treebanks, alone or after teachers.

#include "language/training/joint_network.hpp"
#include "language/training/vocabulary.hpp"

#include <standpoint/treebank.hpp>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace standpoint::training {

class NamePool;

/// How much the sentences change from epoch to epoch; see noise.hpp.
struct NoiseRates {
  float casing = 0.06F;  ///< share of sentences read in capitals, lower case or as a headline
  float names = 0;       ///< share of names that another one of their type stands for
  float lists = 0;       ///< share of sentences whose words are in no list of names
};

struct TrainingOptions {
  NetworkShape shape;  ///< numbers of labels and rows are filled in
  int epochs = 20;
  int words_per_batch = 1000;
  float rate = 2e-3F;
  int warm_up_steps = 200;
  float table_rate = 2;  ///< the tables' rate, as a multiple
  float decay = 0.01F;
  float clip = 2;
  float upos_weight = 0.5F, xpos_weight = 0.5F, arc_weight = 1, label_weight = 1, names_weight = 1.3F;
  float soft_share = 0.5F;  ///< of the loss where both gold and a teacher's answer are known
  float soft_names = 0.5F;  ///< the same for names
  NoiseRates noise;
  DropoutRates dropout;
  std::uint64_t seed = 1;
  unsigned threads = 2;  ///< 1 or 2; the result is the same
};

/// A teacher's answers to a sentence, one for each word; empty: none.
using SoftSentence = std::vector<SoftTargets>;

/// A sentence as the trainer holds it: rows of its words and numbers of its answers.
struct PreparedSentence {
  const TreebankSentence* source = nullptr;
  std::vector<std::string> forms;
  std::vector<std::array<std::uint32_t, table_count>> rows;
  std::vector<std::int32_t> upos, xpos, names, head, deprel;
  const SoftSentence* soft = nullptr;
  int words() const { return static_cast<int>(forms.size()); }
};

std::vector<PreparedSentence> prepare(const Vocabulary& vocabulary, const LanguageLabels& labels,
                                      std::span<const Treebank* const> treebanks);

/// Called after each epoch; return false to stop.
struct EpochReport {
  int epoch = 0;    ///< from 1
  double loss = 0;  ///< mean for a word
  const JointNetwork* network = nullptr;
};
using OnEpoch = std::function<bool(const EpochReport&)>;

/// Trains in place, from the network's present values. `names` are those that stand for one another.
void train(JointNetwork& network, const TrainingOptions& options, const Vocabulary& vocabulary,
           const LanguageLabels& labels, const NamePool& names, std::span<PreparedSentence> sentences,
           const OnEpoch& on_epoch);

/// What the network finds in a sentence.
struct Answers {
  std::vector<std::uint32_t> upos, xpos, names, head, deprel;
};
std::vector<Answers> annotate(const JointNetwork& network, const LanguageLabels& labels,
                              std::span<const PreparedSentence> sentences);

/// The mean of several networks' probabilities: at most eight values of each answer, together at least .99 of
/// it.
std::vector<SoftSentence> soft_answers(std::span<const JointNetwork* const> teachers, unsigned threads,
                                       std::span<const PreparedSentence> sentences);

/// Right answers of a network on annotated sentences, in shares. Punctuation counts; subtypes do not (CoNLL
/// 2018).
struct Accuracy {
  double upos = 0, xpos = 0, uas = 0, las = 0, names_f1 = 0;
  std::size_t tree_words = 0, gold_names = 0;
};
Accuracy measure(const LanguageLabels& labels, std::span<const PreparedSentence> sentences,
                 std::span<const Answers> answers);

}  // namespace standpoint::training
