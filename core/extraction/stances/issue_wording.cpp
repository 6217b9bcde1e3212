// How a thing or an act is worded as an issue: the noun with its complements, the verb with what completes
// it.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_phrase = 16;  // words

// "described the offer as opportunistic": how it is judged is no part of it.
bool judges_as(const std::string& verb) {
  static const WordSet words(
      "describe hail dismiss denounce condemn regard see view portray paint characterise characterize praise "
      "decry brand label reject defend slam blast deride mock criticise criticize welcome");
  return words.contains(verb);
}

bool is_reflexive(const std::string& form) { return form.ends_with("self") || form.ends_with("selves"); }

}  // namespace

// The head with what stands before it and the complements behind it; clauses, appositions and coordination
// are left out.
std::optional<IssuePhrase> StanceReader::noun_phrase(std::uint32_t w) const {
  if (t_[w].upos == Upos::adj && !t_.has_child(w, Rel::det)) return std::nullopt;
  if (t_[w].upos == Upos::adv && !t_.has_child(w, Rel::det)) return std::nullopt;
  // "this kind of plan", "the number of cars", "the idea of closing the yard": what stands behind "of".
  // "a good deal of work": the work.
  // "expand the number of places": not the places.
  static const WordSet scaling("expand increase reduce raise cut limit lower double boost cap grow shrink");
  const std::uint32_t verb = t_[w].rel == Rel::obj ? t_[w].head : no_word;
  const bool scaled = verb != no_word && (t_.lemma(w) == "number" || t_.lemma(w) == "amount") &&
                      scaling.contains(t_.lemma(verb));
  const bool amount =
      t_.lemma(w) == "deal" && w > 0 && (t_.form(w - 1) == "good" || t_.form(w - 1) == "great");
  if (!scaled && (amount || is_transparent(t_.lemma(w)))) {
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || !syntax_.has_marker(c, "of")) continue;
      if (t_[c].rel == Rel::nmod && t_[c].upos != Upos::pron) return noun_phrase(c);
      if (t_[c].rel == Rel::acl && t_.is_verb(c)) return clause_phrase(c);
    }
  }
  std::uint32_t first = w;
  std::uint32_t end = w + 1;
  const bool predicative = t_.has_child(w, Rel::cop);  // "was against the toll from the start"
  // "dismissed the request as a stunt", but "his record as mayor"
  static const WordSet held(
      "role record status position job work career use service tenure time history reputation candidacy "
      "standing "
      "appointment nomination term reign stint life post recognition designation treatment classification "
      "legitimacy years election re-election reelection experience choice");
  const bool takes_as = held.contains(t_.lemma(w));
  for (const std::uint32_t c : t_.children(w)) {
    const TreeWord& child = t_[c];
    const bool outside =
        child.rel == Rel::case_ || child.rel == Rel::mark || child.rel == Rel::cc ||
        child.rel == Rel::punct || child.rel == Rel::conj || child.rel == Rel::appos ||
        child.rel == Rel::parataxis || child.rel == Rel::advcl || child.rel == Rel::cop ||
        child.rel == Rel::nsubj || child.rel == Rel::aux || child.rel == Rel::advmod || is_circumstance(c) ||
        (child.rel == Rel::nmod && !takes_as && syntax_.has_marker(c, "as")) ||
        (predicative &&
         (child.rel == Rel::obl || child.rel == Rel::ccomp || syntax_.has_marker(c, "from"))) ||
        (t_[w].rel == Rel::obj && child.rel == Rel::nmod && syntax_.has_marker(c, "as") &&
         t_[w].head != no_word && judges_as(t_.lemma(t_[w].head))) ||
        (child.rel == Rel::acl &&
         (child.sub == SubRel::relcl || !syntax_.has_marker(c, "to") || !takes_infinitive(t_.form(w))));
    if (c < w) {
      const bool comma =
          child.rel == Rel::punct && (t_.form(c) == "," || t_.form(c) == ":" || t_.form(c) == ";");
      if (comma || (outside && child.rel != Rel::advmod && child.rel != Rel::punct)) {
        first = w;
        continue;
      }
      first = std::min(first, child.left);
    } else if (outside) {
      if (child.rel == Rel::punct && t_.form(c) == "-") continue;
      break;
    } else {
      end = std::max(end, child.right);
    }
  }
  for (std::uint32_t i = w + 1; i < end; ++i) {
    if (t_.form(i) == "," || t_.form(i) == ";") end = i;
  }
  // "states that treat rain so": a clause deeper inside is left out as well.
  for (std::uint32_t i = w + 1; i < end; ++i) {
    const bool clause = (t_[i].rel == Rel::acl && t_[i].sub == SubRel::relcl) ||
                        t_[i].rel == Rel::parataxis ||
                        (t_[i].rel == Rel::conj && t_.is_verb(i) && syntax_.is_finite(i));
    if (clause && t_[i].left > w) end = std::min(end, t_[i].left);
    // "support for the envoy after a bad week"
    static const WordSet times("after during since until amid before following");
    const bool circumstance = (t_[i].rel == Rel::nmod || t_[i].rel == Rel::obl) && t_[i].left > w + 1 &&
                              t_[i].left < i && times.contains(t_.form(t_[i].left));
    if (circumstance) end = std::min(end, t_[i].left);
  }
  // "the contents of a memo drafted by the staff"
  for (std::uint32_t i = w + 2; i + 1 < end; ++i) {
    if (t_[i].rel == Rel::acl && t_.xpos(i) == "VBN" && t_[i].left == i && t_.form(i + 1) == "by") end = i;
  }
  // 'called the measures "illegal and wrong"': quotation marks that do not close inside.
  std::uint32_t open = no_word;
  for (std::uint32_t i = first; i < end; ++i) {
    const std::string& form = t_.form(i);
    if (form == "\"" || form == "\xE2\x80\x9C" || form == "\xE2\x80\x9D")
      open = open == no_word ? i : no_word;
  }
  if (open != no_word && open > w) end = open;
  // 'called the cuts "ugly and unfair"', taken for one phrase.
  if (w + 2 < end && t_[w + 1].upos == Upos::punct && t_[w + 2].upos == Upos::adj &&
      t_[w + 2].rel == Rel::amod)
    end = w + 1;
  while (end > w + 1 && t_[end - 1].rel == Rel::punct && t_.form(end - 1) != ")") --end;
  if (end - first > longest_phrase) end = std::max(w + 1, first + longest_phrase);
  if (first > w || end <= w) return std::nullopt;
  IssuePhrase phrase =
      issue_phrase_over(view_, actors_.token(first), actors_.token(end - 1) + 1, actors_.token(w));
  if (phrase.label.find(' ') == std::string::npos || end == w + 1) add_content(phrase, w, end);
  fill(phrase, w);
  return phrase;
}

// When and where it was, or who is an example of it; not what it is.
bool StanceReader::is_circumstance(std::uint32_t w) const {
  static const WordSet words(
      "near during since until before after despite amid amidst following because including "
      "like "
      "such than without alongside");
  if (t_[w].rel != Rel::nmod && t_[w].rel != Rel::obl) return false;
  if (calendar_words().contains(t_.form(w)) || t_[w].sub == SubRel::unmarked || is_where_said(w)) return true;
  if (t_[w].rel == Rel::nmod && !is_complement(w)) return true;
  const std::uint32_t det = t_.child(w, Rel::det);
  if (t_.lemma(w) == "day" && det != no_word && t_.form(det) == "this") return true;  // "to this day"
  if (t_[w].rel == Rel::obl && (is_span_of_time(t_.lemma(w)) || is_medium(t_.lemma(w)))) return true;
  const auto children = t_.children(w);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return t_[c].rel == Rel::case_ && c < w && words.contains(t_.form(c));
  });
}

// "praised him on Twitter", "her remarks on Facebook", but not "the inquiry into Facebook", "the ruling on
// Facebook".
bool StanceReader::is_where_said(std::uint32_t w) const {
  static const WordSet said(
      "remark comment post message statement tweet video clip thread attack rant tirade criticism praise "
      "outburst "
      "appeal account page campaign photo photograph picture update");
  if (!is_platform(t_.form(w)) || !(syntax_.has_marker(w, "on") || syntax_.has_marker(w, "via")))
    return false;
  const std::uint32_t head = t_[w].head;
  return t_[w].rel == Rel::obl ||
         (t_[w].rel == Rel::nmod && head != no_word && said.contains(t_.lemma(head)));
}

// "not one inch", "a step": how far, not what.
bool StanceReader::is_measure(std::uint32_t w) const {
  static const WordSet fractions("third half quarter fifth tenth percent percentage fraction");
  if (fractions.contains(t_.lemma(w)) && !t_.has_child(w, Rel::amod)) return true;
  if (!is_measure_unit(t_.lemma(w)) || t_.has_child(w, Rel::nmod)) return false;
  const std::uint32_t det = t_.child(w, Rel::det);
  return t_.has_child(w, Rel::nummod) || (det != no_word && (t_.form(det) == "an" || t_.form(det) == "a"));
}

// A pronoun that nothing behind it fills: "it", "them", not "those of the yard".
bool StanceReader::is_pro_form(std::uint32_t w) const {
  return t_[w].upos == Upos::pron && t_.child(w, Rel::nmod) == no_word && t_.child(w, Rel::acl) == no_word;
}

// What a pronoun stands for, by name: an actor, or the issue spoken of in the same sentence.
std::string StanceReader::named_by(std::uint32_t pronoun) const {
  const auto actors = actors_.find(pronoun);
  const std::string& form = t_.form(pronoun);
  // "calls the plan a sham and wants it withdrawn": a matter of the same sentence before any body.
  const bool matter = form == "it" && last_issue_ && last_issue_sentence_ == t_[pronoun].sentence &&
                      last_issue_->end <= actors_.token(pronoun) && !label_is_plural(last_issue_->label) &&
                      !says_nothing(last_issue_->label);
  if (matter) return last_issue_->fuller.empty() ? last_issue_->label : last_issue_->fuller;
  if (actors.size() == 1) {
    const std::size_t entity = actors.front().entity;
    const EntityKind kind = view_.entities.entities[entity].kind;
    if ((form == "it") == (kind == EntityKind::person) && form != "them") return {};
    if (form == "them" && kind != EntityKind::group) return {};
    // "it" is too often a thing to reach for a body in another sentence.
    bool near = form != "it";
    const std::uint32_t here = actors_.token(pronoun);
    for (std::uint32_t i = view_.analysis.sentences[t_[pronoun].sentence].first_token; i < here; ++i)
      near = near || (view_.mention(i) != nullptr && view_.mention(i)->entity == entity);
    return near ? view_.entities.entities[entity].name : std::string();
  }
  if (!actors.empty() || (form != "it" && form != "them") || !last_issue_) return {};
  if (last_issue_sentence_ != t_[pronoun].sentence || last_issue_->end > actors_.token(pronoun)) return {};
  if (label_is_plural(last_issue_->label) != (form == "them") || says_nothing(last_issue_->label)) return {};
  return last_issue_->label;
}

// An act's name: the gerund as the text has it, for the lemmatizer cuts unknown words short.
std::string StanceReader::gerund_at(std::uint32_t verb) const {
  const std::string& form = t_.form(verb);
  return t_.xpos(verb) == "VBG" && form.ends_with("ing") ? form : gerund_of(t_.lemma(verb));
}

std::string StanceReader::preposition_of(std::uint32_t w) const {
  std::string words;
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel == Rel::case_ && c < w) words += (words.empty() ? "" : " ") + t_.form(c);
  }
  return words;
}

// The same with the adverb before it: "next to the yard", "away from the marsh".
std::string StanceReader::link_of(std::uint32_t w) const {
  static const WordSet adverbs("next close up out away back down near apart aside ahead");
  const std::string words = preposition_of(w);
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel != Rel::case_ || c == 0 || t_[c - 1].sentence != t_[c].sentence) continue;
    const std::uint32_t before = c - 1;
    return t_[before].upos == Upos::adv && adverbs.contains(t_.form(before)) ? t_.form(before) + " " + words
                                                                             : words;
  }
  return words;
}

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
  for (const std::uint32_t c : t_.children(verb)) {
    if (c != object + 1 && c != t_[object].right) continue;
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
    phrase.label = verb + " " + t_.form(inner);
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
  if (subject == no_word) return std::nullopt;
  auto phrase = noun_phrase(syntax_.antecedent(subject));
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
  std::string verb = gerund_at(w) + (particle == no_word ? std::string() : " " + t_.form(particle));
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
  if (t_[last].rel == Rel::xcomp) return chained_phrase(w, last, verb, depth);
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
  // "do the counting": the act is the noun
  if (t_.lemma(w) == "do" && t_[last].rel == Rel::obj && particle == no_word) return std::nullopt;
  IssuePhrase phrase = *object;
  phrase.first = actors_.token(w);
  phrase.head = phrase.first;
  phrase.definite = false;
  phrase.owner.reset();
  const std::string link = t_[last].rel == Rel::obl ? link_of(last) : "";
  const bool owned = object->owned_by_pronoun || object->fuller.empty();
  phrase.label = verb + " " + (link.empty() ? "" : link + " ") + (owned ? object->label : object->fuller);
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
  const bool grown = t_[last].rel == Rel::obj && complete(phrase, w, last);
  const bool whole = grown || phrase.end > actors_.token(last) + 1;  // "part of the port"
  if (is_put(t_.lemma(w)) && particle == no_word && t_[last].rel == Rel::obj && !whole) return std::nullopt;
  if (t_[last].rel == Rel::obj && !whole && needs_complement(t_.lemma(last)) &&
      t_.child(last, Rel::amod) == no_word)
    return std::nullopt;
  return phrase;
}

}  // namespace standpoint
