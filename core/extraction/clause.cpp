#include "extraction/clause.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_verb_group = 7;
constexpr std::uint32_t longest_apposition = 24;

bool is_negation(const std::string& w) {
  return w == "not" || w == "never" || w == "n't" || w == "cannot" || w == "hardly" ||
         (w.size() > 3 && w.ends_with("n't"));
}

const WordSet& be_words() {
  static const WordSet words("is are was were be been being am isn't aren't wasn't weren't got gets");
  return words;
}

const WordSet& modal_words() {
  static const WordSet words(
      "will would can could shall should must may might cannot can't won't wouldn't couldn't shouldn't "
      "mustn't do does "
      "did don't doesn't didn't i'll we'll they'll he'll she'll i'd we'd to");
  return words;
}

const WordSet& other_auxiliaries() {
  static const WordSet words(
      "has have had hasn't haven't hadn't having also now still again always often already "
      "both all almost nearly since then later earlier repeatedly once first just even only once-again yet "
      "once soon "
      "longer no "
      "recently today yesterday");
  return words;
}

const WordSet& doubtful_words() {
  static const WordSet words("may might could would");
  return words;
}

// "last year", "this month" between a subject and its verb: the second word of the two.
bool ends_time(const DocumentView& view, std::uint32_t i) {
  static const WordSet units("year month week spring summer autumn winter night fall");
  static const WordSet which("last this next");
  return i > 0 && units.contains(view.word(i)) && which.contains(view.word(i - 1));
}

bool is_adverb(const std::string& w) { return w.size() > 4 && w.ends_with("ly"); }

// Prepositions that make the name behind them part of another phrase; "after" and "as" may begin a clause.
bool is_noun_preposition(const std::string& w) {
  static const WordSet words(
      "in at on from with by for to under over near against about into through during without between among "
      "within across");
  return words.contains(w);
}

}  // namespace

bool is_article_like(const std::string& w) {
  static const WordSet words(
      "the a an this these those his its their our my your any no some more much own whose every each of 's "
      "new "
      "strong fierce growing public widespread political local further");
  return words.contains(w);
}

Clause::Clause(const DocumentView& view, const std::vector<SpokenPart>& spoken, std::size_t sentence)
    : view_(view), sentence_(sentence) {
  const Sentence& s = view.analysis.sentences[sentence];
  begin_ = s.first_token;
  end_ = s.end_token;
  for (std::uint32_t i = end_; i > begin_ && i + 3 > end_; --i)
    is_question_ = is_question_ || view.raw(i - 1) == "?";
  // Parts are sorted by their beginning; those that begin far before cannot reach here but for long
  // quotations.
  const auto next =
      std::lower_bound(spoken.begin(), spoken.end(), end_,
                       [](const SpokenPart& p, std::uint32_t token) { return p.content.first < token; });
  constexpr std::ptrdiff_t reach = 12;
  for (auto part = next - std::min(reach, next - spoken.begin()); part != next; ++part) {
    if (part->speaker && part->content.end > begin_) local_.push_back(&*part);
  }
}

const SpokenPart* Clause::speech_at(std::uint32_t i) const {
  const SpokenPart* innermost = nullptr;
  for (const auto* part : local_) {
    if (part->content.contains(i) &&
        (innermost == nullptr || part->content.first >= innermost->content.first))
      innermost = part;
  }
  return innermost;
}

Clause::Auxiliaries Clause::auxiliaries(std::uint32_t verb) const {
  Auxiliaries found;
  found.first = verb;
  bool be_seen = false;
  while (found.first > begin_ && verb - found.first < longest_verb_group) {
    const std::uint32_t i = found.first - 1;
    const std::string& w = view_.word(i);
    if (view_.mention(i) != nullptr && view_.token(i).capitalised) break;
    if (i > begin_ && ends_time(view_, i)) {
      found.first = i - 1;
      continue;
    }
    if (w == "longer" && i > begin_ && view_.word(i - 1) == "no") {
      found.negated = !found.negated;
    } else if (is_negation(w)) {
      found.negated = !found.negated;
    }
    const bool be = be_words().contains(w);
    const bool modal = modal_words().contains(w) && w != "to";
    if (!be && !modal && !is_negation(w) && !other_auxiliaries().contains(w) && !is_adverb(w)) break;
    be_seen = be_seen || be;
    found.has_modal = found.has_modal || modal;
    found.doubtful = found.doubtful || doubtful_words().contains(w);
    found.first = i;
  }
  found.passive = be_seen;
  found.progressive = be_seen;
  return found;
}

ActorPlace Clause::place(const LocalMention& mention) const {
  return {mention.entity, {mention.first_token, mention.end_token}, mention.confidence};
}

std::optional<ActorPlace> Clause::actor_at(std::uint32_t i) const {
  if (i >= end_) return std::nullopt;
  const LocalMention* mention = view_.mention(i);
  if (mention == nullptr && i + 1 < end_ &&
      (view_.word(i) == "the" || view_.word(i) == "a" || view_.word(i) == "an")) {
    mention = view_.mention(i + 1);
  }
  if (mention == nullptr || !view_.can_act(*mention)) return std::nullopt;
  const std::uint32_t behind = mention->end_token;
  if (behind < end_) {
    const std::string& w = view_.word(behind);
    if (w == "'s" || view_.raw(behind) == "\xE2\x80\x99s") return std::nullopt;
    const bool plural_possessive = (view_.raw(behind) == "'" || view_.raw(behind) == "\xE2\x80\x99") &&
                                   !view_.token(behind).after_blank && view_.word(behind - 1).ends_with("s");
    if (plural_possessive) return std::nullopt;
    // "the council vote", "Marel terminal": the name only describes a noun.
    const bool noun_follows = view_.is_word(behind) && !function_words().contains(w) &&
                              !calendar_words().contains(w) && find_verb(w).entries == nullptr &&
                              !is_adverb(w) && !view_.token(behind).capitalised;
    static const WordSet adverbs(
        "today yesterday tomorrow tonight again alone instead too together saying calling arguing "
        "earlier later accusing warning because last this next");
    if (noun_follows && !adverbs.contains(w)) return std::nullopt;
  }
  return place(*mention);
}

std::optional<ActorPlace> Clause::actor_before(std::uint32_t end) const {
  // "The Harbour Council (HC), which ...": the name in front of its short form.
  if (end >= begin_ + 4 && view_.raw(end - 1) == ")" && view_.raw(end - 3) == "(" &&
      view_.mention(end - 2) != nullptr) {
    end -= 3;
  }
  if (end <= begin_) return std::nullopt;
  const LocalMention* mention = view_.mention(end - 1);
  if (mention == nullptr || mention->end_token != end || !view_.can_act(*mention)) return std::nullopt;
  return place(*mention);
}

// "officials in Averil", "residents of Averil": the head before the preposition; "the head of the union": the
// union.
std::optional<ActorPlace> Clause::behind_preposition(const LocalMention& mention) const {
  std::uint32_t i = mention.first_token;
  if (i > begin_ && (view_.word(i - 1) == "the" || view_.word(i - 1) == "a")) --i;
  if (i <= begin_) return place(mention);
  const std::string& before = view_.word(i - 1);
  if (before != "of" && !is_noun_preposition(before)) return place(mention);
  if (auto head = actor_before(i - 1)) return head;
  if (before != "of" && before != "for" && before != "at" && before != "from") return std::nullopt;
  // A role or members of the body speak for it.
  static const WordSet parts(
      "members member head leader leaders president chair chairman chairwoman director spokesman spokeswoman "
      "spokesperson officials official representatives board executives ceo lawyers secretary boss chief "
      "majority residents people workers");
  if (i >= 2 + begin_ && parts.contains(view_.word(i - 2))) {
    ActorPlace body = place(mention);
    body.confidence *= 0.85;
    return body;
  }
  return std::nullopt;
}

void Clause::add_coordinated(std::vector<ActorPlace>& actors, const LocalMention& last) const {
  // "A and B", "A, B and C"
  std::uint32_t i = last.first_token;
  for (int more = 0; more < 4 && i > begin_ + 1; ++more) {
    if (view_.word(i - 1) == "the") --i;
    if (i <= begin_ + 1) return;
    const std::string& link = view_.word(i - 1);
    if (link != "and" && !(link == "," && !actors.empty() && more > 0)) return;
    const auto other = actor_before(i - 1);
    if (!other) return;
    actors.push_back(*other);
    i = other->tokens.first;
  }
}

std::vector<ActorPlace> Clause::subjects_before(std::uint32_t group) const {
  std::vector<ActorPlace> actors;
  if (group <= begin_) return actors;
  std::uint32_t i = group - 1;
  // He "strongly opposes" it: the quotation may begin with the verb.
  if (view_.token(i).kind == TokenKind::open_quote && i > begin_) --i;
  const std::string& w = view_.word(i);

  // Inside speech, the first person is the speaker.
  if (is_first_person(w)) {
    const SpokenPart* speech = speech_at(i);
    if (speech != nullptr) actors.push_back({*speech->speaker, {i, i + 1}, 0.85});
    return actors;
  }
  // Relative pronouns stand for the name before them.
  if (w == "who" || w == "which" || w == "that") {
    if (i == begin_) return actors;
    --i;
    if (view_.raw(i) == "," && i > begin_) --i;
    if (const auto actor = actor_before(i + 1)) actors.push_back(*actor);
    return actors;
  }
  // An apposition in commas, dashes or brackets.
  const std::string_view mark = view_.raw(i);
  if (mark == "," || mark == ")" || mark == "\xE2\x80\x93" || mark == "\xE2\x80\x94") {
    const std::string_view opening = mark == ")" ? std::string_view("(") : mark;
    const std::uint32_t lowest = i > begin_ + longest_apposition ? i - longest_apposition : begin_;
    // "The mayor, Ida Holt, rejected": the name is the apposition.
    auto filling = actor_before(i);
    if (filling && (filling->tokens.first == begin_ || view_.raw(filling->tokens.first - 1) != mark))
      filling.reset();
    for (std::uint32_t k = i; k > lowest; --k) {
      if (view_.raw(k - 1) != opening) continue;
      const auto head = actor_before(k - 1);
      const bool head_is_named = head && view_.mention(head->tokens.first)->type == MentionType::name;
      if (head && (head_is_named || !filling)) {
        actors.push_back(*head);
        return actors;
      }
      if (filling || mark == ")") break;
    }
    if (filling) actors.push_back(*filling);
    return actors;
  }
  const LocalMention* mention = view_.mention(i);
  if (mention == nullptr || mention->end_token != i + 1 || !view_.can_act(*mention)) return actors;
  // "a U.S. appeals court": the name only describes.
  const std::uint32_t first = mention->first_token;
  const bool describes = first > begin_ && (view_.word(first - 1) == "a" || view_.word(first - 1) == "an") &&
                         mention->type == MentionType::name;
  if (describes) return actors;
  const auto head = behind_preposition(*mention);
  if (!head) return actors;
  actors.push_back(*head);
  if (head->entity == mention->entity) add_coordinated(actors, *mention);
  return actors;
}

std::uint32_t Clause::clause_end(std::uint32_t i) const {
  static const WordSet conjunctions(
      "but because while although though when after before if unless whereas since until who which "
      "saying arguing warning calling adding claiming citing");
  std::uint32_t end = i;
  while (end < end_) {
    const std::string_view raw = view_.raw(end);
    if (raw == "," || raw == ";" || raw == ":" || raw == "." || raw == "!" || raw == "?" || raw == "(" ||
        raw == "\xE2\x80\x93" || raw == "\xE2\x80\x94" || raw == "--") {
      break;
    }
    if (end > i && conjunctions.contains(view_.word(end))) break;
    ++end;
  }
  return end;
}

}  // namespace standpoint
