#pragma once
// Under which key forms of a name are one, and the forms that follow from a name alone.

#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// A form of a name without article and possessives, folded; British and American spellings of bodies are
/// one.
std::string name_key(std::string_view name);

/// True for "of", "the", "for", "and", "&", "de", which names gain and lose. Lower case.
bool is_small_name_word(std::string_view word);

/// First letters of the words of a name: {"HWU", "HWUA"} for "Harbour Workers' Union of Averil": with and
/// without small words.
std::vector<std::string> initials_of(std::string_view name);

/// The parts between blanks.
std::vector<std::string> split_words(std::string_view text);

}  // namespace standpoint
