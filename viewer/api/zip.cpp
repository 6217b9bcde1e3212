#include "api/zip.hpp"

#include <zlib.h>

#include <cstddef>
#include <cstdint>

namespace standpoint::viewer {
namespace {

// Numbers stand in little-endian order.
void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

// What the header of a member and its entry in the directory have in common.
void put_member(std::string& out, const std::string& name, const std::string& bytes) {
  put(out, 20, 2);      // version 2.0
  put(out, 0, 2);       // flags
  put(out, 0, 2);       // stored
  put(out, 0, 2);       // 0:00
  put(out, 0x0021, 2);  // 1 January 1980
  const auto* data = reinterpret_cast<const Bytef*>(bytes.data());
  put(out, static_cast<std::uint32_t>(crc32_z(0, data, bytes.size())), 4);
  put(out, static_cast<std::uint32_t>(bytes.size()), 4);
  put(out, static_cast<std::uint32_t>(bytes.size()), 4);
  put(out, static_cast<std::uint32_t>(name.size()), 2);
  put(out, 0, 2);  // extra field
}

}  // namespace

std::string zip(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string out;
  std::string directory;
  for (const auto& [name, bytes] : files) {
    directory += "PK\x01\x02";
    put(directory, 20, 2);
    put_member(directory, name, bytes);
    put(directory, 0, 2);  // comment
    put(directory, 0, 2);  // disk
    put(directory, 0, 2);  // attributes
    put(directory, 0, 4);
    put(directory, static_cast<std::uint32_t>(out.size()), 4);
    directory += name;
    out += "PK\x03\x04";
    put_member(out, name, bytes);
    out += name + bytes;
  }
  const auto begin = static_cast<std::uint32_t>(out.size());
  const auto count = static_cast<std::uint32_t>(files.size());
  out += directory;
  out += "PK\x05\x06";
  put(out, 0, 4);
  put(out, count, 2);
  put(out, count, 2);
  put(out, static_cast<std::uint32_t>(directory.size()), 4);
  put(out, begin, 4);
  put(out, 0, 2);
  return out;
}

}  // namespace standpoint::viewer
