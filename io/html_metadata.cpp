#include "html_metadata.hpp"

#include "json.hpp"

#include <standpoint/model/ascii.hpp>

#include <algorithm>
#include <initializer_list>

namespace standpoint::io {
namespace {

using Value = rapidjson::Value;

std::string_view text_of(const Value& value) { return {value.GetString(), value.GetStringLength()}; }

const Value* member(const Value& object, const char* name) {
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

// A schema.org "thing" as a name: a string, an object with a name, or the first of a list; several joined by
// ", ".
std::string name_of(const Value& value) {
  if (value.IsString()) return std::string(text_of(value));
  if (value.IsObject()) {
    const Value* name = member(value, "name");
    return name != nullptr && name->IsString() ? std::string(text_of(*name)) : std::string();
  }
  std::string names;
  if (value.IsArray()) {
    for (const Value& one : value.GetArray()) {
      if (one.IsArray()) continue;
      const std::string name = name_of(one);
      if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
    }
  }
  return names;
}

bool is_article(const Value& object) {
  const Value* type = member(object, "@type");
  if (type == nullptr) return false;
  const auto names_article = [](const Value& name) {
    return name.IsString() && (text_of(name).find("Article") != std::string_view::npos ||
                               text_of(name) == "Report" || text_of(name) == "BlogPosting");
  };
  if (!type->IsArray()) return names_article(*type);
  return std::any_of(type->Begin(), type->End(), names_article);
}

void collect_article(const Value& object, std::vector<PageFact>& facts) {
  if (!object.IsObject() || !is_article(object)) return;
  for (const char* name : {"headline", "datePublished", "author", "publisher", "url", "inLanguage"}) {
    const Value* value = member(object, name);
    if (value == nullptr) continue;
    std::string text = name_of(*value);
    if (!text.empty()) facts.push_back({std::string("ld:") + name, std::move(text)});
  }
}

// The value of the first of `names` that the page gives.
std::string first_of(const std::vector<PageFact>& facts, std::initializer_list<std::string_view> names) {
  for (const auto name : names) {
    for (const auto& fact : facts) {
      if (fact.name != name) continue;
      if (std::string value = std::string(trim(fact.value)); !value.empty()) return value;
    }
  }
  return {};
}

// "Headline | Paper" and "Headline - Paper" without the paper.
std::string without_site_name(const std::string& title, const std::string& site) {
  for (const std::string_view separator : {" | ", " – ", " — ", " - "}) {
    const auto at = title.rfind(separator);
    if (at == std::string::npos) continue;
    const std::string last = title.substr(at + separator.size());
    if (separator == " | " || last == site) return title.substr(0, at);
  }
  return title;
}

}  // namespace

std::vector<PageFact> read_json_ld(std::string_view json) {
  std::vector<PageFact> facts;
  JsonLineParser parser;
  const auto parsed = parser.parse(json);
  if (!parsed) return facts;
  const Value& root = **parsed;
  if (root.IsArray()) {
    for (const Value& object : root.GetArray()) collect_article(object, facts);
  } else if (root.IsObject()) {
    collect_article(root, facts);
    const Value* graph = member(root, "@graph");
    if (graph != nullptr && graph->IsArray()) {
      for (const Value& object : graph->GetArray()) collect_article(object, facts);
    }
  }
  return facts;
}

void apply_facts(const std::vector<PageFact>& facts, Document& document) {
  document.source = first_of(facts, {"ld:publisher", "og:site_name", "dc.publisher", "application-name"});
  document.author = first_of(facts, {"ld:author", "author", "article:author", "dc.creator", "byl"});
  document.url = first_of(facts, {"canonical", "og:url", "ld:url"});
  document.lang = first_of(facts, {"html:lang", "ld:inLanguage", "og:locale"});
  std::string title = first_of(facts, {"ld:headline", "og:title", "twitter:title", "dc.title"});
  if (title.empty()) title = without_site_name(first_of(facts, {"title"}), document.source);
  document.title = std::move(title);
  for (const char* name :
       {"ld:datePublished", "article:published_time", "datepublished", "dc.date", "dc.date.issued", "date",
        "pubdate", "parsely-pub-date", "sailthru.date", "time"}) {
    const auto date = parse_date(first_of(facts, {name}));
    if (!date) continue;
    document.date = *date;
    return;
  }
}

}  // namespace standpoint::io
