#include "edit/edit_requests.hpp"

#include "api/answers.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint::viewer {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

constexpr std::string_view edits_path = "/api/v1/edits";
constexpr std::string_view last_path = "/api/v1/edits/last";
constexpr std::string_view parts_path = "/api/v1/edits/parts";
constexpr std::size_t longest_value = 2000;

// What is wrong with a request, by the member that it is wrong with.
struct BadEdit {
  std::string member;
  std::string detail;
};

// Members of the edit; each that is asked for is known, others are refused.
class Members {
 public:
  explicit Members(const rapidjson::Value& object) : object_(object) {}

  std::optional<std::string> text(const char* name) {
    known_.push_back(name);
    const auto found = object_.FindMember(name);
    if (found == object_.MemberEnd()) return std::nullopt;
    if (!found->value.IsString()) throw BadEdit{name, "must be a string"};
    if (found->value.GetStringLength() > longest_value)
      throw BadEdit{name, fmt::format("is longer than {} bytes", longest_value)};
    // RapidJSON lets the escape of half a surrogate pair through.
    if (find_invalid_utf8({found->value.GetString(), found->value.GetStringLength()}) !=
        std::string_view::npos)
      throw BadEdit{name, "is no Unicode text"};
    return std::string(found->value.GetString(), found->value.GetStringLength());
  }
  std::string need(const char* name) {
    auto value = text(name);
    if (!value || value->empty()) throw BadEdit{name, "is missing"};
    return *value;
  }
  int pole() {
    known_.push_back("pole");
    const auto found = object_.FindMember("pole");
    if (found == object_.MemberEnd()) return 1;
    const bool valid = found->value.IsInt() && (found->value.GetInt() == 1 || found->value.GetInt() == -1);
    if (!valid) throw BadEdit{"pole", "must be 1 or -1"};
    return found->value.GetInt();
  }
  void refuse_others() const {
    for (const auto& member : object_.GetObject()) {
      const std::string_view name(member.name.GetString(), member.name.GetStringLength());
      if (std::find(known_.begin(), known_.end(), name) == known_.end())
        throw BadEdit{std::string(name), "is not known for this edit"};
    }
  }

 private:
  const rapidjson::Value& object_;
  std::vector<std::string_view> known_;
};

StatementEdit statement_edit(Members& members) {
  StatementEdit edit;
  edit.id = StatementId(members.need("statement"));
  const std::string status = members.need("status");
  const auto known = parse_review_status(status);
  if (!known || *known == ReviewStatus::conflict)
    throw BadEdit{"status", "must be accepted, edited, rejected or auto"};
  edit.status = *known;
  if (const auto stance = members.text("stance")) {
    edit.stance = parse_stance(*stance);
    if (!edit.stance) throw BadEdit{"stance", "must be support, oppose or neutral"};
  }
  edit.actor = members.text("actor");
  edit.issue = members.text("issue");
  edit.target = members.text("target");
  edit.act = members.text("act");
  edit.note = members.text("note");
  return edit;
}

Edit parse_edit(const std::string& body) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(body.data(),
                                                                                     body.size());
  if (json.HasParseError())
    throw BadEdit{"", fmt::format("the body is no JSON (byte {})", json.GetErrorOffset())};
  if (!json.IsObject()) throw BadEdit{"", "the body must be one JSON object"};
  Members members(json);
  const std::string kind = members.need("edit");
  Edit edit;
  if (kind == "statement") {
    edit = statement_edit(members);
  } else if (kind == "join") {
    edit = JoinNames{EntityId(members.need("a")), EntityId(members.need("b"))};
  } else if (kind == "part") {
    edit = PartNames{EntityId(members.need("part")), EntityId(members.need("whole"))};
  } else if (kind == "phrase") {
    std::string phrase = members.need("phrase");
    std::string issue = members.need("issue");
    edit = MovePhrase{std::move(phrase), std::move(issue), members.pole()};
  } else {
    throw BadEdit{"edit", "must be statement, join, part or phrase"};
  }
  members.refuse_others();
  return edit;
}

void text(Writer& json, const char* name, std::string_view value) {
  json.Key(name);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void write_done(Writer& json, const EditDone& done) {
  json.StartObject();
  json.Key("number");
  json.Uint64(done.number);
  text(json, "what", done.what);
  text(json, "file", done.file);
  json.EndObject();
}

http::Reply json_reply(const rapidjson::StringBuffer& buffer, int status = 200) {
  http::Reply reply;
  reply.status = status;
  reply.body = http::make_body({buffer.GetString(), buffer.GetSize()}, "application/json", false);
  return reply;
}

http::Reply answer_list(const EditDesk* desk) {
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  json.StartObject();
  json.Key("editable");
  json.Bool(desk != nullptr);
  json.Key("items");
  json.StartArray();
  if (desk != nullptr) {
    for (const auto& done : desk->done()) write_done(json, done);
  }
  json.EndArray();
  if (desk != nullptr) {
    json.Key("files");
    json.StartObject();
    text(json, "review", desk->files().review);
    text(json, "names", desk->files().names);
    text(json, "codebook", desk->files().codebook);
    json.EndObject();
  }
  json.EndObject();
  return json_reply(buffer);
}

http::Reply answer_parts(const EditDesk& desk, const http::Request& request) {
  if (request.parameters.size() != 1 || request.parameters.front().first != "node")
    return http::problem(400, "Missing parameter", "give node, with its id", {{"node", "is missing"}});
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  json.StartObject();
  json.Key("items");
  json.StartArray();
  for (const auto& part : desk.parts(EntityId(request.parameters.front().second))) {
    json.StartObject();
    text(json, "id", part.id.value);
    text(json, "name", part.name);
    json.Key("statements");
    json.Uint64(part.statements);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json_reply(buffer);
}

int status_of(Errc code) {
  switch (code) {
    case Errc::not_found:
      return 404;
    case Errc::in_use:
      return 409;
    case Errc::invalid_value:
    case Errc::malformed:
    case Errc::unsupported:
      return 422;
    default:
      return 500;
  }
}

http::Reply answer_done(const Result<EditDone>& done, int status) {
  if (!done) {
    const Error& error = done.error();
    return http::problem(status_of(error.code), "The edit was not made", to_string(error));
  }
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  write_done(json, *done);
  return json_reply(buffer, status);
}

http::Reply post(EditDesk& desk, const http::Request& request) {
  if (!request.header("content-type").starts_with("application/json"))
    return http::problem(415, "Unsupported media type", "send the edit as application/json");
  try {
    return answer_done(desk.apply(parse_edit(request.body)), 201);
  } catch (const BadEdit& bad) {
    if (bad.member.empty()) return http::problem(400, "Not an edit", bad.detail);
    return http::problem(400, "Not an edit", fmt::format("'{}' {}", bad.member, bad.detail),
                         {{bad.member, bad.detail}});
  }
}

}  // namespace

bool is_edit_path(std::string_view path) { return path == edits_path || path.starts_with("/api/v1/edits/"); }

http::Reply answer_edit(EditDesk* desk, const http::Request& request) {
  const bool reads = request.method == "GET" || request.method == "HEAD";
  const std::string_view path = request.path;
  if (path == edits_path && reads) return answer_list(desk);
  if (path != edits_path && path != last_path && path != parts_path)
    return http::problem(404, "Not found", "there is nothing at this path");
  if (desk == nullptr)
    return http::problem(403, "Not editable", "this map is only shown; start 'standpoint serve' with --edit");
  if (path == parts_path) return reads ? answer_parts(*desk, request) : refuse_method("GET, HEAD");
  if (path == last_path)
    return request.method == "DELETE" ? answer_done(desk->undo(), 200) : refuse_method("DELETE");
  return request.method == "POST" ? post(*desk, request) : refuse_method("GET, HEAD, POST");
}

}  // namespace standpoint::viewer
