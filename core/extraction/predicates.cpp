#include "extraction/predicates.hpp"

#include "knowledge/human_nouns.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr int deepest_chain = 6;

bool is_relative_pronoun(const std::string& form) {
  return form == "who" || form == "which" || form == "that" || form == "whom" || form == "whose";
}

bool is_possessive_word(const std::string& form) {
  return form == "his" || form == "her" || form == "its" || form == "their" || form == "my" ||
         form == "our" || form == "your" || form == "'s" || form == "one's";
}

bool is_negation(const std::string& form) {
  return form == "not" || form == "n't" || form == "never" || form == "hardly" || form == "barely" ||
         form == "scarcely" || form == "neither" || form == "nor" || form == "nowhere";
}

// Every slot of a verb is a preposition.
bool needs_object(const LexiconEntry& entry) {
  if (entry.part != LexiconPart::verb && entry.part != LexiconPart::idiom &&
      entry.part != LexiconPart::feeling)
    return false;
  return std::none_of(entry.slots.begin(), entry.slots.end(), [](const std::string& slot) {
    return slot == "-" || slot == "that" || slot == "to:inf";
  });
}

bool is_time(const Trees& t, std::uint32_t w) {
  return t[w].sub == SubRel::unmarked || calendar_words().contains(t.form(w)) ||
         (t[w].upos == Upos::num && t.form(w).size() == 4);
}

bool is_actor_like(const Trees& t, std::uint32_t w) {
  static const WordSet pronouns("him her them us me you he she they we i who whom");
  return t[w].name != 0 || pronouns.contains(t.form(w)) ||
         (t[w].upos != Upos::verb && (is_human_noun(t.lemma(w)) || demonyms().contains(t.lemma(w))));
}

bool is_empty_subject(const std::string& form) {
  return form == "nobody" || form == "none" || form == "neither" || form == "no-one" || form == "nothing";
}

}  // namespace

void Syntax::append(Words& out, std::uint32_t w) const {
  if (w != no_word && std::find(out.begin(), out.end(), w) == out.end()) out.push_back(w);
}

Words Syntax::examples(std::uint32_t w) const {
  Words out;
  for (const std::uint32_t c : t.children(w)) {
    if (c < w) continue;
    const std::string marker = t.case_of(c);
    const bool named = marker == "including" || marker == "such_as" || marker == "like" ||
                       marker == "among" || marker == "such";
    if (!named) continue;
    for (const std::uint32_t each : with_conjuncts(c)) append(out, each);
  }
  return out;
}

Words Syntax::with_conjuncts(std::uint32_t w) const {
  Words out{w};
  for (const std::uint32_t c : t.children(w)) {
    if (t[c].rel == Rel::conj) out.push_back(c);
  }
  return out;
}

bool Syntax::has_marker(std::uint32_t w, std::string_view form) const {
  for (const std::uint32_t c : t.children(w)) {
    if ((t[c].rel == Rel::mark || t[c].rel == Rel::case_) && t.form(c) == form) return true;
  }
  return false;
}

bool Syntax::is_passive(std::uint32_t w) const {
  if (t[w].upos != Upos::verb) return false;
  if (t.child(w, Rel::aux, SubRel::pass) != no_word) return true;
  if (t.xpos(w) != "VBN") return false;
  if (t.child(w, Rel::nsubj, SubRel::pass) != no_word) return true;
  // "wants the permit quashed"
  if (t[w].rel == Rel::xcomp && !t.has_child(w, Rel::aux) && !t.has_child(w, Rel::obj)) return true;
  // "a bill backed by unions", "plans opposed by residents"
  if (t[w].rel == Rel::acl && t[w].sub != SubRel::relcl) return true;
  if (t[w].rel == Rel::conj && t[w].head != no_word && t.child(w, Rel::nsubj) == no_word &&
      !t.has_child(w, Rel::aux))
    return is_passive(t[w].head);
  return t.child(w, Rel::obl, SubRel::agent) != no_word && !t.has_child(w, Rel::obj);
}

std::uint32_t Syntax::antecedent(std::uint32_t w) const {
  if (!is_relative_pronoun(t.form(w)) || t[w].upos != Upos::pron) return w;
  // Up to the relative clause, then to its noun.
  std::uint32_t up = w;
  for (int depth = 0; depth < deepest_chain && up != no_word; ++depth) {
    if (t[up].rel == Rel::acl && t[up].sub == SubRel::relcl) return t[up].head;
    up = t[up].head;
  }
  return w;
}

std::uint32_t Syntax::governor_of_complement(std::uint32_t w) const {
  const std::uint32_t head = t[w].head;
  if (head == no_word) return no_word;
  if (t[w].rel == Rel::xcomp) return head;
  if (t[w].rel == Rel::conj && t.child(w, Rel::nsubj) == no_word) return governor_of_complement(head);
  const bool bare = t.child(w, Rel::nsubj) == no_word && (t.xpos(w) == "VBG" || has_marker(w, "to"));
  if (t[w].rel == Rel::ccomp && bare) return head;
  // "threatened by ... to": an infinitive of a verb that takes one is parsed as an adverbial clause at times.
  if (t[w].rel == Rel::advcl && has_marker(w, "to") && bare && t[head].upos == Upos::verb) return head;
  return no_word;
}

Words Syntax::subjects(std::uint32_t w) const {
  Words found = subjects(w, 0);
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
    if (t[c].rel != Rel::nsubj) continue;
    const std::uint32_t who = antecedent(c);
    for (const std::uint32_t each : with_conjuncts(who)) append(out, each);
  }
  if (!out.empty()) return out;
  const TreeWord& word = t[w];
  if (word.head == no_word) return out;
  const std::uint32_t head = word.head;
  switch (word.rel) {
    case Rel::conj:
      return subjects(head, depth + 1);
    case Rel::xcomp: {
      // "urged the council to reject": the object, when the governor has one.
      // "filed suit challenging": a thing acts on nothing.
      const Words objects = direct_objects(head);
      if (!objects.empty() && t.lemma(head) != "promise" &&
          (t.xpos(w) != "VBG" || is_actor_like(t, objects.front())))
        return objects;
      const std::uint32_t indirect = t.child(head, Rel::iobj);
      if (indirect != no_word) return {indirect};
      return subjects(head, depth + 1);
    }
    case Rel::ccomp:
      if (t.xpos(w) == "VBG" || has_marker(w, "to")) return subjects(head, depth + 1);
      return out;
    case Rel::advcl:
      // "A joined B in opposing": both do.
      if (t.lemma(head) == "join" && has_marker(w, "in")) {
        out = subjects(head, depth + 1);
        for (const std::uint32_t each : direct_objects(head)) append(out, each);
        return out;
      }
      // "..., calling it a sham"; "to block the bill, senators ..."
      return t.is_verb(head) || t.has_child(head, Rel::cop) ? subjects(head, depth + 1) : out;
    case Rel::acl:
      if (word.sub == SubRel::relcl) {
        // "the union that opposes": found above by the pronoun; a missing subject has none.
        return out;
      }
      if ((t.xpos(w) == "VBG" || t.xpos(w) == "VBN") && (t[head].rel != Rel::obj || is_actor_like(t, head))) {
        for (const std::uint32_t each : with_conjuncts(head)) append(out, each);
      } else if (t.xpos(w) == "VBG" && t[head].head != no_word) {
        // "filed suit challenging the law": who filed it.
        return subjects(t[head].head, depth + 1);
      } else if (has_marker(w, "to")) {
        // "its plan to close the yard": who plans it.
        const std::uint32_t owner = t.child(head, Rel::nmod, SubRel::poss);
        if (owner != no_word)
          append(out, owner);
        else if (t[head].rel == Rel::obj && t[head].head != no_word)
          return subjects(t[head].head, depth + 1);
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
    const std::uint32_t subject = t.child(w, Rel::nsubj);
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

bool Syntax::is_negated(std::uint32_t w) const {
  bool negated = false;
  for (const std::uint32_t c : t.children(w)) {
    const std::string& form = t.form(c);
    if ((t[c].rel == Rel::advmod || t[c].rel == Rel::cc || t[c].rel == Rel::det || t[c].rel == Rel::aux) &&
        (is_negation(form) || (form == "no" && t[c].rel == Rel::det)))
      negated = !negated;
    // "no longer"
    if (t[c].rel == Rel::advmod && form == "longer" && c > 0 && t.form(c - 1) == "no") negated = true;
    if (t[c].rel == Rel::mark && form == "without") negated = true;
    if (t[c].rel == Rel::nsubj) {
      if (is_empty_subject(form)) negated = !negated;
      for (const std::uint32_t d : t.children(c)) {
        if (t[d].rel == Rel::det && (t.form(d) == "no" || t.form(d) == "neither")) negated = !negated;
      }
    }
    if (t[c].rel == Rel::obj) {
      for (const std::uint32_t d : t.children(c)) {
        if (t[d].rel == Rel::det && t.form(d) == "no") negated = !negated;
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
  std::uint32_t up = w;
  for (int depth = 0; depth < 3 && up != no_word; ++depth) {
    for (const std::uint32_t c : t.children(up)) {
      const std::string& form = t.form(c);
      if (t[c].rel == Rel::aux &&
          (form == "might" || form == "may" || form == "could" || form == "would" || form == "can"))
        return true;
    }
    if (t[up].rel != Rel::conj && t[up].rel != Rel::xcomp) break;
    up = t[up].head;
  }
  return false;
}

bool Syntax::is_condition(std::uint32_t w) const {
  std::uint32_t up = w;
  for (int depth = 0; depth < 4 && up != no_word; ++depth) {
    for (const std::uint32_t c : t.children(up)) {
      const std::string& form = t.form(c);
      if (t[c].rel == Rel::mark && (form == "if" || form == "unless" || form == "whether")) return true;
    }
    if (t[up].rel != Rel::conj && t[up].rel != Rel::xcomp) return false;
    up = t[up].head;
  }
  return false;
}

bool Syntax::is_asked(std::uint32_t w) const {
  std::uint32_t last = w;
  while (last + 1 < t.size() && t[last + 1].sentence == t[w].sentence) ++last;
  while (last > w && t[last].upos == Upos::punct && t.form(last) != "?") --last;
  if (t.form(last) != "?") return false;
  for (std::uint32_t up = w; up != no_word; up = t[up].head) {
    if (t[up].rel == Rel::acl && t[up].sub == SubRel::relcl) return false;
  }
  return true;
}

bool Syntax::fits_part(const LexiconEntry& entry, std::uint32_t w) const {
  const Upos upos = t[w].upos;
  switch (entry.part) {
    case LexiconPart::verb:
    case LexiconPart::light:
      return upos == Upos::verb || (upos == Upos::aux && entry.words.size() > 1);
    case LexiconPart::idiom:
      return upos == Upos::verb || upos == Upos::aux;
    case LexiconPart::noun:
    case LexiconPart::event:
    case LexiconPart::agent:
    case LexiconPart::relation:
    case LexiconPart::own:
    case LexiconPart::label:
      return upos == Upos::noun || upos == Upos::propn || (entry.words.size() > 1 && upos == Upos::adj);
    case LexiconPart::quality:
      return upos == Upos::adj || (upos == Upos::verb && t.xpos(w) == "VBN") || entry.words.size() > 1;
    case LexiconPart::feeling:
      return upos == Upos::adj || (upos == Upos::verb && t.xpos(w) == "VBN") ||
             (entry.words.size() > 1 && (upos == Upos::adp || upos == Upos::adv));
    case LexiconPart::thing:
      return true;
    default:
      return false;
  }
}

Syntax::Match Syntax::match(const LexiconEntry& entry, std::uint32_t w) const {
  Match found;
  if (!fits_part(entry, w)) return found;
  const std::uint32_t sentence = t[w].sentence;
  const auto same = [&](std::uint32_t at, const std::string& word) {
    return t.lemma(at) == word || t.form(at) == word;
  };
  // "turn the plan down": a particle may stand behind the object.
  if (entry.part == LexiconPart::verb && entry.words.size() == 2) {
    if (w + 1 < t.size() && t[w + 1].sentence == sentence && t.form(w + 1) == entry.words[1])
      return {w + 2, w, true};
    for (const std::uint32_t c : t.children(w)) {
      if (c > w && t.form(c) == entry.words[1] &&
          (t[c].rel == Rel::compound || t[c].rel == Rel::advmod || (c == w + 1 && t[c].rel != Rel::obj)))
        return {c == w + 1 ? w + 2 : w + 1, w, true};
    }
  }
  // "picked up" is no "picked".
  if (entry.part == LexiconPart::verb && entry.words.size() == 1) {
    const std::uint32_t particle = t.child(w, Rel::compound, SubRel::prt);
    if (particle != no_word && !entry.takes(t.form(particle))) return found;
  }
  std::uint32_t at = w;
  std::uint32_t gap = 2;
  for (std::size_t i = 1; i < entry.words.size(); ++i) {
    const std::string& word = entry.words[i];
    if (word == "*") {
      gap = 8;
      continue;
    }
    std::uint32_t next = at + 1;
    bool hit = false;
    for (std::uint32_t step = 0; step <= gap && next < t.size() && t[next].sentence == sentence;
         ++step, ++next) {
      if (same(next, word) || (word == "one's" && is_possessive_word(t.form(next)))) {
        hit = true;
        break;
      }
      if (word == "-") break;
      const Upos upos = t[next].upos;
      const bool small = upos == Upos::det || upos == Upos::adj || upos == Upos::adv || upos == Upos::num;
      if (gap == 2 && !small) break;
    }
    if (!hit) return found;
    at = next;
    gap = 2;
  }
  found.found = true;
  found.end = at + 1;
  found.node = w;
  // The word that governs the others: "in favour of" hangs on "favour".
  if (entry.words.size() > 1 && entry.part != LexiconPart::verb && entry.part != LexiconPart::idiom) {
    for (std::uint32_t i = w; i < found.end; ++i) {
      if (t[i].head == no_word || t[i].head < w || t[i].head >= found.end) found.node = i;
    }
  }
  return found;
}

Predicate Syntax::read(std::uint32_t w) const {
  Predicate best;
  int best_score = -1;
  const auto consider = [&](const StanceLexicon::Entries& entries) {
    for (const LexiconEntry* entry : entries) {
      // A shorter pattern cannot win any more.
      if (best.entry != nullptr && entry->words.size() < best.entry->words.size() && best_score >= 2) return;
      const Match found = match(*entry, w);
      if (!found.found) continue;
      Predicate p;
      p.entry = entry;
      p.node = found.node;
      p.first = w;
      p.end = found.end;
      p.passive =
          is_passive(p.node) && (entry->part == LexiconPart::verb || entry->part == LexiconPart::idiom ||
                                 entry->part == LexiconPart::light);
      find_arguments(p);
      // "argued that" is no "argue for": a preposition that is asked for must be there.
      if (p.objects.empty() && needs_object(*entry)) continue;
      if (!fits_object(*entry, p.objects)) continue;
      const bool prepositional = !entry->slots.empty() && entry->slots.front() != "-";
      int score = p.objects.empty() ? 0 : prepositional ? 4 : 3;
      if (!p.clauses.empty()) score = std::max(score, 3);
      if (!p.topics.empty()) ++score;
      if (entry->words.size() > 1) score += 2;
      if (entry->part == LexiconPart::noun) ++score;  // "support for" is an attitude before it is an effect
      if (score > best_score) {
        best_score = score;
        best = std::move(p);
      }
    }
  };
  consider(lexicon_.find(t.lemma(w)));
  if (t.form(w) != t.lemma(w)) consider(lexicon_.find(t.form(w)));
  // The lemmatizer cuts unknown words short: "stok" of "stoking".
  if (best.entry == nullptr && t.is_verb(w)) consider(lexicon_.find(t.lemma(w) + "e"));
  if (best.entry != nullptr) {
    find_holders(best);
    best.negated = is_negated(best.node);
  }
  return best;
}

// Some senses take an actor for their object, others a thing: "dismissed the minister", "dismissed the
// claim".
bool Syntax::fits_object(const LexiconEntry& entry, const Words& objects) const {
  if (objects.empty() || (!entry.has(lexicon_person) && !entry.has(lexicon_thing))) return true;
  const bool actor =
      std::any_of(objects.begin(), objects.end(), [&](std::uint32_t w) { return is_actor_like(t, w); });
  return actor == entry.has(lexicon_person);
}

void Syntax::find_arguments(Predicate& p) const {
  for (const std::string& slot : p.entry->slots) add_slot(p, slot, p.objects);
  for (const std::string& slot : p.entry->topics) add_prepositional(p, slot, p.topics);
  // "wants the council to act": the object is who is to act.
  if (p.entry->clause != 0 && !p.passive && !p.objects.empty()) {
    const std::uint32_t complement = t.child(p.node, Rel::xcomp);
    if (complement != no_word && complement > p.objects.front() && t.is_verb(complement)) {
      const Words addressees = direct_objects(p.node);
      std::erase_if(p.objects, [&](std::uint32_t w) {
        return std::find(addressees.begin(), addressees.end(), w) != addressees.end();
      });
    }
  }
  std::erase_if(p.topics, [&](std::uint32_t w) {
    return std::find(p.objects.begin(), p.objects.end(), w) != p.objects.end();
  });
  if (p.entry->clause == 0 && p.entry->implies == 0) return;
  for (const std::uint32_t c : t.children(p.node)) {
    const Rel rel = t[c].rel;
    const bool complement =
        rel == Rel::xcomp || rel == Rel::ccomp ||
        ((rel == Rel::advcl || rel == Rel::acl) && has_marker(c, "to") && t.child(c, Rel::nsubj) == no_word);
    if (!complement || c < p.node) continue;
    for (const std::uint32_t each : with_conjuncts(c)) {
      if (std::find(p.objects.begin(), p.objects.end(), each) == p.objects.end()) append(p.clauses, each);
    }
  }
}

void Syntax::add_slot(const Predicate& p, std::string_view slot, Words& out) const {
  if (slot == "-") {
    if (p.passive) {
      for (const std::uint32_t c : t.children(p.node)) {
        if (t[c].rel == Rel::nsubj && t[c].sub == SubRel::pass) {
          for (const std::uint32_t each : with_conjuncts(antecedent(c))) append(out, each);
        }
      }
      if (out.empty() && t[p.node].rel == Rel::acl && t[p.node].head != no_word) append(out, t[p.node].head);
      if (out.empty()) {
        for (const std::uint32_t each : subjects(p.node)) append(out, each);
      }
      return;
    }
    for (const std::uint32_t each : direct_objects(p.node)) append(out, each);
    // "opposes raising the fee"
    for (const std::uint32_t c : t.children(p.node)) {
      const bool gerund = (t[c].rel == Rel::xcomp || t[c].rel == Rel::ccomp) && t.xpos(c) == "VBG" &&
                          c > p.node && t.child(c, Rel::nsubj) == no_word;
      if (gerund) append(out, c);
    }
    return;
  }
  if (slot == "to:inf") {
    for (const std::uint32_t c : t.children(p.node)) {
      const Rel rel = t[c].rel;
      if ((rel == Rel::xcomp || rel == Rel::advcl || rel == Rel::acl || rel == Rel::ccomp) &&
          has_marker(c, "to") && c > p.node)
        append(out, c);
    }
    return;
  }
  if (slot == "that") {
    for (const std::uint32_t c : t.children(p.node)) {
      const Rel rel = t[c].rel;
      if ((rel == Rel::ccomp || (rel == Rel::acl && has_marker(c, "that")) ||
           (rel == Rel::advcl && has_marker(c, "that"))) &&
          c > p.node && !has_marker(c, "to") && t.xpos(c) != "VBG")
        append(out, c);
    }
    return;
  }
  if (slot == "poss") {
    for (std::uint32_t w = p.first; w < p.end; ++w) {
      const std::uint32_t owner = t.child(w, Rel::nmod, SubRel::poss);
      if (owner != no_word) append(out, owner);
    }
    return;
  }
  add_prepositional(p, slot, out);
}

void Syntax::add_prepositional(const Predicate& p, std::string_view preposition, Words& out) const {
  const auto take = [&](std::uint32_t governor) {
    for (const std::uint32_t c : t.children(governor)) {
      const Rel rel = t[c].rel;
      if (rel != Rel::obl && rel != Rel::nmod && rel != Rel::advcl && rel != Rel::acl) continue;
      if (c < p.first && rel != Rel::obl) continue;
      if (!has_marker(c, preposition) || is_time(t, c)) continue;
      if (t[c].sub == SubRel::agent) continue;
      for (const std::uint32_t each : with_conjuncts(antecedent(c))) append(out, each);
    }
  };
  const std::size_t before = out.size();
  for (std::uint32_t w = p.first; w < p.end; ++w) take(w);
  if (p.node < p.first || p.node >= p.end) take(p.node);
  // "criticised the mayor for the toll": the parser may hang it on the object.
  if (out.size() == before && p.entry->part == LexiconPart::verb) {
    for (const std::uint32_t object : p.objects) {
      if (object > p.node) take(object);
    }
  }
  // Right behind the pattern, wherever it hangs.
  if (out.size() == before && p.end < t.size() && t[p.end].sentence == t[p.node].sentence &&
      t.form(p.end) == preposition) {
    const std::uint32_t head = t[p.end].head;
    const bool case_marker = t[p.end].rel == Rel::case_ || t[p.end].rel == Rel::mark;
    if (head != no_word && case_marker && head > p.end) {
      for (const std::uint32_t each : with_conjuncts(head)) append(out, each);
    }
  }
}

void Syntax::find_holders(Predicate& p) const {
  switch (p.entry->part) {
    case LexiconPart::verb:
    case LexiconPart::idiom:
    case LexiconPart::light:
      if (p.passive) {
        for (const std::uint32_t c : t.children(p.node)) {
          if (t[c].rel == Rel::obl && (t[c].sub == SubRel::agent || has_marker(c, "by")) &&
              t[c].sub != SubRel::unmarked) {
            for (const std::uint32_t each : with_conjuncts(antecedent(c))) append(p.holders, each);
          }
        }
      } else {
        p.holders = subjects(p.node);
      }
      return;
    case LexiconPart::feeling:
      // "opposed to it, the union": an attribute's noun; else the subject.
      if (t[p.node].rel == Rel::amod || t[p.node].rel == Rel::acl) {
        append(p.holders, t[p.node].head);
      } else {
        p.holders = subjects(p.node);
      }
      return;
    case LexiconPart::agent: {
      // "Holt, a critic of the toll," "Holt is a critic of it", "toll critic Ida Holt"
      if (t.has_child(p.node, Rel::cop)) {
        p.holders = subjects(p.node);
      } else if (t[p.node].rel == Rel::appos) {
        append(p.holders, t[p.node].head);
      } else {
        append(p.holders, p.node);
      }
      return;
    }
    case LexiconPart::noun:
    case LexiconPart::event:
    case LexiconPart::own:
    case LexiconPart::relation:
      return find_noun_holders(p);
    default:
      return;
  }
}

// "voiced opposition", "held talks", but not "opposes the ban": there the verb says what its subject thinks.
bool Syntax::lends_its_subject(std::uint32_t verb) const {
  bool judges = false;
  for (const LexiconEntry* entry : lexicon_.find(t.lemma(verb))) {
    if (entry->words.size() != 1) continue;
    if (entry->part == LexiconPart::light) return true;
    judges = judges || (entry->part == LexiconPart::verb && entry->takes("-") && entry->object != 0);
  }
  return !judges;
}

// "X's opposition", "opposition from X", "X voiced opposition", "union opposition".
void Syntax::find_noun_holders(Predicate& p) const {
  for (const std::uint32_t c : t.children(p.node)) {
    const TreeWord& word = t[c];
    if (word.rel == Rel::nmod && word.sub == SubRel::poss) {
      if (std::find(p.objects.begin(), p.objects.end(), c) == p.objects.end()) append(p.holders, c);
    } else if (word.rel == Rel::nmod || word.rel == Rel::obl || word.rel == Rel::acl) {
      const bool of = has_marker(c, "of") && !p.entry->takes("of");
      const bool among = has_marker(c, "among") && !p.entry->takes("among");
      if (has_marker(c, "by") || has_marker(c, "from") || of || among) {
        for (const std::uint32_t each : with_conjuncts(antecedent(c))) append(p.holders, each);
      }
    }
  }
  if (!p.holders.empty()) return;
  // The subject of the verb that the noun is the object of.
  const TreeWord& noun = t[p.node];
  if (noun.head == no_word) return;
  const std::uint32_t verb = noun.rel == Rel::conj ? t[noun.head].head : noun.head;
  const Rel rel = noun.rel == Rel::conj ? t[noun.head].rel : noun.rel;
  if (verb == no_word || !t.is_verb(verb)) return;
  if (rel == Rel::obj || (rel == Rel::obl && (has_marker(p.node, "in") || has_marker(p.node, "with")))) {
    if (!is_passive(verb) && lends_its_subject(verb)) p.holders = subjects(verb);
  }
  if (p.holders.empty()) {
    for (const std::uint32_t c : t.children(p.node)) {
      if (t[c].rel == Rel::compound && t.is_nominal(c)) append(p.holders, c);
      if (t[c].rel == Rel::amod && t[c].upos == Upos::propn) append(p.holders, c);
    }
  }
}

}  // namespace standpoint
