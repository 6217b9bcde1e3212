#include "knowledge/name_key.hpp"
#include "review/review_desk.hpp"

#include <standpoint/review.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace standpoint {
namespace {

std::vector<CodePointSpan> places_of(const std::vector<Evidence>& evidence) {
  std::vector<CodePointSpan> places;
  for (const auto& one : evidence) {
    if (one.stage == EvidenceStage::unverified) return {};
    places.push_back(one.quote.span);
  }
  return places;
}

std::optional<CodePointSpan> place_of(const std::optional<Quote>& quote) {
  if (!quote) return std::nullopt;
  return quote->span;
}

ReviewRow row_of(const Statement& s, const Corpus& corpus, const NameDirectory& names) {
  ReviewRow row;
  row.id = s.id;
  row.status = s.review;
  row.values = values_of(s, names);
  row.found = found_in(s, names);
  if (const Entity* actor = names.find(s.actor.entity)) row.actor_kind = actor->kind;
  if (s.target) {
    const Entity* target = names.find(s.target->entity);
    row.target_kind = target == nullptr ? EntityKind::other : target->kind;
    row.target_at = place_of(s.target->span);
  }
  row.note = s.review_note;
  for (const auto& one : s.evidence) {
    if (!row.quote.empty()) row.quote += evidence_joint;
    row.quote += one.quote.text;
  }
  row.evidence_at = places_of(s.evidence);
  row.actor_at = place_of(s.actor.span);
  if (s.issue) row.issue_at = place_of(s.issue->span);
  row.doc = s.doc;
  row.date = s.date.value;
  row.confidence = s.confidence;
  if (const Document* document = corpus.find(s.doc)) {
    row.document = document->title;
    if (!row.date.known()) row.date = document->date;
  }
  return row;
}

}  // namespace

std::optional<Error> Reviews::add(ReviewRow row) {
  const auto [place, is_new] = where_.try_emplace(row.id, row.where);
  if (!is_new) {
    return Error{
        Errc::invalid_value, row.where,
        "statement " + row.id.value + " has a row already (" + place->second + "); keep one of the two"};
  }
  // A cell that a coder has changed may still have the kind of who stood there before.
  if (row.values.actor == row.found.actor) kinds_[name_key(row.found.actor)].insert(row.actor_kind);
  if (row.target_kind && row.values.target == row.found.target)
    kinds_[name_key(row.found.target)].insert(*row.target_kind);
  auto& rows = documents_[row.doc];
  rows.emplace(row.id, std::move(row));
  return std::nullopt;
}

const Reviews::OfDocument* Reviews::find(const DocumentId& document) const {
  const auto found = documents_.find(document);
  return found == documents_.end() ? nullptr : &found->second;
}

EntityKind Reviews::kind_of(const std::string& name, EntityKind likely) const {
  const auto found = kinds_.find(name_key(name));
  if (found == kinds_.end() || found->second.contains(likely)) return likely;
  return *found->second.begin();
}

std::size_t decisions_elsewhere(const Reviews& reviews, const ReviewReport& report) {
  std::size_t count = 0;
  for (const auto& [document, rows] : reviews.documents()) {
    if (report.documents.contains(document)) continue;
    count += static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.second.is_decision(); }));
  }
  return count;
}

std::vector<ReviewRow> review_rows(const Corpus& corpus) {
  const NameDirectory names(corpus.entities(), corpus.issues(), true);
  std::vector<ReviewRow> rows;
  rows.reserve(corpus.statements().size());
  for (const auto& s : corpus.statements()) rows.push_back(row_of(s, corpus, names));
  sort_review_rows(rows);
  return rows;
}

void sort_review_rows(std::vector<ReviewRow>& rows) {
  std::sort(rows.begin(), rows.end(), [](const ReviewRow& a, const ReviewRow& b) {
    return std::tie(a.date, a.doc, a.evidence_at, a.id) < std::tie(b.date, b.doc, b.evidence_at, b.id);
  });
}

}  // namespace standpoint
