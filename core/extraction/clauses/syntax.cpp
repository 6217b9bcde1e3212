#include "extraction/clauses/syntax.hpp"

#include "knowledge/human_nouns.hpp"
#include "knowledge/issues/issue_phrases.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr int deepest_chain = 6;

bool is_relative_pronoun(const std::string& form) {
  return form == "who" || form == "which" || form == "that" || form == "whom" || form == "whose";
}

bool is_negation(const std::string& form) {
  static const WordSet words("not n't never hardly barely scarcely neither nor nowhere");
  return words.contains(form);
}

// "criticised the mayor for selling it": what somebody did whom the verb praises, blames or punishes.
bool judges_person(const std::string& verb) {
  static const WordSet words(
      "accuse berate castigate censure chide commend condemn congratulate credit criticise criticize "
      "denounce forgive hail indict laud penalise penalize praise prosecute punish rebuke reprimand "
      "reproach scold sentence slam thank upbraid call brand applaud reward fine jail imprison sack fire "
      "dismiss "
      "suspend "
      "expel discipline arrest detain charge sue indict blast attack lambast mock ridicule fault honour "
      "honor "
      "admire salute pillory excoriate bash rap chastise blame rip assail savage skewer hammer flay");
  return words.contains(verb);
}

bool is_empty_subject(const std::string& form) {
  return form == "nobody" || form == "none" || form == "neither" || form == "no-one" || form == "nothing";
}

}  // namespace

void append(Words& out, std::uint32_t w) {
  if (w != no_word && std::find(out.begin(), out.end(), w) == out.end()) out.push_back(w);
}

// "the money rather than the plugs", "the toll but not the bridge": the second is not meant.
bool Syntax::is_left_out(std::uint32_t conjunct) const {
  if (!t.is_nominal(conjunct)) return false;
  static const WordSet words("rather instead not");
  const auto children = t.children(conjunct);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    const bool link = t[c].rel == Rel::cc || t[c].rel == Rel::advmod;
    // "not only the bridge but the toll"
    return c < conjunct && link && words.contains(t.form(c)) &&
           (c + 1 >= t.size() || (t.form(c + 1) != "only" && t.form(c + 1) != "just"));
  });
}

Words Syntax::with_conjuncts(std::uint32_t w) const {
  Words out{w};
  for (const std::uint32_t c : t.children(w)) {
    // "should stop wasting it and pull the plug": the bare verb stands beside "stop".
    const bool other_form = t.xpos(w) == "VBG" && t.xpos(c) == "VB";
    // "a man who dodged fame, and showed humility": no second man.
    const bool finite = t.is_nominal(w) && t.is_verb(c) && is_finite(c);
    if (t[c].rel == Rel::conj && !other_form && !finite && !is_left_out(c)) out.push_back(c);
  }
  return out;
}

std::uint32_t Syntax::lost_owner(std::uint32_t noun) const {
  constexpr std::uint32_t longest = 3;  // adjectives between
  std::uint32_t at = noun;
  for (std::uint32_t step = 0; step <= longest && at > 0 && t[at - 1].sentence == t[noun].sentence; ++step) {
    --at;
    if (t.form(at) == "'s") {
      std::uint32_t owner = t[at].head;
      while (owner != no_word && t[owner].rel == Rel::flat) owner = t[owner].head;
      const bool lost =
          owner != no_word && owner < at && t[owner].name != 0 &&
          (t[owner].rel == Rel::nsubj || t[owner].rel == Rel::obl || t[owner].rel == Rel::obj) &&
          t[noun].head == t[owner].head;
      return lost ? owner : no_word;
    }
    if (t[at].upos != Upos::adj && t[at].upos != Upos::adv && t[at].rel != Rel::compound) return no_word;
  }
  return no_word;
}

bool Syntax::has_marker(std::uint32_t w, std::string_view form) const {
  for (const std::uint32_t c : t.children(w)) {
    if ((t[c].rel == Rel::mark || t[c].rel == Rel::case_) && t.form(c) == form) return true;
  }
  return false;
}

std::uint32_t Syntax::clause_head(std::uint32_t w) const {
  const TreeWord& word = t[w];
  return (word.rel == Rel::cop || word.rel == Rel::aux) && word.head != no_word ? word.head : w;
}

bool is_reciprocal(const Trees& t, std::uint32_t w) {
  if (t.form(w) == "other" || t.form(w) == "another")
    return w > 0 && (t.form(w - 1) == "each" || t.form(w - 1) == "one");
  return w + 1 < t.size() && ((t.form(w) == "each" && t.form(w + 1) == "other") ||
                              (t.form(w) == "one" && t.form(w + 1) == "another"));
}

bool Syntax::is_actor_like(std::uint32_t w) const {
  static const WordSet pronouns("him her them us me you he she they we i who whom");
  return is_reciprocal(t, w) || t[w].name != 0 || pronouns.contains(t.form(w)) ||
         (t[w].upos != Upos::verb && (is_human_noun(t.lemma(w)) || demonyms().contains(t.lemma(w))));
}

bool Syntax::is_passive(std::uint32_t w) const {
  if (t[w].upos != Upos::verb) return false;
  if (t.child(w, Rel::aux, SubRel::pass) != no_word || is_reduced(w)) return true;
  if (is_bare_passive(w)) return true;
  // "the executive charged with fraud", with "charged" taken for a past tense
  static const WordSet charging("charge accuse convict suspect indict");
  if (t.xpos(w) == "VBD" && t[w].rel == Rel::acl && t[w].sub != SubRel::relcl &&
      charging.contains(t.lemma(w)) && !t.has_child(w, Rel::nsubj) && !t.has_child(w, Rel::obj))
    return true;
  if (t.xpos(w) != "VBN") return false;
  if (t.child(w, Rel::nsubj, SubRel::pass) != no_word) return true;
  // "has stood by her", with "her" taken for who acts
  const std::uint32_t perfect = t.child(w, Rel::aux);
  if (perfect != no_word && t.lemma(perfect) == "have") return false;
  // "wants the permit quashed"
  if (t[w].rel == Rel::xcomp && !t.has_child(w, Rel::aux) && !t.has_child(w, Rel::obj)) return true;
  // "a bill backed by unions", "plans opposed by residents"
  if (t[w].rel == Rel::acl && t[w].sub != SubRel::relcl) return true;
  if (t[w].rel == Rel::conj && t[w].head != no_word && t.child(w, Rel::nsubj) == no_word &&
      !t.has_child(w, Rel::aux))
    return is_passive(t[w].head);
  return t.child(w, Rel::obl, SubRel::agent) != no_word && !t.has_child(w, Rel::obj);
}

// "among the groups that condemned it was the Harbour Union": the one that is named behind the copula.
std::uint32_t Syntax::one_among(std::uint32_t group) const {
  const bool linked = t[group].rel == Rel::obl || t[group].rel == Rel::nmod;
  if (!linked || !has_marker(group, "among") || t[group].head == no_word) return group;
  const std::uint32_t head = t[group].head;
  std::uint32_t copula = t.child(head, Rel::cop);
  std::uint32_t named = head;
  if (t.lemma(head) == "be") {
    copula = head;
    named = t.child(head, Rel::nsubj);
  }
  const bool inverted = copula != no_word && named != no_word && group < copula && copula < named;
  return inverted && t.is_nominal(named) ? named : group;
}

std::uint32_t Syntax::antecedent(std::uint32_t w) const {
  if (!is_relative_pronoun(t.form(w)) || t[w].upos != Upos::pron) return w;
  // Up to the relative clause, then to its noun.
  std::uint32_t up = w;
  for (int depth = 0; depth < deepest_chain && up != no_word; ++depth) {
    if (t[up].rel == Rel::acl && t[up].sub == SubRel::relcl) {
      const bool person = t.form(w) == "who" || t.form(w) == "whom";
      if (const std::uint32_t one = one_among(t[up].head); one != t[up].head) return one;
      // "those of us who oppose it"
      const std::uint32_t us = t.child(t[up].head, Rel::nmod);
      if (person && us != no_word && us < up && t.form(us) == "us" && has_marker(us, "of")) return us;
      if (person) return person_behind(t[up].head);
      return t.form(w) == "which" ? body_behind(t[up].head, t[up].left) : t[up].head;
    }
    // "The choice is risky for Holt, who refused to back it": the clause may hang on "risky".
    if (t[up].rel == Rel::advcl && t[up].sub == SubRel::relcl && t.form(w) == "who")
      return person_before(t[up].left, w);
    up = t[up].head;
  }
  return w;
}

std::uint32_t Syntax::governor_of_complement(std::uint32_t w) const {
  w = clause_head(w);
  const std::uint32_t head = t[w].head;
  if (head == no_word) return no_word;
  if (t[w].rel == Rel::xcomp) return is_wording(w) ? no_word : head;
  if (t[w].rel == Rel::conj && t.child(w, Rel::nsubj) == no_word) return governor_of_complement(head);
  const bool bare = t.child(w, Rel::nsubj) == no_word && (t.xpos(w) == "VBG" || has_marker(w, "to"));
  if (t[w].rel == Rel::ccomp && bare) return head;
  // "threatened by ... to": an infinitive of a verb that takes one is parsed as an adverbial clause at times.
  if (t[w].rel == Rel::advcl && has_marker(w, "to") && bare && t[head].upos == Upos::verb)
    return is_purpose(w) ? no_word : head;
  return no_word;
}

Words Syntax::subjects(std::uint32_t w) const {
  Words found = subjects(clause_head(w), 0);
  if (!found.empty() || !t.is_verb(w)) return found;
  // The tree may have lost the subject of a finite verb: the noun right before it.
  const std::string_view tag = t.xpos(w);
  if (tag != "VBD" && tag != "VBZ" && tag != "VBP") return found;
  std::uint32_t at = w;
  while (at > 0 && t[at - 1].sentence == t[w].sentence &&
         (t[at - 1].upos == Upos::adv || t[at - 1].upos == Upos::aux))
    --at;
  if (at == 0 || t[at - 1].sentence != t[w].sentence || !t.is_nominal(at - 1)) return found;
  // Its phrase's head: "Ida Holt".
  std::uint32_t noun = at - 1;
  while ((t[noun].rel == Rel::flat || t[noun].rel == Rel::compound) && t[noun].head != no_word &&
         t[noun].head < w)
    noun = t[noun].head;
  if (t[noun].rel == Rel::nsubj || t[noun].rel == Rel::obl || t[noun].rel == Rel::nmod) return found;
  return {noun};
}

Words Syntax::subjects(std::uint32_t w, int depth) const {
  Words out;
  if (depth > deepest_chain || w == no_word) return out;
  for (const std::uint32_t c : t.children(w)) {
    if (t[c].rel != Rel::nsubj || (!out.empty() && is_inside_phrase(c))) continue;
    const std::uint32_t who = antecedent(c);
    for (const std::uint32_t each : with_conjuncts(who)) append(out, each);
    if (who != c) {
      for (const std::uint32_t each : listed_before(who, w)) append(out, each);
    }
  }
  if (!out.empty()) return out;
  const TreeWord& word = t[w];
  if (word.head == no_word) return out;
  if (const auto lost = lost_subject(w)) return *lost;
  if (const std::uint32_t noun = for_subject(w); noun != no_word) return with_conjuncts(noun);
  const std::uint32_t head = word.head;
  // "were the first to back it", "were among the first to back it"
  static const WordSet ranks("first last only one latest");
  if (has_marker(w, "to") && ranks.contains(t.form(head)) && t.has_child(head, Rel::cop) && head < w)
    return subjects(head, depth + 1);
  // "was the only Republican to back it", "Holt, the lone Republican to back it,"
  if (has_marker(w, "to") && word.rel == Rel::acl && head < w && is_ranked(head)) {
    if (t.has_child(head, Rel::cop)) return is_negated(head) ? out : subjects(head, depth + 1);
    if (t[head].rel == Rel::appos && t[t[head].head].name != 0) return with_conjuncts(t[head].head);
  }
  // "was one of three senators to oppose it"
  const std::uint32_t whole = t[head].head;
  if (has_marker(w, "to") && word.rel == Rel::acl && t[head].rel == Rel::nmod && whole != no_word &&
      t.form(whole) == "one" && t.has_child(whole, Rel::cop) && !is_negated(whole))
    return subjects(whole, depth + 1);
  switch (word.rel) {
    case Rel::conj:
      if (const std::uint32_t parallel = parallel_clause(w); parallel != no_word)
        return subjects(parallel, depth + 1);
      return subjects(head, depth + 1);
    case Rel::xcomp: {
      // "urged the council to reject": the object, when the governor has one.
      // "filed suit challenging": a thing acts on nothing.
      const Words objects = is_wording(w) ? Words() : direct_objects(head);
      if (!objects.empty() && t.lemma(head) != "promise" &&
          (t.xpos(w) != "VBG" || is_actor_like(objects.front())))
        return objects;
      const std::uint32_t indirect = t.child(head, Rel::iobj);
      if (indirect != no_word) return {indirect};
      return subjects(head, depth + 1);
    }
    case Rel::ccomp:
      if (t.xpos(w) == "VBG" || has_marker(w, "to")) return subjects(head, depth + 1);
      return out;
    case Rel::advcl:
      // "pleaded for the cap to be kept": what stands between "for" and the verb.
      if (has_marker(w, "for")) {
        for (const std::uint32_t c : t.children(head)) {
          if (t[c].rel == Rel::obl && c < w && c > word.left) append(out, c);
        }
        if (!out.empty()) return out;
      }
      // "barred the state from enforcing it", "accused the ministry of haggling": who is barred or accused.
      if (t.xpos(w) == "VBG" &&
          (has_marker(w, "from") || has_marker(w, "of") || has_marker(w, "into") ||
           (has_marker(w, "for") && (judges_person(t.lemma(head)) || judges_person(t.lemma(head) + "e"))))) {
        Words objects = direct_objects(head);
        // "criticised Velmouth, Norl., officer Holt for": of two the last is the person.
        if (objects.size() > 1 && t[objects.back()].rel == Rel::obj) objects = {objects.back()};
        if (!objects.empty() && is_actor_like(objects.front()) && !is_passive(head)) return objects;
      }
      // "A joined B in opposing": both do.
      if (t.lemma(head) == "join" && has_marker(w, "in")) {
        out = subjects(head, depth + 1);
        for (const std::uint32_t each : direct_objects(head)) append(out, each);
        return out;
      }
      // "divided over a plan to close it"
      if (const std::uint32_t plan = plan_before(w); plan != no_word) return owners_of_plan(plan);
      // "..., calling it a sham"; "to block the bill, senators ..."
      return t.is_verb(head) || t.has_child(head, Rel::cop) ? subjects(head, depth + 1) : out;
    case Rel::acl:
      if (word.sub == SubRel::relcl) {
        // "the union that opposes": found above by the pronoun; a missing subject has none.
        return out;
      }
      if (is_wording(w)) return subjects(t[head].head, depth + 1);
      // "A suit challenging it was filed by Holt"
      if (t[head].rel == Rel::nsubj && t[head].sub == SubRel::pass && t.xpos(w) == "VBG" &&
          !is_actor_like(head))
        return agents(t[head].head);
      if ((t.xpos(w) == "VBG" || t.xpos(w) == "VBN") && (t[head].rel != Rel::obj || is_actor_like(head))) {
        for (const std::uint32_t each : with_conjuncts(head)) append(out, each);
      } else if (t.xpos(w) == "VBG" && t[head].head != no_word && !is_of_another(head) &&
                 !is_nobodys(w, head)) {
        // "filed suit challenging the law": who filed it. "was sent a letter asking for it": not who got it.
        return is_passive(t[head].head) ? agents(t[head].head) : subjects(t[head].head, depth + 1);
      } else if (has_marker(w, "to")) {
        return planners(w, depth);
      }
      return out;
    default:
      return out;
  }
}

Words Syntax::direct_objects(std::uint32_t w) const {
  Words out;
  for (const std::uint32_t c : t.children(w)) {
    if (t[c].rel == Rel::obj) {
      for (const std::uint32_t each : with_conjuncts(antecedent(c))) append(out, each);
    }
  }
  if (!out.empty()) return out;
  // An indirect object without a direct one is the parser's slip.
  const std::uint32_t indirect = t.child(w, Rel::iobj);
  if (indirect != no_word) return with_conjuncts(antecedent(indirect));
  const TreeWord& word = t[w];
  // "the plan (that) the union opposes"
  if (word.rel == Rel::acl && word.sub == SubRel::relcl && !is_passive(w)) {
    // "a step Holt warned would hurt them": of the other verb.
    // "told the board that they had advised it" says nothing of the board.
    const bool told = t.has_child(w, Rel::ccomp) || t[word.head].rel == Rel::iobj;
    const std::uint32_t subject = told ? no_word : t.child(w, Rel::nsubj);
    if (subject != no_word && !is_relative_pronoun(t.form(subject))) append(out, word.head);
  }
  // "criticised and then dropped the plan": the last of coordinated verbs has the object.
  if (out.empty() && word.rel != Rel::conj) {
    for (const std::uint32_t c : t.children(w)) {
      if (t[c].rel != Rel::conj || !t.is_verb(c) || t.child(c, Rel::nsubj) != no_word) continue;
      const std::uint32_t object = t.child(c, Rel::obj);
      const bool bare = t.right_neighbour_is_conjunction(w);
      if (object != no_word && bare) {
        for (const std::uint32_t each : with_conjuncts(object)) append(out, each);
        break;
      }
    }
  }
  return out;
}

// "has not backed it yet", "is not yet backing it"
bool Syntax::is_not_yet(std::uint32_t w) const {
  w = clause_head(w);
  bool negated = false;
  for (const std::uint32_t c : t.children(w)) {
    if (negated && t[c].rel == Rel::advmod && t.form(c) == "yet") return true;
    negated = negated || is_negation(t.form(c));
  }
  return false;
}

// "has yet to back it"
bool Syntax::has_yet(std::uint32_t w) const {
  const std::uint32_t head = t[w].head;
  if (head == no_word || head > w || t.lemma(head) != "have" || !has_marker(w, "to")) return false;
  const auto children = t.children(head);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t c) { return c > head && c < w && t.form(c) == "yet"; });
}

bool Syntax::is_negated(std::uint32_t w) const {
  w = clause_head(w);
  bool negated = false;
  for (const std::uint32_t c : t.children(w)) {
    const std::string& form = t.form(c);
    // "would not only support it but ..."
    if (form == "not" && c + 1 < t.size() && (t.form(c + 1) == "only" || t.form(c + 1) == "merely")) continue;
    if ((t[c].rel == Rel::advmod || t[c].rel == Rel::cc || t[c].rel == Rel::det || t[c].rel == Rel::aux) &&
        (is_negation(form) || (form == "no" && t[c].rel == Rel::det)))
      negated = !negated;
    // "no longer"
    if (t[c].rel == Rel::advmod && form == "longer" && c > 0 && t.form(c - 1) == "no") negated = true;
    if (t[c].rel == Rel::mark && form == "without") negated = true;
    if (t[c].rel == Rel::nsubj) {
      if (is_empty_subject(form)) negated = !negated;
      // "Neither Holt nor Brisk backed it", "neither side"
      if (t[c].left < c && t.form(t[c].left) == "neither") negated = !negated;
      for (const std::uint32_t d : t.children(c)) {
        if (t[d].rel == Rel::det && t.form(d) == "no") negated = !negated;
      }
    }
    if (t[c].rel == Rel::obj) {
      for (const std::uint32_t d : t.children(c)) {
        if (t[d].rel == Rel::det && (t.form(d) == "no" || t.form(d) == "neither")) negated = !negated;
      }
    }
  }
  // "does not back or fund it": a negation in front of the first holds for those behind it.
  const TreeWord& word = t[w];
  if (!negated && word.rel == Rel::conj && word.head != no_word && t.child(w, Rel::nsubj) == no_word &&
      !t.has_child(w, Rel::aux)) {
    const std::uint32_t marker = t.child(w, Rel::cc);
    if (marker == no_word || t.form(marker) != "but") {
      for (const std::uint32_t c : t.children(word.head)) {
        if (t[c].rel == Rel::advmod && is_negation(t.form(c)) && c < word.head) negated = true;
      }
    }
  }
  return negated;
}

bool Syntax::is_hypothetical(std::uint32_t w) const {
  std::uint32_t up = clause_head(w);
  for (int depth = 0; depth < 3 && up != no_word; ++depth) {
    for (const std::uint32_t c : t.children(up)) {
      const std::string& form = t.form(c);
      if (t[c].rel == Rel::aux &&
          (form == "might" || form == "may" || form == "could" || form == "would" || form == "can"))
        return true;
    }
    if (t[up].rel != Rel::conj && t[up].rel != Rel::xcomp) break;
    // "it would hurt families and accused the ministry": a tensed verb stands for itself.
    const std::string_view tag = t.xpos(up);
    if (t[up].rel == Rel::conj && (tag == "VBD" || tag == "VBZ")) break;
    up = t[up].head;
  }
  return false;
}

bool Syntax::is_condition(std::uint32_t w) const {
  std::uint32_t up = clause_head(w);
  for (int depth = 0; depth < 4 && up != no_word; ++depth) {
    for (const std::uint32_t c : t.children(up)) {
      const std::string& form = t.form(c);
      if (t[c].rel == Rel::mark && (form == "if" || form == "unless" || form == "whether" || form == "until"))
        return true;
      // "Had they nominated Holt, she would have won"
      const bool inverted =
          t[c].rel == Rel::aux && c == t[up].left && (form == "had" || form == "were" || form == "should");
      const std::uint32_t subject = inverted ? t.child(up, Rel::nsubj) : no_word;
      if (subject != no_word && subject > c && subject < up) return true;
    }
    // "if they use it to deter them"
    const bool purpose = t[up].rel == Rel::advcl && has_marker(up, "to");
    if (t[up].rel != Rel::conj && t[up].rel != Rel::xcomp && !purpose) return false;
    up = t[up].head;
  }
  return false;
}

bool Syntax::is_asked(std::uint32_t w) const { return asked_[w]; }

// Once for all words: a sentence may be as long as the text.
void Syntax::find_asked() {
  asked_.assign(t.size(), false);
  std::vector<bool> known(t.size(), false);
  for (std::uint32_t end = t.size(), first = end; end > 0; end = first) {
    first = end - 1;
    while (first > 0 && t[first - 1].sentence == t[first].sentence) --first;
    std::uint32_t mark = end - 1;
    while (mark > first && t[mark].upos == Upos::punct && t.form(mark) != "?") --mark;
    if (t.form(mark) != "?") continue;
    for (std::uint32_t w = first; w <= mark; ++w) {
      // Up to a word that is known, then the same for the words on the way.
      std::uint32_t top = w;
      const auto is_relative = [&](std::uint32_t up) {
        return t[up].rel == Rel::acl && t[up].sub == SubRel::relcl;
      };
      while (!known[top] && !is_relative(top) && t[top].head != no_word) top = t[top].head;
      const bool asked = known[top] ? asked_[top] : !is_relative(top);
      for (std::uint32_t up = w; !known[up]; up = t[up].head) {
        known[up] = true;
        asked_[up] = asked;
        if (up == top) break;
      }
    }
    // Behind the mark nothing is asked.
    for (std::uint32_t w = mark + 1; w < end; ++w) asked_[w] = false;
  }
}

bool Syntax::has_would(std::uint32_t w) const {
  const auto children = t.children(clause_head(w));
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t c) { return t[c].rel == Rel::aux && t.form(c) == "would"; });
}

}  // namespace standpoint
