#include "language/engine/distance.hpp"
#include "language/training/batches.hpp"
#include "language/training/dense.hpp"
#include "language/training/recipe.hpp"
#include "toy_model.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace standpoint;
using namespace standpoint::training;

namespace {

struct Setup {
  Treebank bank = toy::treebank();
  std::vector<const Treebank*> banks = {&bank};
  LanguageLabels labels = collect_labels(banks);
  Vocabulary vocabulary{banks, 2, {}, 0};
  std::vector<PreparedSentence> sentences = prepare(vocabulary, labels, banks);

  NetworkShape shape(std::vector<int> lstm) const {
    NetworkShape s;
    s.embedding = 8;
    s.input = 6;
    s.lstm = std::move(lstm);
    s.arc = 8;
    s.label = 5;
    s.upos = static_cast<int>(labels.upos.size());
    s.xpos = static_cast<int>(labels.xpos.size());
    s.deprel = static_cast<int>(labels.deprel.size());
    s.names = static_cast<int>(labels.names.size());
    s.rows = vocabulary.rows();
    return s;
  }
};

constexpr DropoutRates no_dropout{0, 0, 0, 0, 0};
const LossWeights weights{0.5F, 0.5F, 1.3F, 1, 1, 0.4F, 0.3F};

double loss_of(const JointNetwork& network, const Batch& batch, Workspace& workspace) {
  Gradient gradient;
  gradient.dense.assign(network.dense().size(), 0.0F);
  gradient.slot_of.assign(network.shape().rows, -1);
  Random random(1);
  network.train(batch, weights, no_dropout, random, workspace, gradient);
  return gradient.loss;
}

}  // namespace

TEST_CASE("the gradient of every block of parameters is the slope of the loss") {
  Setup setup;
  JointNetwork network(setup.shape({5, 4}));
  network.initialise(3);
  for (auto& value : network.tables()) value *= 50;  // far enough from 0 for finite differences
  // Sentences of different lengths, one of them with a teacher's answers.
  const std::vector<std::size_t> chosen = {0, 1, 2, 3};
  std::vector<std::size_t> order;
  Batch batch = make_batch(setup.sentences, chosen, order);
  SoftTargets soft;
  soft.upos = {{0, 0.6F}, {1, 0.4F}};
  soft.names = {{0, 1.0F}};
  soft.heads = {{0, 0.3F}, {2, 0.7F}};
  soft.deprel = {{1, 0.5F}, {0, 0.5F}};
  soft.head = static_cast<std::uint16_t>(batch.head[0]);
  batch.soft.assign(batch.rows.size(), nullptr);
  batch.soft[0] = &soft;

  const auto workspace = JointNetwork::make_workspace();
  Gradient gradient;
  gradient.dense.assign(network.dense().size(), 0.0F);
  gradient.slot_of.assign(network.shape().rows, -1);
  Random random(1);
  network.train(batch, weights, no_dropout, random, *workspace, gradient);

  // The nearest of three slopes: a wide step may cross a kink of maxout, a narrow one drowns in rounding.
  const auto error_of = [&](float& parameter, float found) {
    const float kept = parameter;
    double least = 1e9;
    for (const float step : {2e-3F, 6e-4F, 2e-4F}) {
      parameter = kept + step;
      const double above = loss_of(network, batch, *workspace);
      parameter = kept - step;
      const double below = loss_of(network, batch, *workspace);
      parameter = kept;
      const double slope = (above - below) / (2.0 * static_cast<double>(step));
      least = std::min(least, std::fabs(slope - static_cast<double>(found)) / (0.1 + std::fabs(slope)));
    }
    return least;
  };
  Random choose(9);
  for (const auto& block : network.blocks()) {
    CAPTURE(block.name);
    for (int trial = 0; trial < 6; ++trial) {
      const std::size_t at = block.offset + choose.below(block.size());
      CHECK(error_of(network.dense()[at], gradient.dense[at]) < 0.02);
    }
  }
  const auto width = static_cast<std::size_t>(network.shape().embedding);
  for (int trial = 0; trial < 12; ++trial) {
    const std::size_t slot = choose.below(gradient.touched.size());
    const std::size_t column = choose.below(width);
    CHECK(error_of(network.tables()[gradient.touched[slot] * width + column],
                   gradient.rows[slot * width + column]) < 0.02);
  }
}

TEST_CASE("a small network learns the toy treebank by heart") {
  std::vector<double> las;
  Accuracy last;
  const auto model = toy::train(toy::recipe(), [&](const TrainingProgress& progress) {
    CHECK(progress.stage == "network");
    if (!progress.held_back.empty()) last = progress.held_back.front();
    return true;
  });
  REQUIRE(model);
  CHECK(last.tree_words == 4 * 4 * 4 * 11);
  CHECK(last.las > 0.999);
  CHECK(last.upos > 0.999);
  CHECK(last.names_f1 > 0.999);
}

TEST_CASE("a seed reaches every network of a recipe, and seed 1 is the shipped model's") {
  ModelRecipe recipe = default_recipe();
  set_seed(recipe, 2);
  const ModelRecipe first = default_recipe();
  CHECK(recipe.network.seed != first.network.seed);
  CHECK(recipe.refining.seed != first.refining.seed);
  CHECK(recipe.teacher.seed != first.teacher.seed);
  set_seed(recipe, 1);
  CHECK(recipe.network.seed == first.network.seed);
  CHECK(recipe.refining.seed == first.refining.seed);
  CHECK(recipe.teacher.seed == first.teacher.seed);
}

TEST_CASE("one thread and two train the same model, bit for bit, and another seed another one") {
  auto recipe = toy::recipe();
  recipe.network.epochs = 3;
  recipe.network.noise.casing = 0.5F;
  recipe.teachers = 1;
  recipe.teacher = recipe.network;
  recipe.teacher.epochs = 2;
  recipe.refining = recipe.teacher;
  recipe.refining.noise = {0.5F, 0.5F, 0.2F};
  recipe.first_lists = recipe.lists;
  recipe.lists = {{"person", "ola"}, {"person", "mira"}, {"person", "tesa"}};
  recipe.network.threads = 1;
  const auto one = toy::train(recipe);
  recipe.network.threads = 2;
  const auto two = toy::train(recipe);
  REQUIRE(one);
  REQUIRE(two);
  CHECK(*one == *two);
  recipe.network.seed = 2;
  const auto other = toy::train(recipe);
  REQUIRE(other);
  CHECK(*one != *other);
}

TEST_CASE("the last stage goes on from the network, with other lists") {
  auto recipe = toy::recipe();
  recipe.first_lists = {{"thing", "toll"}, {"place", "velmouth"}};
  recipe.refining = recipe.network;
  recipe.refining.epochs = 1;
  recipe.refining.rate = 1e-6F;
  std::vector<std::string> stages;
  Accuracy last;
  REQUIRE(toy::train(recipe, [&](const TrainingProgress& progress) {
    if (stages.empty() || stages.back() != progress.stage) stages.emplace_back(progress.stage);
    if (!progress.held_back.empty()) last = progress.held_back.front();
    return true;
  }));
  CHECK(stages == std::vector<std::string>{"network", "refining"});
  // One step that changes nothing: what the network knew is still there.
  CHECK(last.las > 0.999);
  CHECK(last.names_f1 > 0.999);
}

TEST_CASE("training stops when it is asked to, and says so") {
  int calls = 0;
  const auto model = toy::train(toy::recipe(), [&](const TrainingProgress&) { return ++calls < 2; });
  REQUIRE(!model);
  CHECK(model.error().code == Errc::stopped);
  CHECK(calls == 2);
}

TEST_CASE("without a tree there is nothing to train on, and the message says what to give") {
  TrainingData data;
  data.training.emplace_back();
  const auto model = train_model(toy::recipe(), data, [](const TrainingProgress&) { return true; });
  REQUIRE(!model);
  CHECK(model.error().message ==
        "no trees to learn from; give at least one CoNLL-U file with heads and relations");
}

TEST_CASE("soft answers are distributions whose likeliest heads are those of the teacher") {
  Setup setup;
  JointNetwork network(setup.shape({8}));
  network.initialise(4);
  const JointNetwork* panel[] = {&network};
  const auto soft = soft_answers(panel, 1, setup.sentences);
  const auto two = soft_answers(panel, 2, setup.sentences);
  REQUIRE(soft.size() == setup.sentences.size());
  for (std::size_t s = 0; s < soft.size(); ++s) {
    REQUIRE(soft[s].size() == setup.sentences[s].forms.size());
    for (std::size_t i = 0; i < soft[s].size(); ++i) {
      const auto& word = soft[s][i];
      for (const auto* list : {&word.upos, &word.xpos, &word.names, &word.heads, &word.deprel}) {
        float sum = 0;
        for (const auto& [value, probability] : *list) sum += probability;
        CHECK(sum == doctest::Approx(1).epsilon(1e-4));
        CHECK(std::is_sorted(list->begin(), list->end(),
                             [](const auto& a, const auto& b) { return a.second > b.second; }));
      }
      CHECK(word.head == setup.sentences[s].head[i]);
      CHECK(word.heads == two[s][i].heads);
    }
  }
}

TEST_CASE("batches hold every sentence once and about as many words as asked for") {
  Setup setup;
  Random random(5);
  for (Random* order : {static_cast<Random*>(nullptr), &random}) {
    std::vector<int> seen(setup.sentences.size(), 0);
    for (const auto& batch : make_batches(setup.sentences, 50, order)) {
      int words = 0;
      for (const auto i : batch) {
        ++seen[i];
        words += setup.sentences[i].words();
      }
      CHECK(words <= 50);
    }
    CHECK(std::all_of(seen.begin(), seen.end(), [](int n) { return n == 1; }));
  }
}

TEST_CASE("distances fall into buckets that grow with them, one side each") {
  CHECK(distance_bucket(0) == 16);
  CHECK(distance_bucket(1) == 17);
  CHECK(distance_bucket(-8) == 8);
  CHECK(distance_bucket(11) == 25);
  CHECK(distance_bucket(12) == 26);
  CHECK(distance_bucket(100000) == 32);
  CHECK(distance_bucket(-100000) == 0);
  for (int d = 1; d < 300; ++d) {
    CHECK(distance_bucket(d) >= distance_bucket(d - 1));
    CHECK(distance_bucket(d) + distance_bucket(-d) == 32);
  }
}

TEST_CASE("exp, log and softmax of the trainer are those of mathematics") {
  for (float x = -20; x < 20; x += 0.37F) {
    CHECK(dense::exp_of(x) == doctest::Approx(std::exp(static_cast<double>(x))).epsilon(1e-5));
    const float y = dense::exp_of(x);
    CHECK(dense::log_of(y) == doctest::Approx(std::log(static_cast<double>(y))).epsilon(1e-5).scale(1));
  }
  const float scores[] = {1, 2, 3, -50};
  float p[4];
  CHECK(dense::softmax(scores, p, 4) ==
        doctest::Approx(std::log(std::exp(1.0) + std::exp(2.0) + std::exp(3.0))).epsilon(1e-5));
  CHECK(p[2] == doctest::Approx(0.66524).epsilon(1e-3));
}
