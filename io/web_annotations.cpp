#include "json_object.hpp"

#include <standpoint/io/web_annotations.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::uint32_t code_points_around = 32;

// What the annotation vocabulary has no word for. ("target" is its own: toward whom is "toward".)
constexpr std::array<std::string_view, 19> own_terms = {
    "Actor",     "Issue",        "Stance",   "act",   "actor",   "condition", "confidence",
    "date",      "hypothetical", "issue",    "kind",  "negated", "review",    "rule",
    "speaksFor", "stance",       "strength", "title", "toward"};

std::string urn(std::string_view id) { return "urn:standpoint:" + std::string(id); }

// A URL or a URN: what a JSON-LD id may be. Others (a path, a word) would be resolved against the file's own.
bool is_iri(std::string_view url) {
  return (url.starts_with("http://") || url.starts_with("https://") || url.starts_with("urn:")) &&
         url.find_first_of(" \t\n\"<>\\^`{|}") == std::string_view::npos;
}

class AnnotationWriter {
 public:
  AnnotationWriter(std::ostream& out, const DocumentSource& source, const AnnotationOptions& options)
      : out_(out), source_(source), names_(source.names()), options_(options) {}

  Result<void> write() {
    write_opening();
    bool first = true;
    auto read = source_.each([&](DocumentRecords&& records) {
      // Sorts them, and merges two that are one.
      Corpus one;
      document_ = std::move(records.document);
      for (auto& statement : records.statements) one.add(Record(std::move(statement)));
      one.finish();
      for (const auto& statement : one.statements()) {
        text_ += first ? "\n" : ",\n";
        first = false;
        write_annotation(statement);
        flush();
      }
      return !out_.fail();
    });
    text_ += "\n]}}\n";
    flush();
    return read;
  }

 private:
  void write_opening() {
    text_ = R"({"@context":["http://www.w3.org/ns/anno.jsonld",{"standpoint":"urn:standpoint:terms#")";
    for (const auto term : own_terms) {
      text_ += ",\"";
      text_ += term;
      text_ += "\":\"standpoint:";
      text_ += term;
      text_ += '"';
    }
    text_ += R"(}],"id":"urn:standpoint:statements","type":"AnnotationCollection")";
    if (!options_.title.empty()) {
      text_ += ",\"label\":";
      append_json_string(text_, options_.title);
    }
    text_ += ",\"total\":" + std::to_string(source_.statement_count());
    text_ += R"(,"first":{"id":"urn:standpoint:statements:1","type":"AnnotationPage",)"
             R"("partOf":"urn:standpoint:statements","startIndex":0,"items":[)";
  }

  void write_annotation(const Statement& statement) {
    JsonObject annotation(text_);
    annotation.string("id", urn(statement.id.value));
    annotation.string("type", "Annotation");
    annotation.string("motivation", "classifying");
    if (!options_.generator.empty()) {
      JsonObject generator(annotation.key("generator"));
      generator.string("type", "Software");
      generator.string("name", options_.generator);
    }
    write_body(annotation.key("body"), statement);
    std::string& targets = annotation.key("target");
    if (statement.evidence.empty()) return write_source(targets);
    char separator = '[';
    for (const auto& evidence : statement.evidence) {
      targets += separator;
      separator = ',';
      JsonObject target(targets);
      target.string("type", "SpecificResource");
      write_source(target.key("source"));
      write_selectors(target.key("selector"), evidence);
    }
    targets += ']';
  }

  void write_body(std::string& out, const Statement& statement) const {
    JsonObject body(out);
    body.string("type", "Stance");
    write_actor(body.key("actor"), statement.actor.entity);
    body.optional_list("speaksFor", statement.actor.speaks_for,
                       [this](std::string& to, const EntityId& id) { write_actor(to, id); });
    body.string("stance", to_string(statement.stance));
    if (statement.issue) {
      const Issue* issue = names_.find(statement.issue->id);
      JsonObject object(body.key("issue"));
      object.string("id", urn(statement.issue->id.value));
      object.string("type", "Issue");
      object.string("label", issue == nullptr ? statement.issue->id.value : issue->label);
    }
    if (statement.target) write_actor(body.key("toward"), statement.target->entity);
    body.string("act", statement.act);
    body.number("strength", statement.strength);
    body.number("confidence", statement.confidence);
    body.optional_true("negated", statement.modality.negated);
    body.optional_true("hypothetical", statement.modality.hypothetical);
    body.optional_string("condition", statement.modality.condition);
    body.optional_string("date", to_string(statement.date.value));
    body.optional_string("rule", statement.rule);
    body.string("review", to_string(statement.review));
  }

  void write_actor(std::string& out, const EntityId& id) const {
    const Entity* entity = names_.find(id);
    JsonObject actor(out);
    actor.string("id", urn(id.value));
    actor.string("type", "Actor");
    actor.string("name", entity == nullptr ? id.value : entity->name);
    if (entity != nullptr) actor.string("kind", to_string(entity->kind));
  }

  void write_source(std::string& out) const {
    JsonObject source(out);
    source.string("id", is_iri(document_.url) ? document_.url : urn(document_.id.value));
    source.string("type", "Text");
    source.optional_string("title", document_.title);
    source.optional_string("date", to_string(document_.date));
    source.optional_string("language", document_.lang);
  }

  void write_selectors(std::string& out, const Evidence& evidence) const {
    const CodePointSpan span = evidence.quote.span;
    const Text& text = document_.text;
    out += '[';
    // Evidence of a table or of a finished map has words without a place.
    if (span.end > span.start) {
      JsonObject position(out);
      position.string("type", "TextPositionSelector");
      position.integer("start", span.start);
      position.integer("end", span.end);
    }
    if (span.end > span.start) out += ',';
    {
      JsonObject quote(out);
      quote.string("type", "TextQuoteSelector");
      quote.string("exact", evidence.quote.text);
      if (span.end > span.start && span.end <= text.size_code_points()) {
        const std::uint32_t before = span.start > code_points_around ? span.start - code_points_around : 0;
        quote.optional_string("prefix", words(text, before, span.start));
        quote.optional_string("suffix", words(text, span.end, span.end + code_points_around));
      }
    }
    out += ']';
  }

  static std::string_view words(const Text& text, std::uint32_t start, std::uint32_t end) {
    const std::uint32_t from = text.byte_of(start);
    return std::string_view(text.bytes()).substr(from, text.byte_of(end) - from);
  }

  void flush() {
    out_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.clear();
  }

  std::ostream& out_;
  const DocumentSource& source_;
  const Corpus& names_;
  const AnnotationOptions& options_;
  Document document_;  // whose statements are being written
  std::string text_;
};

}  // namespace

Result<void> write_web_annotations(std::ostream& out, const DocumentSource& source,
                                   const AnnotationOptions& options) {
  return AnnotationWriter(out, source, options).write();
}

void write_web_annotations(std::ostream& out, const Corpus& corpus, const AnnotationOptions& options) {
  // What is held can be read again.
  (void)write_web_annotations(out, *documents_of(corpus, LackingDocuments::kept), options);
}

}  // namespace standpoint::io
