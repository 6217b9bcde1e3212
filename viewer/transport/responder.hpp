#pragma once
// From a whole request to the bytes of its answer. No socket here; called from several threads at once.

#include "http.hpp"
#include "transport/codec.hpp"
#include "transport/request_reader.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace standpoint::viewer::transport {

/// An answer as it is sent: its head, then its body, which is shared and not copied.
struct Message {
  std::string head;
  std::shared_ptr<const http::Body> body;  ///< keeps `payload`
  std::string_view payload;
  bool closes = false;           ///< the connection ends with it
  bool is_event_stream = false;  ///< events follow the head
};

class Responder {
 public:
  /// The handler of the snapshot that is shown now.
  using Source = std::function<std::shared_ptr<http::Handler>()>;

  explicit Responder(Source source) : source_(std::move(source)) {}

  /// Asks the handler and adds what every answer has: security headers, ETag and 304, Content-Encoding,
  /// Content-Length. A handler that throws, or sets a field that would break the head, is answered with 500.
  Message respond(Incoming incoming) const;

  /// The last answer of a connection.
  static Message refuse(const http::Reply& reply, bool is_head);

 private:
  Source source_;
};

}  // namespace standpoint::viewer::transport
