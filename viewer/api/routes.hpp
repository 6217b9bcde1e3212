#pragma once
// What can be asked: the one table of paths and parameters, by which requests are checked and of which the
// OpenAPI document is made.

#include "api/arguments.hpp"
#include "http.hpp"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace standpoint::viewer {

class Answers;

struct Route {
  std::string_view path;       ///< below /api/v1: "/nodes/{id}/allies"
  std::string_view operation;  ///< operationId
  std::string_view summary;
  std::vector<const Parameter*> parameters;
  std::string_view schema;  ///< of the answer, among the components; "" = no JSON of ours
  http::Reply (Answers::*answer)(const Arguments&) const = nullptr;

  /// Where "{" stands, or npos; what is before and behind what stands for it.
  std::size_t variable() const { return path.find('{'); }
  std::string_view prefix() const { return path.substr(0, variable()); }
  std::string_view suffix() const { return path.substr(path.find('}') + 1); }
  bool has_variable() const { return variable() != std::string_view::npos; }
  bool has_pages() const;
};

inline constexpr std::string_view api_root = "/api/v1";

std::span<const Route> routes();

struct MatchedRoute {
  const Route* route = nullptr;  ///< null: there is no such path
  std::string_view variable;     ///< what stands for {id}
};

/// The route of a decoded path below api_root. An id may hold slashes: "/nodes/a/allies" asks for the allies
/// of "a", unless `is_id` says that there is a node "a/allies".
MatchedRoute match_route(std::string_view path, const std::function<bool(std::string_view)>& is_id);

}  // namespace standpoint::viewer
