#pragma once
// Countries under all their names: short forms, capitals that stand for governments, adjectives.

#include <string>
#include <string_view>

namespace standpoint {

/// The name a country goes by ("United States" for "U.S."), or "" when the words are no country's. As
/// written; capitals and adjectives are not taken for countries here. O(1).
std::string_view country_named(std::string_view name);
/// The country whose government sits there ("France" for "Paris"), or "". The European Union for "Brussels".
std::string_view country_of_seat(std::string_view city);
/// The country of an adjective ("France" for "french"), or "". Lower case.
std::string_view country_of_adjective(std::string_view adjective);
/// As above, where the word before an adjective may belong to it: "south", "korean". Lower case; `before` may
/// be "".
std::string_view country_of_adjective(std::string_view before, std::string_view adjective);
/// "government", "administration", "officials", "authorities": with a country's adjective, its government.
bool means_government(std::string_view noun);

/// A party under all its names ("Republicans" for "GOP"), or "". As written.
std::string_view party_named(std::string_view name);

}  // namespace standpoint
