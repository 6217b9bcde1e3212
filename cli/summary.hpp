#pragma once
// What a map holds, on one screen: for people, or as JSON.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace standpoint::cli {

struct Summary {
  struct Actor {
    std::string name;
    std::string kind;
    std::size_t statements = 0;
    int camp = 0;
  };
  struct Tie {
    std::string a;
    std::string b;
    double weight = 0.0;
    std::vector<std::string> issues;
  };
  struct ContestedIssue {
    std::string label;
    std::size_t supporters = 0;
    std::size_t opponents = 0;
  };

  bool has_ties = false;  ///< of a map; else documents and statements are all that is known
  std::size_t documents = 0;
  std::size_t persons = 0;
  std::size_t institutions = 0;
  std::size_t groups = 0;
  std::size_t issues = 0;
  std::size_t statements = 0;
  std::size_t supporting = 0;
  std::size_t opposing = 0;
  std::size_t neutral = 0;
  std::size_t alliances = 0;
  std::size_t conflicts = 0;
  std::string roll_up;                    ///< "" = none
  std::size_t rolled_up_persons = 0;      ///< that an institution stands for
  std::size_t statements_inside = 0;      ///< of a body on itself, when rolled up: no edges
  std::vector<Actor> actors;              ///< most statements first
  std::vector<ContestedIssue> contested;  ///< most actors on both sides first
  std::vector<Tie> strongest_alliances;
  std::vector<Tie> deepest_conflicts;
};

/// Documents and statements: what is known without the ties of a map, which are the most of the work.
Summary summarise(const Corpus& corpus);
/// Counts, and the first `rows` of each list.
Summary summarise(const Corpus& corpus, const graph::Network& network, std::size_t rows = 8);

/// A page of plain text that ends with a line break.
std::string to_text(const Summary& summary);
/// One JSON object on one line, with a line break.
std::string to_json(const Summary& summary);

}  // namespace standpoint::cli
