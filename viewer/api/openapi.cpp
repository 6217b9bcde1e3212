#include "api/openapi.hpp"

#include "api/exports.hpp"
#include "api/json.hpp"

#include <standpoint/model/version.hpp>

#include <set>
#include <string>

namespace standpoint::viewer {
namespace {

void write_limits(Json& json, const Parameter& parameter) {
  json.number("minimum", parameter.least, 6);
  json.number("maximum", parameter.most, 6);
}

void write_type(Json& json, const Parameter& parameter) {
  switch (parameter.type) {
    case ParameterType::text:
      json.text("type", "string");
      json.integer("maxLength", longest_argument);
      if (parameter.is_required) json.integer("minLength", 1);
      break;
    case ParameterType::word:
      json.text("type", "string");
      json.texts("enum", parameter.words);
      if (!parameter.fallback.empty()) json.text("default", parameter.fallback);
      break;
    case ParameterType::date:
      json.text("type", "string");
      json.text("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
      break;
    case ParameterType::count:
    case ParameterType::number:
      json.text("type", parameter.type == ParameterType::count ? "integer" : "number");
      write_limits(json, parameter);
      if (!parameter.fallback.empty()) json.raw("default", parameter.fallback);
      break;
  }
}

void write_parameter(Json& json, const Parameter& parameter) {
  json.begin_object();
  json.text("name", parameter.name);
  json.text("in", "query");
  json.text("description", parameter.repeats
                               ? std::string(parameter.description) + "; several mean any of them"
                               : std::string(parameter.description));
  json.boolean("required", parameter.is_required);
  json.begin_object("schema");
  if (parameter.repeats) {
    json.text("type", "array");
    json.begin_object("items");
    write_type(json, parameter);
    json.end_object();
  } else {
    write_type(json, parameter);
  }
  json.end_object();
  json.end_object();
}

void write_variable(Json& json, const Route& route) {
  const bool is_format = route.path.find("{format}") != std::string_view::npos;
  json.begin_object();
  json.text("name", is_format ? "format" : "id");
  json.text("in", "path");
  json.boolean("required", true);
  json.begin_object("schema");
  json.text("type", "string");
  if (is_format) {
    json.begin_array("enum");
    for (const auto& format : export_formats()) json.text(format.suffix.substr(1));
    json.end_array();
  }
  json.end_object();
  json.end_object();
}

void write_media(Json& json, std::string_view type, std::string_view schema) {
  json.begin_object(type);
  json.begin_object("schema");
  if (!schema.empty()) json.text("$ref", "#/components/schemas/" + std::string(schema));
  json.end_object();
  json.end_object();
}

void write_problem(Json& json, std::string_view status, std::string_view description) {
  json.begin_object(status);
  json.text("description", description);
  json.begin_object("content");
  write_media(json, "application/problem+json", "Problem");
  json.end_object();
  json.end_object();
}

void write_answers(Json& json, const Route& route) {
  json.begin_object("responses");
  json.begin_object("200");
  json.text("description", route.summary);
  json.begin_object("content");
  if (!route.schema.empty()) {
    write_media(json, "application/json", route.schema);
  } else if (route.has_variable()) {
    std::set<std::string_view> types;
    for (const auto& format : export_formats()) types.insert(format.media_type);
    for (const auto type : types) write_media(json, type, "");
  } else {
    write_media(json, "text/event-stream", "");
  }
  json.end_object();
  json.end_object();
  write_problem(json, "400", "A parameter that is unknown, or has no value of its type");
  if (route.has_variable()) write_problem(json, "404", "Nothing has this id or name");
  if (route.has_pages()) write_problem(json, "410", "The cursor is of a map that was shown before");
  if (route.schema.empty() && route.has_variable())
    write_problem(json, "422", "The map cannot be written in this format");
  write_problem(json, "default", "Refused: 405, 414, 421 and others");
  json.end_object();
}

void write_route(Json& json, const Route& route) {
  json.begin_object(std::string(api_root) + std::string(route.path));
  json.begin_object("get");
  json.text("operationId", route.operation);
  json.text("summary", route.summary);
  json.begin_array("parameters");
  if (route.has_variable()) write_variable(json, route);
  for (const auto* parameter : route.parameters) write_parameter(json, *parameter);
  json.end_array();
  write_answers(json, route);
  json.end_object();
  json.end_object();
}

}  // namespace

std::string openapi_json(std::span<const Route> routes) {
  Json json;
  json.begin_object();
  json.text("openapi", "3.1.0");
  json.begin_object("info");
  json.text("title", "Standpoint");
  json.text("version", version);
  json.text("summary", "Who supports and opposes what, with the sentences it rests on");
  json.text(
      "description",
      "Answers are of one map. Names may be given as people type them wherever an id is taken. A parameter "
      "that is given several times means any of its values; different ones mean all of them. Every answer "
      "has an ETag that changes with the map.");
  json.end_object();
  json.begin_array("servers");
  json.begin_object();
  json.text("url", "/");
  json.end_object();
  json.end_array();
  json.begin_object("paths");
  for (const Route& route : routes) write_route(json, route);
  json.end_object();
  json.begin_object("components");
  json.raw("schemas", answer_schemas());
  json.end_object();
  json.end_object();
  return json.take();
}

}  // namespace standpoint::viewer
