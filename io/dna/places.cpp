#include "dna/places.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint::io {

DnaPlaces::DnaPlaces(std::string bytes) : bytes_(std::move(bytes)), units_(bytes_) {
  CleanText clean = clean_text(bytes_);
  const auto lines = static_cast<std::size_t>(std::count(clean.text.begin(), clean.text.end(), '\n'));
  crlf_ = clean.crlf > 0 && clean.crlf == lines;
  restorable_ = !clean.had_bom && clean.invalid_sequences == 0 && (clean.crlf == 0 || crlf_);

  // Mending makes bytes that are no text longer.
  if (clean.text.size() > Text::max_bytes) {
    restorable_ = false;
    steps_ = {{0, 0}};
    return;
  }

  // The changes that clean_text made, in order.
  steps_ = {{clean.had_bom ? std::size_t{3} : std::size_t{0}, 0}};
  if (clean.crlf > 0 || clean.invalid_sequences > 0) {
    std::size_t stored = 0;
    for (std::size_t i = steps_.front().bytes; i < bytes_.size();) {
      if (bytes_[i] == '\r' && i + 1 < bytes_.size() && bytes_[i + 1] == '\n') {
        steps_.push_back({++i, stored});
        continue;
      }
      const auto point = decode_utf8(bytes_, i);
      i += point.length;
      stored += point.valid ? point.length : 3;
      if (!point.valid && point.length != 3) steps_.push_back({i, stored});
    }
  }
  text_ = Text(std::move(clean.text));
}

std::size_t DnaPlaces::stored_of(std::size_t byte) const {
  const auto behind = std::upper_bound(steps_.begin(), steps_.end(), byte,
                                       [](std::size_t b, const Step& step) { return b < step.bytes; });
  if (behind == steps_.begin()) return 0;
  const Step& step = *(behind - 1);
  const std::size_t stored = step.stored + (byte - step.bytes);
  return behind == steps_.end() ? stored : std::min(stored, behind->stored);
}

std::size_t DnaPlaces::byte_of(std::size_t stored) const {
  // A place before a line end is before its CR, which the step is behind.
  const auto behind = std::lower_bound(steps_.begin() + 1, steps_.end(), stored,
                                       [](const Step& step, std::size_t s) { return step.stored < s; });
  const Step& step = *(behind - 1);
  return step.bytes + (stored - step.stored);
}

CodePointSpan DnaPlaces::code_points(DnaSpan span) const {
  const auto place = [&](std::int64_t unit) {
    // Beyond the text is at its end.
    const auto within = static_cast<std::size_t>(std::clamp<std::int64_t>(unit, 0, UINT32_MAX));
    return text_.code_point_of(static_cast<std::uint32_t>(stored_of(units_.byte_of(within))));
  };
  const std::uint32_t start = place(span.start);
  return {start, std::max(start, place(span.stop))};
}

DnaSpan DnaPlaces::utf16(CodePointSpan span) const {
  const auto unit = [&](std::uint32_t code_point) {
    return static_cast<std::int64_t>(units_.unit_of(byte_of(text_.byte_of(code_point))));
  };
  return {unit(span.start), unit(span.end)};
}

std::string with_crlf(const std::string& text) {
  std::string out;
  out.reserve(text.size() + text.size() / 32);
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

}  // namespace standpoint::io
