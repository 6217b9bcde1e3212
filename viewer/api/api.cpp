#include "api/api.hpp"

#include "api/routes.hpp"

#include <string_view>
#include <utility>
#include <variant>

namespace standpoint::viewer {

Api::Api(Snapshot snapshot, bool is_editable) : answers_(std::move(snapshot), is_editable) {}

http::Reply Api::handle(const http::Request& request) {
  const std::string_view path = request.path;
  const auto is_node = [this](std::string_view id) { return answers_.map().find_node(id) != nowhere; };
  const MatchedRoute matched =
      path.starts_with(api_root) ? match_route(path.substr(api_root.size()), is_node) : MatchedRoute{};
  if (matched.route == nullptr)
    return not_found("there is nothing at this path; the paths are listed at /api/v1/openapi.json");
  if (request.method != "GET" && request.method != "HEAD") return refuse_method();
  auto parsed = Arguments::parse(request.parameters, matched.route->parameters);
  if (const auto* errors = std::get_if<http::Parameters>(&parsed)) return bad_request(*errors);
  Arguments& arguments = std::get<Arguments>(parsed);
  arguments.set_place(*matched.route, matched.variable);
  return (answers_.*matched.route->answer)(arguments);
}

}  // namespace standpoint::viewer
