#pragma once
// The names of a document made ready for resolution: which are none, which are missing, and what kind each
// is.

#include "language/names.hpp"

#include <standpoint/gazetteer.hpp>

#include <string>
#include <vector>

namespace standpoint {

/// A name's words on one line.
std::string name_text(const Text& text, const Name& name);

/// Drops members of parties ("the ranking Democrat"), adds governments ("the Saudi government") and gives
/// each name one kind, the sure one before a guess. Near-linear.
std::vector<Name> prepare_names(const Text& text, const Analysis& analysis, std::vector<Name> names);

/// Joins what the tagger took for two where the gazetteer knows one: "the [Food] and [Drug Administration]".
/// Linear.
std::vector<Name> join_known_names(const Text& text, const Analysis& analysis, const Gazetteer* gazetteer,
                                   std::vector<Name> names);

}  // namespace standpoint
