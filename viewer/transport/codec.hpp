#pragma once
// The one place that knows cpp-httplib. It reads targets and writes the heads of answers, in memory: a
// request is whole before httplib sees it, so that nothing of a client's pace, size or fields reaches it.
//
// What is kept from it, and why (Debian's 0.11.4, each measured): header fields, whose percent signs it
// decodes, line ends included (CVE-2026-45372), and of which Range costs memory without bound and
// Accept-Encoding packs at brotli's full effort; bodies, of which it unpacks and joins chunks without a
// limit; routes, which are regular expressions; exceptions, whose text it sends.

#include "http.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint::viewer::transport {

/// What a request asks for, decoded.
struct Target {
  std::string path;
  http::Parameters parameters;
};

/// Status line and fields of an answer. No field has control characters.
struct AnswerHead {
  int status = 200;
  http::Headers headers;  ///< all of them, Content-Length included
};

/// Decodes `target` (origin-form), asks `answer` what to say to it, and gives the bytes of its head. nullopt,
/// and nothing was asked, for a target that httplib does not take. `answer` does not throw. A few
/// microseconds; from any thread.
std::optional<std::string> answer_target(std::string_view target,
                                         const std::function<AnswerHead(Target)>& answer);

}  // namespace standpoint::viewer::transport
