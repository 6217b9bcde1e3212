#include "page_handler.hpp"

#include "api.hpp"
#include "web_files.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace standpoint::viewer {
namespace {

using http::Reply;
using http::Request;

constexpr const char* json_type = "application/json";
constexpr std::string_view api_root = "/api/v1/";

Reply not_found(std::string_view detail) { return http::problem(404, "Not found", detail); }

const std::string* find_parameter(const Request& request, std::string_view wanted) {
  for (const auto& [name, value] : request.parameters) {
    if (name == wanted) return &value;
  }
  return nullptr;
}

class PageHandler final : public http::Handler {
 public:
  PageHandler(Snapshot snapshot, const HandlerOptions& options)
      : snapshot_(std::move(snapshot)), files_(options.web_root) {
    meta_ = http::make_body(meta_json(snapshot_), json_type);
    for (const auto view : {graph::View::all, graph::View::actors, graph::View::stances}) {
      graphs_.emplace(graph::to_string(view), http::make_body(graph_json(snapshot_, view), json_type));
    }
  }

  Reply handle(const Request& request) override {
    if (request.method != "GET" && request.method != "HEAD") return refuse_edit();
    if (request.path.starts_with(api_root)) {
      return answer_api(request, std::string_view(request.path).substr(api_root.size()));
    }
    auto file = files_.find(request.path);
    if (!file) return not_found("there is nothing at this path; the page is at /");
    return {.body = std::move(file)};
  }

 private:
  static Reply refuse_edit() {
    Reply reply = http::problem(405, "Method not allowed", "there is nothing to edit at this path");
    reply.headers.emplace_back("Allow", "GET, HEAD");
    return reply;
  }

  Reply answer_api(const Request& request, std::string_view path) const {
    if (path == "events") return {.is_event_stream = true};
    if (path == "graph") return answer_graph(request);
    if (path == "statements") return answer_statements(request);
    if (path != "meta") return not_found("there is nothing at this path; the page is at /");
    if (auto refusal = refuse_parameter(request, {})) return std::move(*refusal);
    return {.body = meta_};
  }

  static std::optional<Reply> refuse_parameter(const Request& request,
                                               const std::set<std::string_view>& known) {
    for (const auto& [name, value] : request.parameters) {
      if (known.contains(name)) continue;
      return http::problem(400, "Unknown parameter", fmt::format("there is no parameter '{}'", name));
    }
    return std::nullopt;
  }

  Reply answer_graph(const Request& request) const {
    if (auto refusal = refuse_parameter(request, {"view"})) return std::move(*refusal);
    const std::string* view = find_parameter(request, "view");
    const auto found = graphs_.find(view != nullptr ? std::string_view(*view) : "all");
    if (found == graphs_.end())
      return http::problem(400, "Unknown view", "view must be all, actors or stances");
    return {.body = found->second};
  }

  Reply answer_statements(const Request& request) const {
    if (auto refusal = refuse_parameter(request, {"node", "edge"})) return std::move(*refusal);
    const std::string* node = find_parameter(request, "node");
    const std::string* edge = find_parameter(request, "edge");
    if ((node == nullptr) == (edge == nullptr))
      return http::problem(400, "Missing parameter", "give either node or edge, with its id");
    auto body =
        node != nullptr ? node_statements_json(snapshot_, *node) : edge_statements_json(snapshot_, *edge);
    if (!body) return not_found("no node or edge has this id");
    return {.body = http::make_body(std::move(*body), json_type)};
  }

  Snapshot snapshot_;
  WebFiles files_;
  std::shared_ptr<const http::Body> meta_;
  std::map<std::string, std::shared_ptr<const http::Body>, std::less<>> graphs_;  // by view
};

}  // namespace

std::shared_ptr<http::Handler> make_page_handler(Snapshot snapshot, const HandlerOptions& options) {
  return std::make_shared<PageHandler>(std::move(snapshot), options);
}

}  // namespace standpoint::viewer
