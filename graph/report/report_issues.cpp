// Who stands where on the issues, and what rests on thin evidence.

#include "report/report_making.hpp"

#include <map>
#include <string_view>
#include <tuple>

namespace standpoint::graph {
namespace {

class IssueReader {
 public:
  explicit IssueReader(ReportMaking& making) : making_(making) {}

  void read_issues() {
    std::map<NodeIndex, std::map<NodeIndex, ReportPosition>> found;
    for (auto [edge, end] = boost::edges(making_.graph()); edge != end; ++edge) {
      const Edge& one = making_.graph()[*edge];
      const NodeIndex issue = boost::target(*edge, making_.graph());
      if (making_.graph()[issue].kind != NodeKind::issue) continue;
      ReportPosition& position = found[issue][boost::source(*edge, making_.graph())];
      (one.relation == Relation::supports  ? position.supporting
       : one.relation == Relation::opposes ? position.opposing
                                           : position.neutral) += one.statements;
      position.statements.insert(position.statements.end(), one.statement_ids.begin(),
                                 one.statement_ids.end());
    }
    std::vector<ReportIssue> issues;
    for (auto& [node, positions] : found) {
      ReportIssue issue;
      issue.id = IssueId(making_.graph()[node].id);
      issue.label = making_.graph()[node].label;
      for (auto& [source, position] : positions) {
        position.actor = making_.actor(source);
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
    making_.report.main_issues =
        first_rows(std::move(issues), making_.options.rows, [&](const ReportIssue& a, const ReportIssue& b) {
          return std::tuple(actors(b), b.statements, std::string_view(a.label)) <
                 std::tuple(actors(a), a.statements, std::string_view(b.label));
        });
    making_.report.divisive = first_rows(
        std::move(divisive), making_.options.rows, [&](const ReportIssue& a, const ReportIssue& b) {
          return std::tuple(lesser(b), actors(b), b.statements, std::string_view(a.label)) <
                 std::tuple(lesser(a), actors(a), a.statements, std::string_view(b.label));
        });
  }

  void read_weak_claims() {
    std::vector<ReportClaim> claims;
    for (auto [edge, end] = boost::edges(making_.graph()); edge != end; ++edge) {
      const Edge& one = making_.graph()[*edge];
      if (one.relation != Relation::supports && one.relation != Relation::opposes) continue;
      ReportClaim claim;
      bool reviewed = false;
      for (const auto& id : one.statement_ids) {
        const Statement* s = making_.corpus.find(id);
        if (s == nullptr) continue;
        claim.confidence = std::max(claim.confidence, s->confidence);
        reviewed = reviewed || s->review != ReviewStatus::automatic;
      }
      if (reviewed || claim.confidence >= making_.options.weak_below) continue;
      claim.actor = making_.actor(boost::source(*edge, making_.graph()));
      claim.relation = one.relation;
      claim.object = making_.graph()[boost::target(*edge, making_.graph())].label;
      claim.statements = one.statement_ids;
      claims.push_back(std::move(claim));
    }
    making_.report.weak_claims =
        first_rows(std::move(claims), making_.options.rows, [](const ReportClaim& a, const ReportClaim& b) {
          return std::tuple(a.confidence, std::string_view(a.actor.name), std::string_view(a.object)) <
                 std::tuple(b.confidence, std::string_view(b.actor.name), std::string_view(b.object));
        });
  }

  ReportMaking& making_;
};

}  // namespace

void report_issues(ReportMaking& making) { IssueReader(making).read_issues(); }

void report_weak_claims(ReportMaking& making) { IssueReader(making).read_weak_claims(); }

}  // namespace standpoint::graph
