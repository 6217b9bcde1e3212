// Coding with a codebook: which issue of a study each statement is about, who supports and who opposes it,
// and what the codebook leaves out. Read 01_build_a_map.cpp first.
//
//   03_code_with_a_codebook codebook/ articles/

#include <standpoint/codebook_suggestions.hpp>
#include <standpoint/coding.hpp>
#include <standpoint/extraction.hpp>
#include <standpoint/io/codebook.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/knowledge.hpp>

#include <cstddef>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;

int main(int argc, char** argv) {
  if (argc < 3) return std::cerr << "usage: 03_code_with_a_codebook CODEBOOK ARTICLES...\n", 2;
  const auto codebook = sp::io::load_codebook(argv[1]);
  if (!codebook) return std::cerr << to_string(codebook.error()) << '\n', 1;

  const sp::Extractor extractor;
  sp::Corpus corpus;
  const auto add = [&](sp::Document&& document) {
    corpus.add(extractor.extract(std::move(document)));
    return true;
  };
  sp::io::read_documents(std::vector<std::string>(argv + 2, argv + argc), add, sp::ignore_diagnostics);
  sp::resolve_across_documents(corpus);
  const sp::CodingReport report = sp::code(corpus, **codebook);

  // Who is on which side, by name.
  std::map<std::pair<std::string, sp::Stance>, std::set<std::string>> sides;
  for (const auto& statement : corpus.statements()) {
    if (!statement.issue || statement.issue->by != "codebook") continue;
    const sp::Issue& issue = *corpus.find(statement.issue->id);
    sides[{issue.label, statement.stance}].insert(corpus.find(statement.actor.entity)->name);
  }
  for (const auto& [side, actors] : sides) {
    std::cout << side.first << ", " << to_string(side.second) << ":\n";
    for (const auto& actor : actors) std::cout << "  " << actor << '\n';
  }

  std::cout << "coded: " << report.coded << " of " << report.statements << " statements\n";
  const auto suggestions = sp::suggest_phrases(report, **codebook);
  for (std::size_t i = 0; i < suggestions.size() && i < 3; ++i)
    std::cout << "perhaps: " << suggestions[i].phrase << " -> " << suggestions[i].issue << '\n';
  return 0;
}
