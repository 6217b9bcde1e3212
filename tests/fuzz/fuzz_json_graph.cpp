// Node-link JSON and graphology's form.

#include "graph_round_trip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return standpoint::test::round_trip(".json", data, size);
}
