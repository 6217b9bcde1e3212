// How long the main steps take. Machines differ and are shared: read every figure beside the calibration
// loop's.

#include "language/engine/embedded_model.hpp"
#include "language/engine/kernels.hpp"
#include "language/engine/network.hpp"
#include "language/segmenter.hpp"

#include <standpoint/extraction.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/knowledge.hpp>
#include <standpoint/language_engine.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_TOGGLE_COLLECT
#endif

namespace {

namespace sp = standpoint;

// A fixed amount of integer work: what a second is worth here.
void calibration(benchmark::State& state) {
  for (auto _ : state) {
    std::uint64_t x = 88172645463325252ULL;
    for (int i = 0; i < 10'000'000; ++i) {
      x ^= x << 13U;
      x ^= x >> 7U;
      x ^= x << 17U;
    }
    benchmark::DoNotOptimize(x);
  }
}

// What tests/bench/instructions counts, as long as one lives.
struct Counted {
  Counted() { CALLGRIND_TOGGLE_COLLECT; }
  ~Counted() { CALLGRIND_TOGGLE_COLLECT; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;
};

std::vector<sp::Document> articles() {
  std::vector<sp::Document> found;
  const std::vector<std::string> inputs = {std::string(STANDPOINT_SOURCE_DIR) + "/examples/articles"};
  sp::io::read_documents(
      inputs, [&](sp::Document&& d) { return found.push_back(std::move(d)), true; }, sp::ignore_diagnostics);
  return found;
}

sp::Corpus corpus_of(const std::vector<sp::Document>& documents) {
  const sp::Extractor extractor;
  sp::Corpus corpus;
  for (const auto& document : documents) corpus.add(extractor.extract(document));
  sp::resolve_across_documents(corpus);
  return corpus;
}

// What a benchmark did: words a second, and words of one round for tests/bench/instructions.
void report_words(benchmark::State& state, std::size_t words_of_a_round) {
  const auto words = static_cast<std::int64_t>(words_of_a_round);
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * words);
  state.counters["words"] = static_cast<double>(words);
}

std::size_t count_words(const std::vector<sp::Document>& documents) {
  std::size_t words = 0;
  sp::Segmentation found;
  for (const auto& document : documents) {
    sp::segment(document.text.bytes(), found);
    words += found.words.size();
  }
  return words;
}

// From text to records of statements.
void extract_articles(benchmark::State& state) {
  const auto documents = articles();
  const sp::Extractor extractor;
  for (auto _ : state) {
    const Counted counted;
    for (const auto& document : documents) benchmark::DoNotOptimize(extractor.extract(document));
  }
  report_words(state, count_words(documents));
}

// Sentences and words of the articles, joined to one text of a megabyte.
void segment_articles(benchmark::State& state) {
  std::string text;
  const auto documents = articles();
  while (text.size() < 1'000'000) {
    for (const auto& document : documents) text.append(document.text.bytes()).append("\n\n");
  }
  sp::Segmentation found;
  for (auto _ : state) {
    const Counted counted;
    sp::segment(text, found);
  }
  report_words(state, found.words.size());
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(text.size()));
}

// Tags, trees and names of tokens that are given, with each kernel.
void read_tokens(benchmark::State& state) {
  const auto kernel = static_cast<sp::Kernel>(state.range(0));
  if (!sp::is_supported(kernel)) return state.SkipWithError("not on this processor");
  const auto file = sp::ModelFile::view(sp::embedded_model(), "built in");
  const auto network = sp::Network::load(*file, kernel);
  const auto documents = articles();
  std::vector<sp::Segmentation> found(documents.size());
  std::vector<std::string_view> words;
  std::vector<std::uint32_t> lengths;
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const std::string_view text = documents[d].text.bytes();
    sp::segment(text, found[d]);
    for (const auto& word : found[d].words) words.push_back(text.substr(word.span.begin, word.span.size()));
    for (const auto& sentence : found[d].sentences)
      lengths.push_back(sentence.end_word - sentence.first_word);
  }
  std::vector<sp::WordAnswer> answers(words.size());
  const auto memory = network->make_memory();
  for (auto _ : state) {
    const Counted counted;
    network->read(words, lengths, answers, *memory);
  }
  report_words(state, words.size());
  state.SetLabel(std::string(sp::to_string(kernel)));
}

// From text to sentences, words, tags, trees and names, with each kernel.
void analyse_articles(benchmark::State& state) {
  const auto kernel = static_cast<sp::Kernel>(state.range(0));
  if (!sp::is_supported(kernel)) return state.SkipWithError("not on this processor");
  const auto documents = articles();
  const auto language = sp::Language::view(sp::embedded_model(), "built in", kernel);
  sp::LanguageReader reader(*language);
  sp::ParsedText parsed;
  for (auto _ : state) {
    const Counted counted;
    for (const auto& document : documents) reader.analyse(document.text.bytes(), parsed);
  }
  report_words(state, count_words(documents));
  state.SetLabel(std::string(sp::to_string(kernel)));
}

void load_model(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(sp::Language::view(sp::embedded_model(), "built in"));
}

void read_records(benchmark::State& state) {
  std::ostringstream out;
  sp::io::RecordWriter writer(out);
  writer.write_header("bench", "0");
  const auto corpus = corpus_of(articles());
  for (int copy = 0; copy < 20; ++copy) writer.write(corpus);
  const std::string text = out.str();
  for (auto _ : state) {
    std::istringstream in(text);
    auto counts = sp::io::read_records(
        in, "bench", [](sp::Record&&) { return true; }, sp::ignore_diagnostics);
    benchmark::DoNotOptimize(counts);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(text.size()));
}

void write_graphml(benchmark::State& state) {
  const auto corpus = corpus_of(articles());
  const auto network = sp::graph::build_network(corpus);
  std::int64_t edges = 0;
  for (auto _ : state) {
    std::ostringstream out;
    sp::io::write_graphml(out, *network);
    benchmark::DoNotOptimize(out.str());
    edges += static_cast<std::int64_t>(num_edges(network->graph()));
  }
  state.SetItemsProcessed(edges);
}

}  // namespace

BENCHMARK(calibration)->Unit(benchmark::kMillisecond);
BENCHMARK(extract_articles)->Unit(benchmark::kMillisecond);
BENCHMARK(segment_articles)->Unit(benchmark::kMillisecond);
BENCHMARK(read_tokens)->DenseRange(1, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(analyse_articles)->DenseRange(1, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(load_model)->Unit(benchmark::kMillisecond);
BENCHMARK(read_records)->Unit(benchmark::kMillisecond);
BENCHMARK(write_graphml)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
