// How long it takes to code a corpus: statements on 2,000 labels, a codebook of 50 issues and 200 phrases.

#include <standpoint/coding.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace {

namespace sp = standpoint;

constexpr std::size_t labels = 2000;

// An invented label for each number: "ban on coastal ferry tax 17".
std::string label(std::size_t number) {
  static const char* const acts[] = {"", "ban on ", "delay of ", "scrapping ", "support for "};
  static const char* const kinds[] = {"coastal", "regional", "night", "winter", "harbour", "school", "rail"};
  static const char* const things[] = {"ferry tax",  "toll",         "wage rule",
                                       "water plan", "housing fund", "press law"};
  return std::string(acts[number % 5]) + kinds[number % 7] + " " + things[number % 6] + " " +
         std::to_string(number);
}

sp::Codebook invent_codebook() {
  sp::Codebook codebook;
  for (std::size_t i = 0; i < 50; ++i) {
    const std::string id = "issue-" + std::to_string(i);
    codebook.add(sp::CodedIssue{id, "Issue " + std::to_string(i), "", "", "", ""});
    for (std::size_t k = 0; k < 4; ++k) {
      std::string phrase = label(i * 40 + k * 5);
      if (k == 3) phrase = phrase.substr(0, phrase.find(' ')) + " * " + phrase.substr(phrase.rfind(' ') + 1);
      codebook.add(sp::CodebookPhrase{id, phrase, k == 2 ? -1 : 1, sp::PhraseType::lemma, ""});
    }
  }
  (void)codebook.finish();
  return codebook;
}

sp::Corpus invent_statements(std::size_t count) {
  sp::Corpus corpus;
  for (std::size_t i = 0; i < labels; ++i) {
    sp::Issue issue;
    issue.label = label(i);
    issue.id = sp::make_issue_id(issue.label);
    issue.provisional = true;
    corpus.add(std::move(issue));
  }
  for (std::size_t i = 0; i < count; ++i) {
    const std::string text = label(i % labels);
    sp::Statement s;
    s.id = sp::StatementId("s:" + std::to_string(i));
    s.doc = sp::DocumentId("d:" + std::to_string(i / 10));
    s.actor.entity = sp::EntityId("e:" + std::to_string(i % 5000));
    s.stance = i % 3 == 0 ? sp::Stance::oppose : sp::Stance::support;
    s.issue =
        sp::StatementIssue{sp::make_issue_id(text),
                           sp::Quote{{0, static_cast<std::uint32_t>(text.size())}, text}, "phrase", 1.0};
    s.evidence = {{*s.issue->span, sp::EvidenceStage::exact}};
    corpus.add(std::move(s));
  }
  corpus.finish();
  return corpus;
}

void code_statements(benchmark::State& state) {
  const auto count = static_cast<std::size_t>(state.range(0));
  sp::Corpus corpus = invent_statements(count);
  const sp::Codebook codebook = invent_codebook();
  for (auto _ : state) benchmark::DoNotOptimize(sp::code(corpus, codebook).coded);
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * state.range(0));
}
BENCHMARK(code_statements)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
