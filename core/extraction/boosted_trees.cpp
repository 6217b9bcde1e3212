#include "extraction/boosted_trees.hpp"

#include <algorithm>
#include <optional>

namespace standpoint {

// One tree of a line into the nodes, a mistake as a message.
class BoostedTrees::Reader {
 public:
  Reader(BoostedTrees& trees, std::string_view line) : trees_(trees), rest_(line) {}

  std::optional<std::string> read() {
    trees_.trees_.push_back({static_cast<std::uint32_t>(trees_.nodes_.size()), 0});
    if (auto mistake = node(0)) return mistake;
    if (!done_) return "something stands behind the tree";
    if (trees_.nodes_.size() - trees_.trees_.back().root > most) return "the tree has too many nodes";
    if (trees_.grounds_.size() > most) return "there are too many grounds";
    return std::nullopt;
  }

 private:
  static constexpr std::uint32_t deepest = 32;
  static constexpr std::size_t most = 0xFFFF;

  std::optional<std::string> node(std::uint32_t depth) {
    if (depth > deepest) return "the tree is too deep";
    if (done_) return "the tree breaks off";
    const std::string_view part = next();
    if (part.empty()) return "a part of the tree is empty";
    const auto at = static_cast<std::uint32_t>(trees_.nodes_.size());
    trees_.nodes_.emplace_back();
    if (part.front() == '=') {
      const auto value = finite_number(part.substr(1));
      if (!value) return "'" + std::string(part.substr(0, 20)) + "' is no leaf";
      trees_.nodes_[at].value = *value;
      trees_.trees_.back().depth = std::max(trees_.trees_.back().depth, depth);
      return std::nullopt;
    }
    const std::string_view threshold = done_ ? std::string_view() : next();
    const auto value = finite_number(threshold);
    if (!value) return "'" + std::string(threshold.substr(0, 20)) + "' is no threshold";
    trees_.nodes_[at].ground = static_cast<std::uint16_t>(trees_.grounds_.add(part));
    trees_.nodes_[at].value = *value;
    if (auto mistake = node(depth + 1)) return mistake;
    // What does not fit here is told by read().
    trees_.nodes_[at].step = {1, static_cast<std::uint16_t>(trees_.nodes_.size() - at)};
    return node(depth + 1);
  }

  std::string_view next() {
    const std::size_t tab = rest_.find('\t');
    const std::string_view part = rest_.substr(0, tab);
    done_ = tab == std::string_view::npos;
    rest_ = done_ ? std::string_view() : rest_.substr(tab + 1);
    return part;
  }

  BoostedTrees& trees_;
  std::string_view rest_;
  bool done_ = false;
};

Result<BoostedTrees> BoostedTrees::read(std::string_view text, const std::string& file) {
  BoostedTrees trees;
  const auto take = [&](std::string_view row) { return Reader(trees, row).read(); };
  if (auto mistake = read_rows(text, file, take)) return *mistake;
  return trees;
}

double BoostedTrees::sum(const Grounds& grounds) const {
  const Grounds* const one = &grounds;
  return sums({&one, 1}).front();
}

std::vector<double> BoostedTrees::sums(std::span<const Grounds* const> of) const {
  constexpr std::size_t at_once = 2 * abreast;
  const std::size_t width = grounds_.size() + 1;
  std::vector<double> sums(of.size(), 0.0);
  std::vector<double> values(at_once * width);
  for (std::size_t first = 0; first < of.size(); first += at_once) {
    const std::size_t count = std::min(at_once, of.size() - first);
    std::fill(values.begin(), values.end(), 0.0);
    for (std::size_t i = 0; i < count; ++i) {
      for (const Ground& ground : *of[first + i]) {
        if (const auto found = grounds_.find(ground.name)) values[i * width + *found] = ground.value;
      }
    }
    std::array<double, at_once> reached{};
    for (const Tree& tree : trees_) {
      for (std::size_t i = 0; i < count; i += abreast)
        add_leaves(tree, values.data() + i * width, width, reached.data() + i);
    }
    std::copy_n(reached.begin(), count, sums.begin() + static_cast<std::ptrdiff_t>(first));
  }
  return sums;
}

void BoostedTrees::add_leaves(const Tree& tree, const double* values, std::size_t width, double* sums) const {
  std::array<const Node*, abreast> at{};
  at.fill(nodes_.data() + tree.root);
  for (std::uint32_t depth = 0; depth < tree.depth; ++depth) {
    for (std::size_t i = 0; i < abreast; ++i)
      at[i] += at[i]->step[values[i * width + at[i]->ground] > at[i]->value ? 1 : 0];
  }
  for (std::size_t i = 0; i < abreast; ++i) sums[i] += at[i]->value;
}

}  // namespace standpoint
