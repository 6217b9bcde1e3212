// Any text: the promises that segmenter.hpp makes.

#include "language/segmenter.hpp"
#include "segmentation_rules.hpp"

#include <standpoint/model/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text =
      standpoint::clean_text(std::string(reinterpret_cast<const char*>(data), size)).text;
  static standpoint::Segmentation found;
  standpoint::segment(text, found);
  if (!standpoint::test::find_broken_rule(text, found).empty()) std::abort();
  return 0;
}
