#pragma once
// Other names that a text gives to what it names.

#include "language/names.hpp"

#include <standpoint/language.hpp>
#include <standpoint/model/text.hpp>

#include <string>
#include <vector>

namespace standpoint {

struct TextAlias {
  std::string name;
  std::string alias;
  const char* source = "";  ///< "acronym" or "text"
};

/// "Harbour Workers' Union (HWU)", "CPI (Island Port Council)", "X, also known as Y", "X, formerly Y", in the
/// order of the text. Linear.
std::vector<TextAlias> text_aliases(const Text& text, const Analysis& analysis,
                                    const std::vector<Name>& names);

}  // namespace standpoint
