#include "links.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace standpoint::graph {

Links make_links(std::size_t nodes, std::vector<Link> links) {
  Links made;
  made.nodes = nodes;
  made.links = std::move(links);
  made.first.assign(nodes + 1, 0);
  for (const Link& link : made.links) {
    ++made.first[link.a + 1];
    ++made.first[link.b + 1];
  }
  for (std::size_t node = 0; node < nodes; ++node) made.first[node + 1] += made.first[node];
  made.arcs.resize(2 * made.links.size());
  std::vector<std::size_t> next(made.first.begin(), made.first.end() - 1);
  for (std::uint32_t i = 0; i < made.links.size(); ++i) {
    const Link& link = made.links[i];
    made.arcs[next[link.a]++] = {link.b, i};
    made.arcs[next[link.b]++] = {link.a, i};
  }
  return made;
}

std::vector<std::uint32_t> join_nodes(const Links& links, const std::vector<bool>& keep) {
  std::vector<std::uint32_t> up(links.nodes);
  std::iota(up.begin(), up.end(), 0U);
  const auto top = [&](std::uint32_t node) {
    while (up[node] != node) node = up[node] = up[up[node]];
    return node;
  };
  for (std::size_t i = 0; i < links.links.size(); ++i) {
    if (!keep[i]) continue;
    const std::uint32_t a = top(links.links[i].a);
    const std::uint32_t b = top(links.links[i].b);
    up[std::max(a, b)] = std::min(a, b);
  }
  // The top of a set is its first node.
  std::vector<std::uint32_t> number(links.nodes);
  std::uint32_t count = 0;
  for (std::uint32_t node = 0; node < links.nodes; ++node) {
    const std::uint32_t first = top(node);
    number[node] = first == node ? count++ : number[first];
  }
  return number;
}

namespace {

LinkBlock cut_out(const Links& all, std::span<const std::uint32_t> chosen,
                  std::vector<std::uint32_t>& place) {
  LinkBlock block;
  for (const std::uint32_t i : chosen) {
    block.nodes.push_back(all.links[i].a);
    block.nodes.push_back(all.links[i].b);
  }
  std::sort(block.nodes.begin(), block.nodes.end());
  block.nodes.erase(std::unique(block.nodes.begin(), block.nodes.end()), block.nodes.end());
  for (std::uint32_t i = 0; i < block.nodes.size(); ++i) place[block.nodes[i]] = i;
  std::vector<Link> links;
  for (const std::uint32_t i : chosen)
    links.push_back({place[all.links[i].a], place[all.links[i].b], all.links[i].weight});
  block.links = make_links(block.nodes.size(), std::move(links));
  return block;
}

}  // namespace

std::vector<LinkBlock> find_link_blocks(const Links& links) {
  constexpr auto none = std::numeric_limits<std::uint32_t>::max();
  struct Visit {
    std::uint32_t node;
    std::uint32_t by;  // link
    std::size_t next;  // arc
  };
  std::vector<std::uint32_t> reached(links.nodes, none);
  std::vector<std::uint32_t> low(links.nodes, none);
  std::vector<std::uint32_t> place(links.nodes, 0);
  std::vector<std::uint32_t> open;  // links not yet in a block
  std::vector<LinkBlock> blocks;
  std::vector<Visit> path;
  std::uint32_t time = 0;
  for (std::uint32_t root = 0; root < links.nodes; ++root) {
    if (reached[root] != none) continue;
    reached[root] = low[root] = time++;
    path.push_back({root, none, links.first[root]});
    while (!path.empty()) {
      Visit& at = path.back();
      if (at.next < links.first[at.node + 1]) {
        const Links::Arc arc = links.arcs[at.next++];
        if (arc.link == at.by) continue;
        if (reached[arc.node] == none) {
          open.push_back(arc.link);
          reached[arc.node] = low[arc.node] = time++;
          path.push_back({arc.node, arc.link, links.first[arc.node]});
        } else if (reached[arc.node] < reached[at.node]) {
          open.push_back(arc.link);
          low[at.node] = std::min(low[at.node], reached[arc.node]);
        }
        continue;
      }
      const Visit done = at;
      path.pop_back();
      if (path.empty()) break;
      const std::uint32_t parent = path.back().node;
      low[parent] = std::min(low[parent], low[done.node]);
      if (low[done.node] < reached[parent]) continue;
      const auto begin = std::find(open.rbegin(), open.rend(), done.by).base() - 1;
      blocks.push_back(cut_out(links, std::span(begin, open.end()), place));
      open.erase(begin, open.end());
    }
  }
  // Found from the leaves to the root of each component.
  std::reverse(blocks.begin(), blocks.end());
  return blocks;
}

}  // namespace standpoint::graph
