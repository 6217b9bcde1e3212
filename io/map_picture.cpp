#include "map_picture.hpp"

#include "svg_writer.hpp"

#include <standpoint/graph/map_layout.hpp>
#include <standpoint/graph/text_width.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace standpoint::io {
namespace {

using graph::Graph;
using graph::NodeIndex;
using graph::Relation;

constexpr double label_ems = 13.0;  // of a line
constexpr double bend_step = 16.0;  // between the middles of two edges of one pair
constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

// From the bottom to the top of the picture.
constexpr std::array<Relation, 6> drawing_order = {Relation::affiliated, Relation::neutral,
                                                   Relation::supports,   Relation::opposes,
                                                   Relation::alliance,   Relation::conflict};

std::size_t drawing_rank(Relation relation) {
  return static_cast<std::size_t>(std::find(drawing_order.begin(), drawing_order.end(), relation) -
                                  drawing_order.begin());
}

class Chooser {
 public:
  Chooser(const Graph& graph, const SvgMapOptions& options) : graph_(graph), options_(options) {}

  MapPicture choose() {
    rank_nodes();
    if (nodes_.size() > options_.most_nodes) {
      picture_.inactive_left_out = nodes_.size() - options_.most_nodes;
      nodes_.resize(options_.most_nodes);
    }
    labelled_ = std::min(nodes_.size(), options_.most_labels);
    if (labelled_ < nodes_.size()) leave_out_unlabelled_parts();
    add_nodes();
    add_edges();
    return std::move(picture_);
  }

 private:
  // The most active first.
  void rank_nodes() {
    nodes_ = graph::nodes_of(options_.view, graph_);
    std::vector<std::size_t> ties(boost::num_vertices(graph_), 0);
    for (auto [edge, end] = boost::edges(graph_); edge != end; ++edge) {
      if (!graph::shows(options_.view, graph_, *edge)) continue;
      ++ties[boost::source(*edge, graph_)];
      ++ties[boost::target(*edge, graph_)];
    }
    const auto key = [&](NodeIndex node) {
      return std::make_tuple(~graph_[node].statements, ~ties[node], std::cref(graph_[node].id));
    };
    std::sort(nodes_.begin(), nodes_.end(), [&](NodeIndex a, NodeIndex b) { return key(a) < key(b); });
    number();
  }

  void number() {
    place_.assign(boost::num_vertices(graph_), nowhere);
    for (std::size_t i = 0; i < nodes_.size(); ++i) place_[nodes_[i]] = i;
  }

  bool is_drawn(graph::EdgeIndex edge) const {
    return graph::shows(options_.view, graph_, edge) && place_[boost::source(edge, graph_)] != nowhere &&
           place_[boost::target(edge, graph_)] != nowhere;
  }

  void leave_out_unlabelled_parts() {
    number();
    // The best rank of each part; ranks below the number of labels have one.
    std::vector<std::size_t> best(nodes_.size());
    std::iota(best.begin(), best.end(), std::size_t{0});
    const auto root = [&](std::size_t i) {
      while (best[i] != i) i = best[i] = best[best[i]];
      return i;
    };
    for (auto [edge, end] = boost::edges(graph_); edge != end; ++edge) {
      if (!is_drawn(*edge)) continue;
      const std::size_t a = root(place_[boost::source(*edge, graph_)]);
      const std::size_t b = root(place_[boost::target(*edge, graph_)]);
      best[std::max(a, b)] = std::min(a, b);
    }
    std::vector<NodeIndex> kept;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (root(i) < labelled_) kept.push_back(nodes_[i]);
    }
    picture_.unlabelled_left_out = nodes_.size() - kept.size();
    nodes_ = std::move(kept);
  }

  // Areas grow with activity; what has no label is small, the smaller the more there is.
  void add_nodes() {
    number();
    double most = 1.0;
    for (const NodeIndex node : nodes_)
      most = std::max(most, std::sqrt(static_cast<double>(graph_[node].statements)));
    const double crowd = std::sqrt(static_cast<double>(std::max<std::size_t>(nodes_.size(), 150)) / 150.0);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const graph::Node& node = graph_[nodes_[i]];
      const double share = std::sqrt(static_cast<double>(node.statements)) / most;
      PictureNode shown;
      shown.node = nodes_[i];
      if (i < labelled_) {
        shown.diameter = 13.0 + 27.0 * share;
        shown.label = wrap_label(node.label, label_ems, 2);
      } else {
        shown.diameter = std::max(3.0, 10.0 / crowd);
      }
      picture_.nodes.push_back(std::move(shown));
    }
  }

  void add_edges() {
    for (auto [edge, end] = boost::edges(graph_); edge != end; ++edge) {
      if (is_drawn(*edge)) {
        picture_.edges.push_back(
            {*edge, place_[boost::source(*edge, graph_)], place_[boost::target(*edge, graph_)], 0.0});
      } else if (graph::shows(options_.view, graph_, *edge)) {
        ++picture_.edges_left_out;
      }
    }
    const auto key = [&](const PictureEdge& edge) {
      return std::make_tuple(drawing_rank(graph_[edge.edge].relation), edge.source, edge.target,
                             std::cref(graph_[edge.edge].id));
    };
    std::sort(picture_.edges.begin(), picture_.edges.end(),
              [&](const PictureEdge& a, const PictureEdge& b) { return key(a) < key(b); });
    std::map<std::pair<std::size_t, std::size_t>, std::vector<PictureEdge*>> of_pair;
    for (auto& edge : picture_.edges) of_pair[std::minmax(edge.source, edge.target)].push_back(&edge);
    for (auto& entry : of_pair) {
      const auto count = static_cast<double>(entry.second.size());
      for (std::size_t i = 0; i < entry.second.size(); ++i)
        entry.second[i]->bend = (static_cast<double>(i) - (count - 1.0) * 0.5) * bend_step;
    }
  }

  const Graph& graph_;
  const SvgMapOptions& options_;
  std::vector<NodeIndex> nodes_;
  std::vector<std::size_t> place_;  // of each node in nodes_
  std::size_t labelled_ = 0;
  MapPicture picture_;
};

double label_width(const PictureNode& node) {
  double width = 0.0;
  for (const auto& line : node.label) width = std::max(width, graph::text_width(line));
  return width * picture_font;
}

double label_height(const PictureNode& node) { return static_cast<double>(node.label.size()) * picture_line; }

void place(MapPicture& picture, const Graph& graph) {
  std::vector<graph::Disc> discs;
  for (const auto& node : picture.nodes) {
    discs.push_back({.name = graph[node.node].id,
                     .diameter = node.diameter,
                     .label_width = label_width(node),
                     .label_height = label_height(node),
                     .label_drop = (node.diameter + label_height(node)) * 0.5});
  }
  std::vector<graph::Spring> springs;
  for (const auto& edge : picture.edges)
    springs.push_back(graph::spring_of(graph[edge.edge], edge.source, edge.target));
  const auto places = graph::compute_layout(discs, springs);

  // To (0, 0), with what hangs over the middles of nodes.
  double left = 0.0;
  double top = 0.0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    auto& node = picture.nodes[i];
    node.x = places[i].x;
    node.y = -places[i].y;
    const double half = std::max(node.diameter, discs[i].label_width) * 0.5;
    left = std::min(left, node.x - half);
    top = std::min(top, node.y - node.diameter * 0.5);
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    auto& node = picture.nodes[i];
    node.x -= left;
    node.y -= top;
    const double half = std::max(node.diameter, discs[i].label_width) * 0.5;
    picture.width = std::max(picture.width, node.x + half);
    picture.height = std::max(picture.height, node.y + node.diameter * 0.5 + discs[i].label_height);
  }
}

// Where there are too many nodes to push them all apart, a label that would lie on a more active node's is
// left off.
void drop_hidden_labels(MapPicture& picture) {
  struct Frame {
    double left, right, top, bottom;
  };
  std::vector<Frame> taken;
  for (auto& node : picture.nodes) {
    if (node.label.empty()) continue;
    const double half = label_width(node) * 0.5;
    const double top = node.y + node.diameter * 0.5;
    const Frame frame = {node.x - half, node.x + half, top, top + label_height(node)};
    const bool is_free = std::none_of(taken.begin(), taken.end(), [&](const Frame& other) {
      return frame.left < other.right && other.left < frame.right && frame.top < other.bottom &&
             other.top < frame.bottom;
    });
    if (is_free) {
      taken.push_back(frame);
    } else {
      node.label.clear();
    }
  }
  picture.labels = taken.size();
}

}  // namespace

MapPicture make_map_picture(const graph::Network& network, const SvgMapOptions& options) {
  MapPicture picture = Chooser(network.graph(), options).choose();
  if (picture.nodes.empty()) return picture;
  place(picture, network.graph());
  drop_hidden_labels(picture);
  return picture;
}

}  // namespace standpoint::io
