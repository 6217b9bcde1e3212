#pragma once
// Alliances and conflicts between actors, computed from their stances.
//
// Two actors agree on an issue when both take the same side of it, and disagree when they take opposite
// sides: the congruence and conflict networks of discourse network analysis (Leifeld, "Discourse Network
// Analysis", The Oxford Handbook of Political Networks, 2017). The side of an actor on an issue is the sign
// of its supporting minus its opposing statements; an actor with as many of both, or with neutral ones only,
// takes no side. A direct act (a statement whose target is the other actor) counts as one issue of its own.
//
// A pair may have both ties: what it shares on one issue is never netted against what divides it on another.

#include <standpoint/graph/network.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace standpoint::graph {

/// An actor's side on one issue, with the statements that take it.
struct Side {
  std::size_t actor = 0;                ///< node
  std::size_t issue = 0;                ///< node
  int sign = 0;                         ///< 1 or -1
  std::vector<std::size_t> statements;  ///< indices into the corpus; those of that sign
};

/// A direct act of one actor toward another.
struct DirectAct {
  std::size_t source = 0;
  std::size_t target = 0;
  int sign = 0;
  std::vector<std::size_t> statements;
};

struct Tie {
  std::size_t a = 0;  ///< smaller node
  std::size_t b = 0;
  int sign = 0;  ///< 1 alliance, -1 conflict
  double weight = 0.0;
  std::size_t agreements = 0;  ///< issues and acts, of the pair as a whole
  std::size_t disagreements = 0;
  std::size_t acts = 0;                   ///< direct acts of this sign
  std::optional<double> p_value;          ///< of its issues; none where it rests on direct acts alone
  std::vector<std::size_t> issues;        ///< nodes; those of this sign
  std::vector<std::size_t> statements_a;  ///< made by a (or by either, in direct acts)
  std::vector<std::size_t> statements_b;
};

/// Ties of all pairs, in the order of (a, b, sign). A shared issue adds 1 / ln(1 + n) to the weight, where n
/// is the number of actors that take a side on it (after Adamic & Adar 2003): what few speak about says more
/// of a pair than what all do. A direct act adds 1. The p-value is the chance that two with as many sides, on
/// any issues, agree (or disagree) on as many: hypergeometric_tail(). Cost: for each issue the square of its
/// number of actors.
std::vector<Tie> compute_ties(const std::vector<Side>& sides, const std::vector<DirectAct>& acts);

/// Camps: groups within which ties are friendly and between which they are not: correlation clustering of the
/// pairs' summed weights (correlation_clustering.hpp). A camp for each of `nodes` nodes: 1 is the largest (of
/// equal ones that of the smallest node), 0 for nodes without ties.
std::vector<int> find_camps(std::size_t nodes, const std::vector<Tie>& ties);

}  // namespace standpoint::graph
