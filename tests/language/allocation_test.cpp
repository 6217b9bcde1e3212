// Counts what a reader asks of the heap; a program of its own, because it replaces operator new.

#include <standpoint/language_engine.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <new>
#include <string>

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size, const std::nothrow_t& /*unused*/) noexcept {
  ++allocations;
  return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
  if (void* memory = operator new(size, std::nothrow)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t& /*unused*/) noexcept { std::free(memory); }

namespace standpoint {
namespace {

std::string text_of(int paragraphs) {
  std::string text;
  for (int i = 0; i < paragraphs; ++i) {
    text +=
        "Ida Holt, the mayor of Velmouth, said on Monday that Marel Lines must not be let off the toll. "
        "\"We won't pay for their ships,\" she told the Harbour Union (HU). The HU didn't answer.\n\n";
  }
  return text;
}

std::size_t allocations_of(LanguageReader& reader, const std::string& text, ParsedText& parsed) {
  const std::size_t before = allocations;
  reader.analyse(text, parsed);
  return allocations - before;
}

TEST_CASE("a reader that has grown asks nothing of the heap for a word or a sentence") {
  LanguageReader reader(Language::built_in());
  ParsedText parsed;
  const std::string text = text_of(400);
  CHECK(allocations_of(reader, text, parsed) > 20);  // it grows
  REQUIRE(parsed.words.size() > 15000);
  // What is left is a few vectors of paragraphs, which double as they grow.
  CHECK(allocations_of(reader, text, parsed) < 40);
}

}  // namespace
}  // namespace standpoint
