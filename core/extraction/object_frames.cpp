// What a verb is about: its object, its clause, what is said of it.

#include "extraction/frames.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_object = 14;

}  // namespace

void FrameReader::read_active(Frame frame) {
  read_asked(frame);
  if (frame.entry->class_name == "call") return read_naming(frame);
  if (frame.entry->attitude == 0 && !(frame.entry->class_name == "threaten")) return;
  emit_object(frame);
}

// "urged the council to publish the data": what is asked for, when its verb is no verb of the lexicon.
void FrameReader::read_asked(const Frame& frame) {
  const VerbEntry& entry = *frame.entry;
  const bool asks = entry.clause != 0 && !entry.cue;
  if (!asks) return;
  const std::uint32_t limit = std::min(clause_.clause_end(frame.object), frame.object + 9);
  for (std::uint32_t i = frame.object; i + 1 < limit; ++i) {
    const bool adjacent = only_time_between(frame.verb + 1, i);
    if (view_.word(i) != "to" ||
        (!adjacent && !entry.has_addressee && entry.class_name != "demand" && entry.class_name != "request"))
      continue;
    std::uint32_t verb = i + 1;
    const bool not_to = i > 0 && view_.word(i - 1) == "not";
    static const WordSet empty_verbs("see have get make let go come do be give take put keep");
    const std::string& asked_verb = view_.word(verb);
    if (find_verb(asked_verb).entries != nullptr || function_words().contains(asked_verb)) return;
    if (empty_verbs.contains(asked_verb) || view_.token(verb).capitalised) return;
    const auto object = read_issue_phrase(view_, verb + 1, clause_.clause_end(verb));
    if (!object || object->end <= verb + 1) return;
    IssuePhrase phrase = *object;
    phrase.first = verb;
    phrase.head = verb;
    phrase.label = gerund_of(view_.word(verb)) + " " + phrase.label;
    phrase.owner.reset();
    Frame asked = frame;
    asked.sign = frame.sign * entry.clause * (not_to ? -1 : 1);
    asked.confidence *= 0.75;
    asked.rule = "asked";
    emit_issue(asked, phrase, 1, phrase.end);
    return;
  }
}

// "called the plan a disaster", "described Holt as reckless": what is said of it.
void FrameReader::read_naming(const Frame& frame) {
  const std::uint32_t limit = std::min(clause_.clause_end(frame.object), frame.object + 18);
  int value = 0;
  std::uint32_t found = frame.object;
  for (std::uint32_t i = frame.object + 1; i < limit && value == 0; ++i) {
    value = evaluation_of(view_.word(i));
    found = i;
  }
  if (value == 0) return;
  Frame named = frame;
  named.act = value > 0 ? "praise" : "criticise";
  named.rule = "naming";
  if (const auto target = clause_.actor_at(frame.object)) {
    emit_target(named, *target, value, found + 1);
    return;
  }
  // The object ends before the article or "as" of what it is called.
  std::uint32_t end = found;
  for (std::uint32_t i = frame.object + 1; i < found; ++i) {
    const std::string& w = view_.word(i);
    if (w == "a" || w == "an" || w == "as" || view_.token(i).kind == TokenKind::open_quote) {
      end = i;
      break;
    }
  }
  if (const auto phrase = read_issue_phrase(view_, frame.object, end))
    emit_issue(named, *phrase, value, found + 1);
}

void FrameReader::emit_object(const Frame& frame) {
  const VerbEntry& entry = *frame.entry;
  std::uint32_t i = frame.object;
  while (i < clause_.end() && view_.token(i).kind == TokenKind::open_quote) ++i;
  // A clause is no noun phrase: "denied that Corvane was the source"; but "rejects that claim."
  if (i >= clause_.end() || view_.word(i) == "to") return;
  if (view_.word(i) == "that" && !(i + 2 < clause_.end() && clause_.clause_end(i + 1) == i + 2)) {
    if (entry.class_name == "demand" || entry.class_name == "propose" || entry.class_name == "request")
      emit_subjunctive(frame, i + 1);
    return;
  }
  const std::uint32_t limit = std::min(clause_.clause_end(i), i + longest_object);
  if (i >= limit) return;

  if (auto target = clause_.actor_at(i)) {
    // "blamed X for Y", "accused X of Y", "thanked X for Y"
    const int toward = entry.has_addressee && entry.addressee != 0 ? entry.addressee : entry.attitude;
    if (toward == 0) return;
    const bool place = view_.entities.entities[target->entity].kind == EntityKind::place;
    if (place && entry.class_name == "protect") return;
    emit_target(frame, *target, toward, target->tokens.end);
    std::uint32_t next = target->tokens.end;
    while (next + 1 < limit && view_.word(next) == "and") {
      const auto other = clause_.actor_at(next + 1);
      if (!other) break;
      emit_target(frame, *other, toward, other->tokens.end);
      next = other->tokens.end;
    }
    const bool because =
        next < limit && (view_.word(next) == "for" || view_.word(next) == "of" || view_.word(next) == "over");
    if (because && entry.attitude != 0) {
      if (const auto phrase = read_issue_phrase(view_, next + 1, limit))
        emit_issue(frame, *phrase, entry.attitude, phrase->end);
    }
    return;
  }
  if (entry.has_addressee && entry.attitude == 0) return;
  if (entry.attitude == 0) return;
  // "... this rule, and we support it today": what the sentence spoke of last.
  if (view_.word(i) == "it" && last_issue_ && last_issue_->first >= clause_.begin()) {
    Frame anaphoric = frame;
    anaphoric.confidence *= 0.8;
    emit_issue(anaphoric, *last_issue_, entry.attitude, i + 1);
    return;
  }
  // "sued the city over its deal": the deal.
  if (entry.attitude < 0) {
    for (std::uint32_t k = i + 1; k + 1 < std::min(limit, i + 5); ++k) {
      if (view_.word(k) == "over" && read_issue_phrase(view_, k + 1, limit)) {
        i = k + 1;
        break;
      }
    }
  }
  auto phrase = read_issue_phrase(view_, i, limit);
  if (!phrase) return;
  // "wants the permit quashed": what is to be done to it decides.
  const bool wishes = entry.class_name == "request" || entry.class_name == "demand";
  if (wishes && phrase->end > phrase->first + 1) {
    const int effect = effect_of_participle(view_.word(phrase->end - 1));
    if (effect != 0) {
      const std::uint32_t last = phrase->end;
      phrase = read_issue_phrase(view_, i, phrase->end - 1);
      if (phrase) emit_issue(frame, *phrase, effect, last);
      return;
    }
  }
  emit_issue(frame, *phrase, entry.attitude, phrase->end);
  // To criticise X's plan is to criticise X.
  if (phrase->owner && entry.attitude * frame.sign * (frame.negated ? -1 : 1) < 0) {
    const LocalMention* owner = view_.mention(phrase->first);
    if (owner == nullptr && phrase->first + 1 < view_.size()) owner = view_.mention(phrase->first + 1);
    if (owner != nullptr)
      emit_target(frame, {owner->entity, {owner->first_token, owner->end_token}, owner->confidence},
                  -1 * frame.sign * (frame.negated ? -1 : 1), phrase->end, 0.8);
  }
}

// "demanded that the council scrap the fee", "proposed that the fee be scrapped".
void FrameReader::emit_subjunctive(const Frame& frame, std::uint32_t begin) {
  const std::uint32_t limit = std::min(clause_.clause_end(begin), begin + 12);
  for (std::uint32_t i = begin + 1; i < limit; ++i) {
    const LocalMention* mention = view_.mention(i);
    if (mention != nullptr && mention->type == MentionType::name) continue;
    if (view_.word(i) == "be" && i + 1 < limit) {
      const int effect = effect_of_participle(view_.word(i + 1));
      const auto phrase = read_issue_phrase_before(view_, i, begin);
      if (effect != 0 && phrase) emit_issue(frame, *phrase, effect, i + 2);
      return;
    }
    const VerbReading verb = find_verb(view_.word(i));
    if (verb.entries == nullptr || !verb.base || is_noun_use(i, verb)) continue;
    std::uint32_t object = i + 1;
    const VerbEntry* entry = choose_sense(i, verb, object);
    if (entry == nullptr || entry->attitude == 0) continue;
    if (const auto phrase = read_issue_phrase(view_, object, limit))
      emit_issue(frame, *phrase, entry->attitude, phrase->end);
    return;
  }
}

}  // namespace standpoint
