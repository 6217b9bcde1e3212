#pragma once
// What a snapshot answers: the page's files, and the API.

#include "http.hpp"

#include <standpoint/viewer/server.hpp>

#include <memory>
#include <string>

namespace standpoint::viewer {

/// What a handler is told beside its snapshot.
struct HandlerOptions {
  bool editable = false;  ///< POST and DELETE come through
  /// Folder that the page's files are read from, at each request; "": the embedded ones.
  std::string web_root;
};

/// Makes what is asked for as a whole beforehand. The snapshot is shared, not copied.
std::shared_ptr<http::Handler> make_page_handler(Snapshot snapshot, const HandlerOptions& options);

}  // namespace standpoint::viewer
