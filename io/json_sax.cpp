#include "json_sax.hpp"

#include <fmt/format.h>
#include <rapidjson/error/en.h>

namespace standpoint::io {

std::string json_problem(rapidjson::ParseErrorCode code) {
  if (code == rapidjson::kParseErrorTermination)
    return fmt::format("nested deeper than {} levels", max_json_depth);
  std::string text = rapidjson::GetParseError_En(code);
  if (!text.empty() && text.back() == '.') text.pop_back();
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
    text.front() = static_cast<char>(text.front() + 32);
  return text;
}

JsonInput::JsonInput(std::istream& in) : buffer_(in.rdbuf()) {
  for (const char byte : {'\xEF', '\xBB', '\xBF'}) {
    if (buffer_->sgetc() != std::char_traits<char>::to_int_type(byte)) break;
    buffer_->sbumpc();
  }
}

}  // namespace standpoint::io
