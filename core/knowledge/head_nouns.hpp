#pragma once
// The nouns by which a text comes back to a body that it named.

#include "knowledge/entities.hpp"
#include "language/words.hpp"

#include <string>
#include <vector>

namespace standpoint {

/// "group", "company": what any body in business or out of it may be called.
const WordSet& business_words();
/// The noun a body goes by: "council" of "Averil City Council", "ministry" of "Ministry of Transport".
std::vector<std::string> head_nouns(const LocalEntity& entity);
/// Other nouns for the same calling: "journalist" for "reporter", "lawmaker" for "senator". Empty for most.
std::vector<std::string> kindred_nouns(const std::string& noun);
/// The body goes by the noun, or by none that is another kind of body's.
bool may_be_called(const LocalEntity& entity, const std::string& noun);
/// Committees, courts and the like are no companies.
bool is_public_body(const LocalEntity& entity);

}  // namespace standpoint
