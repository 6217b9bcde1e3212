#include "language/training/noise.hpp"

#include "toy_treebank.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace standpoint;
using namespace standpoint::training;

namespace {

using Lists = std::vector<std::pair<std::string, std::string>>;

// "person" holds names that the toy treebank has as persons; "thing" holds none of them.
const Lists lists = {{"person", "ola"},  {"person", "mira"},         {"person", "tesa holt"},
                     {"person", "edna"}, {"person", "ola of harne"}, {"thing", "toll"},
                     {"thing", "quay"}};

struct Setup {
  Treebank bank = toy::treebank();
  std::vector<const Treebank*> banks = {&bank};
  LanguageLabels labels = collect_labels(banks);
  Vocabulary vocabulary{banks, 2, {}, 0};
  NamePool pool{banks, lists};
  std::vector<PreparedSentence> sentences = prepare(vocabulary, labels, banks);
  std::vector<PreparedSentence*> chosen;
  Setup() {
    for (auto& sentence : sentences) chosen.push_back(&sentence);
  }
};

std::set<NamePool::Name> drawn(const NamePool& pool, const std::string& type, const NamePool::Name& name) {
  Random random(1);
  std::set<NamePool::Name> out;
  for (int i = 0; i < 400; ++i) {
    if (const auto* other = pool.draw(type, name, random)) out.insert(*other);
  }
  return out;
}

}  // namespace

// Lists are in small letters; a single very short word gets capitals throughout.
TEST_CASE(
    "a name is replaced by names of its type and length, from the treebanks and from lists of that type") {
  const Setup setup;
  CHECK(setup.pool.list_types() == std::map<std::string, std::string>{{"person", "PER"}});
  CHECK(drawn(setup.pool, "PER", {"Ola"}) ==
        std::set<NamePool::Name>{{"Ola"}, {"Mira"}, {"Jonas"}, {"Vesna"}, {"Edna"}, {"OLA"}});
  CHECK(drawn(setup.pool, "PER", {"Ola", "Holt"}).contains({"Tesa", "Holt"}));
}

TEST_CASE("no name stands for one of a type, length or case that nobody has") {
  const Setup setup;
  CHECK(drawn(setup.pool, "ORG", {"Ola"}).empty());
  CHECK(drawn(setup.pool, "PER", {"Ola", "Ola", "Ola", "Ola"}).empty());
  CHECK(drawn(setup.pool, "PER", {"ola"}).empty());
  Random random(1);
  CHECK(NamePool().draw("PER", {"Ola"}, random) == nullptr);
}

TEST_CASE("noise changes the rows of names alone, and restore brings the old ones back") {
  Setup setup;
  const auto before = setup.sentences;
  const NoiseRates rates{0, 1, 0};
  TrainingNoise noise(setup.vocabulary, setup.labels, rates, setup.pool);
  Random random(3);
  noise.apply(setup.chosen, random);
  std::size_t changed = 0;
  for (std::size_t s = 0; s < before.size(); ++s) {
    for (std::size_t i = 0; i < before[s].forms.size(); ++i) {
      const bool same = before[s].rows[i] == setup.sentences[s].rows[i];
      if (before[s].names[i] == 0) CHECK(same);
      changed += same ? 0U : 1U;
    }
  }
  CHECK(changed > before.size() / 2);
  noise.restore();
  for (std::size_t s = 0; s < before.size(); ++s) CHECK(before[s].rows == setup.sentences[s].rows);
}

TEST_CASE("without noise nothing changes") {
  Setup setup;
  const auto before = setup.sentences;
  const NoiseRates rates{0, 0, 0};
  TrainingNoise noise(setup.vocabulary, setup.labels, rates, setup.pool);
  Random random(3);
  noise.apply(setup.chosen, random);
  for (std::size_t s = 0; s < before.size(); ++s) CHECK(before[s].rows == setup.sentences[s].rows);
}

TEST_CASE("a sentence read without lists has no word in one") {
  const Treebank bank = toy::treebank();
  const std::vector<const Treebank*> banks = {&bank};
  const LanguageLabels labels = collect_labels(banks);
  PhraseListBuilder builder;
  builder.add("person", "ola");
  const Vocabulary vocabulary(banks, 2, builder.slots(), builder.class_count());
  auto sentences = prepare(vocabulary, labels, banks);
  const std::uint32_t none = vocabulary.table_begin()[word_feature_count];
  const auto listed = [&] {
    return std::any_of(sentences.begin(), sentences.end(), [&](const PreparedSentence& s) {
      return std::any_of(s.rows.begin(), s.rows.end(),
                         [&](const auto& rows) { return rows[word_feature_count] != none; });
    });
  };
  REQUIRE(listed());
  const NoiseRates rates{0, 0, 1};
  const NamePool pool;
  TrainingNoise noise(vocabulary, labels, rates, pool);
  std::vector<PreparedSentence*> chosen;
  for (auto& sentence : sentences) chosen.push_back(&sentence);
  Random random(3);
  noise.apply(chosen, random);
  CHECK(!listed());
}
