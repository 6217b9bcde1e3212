// A bare noun ("the closure", "his appointment", "a claim that ...") by the name that a reader understands
// outside its sentence: with its content, whose it is, or as the text called it before.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t reach = 400;       // words back
constexpr std::uint32_t deed_reach = 200;  // words back to a verb
constexpr std::uint32_t longest_content = 14;

// Nouns whose that-clause or gerund says what they are.
bool has_content(const std::string& lemma) {
  static const WordSet words(
      "suggestion claim charge allegation accusation idea notion proposal fear concern worry promise pledge "
      "vow "
      "warning threat argument assertion insistence assumption belief call demand recommendation decision "
      "ruling "
      "finding request plea rumour rumor possibility prospect assurance guarantee condition requirement view "
      "conclusion hope complaint contention theory hint admission agreement rule danger risk practice policy "
      "principle option offer plan cost duty habit aim goal task job");
  return words.contains(lemma);
}

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

bool is_one_word(const std::string& label) { return label.find(' ') == std::string::npos; }

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

// "a law banning nets", "legislation that would ban nets": what it provides for.
bool StanceReader::add_provision(IssuePhrase& phrase, std::uint32_t law, std::uint32_t clause) const {
  static const WordSet laws(
      "law bill legislation measure act rule regulation ordinance amendment resolution order directive "
      "decree "
      "policy statute provision clause proposal plan treaty referendum initiative motion");
  if (!laws.contains(t_.lemma(law)) || !t_.is_verb(clause) || syntax_.is_negated(clause)) return false;
  const bool relative = t_[clause].sub == SubRel::relcl;
  const std::uint32_t subject = t_.child(clause, Rel::nsubj);
  const std::uint32_t left = t_[clause].left;
  if (relative && (subject == no_word || subject != left || t_[subject].sub == SubRel::pass ||
                   (t_.form(subject) != "that" && t_.form(subject) != "which")))
    return false;
  if (!relative && (t_.xpos(clause) != "VBG" || left != clause || t_[clause].rel != Rel::acl)) return false;
  const auto act = clause_phrase(clause, 1);
  if (!act || is_one_word(act->label)) return false;
  phrase.label += " " + act->label;
  return true;
}

// "a suggestion that the state should step in", "the promise of not moving east".
void StanceReader::add_content(IssuePhrase& phrase, std::uint32_t w, std::uint32_t end) const {
  if (phrase.label.empty()) return;
  const bool tells = has_content(t_.lemma(w));
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w || t_[c].left > end + 1) continue;
    const std::uint32_t mark = t_[c].left;
    // "the notion that they won", taken for a relative clause
    const auto parts = t_.children(c);
    const bool second = t_[mark].rel == Rel::obj && t_[mark].head == c &&
                        std::any_of(parts.begin(), parts.end(),
                                    [&](std::uint32_t part) { return part > c && t_[part].rel == Rel::obj; });
    const bool told = tells && t_.form(mark) == "that" && (t_[mark].rel == Rel::mark || second);
    const bool clause = t_[c].rel == Rel::acl || t_[c].rel == Rel::ccomp;
    if (clause && add_provision(phrase, w, c)) return;
    if (!clause || (t_[c].sub == SubRel::relcl && !told)) continue;
    if (told) {
      std::uint32_t last = std::min(t_[c].right, mark + longest_content);
      for (std::uint32_t i = mark + 1; i < last; ++i) {
        const std::string& form = t_.form(i);
        if (form == "," || form == ";" || form == ":" || form == "(") last = i;
      }
      // "the argument that it cannot begin and brushed off": another clause
      for (const std::uint32_t part : parts) {
        if (part > c && t_[part].rel == Rel::conj && t_.xpos(part) == "VBD" && t_.xpos(c) != "VBD")
          last = std::min(last, t_[part].left);
      }
      if (last < c + 1) return;
      const auto rest =
          issue_phrase_over(view_, actors_.token(mark + 1), actors_.token(last - 1) + 1, actors_.token(c));
      if (!is_one_word(rest.label)) phrase.label += " that " + rest.label;
      return;
    }
    static const WordSet links("of for in about against on over");
    static const WordSet of_any("of for in");
    if (t_.xpos(c) != "VBG" || !links.contains(t_.form(mark))) continue;
    // "the dangers of failing", "a fund for rebuilding it": of any noun.
    if (!tells && !of_any.contains(t_.form(mark))) continue;
    const auto act = clause_phrase(c, 1);
    if (!act) continue;
    phrase.label += " " + t_.form(mark) + (syntax_.is_negated(c) ? " not " : " ") + act->label;
    return;
  }
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

void StanceReader::fill(IssuePhrase& phrase, std::uint32_t w) const {
  const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
  phrase.owned_by_pronoun = owner != no_word && t_[owner].upos == Upos::pron && owner < w;
  // "battle for the nomination": every side has its own.
  static const WordSet of_each("nomination race campaign ticket primary convention contest party base seat");
  const bool bare = is_one_word(phrase.label) && t_[w].upos == Upos::noun && !of_each.contains(t_.lemma(w));
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
    }
    fuller_[w] = name;
    phrase.fuller = std::move(name);
  } else {
    phrase.fuller = at->second;
  }
}

}  // namespace standpoint
