#include "review/review_desk.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint {

StatementValues values_of(const Statement& s, const NameDirectory& names) {
  StatementValues values;
  values.stance = s.stance;
  values.act = s.act;
  values.actor = names.name_of(s.actor.entity);
  if (s.issue) values.issue = names.label_of(s.issue->id);
  if (s.target) values.target = names.name_of(s.target->entity);
  return values;
}

StatementValues found_in(const Statement& s, const NameDirectory& names) {
  StatementValues now = values_of(s, names);
  if (!s.found) return now;
  StatementValues found = *s.found;
  if (names.is_called(s.actor.entity, found.actor)) found.actor = std::move(now.actor);
  if (s.issue && names.is_labelled(s.issue->id, found.issue)) found.issue = std::move(now.issue);
  if (s.target && names.is_called(s.target->entity, found.target)) found.target = std::move(now.target);
  return found;
}

void ReviewDesk::apply(const Reviews::OfDocument& rows, std::vector<Statement>& statements) {
  // A document that comes twice counts once.
  counts_ = report_.documents.insert(document_.id).second;
  std::unordered_map<StatementId, std::size_t> places;
  for (std::size_t i = 0; i < statements.size(); ++i) places.emplace(statements[i].id, i);
  std::set<StatementId> taken;
  for (const auto& [id, row] : rows) {
    const auto place = places.find(id);
    if (place == places.end()) continue;
    decide(row, statements[place->second]);
    taken.insert(id);
  }
  for (const auto& [id, row] : rows) {
    const bool says_something = row.is_decision() || !row.note.empty();
    if (!places.contains(id) && says_something) look_again(row, statements, taken);
  }
}

bool ReviewDesk::is_changed(const StatementValues& now, const StatementValues& then) const {
  return now.stance != then.stance || !names_.may_be_one_entity(now.actor, then.actor) ||
         !names_.may_be_one_issue(now.issue, then.issue) ||
         !names_.may_be_one_entity(now.target, then.target);
}

void ReviewDesk::decide(const ReviewRow& row, Statement& s) {
  if (!row.is_decision()) {
    if (!row.note.empty()) s.review_note = row.note;
    return;
  }
  s.review_note = row.note;
  StatementValues found = found_in(s, names_);
  StatementValues wanted = row.values;
  const bool changed = is_changed(found, row.found);
  if (!changed || row.status == ReviewStatus::rejected) {
    // What the coder left as it was is what is found now.
    if (row.values.stance == row.found.stance) wanted.stance = found.stance;
    if (row.values.act == row.found.act) wanted.act = found.act;
    if (row.values.actor == row.found.actor) wanted.actor = found.actor;
    if (row.values.issue == row.found.issue) wanted.issue = found.issue;
    if (row.values.target == row.found.target) wanted.target = found.target;
  }
  s.review = row.decision();
  if (changed && s.review != ReviewStatus::rejected) s.review = ReviewStatus::conflict;
  set_values(wanted, row, s);
  s.found.reset();
  if (values_of(s, names_) != found) s.found = std::move(found);
  count(s.review);
}

void ReviewDesk::count(ReviewStatus status) {
  if (!counts_) return;
  if (status == ReviewStatus::accepted) ++report_.accepted;
  if (status == ReviewStatus::edited) ++report_.edited;
  if (status == ReviewStatus::rejected) ++report_.rejected;
  if (status == ReviewStatus::conflict) ++report_.conflicts;
}

EntityId ReviewDesk::entity_of(const std::string& name, EntityKind kind) {
  return names_.entity_of(name, reviews_.kind_of(name, kind), document_.id, here_);
}

void ReviewDesk::set_values(const StatementValues& values, const ReviewRow& row, Statement& s) {
  s.stance = values.stance;
  s.act = values.act;
  if (!names_.is_called(s.actor.entity, values.actor)) {
    const EntityId actor = entity_of(values.actor, row.actor_kind);
    if (actor != s.actor.entity) s.actor.speaks_for.clear();
    s.actor.entity = actor;
  }
  // A span that an earlier decision took away comes back with what it belongs to.
  const auto span = [&](const std::optional<CodePointSpan>& at) -> std::optional<Quote> {
    const auto found = find_quote(document_, row);
    const auto* place = std::get_if<QuotePlace>(&found);
    return place == nullptr ? std::nullopt : span_beside(document_, row, *place, at);
  };
  if (values.issue.empty()) {
    s.issue.reset();
  } else if (!s.issue) {
    s.issue = StatementIssue{names_.issue_of(values.issue), span(row.issue_at), "user", 1.0};
  } else if (!names_.is_labelled(s.issue->id, values.issue)) {
    // What a codebook made of it before is gone.
    s.issue = StatementIssue{names_.issue_of(values.issue), s.issue->span, "user", 1.0};
  }
  const EntityKind kind = row.target_kind.value_or(EntityKind::organisation);
  if (values.target.empty()) {
    s.target.reset();
  } else if (!s.target) {
    s.target = StatementTarget{entity_of(values.target, kind), span(row.target_at)};
  } else if (!names_.is_called(s.target->entity, values.target)) {
    s.target->entity = entity_of(values.target, kind);
  }
}

void ReviewDesk::look_again(const ReviewRow& row, std::vector<Statement>& statements,
                            std::set<StatementId>& taken) {
  const bool is_to_be_there = row.is_decision() && row.status != ReviewStatus::rejected;
  const auto found = find_quote(document_, row);
  const auto* place = std::get_if<QuotePlace>(&found);
  if (place != nullptr) {
    if (const auto like = find_like(row, *place, statements, taken)) {
      taken.insert(statements[*like].id);
      return decide(row, statements[*like]);
    }
    if (is_to_be_there) {
      statements.push_back(put_back(row, *place));
      taken.insert(row.id);
      return;
    }
  }
  if (!counts_) return;
  report_.left.push_back(&row);
  if (!is_to_be_there) return;
  ++report_.lost;
  report_to_({Severity::warning,
              {Errc::not_found, row.where,
               "statement " + row.id.value + " was " + std::string(to_string(row.decision())) +
                   " and is not put back: " + std::get<std::string>(found)}});
}

// A statement on the same words, by and about the same, whose places have changed and with them its id.
std::optional<std::size_t> ReviewDesk::find_like(const ReviewRow& row, const QuotePlace& place,
                                                 const std::vector<Statement>& statements,
                                                 const std::set<StatementId>& taken) const {
  const auto on_same_words = [&](const Statement& s) {
    return std::any_of(s.evidence.begin(), s.evidence.end(), [&](const Evidence& evidence) {
      const CodePointSpan at = evidence.quote.span;
      return std::any_of(place.pieces.begin(), place.pieces.end(), [&](const Quote& piece) {
        return at.start < piece.span.end && piece.span.start < at.end;
      });
    });
  };
  std::optional<std::size_t> best;
  const auto rank = [&](std::size_t i) {
    return std::make_tuple(statements[i].stance != row.found.stance, statements[i].act != row.found.act,
                           statements[i].id);
  };
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    if (taken.contains(s.id) || !on_same_words(s)) continue;
    StatementValues now = found_in(s, names_);
    now.stance = row.found.stance;
    if (is_changed(now, row.found)) continue;
    if (!best || rank(i) < rank(*best)) best = i;
  }
  return best;
}

Statement ReviewDesk::put_back(const ReviewRow& row, const QuotePlace& place) {
  Statement s;
  s.id = row.id;
  s.doc = document_.id;
  s.actor.entity = entity_of(row.values.actor, row.actor_kind);
  s.actor.span = span_beside(document_, row, place, row.actor_at);
  for (const auto& piece : place.pieces) s.evidence.push_back({piece, EvidenceStage::exact});
  s.confidence = row.confidence;
  if (row.date.known()) s.date = {row.date, std::string(precision(row.date)), "review"};
  s.extractor = "review";
  s.review_note = row.note;
  set_values(row.values, row, s);
  s.review = row.decision();
  if (row.is_edited()) s.found = row.found;
  count(s.review);
  if (counts_) ++report_.put_back;
  return s;
}

}  // namespace standpoint
