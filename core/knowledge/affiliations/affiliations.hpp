#pragma once
// Who acts for whom: titles, appositions and possessives.

#include "knowledge/entities.hpp"

namespace standpoint {

/// Adds affiliations and roles: "Lena Moss, director of the Port Authority", "the Port Authority's director,
/// Lena Moss", "Port Authority director Lena Moss", "Jon Reyes of the Harbour Union". Linear.
void find_affiliations(const Text& text, const Analysis& analysis, DocumentEntities& found);

}  // namespace standpoint
