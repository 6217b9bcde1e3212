#pragma once
// What passes between the sockets (server.cpp) and the answers (the API, the page, edits): no socket and no
// cpp-httplib here.

#include <memory>
#include <mutex>
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
/// long as a snapshot is made and tagged once, and compressed once, when somebody first takes it compressed.
/// Made by make_body or make_packed_body.
struct Body {
  std::string bytes;
  std::string type;        ///< "application/json"
  std::string etag;        ///< with its quotes; "": none, never 304
  bool immutable = false;  ///< its address changes when it does: may be cached for good
  bool is_compressible = true;

  /// The same bytes as gzip, "" where that gains nothing. Linear the first time; from any thread.
  const std::string& gzip() const;

 private:
  friend std::shared_ptr<const Body> make_packed_body(std::string gzip, std::string type, bool immutable);
  mutable std::once_flag packed_once_;
  mutable std::string packed_;
};

/// With its tag (a hash of the bytes). `compress`: it may gain by it (text of some length, not a picture).
std::shared_ptr<const Body> make_body(std::string bytes, std::string type, bool compress = true);
/// The same from gzip data, as the page's files are embedded: they are unpacked for who takes no gzip. Null
/// when they are damaged.
std::shared_ptr<const Body> make_packed_body(std::string gzip, std::string type, bool immutable);

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

/// Answers requests; called from several threads at once. A request is answered from one snapshot throughout:
/// the server has one handler for each and drops it when its last request is through, so a handler owns, or
/// shares, all that it needs. What it throws becomes a 500 without a word of it.
class Handler {
 public:
  virtual ~Handler() = default;
  virtual Reply handle(const Request& request) = 0;
  /// Another one when other things are answered; open pages are told of it.
  virtual std::string generation() const { return {}; }
};

}  // namespace standpoint::viewer::http
