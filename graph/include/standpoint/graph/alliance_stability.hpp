#pragma once
// How much a camp of actors rests on: documents, issues and sources, and whether it is still there when any
// one document is taken away.
//
//   const auto find = [](const graph::SignedGraph& ties) { return graph::find_signed_communities(ties).camps;
//   }; for (const auto& alliance : graph::measure_stability(corpus, *network, find).alliances) ...

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace standpoint::graph {

/// Camps of the nodes of a signed graph; 0 = in none.
using FindCamps = std::function<std::vector<int>(const SignedGraph&)>;

/// When a camp counts as found again.
struct StabilityOptions {
  /// A camp is still there when one of the camps found without the document is as much like it (Jaccard);
  /// above 0.75 is usually called stable (Hennig 2007).
  double least_likeness = 0.75;
  /// Of more documents those with most statements are left out, one at a time.
  std::size_t max_documents = 200;
};

/// A camp of two or more.
struct AllianceStability {
  int camp = 0;
  std::vector<std::string> members;  ///< sorted
  /// What the alliances between its members rest on (camp_grounds.hpp).
  std::size_t alliances = 0;
  std::size_t statements = 0;
  std::size_t documents = 0;
  std::size_t sources = 0;  ///< papers, agencies: Document::source; documents that name none count as one
  std::vector<std::string> issues;
  /// Share of the runs, each without one document, in which it is still there, and how much like it (1 = the
  /// same members) the likest camp was on average and at least. 1 without runs.
  double survives = 1.0;
  double mean_likeness = 1.0;
  double least_likeness = 1.0;
  DocumentId weakest_document;  ///< without which it is least like itself; "" when none matters
};

/// What hangs on single documents.
struct Stability {
  std::size_t documents = 0;  ///< with a statement that ties rest on
  std::size_t runs = 0;
  std::vector<AllianceStability> alliances;  ///< by camp
};

/// Camps that `find` sees in signed_actors(), and what becomes of each when the statements of one
/// document are taken away and sides, ties and camps computed anew. Likeness of two camps: members in both /
/// members in either (Jaccard); cluster-wise as in Hennig, Computational Statistics & Data Analysis 52, 2007,
/// doi:10.1016/j.csda.2006.11.025, with the jackknife in place of the bootstrap: documents are what a study
/// may have missed. `network` must have been built from `corpus`; a backbone that was kept in it is not kept
/// again. One run for each document, each the cost of the ties and of `find`.
Stability measure_stability(const Corpus& corpus, const Network& network, const FindCamps& find,
                            const StabilityOptions& options = {});

}  // namespace standpoint::graph
