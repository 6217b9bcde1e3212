#include "json.hpp"

#include "json_sax.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <type_traits>

namespace standpoint::io {
namespace {

std::string_view view(const rapidjson::Value& text) { return {text.GetString(), text.GetStringLength()}; }

}  // namespace

std::string too_long_line() {
  return fmt::format("a line of more than {} MiB; is this JSON Lines?", max_json_line_bytes >> 20U);
}

// In place and with recursion, which max_json_depth bounds: three times as fast as with all checks.
bool JsonLineParser::parse_in_place(std::string_view line) {
  scratch_.assign(line);
  rapidjson::InsituStringStream stream(scratch_.data());
  rapidjson::Reader reader;
  const auto generate = [&](auto& handler) {
    JsonDepthLimit<std::remove_reference_t<decltype(handler)>> limited(handler);
    return !reader.Parse<rapidjson::kParseInsituFlag>(stream, limited).IsError();
  };
  document_.SetNull();
  document_.GetAllocator().Clear();
  document_.Populate(generate);
  return !reader.HasParseError();
}

Result<const rapidjson::Value*> JsonLineParser::parse(std::string_view line) {
  const bool is_plain =
      line.find('\0') == std::string_view::npos && find_invalid_utf8(line) == std::string_view::npos;
  if (is_plain && parse_in_place(line)) return static_cast<const rapidjson::Value*>(&document_);
  // Once more with all checks, for the column and the words of the error.
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::MemoryStream bytes(line.data(), line.size());
  rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
  rapidjson::Reader reader;
  const auto generate = [&](auto& handler) {
    JsonDepthLimit<std::remove_reference_t<decltype(handler)>> limited(handler);
    return !reader.Parse<flags>(stream, limited).IsError();
  };
  document_.SetNull();
  document_.GetAllocator().Clear();
  document_.Populate(generate);
  if (reader.HasParseError()) {
    return Error{Errc::malformed, "",
                 fmt::format("broken JSON at column {}: {}", reader.GetErrorOffset() + 1,
                             json_problem(reader.GetParseErrorCode()))};
  }
  return static_cast<const rapidjson::Value*>(&document_);
}

Fields::Fields(const rapidjson::Value& value, std::string_view what) : object_(value), what_(what) {
  if (!value.IsObject()) throw FieldError{fmt::format("{} is no JSON object", what)};
  if (value.MemberCount() > 64) known_above_.assign(value.MemberCount() - 64, false);
}

bool Fields::is_known_above(std::size_t member) const { return known_above_[member - 64]; }

void Fields::mark(std::size_t member) {
  if (member < 64) {
    known_ |= std::uint64_t{1} << member;
  } else {
    known_above_[member - 64] = true;
  }
  next_ = member + 1;
}

const rapidjson::Value* Fields::find(std::string_view name) {
  const auto members = object_.MemberBegin();
  const std::size_t count = object_.MemberCount();
  const auto has_name = [&](std::size_t at) {
    return view(members[static_cast<std::ptrdiff_t>(at)].name) == name;
  };
  // Members mostly come in the order in which they are asked for.
  std::size_t at = next_ < count && has_name(next_) ? next_ : 0;
  while (at < count && !has_name(at)) ++at;
  if (at == count) return nullptr;
  mark(at);
  const auto& value = members[static_cast<std::ptrdiff_t>(at)].value;
  return value.IsNull() ? nullptr : &value;
}

void Fields::fail(std::string_view name, std::string_view expected) const {
  throw FieldError{fmt::format("{}: member '{}' must be {}", what_, name, expected)};
}

const rapidjson::Value& Fields::need(std::string_view name) {
  const auto* member = find(name);
  if (member == nullptr) throw FieldError{fmt::format("{} without the required member '{}'", what_, name)};
  return *member;
}

std::string Fields::need_string(std::string_view name) {
  const auto& member = need(name);
  if (!member.IsString()) fail(name, "a string");
  return std::string(view(member));
}

std::string Fields::string_or(std::string_view name, std::string_view otherwise) {
  const auto* member = find(name);
  if (member == nullptr) return std::string(otherwise);
  if (!member->IsString()) fail(name, "a string");
  return std::string(view(*member));
}

double Fields::number_or(std::string_view name, double otherwise) {
  const auto* member = find(name);
  if (member == nullptr) return otherwise;
  if (!member->IsNumber()) fail(name, "a number");
  return member->GetDouble();
}

bool Fields::bool_or(std::string_view name, bool otherwise) {
  const auto* member = find(name);
  if (member == nullptr) return otherwise;
  if (!member->IsBool()) fail(name, "true or false");
  return member->GetBool();
}

std::vector<std::string> Fields::strings(std::string_view name) {
  std::vector<std::string> found;
  const auto* member = find(name);
  if (member == nullptr) return found;
  if (member->IsString()) return {std::string(view(*member))};
  if (!member->IsArray()) fail(name, "a list of strings");
  for (const auto& element : member->GetArray()) {
    if (!element.IsString()) fail(name, "a list of strings");
    found.emplace_back(view(element));
  }
  return found;
}

std::vector<const rapidjson::Value*> Fields::objects(std::string_view name) {
  const auto* member = find(name);
  if (member == nullptr) return {};
  if (member->IsObject()) return {member};
  if (!member->IsArray()) fail(name, "a list of objects");
  std::vector<const rapidjson::Value*> found;
  for (const auto& element : member->GetArray()) found.push_back(&element);
  return found;
}

std::string Fields::extra() const {
  std::string out;
  std::size_t at = 0;
  for (const auto& member : object_.GetObject()) {
    if (!is_known(at++) && !member.value.IsNull()) {
      if (!out.empty()) out += ',';
      append_json_string(out, view(member.name));
      out += ':';
      out += to_json_text(member.value);
    }
  }
  return out;
}

std::string to_json_text(const rapidjson::Value& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

void append_json_string(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  std::size_t plain = 0;  // where the run of characters that need no escape began
  const auto flush = [&](std::size_t end) { out.append(text, plain, end - plain); };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool line_separator = c == 0xE2 && text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size() &&
                                (text[i + 2] == '\xA8' || text[i + 2] == '\xA9');
    if (c >= 0x20 && c != '"' && c != '\\' && !line_separator) continue;
    flush(i);
    if (line_separator) {
      out += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else {
      out += "\\u00";
      out += hex[c >> 4U];
      out += hex[c & 15U];
    }
    plain = i + 1;
  }
  flush(text.size());
  out += '"';
}

void append_json_number(std::string& out, double value) {
  if (!std::isfinite(value)) value = 0.0;
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

}  // namespace standpoint::io
