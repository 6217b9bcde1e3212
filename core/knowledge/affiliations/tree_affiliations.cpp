#include "knowledge/affiliations/tree_affiliations.hpp"

#include "knowledge/affiliations/affiliation_careers.hpp"

#include <string>

namespace standpoint {
namespace {

class TreeAffiliations : private AffiliationCareers {
 public:
  using AffiliationCareers::AffiliationCareers;

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
      const bool wrong_name =
          other != nullptr && other->type == MentionType::name && other->entity != person.entity;
      // "the minister for the marine, Jon Reyes"; but "a friend of the mayor, Jon Reyes"
      const bool wrong_noun = (other == nullptr || other->type != MentionType::name) &&
                              t_[up].rel == Rel::nmod && !role_at(up) && t_.xpos(grand) != "NNS" &&
                              person.first_token > 0 && word(person.first_token - 1) == ",";
      if (grand != up && role_at(grand) && (wrong_name || wrong_noun)) read_role(person, grand);
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
    // "a union defector" and "a Democratic source" act for nobody.
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
    add(person.entity, body->entity, first_role(person.entity), span_of(person, *body));
    if (kind(*body) != EntityKind::place) read_list(person, at_mention_, *body);
  }

  // "said Jon Reyes of the campaign group Blue Mooring": by the words alone, where the tree hangs it
  // elsewhere.
  void read_of_behind(const LocalMention& person) {
    std::uint32_t i = person.end_token;
    const auto size = static_cast<std::uint32_t>(analysis_.tokens.size());
    if (i + 1 >= size || (lower(i) != "of" && lower(i) != "from")) return;
    // "removed the video of Jon Reyes from the site"
    const std::uint32_t hung = t_[analysis_.tokens[i].first_word].head;
    if (lower(i) == "from" && hung != no_word && t_[hung].rel == Rel::obl) {
      static const WordSet parting(
          "remove ban bar oust expel exclude drop take sack dismiss evict save rescue");
      if (t_[hung].head != no_word && parting.contains(t_.lemma(t_[hung].head))) return;
    }
    constexpr std::uint32_t widest = 5;
    const std::uint32_t limit = std::min(size, i + widest);
    for (++i; i < limit && analysis_.tokens[i].kind == TokenKind::word; ++i) {
      const std::int32_t m = at_[i];
      if (m < 0 || found_.mentions[static_cast<std::size_t>(m)].rule == "role") continue;
      const LocalMention& body = found_.mentions[static_cast<std::size_t>(m)];
      if (kind(body) == EntityKind::person || kind(body) == EntityKind::product) return;
      add(person.entity, body.entity, first_role(person.entity), span_of(person, body));
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
    add(person.entity, body->entity, first_role(person.entity), span_of(person, *body));
  }

  // "Jon Reyes, who leads the union", "who is the head of the union", "..., elected to the Senate"
  void read_clause(const LocalMention& person, std::uint32_t verb) {
    // "Jon Reyes, head of the union, which represents the dockers": the union does.
    const std::uint32_t who = t_.child(verb, Rel::nsubj);
    if (who != no_word && t_.form(who) == "which") return;
    if (t_.is_nominal(verb) && t_.has_child(verb, Rel::cop)) return read_role(person, verb);
    read_career(person, verb);
    read_whose(person, verb);
  }

  std::size_t at_mention_ = 0;  // the person's that is read
};

}  // namespace

void find_tree_affiliations(const Text& text, const Analysis& analysis, const Trees& trees,
                            DocumentEntities& found) {
  TreeAffiliations(text, analysis, trees, found).run();
}

}  // namespace standpoint
