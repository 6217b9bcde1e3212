#pragma once
// A graph as the formats of graph programs hold it: nodes and edges with ids and typed attributes, whatever
// they mean. Every reader and writer of such a format (GraphML, GEXF, node-link JSON, CSV, DL, DOT ...) is
// written for this one type; map_graph.hpp makes one of a map, and a map of one.
//
//   io::PropertyGraph graph;
//   const auto label = graph.node_attributes.add({"label", io::AttributeType::text});
//   const auto union_ = graph.add_node("e:1");
//   graph.node_attributes[label].set(union_, "Harbour Union");
//   const auto toll = graph.add_node("i:1");
//   graph.add_edge(union_, toll);
//
// Columns are held apart, so that a graph of a million edges with a weight takes some 20 bytes an edge; one
// with few values holds those alone, so that no mean file makes a table of all rows times all columns.

#include <standpoint/model/string_pool.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {

/// The types of GraphML (attr.type): boolean, int, long, float, double, string.
enum class AttributeType : std::uint8_t { boolean, int32, int64, float32, float64, text };

/// "boolean", "int", "long", "float", "double", "string".
std::string_view to_string(AttributeType type);
std::optional<AttributeType> parse_attribute_type(std::string_view word);

/// Nothing, or a value; a text lives as long as its column is not changed.
using AttributeValue = std::variant<std::monostate, bool, std::int64_t, double, std::string_view>;

/// One attribute of all nodes (or edges, or of the graph). A row without a value is told from one with an
/// empty text. A float32 is a float, held in a double and written with the digits of a float.
class AttributeColumn {
 public:
  AttributeColumn(std::string name, AttributeType type, std::string id = "");

  /// What it is called; names of one table may repeat in foreign files, ids may not.
  const std::string& name() const { return name_; }
  /// The id of its key in the file it came from, "" when it came from none.
  const std::string& id() const { return id_; }
  AttributeType type() const { return type_; }
  bool is_text() const { return type_ == AttributeType::text; }

  /// The value of a row, else the default, else nothing. O(1).
  AttributeValue value(std::size_t row) const;
  /// True when the row has a value of its own.
  bool has(std::size_t row) const { return place_of(row) != nowhere; }
  /// The value of a row as text: as it is; numbers in the fewest digits that give them back, without exponent
  /// where that is not too long; NaN as "NaN", infinities as "INF" and "-INF" (XML Schema); true and false.
  /// "" for nothing.
  std::string text(std::size_t row) const;
  /// Appends the same.
  void append_text(std::string& out, std::size_t row) const;

  /// How many rows have a value of their own.
  std::size_t count() const { return count_; }
  /// One behind the last of them, 0 when there is none.
  std::size_t row_end() const { return row_end_; }
  /// The rows that have a value of their own when they are few among many, in no order; null otherwise: then
  /// at least about every fourth of [0, row_end()) has one. For who goes through large tables row by row.
  const std::unordered_map<std::size_t, std::uint32_t>* sparse_rows() const {
    return is_sparse_ ? &sparse_ : nullptr;
  }

  /// Gives a row its value; the rows before it that have none stay without one. The type decides which of
  /// these are allowed (std::logic_error otherwise): a boolean takes a bool, int32 and int64 an integer,
  /// float32 and float64 a double, text a text. A later value of one row replaces the one before.
  void set(std::size_t row, bool value);
  /// The value of a row; the column must be of a type that holds it.
  void set(std::size_t row, std::int64_t value);
  /// The same for a fraction.
  void set(std::size_t row, double value);
  /// The same for a text.
  void set(std::size_t row, std::string_view value);
  void set(std::size_t row, const char* value) { set(row, std::string_view(value)); }
  void set(std::size_t row, int value) { set(row, std::int64_t{value}); }

  /// The value of rows that have none; at most one.
  const std::optional<std::string>& default_text() const { return default_text_; }
  /// Of rows without a value of their own.
  AttributeValue default_value() const;
  /// Precondition: `text` is a value of the type, as set_text would take it; false otherwise.
  bool set_default(std::string_view text);
  /// Reads `text` as a value of the type: blanks around numbers and booleans, 1, 0 and any case for booleans,
  /// NaN and INF are taken. False, and nothing is set, when it is none (or an int32 out of its range).
  bool set_text(std::size_t row, std::string_view text);
  /// Makes an int32 an int64; its values stay. std::logic_error for another type.
  void widen();

 private:
  using Number = std::variant<bool, std::int64_t, double>;
  static constexpr std::size_t nowhere = SIZE_MAX;

  std::optional<Number> parse(std::string_view text) const;
  AttributeValue at(std::size_t place) const;
  std::size_t place_of(std::size_t row) const;
  std::size_t make_place(std::size_t row);
  void make_sparse();
  void make_dense();
  template <class Value>
  void put(std::size_t row, Value value);

  std::string name_;
  std::string id_;
  AttributeType type_;
  bool is_sparse_ = false;
  std::optional<std::string> default_text_;
  std::optional<Number> default_number_;
  // Values by place; texts are numbers in pool_. The place of a row is the row, or what sparse_ says.
  std::variant<std::vector<bool>, std::vector<std::int64_t>, std::vector<double>, std::vector<std::uint32_t>>
      values_;
  std::vector<bool> present_;  // dense: which rows have a value
  std::unordered_map<std::size_t, std::uint32_t> sparse_;
  std::size_t count_ = 0;
  std::size_t row_end_ = 0;
  StringPool pool_;
};

/// The columns of nodes, of edges or of a graph.
class AttributeTable {
 public:
  /// Place of the new column.
  std::size_t add(AttributeColumn column);
  std::size_t size() const { return columns_.size(); }
  bool empty() const { return columns_.empty(); }
  AttributeColumn& operator[](std::size_t place) { return columns_[place]; }
  const AttributeColumn& operator[](std::size_t place) const { return columns_[place]; }
  /// The first of that name. O(columns).
  std::optional<std::size_t> find(std::string_view name) const;
  auto begin() const { return columns_.begin(); }
  auto end() const { return columns_.end(); }

 private:
  std::vector<AttributeColumn> columns_;
};

using GraphNode = std::uint32_t;  ///< place of a node, from 0
using GraphEdge = std::size_t;    ///< place of an edge, from 0

/// A graph of typed attributes, of any program.
struct PropertyGraph {
  std::string id;                  ///< of the graph; "" = none
  bool directed = true;            ///< how edges are that do not say it
  AttributeTable attributes;       ///< of the graph: row 0
  AttributeTable node_attributes;  ///< rows are nodes
  AttributeTable edge_attributes;  ///< rows are edges
  /// Edges' XML attribute label, Gephi's "kind": parallel edges of different kinds stay apart there.
  AttributeColumn edge_kinds{"kind", AttributeType::text};

  /// A node of a new id. Precondition: find_node(id) is none.
  GraphNode add_node(std::string_view node_name) { return nodes_.add(node_name); }
  /// The node of that id, added when there is none.
  GraphNode make_node(std::string_view node_name) { return nodes_.add(node_name); }
  /// StringPool::none when there is none.
  GraphNode find_node(std::string_view node_name) const { return nodes_.find(node_name); }
  std::size_t node_count() const { return nodes_.size(); }
  std::string_view node_id(GraphNode node) const { return nodes_[node]; }

  /// `directed`: unlike the graph's default when given.
  GraphEdge add_edge(GraphNode source, GraphNode target, std::string_view edge_name = {},
                     std::optional<bool> edge_directed = std::nullopt);
  std::size_t edge_count() const { return sources_.size(); }
  GraphNode source(GraphEdge edge) const { return sources_[edge]; }
  GraphNode target(GraphEdge edge) const { return targets_[edge]; }
  /// "" = none was given.
  std::string_view edge_id(GraphEdge edge) const;
  bool is_directed(GraphEdge edge) const {
    return edge < other_direction_.size() && other_direction_[edge] ? !directed : directed;
  }
  /// True when some edges are directed and others not.
  bool is_mixed() const;
  /// How many edges have an id that an earlier one has, too.
  std::size_t repeated_edge_ids() const { return repeated_edge_ids_; }

 private:
  StringPool nodes_;
  std::vector<GraphNode> sources_;
  std::vector<GraphNode> targets_;
  std::vector<std::uint32_t> edge_ids_;  // shorter than sources_ where the last ones have none
  StringPool edge_id_pool_;
  std::size_t repeated_edge_ids_ = 0;
  std::vector<bool> other_direction_;
};

}  // namespace standpoint::io
