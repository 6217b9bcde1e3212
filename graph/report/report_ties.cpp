// Who stands together and who is at odds: pairs, camps, bridges.

#include "report/report_making.hpp"

#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace standpoint::graph {
namespace {

class TieReader {
 public:
  explicit TieReader(ReportMaking& making) : making_(making) {}

  // What the ties of one camp add up to.
  struct CampSums {
    std::size_t alliances = 0;
    std::size_t conflicts = 0;
    std::map<std::string, std::size_t> issues;
    std::vector<StatementId> statements;
  };

  void read_ties() {
    std::map<std::pair<NodeIndex, NodeIndex>, ReportPair> pairs;
    std::map<NodeIndex, ReportBridge> bridges;
    std::map<int, CampSums> sums;
    for (auto [edge, end] = boost::edges(making_.graph()); edge != end; ++edge) {
      const Edge& one = making_.graph()[*edge];
      if (one.relation != Relation::alliance && one.relation != Relation::conflict) continue;
      const NodeIndex a = boost::source(*edge, making_.graph());
      const NodeIndex b = boost::target(*edge, making_.graph());
      ReportPair& pair = pairs[{a, b}];
      const bool friendly = one.relation == Relation::alliance;
      (friendly ? pair.alliance : pair.conflict) = one.weight;
      (friendly ? pair.agree_on : pair.divided_over) = one.issues;
      pair.direct = pair.direct || one.issues.size() < (friendly ? one.agreements : one.disagreements);
      pair.statements.insert(pair.statements.end(), one.statement_ids.begin(), one.statement_ids.end());
      const int camp_a = making_.graph()[a].camp;
      const int camp_b = making_.graph()[b].camp;
      if (camp_a == camp_b && camp_a != 0) {
        CampSums& camp = sums[camp_a];
        ++(friendly ? camp.alliances : camp.conflicts);
        if (!friendly) continue;
        for (const auto& issue : one.issues) ++camp.issues[issue];
        camp.statements.insert(camp.statements.end(), one.statement_ids.begin(), one.statement_ids.end());
      } else if (friendly) {
        note_bridge(bridges[a], camp_b, one);
        note_bridge(bridges[b], camp_a, one);
      }
    }
    list_pairs(std::move(pairs));
    list_camps(std::move(sums));
    list_bridges(std::move(bridges));
  }

  static void note_bridge(ReportBridge& bridge, int camp, const Edge& tie) {
    bridge.camps.push_back(camp);
    ++bridge.allies;
    bridge.weight += tie.weight;
    bridge.statements.insert(bridge.statements.end(), tie.statement_ids.begin(), tie.statement_ids.end());
  }

  void list_pairs(std::map<std::pair<NodeIndex, NodeIndex>, ReportPair> found) {
    std::vector<ReportPair> alliances;
    std::vector<ReportPair> conflicts;
    std::vector<ReportPair> ambivalent;
    for (auto& [nodes, pair] : found) {
      pair.a = making_.actor(nodes.first);
      pair.b = making_.actor(nodes.second);
      sort_unique(pair.statements);
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

  void list_camps(std::map<int, CampSums> sums) {
    std::map<int, std::vector<NodeIndex>> members;
    for (auto [node, end] = boost::vertices(making_.graph()); node != end; ++node) {
      if (making_.graph()[*node].camp != 0) members[making_.graph()[*node].camp].push_back(*node);
    }
    std::vector<ReportCamp> camps;
    for (auto& [number, nodes] : members) {
      if (nodes.size() < 2) continue;
      std::stable_sort(nodes.begin(), nodes.end(), [&](NodeIndex a, NodeIndex b) {
        return std::pair(making_.graph()[b].statements, std::string_view(making_.graph()[a].label)) <
               std::pair(making_.graph()[a].statements, std::string_view(making_.graph()[b].label));
      });
      ReportCamp camp;
      camp.number = number;
      for (const NodeIndex node : nodes) camp.members.push_back(making_.actor(node));
      CampSums& sum = sums[number];
      camp.alliances = sum.alliances;
      camp.conflicts = sum.conflicts;
      std::vector<std::pair<std::string, std::size_t>> issues(sum.issues.begin(), sum.issues.end());
      std::stable_sort(issues.begin(), issues.end(),
                       [](const auto& a, const auto& b) { return a.second > b.second; });
      for (auto& [issue, count] : issues) camp.issues.push_back(std::move(issue));
      sort_unique(sum.statements);
      std::set<DocumentId> documents;
      std::set<std::string> sources;
      for (const auto& id : sum.statements) {
        const Statement* s = making_.corpus.find(id);
        if (s == nullptr) continue;
        documents.insert(s->doc);
        const Document* document = making_.corpus.find(s->doc);
        if (document != nullptr && !document->source.empty()) sources.insert(document->source);
      }
      camp.documents = documents.size();
      camp.sources = sources.size();
      camp.statements = std::move(sum.statements);
      camps.push_back(std::move(camp));
    }
    making_.report.camps =
        first_rows(std::move(camps), making_.options.rows,
                   [](const ReportCamp& a, const ReportCamp& b) { return a.number < b.number; });
  }

  void list_bridges(std::map<NodeIndex, ReportBridge> found) {
    std::vector<ReportBridge> bridges;
    for (auto& [node, bridge] : found) {
      bridge.actor = making_.actor(node);
      std::sort(bridge.camps.begin(), bridge.camps.end());
      bridge.camps.erase(std::unique(bridge.camps.begin(), bridge.camps.end()), bridge.camps.end());
      sort_unique(bridge.statements);
      bridges.push_back(std::move(bridge));
    }
    making_.report.bridges = first_rows(
        std::move(bridges), making_.options.rows, [](const ReportBridge& a, const ReportBridge& b) {
          return std::tuple(b.camps.size(), b.allies, -a.weight, std::string_view(a.actor.name)) <
                 std::tuple(a.camps.size(), a.allies, -b.weight, std::string_view(b.actor.name));
        });
  }

  ReportMaking& making_;
};

}  // namespace

void report_ties(ReportMaking& making) { TieReader(making).read_ties(); }

}  // namespace standpoint::graph
