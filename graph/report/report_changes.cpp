// What changes: positions, contradictions, alliances, and how polarised each stretch of time is.

#include "report/report_making.hpp"

#include <standpoint/graph/changes.hpp>
#include <standpoint/graph/ei_index.hpp>
#include <standpoint/graph/frustration.hpp>
#include <standpoint/graph/signed_actors.hpp>
#include <standpoint/graph/signed_modularity.hpp>

#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>

namespace standpoint::graph {
namespace {

// Of each window: there may be hundreds.
constexpr std::uint64_t window_work = 10'000'000;

class ChangeReader {
 public:
  explicit ChangeReader(ReportMaking& making) : making_(making) {}

  void read_changes() {
    std::vector<ReportContradiction> contradicting;
    for (auto& one : contradictions(making_.corpus, making_.options.network))
      contradicting.push_back({making_.actor(one.actor), label(one.issue), std::move(one)});
    making_.report.contradictions =
        first_rows(std::move(contradicting), making_.options.rows, [](const auto& a, const auto& b) {
          const auto weight = [](const ReportContradiction& c) {
            return std::min(c.what.supporting.size(), c.what.opposing.size());
          };
          return std::tuple(weight(b), std::string_view(a.actor.name), std::string_view(a.issue)) <
                 std::tuple(weight(a), std::string_view(b.actor.name), std::string_view(b.issue));
        });
    std::vector<ReportChange> changing;
    for (auto& one : position_changes(making_.corpus, making_.options.network))
      changing.push_back({making_.actor(one.actor), label(one.issue), std::move(one)});
    making_.report.changes =
        first_rows(std::move(changing), making_.options.rows, [](const auto& a, const auto& b) {
          return std::tuple(b.what.first_after, std::string_view(a.actor.name), std::string_view(a.issue)) <
                 std::tuple(a.what.first_after, std::string_view(b.actor.name), std::string_view(b.issue));
        });
    const auto windows =
        network_windows(making_.corpus, making_.options.network, making_.options.unit, making_.options.units);
    for (const auto& window : windows) making_.report.windows.push_back(measured(window));
    std::vector<ReportTieChange> ties;
    for (auto& one : graph::tie_changes(windows)) {
      const NetworkWindow& window = windows[one.window];
      ties.push_back({making_.actor(one.a), making_.actor(one.b), window.from, window.to, std::move(one)});
    }
    // What turned says more than what formed.
    const auto weight = [](TieEvent event) {
      return event == TieEvent::turned || event == TieEvent::reconciled ? 0
             : event == TieEvent::strained                              ? 1
                                                                        : 2;
    };
    making_.report.tie_changes =
        first_rows(std::move(ties), making_.options.rows, [&](const auto& a, const auto& b) {
          return std::tuple(weight(a.what.event), b.from, std::string_view(a.a.name),
                            std::string_view(a.b.name)) < std::tuple(weight(b.what.event), a.from,
                                                                     std::string_view(b.a.name),
                                                                     std::string_view(b.b.name));
        });
  }

 private:
  std::string label(const IssueId& id) const {
    const Issue* issue = making_.corpus.find(id);
    return issue == nullptr ? id.value : issue->label;
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
    made.ei_alliances = ei_index(ties, camps.camps, TieSign::positive).value();
    made.ei_conflicts = ei_index(ties, camps.camps, TieSign::negative).value();
    FrustrationOptions search;
    search.work = window_work;
    made.two_camps =
        normalised_frustration(measure_frustration(ties, search).upper, static_cast<double>(made.ties));
    return made;
  }

  ReportMaking& making_;
};

}  // namespace

void report_changes(ReportMaking& making) { ChangeReader(making).read_changes(); }

}  // namespace standpoint::graph
