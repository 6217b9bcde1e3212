// Extraction from any text: every span must lead to its words.

#include <standpoint/extraction.hpp>
#include <standpoint/model/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

void check(const standpoint::Text& text, const standpoint::Quote& quote) {
  if (text.slice(quote.span) != quote.text) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  Document document;
  document.text = Text(clean_text(std::string(reinterpret_cast<const char*>(data), size)).text);
  const DocumentRecords records = Extractor().extract(std::move(document));
  const Text& text = records.document.text;
  for (const auto& s : records.statements) {
    if (s.evidence.empty() || s.evidence[0].quote.text.empty()) std::abort();
    check(text, s.evidence[0].quote);
    if (s.issue) check(text, *s.issue->span);
    if (s.target) check(text, *s.target->span);
  }
  for (const auto& m : records.mentions) check(text, m.span);
  return 0;
}
