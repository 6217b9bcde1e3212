// A map as SVG: title, lines, nodes, labels on a white halo, legend.

#include "joined.hpp"
#include "map_picture.hpp"
#include "svg_legend.hpp"
#include "svg_shapes.hpp"
#include "svg_writer.hpp"

#include <standpoint/graph/text_width.hpp>
#include <standpoint/io/svg.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace standpoint::io {
namespace {

using graph::Edge;
using graph::Graph;
using graph::Node;
using graph::NodeKind;
using graph::Relation;

constexpr double header_height = 78.0;
constexpr double longest_quote = 110.0;  // in ems, in a tooltip

std::string describe(const Node& node) {
  std::string text = node.label + " (" + std::string(graph::to_string(node.kind));
  if (node.camp > 0) text += ", camp " + std::to_string(node.camp);
  text += "): " + count_words(node.statements, "statement");
  if (!node.roles.empty()) text += "; " + joined(node.roles);
  return text;
}

std::string describe(const Edge& edge, const Node& source, const Node& target) {
  std::string text = source.label;
  if (edge.relation == Relation::alliance || edge.relation == Relation::conflict) {
    text += edge.relation == Relation::alliance ? " and " : " against ";
    text += target.label + ": " + std::string(graph::to_string(edge.relation)) + ", agree on " +
            count_words(edge.agreements, "issue") + ", disagree on " + std::to_string(edge.disagreements);
  } else {
    text += edge.relation == Relation::neutral ? " is neutral on "
            : edge.relation == Relation::affiliated
                ? " belongs to "
                : " " + std::string(graph::to_string(edge.relation)) + " ";
    text += target.label;
  }
  text += "; " + count_words(edge.statements, "statement");
  if (!edge.issues.empty()) text += "; on " + joined(edge.issues);
  if (!edge.evidence.quote.empty())
    text += "; \u201c" + shorten_label(edge.evidence.quote, longest_quote) + "\u201d";
  return text;
}

std::string count_line(const MapPicture& picture, const Graph& graph, std::size_t camps) {
  std::size_t issues = 0;
  for (const auto& node : picture.nodes) {
    if (graph[node.node].kind == NodeKind::issue) ++issues;
  }
  std::string text = count_words(picture.nodes.size() - issues, "actor");
  if (issues > 0) text += ", " + count_words(issues, "issue");
  text += ", " + count_words(picture.edges.size(), "tie");
  if (camps > 0) text += ", " + count_words(camps, "camp") + " of three or more";
  return text;
}

std::string left_out_line(const MapPicture& picture) {
  std::string text;
  const std::size_t unlabelled = picture.nodes.size() - picture.labels;
  if (unlabelled > 0)
    text = "Labelled: the " + std::to_string(picture.labels) + " most active of " +
           count_words(picture.nodes.size(), "node") + ". ";
  std::string left_out;
  const auto add = [&](std::size_t count, std::string_view word, const char* what) {
    if (count > 0) left_out += (left_out.empty() ? "Left out: " : ", ") + count_words(count, word) + what;
  };
  add(picture.inactive_left_out, "node", " of less activity");
  add(picture.unlabelled_left_out, "node", " in parts of the map without a label");
  add(picture.edges_left_out, "tie", " of theirs");
  return left_out.empty() ? text : text + left_out + ".";
}

// Camps of at least three that are drawn; smaller ones say little.
std::set<int> camps_of(const MapPicture& picture, const Graph& graph) {
  std::map<int, int> members;
  for (const auto& node : picture.nodes) ++members[graph[node.node].camp];
  std::set<int> camps;
  for (const auto& entry : members) {
    if (entry.first > 0 && entry.second >= 3) camps.insert(entry.first);
  }
  return camps;
}

// Fainter and thinner where there are many.
double opacity_of_lines(std::size_t edges) {
  return std::clamp(12.0 / std::sqrt(static_cast<double>(edges) + 1.0), 0.22, 0.85);
}

class MapDrawing {
 public:
  MapDrawing(SvgWriter& svg, const MapPicture& picture, const Graph& graph, const std::set<int>& camps,
             double left, double top)
      : svg_(svg), picture_(picture), graph_(graph), camps_(camps), left_(left), top_(top) {}

  void draw() {
    svg_.open("g", {{"opacity", opacity_of_lines(picture_.edges.size())}});
    for (const auto& edge : picture_.edges) draw_edge(edge);
    svg_.close();
    svg_.open("g", {{"stroke", "#ffffff"}, {"stroke-width", picture_.nodes.size() > 500 ? 0.4 : 1.0}});
    // The least active first: the others lie on top.
    for (auto node = picture_.nodes.rbegin(); node != picture_.nodes.rend(); ++node)
      draw_shape(svg_, graph_[node->node].kind, left_ + node->x, top_ + node->y, node->diameter,
                 describe(graph_[node->node]));
    svg_.close();
    draw_camps();
    svg_.open("g", {{"text-anchor", "middle"},
                    {"fill", "#ffffff"},
                    {"stroke", "#ffffff"},
                    {"stroke-width", 3.5},
                    {"stroke-linejoin", "round"},
                    {"stroke-opacity", "0.85"},
                    {"aria-hidden", "true"}});
    draw_labels();
    svg_.close();
    svg_.open("g", {{"text-anchor", "middle"}});
    draw_labels();
    svg_.close();
  }

 private:
  void draw_edge(const PictureEdge& edge) {
    const PictureNode& source = picture_.nodes[edge.source];
    const PictureNode& target = picture_.nodes[edge.target];
    const Edge& shown = graph_[edge.edge];
    SvgLine line;
    line.x1 = left_ + source.x;
    line.y1 = top_ + source.y;
    line.x2 = left_ + target.x;
    line.y2 = top_ + target.y;
    line.bend = edge.source < edge.target ? edge.bend : -edge.bend;
    line.from_gap = source.diameter * 0.5;
    line.to_gap = target.diameter * 0.5 * (graph_[target.node].kind == NodeKind::issue ? 1.15 : 1.0) + 1.0;
    line.weight = picture_.edges.size() > 1500 ? 0.0 : shown.weight;
    draw_relation(svg_, shown.relation, line, describe(shown, graph_[source.node], graph_[target.node]));
  }

  // The number of the camp in the middle of a node that has room for it.
  void draw_camps() {
    svg_.open("g", {{"text-anchor", "middle"}, {"font-weight", "bold"}});
    for (const auto& node : picture_.nodes) {
      const Node& shown = graph_[node.node];
      if (!camps_.contains(shown.camp) || node.label.empty()) continue;
      svg_.text(left_ + node.x, top_ + node.y + 3.2, std::to_string(shown.camp),
                {{"fill", ink_on(shown.kind)}, {"font-size", shown.camp < 10 ? 9.0 : 7.5}});
    }
    svg_.close();
  }

  void draw_labels() {
    for (const auto& node : picture_.nodes) {
      double baseline = top_ + node.y + node.diameter * 0.5 + picture_line - 3.0;
      const bool is_issue = graph_[node.node].kind == NodeKind::issue;
      for (const auto& line : node.label) {
        svg_.text(left_ + node.x, baseline, line, {{"font-style", is_issue ? "italic" : "normal"}});
        baseline += picture_line;
      }
    }
  }

  SvgWriter& svg_;
  const MapPicture& picture_;
  const Graph& graph_;
  const std::set<int>& camps_;
  double left_;
  double top_;
};

}  // namespace

void write_svg_map(std::ostream& out, const graph::Network& network, const SvgMapOptions& options) {
  const Graph& graph = network.graph();
  const MapPicture picture = make_map_picture(network, options);
  const std::string title = options.title.empty() ? "Who stands where" : options.title;
  const double width = std::max(picture.width + 2 * picture_margin, least_picture_width);

  const std::set<int> camps = camps_of(picture, graph);
  std::vector<NodeKind> kinds;
  std::vector<Relation> relations;
  for (const auto& node : picture.nodes) kinds.push_back(graph[node.node].kind);
  for (const auto& edge : picture.edges) relations.push_back(graph[edge.edge].relation);
  SvgLegend legend(width - 2 * picture_margin);
  legend.add_kinds(kinds);
  if (!camps.empty()) legend.add_camp();
  legend.break_line();
  legend.add_relations(relations);
  legend.break_line();
  const std::string left_out = left_out_line(picture);
  legend.add_note(picture.nodes.empty() ? "" : "Area: statements made by an actor, or made on an issue.");
  legend.add_note(left_out);

  const double legend_top = header_height + picture.height + picture_margin;
  const double height = legend_top + legend.height() + picture_margin;
  const std::string counts = picture.nodes.empty() ? "Nothing to draw: no statement was found."
                                                   : count_line(picture, graph, camps.size());
  SvgWriter svg(out, width, height, title, counts + ". " + left_out);
  svg.text(picture_margin, 42.0, shorten_label(title, (width - 2 * picture_margin) / (20.0 * bold_width)),
           {{"font-size", 20.0}, {"font-weight", "bold"}});
  svg.text(picture_margin, 60.0, counts, {{"fill", "#595959"}});
  if (!picture.nodes.empty())
    MapDrawing(svg, picture, graph, camps, (width - picture.width) * 0.5, header_height).draw();
  legend.draw(svg, picture_margin, legend_top);
  svg.finish();
}

}  // namespace standpoint::io
