// What answers look like, as JSON Schemas (2020-12). Objects are closed: a member that is not described here
// fails the test that asks every path.

#include "api/openapi.hpp"

namespace standpoint::viewer {

std::string_view answer_schemas() {
  static constexpr std::string_view schemas = R"json({
"Id": {"type": "string", "description": "as in the records: e:..., i:..., s:..., d:..., x:... for edges; any text that was given"},
"Date": {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
"Kind": {"enum": ["person", "institution", "group", "product", "place", "other", "issue"]},
"Relation": {"enum": ["supports", "opposes", "neutral", "affiliated", "alliance", "conflict"]},
"Stance": {"enum": ["support", "oppose", "neutral"]},
"Count": {"type": "integer", "minimum": 0},
"Ids": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
"Texts": {"type": "array", "items": {"type": "string"}},
"Problem": {"type": "object", "additionalProperties": false, "required": ["type", "title", "status", "detail"], "properties": {
  "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"},
  "errors": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["parameter", "detail"],
    "properties": {"parameter": {"type": "string"}, "detail": {"type": "string"}}}}}},
"Meta": {"type": "object", "additionalProperties": false,
  "required": ["title", "version", "generation", "complete", "editable", "roll_up", "documents", "statements", "undated", "nodes", "edges", "camps", "kinds", "relations"],
  "properties": {
  "title": {"type": "string"}, "version": {"type": "string"}, "generation": {"type": "string"},
  "complete": {"type": "boolean", "description": "false: a finished map, of which only the best quotes are known"},
  "editable": {"type": "boolean"}, "roll_up": {"enum": ["none", "institution", "top"]}, "codebook_sha256": {"type": "string"},
  "documents": {"$ref": "#/components/schemas/Count"}, "statements": {"$ref": "#/components/schemas/Count"},
  "undated": {"$ref": "#/components/schemas/Count"}, "nodes": {"$ref": "#/components/schemas/Count"},
  "edges": {"$ref": "#/components/schemas/Count"}, "camps": {"$ref": "#/components/schemas/Count"},
  "kinds": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Count"}},
  "relations": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Count"}},
  "first": {"$ref": "#/components/schemas/Date"}, "last": {"$ref": "#/components/schemas/Date"}}},
"Places": {"type": "array", "items": {"type": "integer", "minimum": 0}},
"References": {"type": "array", "items": {"type": "integer", "minimum": -1}},
"Numbers": {"type": "array", "items": {"type": "number"}},
"TextLists": {"type": "array", "items": {"$ref": "#/components/schemas/Texts"}},
"PlaceLists": {"type": "array", "items": {"$ref": "#/components/schemas/Places"}},
"Page": {"type": "object", "additionalProperties": false, "description": "Tables by column: what stands at one place in each array is one row. References are places in other tables, -1 is none.",
  "required": ["format", "generation", "title", "version", "complete", "editable", "roll_up", "nodes", "edges", "statements", "documents", "camps"],
  "properties": {
  "format": {"const": "standpoint-page/1"}, "generation": {"type": "string"}, "title": {"type": "string"}, "version": {"type": "string"},
  "complete": {"type": "boolean"}, "editable": {"type": "boolean"}, "roll_up": {"enum": ["none", "institution", "top"]},
  "nodes": {"type": "object", "additionalProperties": false,
    "required": ["id", "label", "kind", "x", "y", "size", "camp", "statements", "aliases", "roles", "speakers", "part_of", "first", "last", "url"],
    "properties": {"id": {"$ref": "#/components/schemas/Ids"}, "label": {"$ref": "#/components/schemas/Texts"},
    "kind": {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}}, "x": {"$ref": "#/components/schemas/Numbers"},
    "y": {"$ref": "#/components/schemas/Numbers"}, "size": {"$ref": "#/components/schemas/Numbers"}, "camp": {"$ref": "#/components/schemas/Places"},
    "statements": {"$ref": "#/components/schemas/Places"}, "aliases": {"$ref": "#/components/schemas/TextLists"},
    "roles": {"$ref": "#/components/schemas/TextLists"}, "speakers": {"$ref": "#/components/schemas/TextLists"},
    "part_of": {"$ref": "#/components/schemas/Texts"}, "first": {"$ref": "#/components/schemas/Texts"},
    "last": {"$ref": "#/components/schemas/Texts"}, "url": {"$ref": "#/components/schemas/Texts"}}},
  "edges": {"type": "object", "additionalProperties": false,
    "required": ["id", "source", "target", "relation", "weight", "agreements", "disagreements", "issues", "acts", "rests_on", "statements", "evidence", "document"],
    "properties": {"id": {"$ref": "#/components/schemas/Ids"}, "source": {"$ref": "#/components/schemas/Places"},
    "target": {"$ref": "#/components/schemas/Places"}, "relation": {"type": "array", "items": {"$ref": "#/components/schemas/Relation"}},
    "weight": {"$ref": "#/components/schemas/Numbers"}, "agreements": {"$ref": "#/components/schemas/Places"},
    "disagreements": {"$ref": "#/components/schemas/Places"}, "issues": {"$ref": "#/components/schemas/PlaceLists"},
    "acts": {"$ref": "#/components/schemas/TextLists"}, "rests_on": {"$ref": "#/components/schemas/PlaceLists"},
    "statements": {"$ref": "#/components/schemas/Places"}, "evidence": {"$ref": "#/components/schemas/Texts"},
    "document": {"$ref": "#/components/schemas/Texts"}}},
  "statements": {"type": "object", "additionalProperties": false,
    "required": ["id", "actor", "issue", "target", "stance", "confidence", "act", "document", "date"],
    "properties": {"id": {"$ref": "#/components/schemas/Ids"}, "actor": {"$ref": "#/components/schemas/Places"},
    "issue": {"$ref": "#/components/schemas/References"}, "target": {"$ref": "#/components/schemas/References"},
    "stance": {"type": "array", "items": {"enum": [-1, 0, 1]}}, "confidence": {"$ref": "#/components/schemas/Numbers"},
    "act": {"$ref": "#/components/schemas/Texts"}, "document": {"$ref": "#/components/schemas/References"},
    "date": {"$ref": "#/components/schemas/Texts"}}},
  "documents": {"type": "object", "additionalProperties": false, "required": ["id", "title", "date", "source", "url"],
    "properties": {"id": {"$ref": "#/components/schemas/Ids"}, "title": {"$ref": "#/components/schemas/Texts"},
    "date": {"$ref": "#/components/schemas/Texts"}, "source": {"$ref": "#/components/schemas/Texts"}, "url": {"$ref": "#/components/schemas/Texts"}}},
  "camps": {"type": "object", "additionalProperties": false, "required": ["number", "name", "about"],
    "properties": {"number": {"$ref": "#/components/schemas/Places"}, "name": {"$ref": "#/components/schemas/Texts"}, "about": {"$ref": "#/components/schemas/Texts"}}}}},
"Named": {"type": "object", "additionalProperties": false, "required": ["id", "label", "kind", "camp"], "properties": {
  "id": {"$ref": "#/components/schemas/Id"}, "label": {"type": "string"}, "kind": {"$ref": "#/components/schemas/Kind"},
  "camp": {"type": "integer", "minimum": 0, "description": "0 = in none"}}},
)json"
                                              R"json(
"Node": {"type": "object", "additionalProperties": false,
  "required": ["id", "label", "kind", "color", "size", "x", "y", "statements", "camp", "aliases", "roles"], "properties": {
  "id": {"$ref": "#/components/schemas/Id"}, "label": {"type": "string"}, "kind": {"$ref": "#/components/schemas/Kind"},
  "color": {"type": "string", "pattern": "^#[0-9a-f]{6}$"}, "size": {"type": "number", "minimum": 4, "maximum": 100},
  "x": {"type": "number"}, "y": {"type": "number"}, "statements": {"$ref": "#/components/schemas/Count"},
  "camp": {"type": "integer", "minimum": 0}, "aliases": {"$ref": "#/components/schemas/Texts"}, "roles": {"$ref": "#/components/schemas/Texts"},
  "speakers": {"$ref": "#/components/schemas/Texts"}, "part_of": {"type": "string"},
  "first": {"$ref": "#/components/schemas/Date"}, "last": {"$ref": "#/components/schemas/Date"}, "url": {"type": "string"}}},
"Edge": {"type": "object", "additionalProperties": false,
  "required": ["id", "source", "target", "relation", "sign", "color", "weight", "statements", "agreements", "disagreements", "issues", "acts", "evidence", "document"],
  "properties": {
  "id": {"$ref": "#/components/schemas/Id"}, "source": {"$ref": "#/components/schemas/Id"}, "target": {"$ref": "#/components/schemas/Id"},
  "relation": {"$ref": "#/components/schemas/Relation"}, "sign": {"enum": [-1, 0, 1]}, "color": {"type": "string", "pattern": "^#[0-9a-f]{6}$"},
  "weight": {"type": "number", "minimum": 0}, "statements": {"type": "integer", "minimum": 0, "description": "that it rests on and that pass the filters"},
  "agreements": {"$ref": "#/components/schemas/Count"}, "disagreements": {"$ref": "#/components/schemas/Count"},
  "p_value": {"type": "number", "minimum": 0, "maximum": 1}, "issues": {"$ref": "#/components/schemas/Texts"},
  "acts": {"$ref": "#/components/schemas/Texts"}, "evidence": {"type": "string"}, "document": {"type": "string"},
  "first": {"$ref": "#/components/schemas/Date"}, "last": {"$ref": "#/components/schemas/Date"}}},
"Graph": {"type": "object", "additionalProperties": false, "required": ["view", "nodes", "edges", "hidden_nodes", "hidden_edges"], "properties": {
  "view": {"enum": ["all", "actors", "stances"]}, "nodes": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
  "edges": {"type": "array", "items": {"$ref": "#/components/schemas/Edge"}},
  "hidden_nodes": {"$ref": "#/components/schemas/Count"}, "hidden_edges": {"$ref": "#/components/schemas/Count"}}},
"Next": {"type": ["string", "null"], "description": "the cursor of the next page"},
"NodeList": {"type": "object", "additionalProperties": false, "required": ["items", "total", "next"], "properties": {
  "items": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}, "total": {"$ref": "#/components/schemas/Count"}, "next": {"$ref": "#/components/schemas/Next"}}},
"NodeDetail": {"type": "object", "additionalProperties": false, "required": ["node", "degrees", "concerned_by"], "properties": {
  "node": {"$ref": "#/components/schemas/Node"},
  "camp": {"type": "object", "additionalProperties": false, "required": ["number", "name"], "properties": {"number": {"type": "integer"}, "name": {"type": "string"}}},
  "degrees": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Count"}},
  "concerned_by": {"type": "integer", "minimum": 0, "description": "statements by it, on it or toward it"}}},
"Position": {"type": "object", "additionalProperties": false,
  "required": ["actor", "on", "side", "support", "oppose", "neutral", "weight", "evidence", "document", "statements"], "properties": {
  "actor": {"$ref": "#/components/schemas/Named"}, "on": {"$ref": "#/components/schemas/Named"},
  "side": {"enum": ["support", "oppose", "neutral", "both"]}, "support": {"$ref": "#/components/schemas/Count"},
  "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"}, "weight": {"type": "number"},
  "evidence": {"type": "string"}, "document": {"type": "string"}, "first": {"$ref": "#/components/schemas/Date"},
  "last": {"$ref": "#/components/schemas/Date"}, "statements": {"$ref": "#/components/schemas/Ids"}}},
"PositionList": {"type": "object", "additionalProperties": false, "required": ["node", "items"], "properties": {
  "node": {"$ref": "#/components/schemas/Named"}, "items": {"type": "array", "items": {"$ref": "#/components/schemas/Position"}}}},
"TieList": {"type": "object", "additionalProperties": false, "required": ["node", "items"], "properties": {
  "node": {"$ref": "#/components/schemas/Named"}, "items": {"type": "array", "items": {"type": "object", "additionalProperties": false,
    "required": ["who", "edge", "weight", "agreements", "disagreements", "issues", "count", "evidence", "document", "statements"], "properties": {
    "who": {"$ref": "#/components/schemas/Named"}, "edge": {"$ref": "#/components/schemas/Id"}, "weight": {"type": "number"},
    "agreements": {"$ref": "#/components/schemas/Count"}, "disagreements": {"$ref": "#/components/schemas/Count"},
    "issues": {"$ref": "#/components/schemas/Texts"}, "count": {"$ref": "#/components/schemas/Count"},
    "evidence": {"type": "string"}, "document": {"type": "string"}, "statements": {"$ref": "#/components/schemas/Ids"}}}}}},
"EdgeList": {"type": "object", "additionalProperties": false, "required": ["items", "total", "next"], "properties": {
  "items": {"type": "array", "items": {"$ref": "#/components/schemas/Edge"}}, "total": {"$ref": "#/components/schemas/Count"}, "next": {"$ref": "#/components/schemas/Next"}}},
"EdgeDetail": {"type": "object", "additionalProperties": false, "required": ["edge", "source", "target", "issues", "statements"], "properties": {
  "edge": {"$ref": "#/components/schemas/Edge"}, "source": {"$ref": "#/components/schemas/Named"}, "target": {"$ref": "#/components/schemas/Named"},
  "issues": {"type": "array", "items": {"$ref": "#/components/schemas/Named"}}, "statements": {"$ref": "#/components/schemas/Ids"}}},
"Party": {"type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": {
  "id": {"$ref": "#/components/schemas/Id"}, "label": {"type": "string"}}},
"Statement": {"type": "object", "additionalProperties": false, "required": ["id", "actor", "stance", "act", "document"], "properties": {
  "id": {"$ref": "#/components/schemas/Id"}, "actor": {"$ref": "#/components/schemas/Party"},
  "counted_for": {"$ref": "#/components/schemas/Party"}, "issue": {"$ref": "#/components/schemas/Party"}, "target": {"$ref": "#/components/schemas/Party"},
  "stance": {"$ref": "#/components/schemas/Stance"}, "act": {"type": "string"}, "confidence": {"type": "number", "minimum": 0, "maximum": 1},
  "rule": {"type": "string"}, "coding": {"type": "string"}, "review": {"enum": ["accepted", "edited", "rejected", "conflict"]},
  "quote": {"type": "string"}, "before": {"type": "string"}, "after": {"type": "string"},
  "document": {"type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": {
    "id": {"$ref": "#/components/schemas/Id"}, "title": {"type": "string"}, "date": {"$ref": "#/components/schemas/Date"},
    "source": {"type": "string"}, "url": {"type": "string"}}},
  "date": {"$ref": "#/components/schemas/Date"}}},
"StatementList": {"type": "object", "additionalProperties": false, "required": ["items", "total", "next"], "properties": {
  "items": {"type": "array", "items": {"$ref": "#/components/schemas/Statement"}}, "total": {"$ref": "#/components/schemas/Count"}, "next": {"$ref": "#/components/schemas/Next"}}},
"Document": {"type": "object", "additionalProperties": false, "required": ["id", "title", "statements"], "properties": {
  "id": {"$ref": "#/components/schemas/Id"}, "title": {"type": "string"}, "date": {"$ref": "#/components/schemas/Date"}, "source": {"type": "string"},
  "author": {"type": "string"}, "url": {"type": "string"}, "statements": {"$ref": "#/components/schemas/Count"}}},
"DocumentList": {"type": "object", "additionalProperties": false, "required": ["items", "total", "next"], "properties": {
  "items": {"type": "array", "items": {"$ref": "#/components/schemas/Document"}}, "total": {"$ref": "#/components/schemas/Count"}, "next": {"$ref": "#/components/schemas/Next"}}},
"Issue": {"type": "object", "additionalProperties": false,
  "required": ["id", "label", "phrases", "statements", "support", "oppose", "neutral", "supporters", "opponents", "undecided"], "properties": {
  "id": {"$ref": "#/components/schemas/Id"}, "label": {"type": "string"}, "provisional": {"type": "boolean"}, "description": {"type": "string"},
  "support_means": {"type": "string"}, "oppose_means": {"type": "string"}, "phrases": {"$ref": "#/components/schemas/Texts"},
  "statements": {"$ref": "#/components/schemas/Count"}, "support": {"$ref": "#/components/schemas/Count"},
  "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"},
  "supporters": {"$ref": "#/components/schemas/Count"}, "opponents": {"$ref": "#/components/schemas/Count"},
  "undecided": {"$ref": "#/components/schemas/Count"}, "first": {"$ref": "#/components/schemas/Date"}, "last": {"$ref": "#/components/schemas/Date"}}},
"IssueList": {"type": "object", "additionalProperties": false, "required": ["items", "total", "next"], "properties": {
  "items": {"type": "array", "items": {"$ref": "#/components/schemas/Issue"}}, "total": {"$ref": "#/components/schemas/Count"}, "next": {"$ref": "#/components/schemas/Next"}}},
"Side": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["actor", "support", "oppose", "neutral"], "properties": {
  "actor": {"$ref": "#/components/schemas/Named"}, "support": {"$ref": "#/components/schemas/Count"},
  "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"}}}},
"IssueDetail": {"type": "object", "additionalProperties": false, "required": ["issue", "supporters", "opponents", "undecided"], "properties": {
  "issue": {"$ref": "#/components/schemas/Issue"}, "supporters": {"$ref": "#/components/schemas/Side"},
  "opponents": {"$ref": "#/components/schemas/Side"}, "undecided": {"$ref": "#/components/schemas/Side"}}},
)json"
                                              R"json(
"Matrix": {"type": "object", "additionalProperties": false, "required": ["columns", "rows", "actors", "issues"], "properties": {
  "columns": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["who", "support", "oppose", "neutral"], "properties": {
    "who": {"$ref": "#/components/schemas/Named"}, "support": {"$ref": "#/components/schemas/Count"},
    "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"}}}},
  "rows": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["who", "support", "oppose", "neutral", "cells"], "properties": {
    "who": {"$ref": "#/components/schemas/Named"}, "support": {"$ref": "#/components/schemas/Count"},
    "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"},
    "cells": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["column", "support", "oppose", "neutral"], "properties": {
      "column": {"$ref": "#/components/schemas/Count"}, "support": {"$ref": "#/components/schemas/Count"},
      "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"}}}}}}},
  "actors": {"type": "integer", "minimum": 0, "description": "with a stance; some may have no row"}, "issues": {"$ref": "#/components/schemas/Count"}}},
"Path": {"type": "object", "additionalProperties": false, "required": ["from", "to", "through", "found", "steps"], "properties": {
  "from": {"$ref": "#/components/schemas/Named"}, "to": {"$ref": "#/components/schemas/Named"}, "through": {"enum": ["agreement", "conflict", "any"]},
  "found": {"type": "boolean"}, "steps": {"type": "array", "items": {"type": "object", "additionalProperties": false,
    "required": ["from", "to", "edge", "relation", "forward", "weight", "count", "evidence", "document", "statements"], "properties": {
    "from": {"$ref": "#/components/schemas/Named"}, "to": {"$ref": "#/components/schemas/Named"}, "edge": {"$ref": "#/components/schemas/Id"},
    "relation": {"$ref": "#/components/schemas/Relation"}, "forward": {"type": "boolean", "description": "the edge runs in the direction of the path"},
    "weight": {"type": "number"}, "count": {"$ref": "#/components/schemas/Count"}, "evidence": {"type": "string"}, "document": {"type": "string"},
    "statements": {"$ref": "#/components/schemas/Ids"}}}}}},
"CommunityList": {"type": "object", "additionalProperties": false, "required": ["items"], "properties": {
  "items": {"type": "array", "items": {"type": "object", "additionalProperties": false,
    "required": ["number", "name", "about", "alliances", "conflicts", "documents", "sources", "issues", "members", "statements"], "properties": {
    "number": {"type": "integer", "minimum": 1}, "name": {"type": "string"}, "about": {"type": "string"},
    "alliances": {"$ref": "#/components/schemas/Count"}, "conflicts": {"type": "integer", "minimum": 0, "description": "within, in spite of the camp"},
    "documents": {"$ref": "#/components/schemas/Count"}, "sources": {"$ref": "#/components/schemas/Count"}, "issues": {"$ref": "#/components/schemas/Texts"},
    "members": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Named"}}, "statements": {"$ref": "#/components/schemas/Ids"}}}}}},
"Counts": {"type": "object", "additionalProperties": false, "required": ["support", "oppose", "neutral"], "properties": {
  "support": {"$ref": "#/components/schemas/Count"}, "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"}}},
"Timeline": {"type": "object", "additionalProperties": false, "required": ["unit", "items", "undated", "imprecise", "changes"], "properties": {
  "unit": {"enum": ["day", "week", "month", "year"]},
  "items": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["from", "to", "support", "oppose", "neutral"], "properties": {
    "from": {"$ref": "#/components/schemas/Date"}, "to": {"$ref": "#/components/schemas/Date"}, "support": {"$ref": "#/components/schemas/Count"},
    "oppose": {"$ref": "#/components/schemas/Count"}, "neutral": {"$ref": "#/components/schemas/Count"}}}},
  "undated": {"$ref": "#/components/schemas/Counts"}, "imprecise": {"$ref": "#/components/schemas/Counts"},
  "changes": {"type": "array", "items": {"type": "object", "additionalProperties": false,
    "required": ["actor", "issue", "contradiction", "from", "to", "old_side", "new_side"], "properties": {
    "actor": {"$ref": "#/components/schemas/Named"}, "issue": {"$ref": "#/components/schemas/Named"},
    "contradiction": {"type": "boolean", "description": "both sides at one time"}, "from": {"$ref": "#/components/schemas/Stance"}, "to": {"$ref": "#/components/schemas/Stance"},
    "last_before": {"$ref": "#/components/schemas/Date"}, "first_after": {"$ref": "#/components/schemas/Date"},
    "old_side": {"$ref": "#/components/schemas/Ids"}, "new_side": {"$ref": "#/components/schemas/Ids"}}}}}},
"SearchResult": {"type": "object", "additionalProperties": false, "required": ["items"], "properties": {
  "items": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["who", "statements", "fit", "matched"], "properties": {
    "who": {"$ref": "#/components/schemas/Named"}, "statements": {"$ref": "#/components/schemas/Count"},
    "fit": {"enum": ["id", "name", "alias", "surname", "words", "beginning", "misspelt"]}, "matched": {"type": "string"}}}}}},
"Answer": {"type": "object", "additionalProperties": false, "required": ["question", "columns", "rows", "notes"],
  "description": "as `standpoint query --json` prints it: a row has every column under its name, and statement_ids", "properties": {
  "question": {"type": "string", "description": "as it was understood"},
  "columns": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": {
    "name": {"type": "string"}, "type": {"enum": ["text", "name", "id", "integer", "number", "date", "list"]}}}},
  "rows": {"type": "array", "items": {"type": "object", "required": ["statement_ids"], "properties": {"statement_ids": {"$ref": "#/components/schemas/Ids"}}}},
  "notes": {"$ref": "#/components/schemas/Texts"}}},
"Description": {"type": "object", "required": ["openapi", "info", "paths", "components"]}
})json";
  return schemas;
}

}  // namespace standpoint::viewer
