#pragma once
// What passes between the sockets (server.cpp) and the answers (the API, the page, edits): no socket and no
// cpp-httplib here.

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::viewer::http {

/// Decoded, in the order given; a name may come more than once.
using Parameters = std::vector<std::pair<std::string, std::string>>;
using Headers = std::vector<std::pair<std::string, std::string>>;

/// A request that the server has let through: its method is known, its Host is ours, it is within the limits.
struct Request {
  std::string method;  ///< GET, HEAD; POST and DELETE where the server takes edits
  std::string path;    ///< decoded, without the question mark: "/api/v1/nodes/e:77ab"
  Parameters parameters;
  Headers headers;   ///< names in lower case
  std::string body;  ///< whole; empty but for edits

  /// The first header of that (lower-case) name, or "".
  std::string_view header(std::string_view name) const;
};

/// Bytes that are answered, with what is known of them beforehand. Immutable and shared: a body that lives as
/// long as a snapshot is made, tagged and compressed once.
struct Body {
  std::string bytes;
  std::string type;  ///< "application/json"
  std::string etag;  ///< with its quotes; "": none, never 304
  std::string gzip;  ///< the same bytes compressed; "": not worth it
  bool immutable = false;  ///< its address changes when it does: may be cached for good
};

/// With its tag, and compressed when `compress` and it gains by it.
std::shared_ptr<const Body> make_body(std::string bytes, std::string type, bool compress = true);

/// What answers: the status, the body, headers beside those that every answer has. The server adds the
/// security headers, ETag and 304, Content-Encoding, and leaves the body out for HEAD.
struct Reply {
  int status = 200;
  std::shared_ptr<const Body> body = nullptr;
  Headers headers = {};
  /// The connection becomes a stream of server-sent events: Server::announce writes to it.
  bool is_event_stream = false;
};

/// RFC 9457 problem details. `errors`: parameter (or place) and what is wrong with it.
Reply problem(int status, std::string_view title, std::string_view detail, const Parameters& errors = {});

/// Answers requests; called from several threads at once. A request is answered from one snapshot throughout.
class Handler {
 public:
  virtual ~Handler() = default;
  virtual Reply handle(const Request& request) = 0;
};

}  // namespace standpoint::viewer::http
