#include "language/lost_verbs.hpp"

#include "language/name_lists.hpp"

#include <algorithm>
#include <initializer_list>

namespace standpoint {
namespace {

constexpr std::uint32_t longest = 60;  // words; of longer sentences little is sure

// Nouns in -s that are verbs as well and stand in headlines as verbs.
const WordSet& headline_verbs() {
  static const WordSet words(
      "aid aim appeal approve arrest ask attack back balk ban bar battle bid blame blast block boost bow "
      "boycott "
      "break call cap cave censure challenge charge claim clash clear close combat condemn counter crack "
      "curb "
      "cut debate decry defeat defend delay demand deny dig ditch doubt draft drag drop ease edge end "
      "endorse "
      "eye face fault favour favor fear fight file fine force freeze grant grill halt hail hand heed hit "
      "hold "
      "honour honor hope intervene jail join knock lambast lash launch leave lift limit link lobby lock mock "
      "move mull name nix object offer oppose order oust pan pass pause permit petition pick plan pledge "
      "plead praise press probe promise promote propose protest pull push question quit rail raise rally rap "
      "rebuff rebuke refuse regret reject renew repeal request rescue resign resist retreat return reveal "
      "reverse "
      "review revive rip risk rule sack sanction savage scold scorn scrap seek shelve shift shun side sign "
      "signal "
      "slam slap slash snub spar spurn squeak stall stand step stick stop strike stump sue support "
      "suspend "
      "swap switch tap target tax tear threaten torpedo toughen trash unveil uphold urge veto view vote vow "
      "want warn waver weigh welcome win withdraw yield");
  return words;
}

// Behind these a plural noun is unlikely: "backs down", "rules against", "votes against".
const WordSet& verb_particles() {
  static const WordSet words("against down out off back away ahead aside through up behind");
  return words;
}

// Verbs whose plural noun seldom has a complement of its own.
const WordSet& seldom_nouns() {
  static const WordSet words(
      "back balk blast bow call cave dig fault knock lash leave quit rail rally rap rip side slam slap "
      "squeak "
      "step stick sue tear vow vote waver weigh");
  return words;
}

// "was given the award": these keep an object in the passive.
const WordSet& two_objects() {
  static const WordSet words(
      "give award grant offer hand send pay allow deny teach show ask tell owe lend name call elect appoint "
      "dub "
      "consider find make leave fine charge cost save spare refuse assign promise");
  return words;
}

// What captions and appositions leave bare: "Ida Holt, accused of fraud."
const WordSet& bare_participles() {
  static const WordSet words(
      "accuse charge suspect convict want jail picture see show base locate know bear date title entitle "
      "design make use give provide compare involve concern relate detain kill injure hurt arrest due");
  return words;
}

class Mender {
 public:
  explicit Mender(const SentenceTree& s) : s_(s) {}

  void mend() {
    if (s_.end - s_.first < 3 || s_.end - s_.first > longest) return;
    root_ = s_.end;
    for (std::uint32_t w = s_.first; w < s_.end; ++w) {
      if (s_.words[w].head == no_word) root_ = w;
    }
    if (root_ == s_.end) return;
    if (is_closed()) mend_voice();
    if (is_closed()) mend_squeezed();
    const TreeWord& root = s_.words[root_];
    // "Holt Breaks With Ruhl": the tag knows what the class does not.
    if (root.upos == Upos::propn && tag(root_).starts_with("VB")) s_.words[root_].upos = Upos::verb;
    if (root.upos != Upos::noun && root.upos != Upos::propn) return;
    if (has(root_, {Rel::cop, Rel::csubj, Rel::expl})) return;
    if (is_closed()) {
      mend_participle();
    } else {
      mend_headline();
    }
  }

 private:
  const std::string& tag(std::uint32_t w) const { return s_.tags[s_.words[w].xpos]; }

  bool has(std::uint32_t w, std::initializer_list<Rel> relations) const {
    for (std::uint32_t c = s_.first; c < s_.end; ++c) {
      if (s_.words[c].head == w &&
          std::find(relations.begin(), relations.end(), s_.words[c].rel) != relations.end())
        return true;
    }
    return false;
  }

  // Ends as a sentence does.
  bool is_closed() const {
    for (std::uint32_t w = s_.end; w-- > s_.first && w + 3 > s_.end;) {
      if (s_.forms[w] == "." || s_.forms[w] == "!" || s_.forms[w] == "?") return true;
    }
    return false;
  }

  bool is_below(std::uint32_t w, std::uint32_t top) const {
    for (std::uint32_t steps = 0; w != no_word && steps < longest; ++steps, w = s_.words[w].head) {
      if (w == top) return true;
    }
    return false;
  }

  std::uint32_t left_edge(std::uint32_t top) const {
    std::uint32_t w = s_.first;
    while (w < top && !is_below(w, top)) ++w;
    return w;
  }

  void set_tag(std::uint32_t w, std::string_view name) {
    const auto found = std::find(s_.tags.begin(), s_.tags.end(), name);
    if (found != s_.tags.end()) s_.words[w].xpos = static_cast<std::uint8_t>(found - s_.tags.begin());
  }

  // "Residents called for a crossing.", with "called" taken for a passive: in a whole sentence a passive has
  // its auxiliary.
  void mend_voice() {
    for (std::uint32_t v = s_.first; v < s_.end; ++v) {
      const TreeWord& word = s_.words[v];
      if (word.upos != Upos::verb || tag(v) != "VBN") continue;
      const bool finite = word.rel == Rel::root || word.rel == Rel::ccomp || word.rel == Rel::parataxis ||
                          (word.rel == Rel::acl && word.sub == SubRel::relcl);
      if (!finite || has(v, {Rel::aux})) continue;
      std::uint32_t subject = s_.end;
      bool agent = false;
      for (std::uint32_t c = s_.first; c < s_.end; ++c) {
        if (s_.words[c].head != v) continue;
        if (s_.words[c].rel == Rel::nsubj && c < v) subject = c;
        agent = agent || s_.words[c].sub == SubRel::agent || is_led_in_by(c, "by");
      }
      if (subject == s_.end || agent) continue;
      set_tag(v, "VBD");
      s_.words[subject].sub = SubRel::none;
    }
  }

  // A finite verb other than `except` with no word on its way up that `inside` says hides it.
  template <class Inside>
  bool has_finite(std::uint32_t except, Inside inside) const {
    for (std::uint32_t w = s_.first; w < s_.end; ++w) {
      const std::string& t = tag(w);
      if (w == except || (t != "VBD" && t != "VBZ" && t != "VBP" && t != "MD")) continue;
      bool hidden = false;
      std::uint32_t up = w;
      for (std::uint32_t steps = 0; up != no_word && steps < longest; ++steps, up = s_.words[up].head)
        hidden = hidden || inside(up, w);
      if (!hidden) return true;
    }
    return false;
  }

  // A finite verb that is no part of a relative or reported clause.
  bool has_finite_verb(std::uint32_t except) const {
    return has_finite(except, [&](std::uint32_t up, std::uint32_t w) {
      const TreeWord& word = s_.words[up];
      return (word.rel == Rel::acl && (word.sub == SubRel::relcl || up != except)) ||
             word.rel == Rel::ccomp || word.rel == Rel::advcl || word.rel == Rel::parataxis ||
             (up == except && up != w);
    });
  }

  // "A panel of the court overruled the decision.", with "overruled" taken for a participle.
  void mend_participle() {
    if (has(root_, {Rel::nsubj})) return;
    for (std::uint32_t v = root_ + 1; v < s_.end; ++v) {
      const TreeWord& word = s_.words[v];
      const bool participle = word.upos == Upos::verb && word.rel == Rel::acl && word.sub != SubRel::relcl &&
                              (tag(v) == "VBN" || tag(v) == "VBD") && word.head < v &&
                              hangs_on_root(word.head);
      if (!participle) continue;
      if (is_active(v) && !has_finite_verb(v)) take_root(v);
      return;
    }
  }

  // A finite verb of the main clause: none that a conjunction leads in, that reports, or that is relative.
  bool has_main_verb(std::uint32_t except) const {
    static const WordSet openers(
        "after before as while because since when until though although if unless whereas once");
    return has_finite(except, [&](std::uint32_t up, std::uint32_t /*verb*/) {
      const TreeWord& word = s_.words[up];
      if ((word.rel == Rel::acl && word.sub == SubRel::relcl) || word.rel == Rel::ccomp ||
          word.rel == Rel::advcl)
        return true;
      for (std::uint32_t c = s_.first; c < up; ++c) {
        if (s_.words[c].head == up && s_.words[c].rel == Rel::mark && openers.contains(s_.forms[c]))
          return true;
      }
      return false;
    });
  }

  // "Rebels of the Northern Front accused government forces of lying.", "Drivers in Velmouth blocked roads.":
  // the verb squeezed into the noun phrase of its object, and nothing else to be the verb.
  void mend_squeezed() {
    for (std::uint32_t v = s_.first + 1; v + 1 < s_.end; ++v) {
      const TreeWord& word = s_.words[v];
      const std::uint32_t object = word.head;
      const bool past = tag(v) == "VBN" || tag(v) == "VBD" || (tag(v) == "JJ" && s_.forms[v].ends_with("ed"));
      if (!past || word.rel != Rel::amod || object == no_word || object <= v) continue;
      const std::uint32_t noun = v - 1;
      const bool nominal = s_.words[noun].upos == Upos::noun || s_.words[noun].upos == Upos::propn;
      static const WordSet describing("base locate own call know use relate title entitle name make");
      const Upos next = s_.words[v + 1].upos;
      const bool phrase = next == Upos::det || next == Upos::adj || next == Upos::noun ||
                          next == Upos::propn || next == Upos::num || next == Upos::pron;
      if (!nominal || !phrase || (s_.words[noun].head != object && s_.words[noun].head != v) ||
          describing.contains(s_.lemmas[v]) || has_main_verb(v))
        continue;
      return squeeze_out(v, noun, object);
    }
  }

  bool is_verbal(std::uint32_t w) const {
    return s_.words[w].upos == Upos::verb || s_.words[w].upos == Upos::aux;
  }

  void squeeze_out(std::uint32_t v, std::uint32_t noun, std::uint32_t object) {
    for (std::uint32_t c = s_.first; c < v; ++c) {
      if (c != noun && (s_.words[c].head == object || s_.words[c].head == v)) s_.words[c].head = noun;
    }
    // The noun in front takes the place that the object had.
    take_place(s_.words[noun], s_.words[object]);
    std::uint32_t subject = noun;
    for (std::uint32_t up = s_.words[subject].head; up != no_word && up < v && !is_verbal(up);
         up = s_.words[subject].head) {
      subject = up;
    }
    const std::uint32_t other = root_;
    for (std::uint32_t c = v + 1; c < s_.end; ++c) {
      if (c != other && s_.words[c].head != no_word && s_.words[c].head < v) s_.words[c].head = v;
    }
    if (other != subject) {
      s_.words[other].head = v;
      s_.words[other].rel = Rel::advcl;
      s_.words[other].sub = SubRel::none;
    }
    s_.words[subject].head = v;
    s_.words[subject].rel = Rel::nsubj;
    s_.words[subject].sub = SubRel::none;
    s_.words[object].head = v;
    s_.words[object].rel = Rel::obj;
    s_.words[object].sub = SubRel::none;
    TreeWord& verb = s_.words[v];
    verb.head = no_word;
    verb.rel = Rel::root;
    verb.sub = SubRel::none;
    verb.upos = Upos::verb;
    if (tag(v) == "JJ") s_.lemmas[v] = s_.forms[v].substr(0, s_.forms[v].size() - 2);
    set_tag(v, "VBD");
    root_ = v;
  }

  // The root itself or a noun of its phrase.
  bool hangs_on_root(std::uint32_t w) const {
    for (int depth = 0; depth < 4 && w != no_word; ++depth, w = s_.words[w].head) {
      if (w == root_) return true;
      const Rel rel = s_.words[w].rel;
      if (rel != Rel::nmod && rel != Rel::conj && rel != Rel::appos && rel != Rel::flat) return false;
    }
    return false;
  }

  bool is_active(std::uint32_t v) const {
    bool object = false;
    for (std::uint32_t c = s_.first; c < s_.end; ++c) {
      const TreeWord& word = s_.words[c];
      if (word.head != v) continue;
      // "have all written"
      if (word.rel == Rel::aux && word.sub != SubRel::pass) return true;
      if (word.rel == Rel::aux || word.sub == SubRel::agent) return false;
      if (word.rel == Rel::obl && is_led_in_by(c, "by")) return false;
      object = object || word.rel == Rel::obj || (word.rel == Rel::ccomp && c > v);
    }
    if (object) return !two_objects().contains(s_.lemmas[v]);
    // "Houses, damaged in the storm"
    const bool bare = v > s_.first && s_.forms[v - 1] == "," && !has(root_, {Rel::appos});
    return !bare && !bare_participles().contains(s_.lemmas[v]);
  }

  bool is_led_in_by(std::uint32_t w, std::string_view form) const {
    for (std::uint32_t c = s_.first; c < w; ++c) {
      if (s_.words[c].head == w && s_.words[c].rel == Rel::case_ && s_.forms[c] == form) return true;
    }
    return false;
  }

  void take_root(std::uint32_t v) {
    for (std::uint32_t c = v + 1; c < s_.end; ++c) {
      if (s_.words[c].head != no_word && s_.words[c].head < v) s_.words[c].head = v;
    }
    s_.words[v].head = no_word;
    s_.words[v].rel = Rel::root;
    s_.words[v].sub = SubRel::none;
    s_.words[root_].head = v;
    s_.words[root_].rel = Rel::nsubj;
    s_.words[root_].sub = SubRel::none;
    if (!has(v, {Rel::aux})) set_tag(v, "VBD");
  }

  // "Judge blocks new toll", with "toll" taken for the head of one long noun: the plural in front of an
  // adjective or behind a body is the verb.
  bool mend_long_noun() {
    if (has_finite_verb(no_word)) return false;
    for (std::uint32_t v = s_.first + 1; v < root_; ++v) {
      const TreeWord& verb = s_.words[v];
      if (tag(v) != "NNS" || verb.rel != Rel::compound || verb.head != root_ ||
          !headline_verbs().contains(s_.lemmas[v]) || !can_act(v - 1))
        continue;
      const Upos next = s_.words[v + 1].upos;
      if (next != Upos::adj && next != Upos::num && next != Upos::propn && v + 1 != root_) continue;
      std::uint32_t subject = v - 1;
      for (std::uint32_t c = s_.first; c < v; ++c) {
        TreeWord& word = s_.words[c];
        const bool outside = word.head == root_ || word.head == v;
        if (outside && c != subject && word.rel != Rel::punct) word.head = subject;
      }
      s_.words[subject].head = v;
      s_.words[subject].rel = Rel::nsubj;
      s_.words[subject].sub = SubRel::none;
      TreeWord& top = s_.words[v];
      top.upos = Upos::verb;
      set_tag(v, "VBZ");
      top.head = no_word;
      top.rel = Rel::root;
      top.sub = SubRel::none;
      s_.words[root_].head = v;
      s_.words[root_].rel = Rel::obj;
      s_.words[root_].sub = SubRel::none;
      return true;
    }
    return false;
  }

  // "Court rules against toll": the noun in front of a plural that is a verb as well.
  void mend_headline() {
    if (mend_long_noun()) return;
    const std::uint32_t v = root_;
    if (tag(v) != "NNS" || v == s_.first || !headline_verbs().contains(s_.lemmas[v])) return;
    const std::uint32_t subject = v - 1;
    const TreeWord& before = s_.words[subject];
    const bool noun = before.upos == Upos::noun || before.upos == Upos::propn;
    const bool belongs = before.head == v && (before.rel == Rel::compound || before.rel == Rel::nsubj ||
                                              before.rel == Rel::nmod || before.rel == Rel::flat);
    if (!noun || !belongs || !can_act(subject) || !has_complement(v) || has_finite_verb(v)) return;
    TreeWord& verb = s_.words[v];
    verb.upos = Upos::verb;
    set_tag(v, "VBZ");
    bool object = false;
    for (std::uint32_t c = s_.first; c < s_.end; ++c) {
      TreeWord& word = s_.words[c];
      if (word.head != v || c == subject) continue;
      // "halts Velmouth law": the name belongs to the noun behind it.
      std::uint32_t behind = c + 1;
      if (c > v && word.rel == Rel::compound && behind < s_.end && s_.words[behind].head == v &&
          s_.words[behind].rel == Rel::obj) {
        word.head = behind;
        continue;
      }
      if (c < v) {
        if (word.rel != Rel::punct) word.head = subject;
      } else if (word.rel == Rel::acl && is_infinitive(c)) {
        word.rel = Rel::xcomp;
      } else if (word.rel == Rel::nmod || word.rel == Rel::appos || word.rel == Rel::flat ||
                 word.rel == Rel::compound) {
        const bool direct = !object && left_edge(c) == v + 1 && !has(c, {Rel::case_});
        word.rel = direct ? Rel::obj : Rel::obl;
        word.sub = SubRel::none;
        object = object || direct;
      }
    }
    s_.words[subject].rel = Rel::nsubj;
    s_.words[subject].sub = SubRel::none;
  }

  bool is_infinitive(std::uint32_t w) const { return w > s_.first && s_.forms[w - 1] == "to"; }

  bool can_act(std::uint32_t w) const {
    const std::string& lemma = s_.lemmas[w];
    return s_.words[w].name != 0 || s_.words[w].upos == Upos::propn || person_roles().contains(lemma) ||
           body_nouns().contains(lemma) || organisation_words().contains(lemma) ||
           government_words().contains(lemma) || group_nouns().contains(s_.forms[w]) || lemma == "nominee" ||
           lemma == "panel" || lemma == "judge" || lemma == "regulator";
  }

  bool has_complement(std::uint32_t v) const {
    const std::uint32_t next = v + 1;
    if (next >= s_.end) return false;
    const std::string& form = s_.forms[next];
    if (form == "to") return next + 1 < s_.end && tag(next + 1) == "VB";
    if (verb_particles().contains(form)) return true;
    const Upos upos = s_.words[next].upos;
    if (upos == Upos::adp || upos == Upos::adv || upos == Upos::sconj)
      return seldom_nouns().contains(s_.lemmas[v]);
    return upos == Upos::det || upos == Upos::noun || upos == Upos::propn || upos == Upos::adj ||
           upos == Upos::num || upos == Upos::pron;
  }

  const SentenceTree& s_;
  std::uint32_t root_ = no_word;
};

}  // namespace

void mend_lost_verb(const SentenceTree& sentence) { Mender(sentence).mend(); }

}  // namespace standpoint
