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
      at_mention_ = m;
      read_title(person, m);
      read_tree(person);
      read_party(person);
      read_front(person);
      read_of_behind(person);
      read_owner(person, head_of(person));
      read_owner_before(person);
    }
    for (std::size_t m = 0; m < found_.mentions.size(); ++m) {
      const LocalMention person = found_.mentions[m];
      if (person.rule == "role" && kind(person) == EntityKind::person) read_servant(person);
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
    read_beside(person, p);
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
        read_career(person, up);
    }
    // "founded by Ida Holt"
    if (t_[p].rel == Rel::obl && t_.is_verb(up) && t_.case_of(p) == "by") read_led(person, p, up);
    if (t_[p].rel == Rel::conj && t_[up].rel == Rel::obl && t_[up].head != no_word &&
        t_.case_of(up) == "by" && t_.is_verb(t_[up].head))
      read_led(person, p, t_[up].head);
    // "members of the Harbour Union, including Ida Holt"
    const std::uint32_t listed = t_[p].rel == Rel::conj ? up : p;
    static const WordSet including("including include such_as like");
    if ((t_[listed].rel == Rel::nmod || t_[listed].rel == Rel::obl) && t_[listed].head != no_word &&
        including.contains(t_.case_of(listed)))
      read_member(person, t_[listed].head);
    // "as head of the union, Jon Reyes ..."
  }

  // "was appointed head of the union", "became its president", "serves as mayor of Velmouth", "heads the
  // union"
  void read_career(const LocalMention& person, std::uint32_t verb) {
    if (!t_.is_verb(verb)) return;
    read_leading(person, verb);
    static const WordSet becoming("become remain serve work act");
    static const WordSet given(
        "appoint name elect re-elect make choose select install confirm nominate pick");
    const bool passive = t_.child(verb, Rel::aux, SubRel::pass) != no_word ||
                         t_.child(verb, Rel::nsubj, SubRel::pass) != no_word;
    const bool is_given = passive && given.contains(t_.lemma(verb));
    if (!is_given && !becoming.contains(t_.lemma(verb))) return;
    if (is_denied(verb)) return;
    for (const std::uint32_t c : t_.children(verb)) {
      if (c < verb || !role_at(c)) continue;
      const TreeWord& child = t_[c];
      if (child.rel == Rel::xcomp || child.rel == Rel::obj ||
          (child.rel == Rel::obl && t_.case_of(c) == "as"))
        return read_role(person, c);
    }
    // "works for the council"
    if (t_.lemma(verb) != "work" && t_.lemma(verb) != "serve") return;
    for (const std::uint32_t c : t_.children(verb)) {
      const std::string marker = t_[c].rel == Rel::obl && c > verb ? t_.case_of(c) : std::string();
      if (marker != "for" && marker != "at" && marker != "on") continue;
      const LocalMention* body = mention_at(c);
      if (body == nullptr ||
          (kind(*body) != EntityKind::organisation && kind(*body) != EntityKind::government))
        continue;
      if (marker == "on" && t_.lemma(verb) == "work") continue;
      add(person.entity, body->entity, marker == "on" ? "member" : "employee", span_of(person, *body));
      return;
    }
  }

  bool is_denied(std::uint32_t verb) const {
    static const WordSet doubts("not n't never could would might may should can if");
    for (const std::uint32_t c : t_.children(verb)) {
      if ((t_[c].rel == Rel::aux || t_[c].rel == Rel::advmod || t_[c].rel == Rel::mark) &&
          doubts.contains(t_.form(c)))
        return true;
    }
    return false;
  }

  // "Marel Lines, led by Ida Holt", "The union was founded by Ida Holt"
  void read_led(const LocalMention& person, std::uint32_t p, std::uint32_t verb) {
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

  // "Ida Holt, the State Department spokesperson": body and role both hung on the name.
  void read_beside(const LocalMention& person, std::uint32_t p) {
    for (const std::uint32_t c : t_.children(p)) {
      if (c < p + 2 || t_[c].rel != Rel::appos || !role_at(c) || mention_at(c) != nullptr) continue;
      const LocalMention* body =
          t_[c - 1].rel == Rel::appos && t_[c - 1].head == p ? mention_at(c - 1) : nullptr;
      if (body == nullptr ||
          (kind(*body) != EntityKind::organisation && kind(*body) != EntityKind::government))
        continue;
      add(person.entity, body->entity, t_.form(c), span_with(person, c));
    }
  }

  // A plural noun of members: each of those named is one.
  void read_member(const LocalMention& person, std::uint32_t noun) {
    static const WordSet members(
        "member official leader executive employee officer councillor lawmaker senator adviser director "
        "minister commissioner judge staffer aide trustee founder activist negotiator diplomat mp");
    const std::string& lemma = t_.lemma(noun);
    if (!members.contains(lemma) || t_.xpos(noun) != "NNS") return;
    std::string role = role_text(noun);
    if (role.ends_with(lemma + "s")) role.pop_back();
    describe(person.entity, role);
    read_bodies(person, noun, role, false);
  }

  // "A spokesman for the Home Office", "a council spokeswoman": whoever has no name speaks for somebody, too.
  void read_servant(const LocalMention& person) {
    const std::uint32_t noun = head_of(person);
    if (!role_at(noun) || t_.xpos(noun) == "NNS" || t_[noun].rel == Rel::appos) return;
    // "a Scientology defector" and "a Democratic source" act for nobody.
    static const WordSet servants(
        "spokesman spokeswoman spokesperson official aide adviser advisor lawyer attorney counsel chief head "
        "director president chairman chairwoman chair minister mayor secretary ambassador envoy negotiator "
        "officer leader deputy commander governor representative manager executive staffer commissioner "
        "sheriff undersecretary member diplomat");
    if (!servants.contains(t_.lemma(noun))) return;
    const std::string role = role_text(noun);
    for (int round = 0; round < 2; ++round) {
      if (read_bodies(person, noun, role, round == 1)) return;
    }
    // "Marel Lines had no comment, a spokesman said."
    static const WordSet voices("spokesman spokeswoman spokesperson");
    if (!voices.contains(t_.lemma(noun)) || person.end_token - person.first_token > 2) return;
    last_body(person, person.first_token, role, noun);
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
    const auto party = w < noun ? party_at(token(w)) : std::nullopt;
    if (party) {
      add(person.entity, *party, role, span_with(person, noun));
      return true;
    }
    std::string_view country = w > 0 ? country_of_adjective(t_.form(w - 1) + " " + form) : std::string_view();
    if (country.empty()) country = country_of_adjective(form);
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

  // Roles that a country's adjective gives to its state: no Dutch liberal, nor a French author.
  static bool is_state_role(const std::string& role) {
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

  bool definite(std::uint32_t w) const {
    const std::uint32_t det = t_.child(w, Rel::det);
    return det != no_word && t_.form(det) == "the";
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
      // "The airline Swift has not, but its chief executive ..."
      const bool beside =
          (t_[head].rel == Rel::appos || t_[head].rel == Rel::flat || t_[head].rel == Rel::compound) &&
          t_[head].head != no_word && t_[t_[head].head].rel == Rel::nsubj && t_[head].head < head;
      const bool subject = t_[head].rel == Rel::nsubj || t_[head].head == no_word || beside;
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
    if (kind(*body) != EntityKind::place) read_list(person, at_mention_, *body);
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
      if (kind(body) != EntityKind::place) read_list(person, at_mention_, body);
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
    read_career(person, verb);
    read_whose(person, verb);
  }

  // "Ida Holt, whose group Blue Mooring fought the toll"
  void read_whose(const LocalMention& person, std::uint32_t verb) {
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

  static const std::map<std::string, std::string>& leading_roles() {
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

  void read_leading(const LocalMention& person, std::uint32_t verb) {
    const auto role = leading_roles().find(t_.lemma(verb));
    if (role == leading_roles().end() || role->first == "set") return;
    if (!t_.is_verb(verb) || is_denied(verb)) return;
    if (t_.child(verb, Rel::aux, SubRel::pass) != no_word) return;
    const std::uint32_t object = t_.child(verb, Rel::obj);
    if (object == no_word || object < verb) return;
    const LocalMention* body = mention_at(object);
    if (body == nullptr || kind(*body) == EntityKind::person || body->entity == person.entity) return;
    const EntityKind k = kind(*body);
    if (k == EntityKind::product) return;
    add(person.entity, body->entity, role->second, span_of(person, *body));
  }

  std::size_t at_mention_ = 0;  // the person's that is read
};

}  // namespace

void find_tree_affiliations(const Text& text, const Analysis& analysis, const Trees& trees,
                            DocumentEntities& found) {
  TreeAffiliations(text, analysis, trees, found).run();
}

}  // namespace standpoint
