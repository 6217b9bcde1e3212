// Who stands with whom and why: allies, foes, positions, what two share and what divides them, each with the
// sentences it rests on, and through filters. Read 02_ask_the_graph.cpp first.
//
//   04_allies_and_why articles/

#include <standpoint/extraction.hpp>
#include <standpoint/graph/query.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/knowledge.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

namespace {

std::shared_ptr<const sp::Corpus> read(const std::vector<std::string>& inputs) {
  const sp::Extractor extractor;
  auto corpus = std::make_shared<sp::Corpus>();
  const auto add = [&](sp::Document&& document) {
    corpus->add(extractor.extract(std::move(document)));
    return true;
  };
  sp::io::read_documents(inputs, add, sp::ignore_diagnostics);
  sp::resolve_across_documents(*corpus);
  return corpus;
}

void print(const graph::Position& position) {
  std::cout << "  " << position.actor.name << " on " << position.on.name << ": " << position.side_word()
            << ", " << position.evidence.quote << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const graph::Inquiry ask(read(std::vector<std::string>(argv + 1, argv + argc)));

  // Names as people type them.
  const auto corvane = ask.find_actor("corvane");
  const auto workers = ask.find_actor("Harbor Workers Union");
  const auto rule = ask.find_issue("berth emissions rule");
  if (!corvane || !workers || !rule) return 1;
  if (const auto nobody = ask.find_actor("Corvane Liners Inc"); !nobody)
    std::cout << nobody.error().message << '\n';

  std::cout << "allies:\n";
  for (const auto& ally : ask.allies_of(*corvane)) {
    if (ally.weight < 1.0) break;  // heaviest first
    std::cout << "  " << ally.who.name << ", " << ally.statements << " statements\n";
    for (const auto& said : ask.evidence(ally.edge))
      std::cout << "    " << said.actor.name << ": " << said.quote << '\n';
  }
  std::cout << "foes: " << ask.foes_of(*corvane).size() << '\n';

  std::cout << "positions:\n";
  for (const auto& position : ask.positions_of(*corvane)) {
    if (position.supporting + position.opposing > 1) print(position);
  }
  if (const auto position = ask.stance(*workers, *rule)) print(*position);
  std::cout << "opposed to the rule: " << ask.who(sp::Stance::oppose, *rule).size() << '\n';

  // The same through a filter: what was said in March, on the rule alone.
  graph::Filter march;
  march.from = *sp::parse_date("2026-03");
  march.to = *sp::parse_date("2026-03");
  march.issues = {*rule};
  std::cout << "in March: " << ask.who(sp::Stance::oppose, *rule, march).size() << ", by "
            << ask.evidence(*corvane, *rule, march).size() << " sentences of Corvane Lines\n";

  for (const auto& issue : ask.common_ground(*corvane, *workers))
    std::cout << "both " << sp::to_string(*issue.a.side()) << " " << issue.issue.name << '\n';
  for (const auto& issue : ask.dividing_issues(*corvane, *workers))
    std::cout << "divided over " << issue.issue.name << '\n';

  // Bodies for who speaks for them.
  if (const auto bodies = ask.rolled_up(graph::RollUp::institution))
    std::cout << "rolled up: " << num_vertices(bodies->network().graph()) << " of "
              << num_vertices(ask.network().graph()) << " nodes\n";
  return 0;
}
