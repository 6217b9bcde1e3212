#pragma once
// JSON that is written from its beginning to its end. Texts must be valid UTF-8.

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace standpoint::viewer {

class Json {
 public:
  Json() : writer_(buffer_) {}

  void begin_object() { writer_.StartObject(); }
  void begin_object(std::string_view name) { key(name), begin_object(); }
  void end_object() { writer_.EndObject(); }
  void begin_array() { writer_.StartArray(); }
  void begin_array(std::string_view name) { key(name), begin_array(); }
  void end_array() { writer_.EndArray(); }

  void text(std::string_view text) { writer_.String(text.data(), size(text)); }
  void text(std::string_view name, std::string_view content) { key(name), text(content); }
  /// A member only when there is something to say.
  void optional_text(std::string_view name, std::string_view content) {
    if (!content.empty()) text(name, content);
  }
  /// Rounded to so many decimals, in the fewest digits; what is no number as 0.
  void number(double value, int decimals = 3) {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    if (!std::isfinite(rounded)) {
      writer_.Int(0);
    } else if (rounded == std::floor(rounded) && std::abs(rounded) < 1e15) {
      writer_.Int64(static_cast<std::int64_t>(rounded));
    } else {
      writer_.Double(rounded);
    }
  }
  void number(std::string_view name, double value, int decimals = 3) { key(name), number(value, decimals); }
  template <std::integral Integer>
  void integer(Integer value) {
    writer_.Int64(static_cast<std::int64_t>(value));
  }
  template <std::integral Integer>
  void integer(std::string_view name, Integer value) {
    key(name), integer(value);
  }
  void boolean(bool value) { writer_.Bool(value); }
  void boolean(std::string_view name, bool value) { key(name), boolean(value); }
  void null(std::string_view name) { key(name), writer_.Null(); }
  /// What is JSON already.
  void raw(std::string_view name, std::string_view json) {
    key(name);
    writer_.RawValue(json.data(), json.size(), rapidjson::kObjectType);
  }

  /// The name of a member; its value comes next.
  void member(std::string_view name) { key(name); }
  /// A member that is a list of what `write` makes of each of `values`.
  template <class Values, class Write>
  void list(std::string_view name, const Values& values, const Write& write) {
    begin_array(name);
    for (const auto& value : values) write(value);
    end_array();
  }
  template <class Texts>
  void texts(std::string_view name, const Texts& values) {
    list(name, values, [this](const auto& value) { this->text(value); });
  }

  std::string take() const { return {buffer_.GetString(), buffer_.GetSize()}; }
  std::string_view view() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  static rapidjson::SizeType size(std::string_view text) {
    return static_cast<rapidjson::SizeType>(text.size());
  }
  void key(std::string_view name) { writer_.Key(name.data(), size(name)); }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_;
};

}  // namespace standpoint::viewer
