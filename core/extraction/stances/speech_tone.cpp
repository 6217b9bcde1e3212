// Speech that gave no position by rule: the words say whether the speaker is for or against what he speaks
// of.

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace standpoint {
namespace {

constexpr double least_tone = 0.5;
constexpr double least_praise = 0.6;
constexpr double firm_tone = 1.0;  // from here on what was spoken of before may be meant

}  // namespace

void StanceReader::read_tone() {
  const std::size_t by_rule = proposals_.size();
  known_ = known_stances(true);
  argued_.clear();
  for (const Proposal& p : proposals_) {
    if (p.deed || !p.issue || says_nothing(p.issue->label)) continue;
    argued_.insert(label_head(p.issue->label));
  }
  // By the first token of the evidence; a quotation without an end may hold any number.
  std::vector<std::size_t> order(by_rule);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return proposals_[a].evidence.first < proposals_[b].evidence.first;
  });
  std::vector<std::uint32_t> farthest;  // end of the evidence up to there
  for (const std::size_t i : order)
    farthest.push_back(std::max(farthest.empty() ? 0 : farthest.back(), proposals_[i].evidence.end));
  const auto is_judged = [&](const SpokenPart& part, std::uint32_t first, std::uint32_t end) {
    const auto behind = std::lower_bound(
        order.begin(), order.end(), end,
        [&](std::size_t i, std::uint32_t token) { return proposals_[i].evidence.first < token; });
    for (auto i = static_cast<std::size_t>(behind - order.begin()); i-- > 0 && farthest[i] > first;) {
      const Proposal& p = proposals_[order[i]];
      // An author's tone is not told from that of those whom he reports.
      if (p.evidence.end > first && (part.by_author || p.actor.entity == *part.speaker)) return true;
    }
    return false;
  };
  for (const SpokenPart& part : spoken_) {
    if (!part.speaker || part.kind == CueKind::finding || is_silence(part) || is_wished(part)) continue;
    // "said it respected the ruling": what one owes.
    static const WordSet duties("respect obey");
    if (!part.cue.empty() && duties.contains(t_.lemma(view_.token(part.cue.end - 1).end_word - 1))) continue;
    for (const TokenRange& piece : part.content.pieces) {
      // Sentence by sentence.
      std::uint32_t at = piece.first;
      while (at < piece.end) {
        const std::uint32_t word = view_.token(at).first_word;
        const ParsedSentence& sentence = view_.analysis.parsed.sentences[t_[word].sentence];
        const std::uint32_t sentence_end = actors_.token(sentence.end_word - 1) + 1;
        const std::uint32_t end = std::min(piece.end, sentence_end);
        const bool found = is_judged(part, at, end);
        const bool others = others_speak(part, at, end);
        if (!found && !others && end > at + 2 && tells_something(part, word, view_.token(end - 1).end_word)) {
          const std::uint32_t last = view_.token(end - 1).end_word;
          const int turn = sign_of_content(part);
          // Who backs a ban is for it, however the ban sounds.
          const bool attitude = part.kind == CueKind::attitude;
          double tone = attitude ? 0 : turn * tone_of(word, last);
          if (turn == 0) {
            at = end;
            continue;
          }
          // The cue says how it is meant: "warned", "complained", "boasted".
          if (!part.cue.empty()) {
            for (std::uint32_t i = part.cue.first; i < part.cue.end; ++i) {
              const Predicate* cue = predicate_at(view_.token(i).end_word - 1);
              if (cue != nullptr &&
                  (cue->entry->part == LexiconPart::verb || cue->entry->part == LexiconPart::idiom))
                tone += 1.0 * cue->entry->object * cue->entry->strength;
            }
          }
          // Praise is more often politeness.
          if (tone <= -least_tone || tone >= (attitude ? least_tone : least_praise))
            emit_tone(part, word, last, tone);
        }
        at = end;
      }
    }
  }
}

// Somebody else's words stand between those of a part; of an author's part any, of another the most.
bool StanceReader::others_speak(const SpokenPart& part, std::uint32_t first, std::uint32_t end) const {
  std::uint32_t count = 0;
  for (std::uint32_t i = first; i < end; ++i) {
    const SpokenPart* speech = actors_.speech_at(view_.token(i).first_word);
    if (part.by_author && speech != &part) return true;
    const bool said =
        speech != nullptr && (speech->kind == CueKind::speech || speech->kind == CueKind::thought);
    if (said && *speech->speaker != *part.speaker) ++count;
  }
  return 3 * count > 2 * (end - first);
}

// "wants the courts to ban the stoppage": what others are to do.
bool StanceReader::is_wished(const SpokenPart& part) const {
  if (part.kind != CueKind::attitude || part.cue.empty()) return false;
  const std::uint32_t w = view_.token(part.cue.end - 1).end_word - 1;
  if (t_[w].rel != Rel::xcomp || t_[w].head == no_word || !syntax_.has_marker(w, "to")) return false;
  return !syntax_.direct_objects(t_[w].head).empty();
}

// "did not respond to requests", "declined to be interviewed": nothing was said.
bool StanceReader::is_silence(const SpokenPart& part) const {
  for (std::uint32_t i = part.cue.first; i < part.cue.end; ++i) {
    const std::uint32_t w = view_.token(i).end_word - 1;
    if (!t_.is_verb(w)) continue;
    const bool unsaid = part.kind == CueKind::speech && syntax_.is_negated(w);
    if (unsaid || t_.lemma(w) == "decline" || t_.lemma(w) == "refuse") return true;
  }
  return false;
}

// A clause, or a quotation that judges; no "to be interviewed", "whether it works", "any other laptops".
bool StanceReader::tells_something(const SpokenPart& part, std::uint32_t first, std::uint32_t end) const {
  if (syntax_.is_asked(first)) return false;
  const std::string& opener = t_.form(first);
  if (opener == "whose" || opener == "who" || opener == "which") return false;
  // An attitude, a wish, an order: the verb says it, where it is said to hold.
  if (part.kind == CueKind::attitude && !part.cue.empty()) {
    const std::uint32_t cue = view_.token(part.cue.end - 1).end_word - 1;
    if (!is_held(cue) || syntax_.governor_of_complement(cue) != no_word) return false;
  }
  const bool asks = opener == "whether" || opener == "if" || opener == "to" || opener == "which" ||
                    opener == "who" || opener == "why" || opener == "how" || opener == "what";
  if (part.type == QuotationType::indirect && asks) return false;
  if (part.kind != CueKind::speech && part.kind != CueKind::thought) return true;
  bool clause = false;
  bool judges = false;
  for (std::uint32_t w = first; w < end; ++w) {
    if (t_.form(w) == "?") return false;
    if (t_.has_child(w, Rel::nsubj) || t_[w].rel == Rel::cop) clause = true;
    if (const Predicate* p = predicate_at(w); p != nullptr && p->entry->value != 0) judges = true;
  }
  return clause || judges;
}

// A noun phrase about which somebody was found to argue.
bool StanceReader::is_argued(std::uint32_t w) const {
  const auto phrase = noun_phrase(w);
  return phrase && argued_.contains(label_head(phrase->label));
}

// "it opposes", "the minister fears": the attitude of somebody the speaker speaks of.
bool StanceReader::is_of_others(const Predicate& p) const {
  return std::any_of(p.holders.begin(), p.holders.end(), [&](std::uint32_t w) {
    const std::string& form = t_.form(w);
    if (form == "i" || form == "we") return false;
    return t_[w].upos == Upos::pron || !actors_.find(w).empty() || syntax_.is_actor_like(w);
  });
}

// Judging words, acts and attitudes, turned by negation.
double StanceReader::tone_of(std::uint32_t first, std::uint32_t end) const {
  double tone = 0;
  for (std::uint32_t w = first; w < end; ++w) {
    // Asked of many spans that share their words.
    if (std::isnan(tones_[w])) tones_[w] = tone_of_word(w);
    tone += tones_[w];
  }
  return tone;
}

double StanceReader::tone_of_word(std::uint32_t w) const {
  const Predicate* denied = t_[w].head == no_word ? nullptr : predicate_at(t_[w].head);
  if (denied != nullptr && denied->pending) return 0;
  static const WordSet denials("not n't no never nothing without");
  double tone = denials.contains(t_.form(w)) ? -0.25 : t_.form(w) == "?" ? -0.2 : 0;
  // "would cut emissions": less of an ill is good.
  if (t_.is_verb(w)) {
    for (const std::uint32_t object : syntax_.direct_objects(w)) {
      const int change = outcome_of_change(w, object);
      if (change == 0) continue;
      tone += 0.5 * (syntax_.is_negated(w) ? -change : change) - tone_at(object) - tone_at(w);
      break;
    }
  }
  return tone + tone_at(w);
}

// The judgement that lies in one word, turned by its own negation.
double StanceReader::tone_at(std::uint32_t w) const {
  const Predicate* p = predicate_at(w);
  if (p == nullptr || p->pending) return 0;
  double value = 0;
  switch (p->entry->part) {
    case LexiconPart::quality:
    case LexiconPart::label:
    case LexiconPart::thing:
      value = p->entry->value;
      break;
    case LexiconPart::feeling:
      value = is_of_others(*p) ? 0 : 0.7 * p->entry->object;
      break;
    case LexiconPart::noun:
      value = 0.7 * p->entry->object;
      break;
    case LexiconPart::event:
      value = 0.4 * p->entry->effect;
      break;
    case LexiconPart::verb:
    case LexiconPart::idiom:
      // What others are said to think or to do by force is not the speaker's own.
      if (p->entry->has(lexicon_violent)) break;
      value = 0.5 * (p->entry->agent != 0 ? p->entry->agent : is_of_others(*p) ? 0 : p->entry->object);
      break;
    default:
      break;
  }
  value *= 0.4 + p->entry->strength;
  return p->negated ? -0.7 * value : value;
}

void StanceReader::emit_tone(const SpokenPart& part, std::uint32_t first, std::uint32_t end, double tone) {
  const auto holders = speaker_of(part);
  if (holders.empty()) return;
  // What the sentence is about: its subject, else its object, else what was spoken of just before.
  std::uint32_t top = no_word;
  for (std::uint32_t w = first; w < end; ++w) {
    if (t_[w].head == no_word || t_[w].head < first || t_[w].head >= end) {
      if (t_.is_verb(w) || t_.has_child(w, Rel::cop)) {
        top = w;
        break;
      }
      if (top == no_word || t_[top].rel == Rel::punct) top = w;
    }
  }
  if (top == no_word) top = first;
  Reason reason =
      reason_at(top, "tone", tone < 0 ? "criticise" : "state", std::min(0.8, 0.3 + 0.2 * std::abs(tone)),
                tone < 0 ? std::min(0.55, 0.36 + 0.1 * -tone) : std::min(0.45, 0.34 + 0.08 * tone));
  const int sign = tone < 0 ? -1 : 1;
  sentence_ = t_[top].sentence;
  last_issue_.reset();  // it is that of the end of the text by now
  // "the findings raise questions about the ministry": they are not what is doubted.
  static const WordSet raising("raise pose prompt");
  static const WordSet doubts("question doubt concern issue point");
  const std::uint32_t raised = t_.child(top, Rel::obj);
  const bool doubted =
      raised != no_word && raising.contains(t_.lemma(top)) && doubts.contains(t_.lemma(raised));
  if (syntax_.is_asked(top) || doubted) return;
  // "there was no more money": what there is is not what is judged.
  if (t_.has_child(top, Rel::expl)) return;
  // "That is nonsense": of a claim.
  if (const Predicate* p = predicate_at(top); p != nullptr) {
    for (const std::uint32_t subject : syntax_.subjects(top)) {
      if (is_claim_judged(*p, subject)) return;
    }
  }
  const std::size_t before = proposals_.size();
  // In a column or an interview one sentence follows from another in too many ways, and praise is often
  // politeness.
  const bool firm = tone <= -firm_tone && !part.by_author && !part.turn;
  for (const std::uint32_t subject : syntax_.subjects(top)) {
    // What is said of a thing is a position where the thing is argued about, or when the words are strong.
    if (t_[subject].upos == Upos::pron || !actors_.find(subject).empty()) continue;
    // "his country had no intention": not it is judged.
    const std::uint32_t owner = t_.child(subject, Rel::nmod, SubRel::poss);
    if (owner != no_word && t_[owner].upos == Upos::pron && syntax_.is_actor_like(subject)) continue;
    if (firm || is_argued(subject)) want(holders, subject, sign, reason, 4);
  }
  // "might support the toll": an attitude that no rule took up, toward a thing.
  const bool thing = t_[top].upos == Upos::noun && !t_.has_child(top, Rel::cop) && !part.cue.empty() &&
                     part.kind == CueKind::attitude;
  if (thing && proposals_.size() == before) {
    reason.hypothetical = syntax_.is_hypothetical(view_.token(part.cue.end - 1).end_word - 1);
    want(holders, top, sign, reason, 4);
  }
  // Good words about an object may be about who acts on it.
  if (proposals_.size() == before && firm) {
    for (const std::uint32_t object : syntax_.direct_objects(top)) {
      if (t_[object].upos != Upos::pron && actors_.find(object).empty() && is_argued(object))
        want(holders, object, sign, reason, 4);
    }
  }
  // What was spoken of before: where "it" or "this" stands for it, or the speaker is known to think so.
  const auto* matter = matter_at(sentence_);
  const bool near = matter != nullptr && sentence_ <= matter->first + 1;
  if (proposals_.size() == before && near && firm) {
    const Words subjects = syntax_.subjects(top);
    const bool pointed = std::all_of(subjects.begin(), subjects.end(), [&](std::uint32_t subject) {
      static const WordSet pointing("it this that these those");
      return pointing.contains(t_.form(subject));
    });
    const auto known = known_.find({holders.front().entity, {0, label_head(matter->second.label)}});
    const bool agreed = known != known_.end() && !known->second.torn && known->second.sign == sign;
    if (pointed || agreed) emit_issue(holders, matter->second, sign, reason);
  }
  proposals_.erase(std::remove_if(proposals_.begin() + static_cast<std::ptrdiff_t>(before), proposals_.end(),
                                  [&](const Proposal& p) { return is_contradicted(p); }),
                   proposals_.end());
  const TokenRange range{actors_.token(first), actors_.token(end - 1) + 1};
  for (std::size_t i = before; i < proposals_.size(); ++i) proposals_[i].evidence = range;
}

}  // namespace standpoint
