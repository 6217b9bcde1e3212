#include "record_fields.hpp"

#include "json.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <cmath>
#include <utility>

namespace standpoint::io {
namespace {

using Value = rapidjson::Value;

// A word of a closed vocabulary.
template <class Parse>
auto word(std::string_view what, const std::string& text, Parse parse, std::string_view expected) {
  const auto value = parse(text);
  if (!value) throw FieldError{fmt::format("unknown {} '{}' (expected {})", what, text, expected)};
  return *value;
}

Date date_field(Fields& fields, std::string_view name) {
  const std::string text = fields.string_or(name);
  if (text.empty()) return {};
  const auto date = parse_date(text);
  if (!date)
    throw FieldError{fmt::format("'{}' in member '{}' is no date (expected 2026-03-02)", text, name)};
  return *date;
}

double share_field(Fields& fields, std::string_view name, double otherwise) {
  const double value = fields.number_or(name, otherwise);
  if (!(value >= 0.0 && value <= 1.0)) fields.fail(name, "a number from 0 to 1");
  return value;
}

std::uint32_t offset_field(Fields& fields, std::string_view name) {
  const Value& value = fields.need(name);
  if (!value.IsUint()) fields.fail(name, "an offset in code points");
  return value.GetUint();
}

CodePointSpan span_fields(Fields& fields) {
  const CodePointSpan span{offset_field(fields, "start"), offset_field(fields, "end")};
  if (span.end < span.start) fields.fail("end", "no smaller than 'start'");
  return span;
}

Quote parse_quote(const Value& value) {
  Fields fields(value, "span");
  return {span_fields(fields), fields.string_or("quote")};
}

std::optional<Quote> quote_field(Fields& fields, std::string_view name) {
  const Value* value = fields.find(name);
  if (value == nullptr) return std::nullopt;
  return parse_quote(*value);
}

std::vector<Quote> quote_list(Fields& fields, std::string_view name) {
  std::vector<Quote> quotes;
  for (const Value* value : fields.objects(name)) quotes.push_back(parse_quote(*value));
  return quotes;
}

Header parse_header(Fields& fields) {
  Header header;
  header.format = fields.need_string("format");
  header.version = fields.need_string("version");
  header.offsets = fields.need_string("offsets");
  if (const Value* generator = fields.find("generator")) {
    Fields inner(*generator, "generator");
    header.generator_name = inner.string_or("name");
    header.generator_version = inner.string_or("version");
  }
  return header;
}

// The members of a run's options, each as its JSON text.
std::map<std::string, std::string> parse_options(const Value& value) {
  std::map<std::string, std::string> options;
  Fields fields(value, "options");
  for (const auto& member : value.GetObject()) {
    options[std::string(member.name.GetString(), member.name.GetStringLength())] = to_json_text(member.value);
  }
  return options;
}

std::map<std::string, std::size_t> parse_counts(const Value& value) {
  std::map<std::string, std::size_t> counts;
  Fields fields(value, "counts");
  for (const auto& member : value.GetObject()) {
    const std::string name(member.name.GetString(), member.name.GetStringLength());
    if (!member.value.IsUint64()) fields.fail(name, "a count");
    counts[name] = member.value.GetUint64();
  }
  return counts;
}

// meta is free: what is no string is kept as its JSON text.
std::map<std::string, std::string> parse_meta(const Value& value) {
  std::map<std::string, std::string> meta;
  Fields fields(value, "meta");
  for (const auto& member : value.GetObject()) {
    const std::string name(member.name.GetString(), member.name.GetStringLength());
    meta[name] = member.value.IsString()
                     ? std::string(member.value.GetString(), member.value.GetStringLength())
                     : to_json_text(member.value);
  }
  return meta;
}

Document parse_document(Fields& fields, bool is_record) {
  Document document;
  document.id = DocumentId(is_record ? fields.need_string("id") : fields.string_or("id"));
  std::string text = fields.need_string("text");
  if (text.size() > Text::max_bytes) throw FieldError{"document: text longer than 1 GiB; split it"};
  // A record's text is stored text already: its offsets must stay.
  document.text = Text(is_record ? std::move(text) : clean_text(std::move(text)).text);
  document.title = fields.string_or("title");
  document.url = fields.string_or("url");
  document.date = date_field(fields, "date");
  document.source = fields.string_or("source");
  document.author = fields.string_or("author");
  document.lang = fields.string_or("lang");
  fields.string_or("text_sha256");  // made anew by the writer
  if (const Value* meta = fields.find("meta")) document.meta = parse_meta(*meta);
  document.extra = fields.extra();
  return document;
}

Alias parse_alias(const Value& value) {
  if (value.IsString()) return {std::string(value.GetString(), value.GetStringLength()), ""};
  Fields fields(value, "alias");
  return {fields.need_string("name"), fields.string_or("source")};
}

Role parse_role(const Value& value) {
  Fields fields(value, "role");
  return {fields.string_or("office"), fields.string_or("of"), date_field(fields, "from"),
          date_field(fields, "to")};
}

Entity parse_entity(Fields& fields) {
  Entity entity;
  entity.id = EntityId(fields.need_string("id"));
  entity.name = fields.need_string("name");
  entity.kind = word("entity kind", fields.need_string("kind"), parse_entity_kind,
                     "person, organisation, government, office, group, product, place or other");
  if (const Value* aliases = fields.find("aliases")) {
    if (!aliases->IsArray()) fields.fail("aliases", "a list");
    for (const Value& alias : aliases->GetArray()) entity.aliases.push_back(parse_alias(alias));
  }
  entity.wikidata = fields.string_or("wikidata");
  entity.part_of = EntityId(fields.string_or("part_of"));
  entity.country = fields.string_or("country");
  for (const Value* role : fields.objects("roles")) entity.roles.push_back(parse_role(*role));
  entity.extra = fields.extra();
  return entity;
}

Issue parse_issue(Fields& fields) {
  Issue issue;
  issue.id = IssueId(fields.need_string("id"));
  issue.label = fields.need_string("label");
  issue.description = fields.string_or("description");
  issue.support_means = fields.string_or("support_means");
  issue.oppose_means = fields.string_or("oppose_means");
  issue.parent = IssueId(fields.string_or("parent"));
  issue.phrases = fields.strings("phrases");
  issue.provisional = fields.bool_or("provisional", false);
  issue.extra = fields.extra();
  return issue;
}

Mention parse_mention(Fields& fields) {
  Mention mention;
  mention.doc = DocumentId(fields.need_string("doc"));
  mention.span = parse_quote(fields.need("span"));
  mention.entity = EntityId(fields.need_string("entity"));
  mention.type =
      word("mention type", fields.string_or("type", "name"), parse_mention_type, "name, nominal or pronoun");
  mention.rule = fields.string_or("rule");
  mention.confidence = share_field(fields, "confidence", 1.0);
  return mention;
}

Affiliation parse_affiliation(Fields& fields) {
  Affiliation affiliation;
  affiliation.doc = DocumentId(fields.need_string("doc"));
  affiliation.person = EntityId(fields.need_string("person"));
  affiliation.institution = EntityId(fields.need_string("institution"));
  affiliation.role = fields.string_or("role");
  affiliation.from = date_field(fields, "from");
  affiliation.to = date_field(fields, "to");
  affiliation.evidence = quote_list(fields, "evidence");
  return affiliation;
}

QuotationType quotation_type(Fields& fields) {
  return word("attribution type", fields.string_or("type", "indirect"), parse_quotation_type,
              "direct, indirect or mixed");
}

Attribution parse_attribution(Fields& fields) {
  Attribution attribution;
  attribution.doc = DocumentId(fields.need_string("doc"));
  attribution.source = quote_list(fields, "source");
  attribution.cue = quote_list(fields, "cue");
  attribution.content = quote_list(fields, "content");
  attribution.type = quotation_type(fields);
  attribution.source_entity = EntityId(fields.string_or("source_entity"));
  return attribution;
}

StatementActor parse_actor(const Value& value) {
  Fields fields(value, "actor");
  StatementActor actor;
  actor.entity = EntityId(fields.need_string("entity"));
  actor.span = quote_field(fields, "span");
  for (auto& id : fields.strings("for")) actor.speaks_for.emplace_back(std::move(id));
  return actor;
}

StatementIssue parse_statement_issue(const Value& value) {
  Fields fields(value, "issue");
  StatementIssue issue;
  issue.id = IssueId(fields.need_string("id"));
  issue.span = quote_field(fields, "span");
  issue.by = fields.string_or("by");
  issue.score = share_field(fields, "score", 1.0);
  issue.pole = fields.number_or("pole", 1.0) < 0 ? -1 : 1;
  issue.scope = fields.string_or("scope");
  issue.phrase = fields.string_or("phrase");
  issue.match = quote_field(fields, "match");
  issue.from = IssueId(fields.string_or("from"));
  return issue;
}

StatementTarget parse_target(const Value& value) {
  Fields fields(value, "target");
  return {EntityId(fields.need_string("entity")), quote_field(fields, "span")};
}

Evidence parse_evidence(const Value& value) {
  Fields fields(value, "evidence");
  Evidence evidence;
  evidence.quote = {span_fields(fields), fields.string_or("quote")};
  evidence.stage = word("evidence stage", fields.string_or("stage", "exact"), parse_evidence_stage,
                        "exact, normalised, ellipsis, tokens, fuzzy or unverified");
  return evidence;
}

AttributionStep parse_step(const Value& value) {
  Fields fields(value, "attribution");
  AttributionStep step;
  step.source = EntityId(fields.string_or("source"));
  step.cue = fields.string_or("cue");
  step.span = quote_field(fields, "span");
  step.type = quotation_type(fields);
  return step;
}

Modality parse_modality(const Value& value) {
  Fields fields(value, "modality");
  return {fields.bool_or("negated", false), fields.bool_or("hypothetical", false),
          fields.string_or("condition")};
}

StatementDate parse_statement_date(const Value& value) {
  Fields fields(value, "date");
  return {date_field(fields, "value"), fields.string_or("precision"), fields.string_or("basis")};
}

StatementValues parse_found(const Value& value) {
  Fields fields(value, "found");
  StatementValues found;
  found.stance = word("stance", fields.need_string("stance"), parse_stance, "support, oppose or neutral");
  found.act = fields.string_or("act", "state");
  found.actor = fields.need_string("actor");
  found.issue = fields.string_or("issue");
  found.target = fields.string_or("target");
  return found;
}

Statement parse_statement(Fields& fields) {
  Statement s;
  s.id = StatementId(fields.need_string("id"));
  s.doc = DocumentId(fields.need_string("doc"));
  s.actor = parse_actor(fields.need("actor"));
  if (const Value* issue = fields.find("issue")) s.issue = parse_statement_issue(*issue);
  if (const Value* target = fields.find("target")) s.target = parse_target(*target);
  if (!s.issue && !s.target)
    throw FieldError{"statement without 'issue' and without 'target'; it needs one of them"};
  s.stance = word("stance", fields.need_string("stance"), parse_stance, "support, oppose or neutral");
  s.strength = share_field(fields, "strength", 0.5);
  s.confidence = share_field(fields, "confidence", 0.5);
  s.act = fields.string_or("act", "state");
  if (const Value* modality = fields.find("modality")) s.modality = parse_modality(*modality);
  for (const Value* evidence : fields.objects("evidence")) s.evidence.push_back(parse_evidence(*evidence));
  if (s.evidence.empty())
    throw FieldError{"statement without evidence; give at least one span with its quote"};
  if (const Value* sentence = fields.find("sentence")) s.sentence = parse_quote(*sentence).span;
  for (const Value* step : fields.objects("attribution")) s.attribution.push_back(parse_step(*step));
  if (const Value* date = fields.find("date")) s.date = parse_statement_date(*date);
  if (const Value* extractor = fields.find("extractor")) {
    Fields inner(*extractor, "extractor");
    s.extractor = inner.string_or("name");
    s.extractor_version = inner.string_or("version");
    s.rule = inner.string_or("rule");
  }
  s.flags = fields.strings("flags");
  if (const Value* review = fields.find("review")) {
    Fields inner(*review, "review");
    s.review = word("review status", inner.string_or("status", "auto"), parse_review_status,
                    "auto, accepted, edited, rejected or conflict");
    s.review_note = inner.string_or("note");
    if (const Value* found = inner.find("found")) s.found = parse_found(*found);
  }
  s.extra = fields.extra();
  return s;
}

Run parse_run(Fields& fields) {
  Run run;
  run.id = RunId(fields.need_string("id"));
  run.started = fields.string_or("started");
  run.version = fields.string_or("version");
  if (const Value* options = fields.find("options")) run.options = parse_options(*options);
  if (const Value* counts = fields.find("counts")) run.counts = parse_counts(*counts);
  run.codebook_sha256 = fields.string_or("codebook_sha256");
  run.gazetteer_sha256 = fields.string_or("gazetteer_sha256");
  run.extra = fields.extra();
  return run;
}

}  // namespace

std::optional<Record> parse_record(const Value& line, std::string& unknown_kind) {
  Fields fields(line, "line");
  const std::string kind = fields.string_or("record");
  if (kind.empty()) {
    if (fields.find("text") != nullptr) {
      Fields document(line, "document");
      return parse_document(document, false);
    }
    throw FieldError{"neither a record nor a document: no member 'record' and none 'text'"};
  }

  Fields record(line, kind);
  record.find("record");
  if (kind == "statement") return parse_statement(record);
  if (kind == "mention") return parse_mention(record);
  if (kind == "entity") return parse_entity(record);
  if (kind == "document") return parse_document(record, true);
  if (kind == "issue") return parse_issue(record);
  if (kind == "attribution") return parse_attribution(record);
  if (kind == "affiliation") return parse_affiliation(record);
  if (kind == "header") return parse_header(record);
  if (kind == "run") return parse_run(record);
  unknown_kind = kind;
  return std::nullopt;
}

}  // namespace standpoint::io
