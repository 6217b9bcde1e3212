#include "query/inquiry_state.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace standpoint::graph {
namespace {

constexpr std::array<std::pair<PathThrough, std::string_view>, 3> through_names = {
    {{PathThrough::agreement, "agreement"}, {PathThrough::conflict, "conflict"}, {PathThrough::any, "any"}}};

std::shared_ptr<const Network> build(const Corpus& corpus, NetworkOptions& options) {
  options.layout = false;
  return build_network(corpus, options);
}

// Allies or foes: the ties of one relation.
std::vector<TiedActor> tied(const MapIndex& map, NodeIndex actor, Relation relation, const Filter& filter) {
  const Passing passing(map, filter);
  std::vector<TiedActor> found;
  for (const HalfEdge& half : map.edges_of(actor, relation)) {
    const std::uint32_t statements = passing.count(half.edge);
    if (statements == 0) continue;
    const Edge& edge = map.edge(half.edge);
    found.push_back({map.named(half.other), edge.weight, edge.agreements, edge.disagreements,
                     passing.issues_of(half.edge), statements, edge.id, passing.evidence_of(half.edge),
                     passing.ids_of(half.edge)});
  }
  std::sort(found.begin(), found.end(), [](const TiedActor& a, const TiedActor& b) {
    return a.weight != b.weight ? a.weight > b.weight : is_before(a.who, b.who);
  });
  return found;
}

}  // namespace

std::string_view to_string(PathThrough through) {
  for (const auto& [value, name] : through_names) {
    if (value == through) return name;
  }
  return "any";
}

std::optional<PathThrough> parse_path_through(std::string_view text) {
  for (const auto& [value, name] : through_names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

Inquiry::Inquiry(std::shared_ptr<const State> state) : state_(std::move(state)) {}

Inquiry::Inquiry(std::shared_ptr<const Corpus> corpus, NetworkOptions options) {
  auto network = build(*corpus, options);
  state_ = std::make_shared<const State>(std::move(corpus), std::move(network), options);
}

Inquiry::Inquiry(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const Network> network,
                 NetworkOptions options)
    : state_(std::make_shared<const State>(std::move(corpus), std::move(network), options)) {}

const Network& Inquiry::network() const { return *state_->network; }
const Corpus& Inquiry::corpus() const { return *state_->corpus; }
bool Inquiry::complete() const { return state_->map.complete(); }
const NameIndex& Inquiry::names() const { return state_->names; }

Result<NodeIndex> Inquiry::find_actor(std::string_view name) const {
  auto found = names().find(name, NameScope::actors);
  if (!found) return found.error();
  return found->node;
}

Result<NodeIndex> Inquiry::find_issue(std::string_view name) const {
  auto found = names().find(name, NameScope::issues);
  if (!found) return found.error();
  return found->node;
}

Result<Inquiry> Inquiry::rolled_up(RollUp level) const {
  if (level == network().roll_up()) return *this;
  if (!complete()) {
    return Error{
        Errc::unsupported, "",
        "a finished map cannot be rolled up: nothing in it says who speaks for whom; give the records "
        "(.jsonl) that it was made from"};
  }
  const std::scoped_lock lock(state_->rolled_guard);
  auto& kept = state_->rolled[level];
  if (kept == nullptr) {
    NetworkOptions options = state_->options;
    options.roll_up = level;
    auto network = build(corpus(), options);
    kept = std::make_shared<const State>(state_->corpus, std::move(network), options);
  }
  return Inquiry(kept);
}

std::vector<Neighbour> Inquiry::neighbours(NodeIndex node, const Filter& filter,
                                           std::optional<Relation> relation) const {
  const MapIndex& map = state_->map;
  const Passing passing(map, filter);
  std::vector<Neighbour> found;
  for (const HalfEdge& half : relation ? map.edges_of(node, *relation) : map.edges_of(node)) {
    const std::uint32_t statements = passing.count(half.edge);
    if (statements == 0) continue;
    const Edge& edge = map.edge(half.edge);
    const bool both_ways = edge.relation == Relation::alliance || edge.relation == Relation::conflict;
    found.push_back({map.named(half.other), edge.relation, both_ways || map.source(half.edge) == node,
                     edge.weight, statements, edge.id, passing.ids_of(half.edge)});
  }
  std::sort(found.begin(), found.end(), [](const Neighbour& a, const Neighbour& b) {
    return std::tie(a.relation, b.weight, a.who.name, a.who.id, b.outgoing) <
           std::tie(b.relation, a.weight, b.who.name, b.who.id, a.outgoing);
  });
  return found;
}

std::vector<TiedActor> Inquiry::allies_of(NodeIndex actor, const Filter& filter) const {
  return tied(state_->map, actor, Relation::alliance, filter);
}

std::vector<TiedActor> Inquiry::foes_of(NodeIndex actor, const Filter& filter) const {
  return tied(state_->map, actor, Relation::conflict, filter);
}

ShownMap Inquiry::shown(const Filter& filter) const {
  const MapIndex& map = state_->map;
  const Passing passing(map, filter);
  ShownMap shown;
  shown.statements.assign(map.facts().size(), 0);
  shown.edges.assign(map.edge_count(), 0);
  shown.nodes.assign(map.node_count(), 0);
  for (std::uint32_t edge = 0; edge < shown.edges.size(); ++edge) {
    shown.edges[edge] = passing.count(edge);
    if (shown.edges[edge] == 0) continue;
    shown.nodes[map.source(edge)] = 1;
    shown.nodes[map.target(edge)] = 1;
    if (map.is_listed(edge)) continue;
    for (const std::uint32_t place : map.rests_on(edge)) shown.statements[place] = 1;
  }
  if (complete()) {
    for (std::uint32_t place = 0; place < shown.statements.size(); ++place)
      shown.statements[place] = map.facts(place).counts && passing.statement(place) ? 1 : 0;
  }
  const bool alone = !filter.selects_statements() && filter.least_statements <= 1 &&
                     filter.least_weight <= 0.0 && filter.hidden_relations.empty() &&
                     filter.view == View::all;
  for (NodeIndex node = 0; node < shown.nodes.size(); ++node) {
    const bool is_ego = filter.ego && filter.ego->node == node;
    if (alone || is_ego) shown.nodes[node] = passing.node(node) ? 1 : 0;
  }
  const auto hidden = [](const auto& flags) {
    return static_cast<std::size_t>(std::count(flags.begin(), flags.end(), 0));
  };
  shown.hidden_nodes = hidden(shown.nodes);
  shown.hidden_edges = hidden(shown.edges);
  return shown;
}

}  // namespace standpoint::graph
