#include <standpoint/graph/text_width.hpp>
#include <standpoint/model/utf8.hpp>

#include <array>
#include <cstddef>

namespace standpoint::graph {
namespace {

// From U+0020 to U+007E, in thousandths of an em.
constexpr std::array<short, 95> ascii = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667,
    611, 778, 752, 295, 500, 667, 557, 863, 748, 787, 667, 787, 722, 667,  611, 732, 684, 989, 685,
    667, 685, 390, 337, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};

struct Range {
  char32_t first;
  char32_t last;
  double width;
};

// In the order in which they are looked up.
constexpr std::array<Range, 17> ranges = {{{0x0300, 0x036F, 0.0},  // combining marks
                                           {0x0591, 0x05C7, 0.0},
                                           {0x064B, 0x065F, 0.0},
                                           {0x200B, 0x200F, 0.0},
                                           {0x20D0, 0x20FF, 0.0},
                                           {0xFE00, 0xFE0F, 0.0},
                                           {0x00A0, 0x024F, 0.78},  // Latin letters with marks
                                           {0x0370, 0x058F, 0.85},  // Greek, Cyrillic, Armenian
                                           {0x0590, 0x06FF, 0.8},   // Hebrew, Arabic
                                           {0x2010, 0x2027, 1.0},   // dashes, quotation marks
                                           {0x1100, 0x115F, 1.0},   // East Asian
                                           {0x2E80, 0xA4CF, 1.0},
                                           {0xAC00, 0xD7A3, 1.0},
                                           {0xF900, 0xFAFF, 1.0},
                                           {0xFF00, 0xFF60, 1.0},
                                           {0x1F000, 0x1FAFF, 1.4},  // pictures
                                           {0x20000, 0x3FFFF, 1.0}}};

double width_of(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return ascii[static_cast<std::size_t>(c - 0x20)] / 1000.0;
  for (const auto& range : ranges) {
    if (c >= range.first && c <= range.last) return range.width;
  }
  return c < 0x20 ? 0.6 : 1.0;
}

}  // namespace

double text_width(std::string_view text) {
  double width = 0.0;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode_utf8(text, i);
    width += width_of(c.value);
    i += c.length;
  }
  return width;
}

}  // namespace standpoint::graph
