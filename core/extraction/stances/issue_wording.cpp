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

}  // namespace

// "opposed the pipeline for years", "is fighting the toll in court", with the time or place hung on the noun.
bool StanceReader::is_how_long(std::uint32_t w) const {
  if (t_[w].rel != Rel::nmod || t_[w].head == no_word || t_[w].head > w) return false;
  const Rel rel = t_[t_[w].head].rel;
  if (rel != Rel::obj && rel != Rel::nsubj && rel != Rel::obl) return false;
  const std::string link = t_.case_of(w);
  if (link == "in" && t_.form(w) == "court") return true;
  static const WordSet during("for over since throughout");
  return during.contains(link) && is_span_of_time(t_.lemma(w)) && t_.xpos(w) == "NNS" &&
         !t_.has_child(w, Rel::nmod);
}

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
        (child.rel == Rel::nmod && !takes_as && syntax_.has_marker(c, "as")) || is_how_long(c) ||
        (predicative &&
         (child.rel == Rel::obl || child.rel == Rel::ccomp || syntax_.has_marker(c, "from"))) ||
        (t_[w].rel == Rel::obj && child.rel == Rel::nmod && syntax_.has_marker(c, "as") &&
         t_[w].head != no_word && judges_as(t_.lemma(t_[w].head))) ||
        (child.rel == Rel::acl &&
         (child.sub == SubRel::relcl || !syntax_.has_marker(c, "to") ||
          !(takes_infinitive(t_.form(w)) || takes_infinitive(t_.lemma(w))) || syntax_.for_subject(c) == w));
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
  leave_out_agent(phrase, w, first, end);
  if (is_one_word(phrase.label) || end == w + 1) add_content(phrase, w, end);
  fill(phrase, w);
  return phrase;
}

// "the plan by Commerce Secretary Holt to add a question": whose it is leaves no room for what it is.
void StanceReader::leave_out_agent(IssuePhrase& phrase, std::uint32_t w, std::uint32_t first,
                                   std::uint32_t end) const {
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w || t_[c].rel != Rel::nmod || !syntax_.has_marker(c, "by") || t_[c].left <= w) continue;
    const auto before =
        issue_phrase_over(view_, actors_.token(first), actors_.token(t_[c].left), actors_.token(w));
    const std::uint32_t behind = t_[c].right;
    if (behind >= end) {
      if (const std::string told = provision_of(w); !told.empty()) phrase.label = before.label + told;
      return;
    }
    const std::string& link = t_.form(behind);
    if (link != "to" && t_[behind].upos != Upos::adp) return;
    const auto rest =
        issue_phrase_over(view_, actors_.token(behind), actors_.token(end - 1) + 1, actors_.token(w));
    if (!rest.label.empty()) phrase.label = before.label + " " + link + " " + rest.label;
    return;
  }
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
  if (const std::uint32_t noun = actors_.thing_meant(pronoun).first; noun != no_word) {
    const auto phrase = noun_phrase(noun);
    if (phrase && !says_nothing(phrase->label))
      return phrase->fuller.empty() ? phrase->label : phrase->fuller;
  }
  const auto actors = actors_.find(pronoun);
  const std::string& form = t_.form(pronoun);
  // "calls the plan a sham and wants it withdrawn": a matter of the same sentence before any body.
  const bool matter = form == "it" && last_issue_ && last_issue_sentence_ == t_[pronoun].sentence &&
                      last_issue_->end <= actors_.token(pronoun) && !label_is_plural(last_issue_->label) &&
                      !says_nothing(last_issue_->label);
  if (matter) return last_issue_->fuller.empty() ? last_issue_->label : last_issue_->fuller;
  if (actors.size() == 1) {
    const std::size_t entity = actors.front().entity;
    // "pressed the state to act on it": who is to act does not act on himself.
    std::uint32_t verb = t_[pronoun].head;
    while (verb != no_word && !t_.is_verb(verb)) verb = t_[verb].head;
    if (verb != no_word) {
      for (const ActorPlace& actor : actors_.find_all(syntax_.subjects(verb))) {
        if (actor.entity == entity) return {};
      }
    }
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

}  // namespace standpoint
