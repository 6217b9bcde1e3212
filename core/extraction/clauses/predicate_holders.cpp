// Who holds the attitude of a predicate.

#include "extraction/clauses/predicates.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {

const LexiconEntry* PredicateReader::light_entry(std::uint32_t verb) const {
  const LexiconEntry* found = nullptr;
  for (const LexiconEntry* entry : groups_[verb]->entries) {
    if (entry->part != LexiconPart::light) continue;
    if (entry->words.size() == 1 && found == nullptr) found = entry;
    // "picked up endorsements", "stirred up opposition"
    if (entry->words.size() != 2) continue;
    const std::uint32_t particle = t_.child(verb, Rel::compound, SubRel::prt);
    if (particle != no_word && t_.form(particle) == entry->words[1]) return entry;
  }
  return found;
}

// "voiced opposition", "held talks", but not "opposes the ban": there the verb says what its subject thinks.
bool PredicateReader::lends_its_subject(std::uint32_t verb) const {
  // "held back a clamour for it", "brushed aside objections"
  static const WordSet away("back off aside down");
  const LexiconEntry* light = light_entry(verb);
  for (const std::uint32_t c : t_.children(verb)) {
    if (c > verb && c <= verb + 2 && away.contains(t_.form(c)) &&
        (light == nullptr || light->words.size() == 1))
      return false;
  }
  if (light != nullptr) return true;
  // "mentioned the criticism of it", "processes applications for it": another's.
  static const WordSet telling(
      "mention describe discuss note cite detail report study review examine process handle hear see recall "
      "list "
      "track monitor cover follow read quote record document address consider weigh await expect count tally "
      "measure assess analyse analyze explain understand know learn find discover reveal expose uncover "
      "show");
  if (telling.contains(t_.lemma(verb))) return false;
  const auto& entries = groups_[verb]->entries;
  const std::uint32_t particle = t_.child(verb, Rel::compound, SubRel::prt);
  return std::none_of(entries.begin(), entries.end(), [&](const LexiconEntry* entry) {
    const bool whole = entry->words.size() == 1 || (entry->words.size() == 2 && particle != no_word &&
                                                    t_.form(particle) == entry->words[1]);
    return whole && entry->part == LexiconPart::verb && entry->takes("-") && entry->object != 0;
  });
}

// "one of its critics": one; else the agent noun itself.
std::uint32_t PredicateReader::described_by(std::uint32_t agent) const {
  static const WordSet parts("one two three some many several among");
  const std::uint32_t head = t_[agent].head;
  const bool part = t_[agent].rel == Rel::nmod && head != no_word && head < agent &&
                    s_.has_marker(agent, "of") && parts.contains(t_.form(head));
  return part ? head : agent;
}

// "Its backers include Holt and Reyes", "among its backers are Holt and Reyes", "one of its critics is Holt",
// "its sponsors, Holt and Reyes,": those who are named.
void PredicateReader::add_identified(std::uint32_t agent, Words& out) const {
  const auto add_names = [&](std::uint32_t w) {
    for (const std::uint32_t each : s_.with_conjuncts(w)) {
      if (t_[each].name != 0) append(out, each);
    }
  };
  for (const std::uint32_t c : t_.children(agent)) {
    if (c > agent && t_[c].rel == Rel::appos) add_names(c);
  }
  const std::uint32_t above = t_[agent].head;
  if (above == no_word || above < agent) return;
  const Rel rel = t_[agent].rel;
  const bool includes = rel == Rel::nsubj && t_.lemma(above) == "include" && !s_.is_negated(above);
  if (includes) {
    for (const std::uint32_t c : t_.children(above)) {
      if (c > above && t_[c].rel == Rel::obj) add_names(c);
    }
    return;
  }
  const bool among = (rel == Rel::nmod || rel == Rel::obl) && s_.has_marker(agent, "among");
  const bool is = t_.has_child(above, Rel::cop) && (rel == Rel::nsubj || among);
  if (is && !s_.is_negated(above)) add_names(above);
}

// "was booed off the stage by delegates", with the delegates hung on the stage.
void PredicateReader::add_far_agents(Predicate& p) const {
  for (const std::uint32_t c : t_.children(p.node)) {
    if (c < p.node || t_[c].rel != Rel::obl || s_.is_actor_like(c)) continue;
    for (const std::uint32_t d : t_.children(c)) {
      if (d < c || t_[d].rel != Rel::nmod || !s_.has_marker(d, "by") || !s_.is_actor_like(d)) continue;
      for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(d))) append(p.holders, each);
    }
  }
}

void PredicateReader::find_holders(Predicate& p) const {
  if (s_.is_fused(p.node)) return;
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
        if (p.holders.empty()) add_far_agents(p);
      } else {
        p.holders = s_.subjects(p.node);
      }
      return;
    case LexiconPart::feeling:
      // "opposed to it, the union": an attribute's noun; else the subject.
      if (t_[p.node].rel == Rel::amod || (t_[p.node].rel == Rel::acl && t_[p.node].sub != SubRel::relcl)) {
        append(p.holders, t_[p.node].head);
      } else {
        p.holders = s_.subjects(p.node);
      }
      return;
    case LexiconPart::agent: {
      // "Holt, a critic of the toll," "Holt is a critic of it", "toll critic Ida Holt"; "has become one of
      // its critics", "emerged as a critic"
      const std::uint32_t described = described_by(p.node);
      static const WordSet becoming("become remain stay emerge act serve prove");
      const std::uint32_t above = t_[described].head;
      const bool becomes = above != no_word && t_.is_verb(above) && becoming.contains(t_.lemma(above)) &&
                           (t_[described].rel == Rel::xcomp || t_[described].rel == Rel::obj ||
                            (t_[described].rel == Rel::obl && s_.has_marker(described, "as")));
      if (t_.has_child(described, Rel::cop)) {
        p.holders = s_.subjects(described);
      } else if (becomes) {
        p.holders = s_.subjects(above);
      } else if (t_[described].rel == Rel::appos) {
        append(p.holders, t_[described].head);
      } else if (t_[described].rel == Rel::conj && above < described && t_[above].rel == Rel::appos) {
        append(p.holders, t_[above].head);  // "Holt, a vegan and Greenpeace supporter,"
      } else if (t_[described].rel == Rel::nmod && above != no_word && above > described &&
                 t_[above].name != 0) {
        append(p.holders, above);  // "Holt ally Jon Reyes"
      } else {
        append(p.holders, p.node);
        add_identified(described, p.holders);
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

bool PredicateReader::is_between(std::uint32_t noun) const {
  const auto children = t_.children(noun);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t c) { return c > noun && s_.has_marker(c, "between"); });
}

// "The council ban on trawlers falls one vote short": a measure that was not taken is nobody's position. An
// attempt ("the council's bid to ban them failed") stays one.
bool PredicateReader::has_failed(std::uint32_t noun) const {
  static const WordSet measures(
      "ban embargo sanction veto boycott moratorium blockade prohibition freeze approval endorsement "
      "ratification impeachment censure condemnation suspension expulsion dismissal recognition pact "
      "agreement "
      "deal alliance merger truce support backing");
  static const WordSet failing("fail collapse stall founder flounder fizzle evaporate unravel lapse die");
  static const WordSet undone("reject defeat block scuttle scupper thwart derail drop abandon shelve sink");
  if (t_[noun].rel != Rel::nsubj || t_[noun].head == no_word || !measures.contains(t_.lemma(noun)))
    return false;
  const std::uint32_t verb = t_[noun].head;
  if (failing.contains(t_.lemma(verb))) return true;
  if (t_[noun].sub == SubRel::pass && undone.contains(t_.lemma(verb))) return true;
  if (t_.lemma(verb) != "fall" && t_.lemma(verb) != "come") return false;
  for (std::uint32_t w = verb + 1; w < t_.size() && w <= verb + 5 && t_[w].sentence == t_[verb].sentence;
       ++w) {
    if (t_.form(w) == "short" || t_.form(w) == "apart" || t_.form(w) == "through") return true;
  }
  return false;
}

// "a letter of support", "words of praise": what the attitude comes in.
std::uint32_t PredicateReader::message_of(const Predicate& p) const {
  static const WordSet messages(
      "letter message note statement word telegram cable tweet post speech address card gesture sign show "
      "display expression vote declaration resolution toast chorus");
  const std::uint32_t message = t_[p.node].head;
  if (p.entry->part != LexiconPart::noun || t_[p.node].rel != Rel::nmod || message == no_word ||
      message > p.node || !s_.has_marker(p.node, "of"))
    return no_word;
  return messages.contains(t_.lemma(message)) ? message : no_word;
}

// "walked out in solidarity with the judges", "marched in protest at the law": whose act that says it is.
std::uint32_t PredicateReader::verb_of_manner(std::uint32_t noun) const {
  static const WordSet manners("solidarity sympathy protest support defiance opposition");
  // "is running on a promise to scrap it"
  static const WordSet pledges("promise pledge vow platform");
  static const WordSet standing("run campaign win stand elect govern");
  const std::uint32_t governor = t_[noun].head;
  if (pledges.contains(t_.lemma(noun)) && t_[noun].rel == Rel::obl && s_.has_marker(noun, "on") &&
      governor != no_word && standing.contains(t_.lemma(governor)) && !s_.is_passive(governor))
    return governor;
  if (!manners.contains(t_.lemma(noun)) || noun == 0 || t_.form(noun - 1) != "in") return no_word;
  std::uint32_t at = noun;
  for (int depth = 0; depth < 4 && at != no_word && !t_.is_verb(at); ++depth) {
    if (t_[at].rel != Rel::nmod && t_[at].rel != Rel::obl && t_[at].rel != Rel::obj) return no_word;
    at = t_[at].head;
  }
  return at != no_word && t_.is_verb(at) && at < noun && !s_.is_passive(at) ? at : no_word;
}

// "protests led by the union", "a lawsuit that Holt brought": by a participle or a relative clause.
void PredicateReader::add_makers(std::uint32_t clause, Words& out) const {
  static const WordSet making(
      "file bring lodge lead organise organize mount launch stage head spearhead orchestrate wage initiate "
      "sponsor start make level voice express raise issue deliver direct");
  if (!making.contains(t_.lemma(clause))) return;
  // "The lawsuit against it was filed by Holt": in a main clause the passive only.
  if (t_[clause].rel != Rel::acl && !s_.is_passive(clause)) return;
  const std::uint32_t object = t_.child(clause, Rel::obj);
  for (const std::uint32_t c : t_.children(clause)) {
    const bool agent = t_[c].rel == Rel::obl && s_.has_marker(c, "by") && s_.is_passive(clause);
    const bool subject = t_[clause].sub == SubRel::relcl && t_[c].rel == Rel::nsubj &&
                         t_[c].sub != SubRel::pass && s_.antecedent(c) == c &&
                         (object == no_word || s_.antecedent(object) != object);
    if (!agent && !subject) continue;
    for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(out, each);
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
      add_makers(c, p.holders);
      if (s_.has_marker(c, "by") || s_.has_marker(c, "from") || of || among) {
        for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(p.holders, each);
      }
    }
  }
  if (t_[p.node].rel == Rel::nsubj && t_[p.node].sub == SubRel::pass && t_[p.node].head != no_word)
    add_makers(t_[p.node].head, p.holders);
  if (const std::uint32_t owner = s_.lost_owner(p.node);
      owner != no_word && std::find(p.objects.begin(), p.objects.end(), owner) == p.objects.end())
    append(p.holders, owner);
  if (!p.holders.empty()) return;
  // "Holt described the feud between the union and the council": between those two only.
  if (p.entry->part == LexiconPart::relation && is_between(p.node)) return;
  // The subject of the verb that the noun is the object of.
  // "has a lot of respect for the drivers", "has areas of disagreement with Holt"
  static const WordSet amounts(
      "lot deal plenty bit amount sort kind degree level sense measure area point source field matter wave "
      "chorus storm barrage torrent flood outpouring");
  if (const std::uint32_t verb = verb_of_manner(p.node); verb != no_word) {
    p.holders = s_.subjects(verb);
    return;
  }
  std::uint32_t at = p.node;
  if (t_[at].rel == Rel::nmod && s_.has_marker(at, "of") && t_[at].head != no_word &&
      amounts.contains(t_.lemma(t_[at].head)))
    at = t_[at].head;
  if (const std::uint32_t message = message_of(p); message != no_word) at = message;
  const TreeWord& noun = t_[at];
  if (noun.head == no_word) return;
  const std::uint32_t verb = noun.rel == Rel::conj ? t_[noun.head].head : noun.head;
  const Rel rel = noun.rel == Rel::conj ? t_[noun.head].rel : noun.rel;
  if (verb == no_word || !t_.is_verb(verb)) return;
  if (rel == Rel::obj || (rel == Rel::obl && (s_.has_marker(at, "in") || s_.has_marker(at, "with")))) {
    if (!s_.is_passive(verb) && lends_its_subject(verb)) p.holders = s_.subjects(verb);
    // "the minister voiced French support for it": theirs, too.
    if (!p.holders.empty()) add_peoples(p);
  }
  if (p.holders.empty() && !has_failed(p.node)) {
    for (const std::uint32_t c : t_.children(p.node)) {
      if (t_[c].rel == Rel::compound && t_.is_nominal(c)) append(p.holders, c);
    }
    add_peoples(p);
  }
}

// "French support", "Republican opposition"
void PredicateReader::add_peoples(Predicate& p) const {
  for (const std::uint32_t c : t_.children(p.node)) {
    const bool people = t_[c].upos == Upos::propn || demonyms().contains(t_.form(c));
    if (t_[c].rel == Rel::amod && people) append(p.holders, c);
  }
}

}  // namespace standpoint
