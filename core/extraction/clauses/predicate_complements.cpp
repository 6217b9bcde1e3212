// What completes a predicate: its objects by slot, its prepositional complements, its infinitives.

#include "extraction/clauses/predicates.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// "next year", "two hours", "a third time", not "a day of action".
bool is_span_of_time(const Trees& t, std::uint32_t w) {
  static const WordSet units("year month week day hour minute second decade century weekend time while");
  static const WordSet which(
      "first second third fourth fifth last next coming past several many few this that each every some");
  if (!units.contains(t.lemma(w))) return false;
  if (const std::uint32_t of = t.child(w, Rel::nmod); of != no_word && of > w) return false;
  if (t.xpos(w) == "NNS" && t.case_of(w) == "for") return true;  // "fought it for years"
  const auto children = t.children(w);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return c < w && (t[c].rel == Rel::nummod || which.contains(t.form(c)));
  });
}

bool is_time(const Trees& t, std::uint32_t w) {
  return t[w].sub == SubRel::unmarked || calendar_words().contains(t.form(w)) ||
         (t[w].upos == Upos::num && t.form(w).size() == 4) || is_span_of_time(t, w);
}

// "asked, for example, whether"
bool is_example(const Trees& t, std::uint32_t w) {
  static const WordSet words("example instance");
  return words.contains(t.lemma(w)) && t.case_of(w) == "for";
}

// Complements nothing, whatever its preposition.
bool is_circumstance(const Trees& t, std::uint32_t w) { return is_time(t, w) || is_example(t, w); }

}  // namespace

// "asked for the bans to be lifted": the infinitive that has the complement of "for" as its subject.
std::uint32_t PredicateReader::infinitive_behind(std::uint32_t governor, std::uint32_t noun) const {
  for (const std::uint32_t above : {governor, noun}) {
    for (const std::uint32_t c : t_.children(above)) {
      if (c > noun && s_.for_subject(c) == noun) return c;
    }
  }
  return no_word;
}

// "asked the cabinet to overrule it", with the infinitive hung on "cabinet": who is asked is to do it.
std::uint32_t PredicateReader::addressed_infinitive(const Predicate& p) const {
  if (p.passive) return no_word;
  for (const std::uint32_t object : t_.children(p.node)) {
    const bool asked = object > p.node && (t_[object].rel == Rel::obj || t_[object].rel == Rel::iobj) &&
                       s_.is_actor_like(object);
    if (!asked) continue;
    for (const std::uint32_t c : t_.children(object)) {
      if (c > object && t_[c].rel == Rel::acl && t_[c].sub != SubRel::relcl && t_.is_verb(c) &&
          s_.has_marker(c, "to") && !t_.has_child(c, Rel::nsubj))
        return c;
    }
  }
  return no_word;
}

// A word of the text that stands inside a pattern without being one of its words.
bool PredicateReader::is_gap_word(const Predicate& p, std::uint32_t w) const {
  return std::none_of(p.entry->words.begin(), p.entry->words.end(),
                      [&](const std::string& word) { return t_.lemma(w) == word || t_.form(w) == word; });
}

// "was scathing", "left him fuming": the parser takes such adjectives for verbs.
bool PredicateReader::is_participle(std::uint32_t w) const {
  return t_.xpos(w) == "VBG" && !t_.has_child(w, Rel::obj);
}

// "wants the bridge closed", where the tree takes the participle for one that describes the bridge.
std::uint32_t PredicateReader::wished_done(const Predicate& p) const {
  static const WordSet wishes("want like prefer wish need");
  static const WordSet describing(
      "base call know make name locate design aim set link tie focus dedicate relate need require use give "
      "own "
      "sell hold promise mention describe involve associate concern");
  if (p.passive || p.entry->part != LexiconPart::verb || !wishes.contains(t_.lemma(p.node))) return no_word;
  const std::uint32_t object = t_.child(p.node, Rel::obj);
  if (object == no_word || object < p.node) return no_word;
  const std::uint32_t det = t_.child(object, Rel::det);
  const bool definite = (det != no_word && t_.form(det) != "a" && t_.form(det) != "an") ||
                        t_[object].upos == Upos::propn ||
                        t_.child(object, Rel::nmod, SubRel::poss) != no_word;
  for (const std::uint32_t c : t_.children(object)) {
    const bool participle = c > object && t_[c].rel == Rel::acl && t_[c].sub != SubRel::relcl &&
                            t_.xpos(c) == "VBN" && !describing.contains(t_.lemma(c));
    if (participle && definite) return c;
  }
  return no_word;
}

// "swore that the guards were beating them", "suggested that it is a sham": said, not promised or proposed.
bool PredicateReader::is_claim(const Predicate& p, std::uint32_t clause) const {
  const bool proposes = p.entry->words.front() == "suggest";
  if ((p.entry->act != "promise" && !proposes) || t_[clause].rel != Rel::ccomp ||
      !t_.has_child(clause, Rel::nsubj))
    return false;
  // "suggested that it be closed", "suggested it close"
  if (proposes) {
    const std::string_view tag = t_.xpos(clause);
    const std::uint32_t copula = t_.child(clause, Rel::cop);
    const std::string& form = copula == no_word ? t_.form(clause) : t_.form(copula);
    if (copula == no_word && tag != "VBZ" && tag != "VBD") return false;
    if (form == "be") return false;
  }
  static const WordSet future("will would shall should 'll wo 'd must can could may might to");
  const auto children = t_.children(clause);
  return std::none_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return (t_[c].rel == Rel::aux || t_[c].rel == Rel::mark) && future.contains(t_.form(c));
  });
}

// "criticism is aimed at the mayor", "insults hurled at her": whom words of attitude are sent to.
void PredicateReader::add_aim(Predicate& p) const {
  static const WordSet sending(
      "aim direct level target hurl fling throw lob reserve heap lavish shower pour hail rain");
  static const WordSet aims("at against toward towards for on upon");
  const auto add_from = [&](std::uint32_t verb) {
    if (!t_.is_verb(verb) || !sending.contains(t_.lemma(verb)) || !s_.is_passive(verb)) return;
    for (const std::uint32_t c : t_.children(verb)) {
      if (c < verb || t_[c].rel != Rel::obl || !aims.contains(t_.case_of(c)) || !s_.is_actor_like(c))
        continue;
      for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(p.objects, each);
    }
  };
  if (t_[p.node].rel == Rel::nsubj && t_[p.node].head != no_word) add_from(t_[p.node].head);
  for (const std::uint32_t c : t_.children(p.node)) {
    if (c > p.node && t_[c].rel == Rel::acl) add_from(c);
  }
}

void PredicateReader::add_slot(const Predicate& p, std::string_view slot, Words& out) const {
  if (slot == "-") {
    if (p.passive) {
      for (const std::uint32_t c : t_.children(p.node)) {
        if (t_[c].rel == Rel::nsubj && t_[c].sub == SubRel::pass) {
          for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) append(out, each);
        }
      }
      if (out.empty() && t_[p.node].rel == Rel::acl && t_[p.node].head != no_word)
        append(out, s_.identified(t_[p.node].head));
      if (out.empty()) {
        for (const std::uint32_t each : s_.subjects(p.node)) append(out, each);
      }
      return;
    }
    // "put on hold a rule", with "hold" taken for a verb
    const std::uint32_t last = p.end > 0 ? p.end - 1 : no_word;
    if (p.entry->words.size() > 2 && last != p.node && last != no_word && t_.is_verb(last) &&
        s_.has_marker(last, "on") && t_.child(p.node, Rel::obj) == no_word) {
      for (const std::uint32_t each : s_.direct_objects(last)) append(out, each);
      return;
    }
    const std::uint32_t own = t_.child(p.node, Rel::obj);
    const bool behind = t_[p.node].rel == Rel::acl && t_.child(p.node, Rel::xcomp) != no_word &&
                        std::any_of(t_.children(p.node).begin(), t_.children(p.node).end(),
                                    [&](std::uint32_t c) { return t_[c].rel == Rel::obj && c > p.node; });
    for (const std::uint32_t each : s_.direct_objects(p.node)) {
      // "in a note that she wanted him sacked": the verb has its object behind it.
      if (behind && own != no_word && own < p.node && each < p.node) continue;
      // "gave short shrift": a word of the phrase is not what it is about.
      if (each < p.first || each >= p.end || p.end == p.first + 1 || is_gap_word(p, each)) append(out, each);
    }
    // "opposes raising the fee"
    for (const std::uint32_t c : t_.children(p.node)) {
      const bool gerund = (t_[c].rel == Rel::xcomp || t_[c].rel == Rel::ccomp) && t_.xpos(c) == "VBG" &&
                          c > p.node && t_.child(c, Rel::nsubj) == no_word;
      if (gerund) append(out, c);
    }
    return;
  }
  if (slot == "to:inf") {
    for (const std::uint32_t c : t_.children(p.node)) {
      const Rel rel = t_[c].rel;
      // "is unwilling to accept it", with the infinitive taken for a subject
      const bool subject = rel == Rel::csubj && t_.has_child(p.node, Rel::nsubj);
      if ((rel == Rel::xcomp || rel == Rel::advcl || rel == Rel::acl || rel == Rel::ccomp || subject) &&
          s_.has_marker(c, "to") && c > p.node)
        append(out, c);
    }
    if (out.empty()) append(out, addressed_infinitive(p));
    return;
  }
  if (slot == "that") {
    for (const std::uint32_t c : t_.children(p.node)) {
      const Rel rel = t_[c].rel;
      if ((rel == Rel::ccomp || (rel == Rel::acl && s_.has_marker(c, "that")) ||
           (rel == Rel::advcl && s_.has_marker(c, "that"))) &&
          c > p.node && !s_.has_marker(c, "to") && (t_.xpos(c) != "VBG" || t_.has_child(c, Rel::aux)) &&
          !s_.is_reduced(c) && !is_claim(p, c))
        append(out, c);
    }
    return;
  }
  if (slot == "poss") {
    for (std::uint32_t w = p.first; w < p.end; ++w) {
      const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
      if (owner != no_word) append(out, owner);
    }
    return;
  }
  // "invited its rival to talks": whose rival is said already.
  if (slot == "to" && p.entry->part == LexiconPart::agent &&
      t_.child(p.node, Rel::nmod, SubRel::poss) != no_word)
    return;
  add_prepositional(p, slot, out);
}

void PredicateReader::add_prepositional(const Predicate& p, std::string_view preposition, Words& out) const {
  const auto take = [&](std::uint32_t governor) {
    for (const std::uint32_t c : t_.children(governor)) {
      const Rel rel = t_[c].rel;
      if (rel != Rel::obl && rel != Rel::nmod && rel != Rel::advcl && rel != Rel::acl) continue;
      if (c < p.first && rel != Rel::obl) continue;
      if (!s_.has_marker(c, preposition) || is_circumstance(t_, c)) continue;
      if (preposition == "to" && t_.xpos(c) == "VB") continue;  // "stood up to protect it"
      // "With a strike looming, they reached a deal"
      const std::uint32_t state = c < p.first ? t_.child(c, Rel::acl) : no_word;
      if (state != no_word && t_.xpos(state) == "VBG" && preposition == "with") continue;
      if (t_[c].sub == SubRel::agent && s_.is_passive(governor)) continue;
      // What is asked for is that somebody do it.
      static const WordSet other_acts("vote praise criticise accuse support punish");
      const bool asks = preposition == "for" && !other_acts.contains(p.entry->act);
      if (const std::uint32_t event = asks ? infinitive_behind(governor, c) : no_word; event != no_word) {
        append(out, event);
        continue;
      }
      for (const std::uint32_t each : s_.with_conjuncts(s_.antecedent(c))) {
        // "donating blood and food": the second is an object of the gerund.
        const bool of_gerund = t_.is_verb(c) && !t_.is_verb(each) && t_.has_child(c, Rel::obj);
        if (!of_gerund && !is_circumstance(t_, each)) append(out, each);
      }
    }
  };
  const std::size_t before = out.size();
  // "is against the toll": the copula hangs on what the preposition governs.
  const std::uint32_t predicate =
      t_[p.first].rel == Rel::cop && p.end == p.first + 1 ? t_[p.first].head : no_word;
  if (predicate != no_word) {
    for (const std::uint32_t c : t_.children(predicate)) {
      if (t_[c].rel != Rel::case_ || c < p.first || t_.form(c) != preposition) continue;
      for (const std::uint32_t each : s_.with_conjuncts(predicate)) {
        // "is against the toll, and he hopes": a clause of its own.
        const bool clause = each != predicate && t_.is_verb(each) && t_.has_child(each, Rel::nsubj);
        if (each == predicate || (!clause && !t_.has_child(each, Rel::case_))) append(out, each);
      }
    }
    return;
  }
  for (std::uint32_t w = p.first; w < p.end; ++w) take(w);
  if (p.node < p.first || p.node >= p.end) take(p.node);
  // "criticised the mayor for the toll": the parser may hang it on the object.
  if (out.size() == before && p.entry->part == LexiconPart::verb) {
    for (const std::uint32_t object : p.objects) {
      if (object > p.node) take(object);
    }
  }
  // "a lawsuit by Marel Lines against the union": it may hang on who acts.
  if (out.size() == before && p.entry->part == LexiconPart::noun) {
    for (const std::uint32_t c : t_.children(p.node)) {
      if (c > p.node && t_[c].rel == Rel::nmod && (s_.has_marker(c, "by") || s_.has_marker(c, "from")))
        take(c);
    }
  }
  // "sent a letter of support to the pickets", "sent them a letter of support": to whom it goes.
  if (const std::uint32_t message = out.size() == before ? message_of(p) : no_word; message != no_word) {
    take(message);
    std::erase(out, p.node);
    const std::uint32_t verb = t_[message].rel == Rel::obj ? t_[message].head : no_word;
    if (out.size() == before && verb != no_word && t_.is_verb(verb)) {
      for (const std::uint32_t c : t_.children(verb)) {
        const bool addressee = t_[c].rel == Rel::iobj || (t_[c].rel == Rel::obj && c < message);
        if (p.entry->object > 0 && addressee && c > verb) append(out, c);
      }
      if (out.size() == before && p.entry->object > 0) take(verb);
    }
  }
  // Right behind the pattern, wherever it hangs.
  if (out.size() == before && p.end < t_.size() && t_[p.end].sentence == t_[p.node].sentence &&
      t_.form(p.end) == preposition) {
    const std::uint32_t head = t_[p.end].head;
    const bool case_marker = t_[p.end].rel == Rel::case_ || t_[p.end].rel == Rel::mark;
    if (head != no_word && case_marker && head > p.end && !is_circumstance(t_, head)) {
      for (const std::uint32_t each : s_.with_conjuncts(head)) append(out, each);
    }
  }
}

}  // namespace standpoint
