#include "transport/negotiation.hpp"

#include "transport/request_head.hpp"

#include <standpoint/model/ascii.hpp>

#include <optional>
#include <string>

namespace standpoint::viewer::transport {
namespace {

// "0", "0.", "0.000": not wanted.
bool is_zero(std::string_view quality) {
  return !quality.empty() && quality.front() == '0' &&
         quality.find_first_not_of("0.") == std::string_view::npos;
}

// Of "gzip;q=0.5" whether it is wanted.
bool is_wanted(std::string_view coding) {
  const auto semicolon = coding.find(';');
  if (semicolon == std::string_view::npos) return true;
  const std::string parameter = lower_ascii(trim(coding.substr(semicolon + 1)));
  return !(parameter.starts_with("q=") && is_zero(std::string_view(parameter).substr(2)));
}

std::string_view without_weakness(std::string_view tag) {
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  return tag;
}

}  // namespace

bool matches_tag(std::string_view if_none_match, std::string_view tag) {
  if (tag.empty()) return false;
  bool found = false;
  each_of_list(if_none_match, [&](std::string_view one) {
    found = found || one == "*" || without_weakness(one) == without_weakness(tag);
  });
  return found;
}

bool accepts_gzip(std::string_view accept_encoding) {
  std::optional<bool> named;
  std::optional<bool> any;
  each_of_list(accept_encoding, [&](std::string_view one) {
    const std::string coding = lower_ascii(trim(one.substr(0, one.find(';'))));
    if (coding == "gzip" || coding == "x-gzip") named = is_wanted(one);
    if (coding == "*") any = is_wanted(one);
  });
  return named.value_or(any.value_or(false));
}

}  // namespace standpoint::viewer::transport
