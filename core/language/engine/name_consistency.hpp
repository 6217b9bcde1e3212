#pragma once
// One name, one type: within a document, mentions of the same name agree on what they name.

#include "language/engine/network.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint {

/// After the network has tagged each sentence by itself, names written alike are given the type that most of
/// their mentions have, when more than half of them agree.
class NameConsistency {
 public:
  NameConsistency() = default;
  explicit NameConsistency(const LanguageLabels& labels);

  struct Name {
    std::uint32_t first = 0, end = 0;  ///< words
    std::uint32_t type = 0;
    std::uint64_t key = 0;  ///< of all its words, folded
  };
  struct Memory {
    std::vector<Name> names;
    std::vector<std::uint32_t> order;
  };

  /// Changes the name tags of a document's words. Linear but for the sorting of its names.
  void apply(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
             std::span<WordAnswer> answers, Memory& memory) const;

 private:
  std::vector<std::uint32_t> type_of_;        ///< of each tag; 0 for "O"
  std::vector<std::uint8_t> begin_, inside_;  ///< tags of each type
};

}  // namespace standpoint
