// Web archives, and the HTTP messages in them.

#include "read_documents_of.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return standpoint::test::read_documents_of(standpoint::io::read_warc, data, size);
}
