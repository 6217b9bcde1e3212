// The sentences that an edge rests on.

#include "edge_evidence.hpp"
#include "query/inquiry_state.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace standpoint::graph {
namespace {

QuotedStatement quoted(const MapIndex& map, std::uint32_t edge, std::uint32_t place) {
  const Statement& s = map.corpus().statements()[place];
  const StatementFacts& facts = map.facts(place);
  QuotedStatement made;
  made.id = s.id;
  made.relation = map.relation(edge);
  made.actor = map.named(facts.actor == no_place ? map.source(edge) : facts.actor);
  if (s.actor.entity.value != made.actor.id) made.speaker = name_of(map.corpus(), s.actor.entity.value);
  if (facts.issue != no_place) made.issue = map.node(facts.issue).label;
  if (facts.target != no_place) made.target = map.node(facts.target).label;
  made.stance = s.issue ? s.stance : found_stance(s);
  made.act = s.act;
  if (s.extractor != "map") made.confidence = s.confidence;
  if (!s.evidence.empty()) made.quote = one_line(s.evidence.front().quote.text);
  const Document* document = map.corpus().find(s.doc);
  made.document = document == nullptr || document->title.empty() ? s.doc.value : document->title;
  if (document != nullptr) made.url = document->url;
  made.date = facts.date;
  return made;
}

// The best quote, where nothing more is known.
QuotedStatement quoted(const MapIndex& map, std::uint32_t edge) {
  const Edge& one = map.edge(edge);
  QuotedStatement made;
  made.relation = one.relation;
  made.actor = map.named(map.source(edge));
  const Node& target = map.node(map.target(edge));
  (target.kind == NodeKind::issue ? made.issue : made.target) = target.label;
  const int side = sign(one.relation);
  made.stance = side > 0 ? Stance::support : side < 0 ? Stance::oppose : Stance::neutral;
  made.quote = one.evidence.quote;
  made.document = one.evidence.document;
  made.url = one.evidence.url;
  if (one.first == one.last) made.date = one.first;
  return made;
}

// Appends what an edge rests on; statements that are there already are not said again.
void append_evidence(const MapIndex& map, const Passing& passing, std::uint32_t edge,
                     std::set<std::uint32_t>& told, std::vector<QuotedStatement>& all) {
  if (!passing.shows(edge)) return;
  const auto places = passing.statements_of(edge);
  if (places.empty()) {
    if (!map.edge(edge).evidence.quote.empty()) all.push_back(quoted(map, edge));
    return;
  }
  std::vector<QuotedStatement> found;
  for (const std::uint32_t place : places) {
    if (told.insert(place).second) found.push_back(quoted(map, edge, place));
  }
  std::sort(found.begin(), found.end(), [](const QuotedStatement& a, const QuotedStatement& b) {
    return std::tie(b.confidence, a.date, a.id) < std::tie(a.confidence, b.date, b.id);
  });
  for (auto& one : found) all.push_back(std::move(one));
}

}  // namespace

std::vector<QuotedStatement> Inquiry::evidence(std::string_view edge, const Filter& filter) const {
  std::vector<QuotedStatement> found;
  const MapIndex& map = state_->map;
  const auto place = map.find_edge(edge);
  if (!place) return found;
  const Passing passing(map, filter);
  std::set<std::uint32_t> told;
  append_evidence(map, passing, *place, told, found);
  return found;
}

std::vector<QuotedStatement> Inquiry::evidence(NodeIndex actor, NodeIndex on, const Filter& filter) const {
  std::vector<QuotedStatement> found;
  const MapIndex& map = state_->map;
  const Passing passing(map, filter);
  std::set<std::uint32_t> told;
  for (const HalfEdge& half : map.edges_of(actor)) {
    if (half.other != on) continue;
    const Relation relation = map.relation(half.edge);
    const bool both_ways = relation == Relation::alliance || relation == Relation::conflict;
    if (both_ways || map.source(half.edge) == actor) append_evidence(map, passing, half.edge, told, found);
  }
  return found;
}

}  // namespace standpoint::graph
