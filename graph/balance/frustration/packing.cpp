#include "packing.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace standpoint::graph::frustration {
namespace {

constexpr std::uint32_t none = ~0U;

// A cycle that carries something: a frustrated link and the way round it.
struct Way {
  std::uint32_t frustrated = 0;
  Weight amount = 0;  // 0: given up
  std::vector<std::uint32_t> links;
};

class Packing {
 public:
  Packing(const Kernel& kernel, const Rows& rows, const Sides& sides)
      : kernel_(kernel),
        rows_(rows),
        room_(kernel.links.size()),
        is_frustrated_(kernel.links.size()),
        by_(kernel.nodes, none),
        seen_(kernel.nodes, 0),
        ways_on_(kernel.links.size()) {
    for (std::uint32_t link = 0; link < room_.size(); ++link) {
      room_[link] = size(kernel.links[link].weight);
      is_frustrated_[link] = is_frustrated(kernel.links[link], sides);
      if (is_frustrated_[link]) open_.push_back(link);
    }
  }

  Weight run(Effort& effort) {
    close_triangles(effort);
    // Longer ones, the short before the long.
    for (const std::size_t reach : {std::size_t{64}, std::size_t{512}, std::size_t{4096}}) {
      close(reach, effort);
    }
    give_way(effort);
    return packed_;
  }

 private:
  Node end(std::uint32_t link, Node node) const {
    return kernel_.links[link].a ^ kernel_.links[link].b ^ node;
  }

  void take(std::uint32_t frustrated, std::vector<std::uint32_t> links) {
    Weight amount = room_[frustrated];
    for (const std::uint32_t link : links) amount = std::min(amount, room_[link]);
    for (const std::uint32_t link : links) {
      room_[link] -= amount;
      ways_on_[link].push_back(static_cast<std::uint32_t>(ways_.size()));
    }
    room_[frustrated] -= amount;
    packed_ += amount;
    ways_.push_back({frustrated, amount, std::move(links)});
  }

  void give_up(std::uint32_t way) {
    Way& one = ways_[way];
    for (const std::uint32_t link : one.links) {
      room_[link] += one.amount;
      std::erase(ways_on_[link], way);
    }
    room_[one.frustrated] += one.amount;
    packed_ -= one.amount;
    one.amount = 0;
    one.links = {};
  }

  void drop_closed() {
    std::erase_if(open_, [&](std::uint32_t link) { return room_[link] == 0; });
  }

  // Calls found(link to a, link to b) for each triangle on a frustrated link until it says stop.
  template <class Found>
  std::size_t each_triangle(std::uint32_t frustrated, const Found& found) {
    const Link& link = kernel_.links[frustrated];
    const bool swap = rows_.of(link.a).size() > rows_.of(link.b).size();
    const Node near = swap ? link.b : link.a;
    const Node far = swap ? link.a : link.b;
    ++round_;
    for (const Rows::End& one : rows_.of(near)) {
      if (is_frustrated_[one.link] || room_[one.link] == 0) continue;
      seen_[one.node] = round_;
      by_[one.node] = one.link;
    }
    const auto of_far = rows_.of(far);
    for (const Rows::End& one : of_far) {
      if (seen_[one.node] != round_ || is_frustrated_[one.link] || room_[one.link] == 0) continue;
      if (!found(by_[one.node], one.link)) break;
    }
    return rows_.of(near).size() + of_far.size();
  }

  void close_triangles(Effort& effort) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
    for (const std::uint32_t link : open_) {
      std::uint32_t count = 0;
      const auto work = each_triangle(link, [&](auto, auto) { return ++count < 1000; });
      if (!effort.spend(2 * work)) return;
      if (count > 0) order.emplace_back(count, link);
    }
    std::sort(order.begin(), order.end());
    for (const auto& entry : order) {
      const std::uint32_t link = entry.second;
      std::vector<std::vector<std::uint32_t>> triangles;
      const auto work = each_triangle(link, [&](std::uint32_t x, std::uint32_t y) {
        triangles.push_back({x, y});
        return triangles.size() < static_cast<std::size_t>(room_[link]);
      });
      for (auto& triangle : triangles) {
        if (room_[link] > 0 && room_[triangle[0]] > 0 && room_[triangle[1]] > 0)
          take(link, std::move(triangle));
      }
      if (!effort.spend(2 * work)) return;
    }
    drop_closed();
  }

  // Breadth first over satisfied links with room, at most `reach` nodes; the links of the way, or nothing.
  std::vector<std::uint32_t> find_way(std::uint32_t frustrated, std::size_t reach, Effort& effort) {
    const Link& link = kernel_.links[frustrated];
    ++round_;
    queue_.assign(1, link.a);
    seen_[link.a] = round_;
    std::uint64_t work = 1;
    bool found = false;
    for (std::size_t at = 0; at < queue_.size() && !found && queue_.size() < reach; ++at) {
      for (const Rows::End& one : rows_.of(queue_[at])) {
        ++work;
        if (seen_[one.node] == round_ || is_frustrated_[one.link] || room_[one.link] == 0) continue;
        seen_[one.node] = round_;
        by_[one.node] = one.link;
        if (one.node == link.b) {
          found = true;
          break;
        }
        queue_.push_back(one.node);
      }
    }
    effort.spend(2 * work);
    return found ? walk_back(link) : std::vector<std::uint32_t>();
  }

  std::vector<std::uint32_t> walk_back(const Link& link) const {
    std::vector<std::uint32_t> links;
    for (Node node = link.b; node != link.a; node = end(by_[node], node)) links.push_back(by_[node]);
    return links;
  }

  void close(std::size_t reach, Effort& effort) {
    for (const std::uint32_t link : open_) {
      while (room_[link] > 0) {
        auto way = find_way(link, reach, effort);
        if (way.empty()) break;
        take(link, std::move(way));
      }
      if (effort.is_used_up()) return;
    }
    drop_closed();
  }

  // A way over links that others use: each of them costs as much as it was fought over.
  std::vector<std::uint32_t> find_way_through(std::uint32_t frustrated, Effort& effort) {
    const Link& link = kernel_.links[frustrated];
    ++round_;
    heap_.assign(1, {0.0, link.a});
    touched_.clear();
    reached_[link.a] = 0.0;
    touched_.push_back(link.a);
    std::uint64_t work = 1;
    bool found = false;
    while (!heap_.empty() && touched_.size() < 4096) {
      std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
      const auto [here, node] = heap_.back();
      heap_.pop_back();
      if (here > reached_[node]) continue;
      if (node == link.b) {
        found = true;
        break;
      }
      for (const Rows::End& one : rows_.of(node)) {
        ++work;
        if (is_frustrated_[one.link]) continue;
        const double there = here + 1.0 + (room_[one.link] > 0 ? 0.0 : history_[one.link]);
        if (there >= reached_[one.node]) continue;
        if (reached_[one.node] == infinite) touched_.push_back(one.node);
        reached_[one.node] = there;
        by_[one.node] = one.link;
        heap_.emplace_back(there, one.node);
        std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
      }
    }
    for (const Node node : touched_) reached_[node] = infinite;
    effort.spend(4 * work);
    return found ? walk_back(link) : std::vector<std::uint32_t>();
  }

  void give_way(Effort& effort) {
    history_.assign(room_.size(), 2.0);
    reached_.assign(kernel_.nodes, infinite);
    Weight most = packed_;
    std::size_t stale = 0;
    const std::size_t patience = 20 * (open_.size() + 10);
    for (std::size_t at = 0; at < open_.size() && stale < patience; ++at, ++stale) {
      if (effort.is_used_up()) break;
      const std::uint32_t link = open_[at];
      if (room_[link] == 0) continue;
      auto way = find_way_through(link, effort);
      if (way.empty()) continue;
      for (const std::uint32_t used : way) {
        if (room_[used] > 0) continue;
        history_[used] += 1.0;
        while (room_[used] == 0) {
          const std::uint32_t other = ways_on_[used].front();
          const std::uint32_t displaced = ways_[other].frustrated;
          give_up(other);
          open_.push_back(displaced);
        }
      }
      take(link, std::move(way));
      if (room_[link] > 0) open_.push_back(link);
      if (packed_ > most) {
        most = packed_;
        stale = 0;
      }
    }
    packed_ = most;
  }

  static constexpr double infinite = 1e300;
  const Kernel& kernel_;
  const Rows& rows_;
  std::vector<Weight> room_;
  std::vector<bool> is_frustrated_;
  std::vector<std::uint32_t> open_;  // frustrated links with room
  std::vector<std::uint32_t> by_;    // the link a node was reached by
  std::vector<std::uint32_t> seen_;  // in which round
  std::uint32_t round_ = 0;
  std::vector<Node> queue_;
  std::vector<std::pair<double, Node>> heap_;
  std::vector<double> reached_;
  std::vector<Node> touched_;
  std::vector<double> history_;
  std::vector<Way> ways_;
  std::vector<std::vector<std::uint32_t>> ways_on_;
  Weight packed_ = 0;
};

}  // namespace

Weight pack_cycles(const Kernel& kernel, const Rows& rows, const Sides& sides, Effort& effort) {
  return Packing(kernel, rows, sides).run(effort);
}

}  // namespace standpoint::graph::frustration
