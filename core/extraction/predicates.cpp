#include "extraction/predicates.hpp"

#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

bool is_possessive_word(const std::string& form) {
  static const WordSet words("his her its their my our your 's one's");
  return words.contains(form);
}

// Every slot of a verb is a preposition.
bool needs_object(const LexiconEntry& entry) {
  if (!entry.is_verbal() && entry.part != LexiconPart::feeling) return false;
  return std::none_of(entry.slots.begin(), entry.slots.end(), [](const std::string& slot) {
    return slot == "-" || slot == "that" || slot == "to:inf";
  });
}

bool is_time(const Trees& t, std::uint32_t w) {
  return t[w].sub == SubRel::unmarked || calendar_words().contains(t.form(w)) ||
         (t[w].upos == Upos::num && t.form(w).size() == 4);
}

}  // namespace

bool PredicateReader::fits_part(const LexiconEntry& entry, std::uint32_t w) const {
  const Upos upos = t_[w].upos;
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
      return upos == Upos::adj || (upos == Upos::verb && t_.xpos(w) == "VBN") || entry.words.size() > 1;
    case LexiconPart::feeling:
      return upos == Upos::adj || (upos == Upos::verb && t_.xpos(w) == "VBN") ||
             (entry.words.size() > 1 && (upos == Upos::adp || upos == Upos::adv));
    case LexiconPart::thing:
      return true;
    default:
      return false;
  }
}

PredicateReader::Match PredicateReader::match(const LexiconEntry& entry, std::uint32_t w) const {
  Match found;
  if (!fits_part(entry, w)) return found;
  const std::uint32_t sentence = t_[w].sentence;
  const auto same = [&](std::uint32_t at, const std::string& word) {
    return t_.lemma(at) == word || t_.form(at) == word;
  };
  // "turn the plan down": a particle may stand behind the object.
  if (entry.part == LexiconPart::verb && entry.words.size() == 2) {
    if (w + 1 < t_.size() && t_[w + 1].sentence == sentence && t_.form(w + 1) == entry.words[1])
      return {w + 2, w, true};
    for (const std::uint32_t c : t_.children(w)) {
      if (c > w && t_.form(c) == entry.words[1] &&
          (t_[c].rel == Rel::compound || t_[c].rel == Rel::advmod || (c == w + 1 && t_[c].rel != Rel::obj)))
        return {c == w + 1 ? w + 2 : w + 1, w, true};
    }
  }
  // "picked up" is no "picked".
  if (entry.part == LexiconPart::verb && entry.words.size() == 1) {
    const std::uint32_t particle = t_.child(w, Rel::compound, SubRel::prt);
    if (particle != no_word && !entry.takes(t_.form(particle))) return found;
    // "fought back to win"
    static const WordSet away("back away off");
    if (w + 1 < t_.size() && t_[w + 1].head == w && t_[w + 1].rel == Rel::advmod &&
        away.contains(t_.form(w + 1)))
      return found;
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
    for (std::uint32_t step = 0; step <= gap && next < t_.size() && t_[next].sentence == sentence;
         ++step, ++next) {
      if (same(next, word) || (word == "one's" && is_possessive_word(t_.form(next)))) {
        hit = true;
        break;
      }
      if (word == "-") break;
      const Upos upos = t_[next].upos;
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
  // The word that governs the others: "in favour of" hangs on "favour", "is no fan of" on "fan".
  const bool copular = entry.part == LexiconPart::idiom && t_[w].rel == Rel::cop;
  if (entry.words.size() > 1 &&
      (copular || (entry.part != LexiconPart::verb && entry.part != LexiconPart::idiom))) {
    for (std::uint32_t i = w; i < found.end; ++i) {
      if (t_[i].head == no_word || t_[i].head < w || t_[i].head >= found.end) found.node = i;
    }
  }
  return found;
}

// Some senses take an actor for their object, others a thing: "dismissed the minister", "dismissed the
// claim".
bool PredicateReader::fits_object(const LexiconEntry& entry, const Words& objects) const {
  if (objects.empty() || (!entry.has(lexicon_person) && !entry.has(lexicon_thing))) return true;
  const bool actor =
      std::any_of(objects.begin(), objects.end(), [&](std::uint32_t w) { return s_.is_actor_like(w); });
  return actor == entry.has(lexicon_person);
}

Predicate PredicateReader::read(std::uint32_t w) const {
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
          s_.is_passive(p.node) && (entry->part == LexiconPart::verb || entry->part == LexiconPart::idiom ||
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
  consider(lexicon_.find(t_.lemma(w)));
  if (t_.form(w) != t_.lemma(w)) consider(lexicon_.find(t_.form(w)));
  // The lemmatizer cuts unknown words short: "stok" of "stoking".
  if (best.entry == nullptr && t_.is_verb(w)) consider(lexicon_.find(t_.lemma(w) + "e"));
  if (best.entry != nullptr) {
    find_holders(best);
    best.negated = s_.is_negated(best.node);
    // The negation of "has no objection to" is its own.
    const auto& words = best.entry->words;
    if (std::any_of(words.begin(), words.end(), [](const std::string& word) {
          return word == "no" || word == "not" || word == "nothing" || word == "never" || word == "none";
        }))
      best.negated = false;
  }
  return best;
}

void PredicateReader::find_arguments(Predicate& p) const {
  for (const std::string& slot : p.entry->slots) add_slot(p, slot, p.objects);
  for (const std::string& slot : p.entry->topics) add_prepositional(p, slot, p.topics);
  // "wants the council to act": the object is who is to act.
  if (p.entry->clause != 0 && !p.passive && !p.objects.empty()) {
    const std::uint32_t complement = t_.child(p.node, Rel::xcomp);
    if (complement != no_word && complement > p.objects.front() && t_.is_verb(complement)) {
      const Words addressees = s_.direct_objects(p.node);
      std::erase_if(p.objects, [&](std::uint32_t w) {
        return std::find(addressees.begin(), addressees.end(), w) != addressees.end();
      });
    }
  }
  std::erase_if(p.topics, [&](std::uint32_t w) {
    return std::find(p.objects.begin(), p.objects.end(), w) != p.objects.end();
  });
  if (p.entry->clause == 0 && p.entry->implies == 0) return;
  for (const std::uint32_t c : t_.children(p.node)) {
    const Rel rel = t_[c].rel;
    const bool complement = rel == Rel::xcomp || rel == Rel::ccomp ||
                            ((rel == Rel::advcl || rel == Rel::acl) && s_.has_marker(c, "to") &&
                             t_.child(c, Rel::nsubj) == no_word);
    if (!complement || c < p.node) continue;
    for (const std::uint32_t each : s_.with_conjuncts(c)) {
      if (std::find(p.objects.begin(), p.objects.end(), each) == p.objects.end()) append(p.clauses, each);
    }
  }
}

void PredicateReader::add_slot(const Predicate& p, std::string_view slot, Words& out) const {
  if (slot == "-") {
    if (p.passive) {
      for (const std::uint32_t c : t_.children(p.node)) {
        if (t_[c].rel == Rel::nsubj && t_[c].sub == SubRel::pass) {
          for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(out, each);
        }
      }
      if (out.empty() && t_[p.node].rel == Rel::acl && t_[p.node].head != no_word)
        append(out, t_[p.node].head);
      if (out.empty()) {
        for (const std::uint32_t each : s_.subjects(p.node)) append(out, each);
      }
      return;
    }
    for (const std::uint32_t each : s_.direct_objects(p.node)) append(out, each);
    // "opposes raising the fee"
    for (const std::uint32_t c : t_.children(p.node)) {
      const bool gerund = (t_[c].rel == Rel::xcomp || t_[c].rel == Rel::ccomp) && t_.xpos(c) == "VBG" &&
                          c > p.node && t_.child(c, Rel::nsubj) == no_word;
      if (gerund) append(out, c);
    }
    return;
  }
  if (slot == "to:inf") {
    for (const std::uint32_t c : t_.children(p.node)) {
      const Rel rel = t_[c].rel;
      if ((rel == Rel::xcomp || rel == Rel::advcl || rel == Rel::acl || rel == Rel::ccomp) &&
          s_.has_marker(c, "to") && c > p.node)
        append(out, c);
    }
    return;
  }
  if (slot == "that") {
    for (const std::uint32_t c : t_.children(p.node)) {
      const Rel rel = t_[c].rel;
      if ((rel == Rel::ccomp || (rel == Rel::acl && s_.has_marker(c, "that")) ||
           (rel == Rel::advcl && s_.has_marker(c, "that"))) &&
          c > p.node && !s_.has_marker(c, "to") && t_.xpos(c) != "VBG")
        append(out, c);
    }
    return;
  }
  if (slot == "poss") {
    for (std::uint32_t w = p.first; w < p.end; ++w) {
      const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
      if (owner != no_word) append(out, owner);
    }
    return;
  }
  add_prepositional(p, slot, out);
}

void PredicateReader::add_prepositional(const Predicate& p, std::string_view preposition, Words& out) const {
  const auto take = [&](std::uint32_t governor) {
    for (const std::uint32_t c : t_.children(governor)) {
      const Rel rel = t_[c].rel;
      if (rel != Rel::obl && rel != Rel::nmod && rel != Rel::advcl && rel != Rel::acl) continue;
      if (c < p.first && rel != Rel::obl) continue;
      if (!s_.has_marker(c, preposition) || is_time(t_, c)) continue;
      if (t_[c].sub == SubRel::agent) continue;
      for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(out, each);
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
  if (out.size() == before && p.end < t_.size() && t_[p.end].sentence == t_[p.node].sentence &&
      t_.form(p.end) == preposition) {
    const std::uint32_t head = t_[p.end].head;
    const bool case_marker = t_[p.end].rel == Rel::case_ || t_[p.end].rel == Rel::mark;
    if (head != no_word && case_marker && head > p.end) {
      for (const std::uint32_t each : s_.with_conjuncts(head)) append(out, each);
    }
  }
}

const LexiconEntry* PredicateReader::light_entry(std::uint32_t verb) const {
  for (const LexiconEntry* entry : lexicon_.find(t_.lemma(verb))) {
    if (entry->part == LexiconPart::light && entry->words.size() == 1) return entry;
  }
  return nullptr;
}

// "voiced opposition", "held talks", but not "opposes the ban": there the verb says what its subject thinks.
bool PredicateReader::lends_its_subject(std::uint32_t verb) const {
  if (light_entry(verb) != nullptr) return true;
  const auto& entries = lexicon_.find(t_.lemma(verb));
  return std::none_of(entries.begin(), entries.end(), [](const LexiconEntry* entry) {
    return entry->words.size() == 1 && entry->part == LexiconPart::verb && entry->takes("-") &&
           entry->object != 0;
  });
}

void PredicateReader::find_holders(Predicate& p) const {
  switch (p.entry->part) {
    case LexiconPart::verb:
    case LexiconPart::idiom:
    case LexiconPart::light:
      if (p.passive) {
        for (const std::uint32_t c : t_.children(p.node)) {
          if (t_[c].rel == Rel::obl && (t_[c].sub == SubRel::agent || s_.has_marker(c, "by")) &&
              t_[c].sub != SubRel::unmarked) {
            for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(p.holders, each);
          }
        }
      } else {
        p.holders = s_.subjects(p.node);
      }
      return;
    case LexiconPart::feeling:
      // "opposed to it, the union": an attribute's noun; else the subject.
      if (t_[p.node].rel == Rel::amod || t_[p.node].rel == Rel::acl) {
        append(p.holders, t_[p.node].head);
      } else {
        p.holders = s_.subjects(p.node);
      }
      return;
    case LexiconPart::agent: {
      // "Holt, a critic of the toll," "Holt is a critic of it", "toll critic Ida Holt"
      if (t_.has_child(p.node, Rel::cop)) {
        p.holders = s_.subjects(p.node);
      } else if (t_[p.node].rel == Rel::appos) {
        append(p.holders, t_[p.node].head);
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

// "X's opposition", "opposition from X", "X voiced opposition", "union opposition".
void PredicateReader::find_noun_holders(Predicate& p) const {
  for (const std::uint32_t c : t_.children(p.node)) {
    const TreeWord& word = t_[c];
    if (word.rel == Rel::nmod && word.sub == SubRel::poss) {
      if (std::find(p.objects.begin(), p.objects.end(), c) == p.objects.end()) append(p.holders, c);
    } else if (word.rel == Rel::nmod || word.rel == Rel::obl || word.rel == Rel::acl) {
      const bool of = s_.has_marker(c, "of") && !p.entry->takes("of");
      const bool among = s_.has_marker(c, "among") && !p.entry->takes("among");
      if (s_.has_marker(c, "by") || s_.has_marker(c, "from") || of || among) {
        for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(p.holders, each);
      }
    }
  }
  if (!p.holders.empty()) return;
  // The subject of the verb that the noun is the object of.
  const TreeWord& noun = t_[p.node];
  if (noun.head == no_word) return;
  const std::uint32_t verb = noun.rel == Rel::conj ? t_[noun.head].head : noun.head;
  const Rel rel = noun.rel == Rel::conj ? t_[noun.head].rel : noun.rel;
  if (verb == no_word || !t_.is_verb(verb)) return;
  if (rel == Rel::obj ||
      (rel == Rel::obl && (s_.has_marker(p.node, "in") || s_.has_marker(p.node, "with")))) {
    if (!s_.is_passive(verb) && lends_its_subject(verb)) p.holders = s_.subjects(verb);
  }
  if (p.holders.empty()) {
    for (const std::uint32_t c : t_.children(p.node)) {
      if (t_[c].rel == Rel::compound && t_.is_nominal(c)) append(p.holders, c);
      if (t_[c].rel == Rel::amod && t_[c].upos == Upos::propn) append(p.holders, c);
    }
  }
}

}  // namespace standpoint
