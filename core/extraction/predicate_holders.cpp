// Who holds the attitude of a predicate.

#include "extraction/predicates.hpp"

#include <algorithm>

namespace standpoint {

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
