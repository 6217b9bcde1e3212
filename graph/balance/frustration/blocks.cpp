#include "reduce.hpp"

#include <algorithm>

namespace standpoint::graph::frustration {
namespace {

constexpr std::uint32_t unseen = 0;

class BlockFinder {
 public:
  explicit BlockFinder(const Kernel& kernel)
      : kernel_(kernel),
        rows_(kernel),
        entered_(kernel.nodes, unseen),
        low_(kernel.nodes, 0),
        local_(kernel.nodes, 0) {}

  std::vector<Block> run() {
    for (Node root = 0; root < kernel_.nodes; ++root) {
      if (entered_[root] == unseen) visit(root);
    }
    // Found leaves first: each shares its top node with one that comes later.
    std::reverse(blocks_.begin(), blocks_.end());
    return std::move(blocks_);
  }

 private:
  struct Frame {
    Node node;
    std::uint32_t in;  // the link it was entered by
    std::size_t next;  // in its row
  };

  void enter(Node node, std::uint32_t by) {
    entered_[node] = low_[node] = ++clock_;
    frames_.push_back({node, by, rows_.first[node]});
  }

  void visit(Node root) {
    enter(root, ~0U);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      const Node node = frame.node;
      if (frame.next < rows_.first[node + std::size_t{1}]) {
        const Rows::End end = rows_.ends[frame.next++];
        if (end.link == frame.in) continue;
        if (entered_[end.node] == unseen) {
          open_.push_back(end.link);
          enter(end.node, end.link);
        } else if (entered_[end.node] < entered_[node]) {
          open_.push_back(end.link);
          low_[node] = std::min(low_[node], entered_[end.node]);
        }
        continue;
      }
      const std::uint32_t by = frame.in;
      frames_.pop_back();
      if (frames_.empty()) continue;
      const Node above = frames_.back().node;
      low_[above] = std::min(low_[above], low_[node]);
      if (low_[node] >= entered_[above]) close(by);
    }
  }

  // All links down to `last` are one block.
  void close(std::uint32_t last) {
    Block block;
    const auto begin = std::find(open_.rbegin(), open_.rend(), last).base() - 1;
    std::sort(begin, open_.end());
    for (auto link = begin; link != open_.end(); ++link) {
      block.nodes.push_back(kernel_.links[*link].a);
      block.nodes.push_back(kernel_.links[*link].b);
    }
    std::sort(block.nodes.begin(), block.nodes.end());
    block.nodes.erase(std::unique(block.nodes.begin(), block.nodes.end()), block.nodes.end());
    for (Node i = 0; i < block.nodes.size(); ++i) local_[block.nodes[i]] = i;
    block.kernel.nodes = static_cast<Node>(block.nodes.size());
    for (auto link = begin; link != open_.end(); ++link) {
      const Link& one = kernel_.links[*link];
      block.kernel.links.push_back({local_[one.a], local_[one.b], one.weight});
    }
    open_.erase(begin, open_.end());
    blocks_.push_back(std::move(block));
  }

  const Kernel& kernel_;
  Rows rows_;
  std::vector<std::uint32_t> entered_;
  std::vector<std::uint32_t> low_;
  std::vector<Node> local_;
  std::uint32_t clock_ = 0;
  std::vector<Frame> frames_;
  std::vector<std::uint32_t> open_;  // links that are in no block yet
  std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> find_blocks(const Kernel& kernel) { return BlockFinder(kernel).run(); }

Sides join_blocks(Node nodes, const std::vector<Block>& blocks, const std::vector<Sides>& sides) {
  Sides joined(nodes, 0);
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const auto& block = blocks[b];
    int turn = 1;
    for (std::size_t i = 0; i < block.nodes.size(); ++i) {
      if (joined[block.nodes[i]] != 0) turn = joined[block.nodes[i]] * sides[b][i];
    }
    for (std::size_t i = 0; i < block.nodes.size(); ++i)
      joined[block.nodes[i]] = static_cast<std::int8_t>(turn * sides[b][i]);
  }
  std::replace(joined.begin(), joined.end(), std::int8_t{0}, std::int8_t{1});
  return joined;
}

}  // namespace standpoint::graph::frustration
