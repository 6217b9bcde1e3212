#include "knowledge/tree_affiliations.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/name_index.hpp"
#include "knowledge/role_mentions.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_role = 8;  // words

// Said of people without an office: no affiliation.
const WordSet& kinship() {
  static const WordSet words(
      "father mother son daughter wife husband brother sister friend family man woman child boy girl neighbour neighbor "
      "critic opponent rival supporter victim suspect fan people person parent widow cousin uncle aunt partner foe ally "
      "proponent witness target sponsor native survivor neighbour guest plaintiff defendant advocate enemy beneficiary");
  return words;
}

bool is_role(const std::string& lemma) {
  static const WordSet more(
      "ceo nominee host frontrunner front-runner liaison staffer elder successor delegate peer negotiator commandant "
      "psychologist veterinarian columnist co-leader co-owner co-host operative figure assistant dean captain rep. sen. gov. "
      "mep mp td cllr preacher detective contender hopeful democrat republican face voice envoy vet");
  return person_roles().contains(lemma) || more.contains(lemma) || (is_human_noun(lemma) && !kinship().contains(lemma));
}

class TreeAffiliations {
 public:
  TreeAffiliations(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found)
      : text_(text), analysis_(analysis), t_(trees), found_(found) {
    at_.assign(analysis.tokens.size(), -1);
    for (std::size_t m = 0; m < found.mentions.size(); ++m) {
      const auto& mention = found.mentions[m];
      for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) at_[i] = static_cast<std::int32_t>(m);
    }
    for (std::size_t e = 0; e < found.entities.size(); ++e) {
      by_name_.try_emplace(name_key(found.entities[e].name), e);
      for (const auto& alias : found.entities[e].aliases) by_name_.try_emplace(name_key(alias.name), e);
      if (found.entities[e].unnamed || found.entities[e].kind == EntityKind::person) continue;
      const std::string key = name_key(found.entities[e].name);
      const std::string tail = key.substr(key.rfind(' ') == std::string::npos ? 0 : key.rfind(' ') + 1);
      by_tail_[tail].push_back(e);
      if (tail == "committee" || tail == "subcommittee" || tail == "commission") by_tail_["panel"].push_back(e);
    }
  }

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
  std::string_view word(std::uint32_t i) const { return word_of(text_, analysis_, i); }
  std::string lower(std::uint32_t i) const { return lower_word(word(i)); }
  EntityKind kind(const LocalMention& m) const { return found_.entities[m.entity].kind; }
  std::uint32_t token(std::uint32_t w) const { return analysis_.token_of_word[w]; }

  const LocalMention* mention_at(std::uint32_t w) const {
    const std::int32_t m = at_[token(w)];
    return m < 0 ? nullptr : &found_.mentions[static_cast<std::size_t>(m)];
  }

  bool role_at(std::uint32_t w) const { return is_role(t_.lemma(w)) || is_role(t_.form(w)); }

  // The body at a word: one with a name, or a committee or union of whom the text speaks; a person for whom a lawyer
  // or aide works. The phrase of the role is none, nor are groups of people.
  const LocalMention* body_at(std::uint32_t w, std::uint32_t noun, const std::string& role, std::size_t person) const {
    const LocalMention* found = mention_at(w);
    if (found == nullptr || found->rule == "role") {
      // "the trade body Marel Lines"
      for (const std::uint32_t c : t_.children(w)) {
        if (c == noun || (t_[c].rel != Rel::appos && t_[c].rel != Rel::flat && !(t_[c].rel == Rel::compound && c > w))) continue;
        const LocalMention* name = mention_at(c);
        if (name != nullptr && name->type == MentionType::name) found = name;
      }
    }
    if (found == nullptr || found->entity == person || found->type == MentionType::pronoun) return nullptr;
    const std::uint32_t here = token(noun);
    if (found->first_token <= here && here < found->end_token) return nullptr;
    const LocalEntity& entity = found_.entities[found->entity];
    if (entity.kind == EntityKind::product) return nullptr;
    static const WordSet servants(
        "aide adviser advisor lawyer attorney spokesman spokeswoman spokesperson manager counsel assistant staffer deputy "
        "representative agent surrogate strategist chief publicist pollster secretary envoy minister");
    if (entity.kind == EntityKind::person) {
      const auto blank = role.rfind(' ');
      const bool serves = found->type == MentionType::name && !entity.unnamed &&
                          (servants.contains(role.substr(blank == std::string::npos ? 0 : blank + 1)) || role.find("chief") != std::string::npos);
      return serves ? found : nullptr;
    }
    static const WordSet too_little("branch mosque school division unit wing office side body team world war");
    if (found->rule == "role" && (entity.kind == EntityKind::group || too_little.contains(t_.lemma(w)))) return nullptr;
    return found;
  }

  // The word of a mention that the others hang on.
  std::uint32_t head_of(const LocalMention& m) const {
    const std::uint32_t first = analysis_.tokens[m.first_token].first_word;
    const std::uint32_t end = analysis_.tokens[m.end_token - 1].end_word;
    for (std::uint32_t w = first; w < end; ++w) {
      if (t_[w].rel == Rel::punct) continue;
      if (t_[w].head == no_word || t_[w].head < first || t_[w].head >= end) return w;
    }
    return first;
  }

  // "Ohio Secretary of State Jon Reyes", "Israeli President X", "House Speaker X", "Democratic nominee X",
  // "Harbour campaign spokesman X": the words in front of a name, back to a mark or a body.
  void read_title(const LocalMention& person, std::size_t m) {
    std::uint32_t name = person.first_token;
    while (name < person.end_token && analysis_.tokens[name].span.begin < person.span.begin) ++name;
    const std::uint32_t sentence = t_[analysis_.tokens[name].first_word].sentence;
    const std::uint32_t lowest =
        std::max(analysis_.sentences[sentence].first_token, name > longest_role ? name - longest_role : 0U);
    std::uint32_t begin = name;
    bool role = false;
    std::optional<std::size_t> body;
    ByteSpan body_span;
    std::string words;
    while (begin > lowest) {
      const std::uint32_t i = begin - 1;
      if (analysis_.tokens[i].kind != TokenKind::word) break;
      const std::string w = lower(i);
      const bool own = i >= person.first_token;
      const std::int32_t other = own ? -1 : at_[i];
      const bool named_there = other >= 0 && found_.mentions[static_cast<std::size_t>(other)].rule != "role";
      if (named_there && static_cast<std::size_t>(other) != m) {
        const LocalMention& there = found_.mentions[static_cast<std::size_t>(other)];
        if (role) {
          body = there.entity;
          body_span = there.span;
        }
        break;
      }
      if (w == "'s" || w == "\xE2\x80\x99s" || w == "'") {
        if (!role) break;
        begin = i;
        continue;
      }
      if (role) {
        if (const auto named = body_in_title(i)) {
          body = named;
          body_span = analysis_.tokens[i].span;
          break;
        }
      }
      const bool titled = is_role(w) || person_titles().contains(w);
      if (titled) {
        role = true;
      } else if (role && by_tail(w)) {
        body = by_tail(w);
        body_span = analysis_.tokens[i].span;
        break;
      } else if (w == "of" || w == "for" || w == "and" || w == "the" || w == "to") {
        // "Secretary of State X"
        if ((w != "of" && w != "for") || i == lowest || words.empty() || role) break;
        if (!is_role(lower(i - 1)) && !person_titles().contains(lower(i - 1))) break;
      } else if (role) {
        const TreeWord& at = t_[analysis_.tokens[i].end_word - 1];
        const bool inside = at.head != no_word && at.head > analysis_.tokens[i].end_word - 1 &&
                            (at.rel == Rel::compound || at.rel == Rel::amod || at.rel == Rel::flat || at.rel == Rel::nmod);
        if (!own && !inside && at.upos != Upos::noun && at.upos != Upos::adj) break;
        if (at.upos == Upos::verb || at.upos == Upos::adp || at.upos == Upos::cconj) break;
      } else if (!own) {
        const std::uint32_t at = analysis_.tokens[i].end_word - 1;
        const Upos upos = t_[at].upos;
        if (upos != Upos::noun && upos != Upos::adj && upos != Upos::propn) break;
        if (!role && t_[at].rel != Rel::compound && t_[at].rel != Rel::amod && t_[at].rel != Rel::flat) break;
      }
      words = w + (words.empty() ? "" : " ") + words;
      begin = i;
    }
    static const WordSet courtesy("mr mr. mrs mrs. ms ms. mx dr dr. sir dame lord lady prof prof. madam");
    if (!role || words.empty() || courtesy.contains(words)) return;
    describe(person.entity, words);
    // "U.S. Secretary of State": the department before the country.
    const bool country = !body || found_.entities[*body].kind == EntityKind::place || found_.entities[*body].kind == EntityKind::group;
    if (country && (words != "president" || !body)) {
      const bool state = body && found_.entities[*body].kind == EntityKind::place && country_named(found_.entities[*body].name).empty();
      if (const auto department = body_of_title(words); department && !state) body = department;
    }
    if (body && *body != person.entity) add(person.entity, *body, words, {std::min(body_span.begin ? body_span.begin : person.span.begin, analysis_.tokens[begin].span.begin), person.span.end});
  }

  // A country's adjective or a party before a title.
  std::optional<std::size_t> body_in_title(std::uint32_t i) const {
    const std::string w = lower(i);
    if (const auto party = party_of(w)) return party;
    if (w == "senate") return named({"Senate", "U.S. Senate", "US Senate"});
    if (w == "house") return named({"House", "House of Representatives", "U.S. House", "House of Commons"});
    std::string_view country = country_of_adjective(w);
    if (country.empty() && i > 0) country = country_of_adjective(lower(i - 1) + " " + w);
    if (!country.empty()) return named({country});
    return std::nullopt;
  }

  std::optional<std::size_t> party_of(const std::string& word) const {
    if (word == "democrat" || word == "democratic") return named({"Democrats", "Democratic Party"});
    if (word == "republican" || word == "gop") return named({"Republicans", "Republican Party"});
    return std::nullopt;
  }

  // "Ida Holt (R-Utah)", "Ida Holt, D-Mass.,"
  void read_party(const LocalMention& person) {
    const std::uint32_t i = person.end_token;
    if (i + 1 >= analysis_.tokens.size() || (word(i) != "(" && word(i) != ",")) return;
    const std::string_view w = word(i + 1);
    if (w.empty() || (w[0] != 'R' && w[0] != 'D') || (w.size() > 1 && w[1] != '-')) return;
    if (w.size() == 1 && (i + 2 >= analysis_.tokens.size() || word(i + 2) != "-")) return;
    if (const auto party = party_of(w[0] == 'R' ? "republican" : "democrat"))
      add(person.entity, *party, w[0] == 'R' ? "Republican" : "Democrat", {person.span.begin, analysis_.tokens[i + 1].span.end});
  }

  // What a title by itself is of, when the text has that body, too.
  std::optional<std::size_t> body_of_title(const std::string& words) const {
    const auto has = [&](std::string_view part) { return words.find(part) != std::string::npos; };
    if (has("senate") || words == "senator" || words == "sen." || words == "sen" || words == "senators")
      return named({"Senate", "U.S. Senate", "US Senate"});
    if (has("majority leader") || has("minority leader") || words == "whip") {
      if (const auto senate = named({"Senate", "U.S. Senate", "US Senate"})) return senate;
      return named({"House", "House of Representatives"});
    }
    if (has("house speaker") || has("house majority") || has("house minority") || words == "congressman" || words == "congresswoman")
      return named({"House", "House of Representatives", "U.S. House", "Congress"});
    if (has("secretary of state")) return named({"State Department", "Department of State", "US State Department", "U.S. State Department"});
    if (has("attorney general")) return named({"Justice Department", "Department of Justice", "attorney general's office"});
    if (has("defense secretary") || has("secretary of defense")) return named({"Pentagon", "Defense Department", "Department of Defense"});
    if (has("press secretary") || has("chief of staff")) return named({"White House"});
    if (words == "president") return named({"United States", "White House"});
    if (has("prime minister") || has("home secretary") || has("foreign secretary") || has("chancellor"))
      return named({"Government", "United Kingdom", "Downing Street"});
    if (words == "justice" || words == "chief justice") return named({"Supreme Court", "U.S. Supreme Court", "US Supreme Court"});
    // "Transport Secretary", "Energy Minister": the department of that name.
    const auto blank = words.find(' ');
    if (blank != std::string::npos && (words.ends_with(" secretary") || words.ends_with(" minister"))) {
      const std::string field = words.substr(0, blank);
      return named({"department for " + field, "department of " + field, field + " department", "ministry of " + field, field + " ministry"});
    }
    return std::nullopt;
  }

  // The one body of which this is the noun: "committee" or "panel" for the Harbour Committee.
  std::optional<std::size_t> by_tail(const std::string& noun) const {
    static const WordSet nouns("committee panel council commission board campaign department ministry company union party court agency");
    if (!nouns.contains(noun)) return std::nullopt;
    const auto found = by_tail_.find(noun);
    if (found == by_tail_.end() || found->second.size() != 1) return std::nullopt;
    return found->second.front();
  }

  std::optional<std::size_t> named(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names) {
      const auto found = by_name_.find(name_key(name));
      if (found != by_name_.end()) return found->second;
    }
    return std::nullopt;
  }

  void read_tree(const LocalMention& person) {
    const std::uint32_t p = head_of(person);
    // "Jon Reyes, head of the Harbour Union"
    for (const std::uint32_t c : t_.children(p)) {
      if (c < p) continue;
      if (t_[c].rel == Rel::appos || t_[c].rel == Rel::list || t_[c].rel == Rel::parataxis) read_role(person, c);
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
      for (int steps = 0; steps < 3 && t_[grand].rel == Rel::nmod && t_[grand].head < grand; ++steps) grand = t_[grand].head;
      if (other != nullptr && other->type == MentionType::name && grand != up && role_at(grand) && other->entity != person.entity)
        read_role(person, grand);
    }
    // "Jon Reyes is the head of the union"
    if (t_[p].rel == Rel::nsubj) {
      if (t_.has_child(up, Rel::cop)) read_role(person, up);
      else read_leading(person, up);
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
        if (t_[c].rel == Rel::conj && c > noun && role_at(c)) done = done || read_bodies(person, c, role_text(c), true);
      }
    }
    // "Jon Reyes, a Democrat"
    if (const auto party = party_of(t_.lemma(noun))) add(person.entity, *party, role, span_with(person, noun));
    if (!done) {
      if (const auto body = body_of_title(role)) add(person.entity, *body, role, span_with(person, noun));
    }
  }

  bool read_bodies(const LocalMention& person, std::uint32_t noun, const std::string& role, bool wide) {
    bool found = false;
    for (const std::uint32_t c : t_.children(noun)) {
      const TreeWord& child = t_[c];
      const std::string marker = t_.case_of(c);
      static const WordSet links("of for at with to from in on");
      const bool behind = child.rel == Rel::nmod && c > noun && links.contains(marker) && (wide || (marker != "in" && marker != "from" && marker != "on"));
      const bool in_front = c < noun && ((child.rel == Rel::nmod && child.sub == SubRel::poss) || child.rel == Rel::compound ||
                                         child.rel == Rel::amod || child.rel == Rel::nmod);
      const bool adjective = c == noun + 1 && child.rel == Rel::amod;
      if (!behind && !in_front && !adjective) continue;
      if (found && wide) break;
      found = relate(person, c, noun, role, behind) || found;
    }
    return found;
  }

  // The body at a word, or in the phrase below it.
  bool relate(const LocalMention& person, std::uint32_t w, std::uint32_t noun, const std::string& role, bool behind) {
    if (const LocalMention* body = body_at(w, noun, role, person.entity)) {
      add(person.entity, body->entity, role, span_of(person, *body));
      for (const std::uint32_t c : t_.children(w)) {
        const LocalMention* more = t_[c].rel == Rel::conj ? mention_at(c) : nullptr;
        if (more != nullptr && kind(*more) != EntityKind::person) add(person.entity, more->entity, role, span_of(person, *more));
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
      const auto party = form == "democratic" ? named({"Democrats"}) : named({"Republicans"});
      if (party) add(person.entity, *party, role, span_with(person, noun));
      return party.has_value();
    }
    if (!country.empty()) {
      const auto entity = named({country});
      if (entity) add(person.entity, *entity, role, span_with(person, noun));
      return entity.has_value();
    }
    // "panel chairman": the committee that the text names.
    if (const auto tail = by_tail(form)) {
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
  bool last_body(const LocalMention& person, std::uint32_t before, const std::string& role, std::uint32_t noun) {
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
        if (t_[d].rel == Rel::appos || t_[d].rel == Rel::flat || t_[d].rel == Rel::compound) body = mention_at(d) ? mention_at(d) : body;
      }
    }
    if (body == nullptr || kind(*body) == EntityKind::person || body->entity == person.entity) return;
    if (body->rule == "role" || kind(*body) == EntityKind::product) return;
    if (kind(*body) == EntityKind::place && found_.entities[person.entity].roles.empty() && marker != "of") return;
    if (body->first_token < person.end_token || body->first_token - person.end_token > 8) return;
    const auto& roles = found_.entities[person.entity].roles;
    add(person.entity, body->entity, roles.empty() ? std::string() : roles.front().office, span_of(person, *body));
  }

  // "said Jon Reyes of the campaign group Blue Mooring": by the words alone, where the tree hangs it elsewhere.
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
      add(person.entity, body.entity, roles.empty() ? std::string() : roles.front().office, span_of(person, body));
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
    add(person.entity, body->entity, roles.empty() ? std::string() : roles.front().office, span_of(person, *body));
  }

  // "Jon Reyes, who leads the union", "who is the head of the union", "..., elected to the Senate"
  void read_clause(const LocalMention& person, std::uint32_t verb) {
    if (t_.is_nominal(verb) && t_.has_child(verb, Rel::cop)) return read_role(person, verb);
    read_leading(person, verb);
  }

  void read_leading(const LocalMention& person, std::uint32_t verb) {
    static const std::map<std::string, std::string> leading = {
        {"lead", "leader"},        {"head", "head"},         {"run", "head"},           {"chair", "chair"},
        {"direct", "director"},    {"represent", "representative"}, {"found", "founder"}, {"co-found", "co-founder"},
        {"own", "owner"},          {"edit", "editor"},       {"host", "host"},          {"manage", "manager"},
        {"command", "commander"},  {"oversee", "head"},      {"govern", "governor"}};
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

  // The role as a reader would say it: "former technology aide".
  std::string role_text(std::uint32_t noun) const {
    std::string out;
    for (const std::uint32_t c : t_.children(noun)) {
      if (c > noun) break;
      const TreeWord& child = t_[c];
      if (child.rel != Rel::compound && child.rel != Rel::amod) continue;
      if (mention_at(c) != nullptr) continue;
      for (std::uint32_t w = child.left; w < child.right; ++w) {
        if (t_[w].rel != Rel::punct) out += t_.form(w) + " ";
      }
    }
    out += t_.form(noun);
    if (noun + 2 < t_.size() && t_.form(noun + 1) == "of" && t_.form(noun + 2) == "state") return out + " of state";
    for (const std::uint32_t c : t_.children(noun)) {
      if (c > noun && t_[c].rel == Rel::nmod && mention_at(c) == nullptr && t_[c].right - t_[c].left <= 3 && t_.case_of(c) == "of") {
        for (std::uint32_t w = t_[c].left; w < t_[c].right; ++w) out += " " + t_.form(w);
        break;
      }
      // "chief executive officer", "attorney general"
      if (c == noun + 1 && t_[c].rel == Rel::amod) out += " " + t_.form(c);
    }
    return out;
  }

  ByteSpan span_of(const LocalMention& a, const LocalMention& b) const {
    return {std::min(a.span.begin, b.span.begin), std::max(a.span.end, b.span.end)};
  }
  ByteSpan span_with(const LocalMention& person, std::uint32_t noun) const {
    const ByteSpan span = analysis_.tokens[token(noun)].span;
    return {std::min(person.span.begin, span.begin), std::max(person.span.end, span.end)};
  }

  void describe(std::size_t person, const std::string& role) {
    std::string last = role;
    if (const auto of = last.find(" of "); of != std::string::npos) last.resize(of);
    if (const auto blank = last.rfind(' '); blank != std::string::npos) last = last.substr(blank + 1);
    if (last == "general" && role.find("attorney general") != std::string::npos) last = "attorney";
    LocalEntity& entity = found_.entities[person];
    if (last.size() > 2) entity.describe(last);
    const bool known = std::any_of(entity.roles.begin(), entity.roles.end(), [&](const Role& r) { return r.office == role; });
    if (!known) entity.roles.push_back({role, "", {}, {}});
  }

  void add(std::size_t person, std::size_t body, const std::string& role, ByteSpan evidence) {
    LocalAffiliation affiliation{person, body, role, evidence};
    if (found_.entities[body].kind == EntityKind::product) return;
    const bool known = std::any_of(found_.affiliations.begin(), found_.affiliations.end(), [&](const LocalAffiliation& a) {
      return a.person == person && a.institution == body;
    });
    if (known) return;
    found_.affiliations.push_back(affiliation);
    // A body that somebody acts for is worth a record, with or without a name.
    found_.entities[body].unnamed = false;
    if (role.empty()) return;
    for (auto& held : found_.entities[person].roles) {
      if (held.office == role && held.of.empty()) held.of = found_.entities[body].name;
    }
  }

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  DocumentEntities& found_;
  std::vector<std::int32_t> at_;
  std::map<std::string, std::size_t> by_name_;
  std::map<std::string, std::vector<std::size_t>> by_tail_;
};

}  // namespace

void find_tree_affiliations(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found) {
  TreeAffiliations(text, analysis, trees, found).run();
}

}  // namespace standpoint
