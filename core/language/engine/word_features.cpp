#include "language/engine/word_features.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::size_t max_characters = 64;
constexpr std::size_t kept_at_end = 4;

// The characters of a word, at most 64 of them.
struct Characters {
  std::array<char32_t, max_characters> values;
  std::size_t count = 0;
};

// Soft hyphens and characters without width are no part of how a word is written.
bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

Characters decode(std::string_view word) {
  Characters out;
  std::size_t at = 0;
  const std::size_t head = max_characters - kept_at_end;
  while (at < word.size() && out.count < head) {
    const auto c = decode_utf8(word, at);
    if (!is_invisible(c.value)) out.values[out.count++] = c.value;
    at += c.length;
  }
  // The last characters, found from the end.
  std::size_t tail = word.size();
  for (std::size_t i = 0; i < kept_at_end && tail > at; ++i) {
    --tail;
    while (tail > at && !is_utf8_boundary(word[tail])) --tail;
  }
  while (tail < word.size() && out.count < max_characters) {
    const auto c = decode_utf8(word, tail);
    out.values[out.count++] = c.value;
    tail += c.length;
  }
  return out;
}

char32_t plain_mark(char32_t c) {
  switch (c) {
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB:
      return '"';
    case 0x2018:
    case 0x2019:
    case 0x201A:
      return '\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return '-';
    case 0x2026:
      return '.';
    default:
      return c;
  }
}

char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

char32_t shape_of(char32_t c) {
  if (c < 0x80) {
    if (c >= 'A' && c <= 'Z') return 'X';
    if (c >= 'a' && c <= 'z') return 'x';
    if (c >= '0' && c <= '9') return 'd';
    return c;
  }
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
      return 'X';
    case UTF8PROC_CATEGORY_LL:
      return 'x';
    case UTF8PROC_CATEGORY_ND:
      return 'd';
    default:
      return 'o';
  }
}

std::uint64_t finish(std::uint64_t h) {
  h ^= h >> 33;
  h *= 0xFF51AFD7ED558CCDULL;
  h ^= h >> 33;
  h *= 0xC4CEB9FE1A85EC53ULL;
  h ^= h >> 33;
  return h;
}

std::uint64_t hash(std::size_t kind, const char32_t* begin, std::size_t count) {
  std::uint64_t h = 0xCBF29CE484222325ULL ^ (0x9E3779B97F4A7C15ULL * (kind + 1));
  for (std::size_t i = 0; i < count; ++i) {
    h ^= begin[i];
    h *= 0x100000001B3ULL;
  }
  return finish(h);
}

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.starts_with("www.");
}
bool is_mail(std::string_view word) { return word.size() > 3 && word.find('@') != std::string_view::npos; }

}  // namespace

std::uint64_t mix_keys(std::uint64_t a, std::uint64_t b) { return finish(a * 0x9E3779B97F4A7C15ULL + b); }

namespace {

// Marks made plain, case kept.
Characters plain_marks(std::string_view word) {
  Characters cased = decode(word);
  for (std::size_t i = 0; i < cased.count; ++i) cased.values[i] = plain_mark(cased.values[i]);
  return cased;
}

Characters named(std::u32string_view name) {
  Characters norm;
  norm.count = name.size();
  std::copy(name.begin(), name.end(), norm.values.begin());
  return norm;
}

Characters normal_form(std::string_view word, const Characters& cased) {
  if (is_address(word)) return named(U"<url>");
  if (is_mail(word)) return named(U"<mail>");
  Characters norm;
  norm.count = cased.count;
  for (std::size_t i = 0; i < cased.count; ++i) {
    const char32_t c = lower(cased.values[i]);
    norm.values[i] = c >= '0' && c <= '9' ? U'0' : c;
  }
  const bool two_marks = norm.count == 2 && norm.values[0] == norm.values[1] &&
                         (norm.values[0] == '`' || norm.values[0] == '\'');
  if (two_marks) {
    norm.count = 1;
    norm.values[0] = '"';
  }
  return norm;
}

}  // namespace

std::uint64_t normal_form_key(std::string_view word) {
  const Characters norm = normal_form(word, plain_marks(word));
  return hash(0, norm.values.data(), norm.count);
}

WordKeys word_keys(std::string_view word) {
  const Characters cased = plain_marks(word);
  const Characters norm = normal_form(word, cased);

  // Runs of one class are cut at three.
  Characters shape;
  for (std::size_t i = 0; i < std::min<std::size_t>(cased.count, 14); ++i) {
    const char32_t c = shape_of(cased.values[i]);
    const std::size_t n = shape.count;
    if (n >= 3 && shape.values[n - 1] == c && shape.values[n - 2] == c && shape.values[n - 3] == c) continue;
    shape.values[shape.count++] = c;
  }

  const auto prefix = [&](std::size_t kind, std::size_t n) {
    return hash(kind, norm.values.data(), std::min(n, norm.count));
  };
  const auto suffix = [&](std::size_t kind, std::size_t n) {
    const std::size_t count = std::min(n, norm.count);
    return hash(kind, norm.values.data() + (norm.count - count), count);
  };
  return {{hash(0, norm.values.data(), norm.count),
           hash(1, cased.values.data(), std::min<std::size_t>(1, cased.count)), prefix(2, 2), prefix(3, 3),
           suffix(4, 1), suffix(5, 2), suffix(6, 3), suffix(7, 4),
           hash(8, shape.values.data(), shape.count)}};
}

}  // namespace standpoint
