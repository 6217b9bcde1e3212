#pragma once
// Writing JSON objects member by member, in the order the code says, empty members left out.

#include "json.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Appends one object to a string; the closing brace comes with the destructor.
class JsonObject {
 public:
  explicit JsonObject(std::string& out) : out_(out) { out_ += '{'; }
  JsonObject(const JsonObject&) = delete;
  JsonObject& operator=(const JsonObject&) = delete;
  ~JsonObject() { out_ += '}'; }

  /// The name and colon of a member whose value the caller appends to out().
  std::string& key(std::string_view name) {
    if (!first_) out_ += ',';
    first_ = false;
    append_json_string(out_, name);
    out_ += ':';
    return out_;
  }
  void string(std::string_view name, std::string_view value) { append_json_string(key(name), value); }
  /// Left out when empty.
  void optional_string(std::string_view name, std::string_view value) {
    if (!value.empty()) string(name, value);
  }
  void number(std::string_view name, double value) { append_json_number(key(name), value); }
  void integer(std::string_view name, std::uint64_t value) { key(name) += std::to_string(value); }
  /// Left out when false.
  void optional_true(std::string_view name, bool value) {
    if (value) key(name) += "true";
  }
  /// A list with `write(out, element)` for each element; left out when empty.
  template <class List, class Write>
  void optional_list(std::string_view name, const List& list, Write write) {
    if (list.empty()) return;
    std::string& out = key(name);
    char separator = '[';
    for (const auto& element : list) {
      out += separator;
      separator = ',';
      write(out, element);
    }
    out += ']';
  }
  /// The inside of another object, kept from reading.
  void members(std::string_view inside) {
    if (inside.empty()) return;
    if (!first_) out_ += ',';
    first_ = false;
    out_ += inside;
  }

 private:
  std::string& out_;
  bool first_ = true;
};

}  // namespace standpoint::io
