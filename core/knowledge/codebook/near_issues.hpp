#pragma once
// The issue of a codebook that a phrase is nearest to, by the words they share, weighted by rarity.

#include "knowledge/codebook/turning_words.hpp"
#include "knowledge/codebook/word_forms.hpp"

#include <standpoint/codebook_suggestions.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

class NearIssues {
 public:
  /// `texts` are all labels that are compared: what is in many of them tells little.
  NearIssues(const Codebook& codebook, const std::vector<std::string>& texts, const Language& language,
             const WordVectors* vectors);

  struct Near {
    std::string issue;
    int pole = 1;
    double score = 0.0;
    std::string_view source = {};
  };
  /// Weighted Jaccard (shared over all words) with the nearest phrase; "" below 0.15.
  Near nearest(std::string_view text);

 private:
  // A word is the smallest of its keys that its forms share: "bans" and "ban" are one.
  std::vector<std::uint32_t> word_set(std::string_view text);
  double weight(std::uint32_t word) const;
  Near nearest_by_words(const std::vector<std::uint32_t>& words, bool is_turned) const;
  Near nearest_by_vectors(std::string_view text, bool is_turned);
  std::vector<double> mean_vector(std::string_view text);
  bool turned(std::string_view text);

  struct Phrase {
    std::string issue;
    int pole;
    std::vector<std::uint32_t> words;
    bool turned;
    std::vector<double> mean;  // of length 1, or empty
  };
  const WordVectors* vectors_;
  WordForms forms_;
  TurningWords turning_;
  std::vector<Phrase> phrases_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> phrases_of_;  // word -> phrases
  std::unordered_map<std::uint32_t, std::size_t> texts_of_;                 // word -> texts
  std::size_t texts_ = 0;
};

}  // namespace standpoint
