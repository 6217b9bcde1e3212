// Questions in words.

#include "api/answers.hpp"
#include "api/writers.hpp"

#include <standpoint/graph/query_language.hpp>
#include <standpoint/graph/query_names.hpp>
#include <standpoint/io/answer.hpp>

namespace standpoint::viewer {
namespace {

graph::NameScope scope_of(std::string_view word) {
  return word == "actors"   ? graph::NameScope::actors
         : word == "issues" ? graph::NameScope::issues
                            : graph::NameScope::all;
}

}  // namespace

http::Reply Answers::search(const Arguments& arguments) const {
  graph::NameSearch how;
  how.scope = scope_of(arguments.text("scope"));
  how.limit = arguments.count("limit");
  Json json;
  json.begin_object();
  json.list("items", map_.ask().names().search(arguments.text("q"), how), [&](const auto& match) {
    json.begin_object();
    write_named(json, "who", map_, static_cast<Place>(match.node));
    json.integer("statements", map_.node(static_cast<Place>(match.node)).statements);
    json.text("fit", graph::to_string(match.fit));
    json.text("matched", match.matched);
    json.end_object();
  });
  json.end_object();
  return answer(json);
}

http::Reply Answers::query(const Arguments& arguments) const {
  const auto found = graph::answer(arguments.text("q"), map_.ask());
  if (!found) {
    const Error& error = found.error();
    return bad_request({{"q", error.where.empty() ? error.message : error.where + ": " + error.message}});
  }
  return answer(io::answer_json(*found));
}

}  // namespace standpoint::viewer
