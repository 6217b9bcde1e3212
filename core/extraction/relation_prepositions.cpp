#include "extraction/relation_grounds.hpp"
#include "language/name_lists.hpp"

#include <string>

namespace standpoint {
namespace {

// "the U.S. envoy", "Holt's plan", "the mayor, Ida Holt": a phrase whose preposition is theirs, too.
bool shares_preposition(const TreeWord& w) {
  return w.rel == Rel::compound || w.rel == Rel::flat || w.rel == Rel::amod || w.rel == Rel::appos ||
         w.rel == Rel::det || w.rel == Rel::nummod || (w.rel == Rel::nmod && w.sub == SubRel::poss);
}

}  // namespace

// The preposition of the phrase that a word stands in: "against" for Holt in "against Holt's plan".
std::string RelationGrounds::preposition_of(std::uint32_t word) const {
  static const WordSet known(
      "of in at on from to by with without against for about over between among as under after before during "
      "than like into toward towards across behind beyond near around outside inside despite through "
      "according_to because_of such_as along_with");
  std::uint32_t at = word;
  for (int depth = 0; depth < deepest_phrase && at != no_word; ++depth, at = t_[at].head) {
    std::string preposition = t_.case_of(at);
    if (known.contains(preposition)) return preposition;
    if (!shares_preposition(t_[at])) break;
  }
  return {};
}

void RelationGrounds::add_prepositions(Grounds& out, std::uint32_t own, std::uint32_t other,
                                       bool support) const {
  if (const std::string behind = preposition_of(other); !behind.empty()) {
    add_ground(out, "other-behind:" + behind);
    add_ground(out, (support ? "for:other-behind:" : "against:other-behind:") + behind);
  }
  if (const std::string behind = preposition_of(own); !behind.empty())
    add_ground(out, "own-behind:" + behind);
}

}  // namespace standpoint
