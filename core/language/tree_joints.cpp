#include "language/tree_joints.hpp"

#include "language/name_joints.hpp"
#include "language/name_lists.hpp"
#include "language/phrase_joints.hpp"

#include <algorithm>

namespace standpoint {

namespace {

constexpr std::uint32_t longest_reach = 30;  // words from a participle to its subject or agent

// "appears set to veto legislation", with "veto" taken for an attribute of "legislation": an infinitive
// behind words that take one.
void mend_infinitive(const SentenceTree& s, std::uint32_t w) {
  static const WordSet governors(
      "set poised ready prepared prepares preparing vow vows vowed vowing promise promises promised "
      "promising pledge "
      "pledges pledged threaten threatens threatened threatening plan plans planned planning expected "
      "determined "
      "free willing eager unlikely likely refuse refuses refused decline declines declined try tries tried "
      "trying "
      "seek seeks sought seeking want wants wanted hope hopes hoped hoping agree agrees agreed vote votes "
      "voted "
      "voting continue continues continued");
  static const WordSet verbs(
      "veto fight block appeal ban fund boycott protest challenge back oppose support reject delay sanction "
      "repeal "
      "overhaul audit cut probe sue halt");
  TreeWord& verb = s.words[w];
  if (w <= s.first + 1 || s.forms[w - 1] != "to") return;
  const bool tagged = verb.upos == Upos::verb;
  if (!tagged && !verbs.contains(s.forms[w])) return;
  const std::uint32_t head = verb.head;
  if (verb.rel != Rel::compound || head == no_word || head <= w) return;
  if (!tagged && s.tags[verb.xpos] != "NN") return;
  TreeWord& object = s.words[head];
  const std::uint32_t above = object.head;
  TreeWord& to = s.words[w - 1];
  if (above == no_word || above + 2 != w || to.head != head || !governors.contains(s.forms[above])) return;
  if (object.rel != Rel::obl && object.rel != Rel::nmod && object.rel != Rel::obj) return;
  const auto base = std::find(s.tags.begin(), s.tags.end(), "VB");
  if (base == s.tags.end()) return;
  verb.upos = Upos::verb;
  verb.xpos = static_cast<std::uint8_t>(base - s.tags.begin());
  verb.rel = Rel::xcomp;
  verb.sub = SubRel::none;
  verb.head = above;
  to.head = w;
  to.rel = Rel::mark;
  hang(object, w, Rel::obj);
}

// "has armed the rebels", "was armed by them", with the participle taken for an adjective: what has a perfect
// or an agent is a verb.
void mend_participle(const SentenceTree& s, std::uint32_t w) {
  TreeWord& word = s.words[w];
  const std::string& form = s.forms[w];
  if (word.upos != Upos::adj || form.size() < 5 || !form.ends_with("ed")) return;
  const auto participle = std::find(s.tags.begin(), s.tags.end(), "VBN");
  if (participle == s.tags.end()) return;
  std::uint32_t perfect = s.end;
  std::uint32_t copula = s.end;
  std::uint32_t agent = s.end;
  bool object = false;
  const std::uint32_t begin = w - std::min(w - s.first, longest_reach);
  const std::uint32_t end = std::min(s.end, w + longest_reach);
  for (std::uint32_t c = begin; c < end; ++c) {
    const TreeWord& child = s.words[c];
    if (child.head != w) continue;
    if (child.rel == Rel::aux && s.lemmas[c] == "have") perfect = c;
    if (child.rel == Rel::cop) copula = c;
    if (child.rel == Rel::obj && c > w) object = true;
    const bool by = child.rel == Rel::obl && c > w + 1 && s.forms[w + 1] == "by" &&
                    (child.upos == Upos::propn || child.upos == Upos::noun);
    if (by) agent = c;
  }
  const bool active = perfect != s.end && copula == s.end && object;
  const bool passive = copula != s.end && agent != s.end;
  if (!active && !passive) return;
  word.upos = Upos::verb;
  word.xpos = static_cast<std::uint8_t>(participle - s.tags.begin());
  if (!passive) return;
  s.words[copula].rel = Rel::aux;
  s.words[copula].sub = SubRel::pass;
  s.words[agent].sub = SubRel::agent;
  for (std::uint32_t c = begin; c < w; ++c) {
    if (s.words[c].head == w && s.words[c].rel == Rel::nsubj) s.words[c].sub = SubRel::pass;
  }
}

// "could not in good conscience vote for it", with "vote" taken for a noun: what has a subject and a modal
// verb and no copula is a verb.
void mend_modal(const SentenceTree& s, std::uint32_t w) {
  TreeWord& word = s.words[w];
  if (word.upos != Upos::noun || s.tags[word.xpos] != "NN") return;
  bool modal = false;
  bool subject = false;
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    const TreeWord& child = s.words[c];
    if (child.head != w) continue;
    if (child.rel == Rel::cop || (c < w && child.rel == Rel::det)) return;
    modal = modal || (c < w && child.rel == Rel::aux && s.tags[child.xpos] == "MD");
    subject = subject || (c < w && child.rel == Rel::nsubj);
  }
  const auto base = std::find(s.tags.begin(), s.tags.end(), "VB");
  if (!modal || !subject || base == s.tags.end()) return;
  word.upos = Upos::verb;
  word.xpos = static_cast<std::uint8_t>(base - s.tags.begin());
  // A noun in front with a preposition that hung on the same word is a phrase of its own.
  std::uint32_t noun = s.end;
  for (std::uint32_t c = s.first; c < w; ++c) {
    if (s.words[c].head == w && (s.words[c].rel == Rel::compound || s.words[c].rel == Rel::nmod)) noun = c;
  }
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    TreeWord& child = s.words[c];
    if (child.head != w) continue;
    const bool small = child.rel == Rel::case_ || child.rel == Rel::amod;
    if (c == noun) {
      child.rel = Rel::obl;
      child.sub = SubRel::none;
    } else if (c < noun && noun < w && small) {
      child.head = noun;
    } else if (c > w && child.rel == Rel::nmod) {
      child.rel = Rel::obl;
      child.sub = SubRel::none;
    }
  }
}

// "passed a law banning bags", with the law taken for an object of "banning": of two objects the one in front
// is the governor's, and the participle says what it does.
void mend_gerund(const SentenceTree& s, std::uint32_t w) {
  TreeWord& verb = s.words[w];
  const std::uint32_t above = verb.head;
  if (verb.rel != Rel::xcomp || s.tags[verb.xpos] != "VBG" || above == no_word || above > w) return;
  std::uint32_t front = s.end;
  bool behind = false;
  for (std::uint32_t c = above + 1; c < s.end; ++c) {
    const TreeWord& child = s.words[c];
    if (child.head != w) continue;
    const bool attribute = child.rel == Rel::compound && c + 1 == w;
    if (child.rel != Rel::obj && !attribute) continue;
    if (c < w && child.upos == Upos::noun) front = c;
    behind = behind || c > w;
  }
  if (front == s.end || !behind) return;
  // Its article may have gone with the object behind.
  for (std::uint32_t c = above + 1; c < front; ++c) {
    if (s.words[c].rel == Rel::det && s.words[c].head > w) s.words[c].head = front;
  }
  s.words[front].head = above;
  s.words[front].rel = Rel::obj;
  hang(verb, front, Rel::acl);
}

// "an advocate for spending cuts", with "spending" taken for a verb.
void mend_field(const SentenceTree& s, std::uint32_t w) {
  static const WordSet fields("spending lending drilling gambling policing");
  TreeWord& field = s.words[w];
  if (w + 1 >= s.end || s.tags[field.xpos] != "VBG" || !fields.contains(s.forms[w])) return;
  TreeWord& noun = s.words[w + 1];
  if (noun.upos != Upos::noun || noun.rel != Rel::obj || noun.head != w || field.head == no_word) return;
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    TreeWord& child = s.words[c];
    if (child.head != w || c == w + 1) continue;
    child.head = w + 1;
    if (child.rel == Rel::mark) child.rel = Rel::case_;
  }
  const bool linked = field.rel == Rel::acl || field.rel == Rel::advcl;
  noun.head = field.head;
  noun.rel = !linked ? Rel::obj : field.rel == Rel::acl ? Rel::nmod : Rel::obl;
  noun.sub = SubRel::none;
  hang(field, w + 1, Rel::compound);
  field.upos = Upos::noun;
}

// "must stop attacking growers", with "attacking" taken for an attribute of them.
void mend_phase(const SentenceTree& s, std::uint32_t w) {
  static const WordSet phases("stop quit keep avoid cease finish");
  TreeWord& act = s.words[w];
  const std::uint32_t noun = act.head;
  if (act.rel != Rel::amod || act.upos != Upos::verb || s.tags[act.xpos] != "VBG" || w == s.first) return;
  const std::uint32_t verb = w - 1;
  if (noun == no_word || noun < w || s.words[noun].rel != Rel::obj || s.words[noun].head != verb) return;
  if (!phases.contains(s.lemmas[verb])) return;
  hang(act, verb, Rel::xcomp);
  s.words[noun].head = w;
}

// "dodged fame and showed humility", with "showed" taken for a second object: a finite verb stands beside the
// verb.
void mend_finite_conjunct(const SentenceTree& s, std::uint32_t w) {
  TreeWord& verb = s.words[w];
  const std::uint32_t noun = verb.head;
  const std::string& tag = s.tags[verb.xpos];
  if (verb.rel != Rel::conj || verb.upos != Upos::verb || noun == no_word || noun > w) return;
  if (tag != "VBD" && tag != "VBZ" && tag != "VBP" && tag != "VBN") return;
  const TreeWord& object = s.words[noun];
  if ((object.upos != Upos::noun && object.upos != Upos::propn) || object.head == no_word) return;
  if ((object.rel != Rel::obj && object.rel != Rel::obl) || object.head > noun) return;
  if (s.tags[s.words[object.head].xpos] != tag) return;
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    if (s.words[c].head == w && s.words[c].rel == Rel::nsubj) return;
  }
  verb.head = object.head;
}

// "campaigned for a ban on timber", with the timber hung on the verb: right behind such a noun it is its own.
void mend_measure_on(const SentenceTree& s, std::uint32_t w) {
  static const WordSet measures(
      "ban limit tax cap curb restriction embargo moratorium tariff levy sanction duty crackdown");
  TreeWord& thing = s.words[w];
  const std::uint32_t verb = thing.head;
  if (thing.rel != Rel::obl || verb == no_word || verb > w) return;
  std::uint32_t link = no_word;
  for (std::uint32_t c = verb + 1; c < w && link == no_word; ++c) {
    if (s.words[c].head == w && s.words[c].rel == Rel::case_) link = c;
  }
  if (link == no_word || link == s.first || s.forms[link] != "on") return;
  const std::uint32_t noun = link - 1;
  const TreeWord& measure = s.words[noun];
  if (measure.head != verb || (measure.rel != Rel::obj && measure.rel != Rel::obl)) return;
  if (!measures.contains(s.lemmas[noun])) return;
  hang(thing, noun, Rel::nmod);
}

// "an idea Nigeria and Ethiopia opposed", with the two in apposition to the idea.
void mend_bare_relative(const SentenceTree& s, std::uint32_t w) {
  TreeWord& verb = s.words[w];
  const std::uint32_t noun = verb.head;
  const std::string& tag = s.tags[verb.xpos];
  if (verb.rel != Rel::acl || verb.sub != SubRel::relcl || noun == no_word || noun > w) return;
  if (tag != "VBD" && tag != "VBZ" && tag != "VBP") return;
  std::uint32_t name = no_word;
  for (std::uint32_t c = noun + 1; c < s.end; ++c) {
    if (s.words[c].head == w && (s.words[c].rel == Rel::nsubj || s.words[c].rel == Rel::obj)) return;
    const bool beside =
        c < w && s.words[c].head == noun && s.words[c].rel == Rel::appos && s.words[c].name != 0;
    if (beside && s.words[c - 1].upos != Upos::punct) name = c;
  }
  if (name != no_word) hang(s.words[name], w, Rel::nsubj);
}

// "quotas, which Poland and Hungary reject", with "reject" taken for a noun beside the quotas.
void mend_nominal_relative(const SentenceTree& s, std::uint32_t w) {
  TreeWord& verb = s.words[w];
  if (verb.upos != Upos::noun || verb.rel != Rel::conj || verb.head == no_word || verb.head > w) return;
  bool which = false;
  bool subject = false;
  for (std::uint32_t c = verb.head + 1; c < w; ++c) {
    const TreeWord& child = s.words[c];
    if (child.head != w) continue;
    if (child.rel == Rel::cop || child.rel == Rel::det || child.rel == Rel::case_) return;
    which = which || (child.rel == Rel::obj &&
                      (s.forms[c] == "which" || s.forms[c] == "that" || s.forms[c] == "whom"));
    subject = subject || child.rel == Rel::nsubj;
  }
  const auto present = std::find(s.tags.begin(), s.tags.end(), "VBP");
  if (!which || !subject || present == s.tags.end()) return;
  verb.upos = Upos::verb;
  verb.xpos = static_cast<std::uint8_t>(present - s.tags.begin());
  verb.rel = Rel::acl;
  verb.sub = SubRel::relcl;
}

// "A coalition of churches backs the measure", with "backs" taken for a noun that has a subject and an
// object.
void mend_nominal_verb(const SentenceTree& s, std::uint32_t w) {
  TreeWord& verb = s.words[w];
  if (verb.upos != Upos::noun || s.tags[verb.xpos] != "NNS" || !s.forms[w].ends_with("s")) return;
  bool subject = false;
  bool object = false;
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    const TreeWord& child = s.words[c];
    if (child.head != w) continue;
    const bool nominal = child.rel == Rel::cop || child.rel == Rel::case_ || child.rel == Rel::nmod ||
                         child.rel == Rel::amod || (child.rel == Rel::det && c < w);
    if (nominal) return;
    subject = subject || (c < w && child.rel == Rel::nsubj);
    object = object || (c > w && child.rel == Rel::obj);
  }
  const auto present = std::find(s.tags.begin(), s.tags.end(), "VBZ");
  if (!subject || !object || present == s.tags.end()) return;
  verb.upos = Upos::verb;
  verb.xpos = static_cast<std::uint8_t>(present - s.tags.begin());
}

// "We should not be closing hospitals", with "closing" taken for an attribute of them.
void mend_progressive(const SentenceTree& s, std::uint32_t w) {
  static const WordSet subjects("we they he she i you");
  TreeWord& act = s.words[w];
  const std::uint32_t noun = act.head;
  if (act.rel != Rel::amod || s.tags[act.xpos] != "VBG" || w == s.first || noun != w + 1) return;
  TreeWord& be = s.words[w - 1];
  if (be.rel != Rel::cop || be.head != noun) return;
  bool pronoun = false;
  for (std::uint32_t c = s.first; c < w; ++c) {
    if (s.words[c].head == noun && s.words[c].rel == Rel::nsubj) pronoun = subjects.contains(s.forms[c]);
  }
  if (!pronoun) return;
  take_place(act, s.words[noun]);
  be.rel = Rel::aux;
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    if (c != w && s.words[c].head == noun && (c < w || s.words[c].rel == Rel::punct)) s.words[c].head = w;
  }
  hang(s.words[noun], w, Rel::obj);
}

// "approved the rezoning 7-2", "on a 7-2 vote", "by a vote of 7-2", with the count hung on the rezoning.
void mend_tally(const SentenceTree& s, std::uint32_t w) {
  static const WordSet tallies("vote margin tally ballot show");
  TreeWord& word = s.words[w];
  const std::uint32_t noun = word.head;
  if (noun == no_word || noun >= w || s.words[noun].upos != Upos::noun) return;
  if (s.words[noun].rel != Rel::obj && s.words[noun].rel != Rel::obl && s.words[noun].rel != Rel::nsubj)
    return;
  const std::uint32_t verb = s.words[noun].head;
  if (verb == no_word || s.words[verb].upos != Upos::verb) return;
  const auto is_count = [&](std::uint32_t c) {
    return c + 2 < s.end && s.words[c].upos == Upos::num &&
           (s.forms[c + 1] == "-" || s.forms[c + 1] == "to") && s.words[c + 2].upos == Upos::num;
  };
  bool counted = is_count(w);
  if (tallies.contains(s.lemmas[w]) && word.rel == Rel::nmod) {
    for (std::uint32_t c = noun + 1; c + 2 < s.end && c < w + 4; ++c) counted = counted || is_count(c);
  }
  if (counted) hang(word, verb, Rel::obl);
}

// "The toll, opposed by the union, was approved", with the participle taken for a preposition.
void mend_case_participle(const SentenceTree& s, std::uint32_t w) {
  TreeWord& act = s.words[w];
  const std::uint32_t agent = act.head;
  if (act.rel != Rel::case_ || act.upos != Upos::verb || agent == no_word || agent < w) return;
  const std::uint32_t noun = s.words[agent].head;
  if (w + 1 >= s.end || s.forms[w + 1] != "by" || noun == no_word || noun > w) return;
  hang(act, noun, Rel::acl);
  hang(s.words[agent], w, Rel::obl);
  s.words[agent].sub = SubRel::agent;
}

// "fund mine clearance", with "mine" taken for a pronoun.
void mend_mine(const SentenceTree& s, std::uint32_t w) {
  if (s.forms[w] != "mine" || w + 1 >= s.end || s.words[w].upos != Upos::pron) return;
  if (s.words[w + 1].upos != Upos::noun || s.words[w + 1].head != s.words[w].head) return;
  s.words[w].upos = Upos::noun;
  hang(s.words[w], w + 1, Rel::compound);
}

// "wants the letters published", with the participle taken for an attribute of the letters.
void mend_wished(const SentenceTree& s, std::uint32_t w) {
  TreeWord& act = s.words[w];
  const std::uint32_t noun = act.head;
  if (act.rel != Rel::acl || s.tags[act.xpos] != "VBN" || noun == no_word || noun + 1 != w) return;
  const std::uint32_t verb = s.words[noun].head;
  if (s.words[noun].rel != Rel::obj || verb == no_word || verb > noun || s.lemmas[verb] != "want") return;
  for (std::uint32_t c = w + 1; c < s.end; ++c) {
    if (s.words[c].head == w && s.words[c].rel != Rel::punct) return;
  }
  hang(act, verb, Rel::xcomp);
}

// "wants cities and towns to pay", with the infinitive taken for an adverbial clause.
void mend_wanted(const SentenceTree& s, std::uint32_t w) {
  static const WordSet verbs("want require oblige compel force order direct");
  TreeWord& act = s.words[w];
  const std::uint32_t verb = act.head;
  if (act.rel != Rel::advcl || verb == no_word || verb > w || !verbs.contains(s.lemmas[verb])) return;
  std::uint32_t object = no_word;
  bool marked = false;
  for (std::uint32_t c = verb + 1; c < w; ++c) {
    if (s.words[c].head == verb && s.words[c].rel == Rel::obj) object = c;
    if (s.words[c].head == w) {
      if (s.words[c].rel == Rel::nsubj) return;
      marked = marked || s.forms[c] == "to";
    }
    if (s.forms[c] == ",") return;
  }
  if (marked && object != no_word) act.rel = Rel::xcomp;
}

}  // namespace

void mend_joints(const SentenceTree& s) {
  for (std::uint32_t w = s.first; w < s.end; ++w) {
    mend_infinitive(s, w);
    mend_modal(s, w);
    mend_participle(s, w);
    mend_gerund(s, w);
    mend_phase(s, w);
    mend_field(s, w);
    mend_finite_conjunct(s, w);
    mend_measure_on(s, w);
    mend_mine(s, w);
    mend_wanted(s, w);
    mend_wished(s, w);
    mend_tally(s, w);
    mend_progressive(s, w);
    mend_nominal_verb(s, w);
    mend_bare_relative(s, w);
    mend_nominal_relative(s, w);
    mend_case_participle(s, w);
    mend_names(s, w);
    mend_phrases(s, w);
  }
  const auto tag = [&](std::uint32_t w) -> const std::string& { return s.tags[s.words[w].xpos]; };
  std::uint32_t root = s.end;
  for (std::uint32_t w = s.first; w < s.end; ++w) {
    if (s.words[w].head == no_word) root = w;
  }
  if (root == s.end) return;
  std::uint32_t semicolon = no_word;  // the last one so far
  for (std::uint32_t w = s.first; w < s.end; ++w) {
    if (s.forms[w] == ";") semicolon = w;
    TreeWord& word = s.words[w];
    const std::uint32_t head = word.head;
    if (head == no_word || head >= w) continue;
    if (word.rel == Rel::appos && semicolon != no_word && head < semicolon) {
      if (head < root && root > semicolon) continue;  // it would cross the main clause
      hang(word, root, Rel::parataxis);
    } else if (word.rel == Rel::conj && tag(head) == "VBG" && tag(w) != "VBG" && tag(w).starts_with("VB")) {
      const std::uint32_t above = s.words[head].head;
      const bool chained = s.words[head].rel == Rel::xcomp && above != no_word && above < head;
      if (chained && tag(above) == tag(w)) word.head = above;
    }
  }
}

void mend_dateline(const SentenceTree& s, std::uint32_t body) {
  if (body <= s.first || body >= s.end) return;
  const auto inside = [&](std::uint32_t w) { return w != no_word && w < body; };
  // Where the dateline hangs on the sentence, or its root.
  std::uint32_t top = s.first;
  while (inside(s.words[top].head)) top = s.words[top].head;
  const TreeWord hung = s.words[top];
  std::uint32_t heir = no_word;
  for (std::uint32_t w = body; w < s.end; ++w) {
    if (!inside(s.words[w].head)) continue;
    TreeWord& word = s.words[w];
    if (word.rel == Rel::punct || word.rel == Rel::case_) {
      continue;
    }
    if (heir == no_word) {
      heir = w;
      take_place(word, hung);
    } else {
      word.head = heir;
      word.rel = word.rel == Rel::flat ? Rel::parataxis : word.rel;
    }
  }
  std::uint32_t root = s.end;
  for (std::uint32_t w = body; w < s.end; ++w) {
    if (s.words[w].head == no_word) root = w;
  }
  if (root == s.end) return;
  for (std::uint32_t w = s.first; w < body; ++w) {
    TreeWord& word = s.words[w];
    if (inside(word.head) && w != top) continue;
    word.head = root;
    word.rel = word.rel == Rel::punct ? Rel::punct : Rel::dep;
    word.sub = SubRel::none;
  }
  for (std::uint32_t w = body; w < s.end; ++w) {
    if (inside(s.words[w].head)) s.words[w].head = root;
  }
}

}  // namespace standpoint
