#include <standpoint/model/text.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace standpoint {
namespace {

constexpr std::uint32_t stride = 64;

}  // namespace

Text::Text(std::string utf8) : bytes_(std::move(utf8)) {
  if (bytes_.size() > max_bytes) throw std::invalid_argument("Text: longer than Text::max_bytes");
  if (find_invalid_utf8(bytes_) != std::string_view::npos) {
    throw std::invalid_argument("Text: not valid UTF-8; use clean_text first");
  }
  code_points_ = static_cast<std::uint32_t>(count_code_points(bytes_));
  if (is_ascii()) return;

  byte_at_.reserve(code_points_ / stride + 1);
  code_point_at_.reserve(bytes_.size() / stride + 1);
  std::uint32_t code_point = 0;
  for (std::uint32_t byte = 0; byte < size_bytes(); ++byte) {
    if (byte % stride == 0) code_point_at_.push_back(code_point);
    if (!is_utf8_boundary(bytes_[byte])) continue;
    if (code_point % stride == 0) byte_at_.push_back(byte);
    ++code_point;
  }
}

std::uint32_t Text::code_point_of(std::uint32_t byte) const {
  if (byte >= size_bytes()) return code_points_;
  if (is_ascii()) return byte;
  while (!is_utf8_boundary(bytes_[byte])) --byte;
  const std::uint32_t block = byte / stride;
  std::uint32_t code_point = code_point_at_[block];
  for (std::uint32_t i = block * stride; i < byte; ++i) code_point += is_utf8_boundary(bytes_[i]) ? 1U : 0U;
  return code_point;
}

std::uint32_t Text::byte_of(std::uint32_t code_point) const {
  if (code_point >= code_points_) return size_bytes();
  if (is_ascii()) return code_point;
  std::uint32_t byte = byte_at_[code_point / stride];
  for (std::uint32_t left = code_point % stride; left > 0; --left) {
    ++byte;
    while (byte < size_bytes() && !is_utf8_boundary(bytes_[byte])) ++byte;
  }
  return byte;
}

std::string_view Text::slice(ByteSpan span) const& {
  if (span.begin >= span.end || span.end > size_bytes()) return {};
  return std::string_view(bytes_).substr(span.begin, span.size());
}

}  // namespace standpoint
