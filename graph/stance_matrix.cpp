#include <standpoint/graph/stance_matrix.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

void add(StanceCounts& to, const StanceCounts& more) {
  to.support += more.support;
  to.neutral += more.neutral;
  to.oppose += more.oppose;
}

using Pairs = std::map<std::pair<NodeIndex, NodeIndex>, StanceCounts>;  // actor, issue

Pairs collect(const Graph& graph) {
  Pairs pairs;
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    if (!shows(View::stances, graph, *edge)) continue;
    // A map that somebody else made may say nothing of counts.
    const std::size_t statements = std::max<std::size_t>(graph[*edge].statements, 1);
    StanceCounts& counts = pairs[{boost::source(*edge, graph), boost::target(*edge, graph)}];
    const int direction = sign(graph[*edge].relation);
    (direction > 0 ? counts.support : direction < 0 ? counts.oppose : counts.neutral) += statements;
  }
  return pairs;
}

struct Candidate {
  NodeIndex node = 0;
  StanceCounts counts;
  std::size_t others = 0;  // actors of an issue, issues of an actor
};

// The `most` first ones by statements, others, label and id.
std::vector<Candidate> choose(const std::map<NodeIndex, Candidate>& all, std::size_t most,
                              const Graph& graph) {
  std::vector<Candidate> chosen;
  for (const auto& entry : all) chosen.push_back(entry.second);
  const auto key = [&](const Candidate& c) {
    return std::make_tuple(~c.counts.total(), ~c.others, std::cref(graph[c.node].label),
                           std::cref(graph[c.node].id));
  };
  std::sort(chosen.begin(), chosen.end(),
            [&](const Candidate& a, const Candidate& b) { return key(a) < key(b); });
  if (chosen.size() > most) chosen.resize(most);
  return chosen;
}

double similarity(const std::vector<StanceMatrix::Cell>& a, const std::vector<StanceMatrix::Cell>& b) {
  const auto difference = [](const StanceMatrix::Cell& cell) {
    return static_cast<double>(cell.counts.support) - static_cast<double>(cell.counts.oppose);
  };
  double product = 0.0;
  double square_a = 0.0;
  double square_b = 0.0;
  for (const auto& cell : a) square_a += difference(cell) * difference(cell);
  for (const auto& cell : b) {
    square_b += difference(cell) * difference(cell);
    const auto same =
        std::find_if(a.begin(), a.end(), [&](const auto& c) { return c.column == cell.column; });
    if (same != a.end()) product += difference(*same) * difference(cell);
  }
  return square_a > 0.0 && square_b > 0.0 ? product / std::sqrt(square_a * square_b) : 0.0;
}

// Rows by camp and similarity; they come by activity.
void order_rows(StanceMatrix& matrix, const Graph& graph) {
  std::map<int, std::size_t> members;
  for (const auto& row : matrix.rows) ++members[graph[row.actor].camp];
  for (auto& row : matrix.rows) {
    const int number = graph[row.actor].camp;
    row.camp = number > 0 && members[number] > 1 ? number : 0;
  }
  const auto camp = [&](std::size_t row) {
    const int number = matrix.rows[row].camp;
    return std::make_pair(number == 0, number);
  };
  std::vector<std::size_t> left(matrix.rows.size());
  for (std::size_t i = 0; i < left.size(); ++i) left[i] = i;
  std::stable_sort(left.begin(), left.end(), [&](std::size_t a, std::size_t b) { return camp(a) < camp(b); });

  StanceMatrix ordered;
  for (std::size_t last = left.size(); !left.empty();) {
    auto next = left.begin();
    if (last < matrix.rows.size() && camp(last) == camp(*next)) {
      double most = -2.0;
      for (auto row = left.begin(); row != left.end() && camp(*row) == camp(last); ++row) {
        const double alike = similarity(matrix.cells[last], matrix.cells[*row]);
        if (alike > most) std::tie(most, next) = std::make_pair(alike, row);
      }
    }
    last = *next;
    left.erase(next);
    ordered.rows.push_back(matrix.rows[last]);
    ordered.cells.push_back(matrix.cells[last]);
  }
  matrix.rows = std::move(ordered.rows);
  matrix.cells = std::move(ordered.cells);
}

}  // namespace

StanceCounts StanceMatrix::at(std::size_t row, std::size_t column) const {
  for (const auto& cell : cells[row]) {
    if (cell.column == column) return cell.counts;
  }
  return {};
}

StanceMatrix make_stance_matrix(const Network& network, const StanceMatrixOptions& options) {
  const Graph& graph = network.graph();
  const Pairs pairs = collect(graph);
  StanceMatrix matrix;

  std::map<NodeIndex, Candidate> issues;
  std::set<NodeIndex> actors;
  for (const auto& [pair, counts] : pairs) {
    Candidate& issue = issues[pair.second];
    issue.node = pair.second;
    add(issue.counts, counts);
    ++issue.others;
    actors.insert(pair.first);
    matrix.statements += counts.total();
  }
  matrix.issues = issues.size();
  matrix.actors = actors.size();
  std::map<NodeIndex, std::size_t> column_of;
  for (const auto& issue : choose(issues, options.most_issues, graph)) {
    column_of[issue.node] = matrix.columns.size();
    matrix.columns.push_back({issue.node, issue.counts});
  }

  std::map<NodeIndex, Candidate> speakers;
  for (const auto& [pair, counts] : pairs) {
    if (!column_of.contains(pair.second)) continue;
    Candidate& speaker = speakers[pair.first];
    speaker.node = pair.first;
    add(speaker.counts, counts);
    ++speaker.others;
  }
  for (const auto& speaker : choose(speakers, options.most_actors, graph)) {
    matrix.rows.push_back({speaker.node, 0, speaker.counts});
    matrix.statements_shown += speaker.counts.total();
    auto& cells = matrix.cells.emplace_back();
    for (auto at = pairs.lower_bound({speaker.node, 0}); at != pairs.end() && at->first.first == speaker.node;
         ++at) {
      const auto column = column_of.find(at->first.second);
      if (column != column_of.end()) cells.push_back({column->second, at->second});
    }
    std::sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
  }
  order_rows(matrix, graph);
  return matrix;
}

}  // namespace standpoint::graph
