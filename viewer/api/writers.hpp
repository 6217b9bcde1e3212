#pragma once
// What the answers are made of, as JSON.

#include "api/json.hpp"
#include "api/map_index.hpp"

#include <standpoint/graph/query_results.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/document.hpp>

#include <span>
#include <string_view>

namespace standpoint::viewer {

/// {"id", "label", "kind", "camp"} of a node.
void write_named(Json& json, const MapIndex& map, Place node);
void write_named(Json& json, std::string_view name, const MapIndex& map, Place node);
/// A node with all that is known of it.
void write_node(Json& json, const MapIndex& map, Place node);
/// An edge with its best quote; `statements`: how many of those it rests on are meant.
void write_edge(Json& json, const MapIndex& map, Place edge, std::size_t statements);
/// Evidence of viewer/web/src/model.ts: a statement with its quote and the text around it.
void write_statement(Json& json, const MapIndex& map, Place statement);
/// {"id", "title", "date", "source", "url", "author", "statements"}
void write_document(Json& json, const MapIndex& map, Place document);
void write_statement_ids(Json& json, std::string_view name, std::span<const StatementId> ids);
/// What an answer rests on: its best sentence ("evidence", "document") and "statements".
void write_grounds(Json& json, const graph::BestEvidence& evidence, std::span<const StatementId> statements);
/// The member only when the date is known.
void write_date(Json& json, std::string_view name, const Date& date);

}  // namespace standpoint::viewer
