#pragma once
// Labels of issues as a headline writer would leave them.

#include <string>
#include <string_view>

namespace standpoint {

/// The label without article and quotation marks in front and without what a dash adds, cut before a
/// preposition so that at most six words stay that are no prepositions (a name of several words counts as
/// one) where that can be. Never empty for a label that is not.
std::string headline_label(const std::string& label);

/// "a" between an amount and a unit, as in "$84 a week": the one article that a label keeps. Lower case.
bool is_rate_article(std::string_view before, std::string_view article, std::string_view behind);

}  // namespace standpoint
