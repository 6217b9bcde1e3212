// Tables of nodes.

#include "graph_round_trip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return standpoint::test::round_trip(".nodes.csv", data, size);
}
