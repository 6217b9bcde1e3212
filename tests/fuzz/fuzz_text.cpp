// Bytes to text, offsets there and back, folding, dates.

#include <standpoint/model/date.hpp>
#include <standpoint/model/text.hpp>
#include <standpoint/model/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const Text text(clean_text(bytes).text);
  for (std::uint32_t i = 0; i <= text.size_code_points(); ++i) {
    if (text.code_point_of(text.byte_of(i)) != i) std::abort();
  }
  if (find_invalid_utf8(fold(bytes)) != std::string_view::npos) std::abort();
  if (const auto date = parse_date(bytes); date && parse_date(to_string(*date)) != date) std::abort();
  return 0;
}
