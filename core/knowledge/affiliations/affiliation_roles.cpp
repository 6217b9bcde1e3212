#include "knowledge/affiliations/affiliation_roles.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/human_nouns.hpp"
#include "knowledge/role_bodies.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// Roles that a country's adjective gives to its state: no Dutch liberal, nor a French author.
bool is_state_role(const std::string& role) {
  static const WordSet offices(
      "president premier minister chancellor king queen ambassador envoy diplomat official negotiator "
      "leader "
      "lawmaker legislator senator mp judge general admiral commander secretary governor prince princess "
      "emperor delegate representative spokesman spokeswoman spokesperson attorney prosecutor consul "
      "commissioner ombudsman parliamentarian undersecretary");
  for (std::size_t at = 0; at < role.size();) {
    const std::size_t end = std::min(role.find(' ', at), role.size());
    if (offices.contains(role.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

// A noun of a role, with whose or of what.
void AffiliationRoles::read_role(const LocalMention& person, std::uint32_t noun) {
  if (!t_.is_nominal(noun) || !role_at(noun)) {
    // "one of the commissioners", "a member": only nouns.
    return;
  }
  const LocalMention* same = mention_at(noun);
  if (same != nullptr && same->type == MentionType::name) return;
  const std::string role = role_text(noun);
  describe(person.entity, role);
  // "Jon Reyes, a Democrat from Texas": of the party.
  if (const auto party = party_at(token(noun))) {
    add(person.entity, *party, role, span_with(person, noun));
    static const WordSet seats("from of");
    for (const std::uint32_t c : t_.children(noun)) {
      if (c > noun && t_[c].rel == Rel::nmod && seats.contains(t_.case_of(c))) return;
    }
  }
  bool done = false;
  for (int round = 0; round < 2 && !done; ++round) done = read_bodies(person, noun, role, round == 1);
  // "deputy minister and spokesman for X": a shared complement.
  if (!done) {
    for (const std::uint32_t c : t_.children(noun)) {
      if (t_[c].rel == Rel::conj && c > noun && role_at(c))
        done = done || read_bodies(person, c, role_text(c), true);
    }
  }
  if (!done) {
    bool owned = false;
    for (const std::uint32_t c : t_.children(noun))
      owned = owned || t_[c].sub == SubRel::poss || (t_[c].rel == Rel::nmod && c > noun);
    const auto body = owned || role == "president" ? bodies_.body_of_title(role) : body_of_office(role);
    if (body) add(person.entity, *body, role, span_with(person, noun));
  }
}

bool AffiliationRoles::read_bodies(const LocalMention& person, std::uint32_t noun, const std::string& role,
                                   bool wide) {
  bool found = false;
  const bool owned = t_.child(noun, Rel::nmod, SubRel::poss) != no_word;
  for (const std::uint32_t c : t_.children(noun)) {
    const TreeWord& child = t_[c];
    const std::string marker = t_.case_of(c);
    static const WordSet links("of for at with to from in on");
    const bool behind = child.rel == Rel::nmod && c > noun && links.contains(marker) &&
                        (wide || (marker != "in" && marker != "from" && marker != "on"));
    const bool in_front =
        c < noun && ((child.rel == Rel::nmod && child.sub == SubRel::poss) || child.rel == Rel::compound ||
                     child.rel == Rel::amod || child.rel == Rel::nmod);
    const bool adjective = c == noun + 1 && child.rel == Rel::amod;
    if (!behind && !in_front && !adjective) continue;
    // "its Velmouth representative": where, not whose.
    if (in_front && owned && child.sub != SubRel::poss) {
      const LocalMention* where = mention_at(c);
      if (where != nullptr && kind(*where) == EntityKind::place) continue;
    }
    if (found && wide) break;
    found = relate(person, c, noun, role, behind) || found;
  }
  return found;
}

// The body at a word, or in the phrase below it.
bool AffiliationRoles::relate(const LocalMention& person, std::uint32_t w, std::uint32_t noun,
                              const std::string& role, bool behind) {
  if (const LocalMention* body = body_at(w, noun, role, person.entity)) {
    add(person.entity, body->entity, role, span_of(person, *body));
    for (const std::uint32_t c : t_.children(w)) {
      const LocalMention* more = t_[c].rel == Rel::conj ? mention_at(c) : nullptr;
      if (more != nullptr && kind(*more) != EntityKind::person)
        add(person.entity, more->entity, role, span_of(person, *more));
    }
    return true;
  }
  const std::string& form = t_.form(w);
  // "attorney general of Oklahoma", hung on the adjective
  if (w == noun + 1 && t_[w].rel == Rel::amod) {
    for (const std::uint32_t c : t_.children(w)) {
      const LocalMention* body = t_[c].rel == Rel::nmod ? body_at(c, noun, role, person.entity) : nullptr;
      if (body == nullptr) continue;
      add(person.entity, body->entity, role, span_of(person, *body));
      return true;
    }
  }
  // "its leader, Jon Reyes": the body named last.
  if (form == "its" || form == "their") return last_body(person, token(w), role, noun);
  const auto party = w < noun ? party_at(token(w)) : std::nullopt;
  if (party) {
    add(person.entity, *party, role, span_with(person, noun));
    return true;
  }
  const std::string_view country = country_of_adjective(w > 0 ? t_.form(w - 1) : "", form);
  if (!country.empty() && w < noun && analysis_.tokens[token(w)].capitalised && is_state_role(role)) {
    add(person.entity, country_body(country), role, span_with(person, noun));
    return true;
  }
  // "panel chairman": the committee that the text names.
  auto tail = bodies_.by_tail(form);
  if (!tail && (w < noun || definite(w))) tail = bodies_.unnamed_by_tail(form);
  // "district court judge" is no judge of the one court that has a name.
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel == Rel::compound || t_[c].rel == Rel::amod || t_[c].rel == Rel::nmod) tail.reset();
  }
  if (tail) {
    if (*tail != person.entity) add(person.entity, *tail, role, span_with(person, noun));
    return *tail != person.entity;
  }
  if (!behind) return false;
  // "head of the port division of Marel"
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel != Rel::nmod && t_[c].rel != Rel::compound && t_[c].rel != Rel::appos) continue;
    const LocalMention* body = body_at(c, noun, role, person.entity);
    if (body == nullptr || kind(*body) == EntityKind::person || kind(*body) == EntityKind::place) continue;
    add(person.entity, body->entity, role, span_of(person, *body));
    return true;
  }
  return false;
}

// "It has ordered forty coaches."
bool AffiliationRoles::opens_with_pronoun(std::uint32_t sentence) const {
  const std::uint32_t root = t_.root_of(sentence);
  const std::uint32_t subject = root == no_word ? no_word : t_.child(root, Rel::nsubj);
  return subject != no_word && t_[subject].upos == Upos::pron;
}

bool AffiliationRoles::definite(std::uint32_t w) const {
  const std::uint32_t det = t_.child(w, Rel::det);
  return det != no_word && t_.form(det) == "the";
}

// Whose "its" is: the subject of the clause before, or of the sentence before; else the body named last.
bool AffiliationRoles::last_body(const LocalMention& person, std::uint32_t before, const std::string& role,
                                 std::uint32_t noun) {
  constexpr std::uint32_t reach = 70;
  const auto& mentions = found_.mentions;
  const std::uint32_t here = t_[noun].sentence;
  const LocalMention* best = nullptr;
  double best_score = 0;
  auto at = std::upper_bound(mentions.begin(), mentions.end(), before,
                             [](std::uint32_t i, const LocalMention& m) { return i < m.end_token; });
  while (at != mentions.begin()) {
    --at;
    if (before - at->first_token > reach) break;
    const std::uint32_t head = head_of(*at);
    const EntityKind k = kind(*at);
    // "The ferry line Marel has not, but its chief executive ..."
    const bool beside =
        (t_[head].rel == Rel::appos || t_[head].rel == Rel::flat || t_[head].rel == Rel::compound) &&
        t_[head].head != no_word && t_[t_[head].head].rel == Rel::nsubj && t_[head].head < head;
    const bool subject = t_[head].rel == Rel::nsubj || t_[head].head == no_word || beside;
    if (k == EntityKind::person || k == EntityKind::product || at->entity == person.entity) continue;
    if (k == EntityKind::place && !subject) continue;
    if (k == EntityKind::group && at->rule == "role") continue;
    const std::uint32_t back = here - t_[head].sentence;
    // "The remark did not amuse the Royal Society. Its president": not who spoke before that.
    const std::uint32_t nearest = best == nullptr ? here : t_[head_of(*best)].sentence;
    if (nearest < here && t_[head].sentence < nearest && !opens_with_pronoun(nearest)) break;
    if (back > 2) break;
    double score = 1.0 + (subject ? 2.0 : 0.0) - 0.9 * back - (before - at->first_token) / 100.0;
    if (subject && t_[head].head != no_word && t_[t_[head].head].head == no_word) score += 0.6;
    if (at->rule == "role" || at->type == MentionType::pronoun) score -= 0.5;
    if (k == EntityKind::place) score -= 0.4;
    if (best != nullptr && score <= best_score) continue;
    best = &*at;
    best_score = score;
  }
  if (best == nullptr) return false;
  // "The line Marel", "Parents First, an alliance": the name that stands beside the noun.
  const std::uint32_t head = head_of(*best);
  if (best->rule == "role") {
    const LocalMention* named = body_at(head, noun, role, person.entity);
    if (named != nullptr && named->type != MentionType::name && t_[head].rel == Rel::appos)
      named = mention_at(t_[head].head);
    if (named != nullptr && named->type == MentionType::name && kind(*named) != EntityKind::person &&
        named->entity != person.entity)
      best = named;
  }
  // "The coalition asked that the council act. Its head": the coalition's, though it has no name.
  if (t_[head].sentence < here && t_[head].rel == Rel::nsubj && t_[t_[head].head].head != no_word) {
    const std::uint32_t root = t_.root_of(t_[head].sentence);
    const std::uint32_t subject = root == no_word ? no_word : t_.child(root, Rel::nsubj);
    if (subject != no_word && subject < head && mention_at(subject) == nullptr &&
        is_body_noun(t_.lemma(subject)))
      return false;
  }
  add(person.entity, best->entity, role, span_with(person, noun));
  return true;
}

}  // namespace standpoint
