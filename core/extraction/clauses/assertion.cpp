// What a sentence says without saying that it holds now: former positions, denials, duties, sport.

#include "extraction/clauses/syntax.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <charconv>

namespace standpoint {
namespace {

constexpr int deepest_chain = 6;
constexpr std::uint32_t farthest_word = 200;

bool is_number(const std::string& form) {
  return !form.empty() && form.size() < 4 &&
         std::all_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "3-1", in one piece.
bool is_score(const std::string& form) {
  const auto dash = form.find('-');
  return dash != std::string::npos && is_number(form.substr(0, dash)) && is_number(form.substr(dash + 1));
}

// What may come of something, as somebody sees it.
const WordSet& hopes() {
  static const WordSet nouns("hope expectation theory idea thinking assumption fear worry risk danger");
  return nouns;
}

}  // namespace

bool Syntax::is_counterfactual(std::uint32_t w) const {
  std::uint32_t up = clause_head(w);
  for (int depth = 0; depth < 3 && up != no_word; ++depth) {
    bool would = false, have = false, condition = false, denied = false;
    for (const std::uint32_t c : t.children(up)) {
      const std::string& form = t.form(c);
      would = would || (t[c].rel == Rel::aux && (form == "would" || form == "'d"));
      have = have || (t[c].rel == Rel::aux && (form == "have" || form == "'ve"));
      denied = denied || (t[c].rel == Rel::advmod && (form == "not" || form == "n't" || form == "never"));
      condition = condition || (t[c].rel == Rel::advcl && has_marker(c, "if"));
    }
    if (would && have && denied && condition) return true;
    if (t[up].rel != Rel::xcomp && t[up].rel != Rel::conj) return false;
    up = t[up].head;
  }
  return false;
}

// "her evolution on it, from support for the toll", "a retreat from his support for it"
bool Syntax::is_left_behind(std::uint32_t w) const {
  static const WordSet changes("evolution shift departure retreat evolve switch backtrack depart");
  constexpr std::uint32_t farthest = 14;
  if (!t.is_nominal(w) || t.case_of(w) != "from") return false;
  for (std::uint32_t at = w; at > 0 && w - at < farthest && t[at - 1].sentence == t[w].sentence; --at) {
    if (changes.contains(t.lemma(at - 1))) return true;
  }
  return false;
}

bool Syntax::is_past_position(std::uint32_t w) const {
  static const WordSet adjectives("former ex onetime one-time erstwhile");
  static const WordSet adverbs("once formerly initially originally");
  if (is_left_behind(w)) return true;
  for (const std::uint32_t c : t.children(w)) {
    const std::string& form = t.form(c);
    if ((t[c].rel == Rel::amod || t[c].rel == Rel::compound) && adjectives.contains(form)) return true;
    if (t[c].rel != Rel::advmod || !adverbs.contains(form)) continue;
    // "once again", "once more"
    const bool again = c + 1 < t.size() && (t.form(c + 1) == "again" || t.form(c + 1) == "more");
    if (!again) return true;
  }
  // "was going to vote for her"
  const std::uint32_t go = t[w].rel == Rel::xcomp ? t[w].head : no_word;
  if (go != no_word && t.lemma(go) == "go" && t.xpos(go) == "VBG") {
    const std::uint32_t be = t.child(go, Rel::aux);
    if (be != no_word && (t.form(be) == "was" || t.form(be) == "were")) return true;
  }
  // "campaigned for Holt but is supporting Reyes this time"
  if (t.xpos(w) == "VBD") {
    for (const std::uint32_t c : t.children(w)) {
      const std::uint32_t link = c > w && t[c].rel == Rel::conj ? t.child(c, Rel::cc) : no_word;
      const std::uint32_t aux = link == no_word ? no_word : t.child(c, Rel::aux);
      static const WordSet present("is are 's 're has have");
      const bool now =
          t.xpos(c) == "VBZ" || t.xpos(c) == "VBP" || (aux != no_word && present.contains(t.form(aux)));
      if (link != no_word && t.form(link) == "but" && now && !t.has_child(c, Rel::nsubj)) return true;
    }
  }
  // "used to oppose", "once a supporter of the deal"
  const std::uint32_t head = t[w].head;
  if (head == no_word) return false;
  if (t.form(head) == "used" && has_marker(w, "to") && !is_passive(head) && !t.has_child(head, Rel::obj))
    return true;
  return t[w].rel == Rel::conj && t.child(w, Rel::nsubj) == no_word && t.form(head) != "used" &&
         !t.has_child(w, Rel::advmod) && t.has_child(w, Rel::cc) && t.form(t.child(w, Rel::cc)) != "but" &&
         is_past_position(head);
}

bool Syntax::is_dispreferred(std::uint32_t w) const {
  for (const std::uint32_t c : t.children(w)) {
    const std::string& form = t.form(c);
    if (c < w && (form == "instead" || form == "rather") && c + 1 < t.size() &&
        (t.form(c + 1) == "of" || t.form(c + 1) == "than"))
      return true;
  }
  return false;
}

bool Syntax::is_hearsay(std::uint32_t w) const {
  static const WordSet adverbs(
      "reportedly allegedly apparently supposedly purportedly ostensibly presumably");
  static const WordSet verbs("expect rumour rumor predict forecast tip report allege assume think believe");
  for (const std::uint32_t c : t.children(w)) {
    if (t[c].rel == Rel::advmod && adverbs.contains(t.form(c))) return true;
  }
  const std::uint32_t governor = governor_of_complement(w);
  return governor != no_word && verbs.contains(t.lemma(governor)) && is_passive(governor);
}

// "four of its members", "38 percent of voters", "a handful of Republicans": the rest may think otherwise.
bool Syntax::is_part_of_group(std::uint32_t subject) const {
  static const WordSet parts("percent cent handful quarter third fifth some few several couple");
  const bool part = t[subject].upos == Upos::num || parts.contains(t.lemma(subject));
  if (!part || t.has_child(subject, Rel::appos)) return false;
  const auto children = t.children(subject);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return c > subject && t[c].rel == Rel::nmod && t.case_of(c) == "of" && t[c].upos != Upos::pron;
  });
}

// "45 percent of voters", "a few of them", but not "54 percent".
bool Syntax::is_minority(std::uint32_t subject) const {
  static const WordSet shares("percent cent %");
  if (!shares.contains(t.lemma(subject))) return is_part_of_group(subject);
  const std::uint32_t number = t.child(subject, Rel::nummod);
  if (number == no_word) return true;
  const std::string& digits = t.form(number);
  double percent = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), percent);
  return error != std::errc() || percent < 50;
}

bool Syntax::is_of_some(std::uint32_t w) const {
  static const WordSet wholes("all every everyone everybody each");
  // "Some 45 percent of voters said they backed it": they are those.
  const std::uint32_t clause = clause_head(w);
  const std::uint32_t subject = t.child(clause, Rel::nsubj);
  if (t[clause].rel == Rel::ccomp && t[clause].head != no_word && subject != no_word &&
      t.form(subject) == "they") {
    const std::uint32_t saying = t.child(t[clause].head, Rel::nsubj);
    if (saying != no_word && saying < t[clause].head && is_minority(saying)) return true;
  }
  for (const std::uint32_t c : t.children(clause)) {
    if (t[c].rel != Rel::nsubj) continue;
    if (is_part_of_group(c)) return true;
    const std::uint32_t first = t[c].left;
    const auto here = [&](std::uint32_t k) { return k < t.size() && t[k].sentence == t[w].sentence; };
    if (here(first + 1) && t.form(first) == "not" && wholes.contains(t.form(first + 1))) return true;
    if (first > 0 && here(first - 1) && t.form(first - 1) == "not" && wholes.contains(t.form(first)))
      return true;
  }
  return false;
}

// "no evidence that", "little reason to think"
bool Syntax::is_lacking(std::uint32_t noun) const {
  static const WordSet proofs("evidence proof sign indication reason basis grounds suggestion chance data");
  if (!proofs.contains(t.lemma(noun)) && !proofs.contains(t.form(noun))) return false;
  const auto children = t.children(noun);
  const bool no = std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return c < noun && (t.form(c) == "no" || t.form(c) == "little" || t.form(c) == "scant");
  });
  const std::uint32_t verb = t[noun].head;
  return no || (verb != no_word && t.is_verb(verb) && is_negated(verb));
}

bool Syntax::is_denied(std::uint32_t w) const {
  static const WordSet verbs("deny refute rebut disprove dispute dispel rubbish");
  static const WordSet refusals(
      "reject deny dismiss refute dispute rebut rubbish debunk dispel disprove counter");
  static const WordSet claims(
      "claim allegation accusation suggestion charge notion rumour rumor report assertion contention idea "
      "insinuation speculation argument");
  std::uint32_t up = w;
  for (int depth = 0; depth < deepest_chain && up != no_word; ++depth) {
    const std::uint32_t head = t[up].head;
    if (head == no_word) return false;
    const Rel rel = t[up].rel;
    if (rel == Rel::ccomp && verbs.contains(t.lemma(head))) return !is_negated(head);
    // "rejected claims that ...": the clause may hang on either word.
    if (rel == Rel::ccomp && refusals.contains(t.lemma(head))) {
      for (const std::uint32_t object : direct_objects(head)) {
        if (claims.contains(t.lemma(object)) && object < up) return !is_negated(head);
      }
    }
    // A pronoun "that" is no marker: relative clauses do not get in here.
    const bool content = rel == Rel::acl;
    const std::uint32_t left = t[up].left;
    if (left > 0 && t.form(left) == "that" && is_lacking(left - 1)) return true;
    if ((content || rel == Rel::ccomp) && has_marker(up, "that") && claims.contains(t.lemma(head))) {
      const std::uint32_t verb = t[head].head;
      if (t[head].rel == Rel::obj)
        return verb != no_word && refusals.contains(t.lemma(verb)) && !is_negated(verb);
      return head > 0 && t[head - 1].sentence == t[head].sentence && t.is_verb(head - 1) &&
             refusals.contains(t.lemma(head - 1)) && !is_negated(head - 1);
    }
    if (rel != Rel::conj && rel != Rel::xcomp && rel != Rel::obj && rel != Rel::advcl) return false;
    up = head;
  }
  return false;
}

// "I fail to see how it could hurt"
bool Syntax::is_failed(std::uint32_t w) const {
  const std::uint32_t above = governor_of_complement(w);
  return above != no_word && t.lemma(above) == "fail" && !is_negated(above);
}

bool Syntax::is_negated_above(std::uint32_t w) const {
  static const WordSet verbs("think believe feel suppose imagine reckon consider see expect find");
  std::uint32_t up = w;
  for (int depth = 0; depth < deepest_chain && up != no_word; ++depth) {
    const std::uint32_t head = t[up].head;
    if (head == no_word) return false;
    if (t[up].rel == Rel::ccomp || (t[up].rel == Rel::xcomp && !t.is_verb(up)))
      return verbs.contains(t.lemma(head)) && (is_negated(head) || is_failed(head));
    if (t[up].rel != Rel::conj && t[up].rel != Rel::xcomp && t[up].rel != Rel::amod) return false;
    up = head;
  }
  return false;
}

bool Syntax::is_obliged(std::uint32_t w) const {
  std::uint32_t up = w;
  for (int depth = 0; depth < 3 && up != no_word; ++depth) {
    for (const std::uint32_t c : t.children(up)) {
      const std::string& form = t.form(c);
      if (t[c].rel == Rel::aux && (form == "must" || form == "should" || form == "ought" || form == "need"))
        return true;
    }
    const std::uint32_t head = t[up].head;
    if (head == no_word || (t[up].rel != Rel::xcomp && t[up].rel != Rel::conj)) return false;
    const std::string& above = t.lemma(head);
    if (t[up].rel == Rel::xcomp && has_marker(up, "to") &&
        (above == "need" || above == "have" || above == "ought" || t.form(head) == "got"))
      return true;
    up = head;
  }
  return false;
}

bool Syntax::is_told_to(std::uint32_t w) const {
  const auto has_duty = [&](std::uint32_t verb) {
    const auto children = t.children(verb);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
      static const WordSet duties("should must ought");
      return t[c].rel == Rel::aux && duties.contains(t.form(c));
    });
  };
  if (has_duty(w)) return true;
  const bool beside = t[w].rel == Rel::conj && t[w].head != no_word && t.xpos(w) == "VB" &&
                      !t.has_child(w, Rel::nsubj) && !t.has_child(w, Rel::aux);
  return beside && has_duty(t[w].head);
}

bool Syntax::is_given_up(std::uint32_t w) const {
  static const WordSet trying("try seek attempt push press hope plan intend");
  const std::uint32_t verb = t[w].head;
  if (t[w].rel != Rel::xcomp || verb == no_word || !trying.contains(t.lemma(verb))) return false;
  for (const std::uint32_t c : t.children(verb)) {
    if (t[c].rel == Rel::advmod && t.form(c) == "longer" && c > 0 && t.form(c - 1) == "no") return true;
  }
  return false;
}

bool Syntax::is_found_hard(std::uint32_t w) const {
  static const WordSet hard("hard difficult tough rough");
  const std::uint32_t noun = t[w].head;
  if (noun == no_word || noun > w || t.xpos(w) != "VBG") return false;
  // "would have trouble vetoing it"
  if (t.lemma(noun) == "trouble" || t.lemma(noun) == "difficulty") return true;
  const std::uint32_t how = t.lemma(noun) == "time" ? t.child(noun, Rel::amod) : no_word;
  return how != no_word && hard.contains(t.lemma(how));
}

bool Syntax::is_open(std::uint32_t w) const {
  const std::uint32_t head = t[w].head;
  if (head == no_word || head > w) return false;
  if (t.lemma(head) == "risk" && t.is_verb(head) && t.xpos(w) == "VBG") return true;
  static const WordSet unsure("unsure uncertain undecided");
  return t[w].rel == Rel::ccomp &&
         (unsure.contains(t.form(head)) || (t.form(head) == "sure" && is_negated(head)));
}

bool Syntax::is_feigned(std::uint32_t w) const {
  static const WordSet feigned("mock feigned faux pretend pretended");
  for (const std::uint32_t c : t.children(w)) {
    if ((t[c].rel == Rel::amod || t[c].rel == Rel::compound) && feigned.contains(t.form(c))) return true;
    if (t[c].rel != Rel::obl || !has_marker(c, "in")) continue;
    for (const std::uint32_t d : t.children(c)) {
      if (d < c && feigned.contains(t.form(d))) return true;
    }
  }
  return false;
}

// "The hope is that owners sell", with the clause for the head of the sentence.
bool Syntax::is_hope_told(std::uint32_t clause) const {
  for (const std::uint32_t c : t.children(clause)) {
    if (c < clause && t[c].rel == Rel::nsubj && t[c].sub == SubRel::other && hopes().contains(t.lemma(c)))
      return true;
  }
  return false;
}

bool Syntax::is_hoped(std::uint32_t w) const {
  static const WordSet verbs("hope wish pray unlikely doubtful improbable");
  std::uint32_t up = w;
  for (int depth = 0; depth < deepest_chain && t[up].head != no_word; ++depth) {
    const std::uint32_t head = t[up].head;
    if (t[up].rel == Rel::ccomp || t[up].rel == Rel::csubj) {
      const std::uint32_t subject = t.lemma(head) == "be" ? t.child(head, Rel::nsubj) : no_word;
      return verbs.contains(t.lemma(head)) || (subject != no_word && hopes().contains(t.lemma(subject)));
    }
    if (is_hope_told(up)) return true;
    // "... that owners would respond [by demanding it]"
    const bool means = t[up].rel == Rel::advcl && has_marker(up, "by");
    if (t[up].rel != Rel::conj && t[up].rel != Rel::xcomp && !means) return false;
    up = head;
  }
  return is_hope_told(up);
}

bool Syntax::is_alleged(std::uint32_t w) const {
  static const WordSet verbs("accuse suspect acquit absolve");
  if (t.xpos(w) != "VBG" || !has_marker(w, "of")) return false;
  std::uint32_t up = t[w].head;
  for (int depth = 0; depth < deepest_chain && up != no_word; ++depth) {
    if (verbs.contains(t.lemma(up))) return true;
    if (t.is_verb(up)) return false;
    up = t[up].head;
  }
  return false;
}

bool Syntax::is_about_sport(std::uint32_t w) const {
  static const WordSet words(
      "semi-final semifinal quarter-final quarterfinal playoff playoffs play-off play-offs innings inning "
      "wicket "
      "wickets striker midfielder goalkeeper quarterback touchdown tournament championship championships "
      "half-time "
      "halftime stoppage-time tiebreak tie-break medal relegation knockout heavyweight middleweight shootout "
      "equaliser equalizer overtime sets hat-trick wimbledon");
  static const WordSet votes("vote votes voted voting ballot election referendum poll majority senate");
  bool score = false;
  bool vote = false;
  bool sport = false;
  std::uint32_t first = w;
  while (first > 0 && w - first < farthest_word && t[first - 1].sentence == t[w].sentence) --first;
  const std::uint32_t end = std::min(t.size(), w + farthest_word);
  for (std::uint32_t i = first; i < end && t[i].sentence == t[w].sentence; ++i) {
    const std::string& form = t.form(i);
    vote = vote || votes.contains(form);
    sport = sport || (t[i].name == 0 && t[i].upos != Upos::verb && words.contains(form));
    score = score || is_score(form) ||
            (i > first && i + 1 < t.size() && (form == "-" || form == "\xE2\x80\x93") &&
             is_number(t.form(i - 1)) && is_number(t.form(i + 1)));
  }
  return !vote && (sport || score);
}

}  // namespace standpoint
