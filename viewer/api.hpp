#pragma once
// The answers of the HTTP API as JSON; no HTTP here.

#include <standpoint/graph/network.hpp>
#include <standpoint/viewer/server.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace standpoint::viewer {

/// Title, counts, version.
std::string meta_json(const Snapshot& snapshot);

/// {"view", "nodes": [...], "edges": [...]} of one view.
std::string graph_json(const Snapshot& snapshot, graph::View view);

/// {"items": [...]}: the statements of a node (made by it or on it) or of an edge, each with its quote, the
/// text around it, and its document. nullopt for an id that is not in the network.
std::optional<std::string> node_statements_json(const Snapshot& snapshot, std::string_view node);
std::optional<std::string> edge_statements_json(const Snapshot& snapshot, std::string_view edge);

/// RFC 9457 problem details.
std::string problem_json(int status, std::string_view title, std::string_view detail);

}  // namespace standpoint::viewer
