// Positions from nouns: attitudes ("his opposition to", "drew criticism from"), those who take a side
// ("critics of"), relations between two, and verbs that the parser took for nouns.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"

#include <algorithm>

namespace standpoint {

// The verb that a noun is the object of; "criticism from A and praise from B" is parsed as if B's praise
// stood beside A.
std::uint32_t StanceReader::verb_of_object(std::uint32_t noun) const {
  constexpr int deepest = 3;
  std::uint32_t at = noun;
  for (int depth = 0; depth < deepest && t_[at].head != no_word; ++depth) {
    const std::uint32_t head = t_[at].head;
    if (t_[at].rel == Rel::obj) return t_.is_verb(head) ? head : no_word;
    const bool beside = t_[at].rel == Rel::conj || (depth > 0 && t_[at].rel == Rel::nmod);
    if (!beside) return no_word;
    at = head;
  }
  return no_word;
}

// "the plan drew criticism from X": the subject is what the attitude is about.
void StanceReader::turn_round(std::uint32_t verb, Words& objects, Words& holders) const {
  const Words about = syntax_.subjects(verb);
  if (objects.empty()) objects = about;
  // "proposed a limit, drawing opposition from Poland": to the limit.
  const std::uint32_t above = t_[verb].head;
  const bool beside = t_.xpos(verb) == "VBG" && (t_[verb].rel == Rel::advcl || t_[verb].rel == Rel::xcomp) &&
                      above != no_word;
  static const WordSet bringing(
      "propose announce unveil introduce publish release outline float suggest adopt issue pass approve");
  if (objects == about && beside && bringing.contains(t_.lemma(above)) && !syntax_.is_passive(above)) {
    const Words brought = syntax_.direct_objects(above);
    if (!brought.empty() && brought.front() > above) objects = brought;
  }
  std::erase_if(holders,
                [&](std::uint32_t w) { return std::find(about.begin(), about.end(), w) != about.end(); });
  if (!holders.empty()) return;
  for (const std::uint32_t c : t_.children(verb)) {
    const bool by = syntax_.is_passive(verb) && syntax_.has_marker(c, "by");  // "was greeted with dismay by"
    if (t_[c].rel != Rel::obl || (!by && !syntax_.has_marker(c, "from"))) continue;
    for (const std::uint32_t each : syntax_.with_conjuncts(c)) append(holders, each);
  }
}

// "pressure [to scrap it]", hung on the noun, on the verb or on who presses.
Words StanceReader::pressed_for(std::uint32_t noun, std::uint32_t verb) const {
  Words out;
  const auto take = [&](std::uint32_t governor) {
    for (const std::uint32_t c : t_.children(governor)) {
      const Rel rel = t_[c].rel;
      const bool clause = rel == Rel::acl || rel == Rel::xcomp || rel == Rel::advcl || rel == Rel::ccomp;
      if (c > noun && clause && syntax_.has_marker(c, "to") && out.empty()) append(out, c);
    }
  };
  take(noun);
  take(verb);
  for (const std::uint32_t above : {noun, verb}) {
    for (const std::uint32_t c : t_.children(above)) {
      if (c > noun && syntax_.has_marker(c, "from")) take(c);
    }
  }
  return out;
}

// A possessive pronoun on the attitude that a verb lends its subject to is that subject.
void StanceReader::own_attitude(std::uint32_t verb, Words& holders) const {
  if (holders.size() != 1 || t_[holders.front()].upos != Upos::pron || syntax_.is_passive(verb)) return;
  const Words subjects = syntax_.subjects(verb);
  const bool named = !subjects.empty() && std::all_of(subjects.begin(), subjects.end(), [&](std::uint32_t w) {
    return t_[w].upos != Upos::pron;
  });
  if (named && !actors_.find_all(subjects).empty()) holders = subjects;
}

// "with the support of X", "with X's blessing": X supports who acts.
bool StanceReader::is_lent(const Predicate& p) const {
  if (p.entry->object <= 0 || !p.entry->takes("of") || t_[p.node].rel != Rel::obl) return false;
  if (!syntax_.has_marker(p.node, "with") || t_[p.node].head == no_word || p.objects.empty()) return false;
  const std::uint32_t article = t_.child(p.node, Rel::det);
  if (article == no_word || t_.form(article) != "the") return false;
  return std::all_of(p.objects.begin(), p.objects.end(), [&](std::uint32_t w) {
    return (syntax_.has_marker(w, "of") || t_[w].rel == Rel::conj) &&
           (!actors_.find(w).empty() || syntax_.is_actor_like(w));
  });
}

// "has the backing of X", "won the support of X": X backs what the subject names, though "of" leads in what
// is backed elsewhere ("the backing of the plan").
bool StanceReader::of_is_holder(const Predicate& p, std::uint32_t verb) const {
  if (is_lent(p)) return true;
  if (!p.entry->takes("of") || p.objects.empty() || verb == no_word) return false;
  static const WordSet having("have retain lose keep boast carry possess");
  const LexiconEntry* light = reader_.light_entry(verb);
  const bool about_subject =
      (light != nullptr && light->has(lexicon_passive)) || having.contains(t_.lemma(verb));
  const std::uint32_t article = t_.child(p.node, Rel::det);
  if (!about_subject || article == no_word || t_.form(article) != "the") return false;
  return std::all_of(
             p.objects.begin(), p.objects.end(),
             [&](std::uint32_t w) { return syntax_.has_marker(w, "of") || t_[w].rel == Rel::conj; }) &&
         !actors_.find(p.objects.front()).empty();
}

// "$2 million in support", "technical support for pupils": money and services. "Facing jail in thanks for
// it", "published in agreement with the agency": no feeling of the subject's.
bool StanceReader::is_means(const Predicate& p) const {
  if (p.entry->part != LexiconPart::noun || p.entry->object <= 0) return false;
  if (syntax_.has_marker(p.node, "in") && t_[p.node].head != no_word) {
    static const WordSet publishing(
        "publish print reprint reproduce republish syndicate distribute broadcast");
    if (t_.lemma(p.node) == "thanks" || t_.form(p.node) == "thanks") return true;
    if (publishing.contains(t_.lemma(t_[p.node].head))) return true;
  }
  static const WordSet kinds(
      "financial technical medical emotional psychological logistical humanitarian life air tech customer "
      "monetary "
      "cash pastoral nutritional clinical artillery fire close");
  for (const std::uint32_t c : t_.children(p.node)) {
    if ((t_[c].rel == Rel::amod || t_[c].rel == Rel::compound) && kinds.contains(t_.form(c))) return true;
  }
  if (t_[p.node].rel != Rel::nmod || !syntax_.has_marker(p.node, "in")) return false;
  const std::uint32_t head = t_[p.node].head;
  return head != no_word && (t_[head].upos == Upos::num || t_[head].upos == Upos::sym ||
                             t_.lemma(head) == "million" || t_.lemma(head) == "billion");
}

// "the ban falls one vote short", "the embargo was vetoed": it is nobody's act yet.
bool StanceReader::comes_to_nothing(const Predicate& p) const {
  static const WordSet measures(
      "ban embargo sanction prohibition moratorium blockade boycott tariff penalty fine");
  if (!measures.contains(t_.lemma(p.node))) return false;
  static const WordSet failing("fail fall collapse founder stall expire lapse flop");
  static const WordSet refused("reject defeat block veto overturn strike quash drop scrap shelve");
  const std::uint32_t verb = t_[p.node].head;
  if (verb == no_word || t_[p.node].rel != Rel::nsubj || !t_.is_verb(verb)) return false;
  return syntax_.is_passive(verb) ? refused.contains(t_.lemma(verb)) : failing.contains(t_.lemma(verb));
}

// "a possible attack", "feared an invasion", "plans for a strike": a deed that is not done.
bool StanceReader::is_unreal_deed(const Predicate& p) const {
  static const WordSet deeds(
      "attack invasion bombing bombardment shelling airstrike air-strike raid ambush offensive onslaught "
      "assault "
      "assassination abduction kidnapping lynching war strike action crackdown killing murder shooting "
      "beating "
      "arrest detention expulsion deportation eviction rescue release");
  if (!deeds.contains(t_.lemma(p.node))) return false;
  static const WordSet unreal(
      "possible potential planned threatened feared imminent alleged supposed future hypothetical purported "
      "would-be "
      "foiled attempted proposed likely looming any another further");
  for (const std::uint32_t c : t_.children(p.node)) {
    if (c < p.node && unreal.contains(t_.form(c))) return true;
  }
  static const WordSet doubtful(
      "fear expect anticipate plan plot threaten prevent avert avoid deter foil thwart consider contemplate "
      "predict "
      "rule discourage prepare warn risk discuss propose");
  static const WordSet holders_of_doubt(
      "threat fear risk possibility plan prospect event case danger plot idea");
  std::uint32_t at = p.node;
  for (int depth = 0; depth < 3 && t_[at].head != no_word; ++depth) {
    at = t_[at].head;
    if (t_.is_verb(at)) return doubtful.contains(t_.lemma(at));
    if (holders_of_doubt.contains(t_.lemma(at))) return true;
  }
  return false;
}

// "approved the toll over the objections of X", "passed despite opposition from X", "was elected with X's
// support": what was done against his will, or with it. The sign of that.
int StanceReader::done_with(const Predicate& p, Words& objects) const {
  if (!p.objects.empty() || p.holders.empty() || t_[p.node].head == no_word || p.entry->object == 0) return 0;
  static const WordSet against("over despite amid amidst notwithstanding");
  const std::string link = t_.case_of(p.node);
  const bool lent = link == "with" && p.entry->object > 0 && t_[p.node].rel == Rel::obl;
  if (!lent && (!against.contains(link) || p.entry->object > 0)) return 0;
  std::uint32_t verb = t_[p.node].head;
  if (t_[p.node].rel == Rel::nmod && t_[verb].rel == Rel::obj && t_[verb].head != no_word)
    verb = t_[verb].head;
  // "advanced a bill that would bar them from buying it, despite an outcry": behind a comma of the main
  // clause.
  const std::uint32_t before = t_[p.node].left;
  const bool apart = t_.form(before) == "," || (before > 0 && t_.form(before - 1) == ",");
  if (!lent && apart && verb < before) {
    const auto is_inner = [&](std::uint32_t at) {
      const Rel rel = t_[at].rel;
      return rel == Rel::acl || rel == Rel::advcl || rel == Rel::xcomp || rel == Rel::nmod ||
             rel == Rel::obj || rel == Rel::obl;
    };
    std::uint32_t outer = verb;
    bool relative = false;
    while (t_[outer].head != no_word && t_[outer].head < outer && is_inner(outer)) {
      relative = relative || (t_[outer].rel == Rel::acl && t_[outer].sub == SubRel::relcl);
      outer = t_[outer].head;
    }
    if (relative) verb = outer;
  }
  if (!t_.is_verb(verb) || syntax_.is_negated(verb) || !is_held(verb)) return 0;
  if (lent) {
    static const WordSet won("elect re-elect reelect win pass approve appoint adopt clear prevail nominate");
    if (!won.contains(t_.lemma(verb))) return 0;
    objects = syntax_.subjects(verb);
    return 1;
  }
  static const WordSet done("pass clear advance proceed survive win prevail push move press");
  const Predicate* act = predicate_at(verb);
  const int sign = done.contains(t_.lemma(verb))               ? 1
                   : act != nullptr && act->entry->is_verbal() ? act->entry->wanted_object()
                                                               : 0;
  objects = syntax_.direct_objects(verb);
  // "The bill cleared the Senate": what is voted on is the subject.
  const Words subjects = syntax_.subjects(verb);
  const bool thing = !subjects.empty() && actors_.find_all(subjects).empty();
  if (syntax_.is_passive(verb) || objects.empty() || (thing && done.contains(t_.lemma(verb))))
    objects = subjects;
  std::erase_if(objects, [&](std::uint32_t w) { return !actors_.find(w).empty(); });
  return sign;
}

// "echoed Holt's criticism of the toll", "joined the union's call for a ban": who makes it his own.
std::vector<ActorPlace> StanceReader::adopters_of(const Predicate& p) const {
  static const WordSet adopting("echo share second join repeat reiterate amplify parrot mirror reflect");
  if (p.entry->part != LexiconPart::noun || p.entry->object == 0) return {};
  const std::uint32_t verb = verb_of_object(p.node);
  if (verb == no_word || !adopting.contains(t_.lemma(verb)) || syntax_.is_negated(verb) || !is_held(verb))
    return {};
  if (syntax_.is_hypothetical(verb) || syntax_.is_passive(verb)) return {};
  return actors_.find_all(syntax_.subjects(verb));
}

// "Villagers never forgave Brandt's support for the dam": he supported it, whatever they did with it.
bool StanceReader::is_of_another_actor(const Words& holders, std::uint32_t noun, std::uint32_t verb) const {
  const auto owns = [&](std::uint32_t w) { return t_[w].head == noun && t_[w].sub == SubRel::poss; };
  if (holders.empty() || !std::all_of(holders.begin(), holders.end(), owns)) return false;
  const auto owners = actors_.find_all(holders);
  const auto others = actors_.find_all(syntax_.subjects(verb));
  const auto is_owner = [&](const ActorPlace& other) {
    return std::any_of(owners.begin(), owners.end(),
                       [&](const ActorPlace& o) { return o.entity == other.entity; });
  };
  return !owners.empty() && !others.empty() && std::none_of(others.begin(), others.end(), is_owner);
}

void StanceReader::read_noun(const Predicate& p) {
  const LexiconEntry& entry = *p.entry;
  if (is_means(p) || comes_to_nothing(p) || is_unreal_deed(p)) return;
  // "holds his seat thanks to a deal"
  static const WordSet thanking("give send offer express owe extend convey say");
  const std::uint32_t giver = t_[p.node].head;
  if (t_.form(p.node) == "thanks" && p.end < t_.size() && t_.form(p.end) == "to" &&
      (t_[p.node].rel != Rel::obj || giver == no_word || !thanking.contains(t_.lemma(giver))))
    return;
  if (p.entry->part == LexiconPart::noun && is_doubted(p.node)) return;
  // "did not respond to a request for comment"
  const auto answers = [&](std::uint32_t object) { return is_answer(t_.lemma(object)); };
  if (entry.class_name == "request" && std::any_of(p.objects.begin(), p.objects.end(), answers)) return;
  Reason reason = reason_of(p, to_string(entry.part));
  reason.negated = false;  // the noun's own negation is in the sign
  int sign = 1;
  Words objects = p.objects;
  Words holder_words = p.holders;
  if (entry.part == LexiconPart::noun) {
    // "is weighing a challenge to Holt": not yet.
    static const WordSet pondering("weigh consider mull contemplate ponder explore");
    if (const std::uint32_t verb = verb_of_object(p.node);
        verb != no_word && pondering.contains(t_.lemma(verb)))
      return;
    // "dropped his support", "lost faith": what the verb says of the attitude.
    const std::uint32_t verb = verb_of_object(p.node);
    const bool of_owner = of_is_holder(p, verb);
    if (of_owner) {
      holder_words = p.objects;
      objects = syntax_.subjects(verb == no_word ? t_[p.node].head : verb);
    }
    if (verb != no_word && entry.act == "accuse" && t_.lemma(verb) == "deny" && p.holders.empty()) return;
    if (verb != no_word) {
      if (const LexiconEntry* light = reader_.light_entry(verb)) {
        // "dropped an objection to the deadline": he is not yet for it.
        static const WordSet doubts(
            "objection complaint concern reservation criticism challenge grievance misgiving");
        if (light->turn < 0 && doubts.contains(entry.words.front())) return;
        if (light->turn < 0) sign = -1;
        if (light->has(lexicon_passive) && !of_owner) turn_round(verb, objects, holder_words);
        // "faces pressure from farmers to scrap the toll": they want that, and are not for him.
        if (light->has(lexicon_passive) && (entry.act == "demand" || entry.act == "request"))
          objects = pressed_for(p.node, verb);
        // "A and B withdrew their support": it was theirs.
        if (!light->has(lexicon_passive) && !of_owner) own_attitude(verb, holder_words);
      }
      // "the decision to grant a request by the union": what others do with it leaves it the union's.
      const bool own =
          !p.holders.empty() && std::all_of(p.holders.begin(), p.holders.end(), [&](std::uint32_t w) {
            return w > p.node &&
                   (syntax_.has_marker(w, "by") || syntax_.has_marker(w, "from") || t_[w].rel == Rel::conj);
          });
      const bool light = reader_.light_entry(verb) != nullptr;
      if (light || (!own && !is_of_another_actor(p.holders, p.node, verb))) {
        Words unused;
        const int above = chain_sign(verb, reason, unused);
        if (above == 0) return;
        sign *= above;
        // "could hardly conceal their contempt": it is there all the same.
        static const WordSet hiding("conceal hide disguise mask contain suppress stifle");
        if (syntax_.is_negated(verb) && !p.negated && !hiding.contains(t_.lemma(verb))) sign = -sign;
        if (syntax_.is_hypothetical(verb)) reason.hypothetical = true;
      }
    }
    if (const int done = of_owner ? 0 : done_with(p, objects); done != 0) sign *= done;
    // "has no objection to", "will not offer a proposal for it"
    if (p.negated && entry.object < 0) return;
    if (entry.act == "propose" && (p.negated || (verb != no_word && syntax_.is_negated(verb)))) return;
    if (p.negated) sign = -sign;
  }
  // "Calls from farmers to scrap the toll are growing"
  if (objects.empty() && entry.takes("to:inf") && (entry.act == "demand" || entry.act == "request"))
    objects = pressed_for(p.node, p.node);
  // "is no fan of the toll"; who is no opponent is not for it yet.
  const std::uint32_t article = t_.child(p.node, Rel::det);
  const bool none = article != no_word && t_.form(article) == "no" && t_[p.node].rel == Rel::appos;
  if (entry.part == LexiconPart::agent && ((p.negated && t_.has_child(p.node, Rel::cop)) || none)) {
    if (entry.object < 0) return;
    sign = -sign;
  }
  // "the bill's author", not a book's
  if (entry.words.front() == "author" || entry.words.front() == "co-author") {
    static const WordSet laws(
        "bill measure law legislation act amendment ordinance resolution proposal statute initiative "
        "referendum");
    std::erase_if(objects, [&](std::uint32_t w) { return !laws.contains(t_.lemma(w)); });
  }
  // "imposed tariffs on steel": on whose is not said.
  if (is_charge(entry.words.front()))
    std::erase_if(objects, [&](std::uint32_t w) { return actors_.find(w).empty(); });
  auto holders = actors_.find_all(holder_words);
  // "neither of his rivals": who stands in such a relation counts only by name.
  if (entry.part == LexiconPart::agent && !objects.empty() && objects.front() < p.node) {
    std::erase_if(holders, [&](const ActorPlace& a) { return view_.entities.entities[a.entity].unnamed; });
  }
  if (holders.empty()) return;
  for (const ActorPlace& other : adopters_of(p)) {
    const bool known = std::any_of(holders.begin(), holders.end(),
                                   [&](const ActorPlace& a) { return a.entity == other.entity; });
    if (!known) holders.push_back(other);
  }
  for (const std::uint32_t object : objects) want(holders, object, sign * entry.object, reason, 0);
  if (entry.part == LexiconPart::noun) read_exception(p, sign, reason);
  for (const std::uint32_t topic : p.topics) want(holders, topic, sign * entry.topic, reason, 0);
}

// "the killing of Holt by soldiers", "Holt's arrest by the police": who does it to whom.
void StanceReader::read_deed_noun(std::uint32_t w) {
  static const WordSet ill(
      "killing murder assassination shooting bombing kidnapping abduction beating torture harassment arrest "
      "detention persecution bullying hacking invasion occupation prosecution expulsion deportation eviction "
      "dismissal sacking firing condemnation denunciation betrayal humiliation intimidation ouster ousting "
      "overthrow boycott slaughter massacre imprisonment jailing vilification demonisation demonization");
  static const WordSet good(
      "rescue release endorsement nomination exoneration acquittal praise defence defense");
  const int sign = ill.contains(t_.lemma(w)) ? -1 : good.contains(t_.lemma(w)) ? 1 : 0;
  if (sign == 0 || t_[w].upos != Upos::noun || !is_held(w) || syntax_.is_negated(w)) return;
  Words by, of;
  for (const std::uint32_t c : t_.children(w)) {
    const Rel rel = t_[c].rel;
    if (rel == Rel::nmod && t_[c].sub == SubRel::poss) append(of, c);
    if (c < w || (rel != Rel::nmod && rel != Rel::obl)) continue;
    if (syntax_.has_marker(c, "by")) {
      for (const std::uint32_t each : syntax_.with_conjuncts(c)) append(by, each);
    } else if (syntax_.has_marker(c, "of")) {
      for (const std::uint32_t each : syntax_.with_conjuncts(c)) append(of, each);
      // "of Holt by soldiers", with the soldiers hung on Holt
      for (const std::uint32_t d : t_.children(c)) {
        if (d > c && t_[d].rel == Rel::nmod && syntax_.has_marker(d, "by")) append(by, d);
      }
    }
  }
  if (by.empty() || of.empty()) return;
  Predicate deed;
  deed.node = w;
  if (is_unreal_deed(deed)) return;
  const auto holders = actors_.find_all(by);
  if (holders.empty()) return;
  Reason reason = reason_at(w, "deed:" + rule_word(t_.lemma(w)), sign < 0 ? "harm" : "help", 0.6, 0.65);
  for (const ActorPlace& actor : actors_.find_all(of)) emit_target(holders, actor, sign, reason);
}

// "the feud between A and B", "A's rift with B": both ways.
void StanceReader::read_relation(const Predicate& p) {
  Reason reason = reason_of(p, "relation");
  reason.act = p.entry->object < 0 ? std::string_view("oppose") : std::string_view("support");
  reason.confidence = 0.7;
  // "has no quarrel with the line"
  if (p.negated) return;
  if (const std::uint32_t verb = verb_of_object(p.node); verb != no_word && syntax_.is_negated(verb)) return;
  const auto of_parties = t_.children(p.node);
  const bool with = std::any_of(of_parties.begin(), of_parties.end(), [&](std::uint32_t c) {
    return syntax_.has_marker(c, "between") || syntax_.has_marker(c, "with");
  });
  // "dockers and lashers refuse to work in a dispute over rosters": with somebody else.
  static const WordSet engaging("be lock embroil engage involve entangle");
  const TreeWord& place = t_[p.node];
  if (!with && place.rel == Rel::obl && place.head != no_word && !engaging.contains(t_.lemma(place.head)))
    return;
  Words parties = p.holders;
  for (const std::uint32_t object : p.objects) parties.push_back(object);
  const auto actors = actors_.find_all(parties);
  // An agreement of two on one thing makes them no allies.
  static const WordSet allied("alliance friendship bromance entente rapprochement camaraderie");
  if (p.entry->object > 0 && p.entry->class_name != "alliance") {
    // "an alliance of parties" may be a body; "between" and "with" name two.
    const bool body = std::any_of(actors.begin(), actors.end(), [&](const ActorPlace& actor) {
      return actor.tokens.contains(actors_.token(p.node));
    });
    // "the friendship between them came to an end"
    static const WordSet lasting(
        "hold last endure deepen flourish grow survive strengthen remain date thrive");
    const bool over =
        t_[p.node].rel == Rel::nmod || (t_[p.node].rel == Rel::nsubj && t_[p.node].head != no_word &&
                                        !lasting.contains(t_.lemma(t_[p.node].head)));
    if (!with || body || over || !allied.contains(t_.lemma(p.node))) return;
  }
  const auto parts = t_.children(p.node);
  const bool between = std::any_of(parts.begin(), parts.end(),
                                   [&](std::uint32_t c) { return syntax_.has_marker(c, "between"); });
  // "set up a confrontation with A and B": with those who are named in front, not of A with B.
  const auto first = between ? std::vector<ActorPlace>() : actors_.find_all(p.holders);
  const auto is_first = [&](const ActorPlace& a) {
    return std::any_of(first.begin(), first.end(), [&](const ActorPlace& f) { return f.entity == a.entity; });
  };
  for (const ActorPlace& one : actors) {
    for (const ActorPlace& other : actors) {
      if (with && !between && is_first(one) == is_first(other)) continue;
      emit_target({one}, other, p.entry->object, reason);
    }
  }
}

// "the guild backs the toll", "demanded that the council scrap the fee": the parser takes a word for a noun
// that stands between a noun and a noun phrase that begins right behind it.
StanceReader::NounAsVerb StanceReader::noun_as_verb(std::uint32_t w) const {
  NounAsVerb none;
  if (t_[w].upos != Upos::noun || w == 0 || t_[w - 1].sentence != t_[w].sentence || !t_.is_nominal(w - 1))
    return none;
  NounAsVerb found;
  for (const std::uint32_t c : t_.children(w)) {
    const bool begins_behind = c == w + 1 || (w + 1 < t_.size() && t_[w + 1].head == c);
    // "votes on the bill next week" is no vote for it.
    if (c > w && begins_behind && t_.is_nominal(c) && t_[c].rel != Rel::conj && found.object == no_word &&
        !t_.has_child(c, Rel::case_))
      found.object = c;
  }
  if (found.object == no_word) return none;
  const std::string& form = t_.form(w);
  for (const std::string& base : {t_.lemma(w), form.substr(0, form.size() - 1)}) {
    for (const LexiconEntry* entry : lexicon_.find(base)) {
      const bool fits = entry->part == LexiconPart::verb && entry->words.size() == 1 && entry->takes("-") &&
                        entry->object != 0;
      if (fits && found.entry == nullptr) found.entry = entry;
    }
  }
  return found.entry == nullptr ? none : found;
}

// Headlines and short sentences: the noun in front is a name.
void StanceReader::read_noun_as_verb(std::uint32_t w) {
  if (t_.xpos(w) != "NNS") return;
  const NounAsVerb found = noun_as_verb(w);
  if (found.entry == nullptr) return;
  const LocalMention* subject = view_.mention(actors_.token(w - 1));
  if (subject == nullptr || subject->type != MentionType::name || subject->end_token != actors_.token(w))
    return;
  // "a lawsuit filed in Velmouth challenges it": the lawsuit.
  static const WordSet places("in at near from of");
  if (subject->first_token > 0 && places.contains(view_.word(subject->first_token - 1))) return;
  const auto holders = actors_.find(w - 1);
  if (holders.empty()) return;
  Predicate p;
  p.entry = found.entry;
  p.node = w;
  Reason reason = reason_of(p, "noun-as-verb");
  reason.confidence = 0.6;
  want(holders, found.object, found.entry->object, reason, 0);
}

}  // namespace standpoint
