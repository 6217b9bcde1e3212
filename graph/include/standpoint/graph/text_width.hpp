#pragma once
// How wide a line of text is drawn, without a font.

#include <string_view>

namespace standpoint::graph {

/// Width of a UTF-8 text in ems (multiples of the font size) in a sans-serif font: the advance of each
/// character, of ASCII the larger one of DejaVu Sans and Helvetica, of other alphabets one for all, of East
/// Asian ones and pictures a whole em or more; of marks that stand on the letter before 0. Kerning only makes
/// it less, so that what fits by this fits in the usual fonts. Linear.
double text_width(std::string_view text);

}  // namespace standpoint::graph
