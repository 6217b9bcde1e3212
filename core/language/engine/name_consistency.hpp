#pragma once
// The names of a document, after each sentence was tagged by itself: mentions of the same name agree.

#include "language/engine/network.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint {

/// A name in a document.
struct TaggedName {
  std::uint32_t first = 0, end = 0;  ///< words
  std::uint32_t type = 0;            ///< see NameTypes
  std::uint64_t key = 0;             ///< of all its words, folded
};

/// Types of names and their tags. Type 0 is no name.
struct NameTypes {
  NameTypes() = default;
  explicit NameTypes(const LanguageLabels& labels);

  std::vector<std::string> types = {""};                ///< "PER", "ORG" ...
  std::vector<std::uint32_t> type_of;                   ///< of each tag
  std::vector<std::uint8_t> begin = {0}, inside = {0};  ///< tags of each type

  /// Number of a type; 0: the model has none of that name.
  std::uint32_t find(std::string_view type) const;
  void set(std::span<WordAnswer> answers, std::uint32_t first, std::uint32_t end, std::uint32_t type) const;
  /// The names of a document, in order.
  void collect(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
               std::span<const WordAnswer> answers, std::vector<TaggedName>& names) const;
};

/// Names written alike are given the type that most of their mentions have, when more than half of them
/// agree. A letter or a number alone is no name.
class NameConsistency {
 public:
  NameConsistency() = default;
  explicit NameConsistency(const LanguageLabels& labels) : types_(labels) {}

  struct Memory {
    std::vector<TaggedName> names;
    std::vector<std::uint32_t> order;
  };

  /// Changes the name tags of a document's words. Linear but for the sorting of its names.
  void apply(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
             std::span<WordAnswer> answers, Memory& memory) const;

 private:
  NameTypes types_;
};

}  // namespace standpoint
