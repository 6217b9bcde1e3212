#include "side_changes.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

// The first date is over when the second begins.
bool is_before(const Date& a, const Date& b) {
  if (a.year != b.year) return a.year < b.year;
  if (a.month == 0 || b.month == 0) return false;
  if (a.month != b.month) return a.month < b.month;
  return a.day != 0 && b.day != 0 && a.day < b.day;
}

// The statements of one date.
struct Day {
  const Said* first = nullptr;
  const Said* last = nullptr;

  const Date& date() const { return first->date; }
  int side() const {
    int sum = 0;
    for (const Said* one = first; one != last; ++one) sum += sign(one->statement->stance);
    return sum > 0 ? 1 : sum < 0 ? -1 : 0;
  }
};

std::vector<Day> days_of(const std::vector<Said>& said) {
  std::vector<Day> days;
  for (const Said& one : said) {
    if (days.empty() || days.back().date() != one.date) days.push_back({&one, &one});
    days.back().last = &one + 1;
  }
  return days;
}

// The statements of a run of days that take its side.
std::vector<StatementId> run_of(const std::vector<Day>& days, std::size_t at, int step) {
  const int side = days[at].side();
  std::size_t first = at;
  std::size_t last = at;
  if (step < 0) {
    while (first > 0 && days[first - 1].side() == side) --first;
  } else {
    while (last + 1 < days.size() && days[last + 1].side() == side) ++last;
  }
  std::vector<StatementId> ids;
  for (std::size_t d = first; d <= last; ++d) {
    for (const Said* one = days[d].first; one != days[d].last; ++one) {
      if (sign(one->statement->stance) == side) ids.push_back(one->statement->id);
    }
  }
  return ids;
}

}  // namespace

void sort_said(std::vector<Said>& said) {
  std::sort(said.begin(), said.end(), [](const Said& a, const Said& b) {
    return std::tie(a.date, a.statement->id) < std::tie(b.date, b.statement->id);
  });
}

void find_position_changes(const EntityId& actor, const IssueId& issue, const std::vector<Said>& said,
                           std::vector<PositionChange>& changes) {
  std::vector<Day> days = days_of(said);
  std::erase_if(days, [](const Day& day) { return !day.date().known() || day.side() == 0; });
  for (std::size_t d = 1; d < days.size(); ++d) {
    const int was = days[d - 1].side();
    if (was == days[d].side() || !is_before(days[d - 1].date(), days[d].date())) continue;
    PositionChange change;
    change.actor = actor;
    change.issue = issue;
    change.from = was > 0 ? Stance::support : Stance::oppose;
    change.to = opposite(change.from);
    change.last_before = days[d - 1].date();
    change.first_after = days[d].date();
    change.old_side = run_of(days, d - 1, -1);
    change.new_side = run_of(days, d, 1);
    changes.push_back(std::move(change));
  }
}

void find_contradictions(const EntityId& actor, const IssueId& issue, const std::vector<Said>& said,
                         std::vector<Contradiction>& found) {
  // Dates that lie in one another (a year and a day of it) stand side by side: the less precise comes first.
  for (std::size_t begin = 0; begin < said.size();) {
    std::size_t end = begin + 1;
    while (end < said.size() && !is_before(said[begin].date, said[end].date) &&
           said[begin].date.known() == said[end].date.known())
      ++end;
    Contradiction one;
    for (std::size_t i = begin; i < end; ++i)
      (said[i].statement->stance == Stance::support ? one.supporting : one.opposing)
          .push_back(said[i].statement->id);
    if (!one.supporting.empty() && !one.opposing.empty()) {
      one.actor = actor;
      one.issue = issue;
      one.date = said[begin].date;
      std::sort(one.supporting.begin(), one.supporting.end());
      std::sort(one.opposing.begin(), one.opposing.end());
      found.push_back(std::move(one));
    }
    begin = end;
  }
}

}  // namespace standpoint::graph
