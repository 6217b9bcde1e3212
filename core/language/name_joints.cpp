#include "language/name_joints.hpp"

#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {

namespace {

constexpr std::uint8_t person_name = 1;  // TreeWord::name

bool is_article(const std::string& form) { return form == "a" || form == "an"; }

// "called it a farce", "dubbed him a baby"
bool is_naming(const std::string& lemma) {
  static const WordSet verbs("call brand label dub deem term");
  return verbs.contains(lemma);
}

// What stands in front of a name, or behind it with "of".
bool is_title(const std::string& lemma) {
  static const WordSet titles(
      "leader speaker whip secretary minister chairman chairwoman chair president governor mayor chancellor "
      "senator head "
      "spokesman spokeswoman spokesperson chief commissioner member director attorney lawyer lawmaker");
  return titles.contains(lemma);
}

// One past the last word of a name: its flat parts follow it.
std::uint32_t end_of_name(const SentenceTree& s, std::uint32_t w) {
  std::uint32_t end = w + 1;
  while (end < s.end && s.words[end].rel == Rel::flat && s.words[end].head == w) ++end;
  return end;
}

// "Unions, a handful of senators, growers and the Farm Bureau teamed up", with the list taken for an
// apposition: an apposition in front of a verb is closed by a comma, a list is not.
void mend_list(const SentenceTree& s, std::uint32_t part) {
  TreeWord& word = s.words[part];
  const std::uint32_t first = word.head;
  if (word.rel != Rel::appos || first == no_word || first > part || s.forms[part - 1] == "(") return;
  const std::uint32_t verb = s.words[first].head;
  if (s.words[first].rel != Rel::nsubj || verb == no_word || verb < part) return;
  std::uint32_t end = part + 1;
  for (std::uint32_t w = part; w < verb; ++w) {
    if (is_below(s, w, first)) end = w + 1;
    if (w > part && s.words[w].head == first && s.words[w].rel == Rel::appos) return;
  }
  if (s.words[end - 1].upos == Upos::punct || s.forms[end] == "," || s.words[end].upos == Upos::punct) return;
  // The last of the list, with "and" in front of it.
  std::uint32_t last = s.end;
  for (std::uint32_t w = part + 1; w < end; ++w) {
    if (s.words[w].rel == Rel::cc && s.forms[w] == "and" && s.words[w].head > w && s.words[w].head < end &&
        s.words[s.words[w].head].rel == Rel::conj && is_below(s, w, part))
      last = s.words[w].head;
  }
  if (last == s.end) return;
  const std::uint32_t beside = s.words[last].head;
  word.rel = Rel::conj;
  word.sub = SubRel::none;
  for (std::uint32_t w = part + 1; w < end; ++w) {
    if (s.words[w].rel == Rel::conj && s.words[w].head == beside && is_below(s, w, part))
      s.words[w].head = first;
  }
}

// "Vogel opposes the pact, and Sandage, who came in May, has declined to say", with Sandage taken for a
// second object: behind a comma and "and" stands the subject of the finite verb that follows.
void mend_second_subject(const SentenceTree& s, std::uint32_t w) {
  TreeWord& name = s.words[w];
  const std::uint32_t object = name.head;
  if (name.rel != Rel::conj || name.name == 0 || object == no_word || object > w) return;
  if (s.words[object].rel != Rel::obj && s.words[object].rel != Rel::obl) return;
  bool linked = false;
  bool comma = false;
  for (std::uint32_t c = object + 1; c < w; ++c) {
    if (s.words[c].head != w || s.words[c].rel != Rel::cc) continue;
    linked = true;
    comma = s.forms[c - 1] == ",";
  }
  // "opposes the toll and Sandage warned", without a comma: the verb stands right behind the name.
  std::uint32_t behind = end_of_name(s, w);
  while (behind < s.end && s.words[behind].upos == Upos::adv) ++behind;
  if (!linked || (!comma && (behind >= s.end || s.words[behind].upos != Upos::verb))) return;
  for (std::uint32_t verb = w + 1; verb < s.end; ++verb) {
    TreeWord& act = s.words[verb];
    if (!comma && verb > behind) return;
    if (act.upos != Upos::verb || act.head != s.words[object].head || act.rel != Rel::conj) continue;
    const std::string& tag = s.tags[act.xpos];
    bool finite = tag == "VBD" || tag == "VBZ" || tag == "VBP";
    for (std::uint32_t c = w + 1; c < verb; ++c) {
      if (s.words[c].head != verb) continue;
      if (s.words[c].rel == Rel::nsubj || s.words[c].rel == Rel::cc) return;
      finite = finite || s.words[c].rel == Rel::aux;
    }
    if (!finite) return;
    hang(name, verb, Rel::nsubj);
    return;
  }
}

// "Ridgeway, a Republican and a former lawyer, vetoed it", with the lawyer beside Ridgeway: he is that, too.
void mend_second_apposition(const SentenceTree& s, std::uint32_t w) {
  TreeWord& noun = s.words[w];
  const std::uint32_t name = noun.head;
  if (noun.rel != Rel::conj || noun.upos != Upos::noun || name == no_word || name > w) return;
  if (s.words[name].name != person_name) return;
  std::uint32_t first = no_word;
  bool article = false;
  for (std::uint32_t c = name + 1; c < w; ++c) {
    const TreeWord& word = s.words[c];
    if (word.head == name && word.rel == Rel::appos) first = c;
    article = article || (word.head == w && word.rel == Rel::det && is_article(s.forms[c]));
  }
  if (first == no_word || !article) return;
  noun.head = first;
}

// "a deal with Majority Leader Paul Renfro", with the name hung beside its title: the title is the name's.
void mend_title(const SentenceTree& s, std::uint32_t w) {
  if (w + 1 >= s.end || !is_title(s.lemmas[w])) return;
  TreeWord& title = s.words[w];
  TreeWord& name = s.words[w + 1];
  if (name.name != person_name || !name.name_begins || title.head == no_word) return;
  const bool below = title.head == w + 1 && title.rel == Rel::nmod;
  const bool beside = name.head == title.head && name.rel == title.rel &&
                      (title.rel == Rel::obl || title.rel == Rel::obj || title.rel == Rel::nsubj);
  if (!below && !beside) return;
  for (std::uint32_t c = s.first; c < w; ++c) {
    if (s.words[c].head == w && (s.words[c].rel == Rel::case_ || s.words[c].rel == Rel::punct))
      s.words[c].head = w + 1;
  }
  hang(title, w + 1, Rel::nmod);
}

// "our speaker of the House, Paul Renfro", with the name in apposition to the House: it is the speaker's.
void mend_title_named(const SentenceTree& s, std::uint32_t w) {
  TreeWord& name = s.words[w];
  const std::uint32_t body = name.head;
  if (name.rel != Rel::appos || name.name != person_name || body == no_word || body > w) return;
  if (s.words[body].rel != Rel::nmod || s.words[body].name == person_name) return;
  const std::uint32_t title = s.words[body].head;
  if (title == no_word || title > body || !is_title(s.lemmas[title])) return;
  for (std::uint32_t c = title + 1; c < body; ++c) {
    if (s.words[c].head == body && s.words[c].rel == Rel::case_ && s.forms[c] == "of") name.head = title;
  }
}

// "Reps. Ida Holt and Jon Reyes", with the names in apposition to their title.
void mend_titles(const SentenceTree& s, std::uint32_t w) {
  static const WordSet titles(
      "reps. sens. govs. profs. representatives senators governors ministers justices judges mps "
      "congressmen "
      "congresswomen councillors commissioners");
  if (w + 1 >= s.end || !titles.contains(s.forms[w])) return;
  TreeWord& title = s.words[w];
  TreeWord& name = s.words[w + 1];
  if (name.name != person_name || name.rel != Rel::appos || name.head != w) return;
  take_place(name, title);
  for (std::uint32_t c = s.first; c < s.end; ++c) {
    TreeWord& child = s.words[c];
    const bool of_title = c < w && (child.rel == Rel::compound || child.rel == Rel::amod);
    if (child.head == w && !of_title) child.head = w + 1;
  }
  hang(title, w + 1, Rel::nmod);
}

// "Paul Renfro, a Democrat, and Ida Holt", with the Democrat as the second of three.
void mend_apposed_member(const SentenceTree& s, std::uint32_t w) {
  TreeWord& noun = s.words[w];
  const std::uint32_t name = noun.head;
  if (noun.rel != Rel::conj || name == no_word || name > w || s.words[name].name != person_name) return;
  if (noun.name == person_name || w + 1 >= s.end || s.forms[w + 1] != ",") return;
  const std::uint32_t comma = end_of_name(s, name);
  if (comma + 2 > w || s.forms[comma] != "," || !is_article(s.forms[comma + 1])) return;
  if (s.words[comma + 1].head == w) hang(noun, name, Rel::appos);
}

// "called the fire a senseless act", with the act in apposition to the fire.
void mend_called(const SentenceTree& s, std::uint32_t w) {
  if (s.words[w].upos != Upos::verb || !is_naming(s.lemmas[w])) return;
  std::uint32_t thing = no_word;
  for (std::uint32_t c = w + 1; c < s.end; ++c) {
    const TreeWord& word = s.words[c];
    if (word.head != w || (word.rel != Rel::obj && word.rel != Rel::xcomp)) continue;
    if (thing != no_word) return;
    thing = c;
  }
  if (thing == no_word) return;
  const bool gerund = s.tags[s.words[thing].xpos] == "VBG" &&
                      (s.forms[thing - 1] == "'s" || s.words[thing - 1].rel == Rel::det);
  const Upos upos = s.words[thing].upos;
  if (!gerund && upos != Upos::noun && upos != Upos::propn) return;
  const auto is_below = [&](std::uint32_t c) {
    while (c != no_word && c > thing) c = s.words[c].head;
    return c == thing;
  };
  std::uint32_t name = no_word;
  for (std::uint32_t c = thing + 1; c < s.end && name == no_word; ++c) {
    if (s.forms[c] == "," || s.forms[c] == "(" || s.words[c].rel == Rel::cc) return;
    const TreeWord& word = s.words[c];
    if (word.head == thing && word.rel == Rel::appos) name = c;
    // "called the ruling on the toll an outrage": a noun with an article and without a preposition
    if (!is_article(s.forms[c]) || s.words[c - 1].upos == Upos::adp || word.head == no_word || word.head < c)
      continue;
    const Rel rel = s.words[word.head].rel;
    const bool loose = rel == Rel::nmod || rel == Rel::obj || rel == Rel::appos;
    if (loose && s.words[word.head].upos == Upos::noun && is_below(word.head)) name = word.head;
  }
  if (name == no_word) return;
  if (gerund) s.words[thing].upos = Upos::noun;
  hang(s.words[thing], w, Rel::obj);
  hang(s.words[name], w, Rel::xcomp);
}

// "called the decision reckless", with the decision taken for an attribute of "reckless"
void mend_called_state(const SentenceTree& s, std::uint32_t w) {
  static const WordSet holding("consider find think");
  TreeWord& state = s.words[w];
  const std::uint32_t verb = state.head;
  if (state.upos != Upos::adj || verb == no_word || verb > w ||
      (!is_naming(s.lemmas[verb]) && !holding.contains(s.lemmas[verb])))
    return;
  if (state.rel != Rel::xcomp && state.rel != Rel::obj) return;
  std::uint32_t thing = no_word;
  for (std::uint32_t c = verb + 1; c < w; ++c) {
    if (s.words[c].head == verb && (s.words[c].rel == Rel::obj || s.words[c].rel == Rel::iobj)) return;
    if (s.words[c].head == w && s.words[c].rel == Rel::compound && s.words[c].upos == Upos::noun) thing = c;
  }
  if (thing == no_word) return;
  for (std::uint32_t c = verb + 1; c < thing; ++c) {
    TreeWord& child = s.words[c];
    if (child.head == w && child.rel != Rel::punct) child.head = thing;
  }
  hang(s.words[thing], verb, Rel::obj);
  state.rel = Rel::xcomp;
}

// "A House of Commons committee voted", with the House as the subject: its article is the committee's.
void mend_committee_of(const SentenceTree& s, std::uint32_t w) {
  static const WordSet parts("committee subcommittee panel spokesman spokeswoman vote inquiry report debate");
  TreeWord& part = s.words[w];
  const std::uint32_t house = part.head;
  if (part.rel != Rel::nmod || !parts.contains(s.lemmas[w]) || house == no_word || house > w) return;
  if (s.words[house].upos != Upos::propn || w == s.first || s.words[w - 1].upos != Upos::propn) return;
  bool article = false;
  for (std::uint32_t c = s.first; c < w; ++c) {
    if (s.words[c].head != w) continue;
    if (s.words[c].rel == Rel::case_) return;
    article = article || (c < house && s.words[c].rel == Rel::det);
  }
  if (!article) return;
  take_place(part, s.words[house]);
  hang(s.words[house], w, Rel::compound);
}

// "whom he dubbed a baby", "which she called a farce": who is called it stands in front.
void mend_called_of(const SentenceTree& s, std::uint32_t w) {
  if (s.words[w].upos != Upos::verb || (!is_naming(s.lemmas[w]) && s.lemmas[w] != "consider")) return;
  bool relative = false;
  for (std::uint32_t c = s.first; c < w; ++c) {
    const std::string& form = s.forms[c];
    if (s.words[c].head == w && s.words[c].rel == Rel::obj)
      relative = form == "whom" || form == "which" || form == "that";
  }
  if (!relative) return;
  for (std::uint32_t c = w + 1; c < s.end; ++c) {
    if (s.words[c].head == w && s.words[c].rel == Rel::obj) hang(s.words[c], w, Rel::xcomp);
  }
}

// "Renfro ally Paul Kerr", with the ally taken for an adverb or for a part of the name.
void mend_ally(const SentenceTree& s, std::uint32_t w) {
  static const WordSet sides("ally critic supporter backer loyalist opponent foe rival");
  if (w == s.first || w + 1 >= s.end || !sides.contains(s.forms[w])) return;
  TreeWord& side = s.words[w];
  TreeWord& patron = s.words[w - 1];
  TreeWord& name = s.words[w + 1];
  if (patron.upos != Upos::propn || name.name != person_name || !name.name_begins) return;
  const bool flat = name.rel == Rel::flat && name.head == w;
  const bool loose = side.upos == Upos::adv && name.rel != Rel::flat && side.head == name.head;
  if (!flat && !loose) return;
  if (flat) take_place(name, side);
  // Below the patron, who is to hang on it.
  std::uint32_t up = name.head;
  for (std::uint32_t steps = 0; up != no_word && up != w - 1 && steps < s.end - s.first; ++steps)
    up = s.words[up].head;
  if (up == w - 1) take_place(name, patron);
  const auto noun = std::find(s.tags.begin(), s.tags.end(), "NN");
  if (noun != s.tags.end()) side.xpos = static_cast<std::uint8_t>(noun - s.tags.begin());
  side.upos = Upos::noun;
  hang(side, w + 1, Rel::nmod);
  hang(patron, w, Rel::compound);
}

// "a longtime abortion opponent", "death penalty supporters": what they take a side on is one noun phrase.
void mend_side_on(const SentenceTree& s, std::uint32_t w) {
  if (w == s.first || !side_takers().contains(s.lemmas[w])) return;
  TreeWord& thing = s.words[w - 1];
  if (thing.head != w) return;
  const std::string& form = s.forms[w - 1];
  const bool noun = thing.upos == Upos::adp || form.ends_with("tion") || form.ends_with("sion");
  if (thing.rel == Rel::amod && noun) {
    thing.upos = Upos::noun;
    thing.rel = Rel::compound;
  }
  if (thing.rel != Rel::compound || thing.upos != Upos::noun) return;
  for (std::uint32_t c = s.first; c + 1 < w; ++c) {
    TreeWord& part = s.words[c];
    if (part.head == w && part.rel == Rel::compound && part.upos == Upos::noun) part.head = w - 1;
  }
}

}  // namespace

void mend_names(const SentenceTree& s, std::uint32_t w) {
  mend_list(s, w);
  mend_titles(s, w);
  mend_ally(s, w);
  mend_second_subject(s, w);
  mend_title(s, w);
  mend_title_named(s, w);
  mend_second_apposition(s, w);
  mend_apposed_member(s, w);
  mend_side_on(s, w);
  mend_called(s, w);
  mend_committee_of(s, w);
  mend_called_state(s, w);
  mend_called_of(s, w);
}

}  // namespace standpoint
