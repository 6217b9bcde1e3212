#include <standpoint/model/corpus.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace standpoint {
namespace {

template <class IdType, class Value>
const Value* find_by_id(const std::unordered_map<IdType, std::size_t>& at, const std::vector<Value>& values,
                        const IdType& id) {
  const auto found = at.find(id);
  return found == at.end() ? nullptr : &values[found->second];
}

// Appends a value under its id, or merges it into the one that is there.
template <class IdType, class Value, class Merge>
void add_or_merge(std::unordered_map<IdType, std::size_t>& at, std::vector<Value>& values, Value value,
                  Merge merge) {
  const auto [place, is_new] = at.try_emplace(value.id, values.size());
  if (is_new) {
    values.push_back(std::move(value));
  } else {
    merge(values[place->second], value);
  }
}

template <class IdType, class Value>
void sort_by_id(std::unordered_map<IdType, std::size_t>& at, std::vector<Value>& values) {
  std::sort(values.begin(), values.end(), [](const Value& a, const Value& b) { return a.id < b.id; });
  for (std::size_t i = 0; i < values.size(); ++i) at[values[i].id] = i;
}

// Of values with one key the least by `rest` is kept, so that their order does not matter.
template <class Value, class Key, class Rest>
void sort_and_drop_repeats(std::vector<Value>& values, Key key, Rest rest) {
  const auto before = [&](const Value& a, const Value& b) {
    const auto order = key(a) <=> key(b);
    return order != 0 ? order < 0 : rest(a) < rest(b);
  };
  // Merges leave most of them where they were.
  if (!std::is_sorted(values.begin(), values.end(), before)) std::sort(values.begin(), values.end(), before);
  const auto last = std::unique(values.begin(), values.end(),
                                [&](const Value& a, const Value& b) { return key(a) == key(b); });
  values.erase(last, values.end());
}

// Two copies of one document: what one of them lacks is taken from the other; of two values the smaller.
void merge_documents(Document& into, const Document& from) {
  const auto keep_one = [](std::string& a, const std::string& b) {
    if (a.empty() || (!b.empty() && b < a)) a = b;
  };
  if (into.text.empty()) into.text = from.text;
  keep_one(into.title, from.title);
  keep_one(into.url, from.url);
  keep_one(into.source, from.source);
  keep_one(into.author, from.author);
  keep_one(into.lang, from.lang);
  keep_one(into.extra, from.extra);
  if (!into.date.known() || (from.date.known() && from.date < into.date)) into.date = from.date;
  into.meta.insert(from.meta.begin(), from.meta.end());
}

template <class IdType, class T>
void put_in_place(const std::unordered_map<IdType, std::size_t>& at, std::vector<T>& list, T value) {
  const auto found = at.find(value.id);
  if (found != at.end()) list[found->second] = std::move(value);
}

template <class IdType>
void redirect_id(const std::unordered_map<IdType, IdType>& to, IdType& id) {
  const auto found = to.find(id);
  if (found != to.end()) id = found->second;
}

// Of two records of one statement the reviewed one is kept, then the surer one; ties by stance, so that order
// does not matter.
void merge_statements(Statement& into, const Statement& from) {
  const auto rank = [](const Statement& s) {
    return std::make_tuple(s.review != ReviewStatus::automatic, s.review, s.confidence, s.strength, s.stance,
                           s.issue ? s.issue->id.value : std::string(), s.actor.entity.value, s.review_note,
                           s.found);
  };
  if (rank(into) < rank(from)) into = from;
}

}  // namespace

void Corpus::insert(Document document) {
  if (drop_texts_) document.text = Text();
  add_or_merge(document_at_, documents_, std::move(document), merge_documents);
}

void Corpus::insert(Entity entity) {
  add_or_merge(entity_at_, entities_, std::move(entity),
               [](Entity& into, const Entity& from) { merge_into(into, from); });
}

void Corpus::insert(Issue issue) {
  add_or_merge(issue_at_, issues_, std::move(issue),
               [](Issue& into, const Issue& from) { merge_into(into, from); });
}

void Corpus::insert(Statement statement) {
  add_or_merge(statement_at_, statements_, std::move(statement), merge_statements);
}

void Corpus::insert(Run run) {
  // One id is one run; of two that differ the smaller, so that order does not matter.
  add_or_merge(run_at_, runs_, std::move(run), [](Run& into, const Run& from) {
    const auto key = [](const Run& r) {
      return std::tie(r.started, r.version, r.options, r.counts, r.codebook_sha256, r.gazetteer_sha256,
                      r.extra);
    };
    if (key(from) < key(into)) into = from;
  });
}

void Corpus::add(Record record) {
  struct Add {
    Corpus& corpus;
    void operator()(Header& /*header*/) const {}
    void operator()(Document& value) const { corpus.insert(std::move(value)); }
    void operator()(Entity& value) const { corpus.insert(std::move(value)); }
    void operator()(Issue& value) const { corpus.insert(std::move(value)); }
    void operator()(Statement& value) const { corpus.insert(std::move(value)); }
    void operator()(Run& value) const { corpus.insert(std::move(value)); }
    void operator()(Mention& value) const { corpus.mentions_.push_back(std::move(value)); }
    void operator()(Affiliation& value) const { corpus.affiliations_.push_back(std::move(value)); }
    void operator()(Attribution& value) const { corpus.attributions_.push_back(std::move(value)); }
  };
  std::visit(Add{*this}, record);
}

void Corpus::add(DocumentRecords records) {
  insert(std::move(records.document));
  for (auto& entity : records.entities) insert(std::move(entity));
  for (auto& issue : records.issues) insert(std::move(issue));
  for (auto& statement : records.statements) insert(std::move(statement));
  const auto append = [](auto& into, auto& from) {
    into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  append(mentions_, records.mentions);
  append(affiliations_, records.affiliations);
  append(attributions_, records.attributions);
}

void Corpus::finish() {
  sort_by_id(document_at_, documents_);
  sort_by_id(entity_at_, entities_);
  sort_by_id(issue_at_, issues_);
  sort_by_id(statement_at_, statements_);
  sort_by_id(run_at_, runs_);
  const auto nothing_else = [](const auto& /*value*/) { return 0; };
  sort_and_drop_repeats(
      mentions_, [](const Mention& m) { return std::tie(m.doc, m.span, m.entity, m.type); },
      [](const Mention& m) { return std::make_tuple(-m.confidence, std::string_view(m.rule)); });
  sort_and_drop_repeats(
      affiliations_,
      [](const Affiliation& a) {
        return std::tie(a.doc, a.person, a.institution, a.role, a.evidence, a.from, a.to);
      },
      nothing_else);
  sort_and_drop_repeats(
      attributions_,
      [](const Attribution& a) {
        return std::tie(a.doc, a.content, a.cue, a.source, a.type, a.source_entity);
      },
      nothing_else);
}

const Document* Corpus::find(const DocumentId& id) const { return find_by_id(document_at_, documents_, id); }
const Entity* Corpus::find(const EntityId& id) const { return find_by_id(entity_at_, entities_, id); }
const Issue* Corpus::find(const IssueId& id) const { return find_by_id(issue_at_, issues_, id); }
const Statement* Corpus::find(const StatementId& id) const {
  return find_by_id(statement_at_, statements_, id);
}

void Corpus::replace(Entity entity) { put_in_place(entity_at_, entities_, std::move(entity)); }
void Corpus::replace(Issue issue) { put_in_place(issue_at_, issues_, std::move(issue)); }

std::string Corpus::codebook_sha256() const {
  std::set<std::string> all;
  for (const auto& run : runs_) {
    if (!run.codebook_sha256.empty()) all.insert(run.codebook_sha256);
  }
  std::string joined;
  for (const auto& one : all) joined += (joined.empty() ? "" : " ") + one;
  return joined;
}

void Corpus::forget_codebooks() {
  std::erase_if(runs_, [](const Run& run) { return run.options.contains("codebook"); });
  run_at_.clear();
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    runs_[i].codebook_sha256.clear();
    run_at_.emplace(runs_[i].id, i);
  }
}

void Corpus::replace(Statement statement) {
  const auto found = statement_at_.find(statement.id);
  if (found == statement_at_.end()) {
    insert(std::move(statement));
  } else {
    statements_[found->second] = std::move(statement);
  }
}

void Corpus::forget_texts() {
  for (auto& document : documents_) document.text = Text();
}

void Corpus::redirect(const std::unordered_map<EntityId, EntityId>& entities,
                      const std::unordered_map<IssueId, IssueId>& issues) {
  // Records that move to another id are merged into it; their names become aliases there.
  std::vector<Entity> old_entities = std::exchange(entities_, {});
  entity_at_.clear();
  for (auto& entity : old_entities) {
    if (entities.contains(entity.id)) entity.aliases.push_back({std::exchange(entity.name, {}), "merge"});
    redirect_id(entities, entity.id);
    redirect_id(entities, entity.part_of);
    insert(std::move(entity));
  }
  std::vector<Issue> old_issues = std::exchange(issues_, {});
  issue_at_.clear();
  for (auto& issue : old_issues) {
    if (issues.contains(issue.id)) issue.phrases.push_back(std::exchange(issue.label, {}));
    redirect_id(issues, issue.id);
    redirect_id(issues, issue.parent);
    insert(std::move(issue));
  }

  // References follow.
  for (auto& statement : statements_) {
    redirect_id(entities, statement.actor.entity);
    for (auto& body : statement.actor.speaks_for) redirect_id(entities, body);
    if (statement.issue) {
      redirect_id(issues, statement.issue->id);
      redirect_id(issues, statement.issue->from);
    }
    if (statement.target) redirect_id(entities, statement.target->entity);
    for (auto& step : statement.attribution) redirect_id(entities, step.source);
  }
  for (auto& mention : mentions_) redirect_id(entities, mention.entity);
  for (auto& attribution : attributions_) redirect_id(entities, attribution.source_entity);
  for (auto& affiliation : affiliations_) {
    redirect_id(entities, affiliation.person);
    redirect_id(entities, affiliation.institution);
  }
}

}  // namespace standpoint
