#pragma once
// Names taken for a person's that a noun beside them says are a body's.

#include "knowledge/entities.hpp"
#include "language/tree.hpp"

namespace standpoint {

/// "her own federation, Rowing East,", "Lumen, the satellite firm,", "the lobby group Clean Rivers".
bool is_apposed_to_body(const Text& text, const Analysis& analysis, const Trees& trees,
                        const LocalMention& mention, const LocalEntity& entity);

/// "its chief executive, Ida Holt,", taken for a body.
bool is_apposed_to_person(const Text& text, const Analysis& analysis, const Trees& trees,
                          const LocalMention& mention, const LocalEntity& entity);

/// What a single name taken for a person's is by what it has: "shares in Marel", "Marel's board" an
/// organisation, "the presidency of Velmar", "Velmar's parliament" a place; else other.
EntityKind kind_by_belongings(const Text& text, const Analysis& analysis, const Trees& trees,
                              const LocalMention& mention, const LocalEntity& entity);

/// "Pastor Ida Holt", taken for a body: an office, a first name and a surname.
bool is_person_of_office(const LocalEntity& entity);

}  // namespace standpoint
