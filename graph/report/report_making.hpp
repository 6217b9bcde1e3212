#pragma once
// What the parts of a report share.

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/report.hpp>
#include <standpoint/model/corpus.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::graph {

/// What a report is made from, and the report as far as it is made.
struct ReportMaking {
  const Corpus& corpus;
  const ReportOptions& options;
  const Network& network;
  Report report;

  const Graph& graph() const { return network.graph(); }
  ReportActor actor(NodeIndex node) const;
  /// Somebody who may have no node: of a window, or rolled up.
  ReportActor actor(const EntityId& id) const;
};

void report_issues(ReportMaking& making);
void report_weak_claims(ReportMaking& making);
void report_ties(ReportMaking& making);
void report_changes(ReportMaking& making);

template <class Row, class Less>
ReportList<Row> first_rows(std::vector<Row> rows, std::size_t most, Less less) {
  ReportList<Row> list;
  list.all = rows.size();
  std::stable_sort(rows.begin(), rows.end(), less);
  if (rows.size() > most) rows.resize(most);
  list.rows = std::move(rows);
  return list;
}

inline void sort_unique(std::vector<StatementId>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace standpoint::graph
