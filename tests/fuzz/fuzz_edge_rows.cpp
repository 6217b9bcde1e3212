// Tables of edges.

#include "graph_round_trip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return standpoint::test::round_trip(".edges.csv", data, size);
}
