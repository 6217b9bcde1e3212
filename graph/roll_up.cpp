#include "dates.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/roll_up.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace standpoint::graph {
namespace {

constexpr std::array<std::pair<RollUp, std::string_view>, 3> level_names = {
    {{RollUp::none, "none"}, {RollUp::institution, "institution"}, {RollUp::top, "top"}}};

constexpr int deepest = 64;  // bodies above one another; more is a circle

// A place that has a mayor or ministries stands for its government.
bool is_body(const Entity* entity) {
  return entity != nullptr &&
         (node_kind(entity->kind) == NodeKind::institution || entity->kind == EntityKind::place);
}

bool is_person(const Entity* entity) { return entity != nullptr && entity->kind == EntityKind::person; }

}  // namespace

std::string_view to_string(RollUp level) {
  for (const auto& [value, name] : level_names) {
    if (value == level) return name;
  }
  return "none";
}

std::optional<RollUp> parse_roll_up(std::string_view text) {
  for (const auto& [value, name] : level_names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

RolledUp::RolledUp(const Corpus& corpus, RollUp level) : corpus_(corpus), level_(level) {
  if (level == RollUp::none) return;
  for (const auto& affiliation : corpus.affiliations()) {
    if (affiliation.person == affiliation.institution) continue;
    if (is_person(corpus.find(affiliation.person)) && is_body(corpus.find(affiliation.institution)))
      by_person_[affiliation.person].push_back(&affiliation);
  }
}

EntityId RolledUp::climb(const EntityId& id) const {
  if (level_ != RollUp::top || !is_body(corpus_.find(id))) return id;
  EntityId at = id;
  for (int steps = 0; steps < deepest; ++steps) {
    const Entity* above = corpus_.find(corpus_.find(at)->part_of);
    if (!is_body(above)) return at;
    at = above->id;
  }
  return id;
}

bool RolledUp::is_above(const EntityId& above, EntityId body) const {
  for (int steps = 0; steps < deepest; ++steps) {
    const Entity* entity = corpus_.find(body);
    if (entity == nullptr || entity->part_of.empty()) return false;
    body = entity->part_of;
    if (body == above) return true;
  }
  return false;
}

// Without the bodies that others of them are part of.
RolledUp::Bodies RolledUp::most_special(const Bodies& bodies) const {
  Bodies special;
  for (const auto& body : bodies) {
    const bool gives_way = std::any_of(bodies.begin(), bodies.end(), [&](const EntityId& other) {
      return is_above(body, other) && !is_above(other, body);
    });
    if (!gives_way) special.insert(body);
  }
  return special;
}

RolledUp::Bodies RolledUp::affiliated(const EntityId& person, const DocumentId* document,
                                      const Date& date) const {
  Bodies bodies;
  const auto found = by_person_.find(person);
  if (found == by_person_.end()) return bodies;
  for (const Affiliation* affiliation : found->second) {
    if (document != nullptr && affiliation->doc != *document) continue;
    if (in_range(date, affiliation->from, affiliation->to)) bodies.insert(affiliation->institution);
  }
  return bodies;
}

// The one body that a person stands for; the person where there is none, or no telling which.
EntityId RolledUp::choose(const EntityId& person, Bodies named, const DocumentId& document,
                          const Date& date) const {
  const auto climbed = [&](const Bodies& bodies) {
    Bodies tops;
    for (const auto& body : most_special(bodies)) tops.insert(climb(body));
    return tops;
  };
  named = climbed(named);
  for (const DocumentId* where : {&document, static_cast<const DocumentId*>(nullptr)}) {
    if (named.size() == 1) break;
    const Bodies bodies = climbed(affiliated(person, where, date));
    if (named.empty()) {
      named = bodies;
      if (!named.empty()) break;
      continue;
    }
    Bodies both;
    std::set_intersection(named.begin(), named.end(), bodies.begin(), bodies.end(),
                          std::inserter(both, both.end()));
    if (!both.empty()) named = std::move(both);
  }
  return named.size() == 1 ? *named.begin() : person;
}

EntityId RolledUp::actor(const Statement& s) const {
  const EntityId& own = s.actor.entity;
  if (level_ == RollUp::none) return own;
  if (!is_person(corpus_.find(own))) return climb(own);
  Bodies named;
  for (const auto& body : s.actor.speaks_for) {
    if (is_body(corpus_.find(body))) named.insert(body);
  }
  return choose(own, std::move(named), s.doc, date_of(corpus_, s));
}

EntityId RolledUp::target(const Statement& s) const {
  const EntityId& own = s.target->entity;
  if (level_ == RollUp::none) return own;
  if (!is_person(corpus_.find(own))) return climb(own);
  return choose(own, {}, s.doc, date_of(corpus_, s));
}

EntityId RolledUp::anytime(const EntityId& entity) const {
  if (level_ == RollUp::none) return entity;
  if (!is_person(corpus_.find(entity))) return climb(entity);
  return choose(entity, {}, DocumentId(), Date{});
}

std::string RolledUp::speaker(const EntityId& person, const EntityId& body) const {
  const Entity* entity = corpus_.find(person);
  std::string text = entity == nullptr ? person.value : entity->name;
  std::set<std::string> roles;
  const auto found = by_person_.find(person);
  if (found != by_person_.end()) {
    for (const Affiliation* affiliation : found->second) {
      if (!affiliation->role.empty() && climb(affiliation->institution) == body)
        roles.insert(affiliation->role);
    }
  }
  if (roles.empty()) return text;
  std::string_view opening = " (";
  for (const auto& role : roles) {
    text += opening;
    text += role;
    opening = ", ";
  }
  return text + ")";
}

}  // namespace standpoint::graph
