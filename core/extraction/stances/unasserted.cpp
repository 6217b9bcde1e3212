// What a sentence tells without a position of its subject: views put into the mouths of people at large, acts
// that are only asked for, events that are nobody's wish.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <map>

namespace standpoint {
namespace {

// "defended his thesis", "stood behind a barrier", "cancelled a trip", "paid for a poll", "settled a
// lawsuit".
bool is_private(const std::string& verb, const std::string& object) {
  static const std::map<std::string, WordSet> acts = {
      {"defend",
       WordSet("thesis dissertation doctorate degree title championship crown action suit lawsuit claim "
               "writ appeal")},
      {"stand", WordSet("barrier fence podium lectern desk counter door line rope camera")},
      {"cancel", WordSet("trip visit vacation holiday flight appearance dinner")},
      {"pay", WordSet("poll survey ad advertisement trip dinner meal sign ticket flight")},
      {"settle", WordSet("suit lawsuit action case claim charge complaint litigation")},
      {"accept", WordSet("invitation apology award prize post job role")},
      {"apply", WordSet("permit licence license visa job grant loan asylum position")},
      {"submit", WordSet("affidavit evidence testimony document report statement response application")},
      {"back", WordSet("pickup car truck van lorry vehicle")},
      {"sponsor",
       WordSet("debate event conference forum tour study poll survey concert race team exhibition panel "
               "series show")},
      {"adopt", WordSet("manner tone approach style posture pose name child")},
      {"recommend", WordSet("vote")},
      {"avoid", WordSet("subject topic issue question limelight")},
      {"respect",
       WordSet("ruling decision verdict judgment judgement order result outcome vote process court "
               "privacy wish law tribunal speaker")},
      {"obey", WordSet("ruling decision order court tribunal law rule judge injunction summons")},
      {"sign",
       WordSet("report register form receipt copy paper affidavit card log waiver autograph lease box")},
      {"cooperate",
       WordSet("inquiry enquiry investigation commission probe police investigator committee court "
               "tribunal prosecutor audit authority")},
      {"subpoena", WordSet("record document email phone account file paper")},
      {"withhold", WordSet("comment judgment judgement name identity")},
      {"undertake", WordSet("role task job post duty assignment trip journey visit tour")},
      {"drop", WordSet("response hint clue bombshell album single ball name")},
      {"deny", WordSet("bail parole")},
      {"hold",
       WordSet("gun weapon knife phone hand sign placard banner poster flag picture photo photograph copy")},
      {"advise", WordSet("citizen national resident tourist traveller traveler visitor")},
      {"embrace",
       WordSet("mother father wife husband son daughter brother sister widow parent child mourner")},
  };
  const auto found = acts.find(verb);
  return found != acts.end() && found->second.contains(object);
}

constexpr int deepest = 6;

const WordSet& people_at_large() {
  static const WordSet words(
      "people they some many others everyone everybody folk folks you anyone anybody someone somebody");
  return words;
}

// What a market, the weather or a timetable does; who blames it is against nothing.
const WordSet& conditions() {
  static const WordSet words(
      "demand price cost rise fall drop increase decline shortage inflation weather traffic competition "
      "growth "
      "slowdown recession downturn slump surge spike heat drought flood rain snow wind pandemic virus error "
      "mistake "
      "fault glitch bug leak delay loss outage breakdown crash accident fatigue age ageing aging lack glut");
  return words;
}

// What is held on a day that may be another day.
const WordSet& appointments() {
  static const WordSet words(
      "trial hearing sentencing meeting session match game race fixture concert wedding visit trip tour talk "
      "negotiation summit conference interview ceremony launch debut flight journey appointment verdict "
      "ruling "
      "announcement testimony inquest execution festival parade");
  return words;
}

}  // namespace

// In a quotation: "people think that teachers want it", "they say it is safe", "I was told it wanted peace".
bool StanceReader::is_imputed(std::uint32_t w) const {
  static const WordSet saying(
      "say tell claim argue insist pretend believe think imagine assume suppose reckon maintain allege "
      "expect");
  const SpokenPart* speech = actors_.speech_at(w);
  if (speech == nullptr || speech->by_author) return false;
  std::uint32_t up = w;
  for (int depth = 0; depth < deepest && t_[up].head != no_word; ++depth) {
    const std::uint32_t head = t_[up].head;
    if (t_[up].rel == Rel::ccomp && t_.is_verb(head) && saying.contains(t_.lemma(head)) &&
        actors_.speech_at(head) == speech) {
      const std::uint32_t subject = t_.child(head, Rel::nsubj);
      if (subject == no_word) return false;
      if (syntax_.is_passive(head)) return t_.lemma(head) == "tell" && t_.xpos(head) == "VBN";
      return people_at_large().contains(t_.form(subject)) && speech->type != QuotationType::indirect;
    }
    up = head;
  }
  return false;
}

// "demanded that the line withdraw it": the line does not.
bool StanceReader::is_wished_of(std::uint32_t w) const {
  static const WordSet wishing("demand ask request urge recommend propose require suggest plead beg move");
  std::uint32_t verb = w;
  for (int depth = 0; depth < 3; ++depth) {
    const std::uint32_t head = t_[verb].head;
    if (head == no_word) return false;
    if (t_[verb].rel == Rel::ccomp) {
      const bool bare = t_.xpos(verb) == "VB" || t_.xpos(verb) == "VBP";
      const bool wished =
          wishing.contains(t_.lemma(head)) || (t_.lemma(head) == "insist" && t_.xpos(verb) == "VB");
      return wished && bare && !t_.has_child(verb, Rel::aux) && t_.has_child(verb, Rel::nsubj);
    }
    if (t_[verb].rel != Rel::conj && t_[verb].rel != Rel::xcomp) return false;
    verb = head;
  }
  return false;
}

// "is expected to sign off on it": it has not yet.
bool StanceReader::is_expected(std::uint32_t w) const {
  static const WordSet foretelling("expect predict forecast tip project");
  const std::uint32_t governor = syntax_.governor_of_complement(w);
  return governor != no_word && foretelling.contains(t_.lemma(governor)) && syntax_.is_passive(governor);
}

// "urged voters to be wary of it": they need not be.
bool StanceReader::is_asked_feeling(const Predicate& p) const {
  if (p.entry->part != LexiconPart::feeling) return false;
  const std::uint32_t governor = syntax_.governor_of_complement(p.node);
  const Predicate* asks = governor == no_word ? nullptr : predicate_at(governor);
  if (asks == nullptr || !asks->entry->is_verbal()) return false;
  const bool addressed =
      asks->passive || t_.has_child(governor, Rel::iobj) || t_.has_child(governor, Rel::obj);
  return addressed && (asks->entry->clause != 0 || asks->entry->takes("to:inf"));
}

// False for duties ("the council must scrap it"), needs, attitudes given up by "neither ... nor", and
// violence against things.
bool StanceReader::is_own_attitude(const Predicate& p, const Words& holders) const {
  const bool own = std::any_of(holders.begin(), holders.end(),
                               [&](std::uint32_t w) { return t_.form(w) == "i" || t_.form(w) == "we"; });
  if (!own && (syntax_.is_obliged(p.node) || p.entry->text == "need")) return false;
  if (syntax_.is_hoped(p.node) || syntax_.is_alleged(p.node) || is_wished_of(p.node)) return false;
  if (is_anybody(holders)) return false;
  // "has until Saturday to sign or veto it"
  for (const std::uint32_t other :
       {t_[p.node].rel == Rel::conj ? t_[p.node].head : no_word, t_.child(p.node, Rel::conj)}) {
    if (other == no_word) continue;
    const std::uint32_t link = t_.child(std::max(other, p.node), Rel::cc);
    const Predicate* choice = predicate_at(other);
    if (link != no_word && t_.form(link) == "or" && choice != nullptr && choice->entry->is_verbal() &&
        choice->entry->object * p.entry->object < 0)
      return false;
  }
  // "would neither confirm nor deny it"
  const std::uint32_t beside = t_[p.node].rel == Rel::conj ? t_[p.node].head : t_.child(p.node, Rel::conj);
  if (beside != no_word && ((t_.lemma(p.node) == "confirm" && t_.lemma(beside) == "deny") ||
                            (t_.lemma(p.node) == "deny" && t_.lemma(beside) == "confirm")))
    return false;
  // "judges impose harsher sentences around elections": what they do in general.
  static const WordSet ruling("order permit punish");
  const bool general = ruling.contains(p.entry->act) && t_.xpos(p.node) == "VBP" && !holders.empty() &&
                       std::all_of(holders.begin(), holders.end(), [&](std::uint32_t w) {
                         return t_.xpos(w) == "NNS" && t_[w].upos == Upos::noun && !t_.has_child(w, Rel::det);
                       });
  if (general) return false;
  if (p.entry->has(lexicon_violent) && p.entry->act == "criticise") {
    static const WordSet targets(
        "bus convoy truck car vehicle train tank tanker ship boat vessel plane aircraft helicopter base camp "
        "post "
        "checkpoint position outpost village town city house home building station embassy consulate school "
        "church mosque temple synagogue hospital hotel market shop airport airfield port harbour harbor "
        "bridge "
        "road pipeline depot refinery plant facility compound barracks headquarters border bank wall door");
    for (const std::uint32_t w : p.objects) {
      if (targets.contains(t_.lemma(w))) return false;
    }
  }
  // "captured the presidency", "seized the lead": won it.
  static const WordSet prizes(
      "presidency premiership nomination seat mayoralty governorship title crown trophy medal gold silver "
      "bronze cup vote majority share market imagination attention mood spirit moment image footage "
      "photograph headline lead initiative opportunity chance championship pole victory");
  static const WordSet taking("capture seize grab snatch");
  if ((p.entry->has(lexicon_violent) || taking.contains(t_.lemma(p.node))) && !p.objects.empty() &&
      prizes.contains(t_.lemma(p.objects.front())))
    return false;
  // "neither supports nor opposes it"
  const auto sides = [&](std::uint32_t first) {
    for (const std::uint32_t c : t_.children(first)) {
      const Predicate* other = t_[c].rel == Rel::conj ? predicate_at(c) : nullptr;
      const Predicate* one = predicate_at(first);
      if (one != nullptr && other != nullptr && one->entry->object * other->entry->object < 0 &&
          t_.child(c, Rel::nsubj) == no_word && syntax_.is_negated(first))
        return true;
    }
    return false;
  };
  return !sides(p.node) && !(t_[p.node].rel == Rel::conj && sides(t_[p.node].head));
}

// "any court would enforce it": of no court in particular.
bool StanceReader::is_anybody(const Words& holders) const {
  return !holders.empty() && std::all_of(holders.begin(), holders.end(), [&](std::uint32_t w) {
    const std::uint32_t det = t_.child(w, Rel::det);
    return det != no_word && t_[w].upos == Upos::noun &&
           (t_.form(det) == "any" || t_.form(det) == "whatever");
  });
}

// "blamed falling demand", "postponed the trial".
bool StanceReader::is_mere_event(const Predicate& p, std::uint32_t object) const {
  const bool name = t_[object].upos == Upos::propn;
  if (t_[object].upos != Upos::noun && !name) return false;
  if (is_quantity_changed(p.node, object)) return true;
  // "chipped away at her lead", "narrowed the margin"
  static const WordSet distances("lead margin gap deficit");
  if (p.entry->part == LexiconPart::verb && distances.contains(t_.lemma(object)) &&
      actors_.find(object).empty())
    return true;
  const std::string& verb = p.entry->text;
  // "asked for an update", "played down the effect of it"
  if (p.entry->class_name == "request" && is_information(t_.lemma(object))) return true;
  static const WordSet effects(
      "effect impact significance importance role extent scale scope severity seriousness likelihood chance "
      "possibility prospect influence size gravity meaning attack threat risk danger scandal concern fear "
      "controversy criticism crisis loss defeat remark comment");
  if (p.entry->class_name == "play_down" && effects.contains(t_.lemma(object))) return true;
  // "hammered home his argument"
  if (p.node + 1 < t_.size() && t_.form(p.node + 1) == "home" && t_[p.node].sentence == t_[object].sentence &&
      p.node + 1 < object)
    return true;
  // "abstained from the vote": on neither side
  if (verb == "abstain@from") return true;
  // "battling for the nomination": who runs for it
  static const WordSet offices(
      "nomination seat title presidency job race office crown governorship mayoralty");
  static const WordSet contending("fight battle compete vie contend run");
  if (contending.contains(t_.lemma(p.node)) && syntax_.has_marker(object, "for") &&
      offices.contains(t_.lemma(object)))
    return true;
  // "broke with their party"
  const std::uint32_t whose = t_.child(object, Rel::nmod, SubRel::poss);
  if (verb == "break@with" && t_.lemma(object) == "party" && whose != no_word && t_[whose].upos == Upos::pron)
    return true;
  // "struck over pay": for more of it, or for better
  static const WordSet terms(
      "pay wage salary condition hour staffing contract pension benefit safety job workload roster shift "
      "rota");
  const std::uint32_t listed =
      t_[object].rel == Rel::conj && t_[object].head != no_word ? t_[object].head : object;
  const bool over = p.entry->act == "protest" && t_.case_of(listed) == "over";
  if (over && terms.contains(t_.lemma(object)) && !t_.has_child(object, Rel::amod)) return true;
  // "worried about Holt": for him, or for what becomes of him
  static const WordSet worries("worried concerned anxious nervous worry concern fear");
  if (p.entry->part == LexiconPart::feeling && worries.contains(p.entry->words.front())) {
    const auto actors = actors_.find(object);
    if (!actors.empty() && view_.entities.entities[actors.front().entity].kind == EntityKind::person)
      return true;
  }
  // "investigating the attack": nobody is against it for that.
  if (p.entry->class_name == "investigate" && actors_.find(object).empty()) return true;
  // "sidestepped chances to renounce it", "evaded arrest", "lives with his mother", "fighting for their
  // lives"
  static const WordSet passing("sidestep dodge duck avoid evade escape miss skip");
  static const WordSet passed(
      "chance opportunity question detection arrest capture prison jail injury death");
  if (passing.contains(t_.lemma(p.node)) && passed.contains(t_.lemma(object))) return true;
  // "applied for a permit to load at night" says what for.
  const bool tells = object + 2 < t_.size() && t_.form(object + 1) == "to" && t_.is_verb(object + 2);
  if (is_private(t_.lemma(p.node), t_.lemma(object)) && !tells) return true;
  if (verb == "live@with" && !syntax_.is_hypothetical(p.node) && !p.negated) return true;
  if (p.entry->words.front() == "fight" && t_.lemma(object) == "life") return true;
  // "accepts funding from abroad": no word for who gives it
  static const WordSet funds("funding fund money gift donation cash contribution payment grant loan");
  if (verb == "accept" && funds.contains(t_.lemma(object))) return true;
  // "figures released by the utility": published
  static const WordSet published(
      "figure statement data list poll study survey result forecast estimate text photo");
  if (t_.lemma(p.node) == "release" && published.contains(t_.lemma(object))) return true;
  // "targeted the farming community": for its votes
  static const WordSet courted(
      "voter community audience electorate consumer customer market demographic reader viewer donor swing "
      "constituency");
  if (verb == "target" && courted.contains(t_.lemma(object))) return true;
  // "bowed to reality": against its will
  static const WordSet forces("pressure reality necessity fate inevitable temptation force logic");
  if (p.entry->class_name == "yield" && forces.contains(t_.lemma(object))) return true;
  if (verb == "blame") {
    if (conditions().contains(t_.lemma(object))) return true;
    // "blamed the hold-up on the board": the board is blamed.
    const auto children = t_.children(p.node);
    const bool on = std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
      return c > object && t_[c].rel == Rel::obl &&
             (preposition_of(c) == "on" || preposition_of(c) == "upon");
    });
    const auto below = t_.children(object);
    return on || std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
             return c > object && t_[c].rel == Rel::nmod && preposition_of(c) == "on" &&
                    !actors_.find(c).empty();
           });
  }
  // "would order the transformers": bought
  if (verb == "order" && predicate_at(object) == nullptr) {
    static const WordSet acts(
        "inquiry enquiry review investigation probe audit election recount evacuation test study report "
        "arrest "
        "retrial hearing strike attack operation mission raid search action measure");
    return !acts.contains(t_.lemma(object));
  }
  if (p.entry->class_name == "delay") {
    // "suspended its work": what somebody does himself
    static const WordSet own_acts("work operation service activity flight production sailing shift");
    const std::uint32_t owner = t_.child(object, Rel::nmod, SubRel::poss);
    const bool own = owner != no_word && t_[owner].upos == Upos::pron && own_acts.contains(t_.lemma(object));
    return own || appointments().contains(t_.lemma(object));
  }
  return false;
}

// "That is nonsense", "it isn't true": a claim is judged, not the thing that was spoken of.
bool StanceReader::is_claim_judged(const Predicate& p, std::uint32_t subject) const {
  static const WordSet pointing("that this it");
  static const WordSet truth(
      "nonsense rubbish lie untrue false myth baloney hogwash poppycock claptrap twaddle balderdash bunkum "
      "tosh "
      "falsehood fabrication fiction true accurate inaccurate incorrect correct satisfactory unsatisfactory");
  return pointing.contains(t_.form(subject)) && truth.contains(p.entry->text);
}

// "people", "others": a reader learns of nobody's position.
bool StanceReader::stands_for_nobody(const ActorPlace& actor) const {
  static const WordSet words(
      "people person others men women man woman everybody everyone somebody someone website site poll "
      "survey");
  const std::string& name = view_.entities.entities[actor.entity].name;
  // "people of faith"
  if (!actor.tokens.empty() && words.contains(name)) {
    const std::uint32_t noun = view_.token(actor.tokens.end - 1).end_word - 1;
    const auto parts = t_.children(noun);
    if (std::any_of(parts.begin(), parts.end(),
                    [&](std::uint32_t c) { return c > noun && t_[c].rel == Rel::nmod; }))
      return false;
  }
  // "By Ida Holt, Energy Correspondent"
  for (const std::string_view byline : {"Correspondent", "Staff Writer", "Staff Reporter"}) {
    if (name.ends_with(byline)) return true;
  }
  // "the Proclamation", "the Bill": what is written acts for those who wrote it.
  static const WordSet papers(
      "proclamation bill act motion memo memorandum ruling petition complaint lawsuit");
  const bool is_paper = papers.contains(lower_word(name)) && name != "ACT";  // a party
  return words.contains(name) || is_paper || name.starts_with("how many") || name.starts_with("which ");
}

}  // namespace standpoint
