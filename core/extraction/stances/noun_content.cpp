// What a noun holds, as a part of its name: what a law provides, what a claim says, what tells a thing from
// others of its kind.

#include "extraction/stances/reading_once.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_content = 14;
constexpr std::uint32_t longest_restriction = 11;
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

// What provides for something.
bool is_law(const std::string& lemma) {
  static const WordSet words(
      "law bill legislation measure act rule regulation ordinance amendment resolution order directive "
      "decree policy statute provision clause proposal plan treaty referendum initiative motion");
  return words.contains(lemma);
}

}  // namespace

// "a law banning nets", "legislation that would ban nets": what it provides for, behind a blank.
std::string StanceReader::own_provision(std::uint32_t law) const {
  if (!is_law(t_.lemma(law))) return {};
  for (const std::uint32_t clause : t_.children(law)) {
    if (clause < law || t_[clause].rel != Rel::acl || !t_.is_verb(clause) || syntax_.is_negated(clause))
      continue;
    const std::uint32_t subject = t_.child(clause, Rel::nsubj);
    const std::uint32_t left = t_[clause].left;
    const bool relative = t_[clause].sub == SubRel::relcl;
    const bool provides = relative ? subject == left && t_[subject].sub != SubRel::pass &&
                                         (t_.form(subject) == "that" || t_.form(subject) == "which")
                                   : t_.xpos(clause) == "VBG" && left == clause;
    const auto act = provides ? clause_phrase(clause, 1) : std::nullopt;
    if (act && !is_one_word(act->label)) return " " + act->label;
  }
  return {};
}

// The same, or what its sentence tells of it.
std::string StanceReader::provision_of(std::uint32_t law) const {
  std::string own = own_provision(law);
  return own.empty() ? told_provision(law) : own;
}

// "A bill by Holt would ban nets": what it provides for is what is said of it.
std::string StanceReader::told_provision(std::uint32_t law) const {
  const std::uint32_t verb = t_[law].head;
  if (t_[law].rel != Rel::nsubj || t_[law].sub == SubRel::pass || verb == no_word || !is_law(t_.lemma(law)) ||
      !t_.is_verb(verb) || syntax_.is_negated(verb) || t_[verb].rel == Rel::acl)
    return {};
  const std::uint32_t modal = t_.child(verb, Rel::aux);
  static const WordSet would("would will 'd 'll");
  if (modal == no_word || !would.contains(t_.form(modal))) return {};
  // Only what a reporter says of it: "would blind the president" is a judgement.
  static const WordSet provides(
      "ban bar require allow let permit prohibit forbid outlaw freeze impose raise cap limit lower cut "
      "create establish "
      "extend repeal replace give grant provide fund oblige force restrict expand change exempt reduce "
      "increase "
      "write cover abolish authorise authorize double set add remove tighten ease lift introduce legalise "
      "legalize "
      "criminalise criminalize subsidise subsidize tax regulate order compel direct block stop prevent pay "
      "keep move shift");
  if (!provides.contains(t_.lemma(verb)) || t_[verb].rel == Rel::ccomp || actors_.speech_at(verb) != nullptr)
    return {};
  const ReadingOnce now(worded_, law);
  if (now.already) return {};
  const auto act = clause_phrase(verb, 1);
  if (!act || is_one_word(act->label)) return {};
  return " " + act->label;
}

// "a suggestion that the state should step in", "the promise of not moving east".
void StanceReader::add_content(IssuePhrase& phrase, std::uint32_t w, std::uint32_t end) const {
  const ReadingOnce now(worded_, w);
  if (phrase.label.empty() || now.already) return;
  const bool tells = has_content(t_.lemma(w));
  if (const std::string told = phrase.definite ? own_provision(w) : provision_of(w); !told.empty()) {
    phrase.label += told;
    return;
  }
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
  if (is_one_word(phrase.label) || is_generic_issue(t_.lemma(w))) return add_restriction(phrase, w, end);
  // "tax cuts that favour the rich": some of many; a long clause tells of them.
  const bool some = t_.xpos(w) == "NNS" && !t_.has_child(w, Rel::det) && !phrase.definite;
  if (!some) return;
  constexpr std::uint32_t short_clause = 8;
  for (const std::uint32_t c : t_.children(w)) {
    if (c > w && t_[c].rel == Rel::acl && t_[c].right - t_[c].left <= short_clause)
      return add_restriction(phrase, w, end);
  }
}

// Behind the last word of a relative clause that belongs to its noun's name; 0 for none. "A step that pleased
// nobody" and "a rule that was welcomed by the union" tell what came of it.
std::uint32_t StanceReader::end_of_restriction(std::uint32_t noun, std::uint32_t clause) const {
  const std::uint32_t first = t_[clause].left;
  const std::uint32_t subject = t_.child(clause, Rel::nsubj);
  const std::string& form = t_.form(first);
  if (subject != first || (form != "that" && form != "which") || t_[noun].rel == Rel::appos) return 0;
  if (syntax_.is_passive(clause)) {
    for (const std::uint32_t c : t_.children(clause)) {
      if (t_[c].rel == Rel::obl && syntax_.has_marker(c, "by")) return 0;
    }
  }
  for (std::uint32_t i = first; i < clause; ++i) {
    if (t_[i].upos == Upos::punct) return 0;
  }
  static const WordSet breaks("when while after before because if although though as");
  const std::uint32_t farthest = std::min(t_[clause].right, first + longest_restriction);
  std::uint32_t link = 0;  // the last preposition
  for (std::uint32_t i = clause + 1; i < farthest; ++i) {
    const std::uint32_t head = t_[i].head;
    const bool another = t_[i].rel == Rel::cc && head != no_word && t_[head].upos != Upos::noun &&
                         t_[head].upos != Upos::propn && t_[head].upos != Upos::adj;
    const std::string& word = t_.form(i);
    if (word == "\"" || word == "\xE2\x80\x9C") return 0;
    if (another || breaks.contains(word) || (t_[i].upos == Upos::punct && word != "-")) return i;
    if (t_[i].upos == Upos::adp && i > clause + 1) link = i;
  }
  return farthest < t_[clause].right ? link : farthest;
}

// What tells a thing from others of its kind: "a deadline [agreed with Tehran]", "ads [attacking Holt]", "a
// pact [that covers submarines]", "a fund [to help towns]".
void StanceReader::add_restriction(IssuePhrase& phrase, std::uint32_t w, std::uint32_t end) const {
  // "creating a commission to examine the rules": no body yet
  const bool founded = t_[w].rel == Rel::obj && founding_verbs().contains(t_.lemma(t_[w].head));
  if (t_[w].name != 0 || t_[w].upos != Upos::noun || says_nothing(phrase.label) ||
      (!founded && !actors_.find(w).empty()))
    return;
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w || t_[c].rel != Rel::acl || t_[c].left != end || !t_.is_verb(c) || syntax_.is_negated(c))
      continue;
    if (t_[c].sub == SubRel::relcl) {
      const std::uint32_t last = end_of_restriction(w, c);
      if (last < c + 2) return;
      const auto rest =
          issue_phrase_over(view_, actors_.token(end + 1), actors_.token(last - 1) + 1, actors_.token(c));
      if (!is_one_word(rest.label)) phrase.label += " that " + rest.label;
      return;
    }
    if (t_.xpos(c) == "VBN") {
      // "passed in May", "drafted by the ministry" are what befell it.
      for (const std::uint32_t o : t_.children(c)) {
        if (o < c || t_[o].left != c + 1 || t_[o].rel != Rel::obl || is_circumstance(o) || is_pro_form(o))
          continue;
        static const WordSet links("with to on for against from of into at");
        const std::string link = preposition_of(o);
        const auto more = links.contains(link) ? noun_phrase(o) : std::nullopt;
        if (more && !says_nothing(more->label))
          phrase.label += " " + t_.form(c) + " " + link + " " + more->label;
        return;
      }
      return;
    }
    const bool infinitive = syntax_.has_marker(c, "to");
    if (!infinitive && (t_.xpos(c) != "VBG" || t_[c].left != c)) return;
    // "a reform to protect profits": what it is for is said of it, not its name.
    static const WordSet means(
        "licence license permit permission fund money funding budget motion petition package commission "
        "panel committee inquiry body board team force agency step effort measure "
        "programme program exemption waiver invitation amendment plan bill contract mission visa");
    if (infinitive && !means.contains(t_.lemma(w))) return;
    const auto act = clause_phrase(c, 1);
    const std::string gerund = gerund_at(c);
    if (!act || is_one_word(act->label) || !act->label.starts_with(gerund)) return;
    phrase.label += " " + (infinitive ? "to " + t_.lemma(c) + act->label.substr(gerund.size()) : act->label);
    return;
  }
}

}  // namespace standpoint
