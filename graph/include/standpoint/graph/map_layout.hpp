#pragma once
// What the edges of a map mean for its layout.

#include <standpoint/graph/layout.hpp>
#include <standpoint/graph/network.hpp>

#include <cstddef>

namespace standpoint::graph {

/// How an edge between the nodes that are drawn as the discs `a` and `b` draws or pushes them. Alliances,
/// support and affiliation pull; an actor is kept off the issues and actors that it opposes, and foes are
/// kept farther apart, but in sight of each other.
Spring spring_of(const Edge& edge, std::size_t a, std::size_t b);

}  // namespace standpoint::graph
