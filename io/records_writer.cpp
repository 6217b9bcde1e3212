#include "corpus_parts.hpp"
#include "json_object.hpp"
#include "offsets.hpp"

#include <standpoint/io/records.hpp>

#include <algorithm>
#include <ostream>
#include <set>
#include <stdexcept>
#include <utility>

namespace standpoint::io {
namespace {

void write_string(std::string& out, std::string_view text) { append_json_string(out, text); }

// Records of one document: spans in the unit of the file.
class LineWriter {
 public:
  LineWriter(std::string& line, const OffsetConverter& offsets) : line_(line), offsets_(offsets) {}

  void operator()(const Header& header) const {
    JsonObject o(line_);
    o.string("record", "header");
    o.string("format", header.format);
    o.string("version", header.version);
    o.string("offsets", header.offsets);
    JsonObject generator(o.key("generator"));
    generator.string("name", header.generator_name);
    generator.string("version", header.generator_version);
  }

  void operator()(const Document& d) const {
    JsonObject o(line_);
    o.string("record", "document");
    o.string("id", d.id.value);
    o.string("text", d.text.bytes());
    o.optional_string("title", d.title);
    o.optional_string("url", d.url);
    o.optional_string("date", to_string(d.date));
    o.optional_string("source", d.source);
    o.optional_string("author", d.author);
    o.optional_string("lang", d.lang);
    // A text that was left out has no hash.
    if (!d.text.empty()) o.string("text_sha256", sha256_hex(d.text.bytes()));
    if (!d.meta.empty()) {
      JsonObject meta(o.key("meta"));
      for (const auto& [name, value] : d.meta) meta.string(name, value);
    }
    o.members(d.extra);
  }

  void operator()(const Entity& e) const {
    JsonObject o(line_);
    o.string("record", "entity");
    o.string("id", e.id.value);
    o.string("name", e.name);
    o.string("kind", to_string(e.kind));
    o.optional_list("aliases", e.aliases, [](std::string& out, const Alias& alias) {
      JsonObject a(out);
      a.string("name", alias.name);
      a.optional_string("source", alias.source);
    });
    o.optional_string("wikidata", e.wikidata);
    o.optional_string("part_of", e.part_of.value);
    o.optional_string("country", e.country);
    o.optional_list("roles", e.roles, [](std::string& out, const Role& role) {
      JsonObject r(out);
      r.optional_string("office", role.office);
      r.optional_string("of", role.of);
      r.optional_string("from", to_string(role.from));
      r.optional_string("to", to_string(role.to));
    });
    o.members(e.extra);
  }

  void operator()(const Issue& i) const {
    JsonObject o(line_);
    o.string("record", "issue");
    o.string("id", i.id.value);
    o.string("label", i.label);
    o.optional_string("description", i.description);
    o.optional_string("support_means", i.support_means);
    o.optional_string("oppose_means", i.oppose_means);
    o.optional_string("parent", i.parent.value);
    o.optional_list("phrases", i.phrases, write_string);
    o.optional_true("provisional", i.provisional);
    o.members(i.extra);
  }

  void operator()(const Mention& m) const {
    JsonObject o(line_);
    o.string("record", "mention");
    o.string("doc", m.doc.value);
    span(o.key("span"), m.span);
    o.string("entity", m.entity.value);
    o.string("type", to_string(m.type));
    o.optional_string("rule", m.rule);
    o.number("confidence", m.confidence);
  }

  void operator()(const Affiliation& a) const {
    JsonObject o(line_);
    o.string("record", "affiliation");
    o.string("doc", a.doc.value);
    o.string("person", a.person.value);
    o.string("institution", a.institution.value);
    o.optional_string("role", a.role);
    o.optional_string("from", to_string(a.from));
    o.optional_string("to", to_string(a.to));
    spans(o, "evidence", a.evidence);
  }

  void operator()(const Attribution& a) const {
    JsonObject o(line_);
    o.string("record", "attribution");
    o.string("doc", a.doc.value);
    required_spans(o, "source", a.source);
    required_spans(o, "cue", a.cue);
    required_spans(o, "content", a.content);
    o.string("type", to_string(a.type));
    o.optional_string("source_entity", a.source_entity.value);
  }

  void operator()(const Statement& s) const {
    JsonObject o(line_);
    o.string("record", "statement");
    o.string("id", s.id.value);
    o.string("doc", s.doc.value);
    actor(o.key("actor"), s.actor);
    if (s.issue) issue(o.key("issue"), *s.issue);
    if (s.target) target(o.key("target"), *s.target);
    o.string("stance", to_string(s.stance));
    o.number("strength", s.strength);
    o.number("confidence", s.confidence);
    o.string("act", s.act);
    modality(o, s.modality);
    o.optional_list("evidence", s.evidence,
                    [this](std::string& out, const Evidence& e) { evidence(out, e); });
    if (s.sentence.end > 0) sentence(o.key("sentence"), s.sentence);
    o.optional_list("attribution", s.attribution,
                    [this](std::string& out, const AttributionStep& a) { step(out, a); });
    date(o, s.date);
    extractor(o, s);
    o.optional_list("flags", s.flags, write_string);
    {
      JsonObject review(o.key("review"));
      review.string("status", to_string(s.review));
      review.optional_string("note", s.review_note);
      if (s.found) found(review.key("found"), *s.found);
    }
    o.members(s.extra);
  }

  void operator()(const Run& r) const {
    JsonObject o(line_);
    o.string("record", "run");
    o.string("id", r.id.value);
    o.optional_string("started", r.started);
    o.optional_string("version", r.version);
    if (!r.options.empty()) {
      JsonObject options(o.key("options"));
      for (const auto& [name, value] : r.options) options.key(name) += value;
    }
    if (!r.counts.empty()) {
      JsonObject counts(o.key("counts"));
      for (const auto& [name, count] : r.counts) counts.integer(name, count);
    }
    o.optional_string("codebook_sha256", r.codebook_sha256);
    o.optional_string("gazetteer_sha256", r.gazetteer_sha256);
    o.members(r.extra);
  }

 private:
  void span_members(JsonObject& o, const Quote& quote) const {
    const CodePointSpan span = offsets_.convert(quote.span);
    o.integer("start", span.start);
    o.integer("end", span.end);
    o.string("quote", quote.text);
  }
  void span(std::string& out, const Quote& quote) const {
    JsonObject o(out);
    span_members(o, quote);
  }
  void spans(JsonObject& o, std::string_view name, const std::vector<Quote>& quotes) const {
    o.optional_list(name, quotes, [this](std::string& out, const Quote& quote) { span(out, quote); });
  }
  void required_spans(JsonObject& o, std::string_view name, const std::vector<Quote>& quotes) const {
    if (quotes.empty()) {
      o.key(name) += "[]";
    } else {
      spans(o, name, quotes);
    }
  }
  void actor(std::string& out, const StatementActor& a) const {
    JsonObject o(out);
    o.string("entity", a.entity.value);
    if (a.span) span(o.key("span"), *a.span);
    o.optional_list("for", a.speaks_for,
                    [](std::string& to, const EntityId& id) { write_string(to, id.value); });
  }
  void issue(std::string& out, const StatementIssue& i) const {
    JsonObject o(out);
    o.string("id", i.id.value);
    if (i.span) span(o.key("span"), *i.span);
    o.optional_string("by", i.by);
    o.number("score", i.score);
    if (i.pole < 0) o.number("pole", i.pole);
    o.optional_string("scope", i.scope);
    o.optional_string("phrase", i.phrase);
    if (i.match) span(o.key("match"), *i.match);
    o.optional_string("from", i.from.value);
  }
  void target(std::string& out, const StatementTarget& t) const {
    JsonObject o(out);
    o.string("entity", t.entity.value);
    if (t.span) span(o.key("span"), *t.span);
  }
  static void modality(JsonObject& o, const Modality& m) {
    if (!m.negated && !m.hypothetical && m.condition.empty()) return;
    JsonObject inner(o.key("modality"));
    inner.optional_true("negated", m.negated);
    inner.optional_true("hypothetical", m.hypothetical);
    inner.optional_string("condition", m.condition);
  }
  void evidence(std::string& out, const Evidence& e) const {
    JsonObject o(out);
    span_members(o, e.quote);
    o.string("stage", to_string(e.stage));
  }
  void sentence(std::string& out, CodePointSpan span) const {
    const CodePointSpan written = offsets_.convert(span);
    JsonObject o(out);
    o.integer("start", written.start);
    o.integer("end", written.end);
  }
  void step(std::string& out, const AttributionStep& a) const {
    JsonObject o(out);
    o.optional_string("source", a.source.value);
    o.optional_string("cue", a.cue);
    if (a.span) span(o.key("span"), *a.span);
    o.string("type", to_string(a.type));
  }
  static void found(std::string& out, const StatementValues& values) {
    JsonObject o(out);
    o.string("stance", to_string(values.stance));
    o.string("act", values.act);
    o.string("actor", values.actor);
    o.optional_string("issue", values.issue);
    o.optional_string("target", values.target);
  }
  static void date(JsonObject& o, const StatementDate& d) {
    if (!d.value.known()) return;
    JsonObject inner(o.key("date"));
    inner.string("value", to_string(d.value));
    inner.optional_string("precision", d.precision);
    inner.optional_string("basis", d.basis);
  }
  static void extractor(JsonObject& o, const Statement& s) {
    if (s.extractor.empty()) return;
    JsonObject inner(o.key("extractor"));
    inner.string("name", s.extractor);
    inner.optional_string("version", s.extractor_version);
    inner.optional_string("rule", s.rule);
  }

  std::string& line_;
  const OffsetConverter& offsets_;
};

std::string_view kind_name(const Record& record) {
  // In the order of the alternatives of Record.
  constexpr std::string_view names[] = {"header",      "document",    "entity",    "issue", "mention",
                                        "affiliation", "attribution", "statement", "run"};
  return names[record.index()];
}

}  // namespace

// The document whose records are being written, for units other than code points.
struct RecordWriter::State {
  DocumentId document;
  OffsetConverter offsets;
};

RecordWriter::RecordWriter(std::ostream& out, RecordWriterOptions options)
    : out_(out), options_(std::move(options)), state_(std::make_unique<State>()) {}

RecordWriter::~RecordWriter() = default;

bool RecordWriter::is_chosen(std::string_view kind) const {
  return options_.kinds.empty() || kind == "header" ||
         std::find(options_.kinds.begin(), options_.kinds.end(), kind) != options_.kinds.end();
}

template <class T>
void RecordWriter::write_line(std::string_view kind, const T& record) {
  if (!is_chosen(kind)) return;
  line_.clear();
  LineWriter{line_, state_->offsets}(record);
  line_ += '\n';
  out_.write(line_.data(), static_cast<std::streamsize>(line_.size()));
}

void RecordWriter::enter(const Document& document) {
  state_->document = document.id;
  if (options_.offsets != OffsetUnit::code_point)
    state_->offsets = OffsetConverter(options_.offsets, document.text);
}

void RecordWriter::write_header(std::string_view generator_name, std::string_view generator_version) {
  Header header;
  header.offsets = to_string(options_.offsets);
  header.generator_name = generator_name;
  header.generator_version = generator_version;
  write_line("header", header);
}

void RecordWriter::write(const Record& record) {
  if (const auto* document = std::get_if<Document>(&record)) enter(*document);
  std::visit(
      [&](const auto& value) {
        if constexpr (requires { value.doc; }) {
          if (options_.offsets != OffsetUnit::code_point && value.doc != state_->document) {
            throw std::invalid_argument("RecordWriter: a document must be written before its records");
          }
        }
        write_line(kind_name(record), value);
      },
      record);
}

void RecordWriter::write(const DocumentRecords& records) {
  enter(records.document);
  write_line("document", records.document);
  for (const auto& entity : records.entities) write_line("entity", entity);
  for (const auto& issue : records.issues) write_line("issue", issue);
  for (const auto& mention : records.mentions) write_line("mention", mention);
  for (const auto& affiliation : records.affiliations) write_line("affiliation", affiliation);
  for (const auto& attribution : records.attributions) write_line("attribution", attribution);
  for (const auto& statement : records.statements) write_line("statement", statement);
}

void RecordWriter::write(const Corpus& corpus) {
  const auto parts = parts_of(corpus);

  // An entity or issue goes before the records of the document that is first to use it.
  std::set<std::string> written;
  const auto write_entity = [&](const EntityId& id) {
    const Entity* entity = corpus.find(id);
    if (entity != nullptr && written.insert(id.value).second) write_line("entity", *entity);
  };
  const auto write_issue = [&](const IssueId& id) {
    const Issue* issue = corpus.find(id);
    if (issue != nullptr && written.insert(id.value).second) write_line("issue", *issue);
  };

  for (const auto& run : corpus.runs()) write_line("run", run);
  for (const auto& [id, part] : parts) {
    if (const Document* document = corpus.find(id)) {
      enter(*document);
      write_line("document", *document);
    }
    for (const auto* mention : part.mentions) write_entity(mention->entity);
    for (const auto* affiliation : part.affiliations) {
      write_entity(affiliation->person);
      write_entity(affiliation->institution);
    }
    for (const auto* attribution : part.attributions) write_entity(attribution->source_entity);
    for (const auto* statement : part.statements) {
      write_entity(statement->actor.entity);
      for (const auto& body : statement->actor.speaks_for) write_entity(body);
      if (statement->target) write_entity(statement->target->entity);
      for (const auto& step : statement->attribution) write_entity(step.source);
    }
    for (const auto* statement : part.statements) {
      if (!statement->issue) continue;
      write_issue(statement->issue->from);
      write_issue(statement->issue->id);
    }
    for (const auto* mention : part.mentions) write_line("mention", *mention);
    for (const auto* affiliation : part.affiliations) write_line("affiliation", *affiliation);
    for (const auto* attribution : part.attributions) write_line("attribution", *attribution);
    for (const auto* statement : part.statements) write_line("statement", *statement);
  }
  // What no record uses is kept, too.
  for (const auto& entity : corpus.entities()) write_entity(entity.id);
  for (const auto& issue : corpus.issues()) write_issue(issue.id);
}

}  // namespace standpoint::io
