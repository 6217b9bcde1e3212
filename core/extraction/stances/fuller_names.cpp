// A bare noun ("the closure", "his appointment", "a step") by the name that a reader understands outside its
// sentence: whose it is, what the sentence told of, or as the text called it before.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/reading_once.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t reach = 400;       // words back
constexpr std::uint32_t deed_reach = 200;  // words back to a verb

// Nouns that are with somebody or something: "talks with the bank", not "a house with a garden".
bool is_with_another(const std::string& lemma) {
  static const WordSet words(
      "agreement deal talk talks negotiation treaty pact accord contract partnership alliance coalition "
      "merger "
      "trade tie ties relation relations relationship link cooperation co-operation collaboration dialogue "
      "dialog "
      "discussion meeting war conflict dispute quarrel feud clash row friendship marriage union compromise "
      "truce "
      "ceasefire peace settlement arrangement contact dealing interference engagement solidarity "
      "consultation "
      "business border problem compliance experience summit match encounter exchange integration");
  return words.contains(lemma);
}

// Nouns of an act, and the verbs that tell of it.
struct Deed {
  std::string_view noun;
  std::string_view verbs;
};
constexpr Deed deeds[] = {
    {"closure", "close shut"},
    {"closing", "close shut"},
    {"shutdown", "close shut"},
    {"postponement", "postpone delay"},
    {"delay", "postpone delay"},
    {"sale", "sell"},
    {"purchase", "buy purchase"},
    {"acquisition", "buy acquire"},
    {"takeover", "acquire buy"},
    {"removal", "remove"},
    {"appointment", "appoint name"},
    {"nomination", "nominate"},
    {"dismissal", "dismiss sack fire"},
    {"sacking", "sack fire"},
    {"suspension", "suspend"},
    {"expansion", "expand"},
    {"extension", "extend"},
    {"demolition", "demolish"},
    {"construction", "build construct"},
    {"withdrawal", "withdraw"},
    {"privatisation", "privatise sell"},
    {"privatization", "privatize sell"},
    {"nationalisation", "nationalise"},
    {"nationalization", "nationalize"},
    {"abolition", "abolish scrap"},
    {"repeal", "repeal"},
    {"reform", "reform"},
    {"relocation", "relocate move"},
    {"eviction", "evict"},
    {"expulsion", "expel"},
    {"deportation", "deport"},
    {"arrest", "arrest detain"},
    {"release", "release free"},
    {"execution", "execute"},
    {"killing", "kill"},
    {"murder", "murder kill"},
    {"assassination", "assassinate kill"},
    {"invasion", "invade"},
    {"attack", "attack"},
    {"bombing", "bomb"},
    {"strike", "strike"},
    {"rejection", "reject"},
    {"approval", "approve"},
    {"ban", "ban"},
    {"cut", "cut slash"},
    {"reduction", "reduce cut"},
    {"increase", "increase raise"},
    {"introduction", "introduce"},
    {"overhaul", "overhaul"},
    {"replacement", "replace"},
    {"fine", "fine"},
    {"development", "develop"},
    {"publication", "publish"},
    {"inclusion", "include"},
    {"exclusion", "exclude"},
    {"selection", "select pick"},
    {"conversion", "convert"},
    {"dissolution", "dissolve"},
    {"separation", "separate"},
    {"restoration", "restore"},
    {"conviction", "convict"},
    {"prosecution", "prosecute"},
    {"transfer", "transfer"},
    {"seizure", "seize"},
    {"occupation", "occupy"},
};

// Nouns of what was resolved, said or offered, and the verbs whose infinitive says what.
constexpr Deed resolves[] = {
    {"decision", "decide vote choose agree resolve rule"},
    {"move", "decide vote plan"},
    {"vote", "vote"},
    {"plan", "plan intend"},
    {"proposal", "propose"},
    {"offer", "offer"},
    {"promise", "promise"},
    {"pledge", "pledge promise"},
    {"threat", "threaten"},
    {"refusal", "refuse decline"},
    {"request", "ask request"},
    {"agreement", "agree"},
    {"order", "order"},
    {"application", "apply ask"},
    {"appeal", "appeal ask"},
    {"bid", "seek try ask"},
    {"call", "urge call ask"},
    {"motion", "vote move"},
    {"resolution", "resolve vote"},
    {"ruling", "rule"},
    {"demand", "demand urge"},
    {"recommendation", "recommend"},
};

// One bill goes by several nouns in a report.
bool is_same_draft(const std::string& one, const std::string& other) {
  static const WordSet drafts("bill legislation measure law");
  return drafts.contains(one) && drafts.contains(other);
}

bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t end = std::min(words.find(' ', i), words.size());
    if (words.substr(i, end - i) == word) return true;
    i = end + 1;
  }
  return false;
}

// "decided [to close it]", "ordered the line [to close it]".
std::uint32_t infinitive_of(const Trees& t, std::uint32_t verb) {
  for (const std::uint32_t c : t.children(verb)) {
    const Rel rel = t[c].rel;
    if (c < verb || (rel != Rel::xcomp && rel != Rel::ccomp && rel != Rel::advcl)) continue;
    const std::uint32_t mark = t.child(c, Rel::mark);
    if (mark != no_word && t.form(mark) == "to") return c;
  }
  return no_word;
}

std::string possessive(const std::string& name) { return name + (name.ends_with('s') ? "' " : "'s "); }

}  // namespace

// What follows its noun as a part of what it is: not "the plan as a sham", "the motion with all his friends",
// "the bid for the same reason".
bool StanceReader::is_complement(std::uint32_t w) const {
  const std::uint32_t noun = t_[w].head;
  if (noun == no_word || w < noun) return true;
  const std::string link = preposition_of(w);
  static const WordSet posts(
      "role position job post status work use appointment election nomination reputation career term time "
      "recognition standing future");
  if (link == "as") {
    const auto children = t_.children(noun);
    return posts.contains(t_.lemma(noun)) ||
           std::any_of(children.begin(), children.end(),
                       [&](std::uint32_t c) { return t_.form(c) == "such"; });
  }
  if (link == "with") return is_with_another(t_.lemma(noun));
  // "blame the builders for two lost summers"
  static const WordSet judging(
      "blame thank praise criticise criticize condemn fault commend punish fine fire sack attack slam rebuke "
      "denounce forgive excuse arrest sue prosecute");
  const std::uint32_t above = t_[noun].head;
  if (link == "for" && t_[noun].rel == Rel::obj && above != no_word && judging.contains(t_.lemma(above)))
    return false;
  if (link == "for") {
    const bool span =
        is_span_of_time(t_.lemma(w)) && (t_.has_child(w, Rel::nummod) || t_.has_child(w, Rel::det));
    return !span && t_.lemma(w) != "reason" && t_.lemma(w) != "sake";
  }
  return true;
}

// Whose it is: "her appointment", when no name in the phrase says so.
std::string StanceReader::owner_named(std::uint32_t w) const {
  const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
  if (owner == no_word || t_[owner].upos != Upos::pron) return {};
  const auto actors = actors_.find(owner);
  if (actors.size() != 1) return {};
  // "praised the two teams for their patience": those who were named last, if they are many.
  if (t_.form(owner) == "their") {
    for (std::uint32_t i = owner; i > 0 && t_[i - 1].sentence == t_[owner].sentence; --i) {
      if (t_.xpos(i - 1) != "NNS" && t_.xpos(i - 1) != "NNPS") continue;
      const auto named = actors_.find(i - 1);
      if (named.size() != 1 || named.front().entity != actors.front().entity) return {};
      break;
    }
  }
  // "confirmed the letter's existence but dismissed its significance": the nearest thing may be meant.
  if (t_.form(owner) == "its") {
    for (std::uint32_t k = owner; k > 0 && t_[k - 1].sentence == t_[owner].sentence; --k) {
      const std::uint32_t noun = k - 1;
      if (t_.xpos(noun) != "NN" && t_[noun].upos != Upos::propn) continue;
      const LocalMention* mention = view_.mention(actors_.token(noun));
      if (mention != nullptr) break;
      const bool thing = t_[noun].rel == Rel::obj || t_[noun].rel == Rel::nsubj ||
                         (t_[noun].rel == Rel::nmod && t_[noun].sub == SubRel::poss);
      if (thing) return {};
    }
  }
  // "our shores", said by somebody: they are not that person's.
  static const WordSet shared("our ours us we");
  if (shared.contains(t_.form(owner)) &&
      view_.entities.entities[actors.front().entity].kind == EntityKind::person)
    return {};
  return view_.entities.entities[actors.front().entity].name;
}

// "The closure": what the text told of before as closing something.
std::string StanceReader::deed_named(std::uint32_t w, std::uint32_t before) const {
  const std::string& noun = t_.lemma(w);
  const auto entry_of = [&](const auto& table) -> std::string_view {
    for (const Deed& deed : table) {
      if (deed.noun == noun) return deed.verbs;
    }
    return {};
  };
  const std::string_view acts = entry_of(deeds);
  const std::string_view resolved = entry_of(resolves);
  static const WordSet charges("charge accusation allegation claim");
  const bool charge = charges.contains(noun);
  if (acts.empty() && resolved.empty() && !charge) return {};
  const std::uint32_t lowest = before > deed_reach ? before - deed_reach : 0;
  for (std::uint32_t v = before; v > lowest; --v) {
    const std::uint32_t verb = v - 1;
    if (!t_.is_verb(verb) || syntax_.is_negated(verb)) continue;
    if (has_word(resolved, t_.lemma(verb))) {
      const std::uint32_t what = infinitive_of(t_, verb);
      if (what == no_word || what < verb) continue;
      const auto act = clause_phrase(what, 1);
      const std::string gerund = gerund_at(what);
      if (!act || is_one_word(act->label)) continue;
      if (!act->label.starts_with(gerund)) return noun + " on " + act->label;
      return noun + " to " + t_.lemma(what) + act->label.substr(gerund.size());
    }
    // "accused it of holding back water": the charge
    if (charge && (t_.lemma(verb) == "accuse" || t_.lemma(verb) == "suspect")) {
      for (const std::uint32_t c : t_.children(verb)) {
        if (c < verb || t_.xpos(c) != "VBG" || !syntax_.has_marker(c, "of")) continue;
        const auto act = clause_phrase(c, 1);
        if (act && !is_one_word(act->label)) return noun + " of " + act->label;
      }
      continue;
    }
    if (!has_word(acts, t_.lemma(verb))) continue;
    std::uint32_t object = t_.child(verb, Rel::obj);
    if (object == no_word && syntax_.is_passive(verb)) object = t_.child(verb, Rel::nsubj);
    if (object == no_word || is_pro_form(object)) continue;
    const auto act = noun_phrase(object);
    if (!act || act->label.empty() || says_nothing(act->label)) continue;
    return noun + " of " + (act->fuller.empty() ? act->label : act->fuller);
  }
  return {};
}

// "Church court blocks sale", taken for one noun phrase: a headline's verb is no part of a name.
bool StanceReader::is_headline_clause(std::uint32_t noun) const {
  const bool heading = view_.analysis.sentences[t_[noun].sentence].heading;
  for (const std::uint32_t c : t_.children(noun)) {
    if (c > noun || (t_[c].rel != Rel::compound && t_[c].rel != Rel::amod)) continue;
    if (t_.xpos(c) == "VBD" || t_.xpos(c) == "VBZ" || t_.xpos(c) == "VBP" || t_.xpos(c) == "VB") return true;
    if (!heading || t_[c].rel != Rel::compound || t_[c].name != 0) continue;
    const std::string& form = t_.form(c);
    const bool plural = form.ends_with("s") && !form.ends_with("ss");
    const auto& entries = lexicon_.find(plural ? form.substr(0, form.size() - 1) : form);
    const bool verb = std::any_of(entries.begin(), entries.end(),
                                  [](const LexiconEntry* entry) { return entry->part == LexiconPart::verb; });
    if (verb && (plural || c == t_[noun].left)) return true;
  }
  return false;
}

// The nearest place before where the noun stands with more words, or what told of it.
std::string StanceReader::called_before(std::uint32_t w) const {
  const std::uint32_t lowest = w > reach ? w - reach : 0;
  for (std::uint32_t i = w; i > lowest; --i) {
    const std::uint32_t other = i - 1;
    const bool same = t_.lemma(other) == t_.lemma(w) || is_same_draft(t_.lemma(other), t_.lemma(w));
    if (!t_.is_nominal(other) || !same || t_[other].name != 0) continue;
    // "the closure" is none of "nine closures".
    if ((t_.xpos(other) == "NNS") != (t_.xpos(w) == "NNS")) continue;
    if (t_[other].rel == Rel::compound || t_[other].rel == Rel::flat || is_headline_clause(other)) continue;
    const auto phrase = noun_phrase(other);
    if (!phrase || names_another(phrase->label)) continue;
    if (!is_one_word(phrase->label)) return phrase->label;
    if (!phrase->fuller.empty()) return phrase->fuller;
    return deed_named(w, other);
  }
  const std::string deed = deed_named(w, w);
  if (!deed.empty()) return deed;
  // "The move", in a lead that comes to it later.
  const std::uint32_t highest = std::min(t_.size(), w + reach);
  for (std::uint32_t other = w + 1; other < highest; ++other) {
    if (t_[other].upos != Upos::noun || t_.lemma(other) != t_.lemma(w) || !t_.has_child(other, Rel::nmod) ||
        t_.child(other, Rel::nmod, SubRel::poss) != no_word)
      continue;
    const auto phrase = noun_phrase(other);
    if (phrase && phrase->definite && !is_one_word(phrase->label)) return phrase->label;
  }
  return {};
}

// "... shielded them from deportation, a step that Holt condemned": what the sentence told of before.
std::string StanceReader::deed_apposed(std::uint32_t w) const {
  static const WordSet deeds_told(
      "step move decision action gesture retreat climbdown u-turn reversal outcome prospect concession "
      "course change shift "
      "tactic practice development departure");
  if (t_[w].rel != Rel::appos || !deeds_told.contains(t_.lemma(w))) return {};
  const ReadingOnce now(worded_, w);
  if (now.already) return {};
  std::uint32_t verb = t_[w].head;
  // The whole act: "declined to indict the officer who shot him, a decision that ..."
  while (verb != no_word && (!t_.is_verb(verb) || t_[verb].rel == Rel::acl || t_[verb].rel == Rel::xcomp))
    verb = t_[verb].head;
  static const WordSet telling("say tell announce report add note explain argue suggest warn describe be");
  if (verb == no_word || verb > w || telling.contains(t_.lemma(verb)) || syntax_.is_negated(verb)) return {};
  const auto act = clause_phrase(verb, 1);
  return !act || is_one_word(act->label) ? std::string() : act->label;
}

void StanceReader::fill(IssuePhrase& phrase, std::uint32_t w) const {
  const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
  phrase.owned_by_pronoun = owner != no_word && t_[owner].upos == Upos::pron && owner < w;
  // "battle for the nomination": every side has its own.
  static const WordSet of_each("nomination race campaign ticket primary convention contest party base seat");
  const bool bare = is_one_word(phrase.label) && t_[w].upos == Upos::noun && !of_each.contains(t_.lemma(w));
  if (bare && !phrase.definite && !phrase.owned_by_pronoun) {
    if (std::string deed = deed_apposed(w); !deed.empty()) phrase.label = std::move(deed);
  }
  if (!phrase.owned_by_pronoun && !(bare && phrase.definite)) return;
  if (phrase.owned_by_pronoun && (t_.has_child(w, Rel::compound) || !is_one_word(phrase.label))) return;
  const auto [at, is_new] = fuller_.try_emplace(w);
  if (is_new) {
    std::string name;
    if (phrase.owned_by_pronoun) {
      name = owner_named(w);
      if (!name.empty()) name = possessive(name) + phrase.label;
    } else {
      name = called_before(w);
      if (const std::string told = name.empty() ? told_provision(w) : std::string(); !told.empty())
        name = phrase.label + told;
    }
    fuller_[w] = name;
    phrase.fuller = std::move(name);
  } else {
    phrase.fuller = at->second;
  }
}

}  // namespace standpoint
