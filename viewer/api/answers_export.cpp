// The map as a file.

#include "api/answers.hpp"
#include "api/exports.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace standpoint::viewer {
namespace {

constexpr std::size_t longest_file_name = 60;

// A title as the name of a file: letters and digits of ASCII, with hyphens between.
std::string file_name(std::string_view title) {
  std::string name;
  for (const char c : title) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (is_plain) {
      name += c;
    } else if (!name.empty() && name.back() != '-') {
      name += '-';
    }
    if (name.size() >= longest_file_name) break;
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name.empty() ? "map" : name;
}

}  // namespace

http::Reply Answers::export_map(const Arguments& arguments) const {
  const auto& formats = export_formats();
  const std::string suffix = "." + std::string(arguments.id());
  const auto format =
      std::find_if(formats.begin(), formats.end(), [&](const auto& f) { return f.suffix == suffix; });
  if (format == formats.end()) {
    std::string known;
    for (const auto& f : formats) known += fmt::format("{}{}", known.empty() ? "" : ", ", f.suffix.substr(1));
    return not_found("no such format; known are " + known);
  }
  RequestReader reader(map_, arguments);
  const graph::Filter filter = reader.filter();
  http::Parameters errors = reader.errors();
  const io::Profile profile = *io::parse_profile(arguments.text("profile"));
  const bool has_profile = format->graph != nullptr && std::count(format->graph->profiles.begin(),
                                                                  format->graph->profiles.end(), profile) > 0;
  if (arguments.has("profile") && !has_profile)
    errors.emplace_back("profile", fmt::format("{} has no such dialect", arguments.id()));
  if (arguments.has("picture") && suffix != ".svg") errors.emplace_back("picture", "is for svg");
  const auto picture = arguments.text("picture") == "matrix" ? io::Picture::matrix : io::Picture::map;
  if (picture == io::Picture::matrix && filter.view == graph::View::actors)
    errors.emplace_back("view", "actors has no issues, which a matrix needs");
  if (!errors.empty()) return bad_request(errors);

  auto bytes = viewer::export_map(map_, filter, *format, {profile, picture});
  if (!bytes) return http::problem(422, "Cannot be written", bytes.error().message);
  auto body = std::make_shared<http::Body>();
  body->bytes = std::move(*bytes);
  body->type = format->media_type;
  body->etag = '"' + generation_ + '"';
  const std::string ending = format->graph != nullptr && !format->graph->parts.empty() ? ".zip" : suffix;
  return {.body = std::move(body),
          .headers = {{"Content-Disposition", fmt::format("attachment; filename=\"{}{}\"",
                                                          file_name(map_.snapshot().title), ending)}}};
}

}  // namespace standpoint::viewer
