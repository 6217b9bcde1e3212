#pragma once
// Names of a document that tell what other names are: full names and surnames, organisations and acronyms.

#include "language/engine/name_consistency.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint {

/// After NameConsistency, in this order:
///  1. A name of one word that is the last word of a person's full name is a person: "Ida Holt ... Holt".
///  2. Words whose initials stand in brackets after them are an organisation, unless they are a name already:
///     "the Velmouth Dockers Union (VDU)".
///  3. An acronym in brackets after an organisation is one, and wherever else it is a proper noun.
///  4. An organisation found twice or oftener is found wherever its words are proper nouns without a name.
/// What it needs of a model are names PER and ORG and the tag PROPN; steps whose labels are missing are left
/// out.
class NameLinks {
 public:
  NameLinks() = default;
  explicit NameLinks(const LanguageLabels& labels);

  struct Count {
    std::uint64_t key = 0;
    std::uint32_t organisations = 0, others = 0;
  };
  struct Memory {
    std::vector<TaggedName> names;
    std::vector<std::uint64_t> surnames;
    std::vector<std::string_view> acronyms;
    std::vector<Count> counts;
  };

  /// Changes the name tags of a document's words. O(n log n) in its words.
  void apply(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
             std::span<WordAnswer> answers, Memory& memory) const;

 private:
  void link_surnames(std::span<const std::string_view> words, std::span<WordAnswer> answers, Memory& m) const;
  void find_initials(std::span<const std::string_view> words, std::span<WordAnswer> answers,
                     std::uint32_t first, std::uint32_t end) const;
  void link_acronyms(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                     std::span<WordAnswer> answers, Memory& m) const;
  void find_again(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                  std::span<WordAnswer> answers, Memory& m) const;
  void repair(std::span<const std::uint32_t> lengths, std::span<WordAnswer> answers) const;
  bool is_proper(std::string_view word, const WordAnswer& answer) const;

  NameTypes types_;
  std::uint32_t person_ = 0, organisation_ = 0;
  int proper_ = -1;  ///< number of the tag PROPN
};

}  // namespace standpoint
