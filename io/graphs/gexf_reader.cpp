// GEXF 1.1 to 1.3 as one stream. What is dynamic is read as far as a graph of attributes holds it: days of
// nodes and edges, and the last value of an attribute.

#include "columns.hpp"
#include "graph_builder.hpp"
#include "graph_readers.hpp"
#include "xml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

AttributeType type_of(std::string_view word) {
  if (word == "boolean") return AttributeType::boolean;
  if (word == "integer" || word == "short" || word == "byte") return AttributeType::int32;
  if (word == "long") return AttributeType::int64;
  if (word == "float") return AttributeType::float32;
  if (word == "double") return AttributeType::float64;
  return AttributeType::text;  // string, anyURI, lists, numbers of any length
}

// The attributes of nodes or of edges: those that the file declares, and those that it has in its own words.
class Columns {
 public:
  explicit Columns(AttributeTable& table) : table_(table) {}

  /// False when the id is declared already.
  bool declare(std::string_view id, std::string_view title, std::string_view type) {
    last_ = table_.size();
    if (!places_.try_emplace(std::string(id), last_).second) return false;
    table_.add({std::string(title.empty() ? id : title), type_of(type), std::string(id)});
    return true;
  }
  AttributeColumn* last_declared() { return last_ < table_.size() ? &table_[last_] : nullptr; }
  AttributeColumn* find(std::string_view id) {
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : &table_[found->second];
  }
  /// The column of one of GEXF's own words, which is new when there is none of that name and type.
  AttributeColumn& own(std::string_view name, AttributeType type) {
    const auto [at, is_new] = own_.try_emplace(std::string(name), 0);
    if (is_new) {
      std::size_t place = 0;
      while (place < table_.size() && (table_[place].name() != name || table_[place].type() != type)) ++place;
      at->second = place == table_.size() ? table_.add({std::string(name), type}) : place;
    }
    return table_[at->second];
  }

 private:
  AttributeTable& table_;
  std::map<std::string, std::size_t, std::less<>> places_;
  std::map<std::string, std::size_t, std::less<>> own_;
  std::size_t last_ = SIZE_MAX;
};

class GexfHandler : public XmlHandler {
 public:
  GexfHandler(std::string_view name, XmlReader& xml, const DiagnosticSink& report)
      : builder_(name, report),
        name_(name),
        xml_(xml),
        nodes_(builder_.graph.node_attributes),
        edges_(builder_.graph.edge_attributes) {}

  void start(std::string_view full_name, const XmlAttributes& attributes) override {
    const std::string_view name = split_xml_name(full_name).local;
    ++depth_;
    if (depth_ == 1) {
      if (name != "gexf") xml_.stop(Errc::malformed, "no GEXF: the first element is not gexf");
      return;
    }
    text_.clear();
    if (name == "graph") {
      start_graph(attributes);
    } else if (name == "attributes") {
      declared_ = attributes.value("class") == "edge" ? &edges_ : &nodes_;
    } else if (name == "attribute" && declared_ != nullptr) {
      if (!declared_->declare(attributes.value("id"), attributes.value("title"), attributes.value("type")))
        xml_.stop(Errc::invalid_value,
                  fmt::format("attribute '{}' is declared twice", cut(attributes.value("id"))));
    } else if (name == "node") {
      start_node(attributes);
    } else if (name == "edge") {
      start_edge(attributes);
    } else if (!open_.empty()) {
      start_inner(name, attributes);
    }
  }

  void end(std::string_view full_name) override {
    const std::string_view name = split_xml_name(full_name).local;
    --depth_;
    if (name == "attributes") declared_ = nullptr;
    if (name == "default" && declared_ != nullptr && declared_->last_declared() != nullptr) {
      if (!declared_->last_declared()->set_default(text_))
        builder_.notes.add(
            "{} {default of an attribute is|defaults of attributes are} none of {its|their} type: left out");
    } else if (name == "creator" || name == "description") {
      set_graph_text(name == "creator" ? "generator" : "title");
    } else if ((name == "node" || name == "edge") && !open_.empty()) {
      end_element();
    }
  }

  void text(std::string_view piece) override { text_ += piece; }

  Result<PropertyGraph> finish() {
    if (!has_graph_) return Error{Errc::malformed, std::string(name_), "no GEXF: it has no element graph"};
    return builder_.finish();
  }

 private:
  // A node or edge that is not closed yet: nodes may stand inside nodes.
  struct Open {
    Columns* columns;
    std::size_t row;
    std::vector<std::pair<std::string, std::string>> spells;
  };

  static std::string cut(std::string_view text) { return std::string(text.substr(0, 80)); }

  void start_graph(const XmlAttributes& attributes) {
    if (std::exchange(has_graph_, true)) return xml_.stop(Errc::unsupported, "a second graph in the file");
    builder_.graph.directed = attributes.value("defaultedgetype") == "directed";
  }

  void start_node(const XmlAttributes& attributes) {
    if (!open_.empty())
      builder_.notes.add("{} {node stands|nodes stand} inside others: read as nodes beside them");
    const auto id = attributes.find("id");
    if (!id) return xml_.stop(Errc::malformed, "a node without id");
    const auto node = builder_.declare(*id);
    if (!node) return xml_.stop(Errc::invalid_value, fmt::format("node '{}' is there twice", cut(*id)));
    begin(nodes_, *node, attributes);
  }

  void start_edge(const XmlAttributes& attributes) {
    const auto source = attributes.find("source");
    const auto target = attributes.find("target");
    if (!source || !target)
      return xml_.stop(Errc::malformed, fmt::format("an edge without {}", source ? "target" : "source"));
    const std::string_view type = attributes.value("type");
    if (type == "mutual") builder_.notes.add("{} mutual {edge is|edges are} read as undirected");
    std::optional<bool> is_directed;
    if (!type.empty()) is_directed = type == "directed";
    PropertyGraph& graph = builder_.graph;
    const GraphNode from = builder_.endpoint(*source);
    const GraphEdge edge =
        graph.add_edge(from, builder_.endpoint(*target), attributes.value("id"), is_directed);
    if (const auto kind = attributes.find("kind")) graph.edge_kinds.set(edge, *kind);
    begin(edges_, edge, attributes);
    if (const auto weight = attributes.find("weight")) set_number("weight", *weight);
  }

  void begin(Columns& columns, std::size_t row, const XmlAttributes& attributes) {
    open_.push_back({&columns, row, {}});
    if (const auto label = attributes.find("label")) set_text("label", *label);
    add_spell(attributes);
  }

  void start_inner(std::string_view name, const XmlAttributes& attributes) {
    if (name == "attvalue") {
      set_value(attributes);
    } else if (name == "spell") {
      add_spell(attributes);
    } else if (name == "color") {
      set_colour(attributes);
    } else if (name == "position") {
      for (const auto* axis : {"x", "y", "z"}) {
        if (const auto place = attributes.find(axis)) set_number(axis, *place);
      }
    } else if (name == "size" || name == "thickness") {
      if (const auto value = attributes.find("value")) set_number(name, *value);
    } else if (name == "shape") {
      if (const auto value = attributes.find("value")) set_text("shape", *value);
    }
  }

  void set_value(const XmlAttributes& attributes) {
    const auto id = attributes.find("for") ? attributes.find("for") : attributes.find("id");
    AttributeColumn* const column = id ? open_.back().columns->find(*id) : nullptr;
    if (column == nullptr)
      return builder_.notes.add(
          "{} {value of an attribute that is|values of attributes that are} not declared: left out");
    const std::size_t row = open_.back().row;
    if (column->has(row) && (attributes.find("start") || attributes.find("timestamp")))
      builder_.notes.add("{} {value changes|values change} over time: the last one is read");
    if (!column->set_text(row, attributes.value("value")))
      builder_.notes.add("{} {value is|values are} none of the attribute's type: left out");
  }

  void set_text(std::string_view name, std::string_view value) {
    open_.back().columns->own(name, AttributeType::text).set(open_.back().row, value);
  }
  void set_number(std::string_view name, std::string_view value) {
    if (!open_.back().columns->own(name, AttributeType::float64).set_text(open_.back().row, value))
      builder_.notes.add(
          "{} {weight, size or place is no number|weights, sizes or places are no numbers}: left out");
  }

  void set_colour(const XmlAttributes& attributes) {
    if (const auto hex = attributes.find("hex"); hex && parse_colour(*hex))
      return set_text("color", to_string(*parse_colour(*hex)));
    Colour colour;
    AttributeColumn number("color", AttributeType::int32);
    for (const auto& [part, name] :
         {std::pair{&colour.red, "r"}, std::pair{&colour.green, "g"}, std::pair{&colour.blue, "b"}}) {
      if (!number.set_text(0, attributes.value(name)))
        return builder_.notes.add("{} {colour is|colours are} none: left out");
      *part = static_cast<int>(number_of(&number, 0).value_or(0.0));
    }
    set_text("color", to_string(colour));
  }

  // Days of a spell; seconds and time zones are cut off, timestamps are spells of one day.
  void add_spell(const XmlAttributes& attributes) {
    const auto either = [&](const char* closed, const char* open) {
      return std::string(attributes.find(closed) ? attributes.value(closed) : attributes.value(open));
    };
    std::string start = either("start", "startopen");
    std::string end = either("end", "endopen");
    if (const auto stamp = attributes.find("timestamp")) start = end = std::string(*stamp);
    if (!start.empty() || !end.empty()) open_.back().spells.emplace_back(std::move(start), std::move(end));
  }

  static std::string day(std::string_view time) {
    // A number is a time of its own scale, not a year.
    return std::string(time.size() > 10 && time[4] == '-' ? time.substr(0, 10) : time);
  }

  void end_element() {
    const Open element = std::move(open_.back());
    open_.pop_back();
    if (element.spells.empty()) return;
    std::string first = day(element.spells.front().first);
    std::string last = day(element.spells.front().second);
    std::string all;
    for (const auto& [start, end] : element.spells) {
      first = first.empty() || start.empty() ? std::string() : std::min(first, day(start));
      last = last.empty() || end.empty() ? std::string() : std::max(last, day(end));
      all += (all.empty() ? "" : "; ") + day(start) + "/" + day(end);
    }
    const auto set_new = [&](std::string_view name, const std::string& value) {
      AttributeColumn& column = element.columns->own(name, AttributeType::text);
      if (!value.empty() && !column.has(element.row)) column.set(element.row, std::string_view(value));
    };
    set_new("first", first);
    set_new("last", last);
    if (element.spells.size() > 1) set_new("spells", all);
  }

  void set_graph_text(std::string_view name) {
    if (text_.empty()) return;
    const auto known = builder_.graph.attributes.find(name);
    const std::size_t place =
        known ? *known : builder_.graph.attributes.add({std::string(name), AttributeType::text});
    builder_.graph.attributes[place].set(0, std::string_view(text_));
  }

  GraphBuilder builder_;
  std::string name_;
  XmlReader& xml_;
  Columns nodes_;
  Columns edges_;
  Columns* declared_ = nullptr;
  std::vector<Open> open_;
  std::string text_;
  std::size_t depth_ = 0;
  bool has_graph_ = false;
};

}  // namespace

Result<PropertyGraph> read_gexf(std::istream& in, std::string_view name, const DiagnosticSink& report) {
  XmlReader xml(name, {});
  GexfHandler handler(name, xml, report);
  if (auto problem = xml.parse(in, handler)) return *problem;
  return handler.finish();
}

}  // namespace standpoint::io
