// Who stands behind a thing: "the mayor's plan", "a study by the union", "the ruling" of a court named
// before. To be against what somebody made or did is to be against him.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "knowledge/country_names.hpp"
#include "knowledge/role_bodies.hpp"
#include "language/name_lists.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t maker_reach = 15;  // sentences

// What befalls its possessor and does him harm: "the minister's arrest".
const WordSet& blows() {
  static const WordSet words(
      "arrest detention imprisonment incarceration jailing prosecution indictment conviction punishment "
      "impeachment dismissal sacking firing ouster ousting removal expulsion exclusion suspension overthrow "
      "toppling downfall disqualification deportation eviction extradition banishment exile murder killing "
      "assassination execution persecution torture harassment abduction kidnapping resignation departure "
      "exit "
      "demotion censure defeat demise abolition dissolution closure break-up breakup humiliation disgrace");
  return words;
}

// What befalls its possessor and is to his good: "the judge's nomination".
const WordSet& gifts() {
  static const WordSet words(
      "nomination appointment election reelection re-election candidacy candidature confirmation promotion "
      "reinstatement release liberation acquittal exoneration elevation rescue survival victory success "
      "triumph return recovery");
  return words;
}

// What somebody has, suffers or belongs to: a word against it says nothing of him.
const WordSet& lots() {
  static const WordSet words(
      "death loss injury illness disease suffering plight fate grief poverty misery hardship absence funeral "
      "killer murderer attacker critic opponent rival enemy foe detractor oppressor abuser accuser captor "
      "home house body life family child son daughter wife husband father mother parent brother sister "
      "friend "
      "neighbour neighbor age name birthday part side face hand eye head way day week month year night "
      "border "
      "capital city town side wound pain problem trouble enemy victim debt threat danger risk");
  return words;
}

// Verbs by which a thing has a maker: "a plan drawn up by the board".
const WordSet& making_verbs() {
  static const WordSet words(
      "make write draw publish issue release propose draft prepare commission put author launch introduce "
      "announce adopt pass order impose file bring lodge produce devise design submit table present set "
      "conduct carry commit build approve take deliver sign pen champion push promote back run impose lead "
      "organise organize");
  return words;
}

// Nouns for what a verb brings about: "ruled ... the ruling".
struct Outcome {
  std::string_view verb;
  std::string_view nouns;
};
constexpr Outcome outcomes[] = {
    {"rule", "ruling decision judgment judgement verdict"},
    {"decide", "decision move"},
    {"convict", "verdict conviction"},
    {"sentence", "sentence verdict"},
    {"order", "order directive decision"},
    {"propose", "proposal plan idea move"},
    {"plan", "plan proposal move"},
    {"announce", "plan move decision announcement proposal"},
    {"unveil", "plan proposal"},
    {"publish", "report study article"},
    {"report", "report article story"},
    {"claim", "claim"},
    {"allege", "allegation claim accusation"},
    {"accuse", "accusation allegation charge claim"},
    {"demand", "demand"},
    {"threaten", "threat warning"},
    {"warn", "warning"},
    {"offer", "offer"},
    {"vote", "vote decision move"},
    {"veto", "veto decision"},
    {"refuse", "refusal decision"},
    {"reject", "rejection decision"},
    {"impose", "sanction restriction ban measure move decision"},
    {"ban", "ban decision move"},
    {"criticise", "criticism"},
    {"criticize", "criticism"},
    {"attack", "attack criticism"},
    {"test", "test launch"},
    {"launch", "launch test campaign attack"},
    {"sue", "lawsuit suit"},
    {"strike", "strike walkout"},
    {"fire", "dismissal decision"},
    {"close", "closure decision"},
};

// A noun for what somebody decided, said or did.
bool is_outcome(const std::string& noun) {
  static const WordSet words(
      "ruling decision judgment judgement verdict sentence order directive proposal plan report study "
      "article "
      "claim allegation accusation threat warning refusal rejection criticism lawsuit suit");
  return words.contains(noun);
}

bool rules_on_things(const std::string& lemma) {
  static const WordSet words("court judge tribunal justice magistrate jury arbitrator");
  return words.contains(lemma);
}

// Verbs whose object one is against because of what it is, not because it is a misfortune.
bool blames(std::string_view act) {
  return act == "criticise" || act == "oppose" || act == "reject" || act == "accuse" || act == "protest" ||
         act == "sue" || act == "vote" || act == "deny" || act == "punish" || act == "threaten" ||
         act == "demand" || act == "request" || act == "order";
}

bool laments(const LexiconEntry* entry) {
  static const WordSet words("lament bemoan rue bewail regret mourn");
  return entry != nullptr && (words.contains(entry->words.front()) || entry->class_name == "dismay" ||
                              entry->class_name == "worry" || entry->class_name == "fear");
}

}  // namespace

// Possessor, author behind "by", author of a participle ("published by").
Words StanceReader::makers_of(std::uint32_t noun) const {
  Words makers;
  const Predicate* p = predicate_at(noun);
  const bool act =
      p != nullptr && (p->entry->part == LexiconPart::event || p->entry->part == LexiconPart::noun ||
                       p->entry->part == LexiconPart::own);
  // "asked the court to throw out the rules": what one acts on is not of one's making, and who dropped the
  // toll is no longer behind it.
  if (act) makers = p->holders;
  // "the Senate plan": where it lies, not whose it is.
  static const WordSet chambers("senate house assembly parliament congress commons");
  std::erase_if(makers, [&](std::uint32_t w) {
    return t_[w].rel == Rel::compound && t_[w].head == noun && chambers.contains(t_.form(w));
  });
  // "the Norland inquiry": into Norland
  std::erase_if(makers, [&](std::uint32_t w) {
    return t_[w].rel == Rel::compound && t_[w].head == noun && is_inquiry(t_.lemma(noun)) &&
           !country_named(t_.form(w)).empty();
  });
  // "the Republican argument", "French tactics"
  static const WordSet doings(
      "argument claim idea proposal memo report ad campaign effort narrative rhetoric tactic agenda talking "
      "accusation allegation complaint objection position strategy policy demand obstruction");
  if (doings.contains(t_.lemma(noun))) {
    for (const std::uint32_t c : t_.children(noun)) {
      const bool people = t_[c].upos == Upos::propn || demonyms().contains(t_.form(c)) ||
                          !party_of_member(t_.form(c)).empty();
      if (c < noun && (t_[c].rel == Rel::amod || t_[c].rel == Rel::compound) && people) append(makers, c);
    }
  }
  const std::uint32_t verb = verb_of_object(noun);
  // "urged the governor to sign the bill": he has made nothing yet.
  if (verb != no_word && syntax_.has_marker(verb, "to"))
    std::erase_if(makers, [&](std::uint32_t w) { return w < t_[noun].left || w >= t_[noun].right; });
  const LexiconEntry* light = verb == no_word ? nullptr : reader_.light_entry(verb);
  const bool made =
      light != nullptr ? light->turn >= 0 : verb == no_word || making_verbs().contains(t_.lemma(verb));
  if (!made) std::erase_if(makers, [&](std::uint32_t w) { return w < t_[noun].left || w >= t_[noun].right; });
  for (const std::uint32_t c : t_.children(noun)) {
    const TreeWord& word = t_[c];
    if (word.rel == Rel::nmod && (word.sub == SubRel::poss || syntax_.has_marker(c, "by"))) append(makers, c);
    if (word.rel != Rel::acl || !making_verbs().contains(t_.lemma(c))) continue;
    // "a plan drawn up by the board", "the resolution that Norland had drafted"
    const std::uint32_t made_too = t_.child(c, Rel::obj);
    const bool clause = word.sub == SubRel::relcl && !syntax_.is_passive(c) &&
                        (made_too == no_word || syntax_.antecedent(made_too) == noun);
    if (!clause && t_.xpos(c) != "VBN") continue;
    for (const std::uint32_t d : t_.children(c)) {
      const bool agent = t_[d].rel == Rel::obl && syntax_.has_marker(d, "by");
      const bool subject = clause && t_[d].rel == Rel::nsubj && syntax_.antecedent(d) == d;
      if (agent || subject) append(makers, d);
    }
  }
  return makers;
}

// Remembers who made what, for "the ruling" and "the plan" further on.
void StanceReader::note_makers(std::uint32_t w) {
  const Predicate* p = predicate_at(w);
  const auto keep = [&](std::string_view noun, const ActorPlace& maker) {
    // What is told aside ("before the board decided") does not take the place of what was told for itself.
    std::uint32_t top = w;
    while (t_[top].rel == Rel::conj && t_[top].head != no_word) top = t_[top].head;
    const bool aside = t_.is_verb(w) && (t_[top].rel == Rel::ccomp || t_[top].rel == Rel::advcl);
    if (aside && makers_.contains(std::string(noun))) return;
    makers_[std::string(noun)] = {maker, t_[w].sentence};
  };
  if (t_[w].upos == Upos::noun && p != nullptr && p->entry->words.size() == 1 &&
      (p->entry->part == LexiconPart::event || p->entry->part == LexiconPart::own) &&
      !blows().contains(t_.lemma(w)) && !gifts().contains(t_.lemma(w))) {
    const auto actors = actors_.find_all(makers_of(w));
    if (!actors.empty()) keep(t_.lemma(w), actors.front());
    return;
  }
  if (!t_.is_verb(w) || syntax_.is_passive(w)) return;
  const Words subjects = syntax_.subjects(w);
  if (subjects.empty()) return;
  const bool court = p != nullptr && rules_on_things(t_.lemma(subjects.front()));
  for (const Outcome& outcome : outcomes) {
    const bool same = outcome.verb == t_.lemma(w);
    if (!same && !(court && outcome.verb == "rule")) continue;
    const auto actors = actors_.find_all(subjects);
    if (actors.empty()) return;
    std::string_view nouns = outcome.nouns;
    while (!nouns.empty()) {
      const auto blank = std::min(nouns.find(' '), nouns.size());
      keep(nouns.substr(0, blank), actors.front());
      nouns.remove_prefix(std::min(blank + 1, nouns.size()));
    }
  }
}

// "the ruling": of the court that ruled.
std::optional<ActorPlace> StanceReader::known_maker(std::uint32_t noun) const {
  bool definite = false;
  for (const std::uint32_t c : t_.children(noun)) {
    const std::string& form = t_.form(c);
    definite = definite || (t_[c].rel == Rel::det && (form == "the" || form == "that" || form == "this" ||
                                                      form == "those" || form == "these"));
    definite = definite || (t_[c].rel == Rel::nmod && t_[c].sub == SubRel::poss &&
                            calendar_words().contains(form));  // "Friday's ruling"
    if (t_[c].rel == Rel::nmod && syntax_.has_marker(c, "of")) return std::nullopt;
  }
  if (!definite) return std::nullopt;
  const auto found = makers_.find(t_.lemma(noun));
  if (found == makers_.end() || t_[noun].sentence > found->second.sentence + maker_reach) return std::nullopt;
  ActorPlace maker = found->second.maker;
  maker.confidence *= 0.85;
  return maker;
}

// "they will support their candidate": whose is who acts.
bool StanceReader::is_of_subject(std::uint32_t owner) const {
  struct Pair {
    std::string_view subject, owner;
  };
  static constexpr Pair pairs[] = {{"he", "his"}, {"she", "her"}, {"they", "their"}, {"it", "its"}};
  std::uint32_t verb = t_[owner].head;
  while (verb != no_word && !t_.is_verb(verb)) verb = t_[verb].head;
  if (verb == no_word) return false;
  for (const std::uint32_t subject : syntax_.subjects(verb)) {
    for (const Pair& pair : pairs) {
      if (t_.form(subject) == pair.subject && t_.form(owner) == pair.owner) return true;
    }
  }
  return false;
}

void StanceReader::want_maker(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                              const Reason& reason) {
  const std::string& lemma = t_.lemma(e);
  const Predicate* p = predicate_at(e);
  // Who signs a letter is with those who wrote it, not for them.
  if (reason.act == "sign" || (reason.entry != nullptr && reason.entry->text == "sign")) return;
  const bool act =
      p != nullptr && (p->entry->part == LexiconPart::event || p->entry->part == LexiconPart::noun ||
                       p->entry->part == LexiconPart::own);
  // "to shore up support among voters": who wants to be backed is not yet for them.
  static const WordSet backing(
      "support backing endorsement approval loyalty allegiance confidence trust enthusiasm");
  if (p != nullptr && p->entry->part == LexiconPart::noun && backing.contains(lemma) && sign > 0 &&
      reason.act != "praise")
    return;
  Reason toward = reason;
  toward.rule += "+agent";
  const bool blow = blows().contains(lemma);
  if ((blow || gifts().contains(lemma)) && (p == nullptr || p->objects.empty())) {
    if (reason.deed) return;
    toward.confidence *= 0.7;
    for (const std::uint32_t c : t_.children(e)) {
      if (t_[c].rel != Rel::nmod || t_[c].sub != SubRel::poss) continue;
      for (const ActorPlace& actor : actors_.find(c))
        emit_target(holders, actor, blow ? -sign : sign, toward);
    }
    return;
  }
  // "demanded the mayor's help": who asks for a thing is not yet for who is to give it.
  if (sign > 0 && (reason.act == "demand" || reason.act == "request")) return;
  // What comes of a thing is not laid at its maker's door, and neither is the tone of a sentence.
  const bool loose = reason.rule.starts_with("tone") || reason.rule.starts_with("drafter") ||
                     reason.rule.starts_with("consequence");
  if (lots().contains(lemma) || loose) return;
  // "defended Holt's record": him, too.
  static const WordSet standing("defend restore champion uphold vindicate");
  const bool stands = sign > 0 && reason.turns == 0 && reason.entry != nullptr && !reason.negated &&
                      standing.contains(reason.entry->words.front());
  const bool praise = reason.act == "praise" || stands;
  if (!act && (reason.deed || laments(reason.entry) || (sign < 0 ? !blames(reason.act) : !praise))) return;
  toward.confidence *= sign < 0 ? 0.85 : praise ? 0.75 : 0.55;
  Words words = makers_of(e);
  std::erase_if(words, [&](std::uint32_t w) { return is_of_subject(w); });
  auto makers = actors_.find_all(words);
  if (makers.empty() && (act || is_outcome(lemma)) && (sign < 0 || praise) && !laments(reason.entry)) {
    if (const auto known = known_maker(e)) makers.push_back(*known);
  }
  for (const ActorPlace& maker : makers) emit_target(holders, maker, sign, toward);
}

}  // namespace standpoint
