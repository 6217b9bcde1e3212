#pragma once
// Errors and findings, as every part of Standpoint reports them.
//
// The outside world is wrong (a file, a record, a date): a function returns Result<T>, a value or one Error.
// The data are odd but usable: it goes on and hands a Diagnostic, with its place, to the caller's
// DiagnosticSink. The library itself never prints and never exits.

#include <cassert>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace standpoint {

/// What kind of thing went wrong; the program maps these to exit codes, the server to HTTP statuses.
enum class Errc {
  not_found,      ///< a file or a name that is not there
  unreadable,     ///< there, but may not or cannot be read
  empty,          ///< nothing in it
  not_text,       ///< binary data, or an encoding other than UTF-8
  malformed,      ///< not what its format demands
  unsupported,    ///< a format, version or option this version does not know
  invalid_value,  ///< a value outside its range or vocabulary
  too_large,      ///< over a stated limit
  not_writable,   ///< output cannot be created or written
  in_use,         ///< another program is writing to it
  stopped,        ///< the caller asked to stop
  internal        ///< a broken promise of our own
};

/// One failure: where it is (a file with line or offset, maybe empty), what was found and what to do.
struct Error {
  Errc code = Errc::internal;
  std::string where;    ///< "articles.jsonl:7", "map.graphml", "" when there is no place
  std::string message;  ///< one line: what was found, what was expected, the remedy

  friend bool operator==(const Error&, const Error&) = default;
};

/// "where: message", or the message alone.
std::string to_string(const Error& error);

enum class Severity { note, warning, error };

std::string_view to_string(Severity severity);

/// One finding beside a value: the work went on.
struct Diagnostic {
  Severity severity = Severity::warning;
  Error error;
};

/// Called for each finding, in the order of the input. Never null where a function asks for one: pass
/// ignore_diagnostics.
using DiagnosticSink = std::function<void(const Diagnostic&)>;

inline void ignore_diagnostics(const Diagnostic& /*unused*/) {}

/// A value of type T or one Error, with the member names of std::expected (which g++ 12 has only in C++23).
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  /// Precondition of the three below: has_value().
  T& value() & { return assert(has_value()), std::get<0>(state_); }
  const T& value() const& { return assert(has_value()), std::get<0>(state_); }
  T&& value() && { return assert(has_value()), std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  /// Precondition: !has_value().
  const Error& error() const { return assert(!has_value()), std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

/// Success without a value, or one Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}

  bool has_value() const { return !error_.has_value(); }
  explicit operator bool() const { return has_value(); }
  const Error& error() const { return assert(error_.has_value()), *error_; }

 private:
  std::optional<Error> error_;
};

}  // namespace standpoint
