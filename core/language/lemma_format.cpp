#include "language/lemma_format.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>

namespace standpoint::lemma_format {
namespace {

char32_t to_lower(char32_t c) {
  if (c < 0x80U) return c >= U'A' && c <= U'Z' ? c + 32U : c;
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

char32_t to_upper(char32_t c) {
  if (c < 0x80U) return c >= U'a' && c <= U'z' ? c - 32U : c;
  return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

}  // namespace

void write_case(std::string_view form, Case how, std::string& out) {
  out.clear();
  if (how == Case::keep) {
    out = form;
    return;
  }
  for (std::size_t i = 0; i < form.size();) {
    const auto c = decode_utf8(form, i);
    if (!c.valid) {
      out += form.substr(i, c.length);
    } else {
      const bool up = how == Case::upper || (how == Case::title && i == 0);
      append_utf8(out, up ? to_upper(c.value) : to_lower(c.value));
    }
    i += c.length;
  }
}

Shape find_shape(std::string_view form) {
  std::size_t letters = 0;
  std::size_t capitals = 0;
  bool starts_capital = false;
  bool has_small = false;
  bool has_digit = false;
  for (std::size_t i = 0; i < form.size(); ++letters) {
    const auto c = decode_utf8(form, i);
    if (c.value >= U'0' && c.value <= U'9') has_digit = true;
    const bool capital = to_lower(c.value) != c.value;
    if (capital) ++capitals;
    if (capital && i == 0) starts_capital = true;
    if (to_upper(c.value) != c.value) has_small = true;
    i += c.length;
  }
  if (capitals == 0) return has_digit && !has_small ? Shape::digits : Shape::lower;
  if (letters > 1 && !has_small) return Shape::upper_new;
  return starts_capital && capitals == 1 ? Shape::title_new : Shape::mixed_new;
}

Shape known_shape(Shape shape) {
  switch (shape) {
    case Shape::title_new:
      return Shape::title_known;
    case Shape::upper_new:
      return Shape::upper_known;
    case Shape::mixed_new:
      return Shape::mixed_known;
    default:
      return shape;
  }
}

std::string_view strip_end(std::string_view text, std::size_t strip) {
  if (strip > text.size()) return text;
  const std::size_t end = text.size() - strip;
  return end == text.size() || is_utf8_boundary(text[end]) ? text.substr(0, end) : text;
}

}  // namespace standpoint::lemma_format
