#include "svg_shapes.hpp"

#include <standpoint/io/graphml.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <string>

namespace standpoint::io {
namespace {

using graph::NodeKind;
using graph::Relation;

struct Corner {
  double x;
  double y;
};

// Corners in units of the radius, chosen so that shapes look about as large as the circle.
constexpr std::array<Corner, 6> hexagon = {
    {{-0.55, -0.95}, {0.55, -0.95}, {1.1, 0.0}, {0.55, 0.95}, {-0.55, 0.95}, {-1.1, 0.0}}};
constexpr std::array<Corner, 4> diamond = {{{0.0, -1.2}, {1.2, 0.0}, {0.0, 1.2}, {-1.2, 0.0}}};
constexpr std::array<Corner, 3> triangle = {{{0.0, -1.15}, {1.15, 0.9}, {-1.15, 0.9}}};
constexpr std::array<Corner, 5> pentagon = {
    {{0.0, -1.1}, {1.05, -0.34}, {0.65, 0.9}, {-0.65, 0.9}, {-1.05, -0.34}}};
constexpr std::array<Corner, 4> square = {{{-0.89, -0.89}, {0.89, -0.89}, {0.89, 0.89}, {-0.89, 0.89}}};

template <std::size_t N>
std::string outline(const std::array<Corner, N>& corners, double x, double y, double radius) {
  SvgPath path;
  for (std::size_t i = 0; i < N; ++i)
    path.to(i == 0 ? "M" : "L", {x + corners[i].x * radius, y + corners[i].y * radius});
  return path.close().data();
}

struct Style {
  double width;
  const char* dashes;
  const char* cap;
};

Style style_of(Relation relation, double weight) {
  const double tie = 1.5 + 0.6 * std::min(weight, 4.0);
  switch (relation) {
    case Relation::alliance:
      return {tie, "none", "butt"};
    case Relation::conflict:
      return {tie, "9 5", "butt"};
    case Relation::supports:
      return {1.1, "none", "butt"};
    case Relation::opposes:
      return {1.1, "4 3", "butt"};
    case Relation::neutral:
      return {1.3, "0.1 3.5", "round"};
    case Relation::affiliated:
      return {0.9, "7 2.5 1 2.5", "butt"};
  }
  return {1.0, "none", "butt"};
}

// Grey that is dark enough for a thin line.
std::string_view ink_of(Relation relation) {
  return graph::sign(relation) == 0 ? "#6b6b6b" : edge_color(relation);
}

struct Direction {
  double x;
  double y;
};

Direction direction(double x1, double y1, double x2, double y2) {
  const double length = std::sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  if (length < 1e-6) return {1.0, 0.0};
  return {(x2 - x1) / length, (y2 - y1) / length};
}

// The head at (x, y), which the line reaches in direction `d`.
void draw_head(SvgWriter& svg, Relation relation, double x, double y, Direction d) {
  const auto at = [&](double back, double side) {
    return Corner{x - d.x * back - d.y * side, y - d.y * back + d.x * side};
  };
  SvgPath path;
  if (relation == Relation::supports) {
    const Corner a = at(8.0, 3.4);
    const Corner b = at(8.0, -3.4);
    path.to("M", {x, y}).to("L", {a.x, a.y, b.x, b.y}).close();
    svg.element("path", {{"d", path.data()}, {"fill", ink_of(relation)}, {"stroke", "none"}});
  } else if (relation == Relation::opposes) {
    const Corner a = at(1.0, 4.5);
    const Corner b = at(1.0, -4.5);
    path.to("M", {a.x, a.y}).to("L", {b.x, b.y});
    svg.element("path", {{"d", path.data()}, {"stroke-width", 2.2}, {"stroke-dasharray", "none"}});
  } else if (relation == Relation::neutral) {
    const Corner a = at(6.0, 3.4);
    const Corner b = at(6.0, -3.4);
    path.to("M", {a.x, a.y}).to("L", {x, y, b.x, b.y});
    svg.element("path", {{"d", path.data()}, {"stroke-width", 1.2}, {"stroke-dasharray", "none"}});
  }
}

}  // namespace

void draw_shape(SvgWriter& svg, NodeKind kind, double x, double y, double diameter, std::string_view title) {
  const double radius = diameter * 0.5;
  const auto draw = [&](const std::string& path) {
    svg.element("path", {{"d", path}, {"fill", node_color(kind)}}, title);
  };
  switch (kind) {
    case NodeKind::person:
      return svg.element("circle", {{"cx", x}, {"cy", y}, {"r", radius}, {"fill", node_color(kind)}}, title);
    case NodeKind::institution:
      return draw(outline(square, x, y, radius));
    case NodeKind::group:
      return draw(outline(hexagon, x, y, radius));
    case NodeKind::issue:
      return draw(outline(diamond, x, y, radius));
    case NodeKind::place:
      return draw(outline(triangle, x, y, radius));
    case NodeKind::product:
      return draw(outline(pentagon, x, y, radius));
    case NodeKind::other:
      return svg.element("circle",
                         {{"cx", x},
                          {"cy", y},
                          {"r", radius * 0.85},
                          {"fill", "#ffffff"},
                          {"stroke", node_color(kind)},
                          {"stroke-width", 2.0}},
                         title);
  }
}

std::string_view ink_on(NodeKind kind) {
  return kind == NodeKind::institution || kind == NodeKind::issue || kind == NodeKind::product ? "#ffffff"
                                                                                               : "#000000";
}

void draw_relation(SvgWriter& svg, Relation relation, const SvgLine& line, std::string_view title) {
  const Style style = style_of(relation, line.weight);
  const Direction straight = direction(line.x1, line.y1, line.x2, line.y2);
  // A quadratic curve passes half as far from the straight line as its control point lies.
  const double x = (line.x1 + line.x2) * 0.5 + straight.y * line.bend * 2.0;
  const double y = (line.y1 + line.y2) * 0.5 - straight.x * line.bend * 2.0;
  const Direction out = direction(line.x1, line.y1, x, y);
  const Direction in = direction(x, y, line.x2, line.y2);
  const double end_x = line.x2 - in.x * line.to_gap;
  const double end_y = line.y2 - in.y * line.to_gap;
  const double head = relation == Relation::supports ? 6.0 : 0.0;
  SvgPath path;
  path.to("M", {line.x1 + out.x * line.from_gap, line.y1 + out.y * line.from_gap});
  if (line.bend != 0.0) {
    path.to("Q", {x, y, end_x - in.x * head, end_y - in.y * head});
  } else {
    path.to("L", {end_x - in.x * head, end_y - in.y * head});
  }

  svg.open("g", {{"fill", "none"},
                 {"stroke", ink_of(relation)},
                 {"stroke-width", style.width},
                 {"stroke-dasharray", style.dashes},
                 {"stroke-linecap", style.cap}});
  if (!title.empty()) svg.title(title);
  svg.element("path", {{"d", path.data()}});
  draw_head(svg, relation, end_x, end_y, in);
  svg.close();
}

}  // namespace standpoint::io
