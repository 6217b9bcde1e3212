// Whose clause a verb stands in where the tree hung it, or its subject, on a neighbour.

#include "extraction/clauses/syntax.hpp"
#include "knowledge/human_nouns.hpp"
#include "knowledge/issues/issue_phrases.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// Nouns of what their owner means, has or fails to do.
bool is_intent(const std::string& lemma) {
  static const WordSet words(
      "desire wish hope ambition aim goal vow readiness reluctance unwillingness inclination eagerness "
      "determination resolve preference urge tendency temptation struggle quest fight battle strategy tactic "
      "mission dream intent job task role responsibility courage inability capacity capability time turn "
      "reason means tool resource way");
  return takes_infinitive(lemma) || words.contains(lemma);
}

// Whose subject judges or tells of a plan that is another's: "rejected a proposal to close it".
bool judges(const std::string& verb) {
  static const WordSet words(
      "reject deny refuse decline oppose resist block veto defeat kill denounce condemn criticise criticize "
      "slam blast decry "
      "deride ridicule mock attack assail question challenge dispute protest dismiss rebuff welcome applaud "
      "praise hail cheer commend defend lament deplore fear dread hate dislike resent thwart derail scuttle "
      "stall delay study review examine debate discuss consider weigh hear describe cite note probe "
      "investigate sidestep dodge duck avoid evade miss skip");
  return words.contains(verb);
}

// "threw out a bid", "voted down a motion"
bool throws_out(const Trees& t, std::uint32_t verb) {
  static const WordSet with_particle("turn throw vote strike knock shoot");
  return with_particle.contains(t.lemma(verb)) && t.child(verb, Rel::compound, SubRel::prt) != no_word;
}

bool is_tensed(std::string_view tag) { return tag == "VBD" || tag == "VBZ" || tag == "VBP"; }

}  // namespace

bool Syntax::is_finite(std::uint32_t w) const {
  if (is_tensed(t.xpos(w))) return true;
  for (const std::uint32_t c : t.children(w)) {
    if (t[c].rel == Rel::aux && (is_tensed(t.xpos(c)) || t.xpos(c) == "MD")) return true;
  }
  return false;
}

// "parents of pupils in charter schools sent": of two subjects the one behind a preposition is none.
bool Syntax::is_inside_phrase(std::uint32_t w) const {
  static const WordSet links("in at of for from with on by to against under near");
  return links.contains(t.case_of(w));
}

// "an aide at the Harbour Union who": the person in front of a body that is only where he works.
std::uint32_t Syntax::person_behind(std::uint32_t noun) const {
  const TreeWord& word = t[noun];
  if (word.rel != Rel::nmod || word.sub == SubRel::poss || word.head == no_word || word.head > noun)
    return noun;
  static const WordSet links("at of for from in with around across throughout");
  if (!links.contains(t.case_of(noun))) return noun;
  // "Ida Holt of Jasper, who wrote it", "Ida Holt on House Services, who signed it"
  if (t[word.head].name == 1 && t[noun].name > 1) return word.head;
  if (t[word.head].name == 1 && t[noun].name != 0 && (has_marker(noun, "of") || has_marker(noun, "from")))
    return word.head;
  const std::string_view tag = t.xpos(noun);
  if (tag == "NNS" || (is_human_noun(t.lemma(noun)) && !is_body_noun(t.lemma(noun)))) return noun;
  // A person's name has no article and is no body's.
  const bool body = is_body_noun(t.lemma(noun)) || t.has_child(noun, Rel::det);
  const std::uint32_t head = word.head;
  const bool person = is_human_noun(t.lemma(head)) && !is_body_noun(t.lemma(head));
  return body && person ? head : noun;
}

// The person right in front of a relative clause; the pronoun itself where there is none.
std::uint32_t Syntax::person_before(std::uint32_t clause, std::uint32_t pronoun) const {
  std::uint32_t at = clause;
  while (at > 0 && t[at - 1].sentence == t[pronoun].sentence && t[at - 1].upos == Upos::punct) --at;
  if (at == 0 || t[at - 1].sentence != t[pronoun].sentence) return pronoun;
  std::uint32_t noun = at - 1;
  while (t[noun].head != no_word && t[noun].head < noun &&
         (t[noun].rel == Rel::flat || t[noun].rel == Rel::appos))
    noun = t[noun].head;
  return t.is_nominal(noun) && is_actor_like(noun) ? noun : pronoun;
}

// "a witness for the Harbour Union, which opposes it": a person is no "which", the body right before it is.
std::uint32_t Syntax::body_behind(std::uint32_t noun, std::uint32_t end) const {
  const std::string& lemma = t.lemma(noun);
  if (!is_human_noun(lemma) || is_body_noun(lemma)) return noun;
  static const WordSet links("at of for from in with");
  std::uint32_t body = noun;
  for (const std::uint32_t c : t.children(noun)) {
    const bool behind = c > noun && c < end && t[c].rel == Rel::nmod && links.contains(t.case_of(c));
    if (behind && !(is_human_noun(t.lemma(c)) && !is_body_noun(t.lemma(c)))) body = c;
  }
  return body;
}

// "called for the toll to be scrapped", "for the mayor to act", "for the planters to go", but not "asked for
// money to build it": there the infinitive says what for.
std::uint32_t Syntax::for_subject(std::uint32_t w) const {
  const std::uint32_t head = t[w].head;
  if (head == no_word || !t.is_verb(w) || !has_marker(w, "to") || t.has_child(w, Rel::nsubj)) return no_word;
  static const WordSet without_object(
      "go stay leave remain continue end stop close open begin start resign quit act return come survive "
      "cease retire stand");
  // "for the scheme to be made permanent" keeps to the scheme.
  const bool passive = t.child(w, Rel::aux, SubRel::pass) != no_word && !t.has_child(w, Rel::xcomp);
  const bool alone = without_object.contains(t.lemma(w)) && !t.has_child(w, Rel::obj);
  const auto fits = [&](std::uint32_t noun) {
    return noun < w && (t.is_nominal(noun) || t[noun].upos == Upos::num) &&
           (passive || alone || is_actor_like(noun) || is_body_noun(t.lemma(noun)));
  };
  const TreeWord& word = t[w];
  if (word.rel == Rel::acl && word.sub != SubRel::relcl) {
    // "time for the mayor to go"
    for (const std::uint32_t c : t.children(head)) {
      if (c > head && c < w && t[c].rel == Rel::nmod && t.case_of(c) == "for" && is_actor_like(c)) return c;
    }
    // "wants the planters to go", hung on the noun
    if (t[head].rel == Rel::obj)
      return (passive || alone) && t.is_nominal(head) && !takes_infinitive(t.form(head)) ? head : no_word;
    return t.case_of(head) == "for" && fits(head) && (passive || is_actor_like(head)) ? head : no_word;
  }
  if (word.rel != Rel::advcl && word.rel != Rel::xcomp && word.rel != Rel::ccomp) return no_word;
  std::uint32_t found = no_word;
  for (const std::uint32_t c : t.children(head)) {
    if (c <= head || c >= w || t[c].rel != Rel::obl || t[c].right > w) continue;
    found = (t.case_of(c) == "for" || has_marker(w, "for")) && fits(c) ? c : no_word;
  }
  return found;
}

// "Minister accused of fraud", "Holt urged to drop toll": headlines leave the auxiliary out. These verbs do
// not stand without an object.
bool Syntax::is_bare_passive(std::uint32_t w) const {
  static const WordSet verbs(
      "accuse urge order force advise persuade pressure pressurise pressurize blame slam blast condemn "
      "censure "
      "rebuke castigate lambast lambaste vilify ridicule denounce oust sack");
  const TreeWord& word = t[w];
  const std::string_view tag = t.xpos(w);
  if ((tag != "VBD" && tag != "VBN") || !verbs.contains(t.lemma(w))) return false;
  if (word.rel != Rel::root || w + 1 >= t.size() || t[w + 1].sentence != word.sentence) return false;
  static const WordSet behind("of to by over for as after");
  if (!behind.contains(t.form(w + 1)) || t.has_child(w, Rel::aux)) return false;
  return !t.has_child(w, Rel::obj) && !t.has_child(w, Rel::iobj) && !t.has_child(w, Rel::ccomp) &&
         !t.has_child(w, Rel::conj);
}

// "sent a letter urging her to sign it", "ran ads calling him a liar": what is written there, in the words of
// who sent it, with the participle hung on the noun or on the verb.
bool Syntax::is_wording(std::uint32_t w) const {
  static const WordSet writings(
      "letter ad advert advertisement commercial spot billboard statement petition brief filing motion "
      "resolution "
      "memo email e-mail message note post tweet op-ed editorial column article essay leaflet flyer flier "
      "mailer "
      "pamphlet poster placard sign banner suit lawsuit complaint appeal campaign video release proclamation "
      "opinion dissent order directive report postcard telegram manifesto fax hashtag chant");
  static const WordSet issuing(
      "send write issue run air place publish post file sign release put buy pay launch start circulate "
      "deliver "
      "distribute mail broadcast produce make join wave hold carry hand submit draft pen tweet adopt pass "
      "present "
      "back fund sponsor organise organize take read lead bring share print hang erect");
  if (t.xpos(w) != "VBG" || t[w].head == no_word) return false;
  const bool on_verb = t[w].rel == Rel::xcomp || t[w].rel == Rel::advcl;
  const bool on_noun = t[w].rel == Rel::acl && t[w].sub != SubRel::relcl;
  const std::uint32_t verb = on_verb ? t[w].head : on_noun ? t[t[w].head].head : no_word;
  if (verb == no_word || !issuing.contains(t.lemma(verb)) || is_negated(verb) || is_passive(verb))
    return false;
  const std::uint32_t object = t.child(verb, Rel::obj);
  if (object == no_word || object < verb || object > w || !writings.contains(t.lemma(object))) return false;
  return on_noun ? t[w].head == object : t[w].left == t[object].right;
}

// "took up a bill requiring checks", "faces a suit accusing it of fraud": the object is not of the subject's
// making.
bool Syntax::is_of_another(std::uint32_t object) const {
  static const WordSet receiving(
      "face receive get see hear read await avoid dodge survive settle cite quote mention ignore answer "
      "contest "
      "appeal follow join investigate halt delete remove");
  const std::uint32_t verb = t[object].head;
  const std::uint32_t particle = t.child(verb, Rel::compound, SubRel::prt);
  const bool taken_up = t.lemma(verb) == "take" && particle != no_word && t.form(particle) == "up";
  return taken_up || judges(t.lemma(verb)) || receiving.contains(t.lemma(verb));
}

// "inflated the impact of delaying it", "needs no laws restricting it": who says so does not do it.
bool Syntax::is_nobodys(std::uint32_t participle, std::uint32_t noun) const {
  static const WordSet outcomes(
      "impact effect consequence outcome result cost price risk danger harm damage benefit merit wisdom "
      "value "
      "importance significance possibility prospect likelihood legality feasibility difficulty morality "
      "folly");
  if (has_marker(participle, "of") && outcomes.contains(t.lemma(noun))) return true;
  const std::uint32_t det = t.child(noun, Rel::det);
  return is_negated(t[noun].head) || (det != no_word && t.form(det) == "no");
}

bool Syntax::is_reduced(std::uint32_t w) const {
  if (t.xpos(w) != "VBD" || t.has_child(w, Rel::aux) || t[w].head == no_word) return false;
  const std::uint32_t subject = t.child(w, Rel::nsubj);
  if (subject == no_word || subject + 1 != w) return false;
  // The verb proper comes on the heels of the phrase, without a subject of its own.
  for (std::uint32_t at = w + 1; at < t.size() && t[at].sentence == t[w].sentence; ++at) {
    const Upos upos = t[at].upos;
    if (upos == Upos::punct || upos == Upos::cconj || upos == Upos::sconj || upos == Upos::pron) return false;
    if (upos != Upos::aux && upos != Upos::verb) continue;
    if (!is_tensed(t.xpos(at)) && t.xpos(at) != "MD") return false;
    const std::uint32_t verb = clause_head(at);
    if (t.has_child(verb, Rel::nsubj)) return false;
    return t[w].head == verb || (t[verb].head == t[w].head && t[verb].rel == t[w].rel);
  }
  return false;
}

bool Syntax::is_fused(std::uint32_t w) const {
  if (t[w].rel != Rel::acl || t[w].sub != SubRel::relcl) return false;
  for (const std::uint32_t c : t.children(w)) {
    if (c < w && (t.form(c) == "what" || t.form(c) == "whatever")) return true;
  }
  return false;
}

// "She accepted that the street had been treated badly and promised a crossing": of the clause above when
// the one beside is of another tense or voice and the one above is of the same.
std::uint32_t Syntax::parallel_clause(std::uint32_t w) const {
  const std::string_view tag = t.xpos(w);
  const std::uint32_t beside = t[w].head;
  if (t[w].rel != Rel::conj || !is_tensed(tag) || t.has_child(w, Rel::aux) || beside == no_word ||
      t[beside].rel != Rel::ccomp || !is_finite(beside))
    return no_word;
  const std::uint32_t above = t[beside].head;
  if (above == no_word || above > beside || t.xpos(above) != tag || t.has_child(above, Rel::aux))
    return no_word;
  if (t.xpos(beside) == tag) return no_word;
  // "had rejected the toll and backed the bridge" may share its "had"; a comma or a passive parts them.
  bool shared = false;
  for (const std::uint32_t c : t.children(beside)) {
    shared = shared || (t[c].rel == Rel::aux && (t.form(c) == "had" || t.form(c) == "'d"));
  }
  const std::uint32_t link = t.child(w, Rel::cc);
  const bool parted = link != no_word && link > 0 && t.form(link - 1) == ",";
  const bool passive = t.child(beside, Rel::aux, SubRel::pass) != no_word && t.has_child(w, Rel::obj);
  return !shared || parted || passive ? above : no_word;
}

// "after the Fishers' Association threatened ...", "although a poll found a quarter of voters favoured ...":
// the noun right before the verb, which the tree gave to the clause above. None at all when that noun cannot
// be it; nothing when the verb has no subject of its own.
std::optional<Words> Syntax::lost_subject(std::uint32_t w) const {
  if (t[w].rel != Rel::advcl || !t.is_verb(w) || !is_finite(w) || has_marker(w, "to")) return std::nullopt;
  std::uint32_t at = w;
  const auto same = [&](std::uint32_t k) { return t[k].sentence == t[w].sentence; };
  while (at > 0 && same(at - 1) && (t[at - 1].upos == Upos::adv || t[at - 1].upos == Upos::aux)) --at;
  if (at == 0 || !same(at - 1) || !t.is_nominal(at - 1)) return std::nullopt;
  std::uint32_t mark = t.child(w, Rel::mark);
  std::uint32_t noun = at - 1;
  if (mark != no_word && noun < mark) return std::nullopt;
  while (t[noun].head != no_word && t[noun].head < w && (mark == no_word || t[noun].head > mark) &&
         (t[noun].rel == Rel::flat || t[noun].rel == Rel::compound || t[noun].rel == Rel::nmod))
    noun = t[noun].head;
  if (t[noun].rel == Rel::nsubj) return std::nullopt;
  static const WordSet openers("after before since until as than");
  const std::string link = t.case_of(noun);
  if (!link.empty() && !openers.contains(link)) return Words();
  return with_conjuncts(noun);
}

// "the mayor's plan", "a plan by the mayor".
Words Syntax::owners_of_plan(std::uint32_t noun) const {
  if (const std::uint32_t owner = t.child(noun, Rel::nmod, SubRel::poss); owner != no_word) return {owner};
  for (const std::uint32_t c : t.children(noun)) {
    if (c > noun && t[c].rel == Rel::nmod && has_marker(c, "by")) return with_conjuncts(c);
  }
  return {};
}

// "its plan to close the yard": who plans it.
Words Syntax::planners(std::uint32_t w, int depth) const {
  const std::uint32_t noun = t[w].head;
  // "ended the right of migrants to seek asylum": what they may do, and not who ends it.
  static const WordSet powers("ability inability right chance opportunity power freedom capacity");
  if (powers.contains(t.lemma(noun))) {
    for (const std::uint32_t c : t.children(noun)) {
      if (c > noun && c < w && t[c].rel == Rel::nmod && has_marker(c, "of")) return {};
    }
  }
  const bool object = t[noun].rel == Rel::obj && t[noun].head != no_word;
  // "was at the gate to cheer her on": who was there.
  if (t.has_child(noun, Rel::cop) && t.has_child(noun, Rel::case_) && !is_intent(t.lemma(noun)))
    return subjects(noun, depth + 1);
  // "tear apart the bureau's inquiry to damage her": of other nouns the infinitive says what for.
  const bool purpose = object && !is_intent(t.lemma(noun));
  // "give the government time to seek it"
  const std::uint32_t given = object && t.lemma(noun) == "time" ? t.child(t[noun].head, Rel::iobj) : no_word;
  if (given != no_word) return with_conjuncts(given);
  Words owners = purpose ? Words() : owners_of_plan(noun);
  if (!owners.empty() || !object) return owners;
  const std::uint32_t verb = t[noun].head;
  if (!purpose && (judges(t.lemma(verb)) || throws_out(t, verb))) return {};
  return subjects(t[noun].head, depth + 1);
}

// "divided over a plan to close it", with the infinitive hung on the verb: the noun right in front of it.
std::uint32_t Syntax::plan_before(std::uint32_t w) const {
  const std::uint32_t head = t[w].head;
  if (head == no_word || !has_marker(w, "to") || has_marker(w, "for")) return no_word;
  static const WordSet links("over about on against with from of");
  for (const std::uint32_t c : t.children(head)) {
    if (c < head || c > w || t[c].right != t[w].left || !is_intent(t.lemma(c))) continue;
    if (t[c].rel == Rel::obl && links.contains(t.case_of(c))) return c;
    if (t[c].rel == Rel::obj && (judges(t.lemma(head)) || throws_out(t, head))) return c;
  }
  return no_word;
}

// "the only", "the lone", "the second".
bool Syntax::is_ranked(std::uint32_t noun) const {
  static const WordSet ranks("only lone sole first second third last latest");
  const auto children = t.children(noun);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t c) { return c < noun && ranks.contains(t.form(c)); });
}

Words Syntax::agents(std::uint32_t verb) const {
  Words out;
  for (const std::uint32_t c : t.children(verb)) {
    if (t[c].rel != Rel::obl || (t[c].sub != SubRel::agent && !has_marker(c, "by"))) continue;
    for (const std::uint32_t each : with_conjuncts(antecedent(c))) append(out, each);
  }
  return out;
}

// "shut it down in order to force them": the infinitive says what for, whoever the object is.
bool Syntax::is_purpose(std::uint32_t w) const {
  const std::uint32_t mark = t[w].left;
  return t.form(mark) == "in" && mark + 1 < w && t.form(mark + 1) == "order";
}

// "what it called a sham": the words that name what is meant.
std::uint32_t Syntax::named_as(std::uint32_t w) const {
  static const WordSet naming(
      "call term label brand dub describe deem consider view see regard characterise characterize");
  std::uint32_t verb = no_word;
  if (t.form(w) == "what" && t[w].upos == Upos::pron) {
    verb = t.child(w, Rel::acl);
    if (verb == no_word && t[w].head != no_word && t[w].head > w && t[w].rel == Rel::obj) verb = t[w].head;
  } else if (t.is_verb(w) && t[w].rel == Rel::ccomp && t[w].left < w && t.form(t[w].left) == "what") {
    verb = w;
  }
  if (verb == no_word || !naming.contains(t.lemma(verb)) || t.child(verb, Rel::nsubj) == no_word)
    return no_word;
  for (const std::uint32_t c : t.children(verb)) {
    const bool complement = t[c].rel == Rel::obj || t[c].rel == Rel::xcomp ||
                            ((t[c].rel == Rel::obl || t[c].rel == Rel::advcl) && has_marker(c, "as"));
    if (c > verb && complement && t.form(c) != "what" && t.is_nominal(c)) return c;
  }
  return no_word;
}

}  // namespace standpoint
