#include "knowledge/affiliations/affiliation_careers.hpp"

#include "knowledge/country_names.hpp"

#include <map>
#include <string>

namespace standpoint {
namespace {

// What somebody is who does this to a body.
const std::map<std::string, std::string>& leading_roles() {
  static const std::map<std::string, std::string> leading = {
      {"lead", "leader"},     {"head", "head"},           {"run", "head"},
      {"chair", "chair"},     {"direct", "director"},     {"represent", "representative"},
      {"found", "founder"},   {"co-found", "co-founder"}, {"own", "owner"},
      {"co-own", "co-owner"}, {"edit", "editor"},         {"host", "host"},
      {"manage", "manager"},  {"command", "commander"},   {"oversee", "head"},
      {"govern", "governor"}, {"co-chair", "co-chair"},   {"co-lead", "co-leader"},
      {"captain", "captain"}, {"establish", "founder"},   {"set", "founder"}};
  return leading;
}

}  // namespace

// "was appointed head of the union", "became its president", "serves as mayor of Velmouth", "heads the
// union"
void AffiliationCareers::read_career(const LocalMention& person, std::uint32_t verb) {
  if (!t_.is_verb(verb)) return;
  read_leading(person, verb);
  static const WordSet becoming("become remain serve work act");
  static const WordSet given("appoint name elect re-elect make choose select install confirm nominate pick");
  const bool passive = t_.child(verb, Rel::aux, SubRel::pass) != no_word ||
                       t_.child(verb, Rel::nsubj, SubRel::pass) != no_word;
  const bool is_given = passive && given.contains(t_.lemma(verb));
  if (!is_given && !becoming.contains(t_.lemma(verb))) return;
  if (is_denied(verb)) return;
  for (const std::uint32_t c : t_.children(verb)) {
    if (c < verb || !role_at(c)) continue;
    const TreeWord& child = t_[c];
    if (child.rel == Rel::xcomp || child.rel == Rel::obj || (child.rel == Rel::obl && t_.case_of(c) == "as"))
      return read_role(person, c);
  }
  // "works for the council"
  if (t_.lemma(verb) != "work" && t_.lemma(verb) != "serve") return;
  for (const std::uint32_t c : t_.children(verb)) {
    const std::string marker = t_[c].rel == Rel::obl && c > verb ? t_.case_of(c) : std::string();
    if (marker != "for" && marker != "at" && marker != "on") continue;
    const LocalMention* body = mention_at(c);
    if (body == nullptr || (kind(*body) != EntityKind::organisation && kind(*body) != EntityKind::government))
      continue;
    if (marker == "on" && t_.lemma(verb) == "work") continue;
    add(person.entity, body->entity, marker == "on" ? "member" : "employee", span_of(person, *body));
    return;
  }
}

void AffiliationCareers::read_leading(const LocalMention& person, std::uint32_t verb) {
  const auto role = leading_roles().find(t_.lemma(verb));
  if (role == leading_roles().end() || role->first == "set") return;
  if (!t_.is_verb(verb) || is_denied(verb)) return;
  if (t_.child(verb, Rel::aux, SubRel::pass) != no_word) return;
  const std::uint32_t object = t_.child(verb, Rel::obj);
  if (object == no_word || object < verb) return;
  const LocalMention* body = mention_at(object);
  // "heads the Sudland delegation"
  static const WordSet envoys("delegation mission government team side negotiator");
  if (envoys.contains(t_.lemma(object)) && (body == nullptr || body->rule == "role")) {
    for (const std::uint32_t c : t_.children(object)) {
      const auto country = c < object ? country_of_adjective(c > 0 ? t_.form(c - 1) : "", t_.form(c)) : "";
      if (!country.empty() && analysis_.tokens[token(c)].capitalised)
        return add(person.entity, country_body(country), role->second, span_with(person, object));
    }
  }
  if (body == nullptr || kind(*body) == EntityKind::person || body->entity == person.entity) return;
  const EntityKind k = kind(*body);
  if (k == EntityKind::product) return;
  add(person.entity, body->entity, role->second, span_of(person, *body));
}

bool AffiliationCareers::is_denied(std::uint32_t verb) const {
  static const WordSet doubts("not n't never could would might may should can if");
  for (const std::uint32_t c : t_.children(verb)) {
    if ((t_[c].rel == Rel::aux || t_[c].rel == Rel::advmod || t_[c].rel == Rel::mark) &&
        doubts.contains(t_.form(c)))
      return true;
  }
  return false;
}

// "Marel Lines, led by Ida Holt", "The union was founded by Ida Holt"
void AffiliationCareers::read_led(const LocalMention& person, std::uint32_t p, std::uint32_t verb) {
  const auto role = leading_roles().find(t_.lemma(verb));
  if (role == leading_roles().end() || p < verb) return;
  std::uint32_t body_word = t_.child(verb, Rel::nsubj, SubRel::pass);
  if (body_word == no_word && (t_[verb].rel == Rel::acl || t_[verb].rel == Rel::amod))
    body_word = t_[verb].head;
  if (body_word == no_word) return;
  const LocalMention* body = mention_at(body_word);
  if (body == nullptr || body->entity == person.entity) return;
  const EntityKind k = kind(*body);
  if (k != EntityKind::organisation && k != EntityKind::government && k != EntityKind::other) return;
  add(person.entity, body->entity, role->second, span_of(person, *body));
}

// "Ida Holt, whose group Blue Mooring fought the toll"
void AffiliationCareers::read_whose(const LocalMention& person, std::uint32_t verb) {
  const std::uint32_t subject = t_.child(verb, Rel::nsubj);
  if (subject == no_word) return;
  const std::uint32_t owner = t_.child(subject, Rel::nmod, SubRel::poss);
  if (owner == no_word || t_.form(owner) != "whose") return;
  static const WordSet bodies(
      "group company firm organisation organization charity union party business campaign");
  for (const std::uint32_t c : t_.children(subject)) {
    const LocalMention* body =
        c > subject && (t_[c].rel == Rel::appos || t_[c].rel == Rel::flat) ? mention_at(c) : nullptr;
    if (body == nullptr || !bodies.contains(t_.lemma(subject)) || body->entity == person.entity) continue;
    if (kind(*body) == EntityKind::person || kind(*body) == EntityKind::product) continue;
    add(person.entity, body->entity, "", span_of(person, *body));
  }
}

}  // namespace standpoint
