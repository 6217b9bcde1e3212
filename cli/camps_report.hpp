#pragma once
// The camps of a signed graph, for people and for programs.

#include <standpoint/graph/alliance_stability.hpp>
#include <standpoint/graph/mutual_support.hpp>
#include <standpoint/graph/signed_actors.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace standpoint::cli {

enum class CampMethod { signed_modularity, correlation, two_camps };

struct CampsReport {
  const graph::SignedGraph& graph;
  CampMethod method = CampMethod::signed_modularity;
  bool weighted = false;
  std::size_t top = 10;  ///< rows of each list in to_text(); 0 = all
  std::vector<int> camps = {};
  double objective = 0.0;
  std::optional<double> lower_bound = std::nullopt;  ///< of violated ties
  std::optional<double> upper_bound = std::nullopt;  ///< of polarity
  std::vector<std::uint32_t> violated = {};          ///< places of ties
  /// Of a map; the first is null for a table of ties, the second for a map without records.
  const graph::Network* network = nullptr;
  const Corpus* corpus = nullptr;
  graph::MutualSupport support = {};
  std::optional<graph::Stability> stability = std::nullopt;
};

/// Tables.
std::string to_text(const CampsReport& report);
/// One JSON object in one line.
std::string to_json(const CampsReport& report);

}  // namespace standpoint::cli
