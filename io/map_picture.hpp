#pragma once
// What a picture of a map shows, and where: nodes chosen, labelled and placed, edges bent apart.

#include <standpoint/graph/network.hpp>
#include <standpoint/io/svg.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace standpoint::io {

struct PictureNode {
  graph::NodeIndex node = 0;
  double x = 0.0;  ///< of its middle; y downwards
  double y = 0.0;
  double diameter = 0.0;
  std::vector<std::string> label;  ///< lines below it; may be none
};

struct PictureEdge {
  graph::EdgeIndex edge;
  std::size_t source = 0;  ///< places in `nodes`
  std::size_t target = 0;
  double bend = 0.0;  ///< how far its middle is to the left of the straight line from the smaller place
};

struct MapPicture {
  std::vector<PictureNode> nodes;  ///< the most active first
  std::vector<PictureEdge> edges;  ///< by relation, the weightiest relations last, so that they lie on top
  double width = 0.0;              ///< from (0, 0); what is drawn lies within
  double height = 0.0;
  std::size_t labels = 0;
  std::size_t inactive_left_out = 0;    ///< nodes beyond the number that is drawn
  std::size_t unlabelled_left_out = 0;  ///< nodes in parts of the map without a label
  std::size_t edges_left_out = 0;
};

inline constexpr double picture_font = 12.0;
inline constexpr double picture_line = 14.0;  ///< from a line of text to the next

/// The same for every order of the network's nodes and edges.
MapPicture make_map_picture(const graph::Network& network, const SvgMapOptions& options);

}  // namespace standpoint::io
