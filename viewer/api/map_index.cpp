#include "api/map_index.hpp"

#include <standpoint/graph/date_range.hpp>
#include <standpoint/graph/roll_up.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace standpoint::viewer {
namespace {

constexpr std::size_t longest_name = 80;  // code points

using Pairs = std::vector<std::pair<Place, Place>>;

// Where a statement stands in its document.
CodePointSpan place_of(const Statement& statement) {
  return statement.evidence.empty() ? statement.sentence : statement.evidence.front().quote.span;
}

bool is_before(const MapStatement& a, const MapStatement& b) {
  return std::forward_as_tuple(a.date, a.record->doc, place_of(*a.record), a.record->id) <
         std::forward_as_tuple(b.date, b.record->doc, place_of(*b.record), b.record->id);
}

}  // namespace

PlaceLists::PlaceLists(std::size_t rows, const Pairs& pairs) : begin_(rows + 1), places_(pairs.size()) {
  for (const auto& [row, place] : pairs) ++begin_[row + 1];
  for (std::size_t row = 0; row < rows; ++row) begin_[row + 1] += begin_[row];
  std::vector<std::size_t> next(begin_.begin(), begin_.end() - 1);
  for (const auto& [row, place] : pairs) places_[next[row]++] = place;
}

MapIndex::MapIndex(Snapshot snapshot)
    : snapshot_(std::move(snapshot)), ask_(snapshot_.corpus, snapshot_.network, snapshot_.options) {
  for (Place d = 0; d < documents().size(); ++d) document_at_.emplace(documents()[d].id.value, d);
  take_statements();
  take_edges();
  find_issues_of_edges();
  name_camps();
  sort_tables();
}

Place MapIndex::find(const Places& places, std::string_view id) {
  const auto found = places.find(id);
  return found == places.end() ? nowhere : found->second;
}

Place MapIndex::find_node(std::string_view id) const {
  const auto found = network().find(id);
  return found ? static_cast<Place>(*found) : nowhere;
}

const MapCamp* MapIndex::find_camp(int number) const {
  const auto found = std::lower_bound(camps_.begin(), camps_.end(), number,
                                      [](const MapCamp& camp, int n) { return camp.number < n; });
  return found == camps_.end() || found->number != number ? nullptr : &*found;
}

// Those that an edge rests on, and those that count without one: of a body on itself, or on nothing known.
void MapIndex::take_statements() {
  std::unordered_set<const Statement*> on_edges;
  for (auto [edge, end] = boost::edges(graph()); edge != end; ++edge) {
    for (const auto& id : graph()[*edge].statement_ids) {
      if (const Statement* record = corpus().find(id)) on_edges.insert(record);
    }
  }
  const graph::RolledUp rolled_up(corpus(), network().roll_up());
  const graph::NetworkOptions& options = snapshot_.options;
  for (const Statement& record : corpus().statements()) {
    if (corpus().find(record.actor.entity) == nullptr) continue;
    MapStatement s;
    s.record = &record;
    s.actor = find_node(rolled_up.actor(record).value);
    if (s.actor == nowhere) continue;
    if (record.issue) s.issue = find_node(record.issue->id.value);
    if (record.target && corpus().find(record.target->entity) != nullptr)
      s.target = find_node(rolled_up.target(record).value);
    s.document = find_document(record.doc.value);
    s.date = record.date.value;
    if (!s.date.known() && s.document != nowhere) s.date = documents()[s.document].date;
    const bool may_have_edge =
        s.issue != nowhere || (s.target != nowhere && s.target != s.actor) || record.extractor == "map";
    const bool is_sure =
        record.review != ReviewStatus::automatic || record.confidence >= options.min_confidence;
    const bool counts = !may_have_edge && is_sure && record.review != ReviewStatus::rejected &&
                        graph::in_range(s.date, options.from, options.to);
    if (on_edges.contains(&record) || counts) statements_.push_back(std::move(s));
  }
  std::sort(statements_.begin(), statements_.end(), is_before);

  Pairs at_node;
  Pairs in_document;
  statement_at_.reserve(statements_.size());
  for (Place i = 0; i < statements_.size(); ++i) {
    const MapStatement& s = statements_[i];
    statement_at_.emplace(s.record->id.value, i);
    at_node.emplace_back(s.actor, i);
    if (s.issue != nowhere) at_node.emplace_back(s.issue, i);
    if (s.target != nowhere && s.target != s.actor) at_node.emplace_back(s.target, i);
    if (s.document != nowhere) in_document.emplace_back(s.document, i);
  }
  node_statements_ = PlaceLists(node_count(), at_node);
  document_statements_ = PlaceLists(documents().size(), in_document);
}

void MapIndex::take_edges() {
  Pairs rests_on;
  Pairs at_node;
  for (auto [index, end] = boost::edges(graph()); index != end; ++index) {
    MapEdge edge;
    edge.index = *index;
    edge.edge = &graph()[*index];
    edge.source = static_cast<Place>(boost::source(*index, graph()));
    edge.target = static_cast<Place>(boost::target(*index, graph()));
    const auto place = static_cast<Place>(edges_.size());
    std::vector<Place> on;
    for (const auto& id : edge.edge->statement_ids) {
      if (const Place at = find_statement(id.value); at != nowhere) on.push_back(at);
    }
    std::sort(on.begin(), on.end());
    for (const Place at : on) rests_on.emplace_back(place, at);
    if (on.size() < edge.edge->statements) is_complete_ = false;
    at_node.emplace_back(edge.source, place);
    if (edge.target != edge.source) at_node.emplace_back(edge.target, place);
    edge_at_.emplace(edge.edge->id, place);
    edges_.push_back(std::move(edge));
  }
  edge_statements_ = PlaceLists(edges_.size(), rests_on);
  node_edges_ = PlaceLists(node_count(), at_node);
}

// An edge names its issues by their labels, which two may share: those that its statements are on go first.
void MapIndex::find_issues_of_edges() {
  std::unordered_map<std::string_view, std::vector<Place>> by_label;
  for (Place n = 0; n < node_count(); ++n) {
    if (node(n).kind == graph::NodeKind::issue) by_label[node(n).label].push_back(n);
  }
  for (Place e = 0; e < edges_.size(); ++e) {
    MapEdge& edge = edges_[e];
    std::set<Place> spoken_of;
    for (const Place s : statements_of_edge(e)) spoken_of.insert(statements_[s].issue);
    for (const auto& label : edge.edge->issues) {
      const auto named = by_label.find(label);
      if (named == by_label.end()) continue;
      std::vector<Place> meant;
      for (const Place n : named->second) {
        if (spoken_of.contains(n)) meant.push_back(n);
      }
      if (meant.empty()) meant.push_back(named->second.front());
      edge.issues.insert(edge.issues.end(), meant.begin(), meant.end());
    }
  }
}

void MapIndex::sort_tables() {
  nodes_by_activity_.resize(node_count());
  std::iota(nodes_by_activity_.begin(), nodes_by_activity_.end(), Place{0});
  std::stable_sort(nodes_by_activity_.begin(), nodes_by_activity_.end(), [this](Place a, Place b) {
    if (node(a).statements != node(b).statements) return node(a).statements > node(b).statements;
    return node(a).label < node(b).label;
  });
  edges_by_weight_.resize(edges_.size());
  std::iota(edges_by_weight_.begin(), edges_by_weight_.end(), Place{0});
  std::stable_sort(edges_by_weight_.begin(), edges_by_weight_.end(),
                   [this](Place a, Place b) { return edges_[a].edge->weight > edges_[b].edge->weight; });
}

std::optional<double> MapIndex::confidence(const MapStatement& statement) {
  if (statement.record->extractor == "map") return std::nullopt;
  return statement.record->confidence;
}

std::string_view MapIndex::label_of(const std::string& id) const {
  if (const Place place = find_node(id); place != nowhere) return node(place).label;
  if (const Entity* entity = corpus().find(EntityId(id))) return entity->name;
  if (const Issue* issue = corpus().find(IssueId(id))) return issue->label;
  return id;
}

std::string_view MapIndex::words_of(Place statement) const {
  std::call_once(words_once_, [this] {
    words_.reserve(statements_.size());
    for (const MapStatement& s : statements_) {
      std::string words(label_of(s.record->actor.entity.value));
      if (s.record->issue) words += ' ' + std::string(label_of(s.record->issue->id.value));
      if (s.record->target) words += ' ' + std::string(label_of(s.record->target->entity.value));
      for (const auto& evidence : s.record->evidence) words += ' ' + evidence.quote.text;
      if (s.document != nowhere) words += ' ' + documents()[s.document].title;
      words_.push_back(fold(words));
    }
  });
  return words_[statement];
}

std::string clipped(std::string_view text, std::size_t code_points) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_utf8_boundary(text[i]) && ++count > code_points) return std::string(text.substr(0, i)) + "…";
  }
  return std::string(text);
}

std::string enumerate(std::span<const std::string> words, std::size_t all, std::size_t most) {
  std::string text;
  const std::size_t shown = std::min(words.size(), most);
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) text += i + 1 == shown && shown == all ? " and " : ", ";
    text += words[i];
  }
  if (shown < all) text += " and " + std::to_string(all - shown) + " more";
  return text;
}

namespace {

std::string count_of(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

// "agree on night flights and quiet hours; 3 alliances on 12 statements of 4 documents"
std::string describe(const MapCamp& camp) {
  const graph::CampGrounds& grounds = camp.grounds;
  if (grounds.alliances == 0) {
    return grounds.conflicts > 0 ? count_of(grounds.conflicts, "conflict", "conflicts") + " within"
                                 : "no alliance within";
  }
  std::string text;
  if (!grounds.issues.empty())
    text = "agree on " + enumerate(grounds.issues, grounds.issues.size(), 3) + "; ";
  text += count_of(grounds.alliances, "alliance", "alliances");
  if (!grounds.statements.empty()) {
    text += " on " + count_of(grounds.statements.size(), "statement", "statements") + " of " +
            count_of(grounds.documents, "document", "documents");
  }
  if (grounds.conflicts > 0) text += "; " + count_of(grounds.conflicts, "conflict", "conflicts") + " within";
  return text;
}

}  // namespace

void MapIndex::name_camps() {
  std::vector<int> camp_of(node_count());
  std::map<int, std::vector<Place>> members;
  for (Place n = 0; n < node_count(); ++n) {
    camp_of[n] = node(n).camp;
    if (node(n).camp > 0) members[node(n).camp].push_back(n);
  }
  auto grounds = graph::camp_grounds(corpus(), network(), camp_of);
  for (auto& [number, nodes] : members) {
    std::sort(nodes.begin(), nodes.end(), [this](Place a, Place b) {
      return std::forward_as_tuple(-static_cast<std::int64_t>(node(a).statements), node(a).label, a) <
             std::forward_as_tuple(-static_cast<std::int64_t>(node(b).statements), node(b).label, b);
    });
    MapCamp camp;
    camp.number = number;
    const std::string leader = clipped(node(nodes.front()).label, longest_name);
    camp.name = enumerate({&leader, 1}, nodes.size(), 1);
    camp.members = std::move(nodes);
    camp.grounds = std::move(grounds[number]);
    camp.about = describe(camp);
    camps_.push_back(std::move(camp));
  }
}

}  // namespace standpoint::viewer
