#include <standpoint/graph/camp_grounds.hpp>
#include <standpoint/graph/signed_actors.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace standpoint::graph {
namespace {

struct Sums {
  CampGrounds grounds;
  std::set<StatementId> statements;
  std::map<std::string, std::size_t> issues;
};

CampGrounds finished(const Corpus& corpus, Sums sums) {
  CampGrounds grounds = std::move(sums.grounds);
  std::set<DocumentId> documents;
  std::set<std::string> sources;
  for (const StatementId& id : sums.statements) {
    const Statement* statement = corpus.find(id);
    if (statement == nullptr) continue;
    grounds.statements.push_back(id);
    documents.insert(statement->doc);
    const Document* document = corpus.find(statement->doc);
    sources.insert(document == nullptr ? "" : document->source);
  }
  grounds.documents = documents.size();
  grounds.sources = sources.size();
  std::vector<std::pair<std::string, std::size_t>> issues(sums.issues.begin(), sums.issues.end());
  std::stable_sort(issues.begin(), issues.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  for (auto& [issue, count] : issues) grounds.issues.push_back(std::move(issue));
  return grounds;
}

}  // namespace

std::map<int, CampGrounds> camp_grounds(const Corpus& corpus, const Network& network,
                                        std::span<const int> camps) {
  std::map<int, Sums> sums;
  for (const ActorPair& pair : actor_pairs(network)) {
    if (camps[pair.a] == 0 || camps[pair.a] != camps[pair.b]) continue;
    Sums& camp = sums[camps[pair.a]];
    if (pair.conflict != nullptr) ++camp.grounds.conflicts;
    if (pair.alliance == nullptr) continue;
    ++camp.grounds.alliances;
    camp.statements.insert(pair.alliance->statement_ids.begin(), pair.alliance->statement_ids.end());
    for (const std::string& issue : pair.alliance->issues) ++camp.issues[issue];
  }
  std::map<int, CampGrounds> grounds;
  for (auto& [camp, sum] : sums) grounds.emplace(camp, finished(corpus, std::move(sum)));
  return grounds;
}

}  // namespace standpoint::graph
