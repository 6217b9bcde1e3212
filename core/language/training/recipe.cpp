#include "language/training/recipe.hpp"

#include "language/training/dense.hpp"
#include "language/training/export.hpp"
#include "language/training/lemma_trainer.hpp"
#include "language/training/noise.hpp"

#include <algorithm>
#include <memory>

namespace standpoint::training {
namespace {

constexpr int epochs_between_scores = 4;

std::vector<const Treebank*> pointers(const std::vector<Treebank>& treebanks) {
  std::vector<const Treebank*> out;
  for (const auto& treebank : treebanks) out.push_back(&treebank);
  return out;
}

PhraseListBuilder builder_of(const ModelRecipe::Lists& lists) {
  PhraseListBuilder builder;
  for (const auto& [list, name] : lists) builder.add(list, name);
  return builder;
}

// The data as a network with these lists sees them.
struct Prepared {
  Prepared(const ModelRecipe& recipe, const ModelRecipe::Lists& lists, const LanguageLabels& labels,
           const TrainingData& data)
      : builder(builder_of(lists)),
        treebanks(pointers(data.training)),
        vocabulary(treebanks, recipe.min_count, builder.slots(), builder.class_count()),
        names(treebanks, lists),
        sentences(prepare(vocabulary, labels, treebanks)) {
    for (const auto& treebank : data.held_back) {
      const Treebank* one[] = {&treebank};
      held_back.push_back(prepare(vocabulary, labels, one));
    }
  }

  void follow(const std::vector<SoftSentence>& soft) {
    for (std::size_t i = 0; i < soft.size(); ++i) sentences[i].soft = &soft[i];
  }

  PhraseListBuilder builder;
  std::vector<const Treebank*> treebanks;
  Vocabulary vocabulary;
  NamePool names;
  std::vector<PreparedSentence> sentences;
  std::vector<std::vector<PreparedSentence>> held_back;
};

NetworkShape with_labels(NetworkShape shape, const LanguageLabels& labels, std::uint32_t rows) {
  shape.upos = static_cast<int>(labels.upos.size());
  shape.xpos = static_cast<int>(labels.xpos.size());
  shape.deprel = static_cast<int>(labels.deprel.size());
  shape.names = static_cast<int>(labels.names.size());
  shape.rows = rows;
  return shape;
}

// A trained network that is to read other lists: all but their vectors stays.
JointNetwork with_other_lists(const JointNetwork& from, JointNetwork to, const Vocabulary& vocabulary) {
  to.dense() = from.dense();
  const std::size_t kept = static_cast<std::size_t>(vocabulary.table_begin()[word_feature_count]) *
                           static_cast<std::size_t>(to.shape().embedding);
  std::copy_n(from.tables().begin(), kept, to.tables().begin());
  return to;
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
  // A network learns the few names of a treebank by heart, and so does its teacher. The last stage is for
  // names: they change places, and the teacher has no say in them.
  recipe.refining = recipe.network;
  recipe.refining.epochs = 5;
  recipe.refining.rate = 1e-3F;
  recipe.refining.names_weight = 1.5F;
  recipe.refining.soft_names = 0;
  recipe.refining.noise.names = 0.4F;
  recipe.refining.noise.lists = 0.1F;
  recipe.teachers = 1;
  recipe.teacher.shape.embedding = 128;
  recipe.teacher.shape.input = 256;
  recipe.teacher.shape.lstm = {256, 256};
  recipe.teacher.epochs = 12;
  recipe.teacher.dropout.context = 0.35F;
  recipe.teacher.dropout.input = 0.35F * 0.6F;
  set_seed(recipe, 1);
  return recipe;
}

void set_seed(ModelRecipe& recipe, std::uint64_t seed) {
  recipe.network.seed = seed;
  recipe.refining.seed = seed + 6;
  recipe.teacher.seed = seed * 100 + 1;
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
  bool stopped = false;
  const auto run = [&](JointNetwork& network, const TrainingOptions& options, const std::string& stage,
                       Prepared& with) {
    train(network, options, with.vocabulary, labels, with.names, with.sentences,
          [&](const EpochReport& report) {
            TrainingProgress progress{stage, report.epoch, options.epochs, report.loss, {}};
            if (report.epoch % epochs_between_scores == 0 || report.epoch == options.epochs) {
              for (const auto& set : with.held_back) {
                progress.held_back.push_back(measure(labels, set, annotate(*report.network, labels, set)));
              }
            }
            stopped = !on_progress(progress);
            return !stopped;
          });
  };
  const auto make_network = [&](const TrainingOptions& options, const Prepared& with) {
    JointNetwork network(with_labels(options.shape, labels, with.vocabulary.rows()));
    network.initialise(options.seed);
    return network;
  };
  const Error was_stopped{Errc::stopped, "", "stopped; no model was made"};

  // Teachers first; then their answers join the gold ones.
  const bool same_lists = recipe.first_lists.empty();
  auto prepared =
      std::make_unique<Prepared>(recipe, same_lists ? recipe.lists : recipe.first_lists, labels, data);
  std::vector<JointNetwork> teachers;
  for (int t = 0; t < recipe.teachers && !stopped; ++t) {
    TrainingOptions options = recipe.teacher;
    options.seed += static_cast<std::uint64_t>(t);
    options.threads = recipe.network.threads;
    teachers.push_back(make_network(options, *prepared));
    run(teachers.back(), options, "teacher " + std::to_string(t + 1), *prepared);
  }
  if (stopped) return was_stopped;
  std::vector<SoftSentence> soft;
  if (!teachers.empty()) {
    std::vector<const JointNetwork*> panel;
    for (const auto& teacher : teachers) panel.push_back(&teacher);
    soft = soft_answers(panel, recipe.network.threads, prepared->sentences);
    teachers.clear();
  }

  prepared->follow(soft);
  JointNetwork network = make_network(recipe.network, *prepared);
  run(network, recipe.network, "network", *prepared);
  if (!stopped && recipe.refining.epochs > 0) {
    TrainingOptions options = recipe.refining;
    options.shape = recipe.network.shape;
    options.threads = recipe.network.threads;
    options.words_per_batch = recipe.network.words_per_batch;
    if (!same_lists) {
      prepared = std::make_unique<Prepared>(recipe, recipe.lists, labels, data);
      prepared->follow(soft);
      network = with_other_lists(network, make_network(options, *prepared), prepared->vocabulary);
    }
    run(network, options, "refining", *prepared);
  }
  if (stopped) return was_stopped;

  ModelFileWriter file;
  file.add_values<char>("card", recipe.card);
  export_network(network, prepared->vocabulary, labels, file);
  file.add("lemmas", train_lemmas(data.training));
  return file.finish();
}

}  // namespace standpoint::training
