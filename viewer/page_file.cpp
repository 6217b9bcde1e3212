#include "api/json.hpp"
#include "api/map_index.hpp"
#include "api/page_data.hpp"
#include "api/writers.hpp"
#include "assets.hpp"
#include "gzip.hpp"

#include <standpoint/viewer/page_file.hpp>

#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace standpoint::viewer {
namespace {

constexpr std::size_t least_to_pack = std::size_t{1} << 20U;

std::string base64(std::string_view bytes) {
  std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
  const int length =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                      reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  out.resize(static_cast<std::size_t>(length));
  return out;
}

// As a Content-Security-Policy names a script: 'sha256-...'.
std::string policy_hash(std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
  unsigned int size = 0;
  EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
  return "'sha256-" + base64({reinterpret_cast<const char*>(digest.data()), size}) + "'";
}

// `text` with `by` in the place of each `what`.
std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string out;
  for (;;) {
    const auto at = text.find(what);
    out += text.substr(0, at);
    if (at == std::string_view::npos) return out;
    out += by;
    text.remove_prefix(at + what.size());
  }
}

// "<" stands in texts of JSON alone, where it may be written so.
std::string json_for_html(std::string_view json) { return replaced(json, "<", "\\u003c"); }

// In a script "</script" and "<!--" stand in literals alone.
std::string script_for_html(std::string_view script) {
  return replaced(replaced(script, "</", "\\x3c/"), "<!--", "\\x3c!--");
}

void write_block(std::ostream& out, std::string_view id, const std::string& json) {
  const bool is_packed = json.size() >= least_to_pack;
  out << "<script type=\"application/json\" id=\"" << id << '"'
      << (is_packed ? " data-encoding=\"gzip-base64\">" : ">")
      << (is_packed ? base64(gzip(json)) : json_for_html(json)) << "</script>\n";
}

std::string evidence_json(const MapIndex& map) {
  Json json;
  json.begin_array();
  for (Place s = 0; s < map.statements().size(); ++s) write_statement(json, map, s);
  json.end_array();
  return json.take();
}

std::optional<std::string_view> find_asset(std::string_view name) {
  for (const auto& asset : assets()) {
    if (asset.name == name) return asset.bytes;
  }
  return std::nullopt;
}

// The text between `begin` and `end`, with both.
std::string_view part(std::string_view text, std::string_view begin, std::string_view end) {
  const auto from = text.find(begin);
  const auto to = text.find(end, from == std::string_view::npos ? from : from + begin.size());
  return to == std::string_view::npos ? std::string_view{} : text.substr(from, to + end.size() - from);
}

// The page's own parts, and index.html around them.
struct Page {
  std::string head;  // up to where the policy goes, behind the declaration of the charset
  std::string rest;  // of the head, without what is fetched
  std::string body;  // up to its end
  std::string tail;
  std::string script;
  std::string style;
};

// Nothing where the page is not made of one script and one style.
std::optional<Page> take_page_apart() {
  const auto index = find_asset("index.html");
  const auto script = find_asset("app.js");
  const auto style = find_asset("style.css");
  if (!index || !script || !style) return std::nullopt;
  const auto link = part(*index, "<link rel=\"stylesheet\"", ">");
  const auto call = part(*index, "<script defer src=\"app.js\"", "</script>");
  const auto charset = part(*index, "<meta charset", ">");
  const auto end = index->find("</body>");
  const bool is_one = !link.empty() && !call.empty() && !charset.empty() && end != std::string_view::npos &&
                      call.data() < index->data() + end;
  if (!is_one) return std::nullopt;
  const auto after_charset = static_cast<std::size_t>(charset.data() - index->data()) + charset.size();
  Page page;
  page.head = index->substr(0, after_charset);
  page.rest = replaced(replaced(index->substr(after_charset, end - after_charset), link, ""), call, "");
  page.tail = index->substr(end);
  page.script = script_for_html(*script);
  page.style = replaced(*style, "</", "\\3c/");
  return page;
}

void write_page(std::ostream& out, const io::Map& map) {
  static const std::optional<Page> page = take_page_apart();
  if (!page) {
    map.report(
        {Severity::error, {Errc::internal, "", "the embedded page is not of one script and one style"}});
    return;
  }
  const MapIndex index(Snapshot{map.corpus, map.network, map.title});
  out << page->head
      << fmt::format(
             "\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {}; "
             "style-src {}; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'\">",
             policy_hash(page->script), policy_hash(page->style))
      << page->rest;
  out << "<style>" << page->style << "</style>\n";
  write_block(out, "standpoint-page", make_page_data(index, false).json);
  write_block(out, "standpoint-evidence", evidence_json(index));
  out << "<script>" << page->script << "</script>\n" << page->tail;
}

}  // namespace

const io::MapFormat& page_format() {
  static constexpr io::MapFormat format = {".html", "a page to open in a browser", "text/html; charset=utf-8",
                                           write_page, true};
  return format;
}

}  // namespace standpoint::viewer
