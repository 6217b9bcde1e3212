// How an act is worded as an issue: the verb as a gerund with what completes it.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

bool is_reflexive(const std::string& form) { return form.ends_with("self") || form.ends_with("selves"); }

}  // namespace

// What completes a verb with its object: "take water [out of the hands of states]", "take part [in the
// vote]", "take steps [to curb smuggling]". Grows the phrase.
bool StanceReader::complete(IssuePhrase& phrase, std::uint32_t verb, std::uint32_t object) const {
  const bool empty = is_empty_object(t_.lemma(object)) || is_reflexive(t_.form(object));
  // "using the regulator [to choke off exports]"
  static const WordSet instruments("use exploit employ abuse misuse weaponise weaponize hijack");
  const bool used = !empty && instruments.contains(t_.lemma(verb));
  // "classify it as a service"
  static const WordSet classing("classify reclassify designate treat recognise recognize define list count");
  const bool classes = classing.contains(t_.lemma(verb));
  if (!empty && !used && !classes && !moves_its_object(t_.lemma(verb))) return false;
  static const WordSet of_empty("in for of to on against over toward towards from with into under before");
  static const WordSet of_moved("out off into onto from under to on before behind over against up down away");
  static const WordSet of_put("at in behind");
  // "taking the games away from the town"
  static const WordSet ways("away back off out apart aside down up");
  bool grown = false;
  std::uint32_t way = no_word;
  // "get the rate down": on the noun as well as on the verb
  for (const std::uint32_t c : {object + 1, t_[object].right}) {
    if (c >= t_.size() || way != no_word || (t_[c].head != verb && t_[c].head != object)) continue;
    if (t_[c].rel != Rel::advmod || !ways.contains(t_.form(c)) || empty) continue;
    phrase.label += " " + t_.form(c);
    phrase.end = std::max(phrase.end, actors_.token(c) + 1);
    grown = true;
    way = c;
  }
  for (const std::uint32_t governor : {object, way, verb}) {
    if (governor == no_word) continue;
    for (const std::uint32_t c : t_.children(governor)) {
      if (c < object || actors_.token(c) < phrase.end) continue;
      const Rel rel = t_[c].rel;
      if ((rel == Rel::obl || rel == Rel::nmod) && !is_circumstance(c) && !is_pro_form(c)) {
        const std::string words = preposition_of(c);
        const std::string first = words.substr(0, words.find(' '));
        if (classes ? first != "as"
                    : first.empty() || used || !(empty ? of_empty : of_moved).contains(first)) {
          const bool put = is_put(t_.lemma(verb)) || t_.lemma(verb) == "keep";
          const bool held = t_.lemma(verb) == "hold" && first == "in";
          if (classes || first.empty() || used || empty || !((put && of_put.contains(first)) || held))
            continue;
        }
        const auto more = noun_phrase(c);
        if (!more) continue;
        phrase.label += " " + words + " " + more->label;
        phrase.end = std::max(phrase.end, more->end);
        return true;
      }
      const bool behind = rel == Rel::advcl || rel == Rel::acl || (used && rel == Rel::xcomp);
      if ((!empty && !used) || !t_.is_verb(c) || !behind || t_[c].sub == SubRel::relcl) continue;
      const bool infinitive = syntax_.has_marker(c, "to");
      if (!infinitive && (used || t_.xpos(c) != "VBG")) continue;
      const auto more = clause_phrase(c, 2);
      if (!more) continue;
      const std::string gerund = gerund_at(c);
      std::string link;
      for (const std::uint32_t m : t_.children(c)) {
        if (t_[m].rel == Rel::mark && m < c) link = t_.form(m);
      }
      if (link.empty() || !more->label.starts_with(gerund)) continue;
      phrase.label +=
          " " + link + " " + (infinitive ? t_.lemma(c) + more->label.substr(gerund.size()) : more->label);
      phrase.end = std::max(phrase.end, more->end);
      return true;
    }
  }
  return grown;
}

// "letting the Guard go", "letting rents rise with prices"
std::optional<IssuePhrase> StanceReader::letting_phrase(std::uint32_t verb, std::uint32_t whom,
                                                        std::uint32_t inner, int depth) const {
  if (!t_.is_verb(inner) || is_pro_form(whom) || syntax_.is_passive(inner)) return std::nullopt;
  const auto named = noun_phrase(whom);
  if (!named) return std::nullopt;
  const std::string gerund = act_at(inner);
  const auto done = clause_phrase(inner, depth + 1);
  const bool whole = done && done->label.starts_with(gerund);
  if (!whole && t_.has_child(inner, Rel::obj)) return std::nullopt;
  const std::uint32_t first = actors_.token(verb);
  const std::uint32_t end = std::max(named->end, whole ? done->end : actors_.token(inner) + 1);
  IssuePhrase phrase = issue_phrase_over(view_, first, end, first);
  phrase.label = gerund_at(verb) + " " + named->label + " " + t_.lemma(inner) +
                 gerund.substr(gerund_at(inner).size()) +
                 (whole ? done->label.substr(gerund.size()) : std::string());
  phrase.definite = false;
  phrase.owner.reset();
  return phrase;
}

// What a verb does with its object: "exempting lorries [from the toll]", "shifting towers [to remote
// control]". Only what follows at once: behind anything else it may be of another verb.
bool StanceReader::add_oblique(IssuePhrase& phrase, std::uint32_t verb, std::uint32_t behind) const {
  static const WordSet links("to of from into onto with against for as over without upon");
  for (const std::uint32_t c : t_.children(verb)) {
    if (t_[c].left != behind || t_[c].rel != Rel::obl || is_pro_form(c)) continue;
    const std::string link = preposition_of(c);
    static const WordSet figures("resort rule result matter living whole");
    // "treating the islands like a colony"
    const bool treated = link == "like" && t_.lemma(verb) == "treat";
    const bool fits = links.contains(link) && (link == "without" || !is_circumstance(c));
    if (figures.contains(t_.lemma(c)) || !(fits || treated)) continue;
    const auto more = noun_phrase(c);
    if (!more || more->label.empty() || says_nothing(more->label)) continue;
    phrase.label += " " + link + " " + more->label;
    phrase.end = std::max(phrase.end, more->end);
    return true;
  }
  return false;
}

// "making sure [hard work is rewarded]": what is to be so, as it stands.
std::optional<IssuePhrase> StanceReader::ensured_phrase(std::uint32_t verb, std::uint32_t sure) const {
  if (t_.lemma(verb) != "make" || (t_.form(sure) != "sure" && t_.form(sure) != "certain"))
    return std::nullopt;
  std::uint32_t clause = t_.child(sure, Rel::ccomp);
  if (clause == no_word) clause = t_.child(verb, Rel::ccomp);
  if (clause == no_word || clause < sure || !t_.is_verb(clause)) return std::nullopt;
  std::uint32_t first = t_[clause].left;
  if (t_.form(first) == "that") ++first;
  const std::uint32_t last = t_[clause].right;
  constexpr std::uint32_t longest = 10;
  if (first <= sure || last <= first + 1 || last - first > longest || t_[first].upos == Upos::pron)
    return std::nullopt;
  for (std::uint32_t i = first; i < last; ++i) {
    if (t_[i].upos == Upos::punct) return std::nullopt;
  }
  IssuePhrase phrase =
      issue_phrase_over(view_, actors_.token(first), actors_.token(last - 1) + 1, actors_.token(clause));
  phrase.label = gerund_at(verb) + " " + t_.form(sure) + " " + phrase.label;
  phrase.first = phrase.head = actors_.token(verb);
  phrase.definite = false;
  phrase.owner.reset();
  return phrase;
}

// Who or what does an act that has no object: "[the border] remaining open". Empty where nobody names it.
std::string StanceReader::subject_named(std::uint32_t verb) const {
  std::uint32_t subject = t_.child(verb, Rel::nsubj);
  if (subject == no_word) subject = syntax_.for_subject(verb);
  if (subject == no_word && t_[verb].rel == Rel::xcomp) subject = t_.child(t_[verb].head, Rel::obj);
  if (subject == no_word || t_[subject].upos == Upos::pron || t_.is_verb(subject)) return {};
  const auto phrase = noun_phrase(subject);
  return !phrase || says_nothing(phrase->label) ? std::string() : phrase->label + " ";
}

// The whole of a verb whose own complement is another: "have him appear", "keep raising fares", "help build
// a ferry", "stay open".
std::optional<IssuePhrase> StanceReader::chained_phrase(std::uint32_t w, std::uint32_t inner,
                                                        const std::string& verb, int depth) const {
  if (depth >= 2) return std::nullopt;
  if (!t_.is_verb(inner)) {
    static const WordSet stays("stay remain keep go become be get turn run");
    if (t_[inner].upos != Upos::adj || !stays.contains(t_.lemma(w))) return std::nullopt;
    IssuePhrase phrase =
        issue_phrase_over(view_, actors_.token(w), actors_.token(inner) + 1, actors_.token(w));
    phrase.label = subject_named(w) + verb + " " + t_.form(inner);
    return phrase;
  }
  auto phrase = clause_phrase(inner, depth + 1);
  const std::string gerund = gerund_at(inner);
  if (!phrase || phrase->end <= actors_.token(w) || !phrase->label.starts_with(gerund)) return std::nullopt;
  const std::string rest = phrase->label.substr(gerund.size());
  const bool to = syntax_.has_marker(inner, "to");
  phrase->label = t_.xpos(inner) == "VBG" ? verb + " " + gerund + rest
                                          : verb + (to ? " to " : " ") + t_.lemma(inner) + rest;
  phrase->first = phrase->head = actors_.token(w);
  return phrase;
}

// "that they are spied on", feared: spying on them.
std::string StanceReader::inflicted_on(std::uint32_t verb, const std::string& whom) const {
  const std::string gerund = gerund_at(verb);
  if (whom.starts_with(gerund)) return whom;
  std::string link;
  for (const std::uint32_t c : t_.children(verb)) {
    if (c == verb + 1 && t_[c].upos == Upos::adp && t_[c].right == c + 1) link = t_.form(c) + " ";
  }
  return gerund + " " + link + whom;
}

// The gerund of a verb with its particle: "speeding up".
std::string StanceReader::act_at(std::uint32_t w) const {
  const std::uint32_t particle = t_.child(w, Rel::compound, SubRel::prt);
  return gerund_at(w) + (particle == no_word ? std::string() : " " + t_.form(particle));
}

// "wants the letters published", "that the fee be raised": what is wished for is the act, not the thing.
bool StanceReader::is_shown(std::uint32_t w) const {
  static const WordSet acts(
      "publish release disclose reveal declassify unseal raise increase double triple quadruple speed "
      "accelerate expedite broaden widen boost enlarge step strengthen tighten enforce");
  return syntax_.is_passive(w) && acts.contains(t_.lemma(w));
}

// "that the tank be filled over ten years", "the bridge closed to lorries": the act, its subject for an
// object, to whom and for how long.
std::optional<IssuePhrase> StanceReader::done_to_phrase(std::uint32_t w) const {
  std::uint32_t subject = t_.child(w, Rel::nsubj);
  // "asked for the bans to be reviewed": reviewing the bans
  if (const std::uint32_t noun = syntax_.for_subject(w); noun != no_word) {
    auto act = is_pro_form(noun) ? std::nullopt : noun_phrase(noun);
    if (act) {
      act->label = gerund_at(w) + " " + act->label;
      act->end = std::max(act->end, actors_.token(w) + 1);
    }
    return act;
  }
  const bool behind_noun = t_[w].rel == Rel::acl && t_[w].sub != SubRel::relcl;
  if (subject == no_word && behind_noun) subject = t_[w].head;
  // "wants the letters published"
  const bool wished = t_[w].rel == Rel::xcomp && t_.xpos(w) == "VBN";
  if (subject == no_word && wished) subject = t_.child(t_[w].head, Rel::obj);
  if (subject == no_word) return std::nullopt;
  auto phrase = noun_phrase(syntax_.antecedent(subject));
  if (phrase && (wished || is_shown(w))) {
    phrase->label = act_at(w) + " " + phrase->label;
    return phrase;
  }
  if (!phrase || (t_[w].rel != Rel::ccomp && !behind_noun)) return phrase;
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w || t_[c].rel != Rel::obl) continue;
    const std::string link = preposition_of(c);
    const bool span = is_span_of_time(t_.lemma(c)) && t_.has_child(c, Rel::nummod);
    if (!span && (link != "to" || is_pro_form(c))) continue;
    const std::uint32_t first = w + 1;
    IssuePhrase all =
        issue_phrase_over(view_, actors_.token(first), actors_.token(t_[c].right - 1) + 1, actors_.token(c));
    if (t_[c].left > first + 1) continue;
    const std::string opener = t_.form(first);
    phrase->label = gerund_at(w) + " " + phrase->label + " " +
                    (all.label.starts_with(opener) ? "" : opener + " ") + all.label;
    phrase->end = std::max(phrase->end, all.end);
    return phrase;
  }
  return phrase;
}

// "closing the yard": the verb and its object, with what completes them. None for what nobody would name:
// "doing it", "going".
std::optional<IssuePhrase> StanceReader::clause_phrase(std::uint32_t w, int depth) const {
  if (!t_.is_verb(w)) return std::nullopt;
  std::uint32_t last = no_word;
  std::uint32_t inner = no_word;
  for (const std::uint32_t c : t_.children(w)) {
    const Rel rel = t_[c].rel;
    if (c < w || (rel == Rel::obj && (calendar_words().contains(t_.form(c)) || is_measure(c)))) continue;
    if (rel == Rel::obj || ((rel == Rel::obl || rel == Rel::xcomp) && last == no_word && !is_circumstance(c)))
      last = c;
    if ((rel == Rel::xcomp || rel == Rel::ccomp) && inner == no_word) inner = c;
  }
  if (syntax_.is_passive(w)) return done_to_phrase(w);
  // "burying his head", "holding her tongue"
  static const WordSet parts_of_body(
      "head tongue hand eye heel foot back tooth nose arm breath neck ear mouth face finger");
  if (last != no_word && t_[last].rel == Rel::obj && parts_of_body.contains(t_.lemma(last))) {
    const std::uint32_t owner = t_.child(last, Rel::nmod, SubRel::poss);
    if (owner != no_word && t_[owner].upos == Upos::pron) return std::nullopt;
  }
  // "setting up a fund", "trying to close the yard"
  const std::uint32_t particle = t_.child(w, Rel::compound, SubRel::prt);
  std::string verb = act_at(w);
  // "turn away boats", "think again about it"
  static const WordSet ways("away back again apart aside out off down up together ahead in forward");
  if (particle == no_word && last != no_word && w + 1 < last && t_[w + 1].upos == Upos::adv &&
      t_[w + 1].left == w + 1 && t_[last].left > w + 1 && ways.contains(t_.form(w + 1)) &&
      !link_of(last).starts_with(t_.form(w + 1)))
    verb += " " + t_.form(w + 1);
  if (last == no_word) {
    // "refused to testify"
    const bool named = particle == no_word ? stands_alone(t_.lemma(w)) : stands_with_particle(t_.lemma(w));
    if (!named) return std::nullopt;
    const std::uint32_t i = actors_.token(w);
    IssuePhrase phrase = issue_phrase_over(view_, i, i + 1, i);
    phrase.label = verb;
    return phrase;
  }
  if (auto phrase = ensured_phrase(w, last)) return phrase;
  if (t_[last].rel == Rel::xcomp) return chained_phrase(w, last, verb, depth);
  const bool lets = t_.lemma(w) == "let" && t_[last].rel == Rel::obj && inner != no_word && inner > last;
  if (lets && depth < 2) {
    if (auto phrase = letting_phrase(w, last, inner, depth)) return phrase;
  }
  if (is_causative(t_.lemma(w)) && t_[last].rel == Rel::obj) {
    if (inner != no_word && inner > last && t_.is_verb(inner) && depth < 2) {
      if (t_.xpos(inner) != "VBN") return clause_phrase(inner, depth + 1);
      auto done = is_pro_form(last) ? std::nullopt : noun_phrase(last);
      if (!done) return std::nullopt;
      done->label = gerund_at(inner) + " " + done->label;
      done->head = done->first = actors_.token(w);
      return done;
    }
    if (inner == no_word && !actors_.find(last).empty()) return std::nullopt;
  }
  if (is_pro_form(last)) {
    IssuePhrase phrase =
        issue_phrase_over(view_, actors_.token(w), actors_.token(last) + 1, actors_.token(w));
    // "allying itself with the line"
    if (is_reflexive(t_.form(last))) {
      phrase.label = verb + " " + t_.form(last);
      if (t_[last].rel != Rel::obj || !complete(phrase, w, last)) return std::nullopt;
      return phrase;
    }
    // "disarming them": the guards
    const std::string meant = named_by(last);
    if (meant.empty() || is_idle(t_.lemma(w))) return std::nullopt;
    const std::string link = t_[last].rel == Rel::obl ? preposition_of(last) + " " : "";
    phrase.label = verb + " " + link + meant;
    return phrase;
  }
  static const WordSet asking("how whether why what when where who which");
  if (asking.contains(t_.form(last))) return std::nullopt;  // "discussing how to cut it"
  const std::optional<IssuePhrase> object = t_.is_verb(last) ? std::nullopt : noun_phrase(last);
  if (!object || object->label.empty()) return std::nullopt;
  // "has to make a decision": which, is not said.
  static const WordSet deeds("decision choice announcement call move statement remark effort");
  static const WordSet making("make take");
  if (making.contains(t_.lemma(w)) && t_[last].rel == Rel::obj && deeds.contains(t_.lemma(last)) &&
      object->end == actors_.token(last) + 1)
    return std::nullopt;
  // "do the counting": the act is the noun
  if (t_.lemma(w) == "do" && t_[last].rel == Rel::obj && particle == no_word) return std::nullopt;
  IssuePhrase phrase = *object;
  phrase.first = actors_.token(w);
  phrase.head = phrase.first;
  phrase.definite = false;
  phrase.owner.reset();
  const std::string link = t_[last].rel == Rel::obl ? link_of(last) : "";
  const bool owned = object->owned_by_pronoun || object->fuller.empty();
  // "that rents rise with prices"
  static const WordSet befalling(
      "stay remain rise fall grow mature land continue expire lapse survive come go return");
  const bool befalls = t_[last].rel == Rel::obl && befalling.contains(t_.lemma(w));
  phrase.label = (befalls ? subject_named(w) : std::string()) + verb + " " +
                 (link.empty() ? "" : link + " ") + (owned ? object->label : object->fuller);
  phrase.fuller.clear();
  phrase.owned_by_pronoun = false;
  if (phrase.end <= phrase.first) return std::nullopt;
  // "keep the port open"
  const bool state = inner != no_word && inner > last && t_[inner].upos == Upos::adj &&
                     t_[inner].rel == Rel::xcomp && t_[last].rel == Rel::obj;
  if (state) {
    phrase.label += " " + t_.form(inner);
    phrase.end = std::max(phrase.end, actors_.token(inner) + 1);
    return phrase;
  }
  // "compelling the forces to withdraw"
  if (inner != no_word && inner > last && t_.is_verb(inner) && t_[inner].rel == Rel::xcomp &&
      t_[last].rel == Rel::obj && syntax_.has_marker(inner, "to")) {
    const std::string gerund = gerund_at(inner);
    const auto done = depth < 2 ? clause_phrase(inner, depth + 1) : std::nullopt;
    if (!done || !done->label.starts_with(gerund)) return std::nullopt;
    phrase.label += " to " + t_.lemma(inner) + done->label.substr(gerund.size());
    phrase.end = std::max(phrase.end, done->end);
    return phrase;
  }
  // "preventing the council from closing it"
  for (const std::uint32_t c : t_.children(w)) {
    if (c < last || t_[c].rel != Rel::advcl || t_.xpos(c) != "VBG" || t_.form(t_[c].left) != "from") continue;
    const auto act = depth < 2 ? clause_phrase(c, depth + 1) : std::nullopt;
    if (!act) continue;
    phrase.label += " from " + act->label;
    phrase.end = std::max(phrase.end, act->end);
    return phrase;
  }
  // "put lives", "set the date": where to is left out.
  const bool grown =
      t_[last].rel == Rel::obj && (complete(phrase, w, last) || add_oblique(phrase, w, t_[last].right));
  const bool whole = grown || phrase.end > actors_.token(last) + 1;  // "part of the port"
  if (is_put(t_.lemma(w)) && particle == no_word && t_[last].rel == Rel::obj && !whole) return std::nullopt;
  if (t_[last].rel == Rel::obj && !whole && needs_complement(t_.lemma(last)) &&
      t_.child(last, Rel::amod) == no_word)
    return std::nullopt;
  return phrase;
}

}  // namespace standpoint
