#pragma once
// What balance and camps are computed on: a table of signed ties, or the actors of a map.

#include "console.hpp"
#include "map_options.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <memory>

namespace CLI {
class App;
}

namespace standpoint::cli {

struct SignedInput {
  graph::SignedGraph graph;
  std::shared_ptr<const graph::Network> network = nullptr;  ///< of a map
  std::shared_ptr<const Corpus> corpus = nullptr;           ///< of records
  std::size_t failed = 0;  ///< inputs or lines of a map that could not be read
};

/// Adds the input and the options of network_options and of reading records.
void add_signed_input(CLI::App& command, MapOptions& options);

/// options.inputs[0] as a signed graph. A path that ends in .csv or .csv.gz, or -, is a table of ties
/// (io/edge_table.hpp); .graphml is a finished map; all else are records. Of a map the actors with an
/// alliance or a conflict are the nodes, under their labels (with the id behind where two share one); an
/// alliance is a positive tie and a conflict a negative one, with their weights; where a pair has both, they
/// are added up. What was left out is said on the console. Errors: those of the readers; invalid_value for a
/// date that is none; unsupported for options that a table or a finished map has no use for; empty when there
/// is no tie.
Result<SignedInput> open_signed_input(const MapOptions& options, Console& console);

}  // namespace standpoint::cli
