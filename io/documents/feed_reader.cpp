// RSS 2.0 (rssboard.org/rss-specification; 0.9x are its subsets), RSS 1.0 (web.resource.org/rss/1.0, with the
// modules content and Dublin Core) and Atom 1.0 (RFC 4287): one document an item. Expat parses; nothing
// outside of the file is fetched, and a file that declares entities is refused.

#include "document_readers.hpp"
#include "documents/charset.hpp"
#include "documents/feed_item.hpp"
#include "file_input.hpp"
#include "xml_text.hpp"

#include <standpoint/model/ascii.hpp>

#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t max_depth = 256;
constexpr std::size_t longest_value = std::size_t{16} << 20U;
constexpr char separator = '|';  // between an element's namespace and its name

constexpr std::string_view atom = "http://www.w3.org/2005/Atom";
constexpr std::string_view rss_1 = "http://purl.org/rss/1.0/";
constexpr std::string_view rss_content = "http://purl.org/rss/1.0/modules/content/";
constexpr std::string_view dublin_core = "http://purl.org/dc/elements/1.1/";

// An element's name as feeds write it: "title" whatever the format, "content:encoded", "dc:creator"; "" for
// elements of other namespaces (media:title is no title).
std::string short_name(std::string_view full) {
  const auto bar = full.rfind(separator);
  if (bar == std::string_view::npos) return std::string(full);
  const std::string_view space = full.substr(0, bar);
  const std::string name(full.substr(bar + 1));
  if (space == atom || space == rss_1) return name;
  if (space == rss_content) return "content:" + name;
  if (space == dublin_core) return "dc:" + name;
  return space.ends_with("rdf-syntax-ns#") && name == "RDF" ? name : "";
}

std::string attribute(const XML_Char** attributes, std::string_view wanted) {
  for (; *attributes != nullptr; attributes += 2) {
    if (*attributes == wanted) return attributes[1];
  }
  return {};
}

class FeedParser {
 public:
  FeedParser(const std::string& name, DocumentSink& sink)
      : name_(name), sink_(sink), parser_(XML_ParserCreateNS(nullptr, separator)) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetEntityDeclHandler(parser_.get(), on_entity);
    XML_SetUnknownEncodingHandler(parser_.get(), on_encoding, nullptr);
  }

  void parse(std::istream& in) {
    std::vector<char> chunk(std::size_t{1} << 16U);
    for (bool last = false; !last && !sink_.stopped;) {
      in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
      last = in.gcount() < static_cast<std::streamsize>(chunk.size());
      if (last) {
        if (auto fault = read_fault(in, name_)) return sink_.fail(std::move(*fault));
      }
      const auto status = XML_Parse(parser_.get(), chunk.data(), static_cast<int>(in.gcount()), last ? 1 : 0);
      if (sink_.stopped) return;
      if (!problem_.empty()) return sink_.fail({Errc::malformed, where(), problem_});
      if (status != XML_STATUS_OK) {
        return sink_.fail({Errc::malformed, where(),
                           fmt::format("broken XML: {}; the items before it were read",
                                       XML_ErrorString(XML_GetErrorCode(parser_.get())))});
      }
    }
    if (!sink_.stopped && items_ == 0) sink_.fail({Errc::empty, name_, "no item in the feed"});
  }

 private:
  struct Free {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
  };

  static FeedParser& self(void* data) { return *static_cast<FeedParser*>(data); }
  static void XMLCALL on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    self(data).start(name, attributes);
  }
  static void XMLCALL on_end(void* data, const XML_Char* /*name*/) { self(data).end(); }
  static void XMLCALL on_text(void* data, const XML_Char* text, int size) {
    self(data).characters({text, static_cast<std::size_t>(size)});
  }
  static void XMLCALL on_entity(void* data, const XML_Char*, int, const XML_Char*, int, const XML_Char*,
                                const XML_Char*, const XML_Char*, const XML_Char*) {
    self(data).stop("entity declarations are not read; remove the DOCTYPE");
  }
  static int XMLCALL on_encoding(void* /*unused*/, const XML_Char* name, XML_Encoding* encoding) {
    if (!is_windows_1252(name)) return XML_STATUS_ERROR;
    for (int byte = 0; byte < 256; ++byte)
      encoding->map[byte] = static_cast<int>(windows_1252_character(static_cast<unsigned char>(byte)));
    encoding->data = nullptr;
    encoding->convert = nullptr;
    encoding->release = nullptr;
    return XML_STATUS_OK;
  }

  std::string where() const { return fmt::format("{}:{}", name_, XML_GetCurrentLineNumber(parser_.get())); }

  void stop(std::string message) {
    if (problem_.empty()) problem_ = std::move(message);
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  // The name of the element `up` levels above the innermost one; "" beyond the root.
  std::string_view above(std::size_t up) const {
    return up < path_.size() ? std::string_view(path_[path_.size() - 1 - up]) : std::string_view();
  }

  void start(std::string_view full_name, const XML_Char** attributes) {
    if (path_.size() >= max_depth) return stop("elements nested too deeply");
    std::string name = short_name(full_name);
    if (markup_depth_ > 0) {  // XHTML within an Atom content: written again as HTML
      const auto bar = full_name.rfind(separator);
      text_ += fmt::format("<{}>", full_name.substr(bar == std::string_view::npos ? 0 : bar + 1));
      path_.emplace_back(full_name.substr(bar == std::string_view::npos ? 0 : bar + 1));
      return;
    }
    path_.push_back(std::move(name));
    text_.clear();
    type_ = attribute(attributes, "type");
    if (type_ == "xhtml") markup_depth_ = path_.size();
    if (path_.size() == 1) feed_.lang = attribute(attributes, "http://www.w3.org/XML/1998/namespace|lang");
    if (above(0) == "item" || above(0) == "entry") {
      item_depth_ = path_.size();
      entry_ = {};
      entry_.permalink = attribute(attributes, "http://www.w3.org/1999/02/22-rdf-syntax-ns#|about");
    } else if (above(0) == "link") {
      const std::string relation = attribute(attributes, "rel");
      const std::string target = attribute(attributes, "href");
      if (!target.empty() && (relation.empty() || relation == "alternate")) field("link", target);
    } else if (above(0) == "guid") {
      is_permalink_ = attribute(attributes, "isPermaLink") != "false";
    }
  }

  void end() {
    if (path_.size() == markup_depth_) markup_depth_ = 0;
    if (markup_depth_ > 0) {
      text_ += fmt::format("</{}>", path_.back());
      path_.pop_back();
      return;
    }
    if (item_depth_ == path_.size()) {
      item_depth_ = 0;
      finish_item();
    } else {
      field(path_.back(), trim(text_));
    }
    path_.pop_back();
    text_.clear();
  }

  void characters(std::string_view text) {
    if (text_.size() + text.size() > longest_value) return stop("a value longer than 16 MiB");
    if (markup_depth_ > 0) {
      append_xml_text(text_, text);
    } else {
      text_ += text;
    }
  }

  // A value at its place: of the item, or of the feed when no item is open. What lies deeper counts only
  // where it is said here.
  void field(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    const bool in_item = item_depth_ > 0;
    FeedItem& entry = in_item ? entry_ : feed_;
    const std::string_view parent = above(1);
    if (name == "name" && parent == "author") {
      entry.author += (entry.author.empty() ? "" : ", ") + std::string(value);
    } else if (in_item && name == "title" && parent == "source") {
      entry.source = value;
    } else if (in_item ? path_.size() == item_depth_ + 1
                       : parent == "channel" || parent == "feed" || parent == "RDF") {
      entry.set(name, value, {type_, parent == "entry", is_permalink_});
    }
  }

  void finish_item() {
    ++items_;
    std::string undated;
    Document document = make_feed_document(entry_, feed_, undated);
    if (document.text.empty()) {
      sink_.warn(Errc::empty, where(), fmt::format("item {} of the feed has no text; left out", items_));
      return;
    }
    if (!undated.empty())
      sink_.warn(Errc::invalid_value, where(),
                 fmt::format("'{}' is no date; left out", undated.substr(0, 60)));
    document.meta["path"] = std::string(file_name(name_));
    if (!sink_.add(std::move(document))) XML_StopParser(parser_.get(), XML_FALSE);
  }

  const std::string& name_;
  DocumentSink& sink_;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  std::vector<std::string> path_;  // short names of the open elements
  FeedItem feed_;
  FeedItem entry_;
  std::string text_;
  std::string type_;
  std::string problem_;
  std::size_t item_depth_ = 0;    // of the open item's element; 0 = none is open
  std::size_t markup_depth_ = 0;  // of the element that holds XHTML; 0 = none
  std::size_t items_ = 0;
  bool is_permalink_ = true;
};

}  // namespace

bool looks_like_feed(std::string_view head) {
  // The first element, behind the declaration, comments and a DOCTYPE.
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    const std::string_view rest = head.substr(at + 1);
    if (rest.starts_with("!--")) {
      at = std::min(head.find("-->", at), head.size() - 1);
      continue;
    }
    if (rest.starts_with('?') || rest.starts_with('!')) continue;
    for (const std::string_view root : {"rss", "feed", "rdf:RDF", "RDF", "atom:feed"}) {
      if (rest.starts_with(root) && rest.size() > root.size() &&
          std::string_view(" \t\r\n>").find(rest[root.size()]) != std::string_view::npos)
        return true;
    }
    return false;
  }
  return false;
}

void read_feed(std::istream& in, const std::string& name, DocumentSink& sink) {
  FeedParser(name, sink).parse(in);
}

}  // namespace standpoint::io
