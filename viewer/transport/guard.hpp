#pragma once
// Who may ask what: decided on the head alone, before a byte of a body is read.

#include "http.hpp"
#include "transport/limits.hpp"
#include "transport/request_head.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace standpoint::viewer::transport {

struct Access {
  std::string host;                        ///< the server listens at
  std::vector<std::string> allowed_hosts;  ///< names beside it that Host may say
  std::string token;                       ///< of edits; "": there are none
};

/// True for addresses that stand for all of the machine's: 0.0.0.0 and ::.
bool is_any_address(std::string_view host);

class Guard {
 public:
  Guard(Access access, const Limits& limits);

  /// The bytes of body that follow, or the refusal: 421 where Host names another server (a page of another
  /// name that resolves to this machine must not read the map), 405 with Allow, 403 for edits without the
  /// token or from another origin, 411, 413 and 415 for bodies.
  std::variant<std::size_t, http::Reply> admit(const RequestHead& head) const;

 private:
  bool knows(std::string_view authority) const;
  bool allows(std::string_view method) const;
  bool comes_from_here(const RequestHead& head) const;

  std::vector<std::string> names_;
  bool takes_any_address_;
  std::string token_;
  std::size_t body_bytes_;
};

}  // namespace standpoint::viewer::transport
