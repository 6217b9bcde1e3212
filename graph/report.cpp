#include "chosen_statements.hpp"
#include "dates.hpp"

#include <standpoint/graph/report.hpp>
#include <standpoint/graph/signed_actors.hpp>
#include <standpoint/graph/signed_modularity.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

// A few seconds of search at most: a report is read, not waited for.
constexpr std::uint64_t frustration_work = 200'000'000;
constexpr std::uint64_t window_work = 10'000'000;

template <class Row, class Less>
ReportList<Row> first_rows(std::vector<Row> rows, std::size_t most, Less less) {
  ReportList<Row> list;
  list.all = rows.size();
  std::stable_sort(rows.begin(), rows.end(), less);
  if (rows.size() > most) rows.resize(most);
  list.rows = std::move(rows);
  return list;
}

void sort_unique(std::vector<StatementId>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

class Reporter {
 public:
  Reporter(const Corpus& corpus, const ReportOptions& options)
      : corpus_(corpus),
        options_(options),
        network_(build_network(corpus, without_layout(options.network))) {}

  Report run() {
    count();
    read_issues();
    read_ties();
    read_changes();
    read_weak_claims();
    const SignedGraph ties = signed_actors(*network_);
    report_.ties = ties.tie_count();
    report_.triads = count_triads(ties);
    FrustrationOptions search;
    search.work = frustration_work;
    report_.frustration = measure_frustration(ties, search);
    return std::move(report_);
  }

 private:
  static NetworkOptions without_layout(NetworkOptions options) {
    options.layout = false;
    options.isolates = Isolates::none;
    return options;
  }

  const Graph& graph() const { return network_->graph(); }

  ReportActor actor(NodeIndex node) const {
    const Node& one = graph()[node];
    return {EntityId(one.id), one.label, one.kind, one.camp};
  }

  // Somebody who may have no node: of a window, or rolled up.
  ReportActor actor(const EntityId& id) const {
    if (const auto node = network_->find(id.value)) return actor(*node);
    const Entity* entity = corpus_.find(id);
    if (entity == nullptr) return {id, id.value, NodeKind::other, 0};
    return {id, entity->name, node_kind(entity->kind), 0};
  }

  std::string label(const IssueId& id) const {
    const Issue* issue = corpus_.find(id);
    return issue == nullptr ? id.value : issue->label;
  }

  void count() {
    const auto chosen = choose_statements(corpus_, options_.network);
    report_.statements = chosen.size();
    std::set<DocumentId> documents;
    for (const std::size_t i : chosen) {
      const Statement& s = corpus_.statements()[i];
      documents.insert(s.doc);
      widen(report_.first, report_.last, date_of(corpus_, s));
    }
    report_.documents = documents.size();
    for (auto [node, end] = boost::vertices(graph()); node != end; ++node) {
      if (graph()[*node].statements == 0) continue;
      ++(graph()[*node].kind == NodeKind::issue ? report_.issues : report_.actors);
    }
  }

  void read_issues() {
    std::map<NodeIndex, std::map<NodeIndex, ReportPosition>> found;
    for (auto [edge, end] = boost::edges(graph()); edge != end; ++edge) {
      const Edge& one = graph()[*edge];
      const NodeIndex issue = boost::target(*edge, graph());
      if (graph()[issue].kind != NodeKind::issue) continue;
      ReportPosition& position = found[issue][boost::source(*edge, graph())];
      (one.relation == Relation::supports  ? position.supporting
       : one.relation == Relation::opposes ? position.opposing
                                           : position.neutral) += one.statements;
      position.statements.insert(position.statements.end(), one.statement_ids.begin(),
                                 one.statement_ids.end());
    }
    std::vector<ReportIssue> issues;
    for (auto& [node, positions] : found) {
      ReportIssue issue;
      issue.id = IssueId(graph()[node].id);
      issue.label = graph()[node].label;
      for (auto& [source, position] : positions) {
        position.actor = actor(source);
        sort_unique(position.statements);
        issue.statements += position.statements.size();
        (position.supporting > position.opposing   ? issue.supporters
         : position.supporting < position.opposing ? issue.opponents
                                                   : issue.undecided)
            .push_back(std::move(position));
      }
      for (auto* side : {&issue.supporters, &issue.opponents, &issue.undecided})
        std::stable_sort(side->begin(), side->end(), [](const ReportPosition& a, const ReportPosition& b) {
          return std::pair(b.statements.size(), std::string_view(a.actor.name)) <
                 std::pair(a.statements.size(), std::string_view(b.actor.name));
        });
      issues.push_back(std::move(issue));
    }
    std::vector<ReportIssue> divisive;
    for (const ReportIssue& issue : issues) {
      if (!issue.supporters.empty() && !issue.opponents.empty()) divisive.push_back(issue);
    }
    const auto actors = [](const ReportIssue& i) {
      return i.supporters.size() + i.opponents.size() + i.undecided.size();
    };
    const auto lesser = [](const ReportIssue& i) {
      return std::min(i.supporters.size(), i.opponents.size());
    };
    report_.main_issues =
        first_rows(std::move(issues), options_.rows, [&](const ReportIssue& a, const ReportIssue& b) {
          return std::tuple(actors(b), b.statements, std::string_view(a.label)) <
                 std::tuple(actors(a), a.statements, std::string_view(b.label));
        });
    report_.divisive =
        first_rows(std::move(divisive), options_.rows, [&](const ReportIssue& a, const ReportIssue& b) {
          return std::tuple(lesser(b), actors(b), b.statements, std::string_view(a.label)) <
                 std::tuple(lesser(a), actors(a), a.statements, std::string_view(b.label));
        });
  }

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
    for (auto [edge, end] = boost::edges(graph()); edge != end; ++edge) {
      const Edge& one = graph()[*edge];
      if (one.relation != Relation::alliance && one.relation != Relation::conflict) continue;
      const NodeIndex a = boost::source(*edge, graph());
      const NodeIndex b = boost::target(*edge, graph());
      ReportPair& pair = pairs[{a, b}];
      const bool friendly = one.relation == Relation::alliance;
      (friendly ? pair.alliance : pair.conflict) = one.weight;
      (friendly ? pair.agree_on : pair.divided_over) = one.issues;
      pair.direct = pair.direct || one.issues.size() < (friendly ? one.agreements : one.disagreements);
      pair.statements.insert(pair.statements.end(), one.statement_ids.begin(), one.statement_ids.end());
      const int camp_a = graph()[a].camp;
      const int camp_b = graph()[b].camp;
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
      pair.a = actor(nodes.first);
      pair.b = actor(nodes.second);
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
    report_.alliances =
        first_rows(std::move(alliances), options_.rows, by([](const ReportPair& p) { return p.alliance; }));
    report_.conflicts =
        first_rows(std::move(conflicts), options_.rows, by([](const ReportPair& p) { return p.conflict; }));
    report_.ambivalent = first_rows(std::move(ambivalent), options_.rows,
                                    by([](const ReportPair& p) { return std::min(p.alliance, p.conflict); }));
  }

  void list_camps(std::map<int, CampSums> sums) {
    std::map<int, std::vector<NodeIndex>> members;
    for (auto [node, end] = boost::vertices(graph()); node != end; ++node) {
      if (graph()[*node].camp != 0) members[graph()[*node].camp].push_back(*node);
    }
    std::vector<ReportCamp> camps;
    for (auto& [number, nodes] : members) {
      if (nodes.size() < 2) continue;
      std::stable_sort(nodes.begin(), nodes.end(), [&](NodeIndex a, NodeIndex b) {
        return std::pair(graph()[b].statements, std::string_view(graph()[a].label)) <
               std::pair(graph()[a].statements, std::string_view(graph()[b].label));
      });
      ReportCamp camp;
      camp.number = number;
      for (const NodeIndex node : nodes) camp.members.push_back(actor(node));
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
        const Statement* s = corpus_.find(id);
        if (s == nullptr) continue;
        documents.insert(s->doc);
        const Document* document = corpus_.find(s->doc);
        if (document != nullptr && !document->source.empty()) sources.insert(document->source);
      }
      camp.documents = documents.size();
      camp.sources = sources.size();
      camp.statements = std::move(sum.statements);
      camps.push_back(std::move(camp));
    }
    report_.camps = first_rows(std::move(camps), options_.rows,
                               [](const ReportCamp& a, const ReportCamp& b) { return a.number < b.number; });
  }

  void list_bridges(std::map<NodeIndex, ReportBridge> found) {
    std::vector<ReportBridge> bridges;
    for (auto& [node, bridge] : found) {
      bridge.actor = actor(node);
      std::sort(bridge.camps.begin(), bridge.camps.end());
      bridge.camps.erase(std::unique(bridge.camps.begin(), bridge.camps.end()), bridge.camps.end());
      sort_unique(bridge.statements);
      bridges.push_back(std::move(bridge));
    }
    report_.bridges =
        first_rows(std::move(bridges), options_.rows, [](const ReportBridge& a, const ReportBridge& b) {
          return std::tuple(b.camps.size(), b.allies, -a.weight, std::string_view(a.actor.name)) <
                 std::tuple(a.camps.size(), a.allies, -b.weight, std::string_view(b.actor.name));
        });
  }

  void read_changes() {
    std::vector<ReportContradiction> contradicting;
    for (auto& one : contradictions(corpus_, options_.network))
      contradicting.push_back({actor(one.actor), label(one.issue), std::move(one)});
    report_.contradictions =
        first_rows(std::move(contradicting), options_.rows, [](const auto& a, const auto& b) {
          const auto weight = [](const ReportContradiction& c) {
            return std::min(c.what.supporting.size(), c.what.opposing.size());
          };
          return std::tuple(weight(b), std::string_view(a.actor.name), std::string_view(a.issue)) <
                 std::tuple(weight(a), std::string_view(b.actor.name), std::string_view(b.issue));
        });
    std::vector<ReportChange> changing;
    for (auto& one : position_changes(corpus_, options_.network))
      changing.push_back({actor(one.actor), label(one.issue), std::move(one)});
    report_.changes = first_rows(std::move(changing), options_.rows, [](const auto& a, const auto& b) {
      return std::tuple(b.what.first_after, std::string_view(a.actor.name), std::string_view(a.issue)) <
             std::tuple(a.what.first_after, std::string_view(b.actor.name), std::string_view(b.issue));
    });
    const auto windows = network_windows(corpus_, options_.network, options_.unit, options_.units);
    for (const auto& window : windows) report_.windows.push_back(measured(window));
    std::vector<ReportTieChange> ties;
    for (auto& one : graph::tie_changes(windows)) {
      const NetworkWindow& window = windows[one.window];
      ties.push_back({actor(one.a), actor(one.b), window.from, window.to, std::move(one)});
    }
    // What turned says more than what formed.
    const auto weight = [](TieEvent event) {
      return event == TieEvent::turned || event == TieEvent::reconciled ? 0
             : event == TieEvent::strained                              ? 1
                                                                        : 2;
    };
    report_.tie_changes = first_rows(std::move(ties), options_.rows, [&](const auto& a, const auto& b) {
      return std::tuple(weight(a.what.event), b.from, std::string_view(a.a.name),
                        std::string_view(a.b.name)) <
             std::tuple(weight(b.what.event), a.from, std::string_view(b.a.name), std::string_view(b.b.name));
    });
  }

  static ReportWindow measured(const NetworkWindow& window) {
    const SignedGraph ties = signed_actors(*window.network);
    ReportWindow made{window.from, window.to};
    made.actors = ties.node_count();
    made.ties = ties.tie_count();
    if (made.ties == 0) return made;
    const SignedCommunities camps = find_signed_communities(ties);
    made.modularity = camps.modularity;
    std::map<int, std::size_t> sizes;
    for (const int camp : camps.camps) ++sizes[camp];
    for (const auto& [camp, size] : sizes) made.camps += camp != 0 && size > 1 ? 1 : 0;
    FrustrationOptions search;
    search.work = window_work;
    made.two_camps =
        normalised_frustration(measure_frustration(ties, search).upper, static_cast<double>(made.ties));
    return made;
  }

  void read_weak_claims() {
    std::vector<ReportClaim> claims;
    for (auto [edge, end] = boost::edges(graph()); edge != end; ++edge) {
      const Edge& one = graph()[*edge];
      if (one.relation != Relation::supports && one.relation != Relation::opposes) continue;
      ReportClaim claim;
      bool reviewed = false;
      for (const auto& id : one.statement_ids) {
        const Statement* s = corpus_.find(id);
        if (s == nullptr) continue;
        claim.confidence = std::max(claim.confidence, s->confidence);
        reviewed = reviewed || s->review != ReviewStatus::automatic;
      }
      if (reviewed || claim.confidence >= options_.weak_below) continue;
      claim.actor = actor(boost::source(*edge, graph()));
      claim.relation = one.relation;
      claim.object = graph()[boost::target(*edge, graph())].label;
      claim.statements = one.statement_ids;
      claims.push_back(std::move(claim));
    }
    report_.weak_claims =
        first_rows(std::move(claims), options_.rows, [](const ReportClaim& a, const ReportClaim& b) {
          return std::tuple(a.confidence, std::string_view(a.actor.name), std::string_view(a.object)) <
                 std::tuple(b.confidence, std::string_view(b.actor.name), std::string_view(b.object));
        });
  }

  const Corpus& corpus_;
  const ReportOptions& options_;
  std::shared_ptr<const Network> network_;
  Report report_;
};

}  // namespace

Report make_report(const Corpus& corpus, const ReportOptions& options) {
  return Reporter(corpus, options).run();
}

}  // namespace standpoint::graph
