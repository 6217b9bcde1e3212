#include "language/lemmatizer.hpp"

#include "../core/random_text.hpp"
#include "language/training/lemma_trainer.hpp"

#include <standpoint/model/utf8.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace standpoint {
namespace {

// A small language of invented words with English endings.
LemmaTrainer small_trainer() {
  LemmaTrainer trainer;
  for (const char* stem : {"blick", "dorm", "frant", "glim", "plask", "trund", "wamp", "zork"}) {
    const std::string word = stem;
    trainer.add(word, "VERB", "VB", word);
    trainer.add(word + "ed", "VERB", "VBD", word);
    trainer.add(word + "ing", "VERB", "VBG", word);
    trainer.add(word + "s", "NOUN", "NNS", word);
    trainer.add(word, "NOUN", "NN", word);
    trainer.add(std::string(1, static_cast<char>(word[0] - 32)) + word.substr(1), "NOUN", "NN", word);
  }
  for (const char* stem : {"brav", "clov", "drav", "flov", "grav"}) {
    const std::string word = stem;
    trainer.add(word + "e", "VERB", "VB", word + "e");
    trainer.add(word + "ed", "VERB", "VBD", word + "e");
    trainer.add(word + "ing", "VERB", "VBG", word + "e");
  }
  for (const char* stem : {"blorr", "fenn", "tapp", "wudd"}) {
    const std::string word = stem;
    trainer.add(word.substr(0, word.size() - 1), "VERB", "VB", word.substr(0, word.size() - 1));
    trainer.add(word + "ed", "VERB", "VBD", word.substr(0, word.size() - 1));
  }
  for (const char* stem : {"bodl", "canr", "ferg", "pongl"}) {
    trainer.add(std::string(stem) + "ies", "NOUN", "NNS", std::string(stem) + "y");
  }
  for (const char* name : {"Brandvik", "Holt", "Ibexa", "Orlund", "Velm"})
    trainer.add(name, "PROPN", "NNP", name);
  for (int i = 0; i < 3; ++i) {
    trainer.add("wug", "VERB", "VBD", "wint");
    trainer.add("n't", "PART", "RB", "not");
    trainer.add("'s", "AUX", "VBZ", "be");
    trainer.add("'s", "PART", "POS", "'s");
    trainer.add("ä", "X", "FW", "ö");
  }
  return trainer;
}

struct Small {
  std::vector<std::byte> block = small_trainer().finish();
  Lemmatizer lemmatizer = Lemmatizer::read(block).value();

  std::string operator()(std::string_view form, std::string_view upos, std::string_view xpos) const {
    std::string lemma = "old";
    lemmatizer.lemma(form, upos, xpos, lemma);
    return lemma;
  }
};

}  // namespace

TEST_SUITE("lemmatizer") {
  TEST_CASE("words of the treebank have their lemmas, by tag") {
    const Small lemma;
    CHECK(lemma("wug", "VERB", "VBD") == "wint");
    CHECK(lemma("n't", "PART", "RB") == "not");
    CHECK(lemma("'s", "AUX", "VBZ") == "be");
    CHECK(lemma("'s", "PART", "POS") == "'s");
    CHECK(lemma("WUG", "VERB", "VBD") == "wint");
    CHECK(lemma("Ä", "X", "FW") == "ö");
  }

  TEST_CASE("unseen words follow the longest known suffix and their tag") {
    const Small lemma;
    CHECK(lemma("snarks", "NOUN", "NNS") == "snark");
    CHECK(lemma("morries", "NOUN", "NNS") == "morry");
    CHECK(lemma("snarked", "VERB", "VBD") == "snark");
    CHECK(lemma("snarks", "NOUN", "NN") == "snarks");
  }

  TEST_CASE("of several edits the one that gives a known word wins") {
    LemmaTrainer trainer = small_trainer();
    trainer.add("smave", "VERB", "VB", "smave");
    trainer.add("fleck", "NOUN", "NN", "fleck");
    const auto block = trainer.finish();
    const auto lemmatizer = Lemmatizer::read(block);
    REQUIRE(lemmatizer.has_value());
    std::string lemma;
    lemmatizer->lemma("smaved", "VERB", "VBD", lemma);
    CHECK(lemma == "smave");
    lemmatizer->lemma("flecked", "VERB", "VBD", lemma);
    CHECK(lemma == "fleck");
  }

  TEST_CASE("common words lose their capitals, names keep them") {
    const Small lemma;
    CHECK(lemma("Snark", "NOUN", "NN") == "snark");
    CHECK(lemma("SNARKS", "NOUN", "NNS") == "snark");
    CHECK(lemma("Snarkov", "PROPN", "NNP") == "Snarkov");
  }

  TEST_CASE(
      "without the universal tag the treebank's tag decides; with unknown tags the form in small letters") {
    const Small lemma;
    CHECK(lemma("bodlies", "", "NNS") == "bodly");
    CHECK(lemma("Snarks", "NEW", "TAG") == "snarks");
    CHECK(lemma("", "NOUN", "NNS").empty());
  }

  TEST_CASE("an edit never cuts a character and never leaves nothing") {
    const Small lemma;
    CHECK(lemma("s", "NOUN", "NNS") == "s");
    CHECK(lemma("ed", "VERB", "VBD") == "ed");
    test::Random random(3);
    for (int round = 0; round < 20000; ++round) {
      std::string form = test::random_text(random, 1 + random.below(8));
      if (random.below(2) == 0) form += random.below(2) == 0 ? "ed" : "ies";
      const auto found = lemma(form, "VERB", random.below(2) == 0 ? "VBD" : "NNS");
      REQUIRE_FALSE(found.empty());
      REQUIRE(find_invalid_utf8(found) == std::string_view::npos);
    }
  }

  TEST_CASE("the block depends on the words alone, not on their order") {
    LemmaTrainer forwards;
    LemmaTrainer backwards;
    std::vector<std::string> words;
    for (int i = 0; i < 300; ++i) words.push_back("w" + std::to_string(i * 7919 % 1000) + "s");
    for (const auto& word : words) forwards.add(word, "NOUN", "NNS", word.substr(0, word.size() - 1));
    std::reverse(words.begin(), words.end());
    for (const auto& word : words) backwards.add(word, "NOUN", "NNS", word.substr(0, word.size() - 1));
    CHECK(forwards.finish() == backwards.finish());
  }

  TEST_CASE("rare words are left out when the block would be too large") {
    LemmaTrainer trainer = small_trainer();
    for (int i = 0; i < 500; ++i) {
      trainer.add("Q" + std::to_string(i), "NOUN", "NN", "lemma" + std::to_string(i));
    }
    const auto large = trainer.finish();
    const auto small = trainer.finish(large.size() / 2);
    CHECK(small.size() <= large.size() / 2);
    const auto lemmatizer = Lemmatizer::read(small);
    REQUIRE(lemmatizer.has_value());
    std::string lemma;
    lemmatizer->lemma("wug", "VERB", "VBD", lemma);
    CHECK(lemma == "wint");
    CHECK(trainer.finish(1).size() < large.size());  // ends, although it cannot be met
  }

  TEST_CASE("an empty trainer makes a block that gives small letters") {
    const auto block = LemmaTrainer().finish();
    const auto lemmatizer = Lemmatizer::read(block);
    REQUIRE(lemmatizer.has_value());
    std::string lemma;
    lemmatizer->lemma("Word", "NOUN", "NN", lemma);
    CHECK(lemma == "word");
  }

  TEST_CASE("foreign, cut and other versions' blocks are refused with a reason") {
    const auto block = small_trainer().finish();
    CHECK(to_string(Lemmatizer::read({}).error()) ==
          "lemmatizer: no block of lemma rules; use the model file as it was made");
    for (std::size_t size = 0; size < block.size(); ++size) {
      REQUIRE_FALSE(Lemmatizer::read(std::span(block).first(size)).has_value());
    }
    auto longer = block;
    longer.push_back(std::byte{0});
    CHECK(to_string(Lemmatizer::read(longer).error()) ==
          "lemmatizer: the lemma rules are cut off or too long; get the model file again");
    auto other = block;
    other[4] = std::byte{9};
    CHECK(Lemmatizer::read(other).error().code == Errc::unsupported);
  }

  TEST_CASE("a damaged block is refused or harmless, at any address") {
    const auto block = small_trainer().finish();
    test::Random random(8);
    std::string lemma;
    for (int round = 0; round < 3000; ++round) {
      auto damaged = block;
      damaged.insert(damaged.begin(), std::byte{0});  // an odd address
      for (std::uint32_t i = 1 + random.below(4); i > 0; --i) {
        damaged[1 + random.below(static_cast<std::uint32_t>(block.size()))] =
            static_cast<std::byte>(random.below(256));
      }
      const auto lemmatizer = Lemmatizer::read(std::span(damaged).subspan(1));
      if (!lemmatizer) continue;
      for (const char* form : {"wug", "Snarks", "bodlies", "\xC3\x84s", "x"}) {
        lemmatizer->lemma(form, "NOUN", "NNS", lemma);
        REQUIRE(find_invalid_utf8(lemma) == std::string_view::npos);
        REQUIRE_FALSE(lemma.empty());
      }
    }
  }
}

}  // namespace standpoint
