// The tables of a map: nodes, edges, statements, records; and the whole as a graph of typed attributes.

#include "errors.hpp"
#include "map.hpp"
#include "rows.hpp"

#include <standpoint/io/map_graph.hpp>
#include <standpoint/io/property_graph.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/version.hpp>

#include <boost/range/iterator_range.hpp>
#include <pybind11/stl.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::python {

namespace py = pybind11;

namespace {

// What of a map the conditions let through, and of which network: as it is or rolled up.
struct Part {
  graph::Inquiry ask;
  graph::ShownMap shown;
};

Part part_of(const Map& map, const py::dict& conditions) {
  const graph::Question question = make_question("camps", py::none(), py::none(), conditions);
  const py::gil_scoped_release unlocked;
  graph::Inquiry ask =
      question.roll_up == graph::RollUp::none ? map.ask() : take(map.ask().rolled_up(question.roll_up));
  const auto filter = graph::make_filter(question, ask);
  if (!filter) fail_question(filter.error(), question, ask);
  graph::ShownMap shown = ask.shown(*filter);
  return {std::move(ask), std::move(shown)};
}

py::list nodes(const Map& map, const py::dict& conditions) {
  const Part part = part_of(map, conditions);
  const graph::Graph& graph = part.ask.network().graph();
  py::list list;
  for (graph::NodeIndex place = 0; place < boost::num_vertices(graph); ++place) {
    if (part.shown.nodes[place] == 0) continue;
    const graph::Node& node = graph[place];
    list.append(Row()
                    .set("id", node.id)
                    .set("name", node.label)
                    .set("kind", graph::to_string(node.kind))
                    .set("camp", node.camp)
                    .set("statements", node.statements)
                    .set("aliases", node.aliases)
                    .set("roles", node.roles)
                    .set("speakers", node.speakers)
                    .set("part_of", node.part_of)
                    .set("first", node.first)
                    .set("last", node.last)
                    .set("url", node.url)
                    .dict());
  }
  return list;
}

py::list edges(const Map& map, const py::dict& conditions) {
  const Part part = part_of(map, conditions);
  const graph::Graph& graph = part.ask.network().graph();
  py::list list;
  std::size_t place = 0;
  for (const auto e : boost::make_iterator_range(boost::edges(graph))) {
    const std::uint32_t statements = part.shown.edges[place++];
    if (statements == 0) continue;
    const graph::Edge& edge = graph[e];
    const graph::Node& source = graph[boost::source(e, graph)];
    const graph::Node& target = graph[boost::target(e, graph)];
    // Nobody says affiliations.
    const bool is_said = edge.relation != graph::Relation::affiliated;
    Row row;
    row.set("id", edge.id)
        .set("source", source.label)
        .set("source_id", source.id)
        .set("target", target.label)
        .set("target_id", target.id)
        .set("relation", graph::to_string(edge.relation))
        .set("sign", graph::sign(edge.relation))
        .set("weight", edge.weight)
        .set("statements", is_said ? std::size_t{statements} : edge.statements)
        .set("agreements", edge.agreements)
        .set("disagreements", edge.disagreements);
    if (edge.p_value) {
      row.set("p_value", *edge.p_value);
    } else {
      row.put("p_value", py::none());
    }
    list.append(row.set("issues", edge.issues)
                    .set("acts", edge.acts)
                    .set("evidence", edge.evidence.quote)
                    .set("document", edge.evidence.document)
                    .set("url", edge.evidence.url)
                    .set("first", edge.first)
                    .set("last", edge.last)
                    .set("statement_ids", edge.statement_ids)
                    .dict());
  }
  return list;
}

const std::string& name_of(const Corpus& corpus, const EntityId& id) {
  const Entity* entity = corpus.find(id);
  return entity == nullptr ? id.value : entity->name;
}

py::dict statement_row(const Corpus& corpus, const Statement& s) {
  const Document* document = corpus.find(s.doc);
  const Issue* issue = s.issue ? corpus.find(s.issue->id) : nullptr;
  Row row;
  row.set("id", s.id.value)
      .set("date", s.date.value.known() || document == nullptr ? s.date.value : document->date)
      .set("actor", name_of(corpus, s.actor.entity))
      .set("actor_id", s.actor.entity.value)
      .set("stance", to_string(s.stance))
      .set("issue", issue == nullptr ? std::string() : issue->label)
      .set("issue_id", s.issue ? s.issue->id.value : std::string())
      .set("target", s.target ? name_of(corpus, s.target->entity) : std::string())
      .set("target_id", s.target ? s.target->entity.value : std::string())
      .set("act", s.act)
      .set("strength", s.strength)
      .set("confidence", s.confidence)
      .set("evidence", s.evidence.empty() ? std::string() : s.evidence.front().quote.text)
      .set("document", document == nullptr || document->title.empty() ? s.doc.value : document->title)
      .set("document_id", s.doc.value)
      .set("source", document == nullptr ? std::string() : document->source)
      .set("url", document == nullptr ? std::string() : document->url)
      .set("rule", s.rule)
      .set("review", to_string(s.review));
  return row.dict();
}

// Of `ids` alone, where there are any.
py::list statements(const Map& map, const py::dict& conditions,
                    const std::optional<std::unordered_set<std::string>>& ids) {
  const Part part = part_of(map, conditions);
  const auto& all = part.ask.corpus().statements();
  py::list list;
  for (std::size_t place = 0; place < all.size(); ++place) {
    const bool is_wanted = !ids || ids->contains(all[place].id.value);
    if (is_wanted && part.shown.statements[place] != 0)
      list.append(statement_row(part.ask.corpus(), all[place]));
  }
  return list;
}

// As Standpoint JSON Lines, which is what the package reads records from.
py::bytes records(const Map& map) {
  std::ostringstream out;
  {
    const py::gil_scoped_release unlocked;
    io::RecordWriter writer(out);
    writer.write_header("standpoint", version);
    writer.write(map.corpus());
  }
  return py::bytes(out.str());
}

py::object value_of(const io::AttributeValue& value) {
  struct Convert {
    py::object operator()(std::monostate) const { return py::none(); }
    py::object operator()(bool flag) const { return py::bool_(flag); }
    py::object operator()(std::int64_t number) const { return py::int_(number); }
    py::object operator()(double number) const { return py::float_(number); }
    py::object operator()(std::string_view text) const { return to_str(text); }
  };
  return std::visit(Convert{}, value);
}

// The attributes that a row has.
py::dict attributes(const io::AttributeTable& table, const std::vector<py::str>& names, std::size_t row) {
  py::dict dict;
  for (std::size_t c = 0; c < table.size(); ++c) {
    const auto value = table[c].value(row);
    if (!std::holds_alternative<std::monostate>(value)) dict[names[c]] = value_of(value);
  }
  return dict;
}

std::vector<py::str> names_of(const io::AttributeTable& table) {
  std::vector<py::str> names;
  for (const auto& column : table) names.push_back(to_str(column.name()));
  return names;
}

// (directed, attributes, [(id, attributes)], [(source, target, id, attributes)]), as GraphML has them.
py::tuple property_graph(const Map& map, const std::string& view, const std::string& title) {
  const auto shown = graph::parse_view(view);
  if (!shown) throw py::value_error("unknown view '" + view + "' (expected all, actors or stances)");
  std::optional<io::PropertyGraph> made;
  {
    const py::gil_scoped_release unlocked;
    made = io::make_map_graph(*map.drawn(), {*shown, title});
  }
  const io::PropertyGraph& graph = *made;
  std::vector<py::str> ids;
  py::list nodes(graph.node_count());
  const auto node_names = names_of(graph.node_attributes);
  for (io::GraphNode node = 0; node < graph.node_count(); ++node) {
    ids.push_back(to_str(graph.node_id(node)));
    nodes[node] = py::make_tuple(ids[node], attributes(graph.node_attributes, node_names, node));
  }
  py::list edges(graph.edge_count());
  const auto edge_names = names_of(graph.edge_attributes);
  for (io::GraphEdge edge = 0; edge < graph.edge_count(); ++edge) {
    edges[edge] =
        py::make_tuple(ids[graph.source(edge)], ids[graph.target(edge)], to_str(graph.edge_id(edge)),
                       attributes(graph.edge_attributes, edge_names, edge));
  }
  return py::make_tuple(graph.directed, attributes(graph.attributes, names_of(graph.attributes), 0), nodes,
                        edges);
}

// Actors, issues, edges, and statements that count.
py::tuple counts(const Map& map) {
  const graph::Graph& graph = map.ask().network().graph();
  std::size_t issues = 0;
  for (const auto node : boost::make_iterator_range(boost::vertices(graph)))
    issues += graph[node].kind == graph::NodeKind::issue ? 1U : 0U;
  const auto shown = map.ask().shown().statements;
  const auto statements = std::count(shown.begin(), shown.end(), std::uint8_t{1});
  return py::make_tuple(boost::num_vertices(graph) - issues, issues, boost::num_edges(graph), statements);
}

}  // namespace

void add_tables(MapClass& map) {
  map.def("nodes", &nodes, py::arg("conditions"));
  map.def("edges", &edges, py::arg("conditions"));
  map.def("statements", &statements, py::arg("conditions"), py::arg("ids"));
  map.def("records", &records);
  map.def("property_graph", &property_graph, py::arg("view"), py::arg("title"));
  map.def_property_readonly(
      "size", [](const Map& self) { return boost::num_vertices(self.ask().network().graph()); });
  map.def_property_readonly("counts", &counts);
}

}  // namespace standpoint::python
