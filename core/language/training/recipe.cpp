#include "language/training/recipe.hpp"

#include "language/training/dense.hpp"
#include "language/training/export.hpp"
#include "language/training/lemma_trainer.hpp"

#include <algorithm>

namespace standpoint::training {
namespace {

constexpr int epochs_between_scores = 4;

std::vector<const Treebank*> pointers(const std::vector<Treebank>& treebanks) {
  std::vector<const Treebank*> out;
  for (const auto& treebank : treebanks) out.push_back(&treebank);
  return out;
}

NetworkShape with_labels(NetworkShape shape, const LanguageLabels& labels, std::uint32_t rows) {
  shape.upos = static_cast<int>(labels.upos.size());
  shape.xpos = static_cast<int>(labels.xpos.size());
  shape.deprel = static_cast<int>(labels.deprel.size());
  shape.names = static_cast<int>(labels.names.size());
  shape.rows = rows;
  return shape;
}

std::vector<std::byte> train_lemmas(const std::vector<Treebank>& treebanks) {
  LemmaTrainer trainer;
  for (const auto& treebank : treebanks) {
    for (const auto& sentence : treebank) {
      if (!sentence.has_tree) continue;
      for (const auto& word : sentence.words) {
        if (!word.lemma.empty()) trainer.add(word.form, word.upos, word.xpos, word.lemma);
      }
    }
  }
  return trainer.finish();
}

}  // namespace

ModelRecipe default_recipe() {
  ModelRecipe recipe;
  recipe.network.shape.lstm = {96, 96};
  recipe.network.epochs = 25;
  recipe.network.dropout.context = 0.25F;
  recipe.network.dropout.input = 0.15F;
  recipe.teachers = 1;
  recipe.teacher.shape.embedding = 128;
  recipe.teacher.shape.input = 256;
  recipe.teacher.shape.lstm = {256, 256};
  recipe.teacher.epochs = 12;
  recipe.teacher.dropout.context = 0.35F;
  recipe.teacher.dropout.input = 0.35F * 0.6F;
  recipe.teacher.seed = 101;
  return recipe;
}

Result<std::vector<std::byte>> train_model(const ModelRecipe& recipe, const TrainingData& data,
                                           const OnTrainingProgress& on_progress) {
  if (!dense::supported()) {
    return Error{Errc::unsupported, "",
                 "training needs a processor with AVX2 and FMA, so that it gives the same model everywhere"};
  }
  dense::initialise();
  const auto treebanks = pointers(data.training);
  const LanguageLabels labels = collect_labels(treebanks);
  if (labels.deprel.empty()) {
    return Error{Errc::invalid_value, "",
                 "no trees to learn from; give at least one CoNLL-U file with heads and relations"};
  }
  if (labels.upos.size() > 255 || labels.xpos.size() > 255 || labels.deprel.size() > 255 ||
      labels.names.size() > 64) {
    return Error{Errc::too_large, "",
                 "more than 255 tags or relations; leave subtypes out or check the columns"};
  }
  PhraseListBuilder lists;
  for (const auto& [list, name] : recipe.lists) lists.add(list, name);
  const Vocabulary vocabulary(treebanks, recipe.min_count, lists.slots(), lists.class_count());
  auto sentences = prepare(vocabulary, labels, treebanks);
  std::vector<std::vector<PreparedSentence>> held_back;
  for (const auto& treebank : data.held_back) {
    const Treebank* one[] = {&treebank};
    held_back.push_back(prepare(vocabulary, labels, one));
  }

  bool stopped = false;
  const auto train_one = [&](const TrainingOptions& options, const std::string& stage) {
    JointNetwork network(with_labels(options.shape, labels, vocabulary.rows()));
    network.initialise(options.seed);
    train(network, options, vocabulary, sentences, [&](const EpochReport& report) {
      TrainingProgress progress{stage, report.epoch, options.epochs, report.loss, {}};
      if (report.epoch % epochs_between_scores == 0 || report.epoch == options.epochs) {
        for (const auto& set : held_back) {
          progress.held_back.push_back(measure(labels, set, annotate(*report.network, labels, set)));
        }
      }
      stopped = !on_progress(progress);
      return !stopped;
    });
    return network;
  };

  // Teachers first; then their answers join the gold ones.
  std::vector<JointNetwork> teachers;
  for (int t = 0; t < recipe.teachers && !stopped; ++t) {
    TrainingOptions options = recipe.teacher;
    options.seed += static_cast<std::uint64_t>(t);
    options.threads = recipe.network.threads;
    teachers.push_back(train_one(options, "teacher " + std::to_string(t + 1)));
  }
  std::vector<SoftSentence> soft;
  if (!teachers.empty() && !stopped) {
    std::vector<const JointNetwork*> panel;
    for (const auto& teacher : teachers) panel.push_back(&teacher);
    soft = soft_answers(panel, recipe.network.threads, sentences);
    for (std::size_t i = 0; i < sentences.size(); ++i) sentences[i].soft = &soft[i];
    teachers.clear();
  }
  if (stopped) return Error{Errc::stopped, "", "stopped; no model was made"};
  const JointNetwork network = train_one(recipe.network, "network");
  if (stopped) return Error{Errc::stopped, "", "stopped; no model was made"};

  ModelFileWriter file;
  file.add_values<char>("card", recipe.card);
  export_network(network, vocabulary, labels, file);
  file.add("lemmas", train_lemmas(data.training));
  return file.finish();
}

}  // namespace standpoint::training
