// CSV as a table of documents and as a table of statements.

#include "document_readers.hpp"
#include "statement_table.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  std::istringstream statements(bytes);
  (void)io::read_statement_table(
      statements, "t.csv", [](Record&&) { return true; }, ignore_diagnostics);

  // Without the column path, so that no file is opened.
  if (bytes.find("path") != std::string::npos || bytes.find("PATH") != std::string::npos) return 0;
  std::istringstream documents(bytes);
  const io::OnDocument take = [](Document&&) { return true; };
  const DiagnosticSink ignore = ignore_diagnostics;
  io::DocumentCounts counts;
  io::DocumentSink sink{take, ignore, counts};
  if (bytes.find_first_of("pP") == std::string::npos) io::read_document_table(documents, "t.csv", sink);
  return 0;
}
