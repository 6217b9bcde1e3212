// What a speaker calls a thing: "called the bill a disgrace", 'branded them "paid agents"'.

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {

// 'branding the organisers "paid agents"': the quoted words right behind the object.
int StanceReader::judge_quoted(std::uint32_t object, std::uint32_t verb, double& strength,
                               std::string& word) const {
  static const WordSet naming("call label brand describe dub deem term denounce");
  std::uint32_t at = object + 1;
  const auto same = [&](std::uint32_t k) { return k < t_.size() && t_[k].sentence == t_[verb].sentence; };
  if (!naming.contains(t_.lemma(verb)) || !same(at) || t_[at].upos != Upos::punct) return 0;
  if (t_.form(at) != "\"" && t_.form(at) != "\xE2\x80\x9C" && t_.form(at) != "``") return 0;
  int value = 0;
  for (++at; same(at) && t_[at].upos != Upos::punct; ++at) {
    const Predicate* p = predicate_at(at);
    if (p == nullptr || p->entry->value == 0) continue;
    value += p->negated ? -p->entry->value : p->entry->value;
    strength = std::max(strength, p->entry->strength);
    if (word.empty()) word = p->entry->text;
  }
  return value;
}

// The noun inside a noun phrase behind which quotation marks open.
std::uint32_t StanceReader::noun_before_quote(std::uint32_t top) const {
  for (std::uint32_t i = t_[top].left + 1; i < top; ++i) {
    if (t_.xpos(i) == "``") return t_.is_nominal(i - 1) ? i - 1 : no_word;
  }
  return no_word;
}

// "called the bill a disgrace", "described the plan as unfair".
void StanceReader::read_naming(std::uint32_t w) {
  int value = 0;
  double strength = 0.5;
  std::string word;
  // "called the toll a disgrace": the parser takes the first of the two for a complement at times.
  const std::uint32_t swapped = t_.child(w, Rel::xcomp), behind = t_.child(w, Rel::obj);
  if (swapped != no_word && behind != no_word && swapped > w && behind > swapped && t_.is_nominal(swapped) &&
      t_.has_child(swapped, Rel::det) && !syntax_.is_passive(w))
    return read_named(w, swapped, behind);
  // "likened him to a snake-oil salesman"
  const bool likens = t_.lemma(w) == "liken" || t_.lemma(w) == "equate";
  std::uint32_t first = no_word;
  std::uint32_t what = no_word;  // the second of two objects
  if (!t_.has_child(w, Rel::obj) && !syntax_.is_passive(w)) {
    std::uint32_t nouns = 0;
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || (t_[c].rel != Rel::xcomp && t_[c].rel != Rel::iobj) || !t_.is_nominal(c)) continue;
      if (nouns++ == 0) first = c;
    }
    if (nouns < 2) first = no_word;
  }
  for (const std::uint32_t c : t_.children(w)) {
    if (c == first) continue;
    const Rel rel = t_[c].rel;
    const bool complement =
        c > w &&
        (rel == Rel::xcomp || ((rel == Rel::obl || rel == Rel::advcl) &&
                               (syntax_.has_marker(c, "as") || (c > 0 && t_.form(t_[c].left) == "as") ||
                                (rel == Rel::obl && likens && syntax_.has_marker(c, "to")))));
    // 'called the levy "daylight robbery"', parsed as one noun phrase.
    if ((rel == Rel::obj || rel == Rel::xcomp) && c > w) {
      if (const std::uint32_t noun = noun_before_quote(c); noun != no_word && noun > w) {
        first = noun;
        value += judge(c, strength, word);
        continue;
      }
    }
    // "considers the toll unfair", parsed as one noun phrase.
    if (rel == Rel::obj && c > w && t_[c].upos == Upos::adj) {
      const std::uint32_t noun = t_.child(c, Rel::compound);
      if (noun != no_word && noun + 1 == c) {
        first = noun;
        value += judge(c, strength, word);
        continue;
      }
    }
    // 'described the offer as "opportunistic"', hung on the offer
    if (rel == Rel::obj && c > w) {
      for (const std::uint32_t d : t_.children(c)) {
        if (d > c && (t_[d].rel == Rel::nmod || t_[d].rel == Rel::acl) && syntax_.has_marker(d, "as") &&
            t_.lemma(w) != "find")
          value += judge(d, strength, word);
      }
      if (value == 0) value = judge_quoted(c, w, strength, word);
    }
    if (rel == Rel::obj && c > w) {
      // "called the decision a 'huge win'": quotation marks make an apposition of it for the parser.
      for (const std::uint32_t d : t_.children(c)) {
        if (t_[d].rel == Rel::appos && t_[w].sentence == t_[d].sentence && !t_.form(d).empty() &&
            t_.lemma(w) != "find")
          value += judge(d, strength, word);
      }
    }
    // "branded him an outlaw", parsed as two objects.
    const bool second = rel == Rel::obj && c > w && t_.child(w, Rel::obj) != c;
    if (!complement && !second) continue;
    if (second) what = c;
    value += judge(c, strength, word);
  }
  if (value == 0 || syntax_.is_negated(w)) return;
  // "described the talks as constructive": what is said of talks
  static const WordSet exchanges("talk discussion meeting conversation call exchange atmosphere mood tone");
  const std::uint32_t held = t_.child(w, Rel::obj);
  if (value > 0 && held != no_word && exchanges.contains(t_.lemma(held))) return;
  // "thought it wrong to sell": these take a judgement behind "it" only.
  static const WordSet opining("think judge reckon believe");
  if (opining.contains(t_.lemma(w)) && act_behind(w) == no_word) return;
  // "found it difficult to overcome a disastrous defeat": the difficulty is no judgement of what is to be
  // overcome.
  static const WordSet efforts("difficult hard tough impossible easy");
  const std::uint32_t effort = t_.child(w, Rel::obj) == no_word ? no_word : act_behind(w);
  if (t_.lemma(w) == "find" && effort != no_word) {
    for (const std::uint32_t c : t_.children(w)) {
      if (c > w && c < effort && efforts.contains(t_.form(c))) return;
    }
  }
  // "make Norland great again": a slogan
  if (t_.lemma(w) == "make" && word == "great") return;
  // "hailed the move as overdue"; "who call themselves the Popular Front"
  if (value < 0 && (t_.lemma(w) == "hail" || t_.lemma(w) == "praise")) return;
  const std::uint32_t named = t_.child(w, Rel::obj);
  if (named != no_word && t_[named].upos == Upos::pron && t_.form(named).ends_with("selves")) return;

  Words about;
  Words by;
  if (syntax_.is_passive(w)) {
    about = syntax_.subjects(w);
    for (const std::uint32_t c : t_.children(w)) {
      if (t_[c].rel == Rel::obl && syntax_.has_marker(c, "by")) by.push_back(c);
      if (t_[c].rel != Rel::xcomp || c < w) continue;
      for (const std::uint32_t d : t_.children(c)) {  // "called a disgrace by"
        if (t_[d].rel == Rel::nmod && syntax_.has_marker(d, "by")) by.push_back(d);
      }
    }
  } else {
    about = first != no_word ? Words{first} : syntax_.direct_objects(w);
    // "a step that the union called an attack": what the clause hangs on.
    if (t_[w].rel == Rel::acl && t_[w].sub == SubRel::relcl && first == no_word && t_[w].head != no_word &&
        named != no_word && named > w && by.empty()) {
      value += judge(named, strength, word);
      about = {t_[w].head};
    }
    if (what != no_word) std::erase(about, what);
    by = syntax_.subjects(w);
  }
  const auto holders = actors_.find_all(by);
  if (holders.empty()) return;
  Reason reason = reason_at(w, "naming:" + word, value < 0 ? "criticise" : "praise", strength, 0.88);
  // "found it unfair to punish juniors": the act is meant.
  if (w + 1 < t_.size() && t_[w + 1].rel == Rel::obj && t_[w + 1].head == w && t_.form(w + 1) == "it") {
    if (const std::uint32_t act = act_behind(w); act != no_word) about = {act};
  }
  for (const std::uint32_t each : about) want(holders, each, value < 0 ? -1 : 1, reason, 0);
}

// A thing and what it is called, both known.
void StanceReader::read_named(std::uint32_t verb, std::uint32_t thing, std::uint32_t name) {
  double strength = 0.5;
  std::string word;
  const int value = judge(name, strength, word);
  const auto holders = actors_.find_all(syntax_.subjects(verb));
  if (value == 0 || holders.empty() || syntax_.is_negated(verb)) return;
  Reason reason = reason_at(verb, "naming:" + word, value < 0 ? "criticise" : "praise", strength, 0.8);
  want(holders, thing, value < 0 ? -1 : 1, reason, 0);
}

}  // namespace standpoint
