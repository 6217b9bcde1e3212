// allies RECORDS NAME: who is allied with NAME, and why. Records: .jsonl, a coded .csv, .standpoint, .dna.
#include <standpoint/graph/query.hpp>
#include <standpoint/io/records.hpp>

#include <iostream>

int main(int argc, char** argv) {
  if (argc != 3) return std::cerr << "usage: allies RECORDS NAME\n", 2;
  auto corpus = std::make_shared<standpoint::Corpus>();
  standpoint::io::read_corpus(std::vector<std::string>{argv[1]}, *corpus, standpoint::ignore_diagnostics);
  corpus->finish();

  const standpoint::graph::Inquiry ask(corpus);
  const auto actor = ask.find_actor(argv[2]);
  if (!actor) return std::cerr << to_string(actor.error()) << '\n', 1;
  for (const auto& ally : ask.allies_of(*actor)) {
    std::cout << ally.who.name << '\n';
    for (const auto& said : ask.evidence(ally.edge))
      std::cout << "  on " << said.issue << ", " << said.actor.name << ": " << said.quote << '\n';
  }
}
