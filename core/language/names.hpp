#pragma once
// Names in a text by rules of capitalisation, titles, endings and first names.

#include <standpoint/language.hpp>
#include <standpoint/model/entity.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// A capitalised run that names something.
struct Name {
  std::uint32_t first_token = 0;  ///< of the name itself, without title and article
  std::uint32_t end_token = 0;
  std::uint32_t title_token = 0;  ///< first token of the title before it; == first_token when there is none
  ByteSpan span;
  EntityKind kind = EntityKind::other;
  bool sure_kind = false;  ///< by a title, ending or first name, not by default
  bool in_heading = false;
};

/// A token's words in the text.
std::string_view word_of(const Text& text, const Analysis& analysis, std::uint32_t token);

/// Names in the order of the text, none overlapping. In headings with most words capitalised, only runs that
/// the body names as well are taken. Linear.
std::vector<Name> find_names(const Text& text, const Analysis& analysis);

}  // namespace standpoint
