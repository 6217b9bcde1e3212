// Positions on what the text speaks of: votes without an object ("three members voted against"), and those
// who take no side ("abstained", "would not be drawn on the toll", "has not said whether it backs the plan").

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t matter_reach = 3;    // sentences back
constexpr std::uint32_t matter_words = 200;  // and words

const WordSet& matters() {
  static const WordSet words(
      "resolution motion bill amendment measure text draft proposal plan nomination nominee treaty ban deal "
      "formula rule law budget compromise levy toll tax scheme project reform merger agreement accord pact "
      "recommendation policy legislation act package referendum appointment sanction embargo licence license "
      "permit strike increase cut ceiling cap limit moratorium declaration convention clause closure");
  return words;
}

// What a body votes on or speaks of stands behind these.
const WordSet& deciding_verbs() {
  static const WordSet words(
      "debate consider discuss reject pass adopt approve defeat back support oppose propose table endorse "
      "ratify "
      "block veto weigh examine scrutinise scrutinize");
  return words;
}

const WordSet& telling_verbs() {
  static const WordSet words(
      "decide say announce declare reveal indicate disclose endorse back support oppose take comment state "
      "commit rule pronounce weigh choose determine know vote pick");
  return words;
}

bool asks(const std::string& form) {
  return form == "whether" || form == "if" || form == "which" || form == "how";
}

}  // namespace

// A thing that is decided on: "bill", "toll".
bool StanceReader::is_matter(const std::string& lemma) { return matters().contains(lemma); }

// "The union, which fought a like bill, is neutral": what stands in a relative clause of the same sentence.
bool StanceReader::is_aside(std::uint32_t at, std::uint32_t w) const {
  if (t_[at].sentence != t_[w].sentence) return false;
  for (std::uint32_t up = at; up != no_word && t_[up].right <= w; up = t_[up].head) {
    if (t_[up].rel == Rel::acl && t_[up].sub == SubRel::relcl && t_[up].head != no_word &&
        t_[t_[up].head].rel == Rel::nsubj)
      return true;
  }
  return false;
}

// The matter that was named last in front of a word, in its sentence or in those before.
std::optional<IssuePhrase> StanceReader::matter_before(std::uint32_t w) const {
  for (std::uint32_t at = w; at-- > 0;) {
    if (t_[at].sentence + matter_reach < t_[w].sentence || w - at > matter_words) break;
    if (t_[at].upos != Upos::noun && t_[at].upos != Upos::propn) continue;
    if (calendar_words().contains(t_.form(at)) || t_[at].sub == SubRel::unmarked) continue;
    const std::uint32_t head = t_[at].head;
    const bool noun_of_verb =
        head != no_word && (t_[at].rel == Rel::obj || t_[at].rel == Rel::obl) && t_.is_verb(head);
    const bool decided =
        noun_of_verb && ((t_[at].rel == Rel::obj && deciding_verbs().contains(t_.lemma(head))) ||
                         (t_.lemma(head) == "vote" && syntax_.has_marker(at, "on")));
    const bool voted_on = head != no_word && t_[at].rel == Rel::nmod && t_.lemma(head) == "vote" &&
                          syntax_.has_marker(at, "on");
    const bool inside = t_[at].rel == Rel::compound || t_[at].rel == Rel::flat || is_aside(at, w);
    if (inside || !(decided || voted_on || matters().contains(t_.lemma(at)))) continue;
    if (!actors_.find(at).empty()) continue;
    if (auto phrase = noun_phrase(at); phrase && !says_nothing(phrase->label)) return phrase;
  }
  if (last_issue_ && sentence_ <= last_issue_sentence_ + 2) return last_issue_;
  return std::nullopt;
}

// What was named last by one of such nouns.
std::optional<IssuePhrase> StanceReader::named_before(std::uint32_t w, const WordSet& nouns) const {
  for (std::uint32_t at = w; at-- > 0;) {
    if (t_[at].sentence + matter_reach < t_[w].sentence || w - at > matter_words) break;
    if (t_[at].upos != Upos::noun || !nouns.contains(t_.lemma(at)) || t_[at].rel == Rel::compound) continue;
    if (auto phrase = noun_phrase(at)) return phrase;
  }
  return std::nullopt;
}

// Without anything that says what it is about.
bool StanceReader::is_bare(std::uint32_t w) const {
  for (const std::uint32_t c : t_.children(w)) {
    const Rel rel = t_[c].rel;
    if (c < w || t_[c].sub == SubRel::unmarked || calendar_words().contains(t_.form(c))) continue;
    const bool link = rel == Rel::obl || rel == Rel::nmod;
    static const WordSet times("in on at during before after since until from");
    if (link && times.contains(t_.case_of(c)) && is_span_of_time(t_.lemma(c))) continue;
    if (link || rel == Rel::obj || rel == Rel::iobj || rel == Rel::ccomp || rel == Rel::xcomp ||
        rel == Rel::acl || rel == Rel::advcl || rel == Rel::compound || rel == Rel::parataxis)
      return false;
  }
  return true;
}

// "said she would sue", "vowed to sue if it passed": whom is not said, but over what was spoken of.
bool StanceReader::is_meant_suit(std::uint32_t w) const {
  if (syntax_.is_passive(w)) return false;
  for (const std::uint32_t c : t_.children(w)) {
    const Rel rel = t_[c].rel;
    if (rel == Rel::obj || rel == Rel::iobj || rel == Rel::xcomp || rel == Rel::ccomp || rel == Rel::conj)
      return false;
    if (c < w) continue;
    if (rel == Rel::obl && t_[c].sub != SubRel::unmarked && !syntax_.has_marker(c, "in")) return false;
    static const WordSet openers("if once when unless should");
    const std::uint32_t mark = t_.child(c, Rel::mark);
    if (rel == Rel::advcl && (mark == no_word || !openers.contains(t_.form(mark)))) return false;
  }
  static const WordSet future("will would 'll");
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel == Rel::aux && future.contains(t_.form(c))) return true;
  }
  static const WordSet intents("vow promise threaten pledge plan prepare intend swear");
  const std::uint32_t above = syntax_.governor_of_complement(w);
  return above != no_word && intents.contains(t_.lemma(above)) && !syntax_.is_negated(above);
}

// "promised a lawsuit", "threatened legal action"
bool StanceReader::is_promised_suit(std::uint32_t w) const {
  static const WordSet promising("promise threaten vow plan prepare pledge");
  static const WordSet suits("lawsuit suit litigation");
  if (!promising.contains(t_.lemma(t_[w].head))) return false;
  if (suits.contains(t_.lemma(w))) return true;
  if (t_.lemma(w) != "action" && t_.lemma(w) != "challenge") return false;
  return w > 0 && (t_.form(w - 1) == "legal" || t_.form(w - 1) == "court");
}

// "lodged an objection", "withdrew its support", "led the resistance": an attitude noun without an object;
// 0 for all else.
int StanceReader::bare_attitude(std::uint32_t w) const {
  static const WordSet against("objection opposition disapproval veto resistance dissent");
  static const WordSet in_favour("support backing approval endorsement blessing consent");
  const std::string& lemma = t_.lemma(w);
  if (t_[w].upos != Upos::noun || t_[w].rel != Rel::obj || !is_bare(w)) return 0;
  const std::uint32_t verb = t_[w].head;
  if (!t_.is_verb(verb) || syntax_.is_passive(verb) || syntax_.is_negated(verb)) return 0;
  if (is_promised_suit(w)) return -1;
  const int sign = against.contains(lemma) ? -1 : in_favour.contains(lemma) ? 1 : 0;
  if (sign == 0) return 0;
  if (const Predicate* p = predicate_at(verb); p != nullptr && p->entry->words.size() > 1) return 0;
  if (const Predicate* p = predicate_at(w); p != nullptr && !p->objects.empty()) return 0;
  const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
  const bool own = owner != no_word && t_[owner].upos == Upos::pron;
  if (owner != no_word && !own) return 0;
  static const WordSet promising("promise threaten lodge file raise register");
  static const WordSet leading("lead head spearhead organise organize join");
  const LexiconEntry* light = reader_.light_entry(verb);
  const int turn = light != nullptr && light->turn < 0 ? -1 : 1;
  if (leading.contains(t_.lemma(verb))) return lemma == "resistance" ? -1 : 0;
  if (sign < 0 && promising.contains(t_.lemma(verb))) return sign;
  // "offered support" is help.
  if (light == nullptr || light->has(lexicon_passive) || (sign > 0 && !own)) return 0;
  return sign * turn;
}

// +1, -1: the way of a vote that names no object; 0 for all else.
int StanceReader::bare_vote(std::uint32_t w) const {
  const std::uint32_t end = view_.analysis.parsed.sentences[t_[w].sentence].end_word;
  const auto is_open = [&](std::uint32_t at) {
    // Nothing that it governs: "voted against.", no "voted against the toll".
    const bool governed =
        (t_[at].rel == Rel::case_ || t_[at].rel == Rel::mark) && t_[at].head != no_word && t_[at].head > at;
    return !governed && t_.child(at, Rel::nmod) == no_word && t_.child(at, Rel::obl) == no_word;
  };
  static const WordSet objecting("object demur balk baulk dissent");
  if (t_.is_verb(w) && objecting.contains(t_.lemma(w))) {
    // "dissented, arguing that": the reason is no object.
    const std::uint32_t reason = t_.child(w, Rel::advcl);
    const bool told = reason != no_word && t_.xpos(reason) == "VBG" && t_.lemma(w) == "dissent";
    return is_bare(w) || told ? -1 : 0;
  }
  // "said the city would appeal"
  if (t_.is_verb(w) && t_.lemma(w) == "appeal") return is_bare(w) && !syntax_.is_passive(w) ? -1 : 0;
  if (t_.is_verb(w) && t_.lemma(w) == "sue") return is_meant_suit(w) ? -1 : 0;
  if (t_.is_verb(w) && (t_.lemma(w) == "vote" || t_.lemma(w) == "declare" || t_.lemma(w) == "say")) {
    std::uint32_t at = w + 1;
    while (at < end && (t_[at].upos == Upos::punct || t_[at].upos == Upos::adv) && at < w + 4 &&
           t_.form(at) != "," && t_.form(at) != "no")
      ++at;
    if (at >= end) return 0;
    const std::string& form = t_.form(at);
    const bool ends = at + 1 >= end || t_.form(at + 1) != "on";
    // "said no" ends its clause; what is said in quotation marks is read as speech.
    if (t_.lemma(w) == "say") {
      const bool last = at + 1 >= end || t_.form(at + 1) == "." || t_.form(at + 1) == "and";
      if (at != w + 1 || !last || syntax_.has_marker(w, "to")) return 0;
      return form == "no" ? -1 : form == "yes" ? 1 : 0;
    }
    if (form == "against" && is_open(at)) return -1;
    if (form == "for" && is_open(at)) return 1;
    const bool alone = ends && (at + 1 >= end || !t_.is_nominal(at + 1)) && t_[at].rel != Rel::det;
    if ((form == "no" || form == "nay") && alone) return -1;
    if ((form == "yes" || form == "aye" || form == "yea") && alone) return 1;
    if (form == "in" && at + 1 < end && (t_.form(at + 1) == "favour" || t_.form(at + 1) == "favor") &&
        (at + 2 >= end || t_.form(at + 2) != "of"))
      return 1;
    return 0;
  }
  // "Its members are opposed": no passive.
  if (t_.is_verb(w) && t_.form(w) == "opposed" && t_.child(w, Rel::aux, SubRel::pass) != no_word) {
    const std::string& be = t_.form(t_.child(w, Rel::aux, SubRel::pass));
    return (be == "are" || be == "is" || be == "'re" || be == "remain") && is_bare(w) ? -1 : 0;
  }
  // "Three were against", "most were in favour"
  if (!t_.has_child(w, Rel::cop)) return 0;
  if ((t_.form(w) == "against" || t_.form(w) == "opposed") && is_open(w)) return is_bare(w) ? -1 : 0;
  const bool favour = t_.form(w) == "favour" || t_.form(w) == "favor";
  if (favour && syntax_.has_marker(w, "in") && t_.child(w, Rel::nmod) == no_word) return 1;
  return 0;
}

void StanceReader::read_vote(std::uint32_t w) {
  const int attitude = bare_attitude(w);
  const int sign = attitude != 0 ? attitude : bare_vote(w);
  if (sign == 0 || syntax_.is_negated(w) || syntax_.is_condition(w) || syntax_.is_asked(w) ||
      syntax_.is_of_some(w))
    return;
  if (const Predicate* p = predicate_at(w); p != nullptr && !p->objects.empty() && !p->passive) return;
  if (syntax_.is_hypothetical(w) && !syntax_.has_would(w)) return;
  const std::uint32_t verb = attitude != 0 ? t_[w].head : w;
  if (attitude != 0 && (!is_held(verb) || (syntax_.is_hypothetical(verb) && !syntax_.has_would(verb))))
    return;
  const auto holders = actors_.find_all(syntax_.subjects(verb));
  static const WordSet rulings(
      "ruling decision verdict judgment judgement injunction conviction sentence order fine acquittal");
  // What one goes to court over is a public act.
  static const WordSet acts(
      "bill measure law legislation act ordinance rule regulation ban order policy tax fee levy toll "
      "proposal plan "
      "restriction mandate requirement resolution amendment moratorium quota permit map merger statute "
      "decree");
  const bool suit = t_.lemma(w) == "sue" || (attitude != 0 && is_promised_suit(w));
  const auto matter = t_.lemma(w) == "appeal" ? named_before(w, rulings)
                      : suit                  ? named_before(w, acts)
                                              : matter_before(w);
  if (holders.empty() || !matter) return;
  if (suit && t_[view_.token(matter->first).first_word].sentence + 2 < sentence_) return;
  take_matter(*matter, sentence_);
  Reason reason = reason_at(w, (attitude != 0 ? "bare:" : "vote:") + t_.lemma(w),
                            attitude < 0   ? "oppose"
                            : attitude > 0 ? "support"
                                           : "vote",
                            0.9, 0.75);
  emit_issue(holders, *matter, sign, reason);
}

// What an infinitive or gerund that is left open is about: "stopped short of endorsing the bill".
Words StanceReader::left_open(std::uint32_t verb) const {
  const Predicate* p = predicate_at(verb);
  if (p != nullptr && !p->objects.empty()) return p->objects;
  Words out = syntax_.direct_objects(verb);
  // "has nothing against doing it"
  if (t_.lemma(verb) == "do" && out.size() == 1 && is_pro_form(out.front())) return {};
  for (const std::uint32_t c : t_.children(verb)) {
    if (t_[c].rel == Rel::obl && (syntax_.has_marker(c, "on") || syntax_.has_marker(c, "for")))
      append(out, c);
  }
  if (!out.empty()) return out;
  for (const std::uint32_t c : t_.children(verb)) {
    if (t_[c].rel == Rel::ccomp && c > verb) return left_open(c);
  }
  return out;
}

void StanceReader::emit_neutral(const std::vector<ActorPlace>& holders, const Words& objects,
                                const Reason& reason) {
  for (const std::uint32_t object : objects) {
    // "has not said whether he would sign it": a bill, no body.
    const bool thing = t_.form(object) == "it" && matter_before(object);
    const auto actors = thing ? std::vector<ActorPlace>() : actors_.find(object);
    for (const ActorPlace& actor : actors) emit_target(holders, actor, 0, reason);
    if (!actors.empty()) continue;
    if (t_[object].upos == Upos::pron || t_[object].upos == Upos::det) {
      if (const auto matter = matter_before(object)) emit_issue(holders, *matter, 0, reason);
    } else if (const auto phrase = noun_phrase(object)) {
      emit_issue(holders, *phrase, 0, reason);
    }
  }
}

// Who takes no side.
void StanceReader::read_neutral(const Predicate& p, Reason reason) {
  if (syntax_.is_hypothetical(p.node) && !syntax_.has_would(p.node)) return;
  if (p.negated) return;
  const auto holders = actors_.find_all(p.holders);
  if (holders.empty()) return;
  reason.negated = false;
  Words objects;
  for (const std::uint32_t object : p.objects) {
    // "abstained in a show of hands": on what was voted on.
    static const WordSet ballots("show ballot division poll roll roll-call tally");
    if (ballots.contains(t_.lemma(object)) && p.entry->act == "vote") {
      if (const auto matter = matter_before(p.node)) return emit_issue(holders, *matter, 0, reason);
    }
    if (!t_.is_verb(object)) {
      append(objects, object);
    } else if (p.entry->class_name != "not_yet" || telling_verbs().contains(t_.lemma(object))) {
      for (const std::uint32_t each : left_open(object)) append(objects, each);
    }
  }
  if (!objects.empty()) return emit_neutral(holders, objects, reason);
  if (!p.objects.empty() || !p.entry->takes("-")) return;
  if (const auto matter = matter_before(p.node)) {
    reason.confidence *= 0.9;
    emit_issue(holders, *matter, 0, reason);
  }
}

// "had not taken a position on the toll", "has yet to take a stand": of the toll, or of what is spoken of.
void StanceReader::read_no_position(std::uint32_t w) {
  static const WordSet taking("take adopt stake announce");
  static const WordSet positions("position stance stand side");
  if (!t_.is_verb(w) || !taking.contains(t_.lemma(w)) || !syntax_.is_negated(w) || syntax_.is_passive(w))
    return;
  if (syntax_.is_condition(w) || syntax_.is_hypothetical(w) || syntax_.is_asked(w)) return;
  const std::uint32_t noun = t_.child(w, Rel::obj);
  if (noun == no_word || noun < w || !positions.contains(t_.lemma(noun)) || t_.has_child(noun, Rel::amod))
    return;
  const std::uint32_t article = t_.child(noun, Rel::det);
  if ((article == no_word || t_.form(article) == "the") && t_.form(noun) != "sides") return;
  const auto holders = actors_.find_all(syntax_.subjects(w));
  if (holders.empty()) return;
  Words objects;
  for (const std::uint32_t above : {noun, w}) {
    for (const std::uint32_t c : t_.children(above)) {
      const bool on =
          c > noun && (t_[c].rel == Rel::nmod || t_[c].rel == Rel::obl) &&
          (syntax_.has_marker(c, "on") || syntax_.has_marker(c, "about") || syntax_.has_marker(c, "in"));
      if (on && !calendar_words().contains(t_.form(c))) append(objects, c);
    }
  }
  Reason reason;
  reason.node = w;
  reason.strength = 0.3;
  reason.confidence = 0.65;
  reason.rule = "undecided:" + t_.lemma(w);
  if (!objects.empty()) return emit_neutral(holders, objects, reason);
  if (const auto matter = matter_before(w)) emit_issue(holders, *matter, 0, reason);
}

// "has not said whether it would back the plan", "has not decided on the toll"
void StanceReader::read_undecided(std::uint32_t w) {
  read_no_position(w);
  static const WordSet verbs("decide say announce declare reveal indicate disclose");
  if (!t_.is_verb(w) || !verbs.contains(t_.lemma(w)) || !syntax_.is_negated(w)) return;
  if (syntax_.is_condition(w) || syntax_.is_passive(w)) return;
  std::uint32_t open = no_word;
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w) continue;
    const bool decides_on = t_.lemma(w) == "decide" && t_[c].rel == Rel::obl && syntax_.has_marker(c, "on");
    bool asked = false;
    for (std::uint32_t i = t_[c].left; i < c && t_.is_verb(c); ++i) asked = asked || asks(t_.form(i));
    if (decides_on || asked) open = c;
  }
  if (open == no_word) return;
  const auto holders = actors_.find_all(syntax_.subjects(w));
  if (holders.empty()) return;
  Reason reason;
  reason.node = w;
  reason.strength = 0.3;
  reason.confidence = 0.6;
  reason.rule = "undecided:" + t_.lemma(w);
  emit_neutral(holders, t_.is_verb(open) ? left_open(open) : Words{open}, reason);
}

}  // namespace standpoint
