#include "ties.hpp"

#include <standpoint/graph/alliance_stability.hpp>
#include <standpoint/graph/camp_grounds.hpp>
#include <standpoint/graph/signed_actors.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace standpoint::graph {
namespace {

// A statement on an issue or toward an actor, with the number of its document.
struct Stand {
  std::size_t statement = 0;
  std::size_t document = 0;
};

struct Stands {
  std::size_t actor = 0;
  std::size_t target = 0;
  bool on_issue = false;
  std::vector<Stand> supporting;
  std::vector<Stand> opposing;
};

std::vector<std::size_t> without(const std::vector<Stand>& stands, std::size_t document) {
  std::vector<std::size_t> statements;
  for (const Stand& stand : stands) {
    if (stand.document != document) statements.push_back(stand.statement);
  }
  return statements;
}

// What the ties of a network rest on, so that they can be computed with less.
class Ground {
 public:
  Ground(const Corpus& corpus, const Network& network) : names_(node_names(network)) {
    const Graph& map = network.graph();
    std::map<std::pair<NodeIndex, NodeIndex>, Stands> stands;
    for (auto [edge, end] = boost::edges(map); edge != end; ++edge) {
      const Edge& stance = map[*edge];
      if (stance.relation != Relation::supports && stance.relation != Relation::opposes) continue;
      const NodeIndex actor = boost::source(*edge, map);
      const NodeIndex target = boost::target(*edge, map);
      Stands& entry = stands[{actor, target}];
      entry.actor = actor;
      entry.target = target;
      entry.on_issue = map[target].kind == NodeKind::issue;
      auto& list = stance.relation == Relation::supports ? entry.supporting : entry.opposing;
      for (const StatementId& id : stance.statement_ids) {
        const Statement* statement = corpus.find(id);
        if (statement == nullptr) continue;
        const auto known = document_at_.emplace(statement->doc, documents_.size());
        if (known.second) documents_.push_back({statement->doc, 0});
        ++documents_[known.first->second].second;
        list.push_back({statements_++, known.first->second});
      }
    }
    for (auto& entry : stands) stands_.push_back(std::move(entry.second));
  }

  SignedGraph ties_without(std::size_t document) const {
    std::vector<Side> sides;
    std::vector<DirectAct> acts;
    for (const Stands& stands : stands_) {
      auto supporting = without(stands.supporting, document);
      auto opposing = without(stands.opposing, document);
      if (stands.on_issue) {
        if (supporting.size() == opposing.size()) continue;
        const bool supports = supporting.size() > opposing.size();
        sides.push_back({stands.actor, stands.target, supports ? 1 : -1,
                         supports ? std::move(supporting) : std::move(opposing)});
      } else {
        if (!supporting.empty()) acts.push_back({stands.actor, stands.target, 1, std::move(supporting)});
        if (!opposing.empty()) acts.push_back({stands.actor, stands.target, -1, std::move(opposing)});
      }
    }
    SignedGraphBuilder builder;
    for (const Tie& tie : compute_ties(sides, acts))
      builder.add(names_[tie.a], names_[tie.b], tie.sign * tie.weight);
    return builder.finish();
  }

  // Numbers of documents, those with most statements first.
  std::vector<std::size_t> by_statements() const {
    std::vector<std::size_t> order(documents_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::pair(documents_[b].second, documents_[a].first) <
             std::pair(documents_[a].second, documents_[b].first);
    });
    return order;
  }
  const DocumentId& id(std::size_t document) const { return documents_[document].first; }

 private:
  std::vector<std::string> names_;
  std::vector<Stands> stands_;
  std::map<DocumentId, std::size_t> document_at_;
  std::vector<std::pair<DocumentId, std::size_t>> documents_;  // with their statements
  std::size_t statements_ = 0;
};

using Members = std::vector<std::string>;

// Camps of two or more by number.
std::map<int, Members> members_of(const SignedGraph& graph, const std::vector<int>& camps) {
  std::map<int, Members> members;
  for (std::size_t node = 0; node < camps.size(); ++node) {
    if (camps[node] > 0) members[camps[node]].push_back(graph.names()[node]);
  }
  std::erase_if(members, [](const auto& entry) { return entry.second.size() < 2; });
  return members;
}

double likest(const Members& camp, const std::map<int, Members>& others) {
  double best = 0.0;
  for (const auto& other : others) {
    Members both;
    std::set_intersection(camp.begin(), camp.end(), other.second.begin(), other.second.end(),
                          std::back_inserter(both));
    const std::size_t either = camp.size() + other.second.size() - both.size();
    best = std::max(best, static_cast<double>(both.size()) / static_cast<double>(either));
  }
  return best;
}

// Fills in what the alliances within each camp rest on.
void add_grounds(const Corpus& corpus, const Network& network, const std::map<std::string, int>& camp_of,
                 std::vector<AllianceStability>& alliances) {
  std::vector<int> camps;
  for (const std::string& name : node_names(network)) {
    const auto known = camp_of.find(name);
    camps.push_back(known == camp_of.end() ? 0 : known->second);
  }
  auto grounds = camp_grounds(corpus, network, camps);
  for (AllianceStability& alliance : alliances) {
    CampGrounds& ground = grounds[alliance.camp];
    alliance.alliances = ground.alliances;
    alliance.statements = ground.statements.size();
    alliance.documents = ground.documents;
    alliance.sources = ground.sources;
    alliance.issues = std::move(ground.issues);
  }
}

}  // namespace

Stability measure_stability(const Corpus& corpus, const Network& network, const FindCamps& find,
                            const StabilityOptions& options) {
  const Ground ground(corpus, network);
  const SignedGraph whole = signed_actors(network);
  Stability stability;
  std::map<std::string, int> camp_of;
  for (auto& entry : members_of(whole, find(whole))) {
    AllianceStability& alliance = stability.alliances.emplace_back();
    alliance.camp = entry.first;
    alliance.members = std::move(entry.second);
    for (const std::string& name : alliance.members) camp_of[name] = entry.first;
  }
  add_grounds(corpus, network, camp_of, stability.alliances);

  std::vector<std::size_t> documents = ground.by_statements();
  stability.documents = documents.size();
  documents.resize(std::min(documents.size(), options.max_documents));
  stability.runs = documents.size();
  std::vector<double> sum(stability.alliances.size(), 0.0);
  std::vector<std::size_t> survived(stability.alliances.size(), 0);
  for (const std::size_t document : documents) {
    const SignedGraph rest = ground.ties_without(document);
    const auto others = members_of(rest, find(rest));
    for (std::size_t i = 0; i < sum.size(); ++i) {
      AllianceStability& alliance = stability.alliances[i];
      const double likeness = likest(alliance.members, others);
      sum[i] += likeness;
      if (likeness >= options.least_likeness) ++survived[i];
      if (likeness < alliance.least_likeness) {
        alliance.least_likeness = likeness;
        alliance.weakest_document = ground.id(document);
      }
    }
  }
  for (std::size_t i = 0; stability.runs > 0 && i < sum.size(); ++i) {
    const auto runs = static_cast<double>(stability.runs);
    stability.alliances[i].survives = static_cast<double>(survived[i]) / runs;
    stability.alliances[i].mean_likeness = sum[i] / runs;
  }
  return stability;
}

}  // namespace standpoint::graph
