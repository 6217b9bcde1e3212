#include "api/request_reader.hpp"

#include <standpoint/graph/date_range.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace standpoint::viewer {
namespace {

using graph::NodeKind;
using graph::Relation;

constexpr std::array all_kinds = {NodeKind::person, NodeKind::institution, NodeKind::group, NodeKind::product,
                                  NodeKind::place,  NodeKind::other,       NodeKind::issue};
constexpr std::array all_relations = {Relation::supports,   Relation::opposes,  Relation::neutral,
                                      Relation::affiliated, Relation::alliance, Relation::conflict};

// The values that are named among all.
template <class Values>
auto named(const Values& all, const std::vector<std::string_view>& words) {
  std::set<typename Values::value_type> found;
  for (const auto value : all) {
    if (std::find(words.begin(), words.end(), graph::to_string(value)) != words.end()) found.insert(value);
  }
  return found;
}

// The values that are not named; none when no name is given.
template <class Values>
auto hidden(const Values& all, const std::vector<std::string_view>& words) {
  std::set<typename Values::value_type> rest;
  if (words.empty()) return rest;
  const auto shown = named(all, words);
  for (const auto value : all) {
    if (!shown.contains(value)) rest.insert(value);
  }
  return rest;
}

}  // namespace

graph::Filter RequestReader::filter() {
  graph::Filter filter;
  filter.from = arguments_.date("from");
  filter.to = arguments_.date("to");
  for (const Place issue : nodes("issue", graph::NameScope::issues)) filter.issues.push_back(issue);
  for (const auto word : arguments_.texts("stance")) filter.stances.insert(*parse_stance(word));
  filter.least_confidence = arguments_.number("min_confidence");
  filter.least_statements = std::max<std::size_t>(1, arguments_.count("min_statements"));
  filter.least_weight = arguments_.number("min_weight");
  filter.hidden_kinds = hidden(all_kinds, arguments_.texts("kind"));
  filter.hidden_relations = hidden(all_relations, arguments_.texts("relation"));
  filter.view = graph::parse_view(arguments_.text("view")).value_or(graph::View::all);
  if (const Place ego = node("ego", graph::NameScope::all); ego != nowhere)
    filter.ego = graph::Ego{ego, std::max<std::size_t>(1, arguments_.count("depth"))};
  return filter;
}

std::set<NodeKind> RequestReader::kinds() const { return named(all_kinds, arguments_.texts("kind")); }

Place RequestReader::find(std::string_view parameter, std::string_view name, graph::NameScope scope) {
  const Place by_id = map_.find_node(name);
  const bool fits =
      by_id != nowhere && (scope == graph::NameScope::all ||
                           (map_.node(by_id).kind == NodeKind::issue) == (scope == graph::NameScope::issues));
  if (fits) return by_id;
  const auto found = map_.ask().names().find(name, scope);
  if (found) return static_cast<Place>(found->node);
  errors_.emplace_back(parameter, found.error().message);
  return nowhere;
}

Place RequestReader::node(std::string_view parameter, graph::NameScope scope) {
  return arguments_.has(parameter) ? find(parameter, arguments_.text(parameter), scope) : nowhere;
}

std::vector<Place> RequestReader::nodes(std::string_view parameter, graph::NameScope scope) {
  std::vector<Place> found;
  for (const auto name : arguments_.texts(parameter)) {
    if (const Place node = find(parameter, name, scope); node != nowhere) found.push_back(node);
  }
  return found;
}

Place RequestReader::edge(std::string_view parameter) {
  if (!arguments_.has(parameter)) return nowhere;
  const Place edge = map_.find_edge(arguments_.text(parameter));
  if (edge == nowhere) errors_.emplace_back(parameter, "no edge has this id");
  return edge;
}

std::vector<Place> RequestReader::documents(std::string_view parameter) {
  std::vector<Place> found;
  for (const auto id : arguments_.texts(parameter)) {
    const Place document = map_.find_document(id);
    if (document == nowhere) {
      errors_.emplace_back(parameter, "no document has this id");
    } else {
      found.push_back(document);
    }
  }
  return found;
}

StatementFilter::StatementFilter(const MapIndex& map, const Arguments& arguments, RequestReader& reader)
    : map_(map), filter_(reader.filter()), kinds_(reader.kinds()), words_(fold(arguments.text("q"))) {
  issues_.insert(filter_.issues.begin(), filter_.issues.end());
  for (const Place actor : reader.nodes("actor", graph::NameScope::actors)) actors_.insert(actor);
  for (const Place document : reader.documents("document")) documents_.insert(document);
  nodes_ = reader.nodes("node", graph::NameScope::all);
  edge_ = reader.edge("edge");
}

bool StatementFilter::passes(Place statement) const {
  const MapStatement& s = map_.statements()[statement];
  if (!graph::in_range(s.date, filter_.from, filter_.to)) return false;
  if (!issues_.empty() && !issues_.contains(s.issue)) return false;
  if (!filter_.stances.empty() && !filter_.stances.contains(s.record->stance)) return false;
  if (map_.confidence(s).value_or(1.0) < filter_.least_confidence) return false;
  if (!actors_.empty() && !actors_.contains(s.actor)) return false;
  if (!documents_.empty() && !documents_.contains(s.document)) return false;
  if (!kinds_.empty() && !kinds_.contains(map_.node(s.actor).kind)) return false;
  if (!nodes_.empty() && std::none_of(nodes_.begin(), nodes_.end(), [&](Place node) {
        return node == s.actor || node == s.issue || node == s.target;
      }))
    return false;
  return words_.empty() || map_.words_of(statement).find(words_) != std::string_view::npos;
}

std::vector<Place> StatementFilter::find() const {
  std::vector<Place> all;
  std::span<const Place> shortest;
  bool is_narrowed = false;
  const auto narrow = [&](std::span<const Place> places) {
    if (!is_narrowed || places.size() < shortest.size()) shortest = places;
    is_narrowed = true;
  };
  if (edge_ != nowhere) narrow(map_.statements_of_edge(edge_));
  if (nodes_.size() == 1) narrow(map_.statements_of_node(nodes_.front()));
  if (actors_.size() == 1) narrow(map_.statements_of_node(*actors_.begin()));
  if (issues_.size() == 1) narrow(map_.statements_of_node(*issues_.begin()));
  if (documents_.size() == 1) narrow(map_.statements_in(*documents_.begin()));
  if (!is_narrowed) {
    all.resize(map_.statements().size());
    std::iota(all.begin(), all.end(), Place{0});
    shortest = all;
  }
  std::vector<Place> found;
  for (const Place statement : shortest) {
    const bool on_edge =
        edge_ == nowhere || std::binary_search(map_.statements_of_edge(edge_).begin(),
                                               map_.statements_of_edge(edge_).end(), statement);
    if (on_edge && passes(statement)) found.push_back(statement);
  }
  return found;
}

}  // namespace standpoint::viewer
