#pragma once
// From treebanks to a model file: teachers, the network that learns from them, lemmas, and the file.

#include "language/training/trainer.hpp"

#include <standpoint/model/result.hpp>
#include <standpoint/treebank.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::training {

struct ModelRecipe {
  ModelRecipe() { refining.epochs = 0; }

  TrainingOptions network;      ///< of the model itself
  TrainingOptions refining;     ///< of a last stage from the network's weights on; 0 epochs: none
  TrainingOptions teacher;      ///< of each teacher; its seed grows by one from teacher to teacher
  int teachers = 0;             ///< 0: none
  std::uint32_t min_count = 2;  ///< of a word that gets a vector of its own
  using Lists = std::vector<std::pair<std::string, std::string>>;  ///< list and name
  Lists lists;                                                     ///< features, see phrase_lists.hpp
  Lists first_lists;  ///< of the stages before the last; empty: the same
  std::string card;   ///< text kept in the model: data, licence, version
};

/// The recipe of the English model: sizes and rates as measured in tests/eval/RESULTS.md.
ModelRecipe default_recipe();

/// Other random numbers for every network of a recipe, the teachers too; 1 gives those of default_recipe().
/// Models of two seeds err in different places: what holds with both does not hang on one parser's habits.
void set_seed(ModelRecipe& recipe, std::uint64_t seed);

struct TrainingData {
  std::vector<Treebank> training;   ///< trees, names or both
  std::vector<Treebank> held_back;  ///< scored after some epochs, never learnt from
};

struct TrainingProgress {
  std::string_view stage;  ///< "teacher 1", "network"
  int epoch = 0, epochs = 0;
  double loss = 0;
  std::vector<Accuracy> held_back;  ///< one for each treebank held back; empty between
};
/// Return false to stop: train_model then returns an Error (stopped).
using OnTrainingProgress = std::function<bool(const TrainingProgress&)>;

/// Trains and returns the bytes of a model file. The same data and recipe give the same bytes, for any number
/// of threads and on any processor that dense::supported() accepts. Errors: unsupported (the processor),
/// invalid_value (no trees), stopped. Memory: about 1 GB for 400,000 words and a teacher of 2 x 256.
Result<std::vector<std::byte>> train_model(const ModelRecipe& recipe, const TrainingData& data,
                                           const OnTrainingProgress& on_progress);

}  // namespace standpoint::training
