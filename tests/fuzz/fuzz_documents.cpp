// JSON Lines and text files as documents, and lines of PDF pages.

#include "document_readers.hpp"
#include "documents/pdf_text.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const io::OnDocument take = [](Document&& document) { return !document.id.empty(); };
  const DiagnosticSink ignore = ignore_diagnostics;
  io::DocumentCounts counts;
  io::DocumentSink sink{take, ignore, counts};
  std::istringstream lines(bytes);
  io::read_json_lines(lines, "d.jsonl", sink);
  std::istringstream text(bytes);
  io::read_text_document(text, "2026-03-02-d.txt", sink);
  (void)io::join_pdf_lines(bytes);
  return 0;
}
