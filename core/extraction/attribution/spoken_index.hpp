#pragma once
// Which speech a token stands in.

#include "extraction/attribution/quotations.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint {

/// For each part the part around its beginning, found in one pass with a stack of those not yet at an end.
/// Keeps a reference to the parts.
class SpokenIndex {
 public:
  explicit SpokenIndex(const std::vector<SpokenPart>& parts) : parts_(parts) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      while (!open.empty() && parts[open.back()].content.end <= parts[i].content.first) open.pop_back();
      around_.push_back(open.empty() ? none : open.back());
      open.push_back(i);
    }
  }

  /// The parts whose content holds a token: those that begin last first.
  std::vector<const SpokenPart*> at(std::uint32_t token) const {
    std::vector<const SpokenPart*> found;
    const auto next =
        std::upper_bound(parts_.begin(), parts_.end(), token,
                         [](std::uint32_t i, const SpokenPart& part) { return i < part.content.first; });
    std::size_t i = next == parts_.begin() ? none : static_cast<std::size_t>(next - parts_.begin()) - 1;
    for (int depth = 0; i != none && depth < deepest; ++depth, i = around_[i]) {
      if (parts_[i].content.contains(token)) found.push_back(&parts_[i]);
    }
    return found;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  static constexpr int deepest = 32;  // speech is not nested deeper than this

  const std::vector<SpokenPart>& parts_;
  std::vector<std::size_t> around_;
};

}  // namespace standpoint
