#pragma once
// The graph of a GraphML document, made as the document is read.

#include "graphs/graphml_keys.hpp"
#include "graphs/graphml_notes.hpp"
#include "xml_reader.hpp"

#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::io {

/// How strict a reader is.
struct GraphmlRules {
  XmlLimits xml = {};
  std::size_t longest_value = std::size_t{256} * 1024 * 1024;  ///< bytes
  std::size_t most_keys =
      20'000;                  ///< each makes a table of some hundred bytes, however short it is in the file
  bool makes_up_nodes = true;  ///< of endpoints that nothing declares; otherwise they are errors
};

/// The lines on which nodes and edges begin, by their places.
struct GraphmlLines {
  std::vector<std::size_t> nodes;
  std::vector<std::size_t> edges;
};

/// read_graphml_graph (io/graphml.hpp) with rules of one's own; `lines` may be null.
Result<PropertyGraph> read_graphml_document(std::istream& in, std::string_view name,
                                            const DiagnosticSink& report, const GraphmlRules& rules,
                                            GraphmlLines* lines);

/// A text of a file for a message: in quotes, cut behind 40 bytes.
std::string quoted_for_message(std::string_view text);

/// Handles the elements. One use each.
class GraphmlDocument final : public XmlHandler {
 public:
  GraphmlDocument(XmlReader& reader, const GraphmlRules& rules, GraphmlLines* lines)
      : reader_(reader), rules_(rules), lines_(lines) {}

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view piece) override;

  /// After the last element: what is wrong with the whole, and the notes.
  std::optional<Error> finish(std::string_view name, const DiagnosticSink& report);
  PropertyGraph& graph() { return graph_; }

 private:
  enum class Element : std::uint8_t {
    graphml,
    key,
    fallback,  // default
    description,
    graph,
    node,
    edge,
    hyperedge,
    endpoint,
    port,
    data,
    locator
  };

  // An open element.
  struct Frame {
    Element element;
    bool is_directed;  // of graphs: their edges, unless they say otherwise
    std::size_t row;   // of nodes and edges
  };

  static std::optional<Element> element_of(std::string_view local);
  static bool may_stand_in(Element child, Element parent);

  void start_root(std::string_view name, const XmlAttributes& attributes);
  bool is_own(const XmlName& name) const;
  void start_element(Element element, const XmlAttributes& attributes);
  void start_key(const XmlAttributes& attributes);
  void start_graph(const XmlAttributes& attributes);
  void start_node(const XmlAttributes& attributes);
  void start_edge(const XmlAttributes& attributes);
  void start_data(const XmlAttributes& attributes);
  void start_text();
  void start_inner(std::string_view name);
  void end_inner();
  void end_key();
  void end_data();
  void end_description();

  std::optional<GraphmlOwner> owner() const;
  std::size_t owner_row() const;
  bool edge_direction(std::string_view word, bool otherwise);
  GraphNode endpoint(std::string_view id);
  GraphmlKey* key_of(std::string_view id);
  GraphmlKey& add_key(GraphmlKey key);
  void set_value(AttributeColumn& column, std::size_t row, std::string_view value);
  void set_extra(std::optional<std::size_t>& place, std::string_view column_name, GraphmlOwner owner,
                 std::string_view value);
  void skip() { skipped_ = 1; }
  void note(GraphmlNote kind, std::string_view detail);
  void stop(std::string message);

  XmlReader& reader_;
  const GraphmlRules& rules_;
  GraphmlLines* lines_;
  PropertyGraph graph_;
  GraphmlKeys keys_;
  GraphmlNotes notes_;

  std::vector<Frame> open_;
  std::size_t skipped_ = 0;  // open elements of what is left out
  std::vector<std::string> own_prefixes_;
  bool has_graph_ = false;

  // By node: the line of the edge that first named it, 0 once it is declared.
  std::vector<std::uint32_t> mentioned_;
  std::unordered_map<GraphNode, GraphEdge> mentions_;  // that edge, where endpoints must be declared

  GraphmlKey new_key_;         // the one that is open
  GraphmlKey* key_ = nullptr;  // of the open data
  bool in_text_ = false;       // in data, default or desc
  std::size_t inner_ = 0;      // open elements inside that
  std::size_t label_at_ = 0;   // the inner element that is the label of a drawing, 0 = none
  bool has_inner_ = false;
  std::string text_;
  std::string label_;
  std::optional<std::size_t> description_columns_[3];
  std::optional<std::size_t> label_columns_[3];
};

}  // namespace standpoint::io
