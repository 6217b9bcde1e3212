#include "language/phrase_joints.hpp"

#include "language/name_lists.hpp"

namespace standpoint {
namespace {

// "wants to see at least modest limits", with the limits taken for what stands behind a preposition "at".
void mend_at_least(const SentenceTree& s, std::uint32_t w) {
  if (w + 2 >= s.end || s.forms[w] != "at" || (s.forms[w + 1] != "least" && s.forms[w + 1] != "most")) return;
  // The nearest noun or verb above both.
  std::uint32_t noun = s.words[w].head;
  if (noun == w + 1) noun = s.words[w + 1].head;
  for (int steps = 0; steps < 3 && noun != no_word && s.words[noun].upos == Upos::adj; ++steps)
    noun = s.words[noun].head;
  if (noun == no_word || noun < w || s.words[noun].upos != Upos::noun) return;
  if (is_below(s, noun, w) || is_below(s, noun, w + 1)) return;
  for (std::uint32_t c = s.first; c < noun; ++c) {
    if (c != w && s.words[c].head == noun && s.words[c].rel == Rel::case_) return;
  }
  hang(s.words[w], noun, Rel::advmod);
  hang(s.words[w + 1], w, Rel::fixed);
  const std::uint32_t verb = s.words[noun].head;
  if (s.words[noun].rel != Rel::obl || verb == no_word || verb > w || s.words[verb].upos != Upos::verb)
    return;
  for (std::uint32_t c = verb + 1; c < s.end; ++c) {
    if (s.words[c].head == verb && s.words[c].rel == Rel::obj) return;
  }
  hang(s.words[noun], verb, Rel::obj);
}

// "set up a commission to examine the rules", with the infinitive hung on the verb: it is what the commission
// is for.
void mend_founded(const SentenceTree& s, std::uint32_t w) {
  static const WordSet bodies(
      "commission panel committee inquiry enquiry body board group team force fund agency office council "
      "programme program scheme system");
  TreeWord& act = s.words[w];
  if (act.rel != Rel::advcl || act.upos != Upos::verb || w < s.first + 2 || s.forms[w - 1] != "to") return;
  const std::uint32_t verb = act.head;
  const std::uint32_t noun = w - 2;
  if (verb == no_word || verb > noun || !founding_verbs().contains(s.lemmas[verb]) ||
      !bodies.contains(s.lemmas[noun]))
    return;
  if (s.words[noun].head != verb || s.words[noun].rel != Rel::obj) return;
  hang(act, noun, Rel::acl);
}

bool has_child(const SentenceTree& s, std::uint32_t w, Rel rel) {
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    if (s.words[c].head == w && s.words[c].rel == rel) return true;
  }
  return false;
}

// "make sure hard work is rewarded", with "sure hard work" taken for an object.
void mend_make_sure(const SentenceTree& s, std::uint32_t w) {
  if (w == s.first || (s.forms[w] != "sure" && s.forms[w] != "certain") || s.lemmas[w - 1] != "make") return;
  const std::uint32_t make = w - 1;
  const std::uint32_t noun = s.words[w].head;
  if (s.words[w].rel != Rel::amod || noun == no_word || noun < w || s.words[noun].head != make) return;
  for (std::uint32_t verb = noun + 1; verb < s.end && s.words[verb].upos != Upos::punct; ++verb) {
    if (s.words[verb].upos != Upos::verb) continue;
    const bool finite = has_child(s, verb, Rel::aux) || s.tags[s.words[verb].xpos] == "VBZ" ||
                        s.tags[s.words[verb].xpos] == "VBP";
    if (!finite || has_child(s, verb, Rel::nsubj) || is_below(s, make, verb)) return;
    hang(s.words[w], make, Rel::xcomp);
    hang(s.words[noun], verb, Rel::nsubj);
    hang(s.words[verb], make, Rel::ccomp);
    return;
  }
}

// "A poll shows 68% of voters say the toll is low", with the voters taken for what the poll shows.
void mend_share(const SentenceTree& s, std::uint32_t w) {
  static const WordSet shares("% percent majority half");
  TreeWord& say = s.words[w];
  const std::uint32_t shows = say.head;
  if (say.upos != Upos::verb || say.rel != Rel::advcl || shows == no_word || shows > w) return;
  if (s.tags[say.xpos] != "VBP" && s.tags[say.xpos] != "VBD") return;
  for (std::uint32_t share = shows + 1; share < w; ++share) {
    TreeWord& part = s.words[share];
    if (part.head != shows || part.rel != Rel::obj || !shares.contains(s.lemmas[share])) continue;
    if (!is_below(s, w - 1, share) || has_child(s, w, Rel::nsubj) || has_child(s, w, Rel::mark)) return;
    hang(say, shows, Rel::ccomp);
    hang(part, w, Rel::nsubj);
    return;
  }
}

}  // namespace

void mend_phrases(const SentenceTree& s, std::uint32_t w) {
  mend_at_least(s, w);
  mend_founded(s, w);
  mend_make_sure(s, w);
  mend_share(s, w);
}

}  // namespace standpoint
