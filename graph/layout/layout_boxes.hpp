#pragma once
// Discs and labels as boxes: the scale at which they fit, pushing them apart, packing components.

#include <standpoint/graph/layout.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace standpoint::graph {

/// What has to stay free around a node, y downwards.
struct Box {
  double half_width = 0.0;
  double half_height = 0.0;
  double drop = 0.0;  ///< of its middle below the node
};

/// Disc and label with a margin.
Box box_of(const Disc& disc);

/// The least factor for positions at which no more than `share` of the boxes touch another. O(n log n) for
/// boxes that are small against the picture.
double fitting_scale(std::span<const Point> places, std::span<const Box> boxes, double share);

/// Moves boxes that overlap apart, each pair along the axis on which it overlaps least (after Dwyer, Marriott
/// & Stuckey 2005, who solve it exactly for one axis). Until none do: where pushing is not enough, everything
/// is moved outwards. More than 1,000 boxes are pushed for some rounds only.
void remove_overlaps(std::span<Point> places, std::span<const Box> boxes);

/// Places rectangles of `sizes` (x wide, y high), in that order and each at the lowest free place, the
/// leftmost of several (bottom-left rule on a skyline); returns their first corners. The width is the one of
/// a few that gives a picture of about `aspect`.
std::vector<Point> pack(std::span<const Point> sizes, double gap, double aspect);

}  // namespace standpoint::graph
