#pragma once
// The signs that pictures speak in: shapes of kinds, lines and heads of relations; used in the map and in its
// legend.

#include "svg_writer.hpp"

#include <standpoint/graph/network.hpp>

#include <string_view>

namespace standpoint::io {

/// Of a picture: the border around it and its least width, in pixels.
inline constexpr double picture_margin = 36.0;
inline constexpr double least_picture_width = 720.0;
/// Width of bold letters by that of others.
inline constexpr double bold_width = 1.12;

/// A node of a kind: person circle, institution square, group hexagon, issue diamond, place triangle, product
/// pentagon, other ring.
void draw_shape(SvgWriter& svg, graph::NodeKind kind, double x, double y, double diameter,
                std::string_view title = {});
/// Black or white, whichever is read better on the kind's colour.
std::string_view ink_on(graph::NodeKind kind);

/// A line from one point to another, bent to the left by `bend` at its middle; begins and ends `from_gap` and
/// `to_gap` away from the points, with the head of the relation. `weight` widens ties.
struct SvgLine {
  double x1 = 0.0;
  double y1 = 0.0;
  double x2 = 0.0;
  double y2 = 0.0;
  double bend = 0.0;
  double from_gap = 0.0;
  double to_gap = 0.0;
  double weight = 1.0;
};
void draw_relation(SvgWriter& svg, graph::Relation relation, const SvgLine& line,
                   std::string_view title = {});

}  // namespace standpoint::io
