#pragma once
// Whose words a text is, outside its quotations: the by-line, the signature, the note on the author.

#include "knowledge/entities.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace standpoint {

/// The author of a text, or nullopt when none or more than one is named. `given` is the author member of the
/// document, "" = none; an author whom the text does not name becomes an entity. Whether the text speaks in
/// the first person is not asked here. Linear.
std::optional<std::size_t> find_author(const std::string& given, const Text& text, const Analysis& analysis,
                                       DocumentEntities& found);

/// Adds the accounts that open a paragraph and speak in it: "@idaholt: ...", "@idaholt replied: ...". Linear.
void add_accounts(const Text& text, const Analysis& analysis, DocumentEntities& found);

}  // namespace standpoint
