#pragma once
// The user's last word on names, over a whole corpus.

#include <standpoint/gazetteer.hpp>
#include <standpoint/model/corpus.hpp>

#include <unordered_map>

namespace standpoint {

using EntityMap = std::unordered_map<EntityId, EntityId>;

/// Entities that the user says are one: every a with its b, where both are there.
EntityMap user_joins(const Corpus& corpus, const Gazetteer& names);

/// Takes out of a map what the user says is not one.
void keep_apart(const Corpus& corpus, const Gazetteer& names, EntityMap& joined);

/// Names and kinds that the user gives.
void apply_user_names(Corpus& corpus, const Gazetteer& names);

}  // namespace standpoint
