#pragma once
// HTTP responses as web archives keep them (RFC 9112).

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// Header lines "Name: value" of HTTP and WARC.
class HeaderFields {
 public:
  /// Reads lines up to the end of `text`; what is no header line is passed over.
  explicit HeaderFields(std::string_view text);
  /// The first value of a name in any case; "" when there is none.
  std::string_view value(std::string_view name) const;

 private:
  struct Field {
    std::string name;  // lower case
    std::string value;
  };
  std::vector<Field> fields_;
};

struct HttpResponse {
  int status = 0;
  HeaderFields fields{""};
  std::string body;  ///< chunks joined, unpacked
};

/// A response from its bytes: status line, header, body. Chunks are joined and gzip, deflate and br are
/// undone, unless the body shows that the archive has done so already. Error malformed, unsupported (another
/// coding) or too_large when the body unpacks to more than `limit` bytes; its `where` is empty.
Result<HttpResponse> parse_http_response(std::string_view bytes, std::size_t limit);

/// "text/html" of "Text/HTML; charset=x".
std::string media_type(std::string_view content_type);

}  // namespace standpoint::io
