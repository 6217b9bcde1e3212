#pragma once
// He or she: what a first name, a courtesy title or an office says of a person.

#include <cstdint>
#include <string_view>

namespace standpoint {

enum class Gender : std::uint8_t { unknown, he, she };

/// Of a first name in lower case; unknown for names that both bear.
Gender gender_of_first_name(std::string_view name);
/// Of a title or role in lower case: "mrs", "sir", "chairwoman", "king".
Gender gender_of_title(std::string_view title);
/// Whether somebody of gender `who` may be meant by a pronoun: he, him, his / she, her, hers. Any other
/// pronoun fits everybody.
bool fits_pronoun(Gender who, std::string_view pronoun);

}  // namespace standpoint
