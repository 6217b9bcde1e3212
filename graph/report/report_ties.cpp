// Who stands together and who is at odds: pairs, camps, bridges.

#include "report/report_making.hpp"

#include <standpoint/graph/brokers.hpp>
#include <standpoint/graph/camp_grounds.hpp>
#include <standpoint/graph/signed_actors.hpp>
#include <standpoint/graph/signed_graph.hpp>

#include <map>
#include <string_view>
#include <tuple>

namespace standpoint::graph {
namespace {

// Actors times alliances up to which shortest paths are counted: some ten seconds.
constexpr double most_path_work = 2e9;

class TieReader {
 public:
  explicit TieReader(ReportMaking& making) : making_(making) {}

  void read_ties() {
    std::vector<ReportPair> pairs;
    std::map<NodeIndex, ReportBridge> bridges;
    SignedGraphBuilder alliances;
    const std::vector<std::string> names = node_names(making_.network);
    for (const ActorPair& pair : actor_pairs(making_.network)) {
      if (pair.alliance != nullptr) alliances.add(names[pair.a], names[pair.b], pair.alliance->weight);
      pairs.push_back(read_pair(pair));
      const int camp_a = making_.graph()[pair.a].camp;
      const int camp_b = making_.graph()[pair.b].camp;
      if (pair.alliance == nullptr || (camp_a == camp_b && camp_a != 0)) continue;
      note_bridge(bridges[pair.a], camp_b, *pair.alliance);
      note_bridge(bridges[pair.b], camp_a, *pair.alliance);
    }
    list_pairs(pairs);
    list_camps();
    note_betweenness(bridges, alliances.finish(), names);
    list_bridges(std::move(bridges));
  }

 private:
  ReportPair read_pair(const ActorPair& pair) const {
    ReportPair made;
    made.a = making_.actor(pair.a);
    made.b = making_.actor(pair.b);
    for (const Edge* tie : {pair.alliance, pair.conflict}) {
      if (tie == nullptr) continue;
      const bool friendly = tie == pair.alliance;
      (friendly ? made.alliance : made.conflict) = tie->weight;
      (friendly ? made.agree_on : made.divided_over) = tie->issues;
      made.direct = made.direct || tie->issues.size() < (friendly ? tie->agreements : tie->disagreements);
      made.statements.insert(made.statements.end(), tie->statement_ids.begin(), tie->statement_ids.end());
    }
    sort_unique(made.statements);
    return made;
  }

  static void note_bridge(ReportBridge& bridge, int camp, const Edge& tie) {
    if (camp == 0) return;
    bridge.camps.push_back(camp);
    ++bridge.allies;
    bridge.weight += tie.weight;
    bridge.statements.insert(bridge.statements.end(), tie.statement_ids.begin(), tie.statement_ids.end());
  }

  static void note_betweenness(std::map<NodeIndex, ReportBridge>& bridges, const SignedGraph& alliances,
                               const std::vector<std::string>& names) {
    const double work =
        static_cast<double>(alliances.node_count()) * static_cast<double>(alliances.tie_count());
    if (bridges.empty() || work > most_path_work) return;
    const std::vector<PathCentrality> paths = path_centralities(alliances);
    const auto& sorted = alliances.names();
    for (auto& [node, bridge] : bridges) {
      const auto at = std::lower_bound(sorted.begin(), sorted.end(), names[node]);
      bridge.betweenness = paths[static_cast<std::size_t>(at - sorted.begin())].betweenness;
    }
  }

  void list_pairs(const std::vector<ReportPair>& pairs) {
    std::vector<ReportPair> alliances;
    std::vector<ReportPair> conflicts;
    std::vector<ReportPair> ambivalent;
    for (const ReportPair& pair : pairs) {
      if (pair.alliance > 0.0) alliances.push_back(pair);
      if (pair.conflict > 0.0) conflicts.push_back(pair);
      if (pair.alliance > 0.0 && pair.conflict > 0.0) ambivalent.push_back(pair);
    }
    const auto by = [](auto weight) {
      return [weight](const ReportPair& x, const ReportPair& y) {
        return std::tuple(-weight(x), std::string_view(x.a.name), std::string_view(x.b.name)) <
               std::tuple(-weight(y), std::string_view(y.a.name), std::string_view(y.b.name));
      };
    };
    making_.report.alliances = first_rows(std::move(alliances), making_.options.rows,
                                          by([](const ReportPair& p) { return p.alliance; }));
    making_.report.conflicts = first_rows(std::move(conflicts), making_.options.rows,
                                          by([](const ReportPair& p) { return p.conflict; }));
    making_.report.ambivalent =
        first_rows(std::move(ambivalent), making_.options.rows,
                   by([](const ReportPair& p) { return std::min(p.alliance, p.conflict); }));
  }

  void list_camps() {
    const Graph& graph = making_.graph();
    std::vector<int> camp_of;
    std::map<int, std::vector<NodeIndex>> members;
    for (auto [node, end] = boost::vertices(graph); node != end; ++node) {
      camp_of.push_back(graph[*node].camp);
      if (graph[*node].camp != 0) members[graph[*node].camp].push_back(*node);
    }
    auto grounds = camp_grounds(making_.corpus, making_.network, camp_of);
    std::vector<ReportCamp> camps;
    for (auto& [number, nodes] : members) {
      if (nodes.size() < 2) continue;
      std::stable_sort(nodes.begin(), nodes.end(), [&](NodeIndex a, NodeIndex b) {
        return std::pair(graph[b].statements, std::string_view(graph[a].label)) <
               std::pair(graph[a].statements, std::string_view(graph[b].label));
      });
      ReportCamp camp;
      camp.number = number;
      for (const NodeIndex node : nodes) camp.members.push_back(making_.actor(node));
      camp.grounds = std::move(grounds[number]);
      camps.push_back(std::move(camp));
    }
    making_.report.camps =
        first_rows(std::move(camps), making_.options.rows,
                   [](const ReportCamp& a, const ReportCamp& b) { return a.number < b.number; });
  }

  void list_bridges(std::map<NodeIndex, ReportBridge> found) {
    std::vector<ReportBridge> bridges;
    for (auto& [node, bridge] : found) {
      if (bridge.camps.empty()) continue;
      bridge.actor = making_.actor(node);
      std::sort(bridge.camps.begin(), bridge.camps.end());
      bridge.camps.erase(std::unique(bridge.camps.begin(), bridge.camps.end()), bridge.camps.end());
      sort_unique(bridge.statements);
      bridges.push_back(std::move(bridge));
    }
    making_.report.bridges = first_rows(
        std::move(bridges), making_.options.rows, [](const ReportBridge& a, const ReportBridge& b) {
          return std::tuple(b.betweenness, b.camps.size(), b.allies, -a.weight,
                            std::string_view(a.actor.name)) < std::tuple(a.betweenness, a.camps.size(),
                                                                         a.allies, -b.weight,
                                                                         std::string_view(b.actor.name));
        });
  }

  ReportMaking& making_;
};

}  // namespace

void report_ties(ReportMaking& making) { TieReader(making).read_ties(); }

}  // namespace standpoint::graph
