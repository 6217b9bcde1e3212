#pragma once
// Where a name begins and ends: what belongs to it by its words, and where two names were read as one.

#include "language/names.hpp"

#include <vector>

namespace standpoint {

/// Moves the borders of names; in the order of the text, none overlapping, as before. Linear.
///  - "Intermediate School 285", "Teamsters Local 814": the number belongs to a numbered body
///  - "Supreme Council for the Islamic Revolution in Iraq": so does the country of a movement for something
///  - "the Harbour Union of Ohio and Blue Mooring": a place ends the name, what is behind "and" is another
///  one
///  - "Pro-Beijing DAB": the side somebody is on is no part of a name
///  - "Abdullah al-Ani": the second name of a person, with its article
void set_name_borders(const Text& text, const Analysis& analysis, std::vector<Name>& names);

}  // namespace standpoint
