#pragma once
// What all readers on RapidJSON's SAX interface share: bounded depth, a stream that knows its line, messages.

#include "json.hpp"

#include <rapidjson/error/error.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <streambuf>
#include <string>

namespace standpoint::io {

/// RapidJSON lets the escape of a lone low surrogate through ("\\udc00", as programs write that cut texts
/// between UTF-16 units), as three bytes that are no UTF-8. In their place stands U+FFFD, which is as long:
/// strings that were just parsed lie in memory of the parser. Linear.
inline void replace_lone_surrogates(const char* text, std::size_t size) {
  char* at = const_cast<char*>(text);
  char* const end = at + size;
  while (at < end) {
    at = static_cast<char*>(std::memchr(at, 0xED, static_cast<std::size_t>(end - at)));
    if (at == nullptr) return;
    const bool is_surrogate = end - at >= 3 && static_cast<unsigned char>(at[1]) >= 0xA0;
    if (is_surrogate) std::memcpy(at, "\xEF\xBF\xBD", 3);
    at += is_surrogate ? 3 : 1;
  }
}

/// Hands the events on, strings as UTF-8, and ends the parse below max_json_depth.
template <class Handler>
class JsonDepthLimit {
 public:
  explicit JsonDepthLimit(Handler& handler) : handler_(handler) {}

  bool Null() { return handler_.Null(); }
  bool Bool(bool b) { return handler_.Bool(b); }
  bool Int(int i) { return handler_.Int(i); }
  bool Uint(unsigned i) { return handler_.Uint(i); }
  bool Int64(std::int64_t i) { return handler_.Int64(i); }
  bool Uint64(std::uint64_t i) { return handler_.Uint64(i); }
  bool Double(double d) { return handler_.Double(d); }
  bool RawNumber(const char* s, rapidjson::SizeType n, bool copy) { return handler_.RawNumber(s, n, copy); }
  bool String(const char* s, rapidjson::SizeType n, bool copy) {
    replace_lone_surrogates(s, n);
    return handler_.String(s, n, copy);
  }
  bool Key(const char* s, rapidjson::SizeType n, bool copy) {
    replace_lone_surrogates(s, n);
    return handler_.Key(s, n, copy);
  }
  bool StartObject() { return ++depth_ <= max_json_depth && handler_.StartObject(); }
  bool EndObject(rapidjson::SizeType n) { return --depth_, handler_.EndObject(n); }
  bool StartArray() { return ++depth_ <= max_json_depth && handler_.StartArray(); }
  bool EndArray(rapidjson::SizeType n) { return --depth_, handler_.EndArray(n); }

 private:
  Handler& handler_;
  int depth_ = 0;
};

/// What is wrong, in the words of RapidJSON; a parse that was ended is one that was too deep.
std::string json_problem(rapidjson::ParseErrorCode code);

/// A stream for rapidjson::Reader over bytes of any length; a byte-order mark is passed over.
class JsonInput {
 public:
  using Ch = char;

  explicit JsonInput(std::istream& in);
  Ch Peek() const {
    const int c = buffer_->sgetc();
    return c == std::char_traits<char>::eof() ? '\0' : static_cast<char>(c);
  }
  Ch Take() {
    const int c = buffer_->sbumpc();
    if (c == std::char_traits<char>::eof()) return '\0';
    ++taken_;
    if (c == '\n') ++line_;
    return static_cast<char>(c);
  }
  std::size_t Tell() const { return taken_; }
  // Only for parsing in place, which is not done.
  Ch* PutBegin() { return nullptr; }
  void Put(Ch /*c*/) {}
  void Flush() {}
  std::size_t PutEnd(Ch* /*begin*/) { return 0; }

  /// Line, from 1, of what is read next.
  std::size_t line() const { return line_; }
  bool at_end() const { return buffer_->sgetc() == std::char_traits<char>::eof(); }

 private:
  std::streambuf* buffer_;
  std::size_t taken_ = 0;
  std::size_t line_ = 1;
};

}  // namespace standpoint::io
