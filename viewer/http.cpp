#include "http.hpp"

#include "gzip.hpp"

#include <standpoint/model/id.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>

namespace standpoint::viewer::http {
namespace {

constexpr std::size_t least_to_pack = 512;  // below, a packet is a packet
constexpr std::size_t tag_digits = 20;

std::string tag_of(std::string_view bytes) { return '"' + sha256_hex(bytes).substr(0, tag_digits) + '"'; }

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void member(Json& json, const char* name, std::string_view text) {
  json.Key(name);
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

}  // namespace

std::string_view Request::header(std::string_view name) const {
  for (const auto& [known, value] : headers) {
    if (known == name) return value;
  }
  return {};
}

const std::string& Body::gzip() const {
  std::call_once(packed_once_, [this] {
    if (!packed_.empty() || !is_compressible || bytes.size() < least_to_pack) return;
    packed_ = viewer::gzip(bytes);
    if (packed_.size() >= bytes.size()) packed_.clear();
  });
  return packed_;
}

std::shared_ptr<const Body> make_body(std::string bytes, std::string type, bool compress) {
  auto body = std::make_shared<Body>();
  body->etag = tag_of(bytes);
  body->bytes = std::move(bytes);
  body->type = std::move(type);
  body->is_compressible = compress;
  return body;
}

std::shared_ptr<const Body> make_packed_body(std::string gzip, std::string type, bool immutable) {
  auto bytes = gunzip(gzip);
  if (!bytes) return nullptr;
  auto body = std::make_shared<Body>();
  body->etag = tag_of(*bytes);
  body->bytes = std::move(*bytes);
  body->type = std::move(type);
  body->immutable = immutable;
  body->packed_ = std::move(gzip);
  return body;
}

Reply problem(int status, std::string_view title, std::string_view detail, const Parameters& errors) {
  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.StartObject();
  member(json, "type", "about:blank");
  member(json, "title", title);
  json.Key("status");
  json.Int(status);
  member(json, "detail", detail);
  if (!errors.empty()) {
    json.Key("errors");
    json.StartArray();
    for (const auto& [parameter, what] : errors) {
      json.StartObject();
      member(json, "parameter", parameter);
      member(json, "detail", what);
      json.EndObject();
    }
    json.EndArray();
  }
  json.EndObject();
  auto body = std::make_shared<Body>();
  body->bytes.assign(buffer.GetString(), buffer.GetSize());
  body->type = "application/problem+json";
  return {.status = status, .body = std::move(body)};
}

}  // namespace standpoint::viewer::http
