#include "review/review_desk.hpp"

#include <standpoint/review.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint {
namespace {

using EntitySet = std::set<EntityId>;

void add_entities(const Statement& s, EntitySet& into) {
  into.insert(s.actor.entity);
  if (s.target) into.insert(s.target->entity);
}

}  // namespace

void apply_reviews(Corpus& corpus, const Reviews& reviews, ReviewReport& report,
                   const DiagnosticSink& report_to) {
  struct Part {
    std::vector<Statement> statements;
    EntitySet here;
  };
  std::unordered_map<DocumentId, Part> parts;
  for (const auto& [id, rows] : reviews.documents()) {
    if (corpus.find(id) != nullptr) parts.emplace(id, Part{});
  }
  if (parts.empty()) return;
  for (const auto& s : corpus.statements()) {
    const auto part = parts.find(s.doc);
    if (part == parts.end()) continue;
    add_entities(s, part->second.here);
    part->second.statements.push_back(s);
  }
  for (const auto& mention : corpus.mentions()) {
    const auto part = parts.find(mention.doc);
    if (part != parts.end()) part->second.here.insert(mention.entity);
  }

  NameDirectory names(corpus.entities(), corpus.issues(), true);
  for (const auto& [id, rows] : reviews.documents()) {
    const auto part = parts.find(id);
    if (part == parts.end()) continue;
    ReviewDesk desk(*corpus.find(id), part->second.here, reviews, names, report, report_to);
    desk.apply(rows, part->second.statements);
  }
  for (auto& part : parts) {
    for (auto& s : part.second.statements) corpus.replace(std::move(s));
  }
  // The directory looks into the corpus: what it made is added last.
  const std::vector<Entity> entities(names.made_entities().begin(), names.made_entities().end());
  const std::vector<Issue> issues(names.made_issues().begin(), names.made_issues().end());
  for (const auto& entity : entities) corpus.add(entity);
  for (const auto& issue : issues) corpus.add(issue);
  corpus.finish();
}

void apply_reviews(DocumentRecords& records, const Reviews& reviews, ReviewReport& report,
                   const DiagnosticSink& report_to) {
  const auto* rows = reviews.find(records.document.id);
  if (rows == nullptr) return;
  EntitySet here;
  for (const auto& s : records.statements) add_entities(s, here);
  for (const auto& mention : records.mentions) here.insert(mention.entity);

  NameDirectory names(records.entities, records.issues, false);
  ReviewDesk desk(records.document, here, reviews, names, report, report_to);
  desk.apply(*rows, records.statements);
  std::vector<Entity> entities(names.made_entities().begin(), names.made_entities().end());
  std::vector<Issue> issues(names.made_issues().begin(), names.made_issues().end());
  records.entities.insert(records.entities.end(), entities.begin(), entities.end());
  records.issues.insert(records.issues.end(), issues.begin(), issues.end());
  std::stable_sort(
      records.statements.begin(), records.statements.end(), [](const Statement& a, const Statement& b) {
        return std::tie(a.evidence.front().quote.span, a.id) < std::tie(b.evidence.front().quote.span, b.id);
      });
}

}  // namespace standpoint
