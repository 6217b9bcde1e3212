#include "api/answers.hpp"

#include "api/page_data.hpp"
#include "api/routes.hpp"
#include "api/writers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace standpoint::viewer {
namespace {

constexpr const char* json_type = "application/json";

// RFC 3986: all but unreserved characters.
std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '-' || c == '.' || c == '_' || c == '~';
    if (is_plain) {
      out += c;
    } else {
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::shared_ptr<const http::Body> make_tagged(std::string bytes, const std::string& generation) {
  auto body = std::make_shared<http::Body>();
  body->bytes = std::move(bytes);
  body->type = json_type;
  body->etag = '"' + generation + '"';
  return body;
}

}  // namespace

http::Reply bad_request(const http::Parameters& errors) {
  std::string detail;
  for (const auto& [parameter, what] : errors)
    detail += fmt::format("{}{}: {}", detail.empty() ? "" : "; ", parameter, what);
  return http::problem(400, "Bad request", detail, errors);
}

http::Reply not_found(std::string_view detail) { return http::problem(404, "Not found", detail); }

http::Reply refuse_method() {
  http::Reply reply = http::problem(405, "Method not allowed", "there is nothing to edit at this path");
  reply.headers.emplace_back("Allow", "GET, HEAD");
  return reply;
}

Answers::Answers(Snapshot snapshot, bool is_editable) : map_(std::move(snapshot)), is_editable_(is_editable) {
  PageData page = make_page_data(map_, is_editable_);
  generation_ = std::move(page.generation);
  page_ = make_tagged(std::move(page.json), generation_);
}

http::Reply Answers::answer(std::string json) const {
  return {.body = make_tagged(std::move(json), generation_)};
}

// A cursor is the generation it belongs to and how far it is.
http::Reply Answers::page_of(const Arguments& arguments, const std::vector<Place>& all,
                             const std::function<void(Json&, Place)>& write) const {
  std::size_t begin = 0;
  if (arguments.has("cursor")) {
    const std::string_view cursor = arguments.text("cursor");
    const auto dot = std::min(cursor.find('.'), cursor.size());
    const char* end = cursor.data() + cursor.size();
    const auto read = std::from_chars(cursor.data() + std::min(dot + 1, cursor.size()), end, begin);
    if (read.ec != std::errc() || read.ptr != end)
      return bad_request({{"cursor", "is none that was given out here"}});
    if (cursor.substr(0, dot) != generation_)
      return http::problem(410, "Gone", "the map has changed since the first page; ask for that again");
  }
  begin = std::min(begin, all.size());
  const std::size_t end = begin + std::min(arguments.count("limit"), all.size() - begin);
  Json json;
  json.begin_object();
  json.begin_array("items");
  for (std::size_t i = begin; i < end; ++i) write(json, all[i]);
  json.end_array();
  json.integer("total", all.size());
  if (end >= all.size()) {
    json.null("next");
    json.end_object();
    return answer(json);
  }
  const std::string next = fmt::format("{}.{}", generation_, end);
  json.text("next", next);
  json.end_object();
  std::string link = fmt::format("<{}{}?", api_root, arguments.route().path);
  for (const auto& [name, value] : arguments.given()) {
    if (name != "cursor") link += fmt::format("{}={}&", percent_encoded(name), percent_encoded(value));
  }
  http::Reply reply = answer(json);
  reply.headers.emplace_back("Link", fmt::format("{}cursor={}>; rel=\"next\"", link, next));
  return reply;
}

Place Answers::find_node(const Arguments& arguments, graph::NameScope scope,
                         std::optional<http::Reply>& missing) const {
  const Place place = map_.find_node(arguments.id());
  if (place != nowhere) {
    const bool is_issue = map_.node(place).kind == graph::NodeKind::issue;
    if (scope == graph::NameScope::all || is_issue == (scope == graph::NameScope::issues)) return place;
  }
  const auto found = map_.ask().names().find(arguments.id(), scope);
  if (found) return static_cast<Place>(found->node);
  missing = not_found(found.error().message);
  return nowhere;
}

std::string Answers::graph_json(const graph::ShownMap& shown, graph::View view) const {
  Json json;
  json.begin_object();
  json.text("view", graph::to_string(view));
  json.begin_array("nodes");
  for (Place n = 0; n < map_.node_count(); ++n) {
    if (shown.nodes[n] != 0) write_node(json, map_, n);
  }
  json.end_array();
  json.begin_array("edges");
  for (Place e = 0; e < map_.edges().size(); ++e) {
    if (shown.edges[e] == 0) continue;
    const graph::Edge& edge = *map_.edges()[e].edge;
    // Nobody says an affiliation: it counts as one only when it is looked for.
    write_edge(json, map_, e,
               edge.relation == graph::Relation::affiliated ? edge.statements : shown.edges[e]);
  }
  json.end_array();
  json.integer("hidden_nodes", shown.hidden_nodes);
  json.integer("hidden_edges", shown.hidden_edges);
  json.end_object();
  return json.take();
}

}  // namespace standpoint::viewer
