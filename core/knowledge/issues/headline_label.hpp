#pragma once
// Labels of issues as a headline writer would leave them.

#include <string>

namespace standpoint {

/// The label without article and quotation marks in front and without what a dash adds, cut before a
/// preposition so that at most six words stay that are no prepositions (a name of several words counts as
/// one) where that can be. Never empty for a label that is not.
std::string headline_label(const std::string& label);

}  // namespace standpoint
