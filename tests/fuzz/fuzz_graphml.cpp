// Maps: whatever is read as one can be written.

#include <standpoint/io/graphml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  const auto map = standpoint::io::read_graphml(in, "m.graphml");
  if (!map) return 0;
  std::ostringstream out;
  standpoint::io::write_graphml(out, *map->network);
  if (out.str().empty()) std::abort();
  return 0;
}
