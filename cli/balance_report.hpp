#pragma once
// The balance of a signed graph, for people and for programs.

#include <standpoint/graph/balance.hpp>
#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <string>

namespace standpoint::cli {

struct BalanceReport {
  const graph::SignedGraph& graph;
  const graph::Balance& balance;
  bool weighted = false;
  std::size_t top = 10;  ///< ties and actors that are named; 0 = all
};

/// Tables.
std::string to_text(const BalanceReport& report);
/// One JSON object in one line.
std::string to_json(const BalanceReport& report);

}  // namespace standpoint::cli
