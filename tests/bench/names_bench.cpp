// How long it takes to say who is who over a whole corpus. The bar: a million mentions of 100,000 names in
// 20,000 documents in less than a minute of one core, and ten times the mentions in little more than ten
// times the time.

#include "random.hpp"

#include <standpoint/knowledge.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/name_suggestions.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace sp = standpoint;

using standpoint::test::Random;

// An invented word for each number: "Barodel".
std::string word(std::size_t number) {
  static const char* const syllables[] = {"ba", "ro",  "del", "mar", "vi",  "tan", "ko",  "les",
                                          "in", "hol", "ger", "sta", "ven", "ul",  "pra", "mo"};
  std::string text;
  do {
    text += syllables[number % 16];
    number /= 16;
  } while (number > 0);
  text += "n";
  text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

struct Name {
  sp::EntityKind kind;
  std::string full;
  std::string short_form;
  std::string role;
};

// Three of five are persons, one to three of a surname; the others bodies with five letters for short.
std::vector<Name> invent_names(std::size_t count) {
  static const char* const heads[] = {"Union", "Council", "Authority", "Institute", "Lines"};
  std::vector<Name> names;
  names.reserve(count);
  Random random(11);
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 5 < 3) {
      const std::string surname = word(1000 + (i % 5 < 2 ? i / 5 : count + i));
      names.push_back({sp::EntityKind::person, word(i % 397) + " " + surname, surname, word(i % 53)});
    } else {
      Name body{sp::EntityKind::organisation, word(500 + i), "", ""};
      for (int k = 0; k < 3; ++k) body.full += " " + word(random.below(300));
      body.full += std::string(" ") + heads[i % 5];
      for (std::size_t c = 0; c < body.full.size(); ++c) {
        if (c == 0 || body.full[c - 1] == ' ') body.short_form += body.full[c];
      }
      names.push_back(std::move(body));
    }
  }
  return names;
}

// Every mention is short once in four, and so is its entity: as documents give them that do not say whom they
// mean. One text in eight says what a body's short form stands for.
sp::Corpus invent_corpus(std::size_t mentions) {
  const std::vector<Name> names = invent_names(mentions * 7 / 100);
  const std::size_t documents = mentions / 50;
  Random random(7);
  sp::Corpus corpus;
  sp::EntityId last;
  for (std::size_t i = 0; i < mentions; ++i) {
    const Name& name = names[random.below(names.size())];
    const bool is_short = random.below(4) == 0;
    sp::Entity entity;
    entity.name = is_short ? name.short_form : name.full;
    entity.kind = name.kind;
    entity.id = sp::make_entity_id(entity.kind, entity.name);
    if (!is_short && name.kind != sp::EntityKind::person && random.below(8) == 0)
      entity.aliases.push_back({name.short_form, "acronym"});
    if (name.kind == sp::EntityKind::person && random.below(4) == 0)
      entity.roles.push_back({name.role, "", {}, {}});
    const auto at = static_cast<std::uint32_t>(i % 50) * 100;
    sp::Mention mention;
    mention.doc = sp::DocumentId("d:" + std::to_string(i % documents));
    mention.span = {{at, at + 10}, entity.name};
    mention.entity = entity.id;
    mention.rule = "full-name";
    if (i % 10 == 0 && !last.empty()) {
      sp::Statement statement;
      statement.id = sp::StatementId("s:" + std::to_string(i));
      statement.doc = mention.doc;
      statement.actor.entity = entity.id;
      statement.target = sp::StatementTarget{last, std::nullopt};
      statement.evidence = {{mention.span, sp::EvidenceStage::exact}};
      corpus.add(std::move(statement));
    }
    last = entity.id;
    if (i < documents) {
      sp::Document document;
      document.id = mention.doc;
      corpus.add(std::move(document));
    }
    corpus.add(std::move(entity));
    corpus.add(std::move(mention));
  }
  return corpus;
}

void resolve_names(benchmark::State& state) {
  const auto mentions = static_cast<std::size_t>(state.range(0));
  std::size_t merged = 0;
  std::size_t entities = 0;
  for (auto _ : state) {
    state.PauseTiming();
    sp::Corpus corpus = invent_corpus(mentions);
    state.ResumeTiming();
    merged = sp::resolve_across_documents(corpus).merged_entities;
    state.PauseTiming();
    entities = corpus.entities().size();
    corpus = sp::Corpus();
    state.ResumeTiming();
  }
  state.counters["entities"] = static_cast<double>(entities);
  state.counters["merged"] = static_cast<double>(merged);
  state.SetComplexityN(state.range(0));
}

void suggest_names(benchmark::State& state) {
  sp::Corpus corpus = invent_corpus(static_cast<std::size_t>(state.range(0)));
  sp::Gazetteer names;
  names.add(sp::GivenName{word(3), {word(4), word(5)}});
  if (names.finish()) return state.SkipWithError("names");
  sp::resolve_across_documents(corpus);
  std::size_t pairs = 0;
  for (auto _ : state) pairs = sp::suggest_names(corpus, names).size();
  state.counters["pairs"] = static_cast<double>(pairs);
  state.SetComplexityN(state.range(0));
}

}  // namespace

BENCHMARK(resolve_names)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
BENCHMARK(suggest_names)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
