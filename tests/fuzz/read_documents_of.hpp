#pragma once
// What fuzz targets of readers of documents share.

#include "document_readers.hpp"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <sstream>
#include <string>

namespace standpoint::test {

/// Reads all documents of the bytes.
inline int read_documents_of(void (*read)(std::istream&, const std::string&, io::DocumentSink&),
                             const std::uint8_t* data, std::size_t size) {
  const io::OnDocument take = [](Document&& document) { return !document.id.empty(); };
  const DiagnosticSink ignore = ignore_diagnostics;
  io::DocumentCounts counts;
  io::DocumentSink sink{take, ignore, counts};
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  read(in, "a", sink);
  return 0;
}

}  // namespace standpoint::test
