#include "chosen_statements.hpp"
#include "dates.hpp"
#include "report/report_making.hpp"

#include <standpoint/graph/signed_actors.hpp>

#include <set>

namespace standpoint::graph {
namespace {

// A few seconds of search at most: a report is read, not waited for.
constexpr std::uint64_t frustration_work = 200'000'000;

NetworkOptions without_layout(NetworkOptions options) {
  options.layout = false;
  options.isolates = Isolates::none;
  return options;
}

void count(ReportMaking& making) {
  const auto chosen = choose_statements(making.corpus, making.options.network);
  making.report.statements = chosen.size();
  std::set<DocumentId> documents;
  for (const std::size_t i : chosen) {
    const Statement& s = making.corpus.statements()[i];
    documents.insert(s.doc);
    widen(making.report.first, making.report.last, date_of(making.corpus, s));
  }
  making.report.documents = documents.size();
  for (auto [node, end] = boost::vertices(making.graph()); node != end; ++node) {
    if (making.graph()[*node].statements == 0) continue;
    ++(making.graph()[*node].kind == NodeKind::issue ? making.report.issues : making.report.actors);
  }
}

}  // namespace

ReportActor ReportMaking::actor(NodeIndex node) const {
  const Node& one = graph()[node];
  return {EntityId(one.id), one.label, one.kind, one.camp};
}

ReportActor ReportMaking::actor(const EntityId& id) const {
  if (const auto node = network.find(id.value)) return actor(*node);
  const Entity* entity = corpus.find(id);
  if (entity == nullptr) return {id, id.value, NodeKind::other, 0};
  return {id, entity->name, node_kind(entity->kind), 0};
}

Report make_report(const Corpus& corpus, const ReportOptions& options) {
  const auto network = build_network(corpus, without_layout(options.network));
  ReportMaking making{corpus, options, *network, {}};
  count(making);
  report_issues(making);
  report_ties(making);
  report_changes(making);
  report_weak_claims(making);
  const SignedGraph ties = signed_actors(*network);
  making.report.ties = ties.tie_count();
  making.report.triads = count_triads(ties);
  FrustrationOptions search;
  search.work = frustration_work;
  making.report.frustration = measure_frustration(ties, search);
  return std::move(making.report);
}

}  // namespace standpoint::graph
