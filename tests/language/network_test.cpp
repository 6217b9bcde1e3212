#include "language/engine/network.hpp"

#include "toy_model.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace standpoint;

namespace {

ModelFile toy_file() {
  auto file = ModelFile::view(toy::model(), "toy");
  REQUIRE(file);
  return *file;
}

Network toy_network(Kernel kernel) {
  auto network = Network::load(toy_file(), kernel);
  REQUIRE(network);
  return std::move(*network);
}

struct Sentences {
  std::vector<std::string_view> words;
  std::vector<std::uint32_t> lengths;
};

// Words known and unknown, sentences short, long and very long.
Sentences random_sentences(unsigned seed, std::size_t count) {
  static const std::vector<std::string> known = {"Ola",
                                                 "Mira",
                                                 "rejects",
                                                 "backs",
                                                 "the",
                                                 "toll",
                                                 "port",
                                                 ".",
                                                 "Holt",
                                                 "Velmouth",
                                                 "xqz",
                                                 "\u00C9t\u00E9",
                                                 "a-very-long-word-that-no-cache-keeps-for-later",
                                                 "12",
                                                 "\"",
                                                 "THE"};
  std::mt19937 random(seed);
  Sentences out;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t length = i % 17 == 16 ? 450 : 1 + random() % 40;
    for (std::size_t k = 0; k < length; ++k) out.words.push_back(known[random() % known.size()]);
    out.lengths.push_back(static_cast<std::uint32_t>(length));
  }
  return out;
}

std::vector<WordAnswer> read(const Network& network, const Sentences& s) {
  std::vector<WordAnswer> answers(s.words.size());
  const auto memory = network.make_memory();
  network.read(s.words, s.lengths, answers, *memory);
  return answers;
}

std::string refusal(const std::vector<std::byte>& bytes) {
  const auto file = ModelFile::view(bytes, "x");
  REQUIRE(file);
  const auto network = Network::load(*file, best_kernel());
  REQUIRE(!network);
  return network.error().message;
}

// The toy model with one section replaced.
std::vector<std::byte> with_section(const std::string& name, const std::vector<std::byte>& bytes) {
  ModelFileWriter writer;
  const ModelFile file = toy_file();
  for (const char* section :
       {"card",     "shape",      "labels",   "words",   "lists",   "tables",     "tables.s",
        "input",    "input.s",    "input.b",  "lstm0",   "lstm0.s", "lstm0.b",    "lstm0f",
        "lstm0f.s", "lstm0b",     "lstm0b.s", "lstm1",   "lstm1.s", "lstm1.b",    "lstm1f",
        "lstm1f.s", "lstm1b",     "lstm1b.s", "heads",   "heads.s", "heads.b",    "arc.root",
        "distance", "distance.s", "label",    "label.s", "label.b", "label.root", "lemmas"}) {
    const auto old = file.section(section);
    writer.add(section, section == name ? bytes : std::vector<std::byte>(old.begin(), old.end()));
  }
  return writer.finish();
}

}  // namespace

TEST_CASE("the integer network answers as the trained one on the sentences it learnt") {
  const Network network = toy_network(best_kernel());
  const auto bank = toy::treebank();
  Sentences s;
  for (const auto& sentence : bank) {
    for (const auto& word : sentence.words) s.words.push_back(word.form);
    s.lengths.push_back(static_cast<std::uint32_t>(sentence.words.size()));
  }
  const auto answers = read(network, s);
  std::size_t wrong = 0, at = 0;
  for (const auto& sentence : bank) {
    for (const auto& word : sentence.words) {
      const WordAnswer& a = answers[at++];
      const bool right = a.head == word.head && network.labels().deprel[a.deprel] == word.deprel &&
                         network.labels().upos[a.upos] == word.upos &&
                         network.labels().names[a.name] == word.name;
      wrong += right ? 0U : 1U;
    }
  }
  CHECK(wrong <= bank.size() / 100);
}

TEST_CASE("every kernel reads the same") {
  const auto s = random_sentences(1, 120);
  const auto expected = read(toy_network(Kernel::plain), s);
  for (const Kernel kernel : {Kernel::sse2, Kernel::avx2, Kernel::vnni}) {
    if (!is_supported(kernel)) continue;
    CAPTURE(to_string(kernel));
    CHECK(read(toy_network(kernel), s) == expected);
  }
}

TEST_CASE("a sentence is read the same alone, among others, and after others") {
  const Network network = toy_network(best_kernel());
  const auto s = random_sentences(2, 60);
  const auto together = read(network, s);
  const auto memory = network.make_memory();
  for (int round = 0; round < 2; ++round) {
    std::size_t first = 0;
    for (const auto length : s.lengths) {
      std::vector<WordAnswer> alone(length);
      const std::uint32_t lengths[] = {length};
      network.read(std::span(s.words).subspan(first, length), lengths, alone, *memory);
      CHECK(std::equal(alone.begin(), alone.end(), together.begin() + static_cast<std::ptrdiff_t>(first)));
      first += length;
    }
  }
}

TEST_CASE("every sentence is one tree, however long") {
  const Network network = toy_network(best_kernel());
  const auto s = random_sentences(3, 60);
  const auto answers = read(network, s);
  std::size_t first = 0;
  for (const auto length : s.lengths) {
    std::size_t roots = 0;
    for (std::uint32_t i = 0; i < length; ++i) {
      roots += answers[first + i].head == 0 ? 1U : 0U;
      std::uint32_t at = i + 1;
      std::uint32_t steps = 0;
      while (at != 0 && steps <= length) {
        at = answers[first + at - 1].head;
        REQUIRE(at <= length);
        ++steps;
      }
      CHECK(steps <= length);
    }
    CHECK(roots == 1);
    first += length;
  }
}

TEST_CASE("no words and empty sentences are read") {
  const Network network = toy_network(best_kernel());
  const auto memory = network.make_memory();
  network.read({}, {}, {}, *memory);
  const std::vector<std::uint32_t> lengths = {0, 1, 0};
  const std::vector<std::string_view> words = {""};
  std::vector<WordAnswer> answers(1);
  network.read(words, lengths, answers, *memory);
  CHECK(answers[0].head == 0);
}

TEST_CASE("a model whose parts do not fit each other is refused with a reason") {
  const ModelFile file = toy_file();
  CHECK(refusal(with_section("labels", {})) ==
        "a model that cannot be used: its labels do not fit its sizes; train it anew");
  CHECK(refusal(with_section("lstm0f", std::vector<std::byte>(10))).find("section 'lstm0f' has 10 bytes") !=
        std::string::npos);

  const auto shape = file.section("shape");
  std::vector<std::byte> changed(shape.begin(), shape.end());
  for (std::size_t i = 0; i < changed.size(); i += 4) {
    auto hostile = changed;
    for (const std::uint32_t value : {0U, 0xFFFFFFFFU, 1000000000U}) {
      std::memcpy(hostile.data() + i, &value, 4);
      if (std::equal(hostile.begin(), hostile.end(), changed.begin())) continue;
      const auto bytes = with_section("shape", hostile);
      const auto model = ModelFile::view(bytes, "x");
      REQUIRE(model);
      // Widths of layers that are not there may be anything.
      if (const auto network = Network::load(*model, best_kernel())) CHECK(i / 4 >= 13);
    }
  }

  const float infinite[] = {std::numeric_limits<float>::infinity()};
  std::vector<std::byte> scales(file.section("label.s").begin(), file.section("label.s").end());
  std::memcpy(scales.data(), infinite, 4);
  CHECK(refusal(with_section("label.s", scales)).find("numbers out of range") != std::string::npos);

  std::vector<std::byte> words(file.section("words").begin(), file.section("words").end());
  const std::uint32_t far = 0x7FFFFFFF;
  for (std::size_t i = 4; i < words.size(); i += 8) std::memcpy(words.data() + i, &far, 4);
  CHECK(refusal(with_section("words", words)).find("a table of words is broken") != std::string::npos);
}
