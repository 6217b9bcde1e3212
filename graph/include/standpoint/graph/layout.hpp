#pragma once
// Positions for a picture of any weighted, signed graph: allies near each other, foes apart, camps in regions
// of their own. The same on every run, on every machine and for every order of the input.
//
//   const std::vector<graph::Disc> discs = {{.name = "Ida Holt"}, {.name = "Marel Lines"}, {.name = "Harbour
//   Union"}}; const std::vector<graph::Spring> springs = {graph::ally(0, 2), graph::foe(0, 1), graph::foe(1,
//   2)}; const std::vector<graph::Point> places = graph::compute_layout(discs, springs);

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// A place in the picture.
struct Point {
  double x = 0.0;
  double y = 0.0;

  friend bool operator==(const Point&, const Point&) = default;
};

/// A tie. Its ends are pulled together in proportion to `attraction`, and pushed apart `repulsion` times more
/// than two nodes without a tie. Alone, two ends of mass 1 rest sqrt((1 + repulsion) / attraction) units
/// from each other. A tie without attraction (0 or less) joins nothing; attractions are taken as 0.01 to 20,
/// repulsions as 0 to 20, so choose weights of about 1.
struct Spring {
  std::size_t a = 0;
  std::size_t b = 0;
  double attraction = 1.0;
  double repulsion = 0.0;
};

/// Two that go together, by weight > 0.
Spring ally(std::size_t a, std::size_t b, double weight = 1.0);
/// Two that are against each other: about eleven times as far apart as allies of the same weight, but in
/// sight.
Spring foe(std::size_t a, std::size_t b, double weight = 1.0);

/// A node as it is drawn: a disc and a label, whose middle lies `label_drop` below the disc's.
struct Disc {
  std::string_view name = {};  ///< decides the order; nodes of one name keep the order they are given in
  double diameter = 10.0;
  double label_width = 0.0;  ///< 0 = no label; see text_width.hpp
  double label_height = 0.0;
  double label_drop = 0.0;
};

/// How large the picture is and how long it is worked on.
struct LayoutOptions {
  /// Positions lie within this, left and right, above and below; a larger picture is scaled down, and then
  /// labels may overlap.
  double extent = 5000.0;
  /// Width by height that is aimed at where components are packed.
  double aspect = 1.3;
};

/// A place for each of `discs`, y upwards as in mathematics and in Gephi, centred on (0, 0), rounded to 0.1.
///
/// The energy is that of Noack's (1, -1) model ("Modularity clustering is force-directed layout", Physical
/// Review E 79, 2009, doi:10.1103/PhysRevE.79.026102) with the masses of ForceAtlas2 (Jacomy et al. 2014,
/// doi:10.1371/journal.pone.0098679): attraction grows with the distance; two nodes repel each other by mass
/// * mass / distance, the mass of a node being 1 and the attraction of its ties; a weak pull to the centre
/// holds it together. It is minimised on a sequence of coarser graphs (Hu, "Efficient, high-quality
/// force-directed graph drawing", The Mathematica Journal 10, 2005), in which only friends are merged; far
/// nodes are taken together (Barnes & Hut 1986, doi:10.1038/324446a0). Who has no friend is drawn to those
/// with the same foes. Components are packed side by side. Discs and labels are then pushed apart: up to
/// 1,000 nodes until none overlap, beyond that for some rounds.
///
/// Ties from a node to itself do not count; of several between two nodes the forces add up. O((n + m) log n)
/// time; about 300 bytes a tie at its peak (80 MB for 50,000 nodes and 200,000 ties).
std::vector<Point> compute_layout(std::span<const Disc> discs, std::span<const Spring> springs,
                                  const LayoutOptions& options = {});

}  // namespace standpoint::graph
