#pragma once
// Pairs of names that might be one, found by keys that both have.

#include "knowledge/suggestions/corpus_names.hpp"

#include <standpoint/gazetteer.hpp>
#include <standpoint/name_suggestions.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint {

struct NamePair {
  std::uint32_t a = 0;  ///< places in names(); of a short form and a full name the short form
  std::uint32_t b = 0;
  SuggestionGround ground = SuggestionGround::surname;
  std::size_t rivals = 1;  ///< full names that the short form fits, this one with them
};

/// True for grounds that a short form and a full name have.
bool has_short_form(SuggestionGround ground);

/// Every pair once, under its first ground, in the order of places. Names that cannot be one are left out:
/// kinds that do not go together, two known entities. Near-linear: a key of more than 50 names gives no
/// pairs.
std::vector<NamePair> find_name_pairs(const NamesOfCorpus& names, const Gazetteer& gazetteer);

}  // namespace standpoint
