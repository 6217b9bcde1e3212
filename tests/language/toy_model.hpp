#pragma once
// A small model of the toy treebank, trained once for all cases: a second or two.

#include "language/training/recipe.hpp"
#include "toy_treebank.hpp"

#include <cstddef>
#include <cstdlib>
#include <vector>

namespace standpoint::toy {

inline training::ModelRecipe recipe() {
  training::ModelRecipe recipe;
  recipe.network.shape.embedding = 16;
  recipe.network.shape.input = 24;
  recipe.network.shape.lstm = {16, 8};
  recipe.network.shape.arc = 16;
  recipe.network.shape.label = 8;
  recipe.network.epochs = 40;
  recipe.network.words_per_batch = 120;
  recipe.network.rate = 1e-2F;
  recipe.network.warm_up_steps = 20;
  recipe.network.noise.casing = 0;
  recipe.lists = {{"place", "velmouth"}};
  recipe.card = "a toy";
  return recipe;
}

inline Result<std::vector<std::byte>> train(
    const training::ModelRecipe& recipe, const training::OnTrainingProgress& on_progress =
                                             [](const training::TrainingProgress&) { return true; }) {
  training::TrainingData data;
  data.training.push_back(treebank());
  data.held_back.push_back(treebank());
  return training::train_model(recipe, data, on_progress);
}

/// Aligned as a vector of bytes is.
inline const std::vector<std::byte>& model() {
  static const std::vector<std::byte> bytes = [] {
    auto made = train(recipe());
    if (!made) std::abort();
    return *made;
  }();
  return bytes;
}

}  // namespace standpoint::toy
