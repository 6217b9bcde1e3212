// Camps, and who stands between them.

#include "query/inquiry_state.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace standpoint::graph {
namespace {

struct Ally {
  NodeIndex node = 0;
  double weight = 0.0;
  std::uint32_t edge = 0;
};

// Everybody's allies in a group.
std::map<NodeIndex, std::vector<Ally>> allies_in(const MapIndex& map, const Passing& passing,
                                                 std::span<const NodeIndex> group) {
  std::map<NodeIndex, std::vector<Ally>> allies;
  for (const NodeIndex member : group) {
    for (const HalfEdge& half : map.edges_of(member, Relation::alliance)) {
      if (passing.shows(half.edge)) allies[half.other].push_back({member, map.weight(half.edge), half.edge});
    }
  }
  return allies;
}

double list_allies(const MapIndex& map, std::vector<Ally> allies, std::vector<Named>& names) {
  std::sort(allies.begin(), allies.end(), [&map](const Ally& a, const Ally& b) {
    const Node& x = map.node(a.node);
    const Node& y = map.node(b.node);
    return std::tie(b.weight, x.label, x.id) < std::tie(a.weight, y.label, y.id);
  });
  double weight = 0.0;
  for (const Ally& ally : allies) {
    names.push_back(map.named(ally.node));
    weight += ally.weight;
  }
  return weight;
}

std::vector<NodeIndex> members_of(const MapIndex& map, int camp) {
  std::vector<NodeIndex> members;
  for (NodeIndex node = 0; node < map.node_count(); ++node) {
    if (camp != 0 && map.node(node).camp == camp) members.push_back(node);
  }
  return members;
}

std::vector<Broker> brokers(const MapIndex& map, std::span<const NodeIndex> a, std::span<const NodeIndex> b,
                            const Filter& filter) {
  const Passing passing(map, filter);
  const auto allies_a = allies_in(map, passing, a);
  const auto allies_b = allies_in(map, passing, b);
  std::vector<Broker> found;
  for (const auto& [node, in_a] : allies_a) {
    const auto in_b = allies_b.find(node);
    if (in_b == allies_b.end()) continue;
    Broker broker;
    broker.who = map.named(node);
    broker.weight_a = list_allies(map, in_a, broker.allies_a);
    broker.weight_b = list_allies(map, in_b->second, broker.allies_b);
    for (const auto* list : {&in_a, &in_b->second}) {
      for (const Ally& ally : *list) {
        for (auto& id : passing.ids_of(ally.edge)) broker.statement_ids.push_back(std::move(id));
      }
    }
    std::sort(broker.statement_ids.begin(), broker.statement_ids.end());
    broker.statement_ids.erase(std::unique(broker.statement_ids.begin(), broker.statement_ids.end()),
                               broker.statement_ids.end());
    found.push_back(std::move(broker));
  }
  std::sort(found.begin(), found.end(), [](const Broker& x, const Broker& y) {
    const auto weaker = [](const Broker& broker) { return std::min(broker.weight_a, broker.weight_b); };
    const double weaker_x = weaker(x);
    const double weaker_y = weaker(y);
    if (weaker_x != weaker_y) return weaker_x > weaker_y;
    const double both_x = x.weight_a + x.weight_b;
    const double both_y = y.weight_a + y.weight_b;
    return both_x != both_y ? both_x > both_y : is_before(x.who, y.who);
  });
  return found;
}

}  // namespace

std::vector<Broker> Inquiry::brokers_between(int camp_a, int camp_b, const Filter& filter) const {
  const MapIndex& map = state_->map;
  return brokers(map, members_of(map, camp_a), members_of(map, camp_b), filter);
}

std::vector<Broker> Inquiry::brokers_between(std::span<const NodeIndex> a, std::span<const NodeIndex> b,
                                             const Filter& filter) const {
  auto found = brokers(state_->map, a, b, filter);
  const auto is_in = [](std::span<const NodeIndex> group, const Broker& broker) {
    return std::find(group.begin(), group.end(), broker.who.node) != group.end();
  };
  std::erase_if(found, [&](const Broker& broker) { return is_in(a, broker) || is_in(b, broker); });
  return found;
}

std::vector<CampOverview> Inquiry::camps() const {
  const MapIndex& map = state_->map;
  std::vector<int> camp_of;
  std::map<int, std::vector<NodeIndex>> members;
  for (NodeIndex node = 0; node < map.node_count(); ++node) {
    const int camp = map.node(node).camp;
    camp_of.push_back(camp);
    if (camp != 0) members[camp].push_back(node);
  }
  auto grounds = camp_grounds(corpus(), network(), camp_of);
  std::vector<CampOverview> camps;
  for (auto& [number, nodes] : members) {
    if (nodes.size() < 2) continue;
    std::sort(nodes.begin(), nodes.end(), [&map](NodeIndex a, NodeIndex b) {
      const Node& x = map.node(a);
      const Node& y = map.node(b);
      return std::tie(y.statements, x.label, x.id) < std::tie(x.statements, y.label, y.id);
    });
    CampOverview camp;
    camp.number = number;
    for (const NodeIndex node : nodes) camp.members.push_back(map.named(node));
    camp.name = camp.members.front().name + " and " + std::to_string(nodes.size() - 1) + " more";
    camp.grounds = std::move(grounds[number]);
    camps.push_back(std::move(camp));
  }
  std::stable_sort(camps.begin(), camps.end(), [](const CampOverview& a, const CampOverview& b) {
    return a.members.size() > b.members.size();
  });
  return camps;
}

}  // namespace standpoint::graph
