#include "api/shown_part.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace standpoint::viewer {
namespace {

// Of each statement of the corpus whether it passes, by id.
std::set<StatementId> passing_ids(const MapIndex& map, const graph::ShownMap& shown) {
  std::set<StatementId> ids;
  const auto& statements = map.corpus().statements();
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (shown.statements[i] != 0) ids.insert(statements[i].id);
  }
  return ids;
}

}  // namespace

std::shared_ptr<const graph::Network> shown_network(const MapIndex& map, const graph::ShownMap& shown) {
  const auto passing = passing_ids(map, shown);
  graph::NetworkParts parts;
  parts.roll_up = map.network().roll_up();
  parts.codebook = map.network().codebook();
  std::vector<std::size_t> place(map.node_count());
  for (Place n = 0; n < map.node_count(); ++n) {
    if (shown.nodes[n] == 0) continue;
    place[n] = parts.nodes.size();
    parts.nodes.push_back(map.node(n));
  }
  for (Place e = 0; e < map.edges().size(); ++e) {
    if (shown.edges[e] == 0) continue;
    const MapEdge& edge = map.edges()[e];
    graph::Edge copy = *edge.edge;
    if (copy.relation != graph::Relation::affiliated) copy.statements = shown.edges[e];
    if (map.is_complete())
      std::erase_if(copy.statement_ids, [&](const StatementId& id) { return !passing.contains(id); });
    parts.edges.push_back({place[edge.source], place[edge.target], std::move(copy)});
  }
  return graph::build_network(parts);
}

std::shared_ptr<const Corpus> shown_corpus(const MapIndex& map, const graph::ShownMap& shown) {
  const Corpus& all = map.corpus();
  const auto passing = passing_ids(map, shown);
  std::set<StatementId> ids;
  for (Place e = 0; e < map.edges().size(); ++e) {
    if (shown.edges[e] == 0) continue;
    for (const auto& id : map.edges()[e].edge->statement_ids) {
      if (passing.contains(id)) ids.insert(id);
    }
  }
  auto part = std::make_shared<Corpus>();
  std::set<DocumentId> documents;
  std::set<EntityId> entities;
  std::set<IssueId> issues;
  for (const auto& id : ids) {
    const Statement* s = all.find(id);
    if (s == nullptr) continue;
    documents.insert(s->doc);
    entities.insert(s->actor.entity);
    entities.insert(s->actor.speaks_for.begin(), s->actor.speaks_for.end());
    if (s->target) entities.insert(s->target->entity);
    if (s->issue) issues.insert({s->issue->id, s->issue->from});
    for (const auto& step : s->attribution) entities.insert(step.source);
    part->add(*s);
  }
  const auto add = [&](const auto& wanted) {
    for (const auto& id : wanted) {
      if (const auto* record = all.find(id)) part->add(*record);
    }
  };
  add(documents);
  add(entities);
  add(issues);
  for (const auto& run : all.runs()) part->add(run);
  part->finish();
  return part;
}

}  // namespace standpoint::viewer
