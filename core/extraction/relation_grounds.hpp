#pragma once
// What speaks for each of the four attitudes between two given actors: the signs, how the two stand in the
// tree, behind which prepositions, who speaks of whom, the tone of the words around them. A conditional logit
// (McFadden 1974) weighs them; its weights stand in data/relations.tsv, learnt by tests/eval/fit_relations
// from texts that may be trained on.

#include "extraction/relation_signs.hpp"
#include "extraction/weight_table.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {

/// Steps up from a word within which its phrase ends.
inline constexpr int deepest_phrase = 4;

/// By the number of the attitude less one: p for q, q for p, p against q, q against p.
using AttitudeGrounds = std::array<Grounds, 4>;

/// Nothing is added for 0.
inline void add_ground(Grounds& out, std::string name, double value = 1.0) {
  if (value != 0) out.push_back({std::move(name), value});
}

class RelationGrounds {
 public:
  RelationGrounds(const DocumentView& view, const Trees& trees, const std::vector<SpokenPart>& spoken,
                  const StanceReader& reader, const GivenPair& pair);

  /// `words` are those of p and q. Linear in the text.
  AttitudeGrounds find(const std::vector<RelationSign>& signs, std::array<std::uint32_t, 2> words) const;

 private:
  /// A word's way up to where the ways of both meet.
  using Way = std::vector<std::uint32_t>;
  static constexpr std::size_t longest_way = 40;
  struct Ways {
    std::array<Way, 2> of;            ///< the holder's, then the other's
    std::uint32_t meeting = no_word;  ///< no_word: in two sentences
  };

  Ways ways_of(std::uint32_t own, std::uint32_t other) const;
  std::string_view role_of(const Way& way) const;
  std::string_view form_of(std::uint32_t word) const;
  double attitude_on(const Ways& ways) const;
  bool speaks_of(std::size_t from, std::uint32_t word, std::uint32_t other) const;
  /// `tone` is that of the sentence around the holder.
  void add_tree(Grounds& out, std::size_t from, const std::array<std::uint32_t, 2>& words, const Ways& ways,
                double sign, double tone) const;
  void add_prepositions(Grounds& out, std::uint32_t own, std::uint32_t other, bool support) const;
  std::string preposition_of(std::uint32_t word) const;

  const DocumentView& view_;
  const Trees& t_;
  const std::vector<SpokenPart>& spoken_;
  const StanceReader& reader_;
  const GivenPair& pair_;
};

/// The weights inside the library.
const WeightTable& relation_table();

/// The probability of each attitude; what is left is that of no attitude.
std::array<double, 4> attitude_probabilities(const AttitudeGrounds& grounds, const WeightTable& table);

}  // namespace standpoint
