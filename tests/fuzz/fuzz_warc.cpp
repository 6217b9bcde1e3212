// Web archives, and the HTTP messages in them.

#include "document_readers.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  const io::OnDocument take = [](Document&& document) { return !document.id.empty(); };
  const DiagnosticSink ignore = ignore_diagnostics;
  io::DocumentCounts counts;
  io::DocumentSink sink{take, ignore, counts};
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  io::read_warc(in, "a.warc", sink);
  return 0;
}
