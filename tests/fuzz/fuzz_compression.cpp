// Bytes that may be gzip or zstd, and lines of what comes out.

#include "compression/decompressing_buffer.hpp"
#include "line_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  constexpr std::size_t enough = std::size_t{1} << 24U;
  std::istringstream source(std::string(reinterpret_cast<const char*>(data), size));
  io::DecompressingBuffer buffer(source);
  io::LineReader lines(buffer, std::size_t{1} << 16U);
  std::size_t bytes = 0;
  while (bytes < enough && lines.next()) bytes += lines.line().size() + 1;
  return 0;
}
