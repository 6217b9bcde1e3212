#include "extraction/clauses/predicates.hpp"

#include "language/irregular_verbs.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t widest_gap = 14;  // words where "*" stands: a list of actors
constexpr std::uint32_t owner_gap = 6;    // "in the Harbour Union's corner"

bool is_reflexive(const std::string& form) {
  static const WordSet words(
      "myself yourself himself herself itself oneself ourselves yourselves themselves themself");
  return words.contains(form);
}

bool is_possessive_word(const std::string& form) {
  static const WordSet words("his her its their my our your 's one's");
  return words.contains(form);
}

// "remained at odds with": verbs that stand where a form of be could.
bool takes_place_of_be(const std::string& lemma) {
  static const WordSet words("remain stay become seem appear feel look sound grow");
  return words.contains(lemma);
}

// "has no time for": the negation is a word of the pattern.
bool says_not(const LexiconEntry& entry) {
  static const WordSet negations("no not nothing never none");
  return std::any_of(entry.words.begin(), entry.words.end(),
                     [](const std::string& word) { return negations.contains(word); });
}

// Every slot of a verb is a preposition.
bool needs_object(const LexiconEntry& entry) {
  if (!entry.is_verbal() && entry.part != LexiconPart::feeling) return false;
  return std::none_of(entry.slots.begin(), entry.slots.end(), [](const std::string& slot) {
    return slot == "-" || slot == "that" || slot == "to:inf";
  });
}

}  // namespace

PredicateReader::PredicateReader(const Syntax& syntax, const StanceLexicon& lexicon)
    : s_(syntax), t_(syntax.t), lexicon_(lexicon), behind_(t_.size(), 0) {
  groups_.reserve(t_.size());
  for (std::uint32_t w = 0; w < t_.size(); ++w) groups_.push_back(&lexicon_.group(t_.lemma(w)));
  for (std::uint32_t w = t_.size(); w > 1; --w) {
    const std::uint32_t before = w - 2;
    if (t_[before].sentence != t_[w - 1].sentence) continue;
    behind_[before] = behind_[w - 1] | StanceLexicon::outline_bit(t_.lemma(w - 1)) |
                      StanceLexicon::outline_bit(t_.form(w - 1));
  }
}

bool PredicateReader::fits_part(const LexiconEntry& entry, std::uint32_t w) const {
  const Upos upos = t_[w].upos;
  switch (entry.part) {
    case LexiconPart::verb:
    case LexiconPart::light:
      return upos == Upos::verb || (upos == Upos::aux && entry.words.size() > 1);
    case LexiconPart::idiom:
      return upos == Upos::verb || upos == Upos::aux;
    case LexiconPart::agent:
      // "a longtime Trump ally", taken for an adverb.
      if (upos == Upos::adv && (t_.has_child(w, Rel::det) || t_.has_child(w, Rel::compound))) return true;
      return upos == Upos::noun || upos == Upos::propn || (entry.words.size() > 1 && upos == Upos::adj);
    case LexiconPart::noun:
    case LexiconPart::event:
    case LexiconPart::relation:
    case LexiconPart::own:
      return upos == Upos::noun || upos == Upos::propn || (entry.words.size() > 1 && upos == Upos::adj);
    case LexiconPart::label:
      // "is a liar", taken for an adjective.
      if (upos == Upos::adj && t_.has_child(w, Rel::det)) return true;
      return upos == Upos::noun || upos == Upos::propn || (entry.words.size() > 1 && upos == Upos::adj);
    case LexiconPart::quality:
      // "a cowardly act", taken for an adverb
      if (upos == Upos::adv && t_[w].rel == Rel::amod) return true;
      return upos == Upos::adj || (upos == Upos::verb && t_.xpos(w) == "VBN") || entry.words.size() > 1;
    case LexiconPart::feeling:
      return upos == Upos::adj || (upos == Upos::verb && (t_.xpos(w) == "VBN" || is_participle(w))) ||
             (entry.words.size() > 1 && (upos == Upos::adp || upos == Upos::adv));
    case LexiconPart::thing:
      // "Good for her!", but not "is good for trade".
      return entry.words.front() != "good" ||
             (upos == Upos::adj && !t_.has_child(w, Rel::cop) && !t_.has_child(w, Rel::nsubj) &&
              (t_[w].rel == Rel::root || t_[w].rel == Rel::conj || t_[w].rel == Rel::parataxis));
    default:
      return false;
  }
}

// The object of a verb that a pattern holds a place for, though nothing stands there: "was taken to task".
bool PredicateReader::has_object_outside(std::uint32_t verb, std::uint32_t first, std::uint32_t end) const {
  if (s_.is_passive(verb)) return true;
  const Words objects = s_.direct_objects(verb);
  return std::any_of(objects.begin(), objects.end(),
                     [&](std::uint32_t w) { return w < first || w > end + 3; });
}

PredicateReader::Match PredicateReader::match(const LexiconEntry& entry, std::uint32_t w) const {
  Match found;
  if (!fits_part(entry, w)) return found;
  // "looks for work", "stayed behind": only be and remain are for, against or behind something by themselves.
  if (entry.words.size() == 1 && entry.words.front() == "be" && t_.lemma(w) != "be" &&
      t_.lemma(w) != "remain")
    return found;
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
  // "took up the nomination of a judge to the court" takes nobody to court.
  if (entry.part == LexiconPart::idiom && entry.words.size() > 1) {
    const std::uint32_t particle = t_.child(w, Rel::compound, SubRel::prt);
    if (particle != no_word && particle == w + 1 &&
        std::find(entry.words.begin(), entry.words.end(), t_.form(particle)) == entry.words.end())
      return found;
  }
  // "came to the old miller's defence": the possessor stands inside.
  const bool holds_owner = entry.takes("poss");
  std::uint32_t at = w;
  std::uint32_t gap = holds_owner ? owner_gap : 2;
  for (std::size_t i = 1; i < entry.words.size(); ++i) {
    const std::string& word = entry.words[i];
    if (word == "*") {
      gap = widest_gap;
      continue;
    }
    std::uint32_t next = at + 1;
    bool hit = false;
    for (std::uint32_t step = 0; step <= gap && next < t_.size() && t_[next].sentence == sentence;
         ++step, ++next) {
      if (same(next, word) || (word == "one's" && is_possessive_word(t_.form(next))) ||
          (word == "oneself" && is_reflexive(t_.form(next)))) {
        hit = true;
        break;
      }
      if (word == "-") break;
      // 'showed "complete disregard" for it'; 'was "a mistake" to build it' is read with its clause
      if (t_.xpos(next) == "``" && entry.words.front() != "be") {
        --step;
        continue;
      }
      const Upos upos = t_[next].upos;
      const bool small = upos == Upos::det || upos == Upos::adj || upos == Upos::adv || upos == Upos::num ||
                         (upos == Upos::pron && is_possessive_word(t_.form(next)));
      const bool owner = holds_owner && (upos == Upos::propn || upos == Upos::noun || upos == Upos::pron ||
                                         t_.form(next) == "'s" || t_.form(next) == "'");
      if (gap == owner_gap && !small && !owner) break;
      if (gap == 2 && !small) break;
    }
    if (!hit) return found;
    // "gave her backing": no object stands between "give" and "one's backing".
    if (gap == widest_gap && next == at + 1 && !has_object_outside(w, at, next)) return found;
    at = next;
    gap = holds_owner ? owner_gap : 2;
  }
  found.found = true;
  found.end = at + 1;
  found.node = w;
  // The word that governs the others: "in favour of" hangs on "favour", "is no fan of" on "fan".
  if (entry.part == LexiconPart::idiom && t_[w].rel == Rel::cop && t_[w].head > w && t_[w].head < found.end)
    found.node = t_[w].head;
  if (entry.words.size() > 1 && entry.part != LexiconPart::verb && entry.part != LexiconPart::idiom) {
    for (std::uint32_t i = w; i < found.end; ++i) {
      if (t_[i].head == no_word || t_[i].head < w || t_[i].head >= found.end) found.node = i;
    }
  }
  return found;
}

// Some senses take an actor for their object, others a thing: "dismissed the minister", "dismissed the
// claim".
// "unloaded on the mayor" is an attack, "unloaded coal on the quay" none.
bool PredicateReader::acts_on_another(const Predicate& p) const {
  // "called her a champion for drivers" calls for nothing.
  if (p.entry->text == "call@for" && !p.passive && t_.has_child(p.node, Rel::obj)) return true;
  const bool on = p.entry->takes("on") || p.entry->takes("into");
  return p.entry->part == LexiconPart::verb && p.entry->words.size() == 1 && p.entry->act == "criticise" &&
         on && !p.passive && t_.has_child(p.node, Rel::obj);
}

bool PredicateReader::fits_object(const LexiconEntry& entry, const Words& objects) const {
  if (objects.empty() || (!entry.has(lexicon_person) && !entry.has(lexicon_thing))) return true;
  const bool actor = std::any_of(objects.begin(), objects.end(), [&](std::uint32_t w) {
    // "the couple's son, Leo Brandt,"
    const std::uint32_t name = t_.child(w, Rel::appos);
    return s_.is_actor_like(w) || (name != no_word && t_[name].upos == Upos::propn && s_.is_actor_like(name));
  });
  return actor == entry.has(lexicon_person);
}

// "far from supporting", "anything but fair", "a lack of support": words right before, at most small ones
// between.
bool PredicateReader::is_turned(std::uint32_t node) const {
  constexpr std::uint32_t longest = 6;
  std::uint32_t begin = node;
  const auto is_small = [&](std::uint32_t w) {
    const Upos upos = t_[w].upos;
    return upos == Upos::det || upos == Upos::adj || upos == Upos::adv;
  };
  while (begin > 0 && node - begin < 2 && t_[begin - 1].sentence == t_[node].sentence && is_small(begin - 1))
    --begin;
  for (std::uint32_t first = node; first > 0 && node - first < longest; --first) {
    const std::uint32_t start = first - 1;
    if (t_[start].sentence != t_[node].sentence) break;
    for (const LexiconEntry* entry : groups_[start]->entries) {
      if (entry->part != LexiconPart::turn) continue;
      const std::uint32_t end = start + static_cast<std::uint32_t>(entry->words.size());
      if (end < begin || end > node) continue;
      bool same = true;
      for (std::uint32_t i = 0; i < entry->words.size(); ++i) {
        same = same && (t_.lemma(start + i) == entry->words[i] || t_.form(start + i) == entry->words[i]);
      }
      if (same) return true;
    }
  }
  return false;
}

// "a toll opponent", "a gun control advocate", but not "a campaign supporter", "a primary opponent".
bool PredicateReader::takes_side_on_things(const Predicate& p) const {
  static const WordSet no_matters(
      "primary election race campaign debate court title match party state city community consumer patient "
      "victim staff time weekend rally league season party majority minority business industry union child "
      "tenant worker family customer citizen user employee student health policy media press film music "
      "theatre food art literature book football team club core life grass-root grassroots");
  const std::uint32_t thing = p.node > 0 ? p.node - 1 : no_word;
  return thing != no_word && t_[thing].head == p.node && side_takers().contains(t_.lemma(p.node)) &&
         !no_matters.contains(t_.lemma(thing));
}

// "is an outrage", "called it an outrage": what a thing is called, no feeling of anybody's.
bool PredicateReader::is_called(std::uint32_t noun) const {
  const std::uint32_t article = t_.child(noun, Rel::det);
  if (article == no_word || (t_.form(article) != "a" && t_.form(article) != "an")) return false;
  return t_[noun].rel == Rel::xcomp || t_.has_child(noun, Rel::cop);
}

Predicate PredicateReader::read(std::uint32_t w) const {
  Predicate best;
  int best_score = -1;
  const auto consider = [&](const StanceLexicon::Group& group) {
    for (std::size_t i = 0; i < group.entries.size(); ++i) {
      if (!may_hold(group, i, w)) continue;
      const LexiconEntry* entry = group.entries[i];
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
      if (p.objects.empty() && needs_object(*entry) && !entry->has(lexicon_neutral)) continue;
      if (!fits_object(*entry, p.objects) || acts_on_another(p)) continue;
      const bool prepositional = !entry->slots.empty() && entry->slots.front() != "-";
      int score = p.objects.empty() ? 0 : prepositional ? 4 : 3;
      if (!p.clauses.empty()) score = std::max(score, 3);
      if (!p.topics.empty()) ++score;
      if (entry->words.size() > 1) score += 2;
      if (entry->part == LexiconPart::noun) ++score;  // "support for" is an attitude before it is an effect
      if (entry->has(lexicon_mutual) && entry->object != 0 && !p.objects.empty())
        ++score;  // "clashed with her over it"
      if (entry->part == LexiconPart::label && is_called(p.node)) score += 2;
      if (score > best_score) {
        best_score = score;
        best = std::move(p);
      }
    }
  };
  consider(*groups_[w]);
  if (t_.form(w) != t_.lemma(w)) consider(lexicon_.group(t_.form(w)));
  if (best.entry == nullptr && t_.is_verb(w)) {
    const std::string base = irregular_base(t_.form(w));
    if (!base.empty() && base != t_.lemma(w)) consider(lexicon_.group(base));
  }
  if (t_.is_verb(w) && takes_place_of_be(t_.lemma(w))) consider(lexicon_.group("be"));
  if (best.entry != nullptr) {
    find_holders(best);
    best.negated = !says_not(*best.entry) && s_.is_negated(best.node);
    if (is_turned(best.node)) best.negated = !best.negated;
    best.pending = (best.negated && s_.is_not_yet(best.node)) || s_.has_yet(best.node);
  }
  return best;
}

PredicateReader::Quarrel PredicateReader::quarrel_at(std::uint32_t w) const {
  const StanceLexicon::Group& group = *groups_[w];
  for (std::size_t i = 0; i < group.entries.size(); ++i) {
    if (!may_hold(group, i, w)) continue;
    const LexiconEntry* entry = group.entries[i];
    if (!entry->has(lexicon_mutual) || entry->object >= 0 || !entry->takes("with")) continue;
    const Match found = match(*entry, w);
    if (!found.found || s_.is_passive(found.node)) continue;
    const auto children = t_.children(found.node);
    const bool named = std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
      return t_[c].rel == Rel::obj || s_.has_marker(c, "with");
    });
    if (!named) return {entry, found.node};
  }
  return {};
}

void PredicateReader::find_arguments(Predicate& p) const {
  for (const std::string& slot : p.entry->slots) add_slot(p, slot, p.objects);
  // "withdrew its forces from the valley", which says nothing of either, not "withdrew from the treaty"
  if (p.entry->class_name == "leave" && p.entry->takes("from") && t_.has_child(p.node, Rel::obj))
    p.objects.clear();
  if (p.entry->class_name == "leave" && p.entry->takes("-")) {
    static const WordSet sent(
        "force troop soldier army unit ship warship aircraft staff envoy diplomat ambassador");
    std::erase_if(p.objects, [&](std::uint32_t w) { return sent.contains(t_.lemma(w)); });
  }
  for (const std::string& slot : p.entry->topics) add_prepositional(p, slot, p.topics);
  if (p.entry->part == LexiconPart::noun && p.objects.empty()) add_aim(p);
  // "accused a rival of bugging the room": that is what he is accused of.
  if (p.entry->part == LexiconPart::agent && (t_[p.node].rel == Rel::obj || t_[p.node].rel == Rel::obl))
    std::erase_if(p.objects, [&](std::uint32_t w) { return t_.xpos(w) == "VBG"; });
  // "Holt's rival", "her closest ally", "Marel critics"
  if (p.entry->part == LexiconPart::agent && p.objects.empty() && p.entry->takes("of")) {
    for (const std::uint32_t c : t_.children(p.node)) {
      const bool thing = c + 1 == p.node && t_[c].rel == Rel::compound && t_[c].upos == Upos::noun &&
                         takes_side_on_things(p);
      const bool owner = c < p.node && t_.form(c) != "its" && t_.form(c) != "our" && t_.form(c) != "my" &&
                         ((t_[c].rel == Rel::nmod && t_[c].sub == SubRel::poss) ||
                          (t_[c].rel == Rel::compound && t_[c].upos == Upos::propn));
      if (owner || thing) append(p.objects, c);
    }
  }
  // "wants the council to act": the object is who is to act.
  if (p.entry->clause != 0 && !p.passive && !p.objects.empty() && p.entry->act != "support") {
    const std::uint32_t complement = t_.child(p.node, Rel::xcomp);
    if (complement != no_word && complement > p.objects.front() && t_.is_verb(complement)) {
      const Words addressees = s_.direct_objects(p.node);
      std::erase_if(p.objects, [&](std::uint32_t w) {
        return std::find(addressees.begin(), addressees.end(), w) != addressees.end();
      });
    }
  }
  if (p.entry->clause != 0 && !p.passive) {
    for (const std::uint32_t object : s_.direct_objects(p.node)) {
      for (const std::uint32_t c : t_.children(object)) {
        if (c < object || t_[c].rel != Rel::acl || s_.for_subject(c) != object) continue;
        append(p.clauses, c);
        std::erase(p.objects, object);
      }
    }
  }
  // "the support of its bank for the line": "of" leads in who supports.
  if (p.entry->part == LexiconPart::noun && p.entry->act == "support" && p.entry->takes("of") &&
      p.objects.size() > 1) {
    const auto is_of = [&](std::uint32_t w) { return s_.has_marker(w, "of") && s_.is_actor_like(w); };
    const bool others = std::any_of(p.objects.begin(), p.objects.end(), [&](std::uint32_t w) {
      return !s_.has_marker(w, "of") && t_[w].rel != Rel::conj;
    });
    if (others) {
      for (const std::uint32_t w : p.objects) {
        if (is_of(w)) append(p.holders, w);
      }
      std::erase_if(p.objects, is_of);
    }
  }
  std::erase_if(p.topics, [&](std::uint32_t w) {
    // "prefers to talk": an infinitive is not what another thing is preferred to.
    return t_.xpos(w) == "VB" || std::find(p.objects.begin(), p.objects.end(), w) != p.objects.end();
  });
  if (p.entry->clause == 0 && p.entry->implies == 0) return;
  // "urged voters to reject it", with the infinitive hung on "voters".
  const std::uint32_t asked = p.entry->clause != 0 ? addressed_infinitive(p) : no_word;
  const std::uint32_t what = asked == no_word ? no_word : t_.child(asked, Rel::obj);
  if (what != no_word && t_.is_nominal(what)) append(p.clauses, asked);
  if (const std::uint32_t done = wished_done(p); done != no_word) {
    std::erase(p.objects, t_[done].head);
    append(p.clauses, done);
  }
  for (const std::uint32_t c : t_.children(p.node)) {
    const Rel rel = t_[c].rel;
    const bool complement = rel == Rel::xcomp || rel == Rel::ccomp ||
                            ((rel == Rel::advcl || rel == Rel::acl) && s_.has_marker(c, "to") &&
                             t_.child(c, Rel::nsubj) == no_word);
    if (!complement || c < p.node || is_claim(p, c)) continue;
    for (const std::uint32_t each : s_.with_conjuncts(c)) {
      if (std::find(p.objects.begin(), p.objects.end(), each) == p.objects.end()) append(p.clauses, each);
    }
  }
}

}  // namespace standpoint
