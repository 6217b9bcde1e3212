#pragma once
// Answers as tables: one function for each kind of result. The columns are promised by the README and the
// HTTP API.

#include <standpoint/graph/query_language.hpp>

#include <vector>

namespace standpoint::graph {

void tell_tied(Answer& answer, std::string_view what, const std::vector<TiedActor>& found);
void tell_neighbours(Answer& answer, const std::vector<Neighbour>& found);
void tell_positions(Answer& answer, const std::vector<Position>& found);
void tell_stances(Answer& answer, const std::vector<Position>& found);
void tell_evidence(Answer& answer, const std::vector<QuotedStatement>& found);
void tell_shared(Answer& answer, const std::vector<SharedIssue>& found);
void tell_path(Answer& answer, const std::vector<PathStep>& found);
void tell_brokers(Answer& answer, const std::vector<Broker>& found);
void tell_changes(Answer& answer, const std::vector<SideChange>& found);
void tell_camps(Answer& answer, const std::vector<CampOverview>& found);

}  // namespace standpoint::graph
