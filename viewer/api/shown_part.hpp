#pragma once
// What of a map passes a filter, as a map of its own.

#include "api/map_index.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/query_filter.hpp>
#include <standpoint/model/corpus.hpp>

#include <memory>

namespace standpoint::viewer {

/// Nodes and edges that are shown; edges rest on the statements that pass.
std::shared_ptr<const graph::Network> shown_network(const MapIndex& map, const graph::ShownMap& shown);

/// The statements that edges which are shown rest on, with their documents and who and what they are about.
/// What else was found in the documents is left out.
std::shared_ptr<const Corpus> shown_corpus(const MapIndex& map, const graph::ShownMap& shown);

}  // namespace standpoint::viewer
