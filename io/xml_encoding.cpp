#include "xml_encoding.hpp"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>

namespace standpoint::io {
namespace {

// iconv takes more than names ("//IGNORE", paths of modules): a file may give a name only.
bool is_plain_name(const std::string& name) {
  return !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  });
}

struct Close {
  void operator()(void* converter) const { iconv_close(converter); }
};

}  // namespace

std::optional<std::array<int, 256>> single_byte_encoding(const std::string& name) {
  if (!is_plain_name(name)) return std::nullopt;
  void* const opened = iconv_open("UTF-32LE", name.c_str());
  if (opened == reinterpret_cast<void*>(-1)) return std::nullopt;
  const std::unique_ptr<void, Close> converter(opened);

  std::array<int, 256> table{};
  for (int byte = 0; byte < 256; ++byte) {
    char in = static_cast<char>(byte);
    char* from = &in;
    std::size_t in_left = 1;
    std::array<char, 16> out{};
    char* to = out.data();
    std::size_t out_left = out.size();
    iconv(converter.get(), nullptr, nullptr, nullptr, nullptr);
    const std::size_t result = iconv(converter.get(), &from, &in_left, &to, &out_left);
    if (result == static_cast<std::size_t>(-1) && errno == EINVAL) return std::nullopt;  // more bytes to come
    std::uint32_t point = 0;
    const bool is_one = result != static_cast<std::size_t>(-1) && out.size() - out_left == sizeof point;
    if (is_one) std::memcpy(&point, out.data(), sizeof point);
    const bool in_plane = is_one && point < 0xFFFE && (point < 0xD800 || point > 0xDFFF);
    table[static_cast<std::size_t>(byte)] = in_plane ? static_cast<int>(point) : -1;
    if (byte < 0x80 && table[static_cast<std::size_t>(byte)] != byte) return std::nullopt;
  }
  return table;
}

}  // namespace standpoint::io
