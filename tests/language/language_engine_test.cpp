#include "language/engine/model_file.hpp"
#include "toy_model.hpp"

#include <standpoint/language_engine.hpp>

#include <doctest/doctest.h>

#include <thread>

using namespace standpoint;

namespace {

const std::string text =
    "VELMOUTH (Harne News) - The port authority's director, Ida Holt, said on Monday that she won't accept "
    "the toll.\n\n"
    "\"We cannot pay it,\" Holt told reporters. \"It's wrong.\"\n\nShipowners support the rule; unions "
    "don't.\n";

std::string form(const ParsedWord& word) { return text.substr(word.span.begin, word.span.size()); }

bool is_tree(const ParsedText& parsed, const ParsedSentence& s) {
  const std::uint32_t n = s.end_word - s.first_word;
  std::uint32_t roots = 0;
  for (std::uint32_t i = 0; i < n; ++i) {
    roots += parsed.words[s.first_word + i].head == 0 ? 1U : 0U;
    std::uint32_t at = i + 1, steps = 0;
    while (at != 0) {
      if (at > n || ++steps > n) return false;
      at = parsed.words[s.first_word + at - 1].head;
    }
  }
  return roots == 1;
}

// The text as the built-in model reads it.
struct ReadText {
  ParsedText parsed;
  Treebank bank;
};

ReadText read_text() {
  LanguageReader reader(Language::built_in());
  ReadText out;
  reader.analyse(text, out.parsed);
  reader.to_treebank(text, out.parsed, out.bank);
  return out;
}

}  // namespace

TEST_CASE("the built-in model reads English: words in their places, one tree a sentence, tags and names") {
  const Language& english = Language::built_in();
  LanguageReader reader(english);
  ParsedText parsed;
  reader.analyse(text, parsed);
  REQUIRE(parsed.sentences.size() == 4);
  for (const auto& sentence : parsed.sentences) CHECK(is_tree(parsed, sentence));
  std::uint32_t end = 0;
  for (const auto& word : parsed.words) {
    CHECK(word.span.begin >= end);
    end = word.span.end;
  }

  const LanguageLabels& labels = english.labels();
  std::string names, subjects, verbs;
  for (const auto& word : parsed.words) {
    if (labels.names[word.name].ends_with("PER")) names += form(word) + " ";
    if (labels.deprel[word.deprel] == "nsubj") subjects += form(word) + " ";
    if (labels.upos[word.upos] == "VERB") verbs += form(word) + " ";
  }
  CHECK(names == "Ida Holt Holt ");
  CHECK(subjects.find("she ") != std::string::npos);
  CHECK(subjects.find("Shipowners ") != std::string::npos);
  CHECK(verbs.find("said ") != std::string::npos);
  CHECK(verbs.find("accept ") != std::string::npos);
  CHECK(verbs.find("support ") != std::string::npos);
}

TEST_CASE("the built-in model has a card that names its data and licence") {
  const auto card = Language::built_in().card();
  CHECK(card.find("CC BY-SA 4.0") != std::string_view::npos);
  CHECK(card.find("English Web Treebank") != std::string_view::npos);
  CHECK(card.find("GUM") != std::string_view::npos);
}

TEST_CASE("lemmas follow the tags") {
  const Treebank bank = read_text().bank;
  std::string lemmas;
  for (const auto& sentence : bank) {
    for (const auto& word : sentence.words) lemmas += word.lemma + " ";
  }
  CHECK(lemmas.find("say on Monday that she ") != std::string::npos);
  CHECK(lemmas.find("not ") != std::string::npos);
  CHECK(lemmas.find("shipowner support the rule ; union do not ") != std::string::npos);
}

TEST_CASE("to_treebank gives contractions as tokens of several words and keeps the blanks") {
  const ReadText read = read_text();
  const ParsedText& parsed = read.parsed;
  const Treebank& bank = read.bank;
  REQUIRE(bank.size() == 4);
  std::string tokens;
  for (const auto& token : bank[0].multiword) tokens += token.form + " ";
  CHECK(tokens == "authority's won't ");
  // The sentence as it stands in the text, from its tokens.
  for (std::size_t s = 0; s < bank.size(); ++s) {
    std::string joined;
    for (std::uint32_t i = 1; i <= bank[s].words.size();) {
      bool space = bank[s].words[i - 1].space_after;
      std::string piece = bank[s].words[i - 1].form;
      std::uint32_t next = i + 1;
      for (const auto& token : bank[s].multiword) {
        if (token.first != i) continue;
        piece = token.form;
        space = token.space_after;
        next = token.last + 1;
      }
      joined += piece;
      if (space && next <= bank[s].words.size()) joined += " ";
      i = next;
    }
    const ByteSpan span = parsed.sentences[s].span;
    CHECK(joined == text.substr(span.begin, span.size()));
  }
}

TEST_CASE("threads that share a model read the same") {
  const Language& english = Language::built_in();
  std::vector<ParsedText> results(4);
  std::vector<std::thread> threads;
  for (auto& result : results) {
    threads.emplace_back([&english, &result] {
      LanguageReader reader(english);
      for (int round = 0; round < 5; ++round) reader.analyse(text, result);
    });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& result : results) {
    CHECK(result.words == results[0].words);
    CHECK(result.sentences == results[0].sentences);
  }
}

TEST_CASE("given tokens keep everything but what the engine answers") {
  const auto language = Language::view(toy::model(), "toy");
  REQUIRE(language);
  CHECK(language->card() == "a toy");
  LanguageReader reader(*language);
  auto sentences = toy::treebank();
  sentences.resize(3);
  sentences[1].id = "kept";
  sentences[1].words[0].misc = "Gloss=a";
  sentences[1].words[0].space_after = false;
  sentences[1].words[0].upos = "X";
  reader.annotate(sentences);
  CHECK(sentences[1].id == "kept");
  CHECK(sentences[1].words[0].misc == "Gloss=a");
  CHECK(!sentences[1].words[0].space_after);
  CHECK(sentences[1].words[0].upos == "DET");
  CHECK(sentences[1].words[2].deprel == "root");
  CHECK(sentences[1].words[3].name == "B-PER");
}

TEST_CASE("names of separate sentences are linked within each sentence") {
  // The network alone finds no name here.
  LanguageReader reader(Language::built_in());
  Treebank sentences(1);
  for (const char* form : {"Fair", "Tolls", "Now", "(", "FTN", ")", "wants", "higher", "pay", "."}) {
    sentences[0].words.emplace_back().form = form;
  }
  reader.annotate(sentences, LanguageReader::Scope::separate_sentences);
  CHECK(sentences[0].words[0].name == "B-ORG");
  CHECK(sentences[0].words[2].name == "I-ORG");
  CHECK(sentences[0].words[4].name == "B-ORG");
}

TEST_CASE("odd texts are read: empty, blanks, one long line, control characters") {
  LanguageReader reader(Language::built_in());
  ParsedText parsed;
  const std::vector<std::string> texts = {"", " \n\t ", std::string(3000, 'a'),
                                          std::string("\0\x01\x7F a", 5)};
  for (const auto& odd : texts) {
    reader.analyse(odd, parsed);
    for (const auto& sentence : parsed.sentences) CHECK(is_tree(parsed, sentence));
  }
  std::string many;
  for (int i = 0; i < 3000; ++i) many += "tolls and ";
  reader.analyse(many, parsed);
  REQUIRE(parsed.sentences.size() == 1);
  CHECK(is_tree(parsed, parsed.sentences[0]));
}

TEST_CASE("Language::load refuses what is no model and names it") {
  CHECK(Language::load("none/such.model").error().where == "none/such.model");
}
