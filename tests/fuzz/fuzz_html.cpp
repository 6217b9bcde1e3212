// Web pages.

#include <standpoint/io/html.hpp>
#include <standpoint/model/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto clean = standpoint::clean_text(std::string(reinterpret_cast<const char*>(data), size));
  (void)standpoint::io::read_html(clean.text);
  return 0;
}
