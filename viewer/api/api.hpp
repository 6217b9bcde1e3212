#pragma once
// The HTTP API of one snapshot: everything below /api/v1. No sockets here.

#include "api/answers.hpp"
#include "http.hpp"

#include <standpoint/viewer/server.hpp>

#include <string>

namespace standpoint::viewer {

class Api final : public http::Handler {
 public:
  /// Makes the page's data and all lookups. O(statements log statements + nodes + edges).
  explicit Api(Snapshot snapshot, bool is_editable = false);

  /// Paths outside of /api/v1 are 404. Thread-safe.
  http::Reply handle(const http::Request& request) override;

  /// A hash of what is shown: the same map has the same.
  std::string generation() const override { return answers_.generation(); }

 private:
  Answers answers_;
};

}  // namespace standpoint::viewer
