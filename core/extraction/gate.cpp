#include "extraction/gate.hpp"

#include "extraction/attribution/spoken_index.hpp"

#include <standpoint/model/version.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace standpoint {
namespace {

double rounded(double value) { return std::round(std::clamp(value, 0.0, 1.0) * 100.0) / 100.0; }

// A name of grounds as a JSON string: it may hold a word of the text.
void append_name(std::string& out, std::string_view name) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += '"';
  for (const char c : name) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') out += '\\';
    if (code >= 0x20) {
      out += c;
    } else {
      out += "\\u00";
      out += digits[code >> 4U];
      out += digits[code & 15U];
    }
  }
  out += '"';
}

std::string grounds_member(const Grounds& grounds) {
  std::string out = "\"grounds\":{";
  for (const Ground& ground : grounds) {
    if (out.back() != '{') out += ',';
    std::array<char, 32> number{};
    const auto end = std::to_chars(number.data(), number.data() + number.size(), ground.value,
                                   std::chars_format::general, 4);
    append_name(out, ground.name);
    out += ':';
    out.append(number.data(), end.ptr);
  }
  return out + '}';
}

class Gate {
 public:
  Gate(Document document, const DocumentView& view, const std::vector<SpokenPart>& spoken,
       const ExtractorOptions& options)
      : view_(view), spoken_(spoken), speech_(spoken), options_(options), issues_(view) {
    records_.document = std::move(document);
    for (const auto& entity : view_.entities.entities) kinds_.push_back(entity.kind);
  }

  DocumentRecords pass(const std::vector<Proposal>& proposals) {
    // A place that acts or is acted upon stands for its government.
    for (const auto& proposal : proposals) {
      promote(proposal.actor.entity);
      if (proposal.target) promote(proposal.target->entity);
    }
    make_entities();
    for (const auto& proposal : proposals) add_statement(proposal);
    keep_best();
    note_used();
    add_affiliations();
    add_mentions();
    add_attributions();
    add_entities_and_issues();
    return std::move(records_);
  }

 private:
  const DocumentId& doc() const { return records_.document.id; }
  Quote quote(TokenRange range) const { return view_.text.quote(view_.span(range.first, range.end)); }

  IssueId issue_id(const std::string& label) const {
    return is_generic_issue(label) ? make_issue_id(label, doc()) : make_issue_id(label);
  }

  void promote(std::size_t entity) {
    if (kinds_[entity] == EntityKind::place) kinds_[entity] = EntityKind::government;
    if (kinds_[entity] == EntityKind::other) kinds_[entity] = EntityKind::organisation;
  }

  void make_entities() {
    for (std::size_t i = 0; i < view_.entities.entities.size(); ++i) {
      const LocalEntity& local = view_.entities.entities[i];
      Entity entity;
      entity.id = is_described(kinds_[i], local.name) ? make_entity_id(kinds_[i], local.name, doc())
                                                      : make_entity_id(kinds_[i], local.name);
      entity.name = local.name;
      entity.kind = kinds_[i];
      entity.aliases = local.aliases;
      entity.roles = local.roles;
      if (local.known != nullptr) add_facts(*local.known, entity);
      entities_.push_back(std::move(entity));
    }
  }

  // What the gazetteer says of an entity.
  void add_facts(const KnownEntity& known, Entity& entity) const {
    entity.wikidata = known.wikidata;
    entity.country = known.country;
    if (known.part_of.empty()) return;
    const KnownEntity& above = *options_.names->find(known.part_of);
    entity.part_of = make_entity_id(above.kind, above.name);
  }

  void add_statement(const Proposal& p) {
    const bool read = !p.rule.starts_with("tone") && !p.rule.starts_with("pair:");
    const double least = options_.grounds ? 0.0 : read ? least_confidence : least_without_rule;
    if (rounded(p.confidence) < std::max(least, options_.min_confidence) || p.evidence.empty()) return;
    Statement s;
    s.doc = doc();
    s.actor.entity = entities_[p.actor.entity].id;
    if (!p.actor.tokens.empty()) s.actor.span = quote(p.actor.tokens);
    if (p.issue) {
      const auto issue = issues_.resolve(*p.issue);
      if (!issue) return;
      StatementIssue& found = s.issue.emplace();
      found.id = issue_id(issues_.issues()[*issue].label);
      found.span = quote({p.issue->first, p.issue->end});
      found.by = "phrase";
    }
    if (p.target) {
      s.target = StatementTarget{entities_[p.target->entity].id, std::nullopt};
      if (!p.target->tokens.empty()) s.target->span = quote(p.target->tokens);
    }
    if (!s.issue && !s.target) return;
    s.stance = p.stance;
    s.strength = rounded(p.strength);
    s.confidence = rounded(p.confidence);
    s.act = p.act;
    s.modality.negated = p.negated;
    s.modality.hypothetical = p.hypothetical;
    Evidence evidence;
    evidence.quote = quote(p.evidence);
    if (evidence.quote.text.empty() || view_.text.slice(evidence.quote.span) != evidence.quote.text) return;
    s.evidence.push_back(std::move(evidence));
    s.sentence = view_.text.code_points(view_.analysis.sentences[p.sentence].span);
    add_attribution(s, p);
    if (records_.document.date.known()) {
      s.date = {records_.document.date, std::string(precision(records_.document.date)), "document"};
    }
    s.extractor = "rules";
    s.extractor_version = version;
    s.rule = p.rule;
    if (options_.grounds) s.extra = grounds_member(p.grounds);
    s.id = make_statement_id(s);
    records_.statements.push_back(std::move(s));
  }

  // Who reports it: the speech that holds the evidence.
  void add_attribution(Statement& s, const Proposal& p) const {
    const auto around = speech_.at(p.evidence.first);
    // The outer before the inner.
    for (auto at = around.rbegin(); at != around.rend(); ++at) {
      const SpokenPart& part = **at;
      if (!part.speaker) continue;
      AttributionStep step;
      step.source = entities_[*part.speaker].id;
      if (!part.cue.empty()) {
        step.span = quote(part.cue);
        step.cue = step.span->text;
      }
      step.type = part.type;
      s.attribution.push_back(std::move(step));
    }
  }

  // One statement for each actor, object and evidence: the surest.
  void keep_best() {
    auto& statements = records_.statements;
    const auto key = [](const Statement& s) {
      return std::make_tuple(s.sentence.start, s.actor.entity.value,
                             s.issue ? s.issue->id.value : std::string(),
                             s.target ? s.target->entity.value : std::string());
    };
    std::stable_sort(statements.begin(), statements.end(), [&](const Statement& a, const Statement& b) {
      return std::make_pair(key(a), -a.confidence) < std::make_pair(key(b), -b.confidence);
    });
    const auto last = std::unique(statements.begin(), statements.end(),
                                  [&](const Statement& a, const Statement& b) { return key(a) == key(b); });
    statements.erase(last, statements.end());
    std::stable_sort(statements.begin(), statements.end(), [](const Statement& a, const Statement& b) {
      return std::make_tuple(a.evidence[0].quote.span, a.id.value) <
             std::make_tuple(b.evidence[0].quote.span, b.id.value);
    });
    // Two readings of one place may still have one id.
    std::set<std::string> ids;
    std::erase_if(statements, [&](const Statement& s) { return !ids.insert(s.id.value).second; });
  }

  // Unnamed actors are entities when they take a position.
  bool is_worth_a_record(std::size_t entity) const {
    return !view_.entities.entities[entity].unnamed || used_.contains(entities_[entity].id.value);
  }

  void note_used() {
    for (const auto& s : records_.statements) {
      used_.insert(s.actor.entity.value);
      if (s.target) used_.insert(s.target->entity.value);
    }
    // Who only hands on what others say, and has no name, is not named as its source.
    std::set<EntityId> recorded;
    for (std::size_t i = 0; i < entities_.size(); ++i) {
      if (is_worth_a_record(i)) recorded.insert(entities_[i].id);
    }
    for (auto& s : records_.statements) {
      for (auto& step : s.attribution) {
        if (recorded.contains(step.source)) {
          used_.insert(step.source.value);  // an author may be named nowhere in the text
        } else {
          step.source = {};
        }
      }
    }
  }

  void add_mentions() {
    for (const auto& local : view_.entities.mentions) {
      if (!is_worth_a_record(local.entity)) continue;
      Mention mention;
      mention.doc = doc();
      mention.span = view_.text.quote(local.span);
      mention.entity = entities_[local.entity].id;
      mention.type = local.type;
      mention.rule = local.rule;
      mention.confidence = local.confidence;
      used_.insert(mention.entity.value);
      records_.mentions.push_back(std::move(mention));
    }
  }

  void add_affiliations() {
    std::map<EntityId, std::set<EntityId>> bodies_of;
    for (const auto& local : view_.entities.affiliations) {
      // "a spokesman" who takes no position is nobody's.
      if (!is_worth_a_record(local.person)) continue;
      used_.insert(entities_[local.person].id.value);
      used_.insert(entities_[local.institution].id.value);
      Affiliation affiliation;
      affiliation.doc = doc();
      affiliation.person = entities_[local.person].id;
      affiliation.institution = entities_[local.institution].id;
      affiliation.role = local.role;
      affiliation.evidence = {view_.text.quote(local.evidence)};
      bodies_of[affiliation.person].insert(affiliation.institution);
      records_.affiliations.push_back(std::move(affiliation));
    }
    for (auto& s : records_.statements) {
      const auto bodies = bodies_of.find(s.actor.entity);
      if (bodies != bodies_of.end()) s.actor.speaks_for.assign(bodies->second.begin(), bodies->second.end());
    }
  }

  void add_attributions() {
    for (const auto& part : spoken_) {
      if (!part.outermost) continue;
      Attribution attribution;
      attribution.doc = doc();
      if (!part.source.empty()) attribution.source = {quote(part.source)};
      if (!part.cue.empty()) attribution.cue = {quote(part.cue)};
      for (const TokenRange& piece : part.content.pieces) attribution.content.push_back(quote(piece));
      attribution.type = part.type;
      if (part.speaker && is_worth_a_record(*part.speaker)) {
        attribution.source_entity = entities_[*part.speaker].id;
        used_.insert(attribution.source_entity.value);
      }
      records_.attributions.push_back(std::move(attribution));
    }
  }

  // What the bodies of the records are part of has a record, too.
  void add_bodies_above(std::map<std::string, std::size_t>& place) {
    if (options_.names == nullptr) return;
    for (const auto& local : view_.entities.entities) {
      const KnownEntity* at = local.known;
      if (at == nullptr || !place.contains(make_entity_id(at->kind, at->name).value)) continue;
      while (!at->part_of.empty()) {
        at = options_.names->find(at->part_of);
        Entity above;
        above.id = make_entity_id(at->kind, at->name);
        above.name = at->name;
        above.kind = at->kind;
        add_facts(*at, above);
        if (place.try_emplace(above.id.value, records_.entities.size()).second)
          records_.entities.push_back(std::move(above));
      }
    }
  }

  void add_entities_and_issues() {
    std::map<std::string, std::size_t> place;
    for (auto& entity : entities_) {
      if (!used_.contains(entity.id.value)) continue;
      const auto [at, is_new] = place.try_emplace(entity.id.value, records_.entities.size());
      if (is_new) {
        records_.entities.push_back(std::move(entity));
      } else {
        merge_into(records_.entities[at->second], entity);
      }
    }
    add_bodies_above(place);
    std::set<std::string> used_issues;
    for (const auto& s : records_.statements) {
      if (s.issue) used_issues.insert(s.issue->id.value);
    }
    for (const auto& local : issues_.issues()) {
      Issue issue;
      issue.id = issue_id(local.label);
      if (!used_issues.contains(issue.id.value)) continue;
      issue.label = local.label;
      issue.phrases = local.phrases;
      std::sort(issue.phrases.begin(), issue.phrases.end());
      issue.provisional = true;
      records_.issues.push_back(std::move(issue));
    }
  }

  const DocumentView& view_;
  const std::vector<SpokenPart>& spoken_;
  SpokenIndex speech_;
  const ExtractorOptions& options_;
  IssueTable issues_;
  std::vector<EntityKind> kinds_;
  std::vector<Entity> entities_;
  std::set<std::string> used_;
  DocumentRecords records_;
};

}  // namespace

DocumentRecords make_records(Document document, const DocumentView& view,
                             const std::vector<SpokenPart>& spoken, const std::vector<Proposal>& proposals,
                             const ExtractorOptions& options) {
  return Gate(std::move(document), view, spoken, options).pass(proposals);
}

}  // namespace standpoint
