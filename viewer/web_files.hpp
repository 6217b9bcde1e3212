#pragma once
// The page's files: embedded, or of a folder while the page is worked on.

#include "http.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace standpoint::viewer {

class WebFiles {
 public:
  /// `root`: a folder whose files are read anew at each request; "": the embedded ones.
  explicit WebFiles(std::string root);

  /// The file at a path of the address, "/" being /index.html; null where there is none. Nothing outside the
  /// folder is found, whatever the path says.
  std::shared_ptr<const http::Body> find(std::string_view path) const;

 private:
  std::shared_ptr<const http::Body> read(std::string_view path) const;

  std::string root_;
  std::map<std::string, std::shared_ptr<const http::Body>, std::less<>> embedded_;  // by path
};

}  // namespace standpoint::viewer
