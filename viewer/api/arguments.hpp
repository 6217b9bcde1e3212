#pragma once
// The parameters of a request, checked.

#include "http.hpp"

#include <standpoint/model/date.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::viewer {

struct Route;

enum class ParameterType {
  text,
  word,    ///< one of `words`
  count,   ///< a whole number from `least` to `most`
  number,  ///< from `least` to `most`
  date     ///< 2026, 2026-03 or 2026-03-02
};

struct Parameter {
  std::string_view name;
  ParameterType type = ParameterType::text;
  std::string_view description;
  bool repeats = false;  ///< may be given several times, which means any of them
  bool is_required = false;
  std::string_view fallback = {};  ///< what holds when it is not given
  double least = 0.0;
  double most = 0.0;
  std::vector<std::string_view> words = {};
};

/// Longer texts are refused.
inline constexpr std::size_t longest_argument = 1000;

class Arguments {
 public:
  /// Checked against `parameters`; the errors, by parameter, when one is unknown (with the nearest known
  /// one), is given twice, or has no value of its type.
  static std::variant<Arguments, http::Parameters> parse(const http::Parameters& given,
                                                         std::span<const Parameter* const> parameters);

  /// What stands in the path for {id}.
  std::string_view id() const { return id_; }
  void set_place(const Route& route, std::string_view id) {
    route_ = &route;
    id_ = std::string(id);
  }
  /// The path that it came by. Precondition: set_place.
  const Route& route() const { return *route_; }
  const http::Parameters& given() const { return given_; }

  bool has(std::string_view name) const;
  /// The value, or the fallback.
  std::string_view text(std::string_view name) const;
  std::vector<std::string_view> texts(std::string_view name) const;
  std::size_t count(std::string_view name) const;
  double number(std::string_view name) const;
  Date date(std::string_view name) const;

 private:
  const Route* route_ = nullptr;
  std::string id_;
  http::Parameters given_;
  http::Parameters fallbacks_;
};

/// The nearest of some words within two slips of the keys; "" when none is.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> words);

}  // namespace standpoint::viewer
