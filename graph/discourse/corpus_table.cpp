#include <standpoint/graph/corpus_table.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace standpoint::graph {
namespace {

std::string name_of(const Corpus& corpus, const EntityId& id) {
  const Entity* entity = corpus.find(id);
  return entity == nullptr ? id.value : entity->name;
}

bool is_person(const Corpus& corpus, const EntityId& id) {
  const Entity* entity = corpus.find(id);
  return entity != nullptr && entity->kind == EntityKind::person;
}

class CorpusTable {
 public:
  CorpusTable(const Corpus& corpus, RollUp roll_up)
      : corpus_(corpus),
        asked_(corpus, roll_up),
        bodies_(corpus, roll_up == RollUp::none ? RollUp::institution : roll_up) {
    actor_ = builder_.add_variable("actor", VariableKind::text);
    person_ = builder_.add_variable("person", VariableKind::text);
    organization_ = builder_.add_variable("organization", VariableKind::text);
    concept_ = builder_.add_variable("concept", VariableKind::text);
    target_ = builder_.add_variable("target", VariableKind::text);
    act_ = builder_.add_variable("act", VariableKind::text);
    agreement_ = builder_.add_variable("agreement", VariableKind::stance);
    toward_ = builder_.add_variable("toward", VariableKind::stance);
    for (const char* name : {"title", "source", "author", "date", "id", "url", "lang"})
      of_document_.push_back(builder_.add_variable(name, VariableKind::text, VariableSource::document));
    add_meta_variables();
  }

  StatementTable run() && {
    for (const auto& document : corpus_.documents()) add_document(document);
    for (const auto& statement : corpus_.statements()) {
      if (statement.review != ReviewStatus::rejected) add_statement(statement);
    }
    return std::move(builder_).finish();
  }

 private:
  void add_meta_variables() {
    std::set<std::string> names;
    for (const auto& document : corpus_.documents()) {
      for (const auto& [name, value] : document.meta) names.insert(name);
    }
    for (const char* taken :
         {"actor", "person", "organization", "organisation", "institution", "concept", "issue", "target",
          "act", "agreement", "toward", "title", "source", "author", "date", "id", "url", "lang"})
      names.erase(taken);
    for (const auto& name : names)
      meta_.emplace_back(name, builder_.add_variable(name, VariableKind::text, VariableSource::document));
  }

  std::uint32_t add_document(const Document& document) {
    const std::uint32_t place = builder_.add_document(document.id.value, Moment::of(document.date));
    place_.emplace(document.id, place);
    const std::string date = standpoint::to_string(document.date);
    const std::string* const values[] = {&document.title,    &document.source, &document.author, &date,
                                         &document.id.value, &document.url,    &document.lang};
    for (std::size_t i = 0; i < of_document_.size(); ++i) builder_.set(of_document_[i], *values[i]);
    for (const auto& [name, variable] : meta_) {
      const auto found = document.meta.find(name);
      if (found != document.meta.end()) builder_.set(variable, found->second);
    }
    return place;
  }

  void add_statement(const Statement& s) {
    auto place = place_.find(s.doc);
    if (place == place_.end()) {
      // Records of a document that is not among them.
      Document document;
      document.id = s.doc;
      add_document(document);
      place = place_.find(s.doc);
    }
    StatementTableBuilder::NewRow row{place->second};
    if (s.date.value.known()) row.time = Moment::of(s.date.value);
    if (!s.evidence.empty()) {
      row.span.start = s.evidence.front().quote.span.start;
      row.span.stop = s.evidence.back().quote.span.end;
    }
    row.words = StatementTable::Words{s.id.value, words_of(s), ""};
    builder_.add_statement(std::move(row));

    builder_.set(actor_, name_of(corpus_, asked_.actor(s)));
    const bool by_person = is_person(corpus_, s.actor.entity);
    if (by_person) builder_.set(person_, name_of(corpus_, s.actor.entity));
    const EntityId body = bodies_.actor(s);
    if (!is_person(corpus_, body)) builder_.set(organization_, name_of(corpus_, body));
    if (s.issue) {
      const Issue* issue = corpus_.find(s.issue->id);
      builder_.set(concept_, issue == nullptr ? s.issue->id.value : issue->label);
    }
    if (s.target) {
      builder_.set(target_, name_of(corpus_, asked_.target(s)));
      builder_.set(toward_, std::int64_t{sign(found_stance(s))});
    }
    builder_.set(act_, s.act);
    builder_.set(agreement_, std::int64_t{sign(s.stance)});
  }

  static std::string words_of(const Statement& s) {
    std::string words;
    for (const auto& evidence : s.evidence) words += (words.empty() ? "" : " ... ") + evidence.quote.text;
    return words;
  }

  const Corpus& corpus_;
  RolledUp asked_;
  RolledUp bodies_;
  StatementTableBuilder builder_;
  std::size_t actor_, person_, organization_, concept_, target_, act_, agreement_, toward_;
  std::vector<std::size_t> of_document_;
  std::vector<std::pair<std::string, std::size_t>> meta_;
  std::unordered_map<DocumentId, std::uint32_t> place_;
};

}  // namespace

StatementTable make_statement_table(const Corpus& corpus, RollUp roll_up) {
  return CorpusTable(corpus, roll_up).run();
}

}  // namespace standpoint::graph
