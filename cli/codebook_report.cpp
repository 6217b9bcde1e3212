#include "codebook_report.hpp"

#include "console.hpp"

#include <standpoint/model/utf8.hpp>
#include <standpoint/reading/load.hpp>

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <map>
#include <set>

namespace standpoint::cli {
namespace {

constexpr std::size_t most_targets = 20;
constexpr std::size_t most_lines = 50;

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void string(Writer& json, const char* key, const std::string& text) {
  json.Key(key);
  json.String(text.c_str(), static_cast<rapidjson::SizeType>(text.size()));
}

void number(Writer& json, const char* key, std::size_t value) {
  json.Key(key);
  json.Uint64(value);
}

std::string shown(const std::string& text) { return for_terminal(text, 80); }

void list(std::string& out, const std::string& title, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  out += fmt::format("\n{}\n", title);
  for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i) out += fmt::format("  {}\n", lines[i]);
  if (lines.size() > most_lines) out += fmt::format("  ... and {} more\n", lines.size() - most_lines);
}

}  // namespace

std::string coding_text(const CodingReport& report, const Codebook& codebook) {
  std::string out = reading::coding_line(report) + "\n";
  for (const char* scope : {"target", "label", "clause", "sentence", "paragraph"}) {
    const auto found = report.by_scope.find(scope);
    if (found != report.by_scope.end()) out += fmt::format("  by the {:<10} {}\n", scope, found->second);
  }
  if (report.kept > 0) out += fmt::format("  by hand        {}\n", report.kept);

  std::vector<std::string> lines;
  for (const auto& one : report.uncoded) {
    if (lines.size() == most_targets) break;
    lines.push_back(fmt::format("{:>4}  {}", one.statements, shown(one.label)));
  }
  list(out,
       fmt::format("targets left uncoded: {}; the most frequent, with their statements:",
                   report.uncoded.size()),
       lines);
  lines.clear();
  for (const auto& [clash, count] : report.clashes)
    lines.push_back(fmt::format("{:>4}  '{}' ({}) and '{}' ({})", count, shown(clash.phrase),
                                shown(clash.issue), shown(clash.other_phrase), shown(clash.other_issue)));
  list(out, "phrases of two issues or poles that claimed one place, which stayed uncoded:", lines);
  lines.clear();
  for (const auto& phrase : report.never_matched)
    lines.push_back(
        fmt::format("{} ({}, {})", shown(phrase.phrase), shown(phrase.issue), shown(phrase.where)));
  list(out, "phrases that coded nothing:", lines);
  lines.clear();
  for (const auto& id : report.one_actor) lines.push_back(shown(id));
  list(out, "issues that only one actor spoke on:", lines);
  lines.clear();
  for (const auto& id : report.unused) lines.push_back(shown(id));
  list(out, "issues that no statement has:", lines);
  list(out, "doubts:", codebook_doubts(codebook));
  return out;
}

std::string coding_json(const CodingReport& report, const Codebook& codebook) {
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  json.StartObject();
  string(json, "codebook_sha256", codebook.sha256());
  number(json, "statements", report.statements);
  number(json, "coded", report.coded);
  number(json, "kept", report.kept);
  number(json, "ambiguous", report.ambiguous);
  json.Key("by_scope");
  json.StartObject();
  for (const auto& [scope, count] : report.by_scope) number(json, scope.c_str(), count);
  json.EndObject();
  json.Key("uncoded");
  json.StartArray();
  for (const auto& one : report.uncoded) {
    json.StartObject();
    string(json, "issue", one.issue.value);
    string(json, "label", one.label);
    number(json, "statements", one.statements);
    number(json, "actors", one.actors);
    string(json, "example", one.example);
    string(json, "doc", one.doc.value);
    json.EndObject();
  }
  json.EndArray();
  json.Key("clashes");
  json.StartArray();
  for (const auto& [clash, count] : report.clashes) {
    json.StartObject();
    string(json, "phrase", clash.phrase);
    string(json, "issue", clash.issue);
    string(json, "other_phrase", clash.other_phrase);
    string(json, "other_issue", clash.other_issue);
    number(json, "count", count);
    json.EndObject();
  }
  json.EndArray();
  json.Key("never_matched");
  json.StartArray();
  for (const auto& phrase : report.never_matched) {
    json.StartObject();
    string(json, "issue", phrase.issue);
    string(json, "phrase", phrase.phrase);
    json.EndObject();
  }
  json.EndArray();
  const auto strings = [&](const char* key, const std::vector<std::string>& texts) {
    json.Key(key);
    json.StartArray();
    for (const auto& text : texts) json.String(text.c_str(), static_cast<rapidjson::SizeType>(text.size()));
    json.EndArray();
  };
  strings("one_actor", report.one_actor);
  strings("unused", report.unused);
  strings("doubts", codebook_doubts(codebook));
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

std::vector<std::string> codebook_doubts(const Codebook& codebook) {
  std::vector<std::string> doubts;
  std::set<std::string> with_phrases;
  std::map<std::string, const CodebookPhrase*> seen;
  for (const auto& phrase : codebook.phrases()) {
    if (phrase.type == PhraseType::never) continue;
    with_phrases.insert(phrase.issue);
    const auto [at, is_new] = seen.emplace(fold(phrase.phrase), &phrase);
    if (!is_new && at->second->issue != phrase.issue)
      doubts.push_back(fmt::format("'{}' is a phrase of '{}' ({}) and of '{}' ({}): it codes neither",
                                   shown(phrase.phrase), shown(at->second->issue), shown(at->second->where),
                                   shown(phrase.issue), shown(phrase.where)));
  }
  std::map<std::string, const CodedIssue*> labels;
  for (const auto& issue : codebook.issues()) {
    if (!with_phrases.contains(issue.id))
      doubts.push_back(fmt::format("'{}' has no phrase: only its own label is coded", shown(issue.id)));
    const auto [at, is_new] = labels.emplace(fold(issue.label), &issue);
    if (!is_new)
      doubts.push_back(fmt::format("'{}' and '{}' have one label", shown(at->second->id), shown(issue.id)));
  }
  return doubts;
}

}  // namespace standpoint::cli
