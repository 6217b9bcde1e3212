#include "knowledge/tree_affiliations.hpp"

#include "knowledge/affiliation_context.hpp"
#include "knowledge/country_names.hpp"
#include "knowledge/role_bodies.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace standpoint {
namespace {

class TreeAffiliations : private AffiliationContext {
 public:
  using AffiliationContext::AffiliationContext;

  void run() {
    for (std::size_t m = 0; m < found_.mentions.size(); ++m) {
      const LocalMention person = found_.mentions[m];
      if (kind(person) != EntityKind::person || person.type != MentionType::name) continue;
      read_title(person, m);
      read_tree(person);
      read_party(person);
      read_of_behind(person);
      read_owner(person, head_of(person));
    }
  }

 private:
  void read_tree(const LocalMention& person) {
    const std::uint32_t p = head_of(person);
    // "Jon Reyes, head of the Harbour Union"
    for (const std::uint32_t c : t_.children(p)) {
      if (c < p) continue;
      if (t_[c].rel == Rel::appos || t_[c].rel == Rel::list || t_[c].rel == Rel::parataxis)
        read_role(person, c);
      if (t_[c].rel == Rel::conj && role_at(c) && mention_at(c) == nullptr) read_role(person, c);
      if (t_[c].sub == SubRel::relcl || t_[c].rel == Rel::acl) read_clause(person, c);
      if (t_[c].rel == Rel::nmod) read_of(person, c);
    }
    if (t_[p].head == no_word) return;
    const std::uint32_t up = t_[p].head;
    // "the union's leader, Jon Reyes"; "campaign spokesman Jon Reyes" with the role as head
    if (t_[p].rel == Rel::appos || t_[p].rel == Rel::flat) {
      read_role(person, up);
      // "an attorney for Holt, Jon Reyes": hung on the wrong one of two names.
      const LocalMention* other = mention_at(up);
      std::uint32_t grand = up;
      for (int steps = 0; steps < 3 && t_[grand].rel == Rel::nmod && t_[grand].head < grand; ++steps)
        grand = t_[grand].head;
      if (other != nullptr && other->type == MentionType::name && grand != up && role_at(grand) &&
          other->entity != person.entity)
        read_role(person, grand);
    }
    // "Jon Reyes is the head of the union"
    if (t_[p].rel == Rel::nsubj) {
      if (t_.has_child(up, Rel::cop))
        read_role(person, up);
      else
        read_leading(person, up);
    }
    // "as head of the union, Jon Reyes ..."
  }

  // A noun of a role, with whose or of what.
  void read_role(const LocalMention& person, std::uint32_t noun) {
    if (!t_.is_nominal(noun) || !role_at(noun)) {
      // "one of the commissioners", "a member": only nouns.
      return;
    }
    const LocalMention* same = mention_at(noun);
    if (same != nullptr && same->type == MentionType::name) return;
    const std::string role = role_text(noun);
    describe(person.entity, role);
    bool done = false;
    for (int round = 0; round < 2 && !done; ++round) done = read_bodies(person, noun, role, round == 1);
    // "deputy minister and spokesman for X": a shared complement.
    if (!done) {
      for (const std::uint32_t c : t_.children(noun)) {
        if (t_[c].rel == Rel::conj && c > noun && role_at(c))
          done = done || read_bodies(person, c, role_text(c), true);
      }
    }
    // "Jon Reyes, a Democrat"
    if (const auto party = bodies_.party_of(t_.lemma(noun)))
      add(person.entity, *party, role, span_with(person, noun));
    if (!done) {
      if (const auto body = bodies_.body_of_title(role))
        add(person.entity, *body, role, span_with(person, noun));
    }
  }

  bool read_bodies(const LocalMention& person, std::uint32_t noun, const std::string& role, bool wide) {
    bool found = false;
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
      if (found && wide) break;
      found = relate(person, c, noun, role, behind) || found;
    }
    return found;
  }

  // The body at a word, or in the phrase below it.
  bool relate(const LocalMention& person, std::uint32_t w, std::uint32_t noun, const std::string& role,
              bool behind) {
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
    std::string_view country = country_of_adjective(form);
    if (form == "democratic" || form == "republican" || form == "gop") {
      const auto party = form == "democratic" ? bodies_.named({"Democrats"}) : bodies_.named({"Republicans"});
      if (party) add(person.entity, *party, role, span_with(person, noun));
      return party.has_value();
    }
    if (!country.empty()) {
      const auto entity = bodies_.named({country});
      if (entity) add(person.entity, *entity, role, span_with(person, noun));
      return entity.has_value();
    }
    // "panel chairman": the committee that the text names.
    if (const auto tail = bodies_.by_tail(form)) {
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

  // Whose "its" is: the subject of the clause before, or of the sentence before; else the body named last.
  bool last_body(const LocalMention& person, std::uint32_t before, const std::string& role,
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
      const bool subject = t_[head].rel == Rel::nsubj || t_[head].head == no_word;
      if (k == EntityKind::person || k == EntityKind::product || at->entity == person.entity) continue;
      if (k == EntityKind::place && !subject) continue;
      if (k == EntityKind::group && at->rule == "role") continue;
      const std::uint32_t back = here - t_[head].sentence;
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
    add(person.entity, best->entity, role, span_with(person, noun));
    return true;
  }

  // "Jon Reyes of the Harbour Union"
  void read_of(const LocalMention& person, std::uint32_t c) {
    const std::string marker = t_.case_of(c);
    if (marker != "of" && marker != "from" && marker != "at") return;
    const LocalMention* body = mention_at(c);
    if (body == nullptr) {
      for (const std::uint32_t d : t_.children(c)) {
        if (t_[d].rel == Rel::appos || t_[d].rel == Rel::flat || t_[d].rel == Rel::compound)
          body = mention_at(d) ? mention_at(d) : body;
      }
    }
    if (body == nullptr || kind(*body) == EntityKind::person || body->entity == person.entity) return;
    if (body->rule == "role" || kind(*body) == EntityKind::product) return;
    if (kind(*body) == EntityKind::place && found_.entities[person.entity].roles.empty() && marker != "of")
      return;
    if (body->first_token < person.end_token || body->first_token - person.end_token > 8) return;
    const auto& roles = found_.entities[person.entity].roles;
    add(person.entity, body->entity, roles.empty() ? std::string() : roles.front().office,
        span_of(person, *body));
  }

  // "said Jon Reyes of the campaign group Blue Mooring": by the words alone, where the tree hangs it
  // elsewhere.
  void read_of_behind(const LocalMention& person) {
    std::uint32_t i = person.end_token;
    const auto size = static_cast<std::uint32_t>(analysis_.tokens.size());
    if (i + 1 >= size || (lower(i) != "of" && lower(i) != "from")) return;
    constexpr std::uint32_t widest = 5;
    const std::uint32_t limit = std::min(size, i + widest);
    for (++i; i < limit && analysis_.tokens[i].kind == TokenKind::word; ++i) {
      const std::int32_t m = at_[i];
      if (m < 0 || found_.mentions[static_cast<std::size_t>(m)].rule == "role") continue;
      const LocalMention& body = found_.mentions[static_cast<std::size_t>(m)];
      if (kind(body) == EntityKind::person || kind(body) == EntityKind::product) return;
      const auto& roles = found_.entities[person.entity].roles;
      add(person.entity, body.entity, roles.empty() ? std::string() : roles.front().office,
          span_of(person, body));
      return;
    }
  }

  // "Labour's Ida Holt"
  void read_owner(const LocalMention& person, std::uint32_t p) {
    const std::uint32_t owner = t_.child(p, Rel::nmod, SubRel::poss);
    if (owner == no_word || owner > p) return;
    const LocalMention* body = mention_at(owner);
    if (body == nullptr || body->type != MentionType::name || body->entity == person.entity) return;
    const EntityKind k = kind(*body);
    if (k != EntityKind::organisation && k != EntityKind::government && k != EntityKind::group) return;
    const auto& roles = found_.entities[person.entity].roles;
    add(person.entity, body->entity, roles.empty() ? std::string() : roles.front().office,
        span_of(person, *body));
  }

  // "Jon Reyes, who leads the union", "who is the head of the union", "..., elected to the Senate"
  void read_clause(const LocalMention& person, std::uint32_t verb) {
    if (t_.is_nominal(verb) && t_.has_child(verb, Rel::cop)) return read_role(person, verb);
    read_leading(person, verb);
  }

  void read_leading(const LocalMention& person, std::uint32_t verb) {
    static const std::map<std::string, std::string> leading = {
        {"lead", "leader"},       {"head", "head"},           {"run", "head"},
        {"chair", "chair"},       {"direct", "director"},     {"represent", "representative"},
        {"found", "founder"},     {"co-found", "co-founder"}, {"own", "owner"},
        {"edit", "editor"},       {"host", "host"},           {"manage", "manager"},
        {"command", "commander"}, {"oversee", "head"},        {"govern", "governor"}};
    const auto role = leading.find(t_.lemma(verb));
    if (role == leading.end() || !t_.is_verb(verb)) return;
    if (t_.child(verb, Rel::aux, SubRel::pass) != no_word) return;
    const std::uint32_t object = t_.child(verb, Rel::obj);
    if (object == no_word || object < verb) return;
    const LocalMention* body = mention_at(object);
    if (body == nullptr || kind(*body) == EntityKind::person || body->entity == person.entity) return;
    const EntityKind k = kind(*body);
    if (k == EntityKind::product) return;
    add(person.entity, body->entity, role->second, span_of(person, *body));
  }
};

}  // namespace

void find_tree_affiliations(const Text& text, const Analysis& analysis, const Trees& trees,
                            DocumentEntities& found) {
  TreeAffiliations(text, analysis, trees, found).run();
}

}  // namespace standpoint
