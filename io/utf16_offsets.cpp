#include "utf16_offsets.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>

namespace standpoint::io {
namespace {

constexpr std::size_t step = 256;

struct Walker {
  std::string_view text;
  std::size_t byte = 0;
  std::size_t unit = 0;

  bool at_end() const { return byte >= text.size(); }
  // Units of the code point here; moves behind it.
  std::size_t advance() {
    const auto point = decode_utf8(text, byte);
    byte += point.length;
    const std::size_t units = point.value > 0xFFFF ? 2 : 1;
    unit += units;
    return units;
  }
};

}  // namespace

Utf16Offsets::Utf16Offsets(std::string_view text) : text_(text), marks_{{0, 0}} {
  Walker walker{text};
  while (!walker.at_end()) {
    if (walker.unit >= marks_.back().unit + step) marks_.push_back({walker.byte, walker.unit});
    walker.advance();
  }
}

std::size_t Utf16Offsets::byte_of(std::size_t unit) const {
  const auto behind =
      std::upper_bound(marks_.begin(), marks_.end(), unit,
                       [](std::size_t wanted, const Mark& mark) { return wanted < mark.unit; });
  const Mark& mark = *(behind - 1);
  Walker walker{text_, mark.byte, mark.unit};
  while (!walker.at_end() && walker.unit < unit) {
    const Walker before = walker;
    walker.advance();
    if (walker.unit > unit) return before.byte;
  }
  return walker.byte;
}

std::size_t Utf16Offsets::unit_of(std::size_t byte) const {
  const auto behind =
      std::upper_bound(marks_.begin(), marks_.end(), byte,
                       [](std::size_t wanted, const Mark& mark) { return wanted < mark.byte; });
  const Mark& mark = *(behind - 1);
  Walker walker{text_, mark.byte, mark.unit};
  while (!walker.at_end() && walker.byte < byte) walker.advance();
  return walker.unit;
}

}  // namespace standpoint::io
