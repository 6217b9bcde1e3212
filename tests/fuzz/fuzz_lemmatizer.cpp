// A block of lemma rules from anywhere is refused, or gives valid UTF-8.

#include "language/lemmatizer.hpp"

#include <standpoint/model/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto lemmatizer = standpoint::Lemmatizer::read(std::as_bytes(std::span(data, size)));
  if (!lemmatizer) return 0;
  std::string lemma;
  for (const char* form : {"a", "walks", "Walks", "WALKING", "x-Ray", "\xC3\xA4s", "10th", "went", ""}) {
    for (const char* tag : {"NN", "NNS", "VBD", "VBG", ""}) {
      lemmatizer->lemma(form, "VERB", tag, lemma);
      if (lemma.empty() && *form != '\0') std::abort();
      if (standpoint::find_invalid_utf8(lemma) != std::string_view::npos) std::abort();
    }
  }
  return 0;
}
