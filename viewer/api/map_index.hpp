#pragma once
// What every answer looks up, made once for a snapshot: no answer about one node, edge, statement or document
// goes through all of them.

#include <standpoint/graph/camp_grounds.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/graph/query.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/viewer/server.hpp>

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::viewer {

using Place = std::uint32_t;  ///< in a table: of nodes, edges, statements or documents
inline constexpr Place nowhere = UINT32_MAX;

/// A statement that counts in the map, and who takes part in it there.
struct MapStatement {
  const Statement* record = nullptr;
  Place actor = nowhere;  ///< node: the body, where one stands for who speaks
  Place issue = nowhere;
  Place target = nowhere;
  Place document = nowhere;
  Date date;  ///< its own, else its document's
};

struct MapEdge {
  graph::EdgeIndex index;
  const graph::Edge* edge = nullptr;
  Place source = 0;
  Place target = 0;
  std::vector<Place> issues;  ///< nodes, in the order of edge->issues
};

struct MapCamp {
  int number = 0;
  std::string name;            ///< "Harbour Union and 4 more"
  std::string about;           ///< what it rests on, in a line
  std::vector<Place> members;  ///< most statements first, then by label
  graph::CampGrounds grounds;
};

/// Lists of places, one a row.
class PlaceLists {
 public:
  /// `pairs` are (row, place); each row's places in the order in which they come.
  PlaceLists(std::size_t rows, const std::vector<std::pair<Place, Place>>& pairs);
  PlaceLists() = default;
  std::span<const Place> operator[](std::size_t row) const {
    return {places_.data() + begin_[row], places_.data() + begin_[row + 1]};
  }

 private:
  std::vector<std::size_t> begin_ = {0};
  std::vector<Place> places_;
};

class MapIndex {
 public:
  /// O(statements log statements + nodes + edges).
  explicit MapIndex(Snapshot snapshot);
  MapIndex(const MapIndex&) = delete;
  MapIndex& operator=(const MapIndex&) = delete;

  const Snapshot& snapshot() const { return snapshot_; }
  const Corpus& corpus() const { return *snapshot_.corpus; }
  const graph::Network& network() const { return *snapshot_.network; }
  const graph::Graph& graph() const { return network().graph(); }
  const graph::Node& node(Place node) const { return graph()[node]; }
  std::size_t node_count() const { return boost::num_vertices(graph()); }

  /// By date, then document, place in it and id.
  const std::vector<MapStatement>& statements() const { return statements_; }
  /// In the order of the network.
  const std::vector<MapEdge>& edges() const { return edges_; }
  const std::vector<Document>& documents() const { return corpus().documents(); }
  /// By number; nodes in none are in no camp here.
  const std::vector<MapCamp>& camps() const { return camps_; }

  /// nowhere for an id that is not in the map. O(1).
  Place find_node(std::string_view id) const;
  Place find_edge(std::string_view id) const { return find(edge_at_, id); }
  Place find_statement(std::string_view id) const { return find(statement_at_, id); }
  Place find_document(std::string_view id) const { return find(document_at_, id); }
  const MapCamp* find_camp(int number) const;

  /// Made by it, on it or toward it.
  std::span<const Place> statements_of_node(Place node) const { return node_statements_[node]; }
  std::span<const Place> statements_of_edge(Place edge) const { return edge_statements_[edge]; }
  std::span<const Place> statements_in(Place document) const { return document_statements_[document]; }
  std::span<const Place> edges_at(Place node) const { return node_edges_[node]; }

  /// False for a map that was read: of its edges only the best quotes are known.
  bool is_complete() const { return is_complete_; }
  /// Nothing for a quote of a map that was read.
  static std::optional<double> confidence(const MapStatement& statement);
  /// Quote, names, issue and title of a statement, folded: what is searched. Made for all at the first call.
  std::string_view words_of(Place statement) const;
  /// Nodes by activity, edges by weight: most first, then by label, then as they are.
  const std::vector<Place>& nodes_by_activity() const { return nodes_by_activity_; }
  const std::vector<Place>& edges_by_weight() const { return edges_by_weight_; }
  /// The questions that a map answers.
  const graph::Inquiry& ask() const { return ask_; }
  /// The name of an entity or issue, also of one that has no node: who is rolled up.
  std::string_view label_of(const std::string& id) const;

 private:
  using Places = std::unordered_map<std::string_view, Place>;
  static Place find(const Places& places, std::string_view id);
  void take_statements();
  void take_edges();
  void find_issues_of_edges();
  void name_camps();
  void sort_tables();

  Snapshot snapshot_;
  graph::Inquiry ask_;
  std::vector<MapStatement> statements_;
  std::vector<MapEdge> edges_;
  std::vector<MapCamp> camps_;
  Places edge_at_;
  Places statement_at_;
  Places document_at_;
  PlaceLists node_statements_;
  PlaceLists edge_statements_;
  PlaceLists document_statements_;
  PlaceLists node_edges_;
  std::vector<Place> nodes_by_activity_;
  std::vector<Place> edges_by_weight_;
  bool is_complete_ = true;
  mutable std::once_flag words_once_;
  mutable std::vector<std::string> words_;  // of each statement
};

/// At most so many code points of a text, with "…" where it was cut. O(code_points).
std::string clipped(std::string_view text, std::size_t code_points);

/// The first `most` of some words as a sentence has them: "a", "a and b", "a, b and 3 more".
std::string enumerate(std::span<const std::string> words, std::size_t all, std::size_t most);

}  // namespace standpoint::viewer
