#pragma once
// What speaks for each of the four attitudes between two given actors: the signs, how the two stand in the
// tree, who speaks of whom, the tone of the words around them. A conditional logit (McFadden 1974) weighs
// them; its weights stand in data/relations.tsv, learnt by tests/eval/fit_relations from texts that may be
// trained on.

#include "extraction/confidence.hpp"
#include "extraction/relation_signs.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint {

/// By the number of the attitude less one: p for q, q for p, p against q, q against p.
using AttitudeGrounds = std::array<Grounds, 4>;

class RelationGrounds {
 public:
  RelationGrounds(const Trees& trees, const std::vector<SpokenPart>& spoken, const StanceReader& reader,
                  const GivenPair& pair, const Analysis& analysis);

  /// `words` are those of p and q. Linear in the text.
  AttitudeGrounds find(const std::vector<RelationSign>& signs, std::array<std::uint32_t, 2> words) const;

 private:
  /// A word's way up to where the ways of both meet.
  using Way = std::vector<std::uint32_t>;
  static constexpr std::size_t longest_way = 40;

  std::string_view role_of(const Way& way) const;
  std::string_view form_of(std::uint32_t word) const;
  double attitude_on(const std::array<Way, 2>& ways, std::uint32_t meeting) const;
  bool speaks_of(std::size_t from, std::uint32_t word, std::uint32_t other) const;
  void add_tree(Grounds& out, std::size_t from, const std::array<std::uint32_t, 2>& words, double sign) const;

  const Trees& t_;
  const std::vector<SpokenPart>& spoken_;
  const StanceReader& reader_;
  const GivenPair& pair_;
  const Analysis& analysis_;
};

/// The weights inside the library.
const ConfidenceTable& relation_table();

/// The probability of each attitude; what is left is that of no attitude.
std::array<double, 4> attitude_probabilities(const AttitudeGrounds& grounds, const ConfidenceTable& table);

}  // namespace standpoint
