// Who belongs to a group that a sentence speaks of: examples, names behind a colon or in apposition.

#include "extraction/clauses/syntax.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <array>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_list = 200;  // words
constexpr std::size_t most_names = 40;
constexpr std::uint8_t person_name = 1;  // TreeWord::name

// "two", "2"; 0 for all else.
std::size_t small_number(const std::string& form) {
  static constexpr std::array<std::string_view, 13> words = {"zero", "one",    "two",   "three", "four",
                                                             "five", "six",    "seven", "eight", "nine",
                                                             "ten",  "eleven", "twelve"};
  for (std::size_t i = 2; i < words.size(); ++i) {
    if (form == words[i] || form == std::to_string(i)) return i;
  }
  return form == "both" ? 2 : 0;
}

}  // namespace

// "Norland, one of the states that sue", "Norland is among the states that sue": the one that is named.
void Syntax::add_whole(std::uint32_t part, Words& out) const {
  const std::uint32_t one = t[part].head;
  if (t[part].rel == Rel::nmod && one != no_word && t.form(one) == "one" && has_marker(part, "of")) {
    if (t.has_child(one, Rel::cop)) {
      if (is_negated(one)) return;  // "I am not one of those who fight it"
      for (const std::uint32_t subject : subjects(one)) append(out, subject);
    } else if (t[one].rel == Rel::appos) {
      append(out, t[one].head);
    } else if (t[one].rel == Rel::nsubj && one > 1 && t.form(one - 1) == "," && t[one].head != no_word) {
      for (const std::uint32_t other : t.children(t[one].head)) {
        if (other < one && t[other].rel == Rel::nsubj && t[other].name != 0 && t[other].right + 1 >= one)
          append(out, other);
      }
    }
  } else if (t.has_child(part, Rel::cop) && has_marker(part, "among")) {
    for (const std::uint32_t subject : subjects(part)) append(out, subject);
  }
}

// "Holt, along with Reyes and the union, opposes it": who does it with the subject.
Words Syntax::companions(std::uint32_t w) const {
  static const WordSet links(
      "along_with together_with alongside as_well_as along together in_addition_to like");
  Words out;
  const auto take = [&](std::uint32_t c) {
    if (!links.contains(t.case_of(c))) return;
    for (const std::uint32_t each : with_conjuncts(c)) append(out, each);
  };
  for (const std::uint32_t c : t.children(w)) {
    if (c > w && (t[c].rel == Rel::nmod || t[c].rel == Rel::conj)) take(c);
  }
  if (t[w].rel != Rel::nsubj || t[w].head == no_word || t[w].head < w) return out;
  for (const std::uint32_t c : t.children(t[w].head)) {
    if (t[c].rel == Rel::obl && c < t[w].head) take(c);
  }
  return out;
}

Words Syntax::examples(std::uint32_t w) const {
  Words out;
  add_whole(w, out);
  for (const std::uint32_t c : t.children(w)) {
    if (c < w) continue;
    // "states led by Norland"
    static const WordSet heading("lead head spearhead include");
    static const WordSet groups("group coalition alliance bloc consortium");
    const bool several = t.xpos(w) == "NNS" || groups.contains(t.lemma(w));
    if (several && t[c].rel == Rel::acl && t.xpos(c) == "VBN" && heading.contains(t.lemma(c))) {
      for (const std::uint32_t by : t.children(c)) {
        if (t[by].rel != Rel::obl || !has_marker(by, "by")) continue;
        // "led by Norland and industry groups", with "Norland and industry" in front of the groups
        const std::uint32_t front = t.child(by, Rel::compound);
        if (t[by].name == 0 && front != no_word && t[front].name != 0 && t.has_child(front, Rel::conj))
          append(out, front);
        if (t[by].name == 0) continue;
        for (const std::uint32_t each : with_conjuncts(by)) append(out, each);
      }
    }
    const std::string marker = t.case_of(c);
    const bool named = marker == "including" || marker == "such_as" || marker == "like" ||
                       marker == "among" || marker == "such";
    if (!named) continue;
    for (const std::uint32_t each : with_conjuncts(c)) append(out, each);
  }
  if (out.empty()) out = named_members(w);
  return out.empty() ? listed(w) : out;
}

// "Eight members voted in favour: Norland, Sudland and Velmouth."
Words Syntax::listed(std::uint32_t w) const {
  if (t[w].rel != Rel::nsubj || t[w].name != 0 || !(t.has_child(w, Rel::nummod) || t[w].upos == Upos::num))
    return {};
  const std::uint32_t end = std::min(t.size(), w + longest_list);
  std::uint32_t at = w;
  while (at < end && t[at].sentence == t[w].sentence && t.form(at) != ":") ++at;
  Words out;
  bool names_only = true;
  for (++at; names_only && out.size() < most_names && at < end && t[at].sentence == t[w].sentence; ++at) {
    const Upos upos = t[at].upos;
    if (upos == Upos::propn) {
      const bool part = t[at].rel == Rel::flat || t[at].rel == Rel::compound || t[at].rel == Rel::nmod;
      if (!part) append(out, at);
    } else if (upos != Upos::punct && upos != Upos::cconj && upos != Upos::det && upos != Upos::adp) {
      names_only = false;
    }
  }
  return names_only && out.size() > 1 ? out : Words();
}

// "Two senators, Ida Holt of Norland and Jon Reyes of Velmouth, voted no": the persons that a counted group
// is said to be, when there are as many of them.
Words Syntax::named_members(std::uint32_t w) const {
  const std::string_view tag = t.xpos(w);
  if (tag != "NNS" && tag != "NNPS") return {};
  std::size_t count = 0;
  for (const std::uint32_t c : t.children(w)) {
    if (c < w && (t[c].rel == Rel::nummod || t[c].rel == Rel::det))
      count = std::max(count, small_number(t.form(c)));
  }
  if (count == 0) return {};
  Words beside;
  for (const std::uint32_t c : t.children(w)) {
    if (c > w && t[c].rel == Rel::appos) beside.push_back(c);
  }
  // "Two senators who voted no, Sens. Ida Holt and Jon Reyes, left", with two subjects
  if (t[w].rel == Rel::nsubj && t[w].head != no_word) {
    for (const std::uint32_t c : t.children(t[w].head)) {
      if (c > w && c < t[w].head && t[c].rel == Rel::nsubj && t[c].left <= t[w].right + 1)
        beside.push_back(c);
    }
  }
  for (const std::uint32_t c : beside) {
    // "Two groups, the Harbour Union and the Dock Guild,"
    Words all = with_conjuncts(c);
    std::erase_if(all, [&](std::uint32_t each) { return t[each].name == 0; });
    if (all.size() == count) return all;
    Words out;
    for (std::uint32_t i = t[c].left; i < t[c].right; ++i) {
      if (t[i].name != person_name || !t[i].name_begins) continue;
      std::uint32_t head = i;
      while ((t[head].rel == Rel::flat || t[head].rel == Rel::compound) && t[head].head != no_word &&
             t[t[head].head].name == person_name)
        head = t[head].head;
      append(out, head);
    }
    if (out.size() == count) return out;
  }
  return {};
}

// "the fund, a group financed by Holt", "the fund is a group financed by Holt": the one that is named.
std::uint32_t Syntax::identified(std::uint32_t w) const {
  if (!is_actor_like(w)) return w;
  const std::uint32_t head = t[w].head;
  if (t[w].rel == Rel::appos && head != no_word && head < w && t[head].name != 0) return head;
  const std::uint32_t det = t.child(w, Rel::det);
  if (!t.has_child(w, Rel::cop) || det == no_word) return w;
  const Words named = subjects(w);
  return named.size() == 1 && t[named.front()].name != 0 && !is_negated(w) ? named.front() : w;
}

// "The agency, 18 states and a number of cities that support the rules asked": of three and more in a row
// that do one thing the clause behind the last holds for all, when its verb stands in the plural.
Words Syntax::listed_before(std::uint32_t who, std::uint32_t verb) const {
  const bool plural =
      t.xpos(verb) == "VBP" || (t.has_child(verb, Rel::aux) && t.form(t.child(verb, Rel::aux)) == "have");
  std::uint32_t last = who;
  if (t[last].rel == Rel::nmod && t.case_of(last) == "of" && t[last].head != no_word) last = t[last].head;
  if (!plural || t[last].rel != Rel::conj || t[last].head == no_word || t[t[last].head].rel != Rel::nsubj)
    return {};
  const std::string& opener = t.form(t[verb].left);
  if (opener != "that" && opener != "which") return {};
  const Words all = with_conjuncts(t[last].head);
  if (all.size() < 3 || all.back() != last || t[all.front()].name == 0) return {};
  return all;
}

}  // namespace standpoint
