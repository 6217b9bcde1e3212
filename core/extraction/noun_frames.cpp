// Positions in nouns and adjectives.

#include "extraction/frames.hpp"

#include <algorithm>

namespace standpoint {

// "X's opposition to Y", "support for Y from X", "X voiced support for Y", "critics of Y".
void FrameReader::read_noun(std::uint32_t i) {
  const NounEntry* noun = find_noun(view_.word(i));
  if (noun == nullptr || i + 2 >= clause_.end()) return;
  const std::string& link = view_.word(i + 1);
  if (link == "from" && !noun->is_agent) return read_drawn(i, *noun);
  if (std::find(noun->prepositions.begin(), noun->prepositions.end(), link) == noun->prepositions.end())
    return;
  const std::uint32_t limit = clause_.clause_end(i + 2);

  Frame frame;
  frame.verb = i;
  frame.object = i + 2;
  frame.strength = 0.7;
  frame.act = noun->attitude > 0 ? "support" : "oppose";
  frame.confidence = 0.65;
  frame.rule = noun->is_agent ? "agent-noun" : "noun";
  if (noun->is_agent) {
    // "critics of the toll" hold the position themselves, if the text has them as a group.
    const LocalMention* self = view_.mention(i);
    if (self != nullptr && self->end_token == i + 1) {
      frame.subjects = {{self->entity, {self->first_token, self->end_token}, self->confidence}};
      frame.first = self->first_token;
    } else {
      frame.first = i;
    }
    // "Supporters of the toll, including A and B, say": A and B do, too.
    add_examples(frame, limit);
    if (frame.subjects.empty()) return;
  } else {
    static const WordSet voicing(
        "made issued voiced expressed reiterated announced pledged declared offered withdrew renewed "
        "repeated "
        "signalled signaled maintained "
        "dropped ended gave lent threw filed launched mounted led has have had won");
    std::uint32_t before = i;
    while (before > clause_.begin() + 1 && i - before < 4 && view_.is_word(before - 1) &&
           !voicing.contains(view_.word(before - 1)) && view_.mention(before - 1) == nullptr &&
           view_.word(before) != "'s") {
      --before;
    }
    // The possessor, or the subject of the verb that voices it.
    if (before < i && (view_.word(before) == "'s" || view_.raw(before) == "\xE2\x80\x99s")) {
      if (const auto owner = clause_.actor_before(before)) frame.subjects = {*owner};
    }
    if (frame.subjects.empty()) {
      const std::uint32_t verb = before > clause_.begin() ? before - 1 : before;
      if (!voicing.contains(view_.word(verb))) return;
      const auto aux = clause_.auxiliaries(verb);
      frame.subjects = subjects_of(verb, aux);
      const std::string& w = view_.word(verb);
      // Opposition that is dropped is support, and support withdrawn opposition.
      if (w == "withdrew" || w == "dropped" || w == "ended") frame.sign = -1;
      if (w == "won") return;
    }
    if (frame.subjects.empty()) return;
    frame.first = frame.subjects.back().tokens.first;
  }
  const std::uint32_t object = i + 2;
  if (const auto target = clause_.actor_at(object)) {
    emit_target(frame, *target, noun->attitude, target->tokens.end);
  } else if (const auto phrase = read_issue_phrase(view_, object, limit)) {
    emit_issue(frame, *phrase, noun->attitude, phrase->end);
  }
}

// ", including A, B and C": the actors named as examples.
void FrameReader::add_examples(Frame& frame, std::uint32_t comma) {
  if (comma + 2 >= clause_.end() || view_.raw(comma) != ",") return;
  std::uint32_t i = comma + 1;
  if (view_.word(i) == "such" && view_.word(i + 1) == "as") {
    i += 2;
  } else if (view_.word(i) == "including" || view_.word(i) == "among") {
    ++i;
  } else {
    return;
  }
  add_actors(frame, i);
}

// "The bill drew criticism from A and B and praise from C."
void FrameReader::read_drawn(std::uint32_t i, const NounEntry& noun) {
  static const WordSet drawing(
      "drew draws drawn faced faces won wins received receives met provoked provokes sparked attracted "
      "triggered "
      "prompted brought earned");
  constexpr std::uint32_t farthest = 16;
  const std::uint32_t lowest = i > clause_.begin() + farthest ? i - farthest : clause_.begin();
  std::uint32_t verb = i;
  while (verb > lowest && !drawing.contains(view_.word(verb))) --verb;
  if (!drawing.contains(view_.word(verb)) || verb == clause_.begin()) return;
  // Between the verb and the noun stand its adjectives, or another of the kind: "criticism from A and
  // praise".
  const bool second = view_.word(i - 1) == "and";
  if (!second && i - verb > 4) return;

  Frame frame;
  frame.verb = i;
  frame.object = i + 2;
  frame.strength = 0.7;
  frame.act = noun.attitude > 0 ? "support" : "oppose";
  frame.confidence = 0.65;
  frame.rule = "drawn";
  add_actors(frame, i + 2);
  if (frame.subjects.empty()) return;
  const std::uint32_t subject_end = clause_.auxiliaries(verb).first;
  const std::uint32_t last = frame.subjects.back().tokens.end;
  if (const auto target = clause_.actor_before(subject_end)) {
    frame.first = target->tokens.first;
    emit_target(frame, *target, noun.attitude, last);
  } else if (const auto phrase = read_issue_phrase_before(view_, subject_end, clause_.begin())) {
    frame.first = phrase->first;
    emit_issue(frame, *phrase, noun.attitude, last);
  }
}

// "A, B and C" from token i on.
void FrameReader::add_actors(Frame& frame, std::uint32_t i) {
  while (i < clause_.end()) {
    // "the insurer Marel": a word of what it is may stand before the name.
    auto actor = clause_.actor_at(i);
    for (std::uint32_t skip = 1; !actor && skip < 3 && i + skip < clause_.end() && view_.is_word(i + skip);
         ++skip) {
      const std::string& before = view_.word(i + skip - 1);
      if (find_noun(before) != nullptr || before == "from") break;
      actor = clause_.actor_at(i + skip);
    }
    if (!actor) return;
    frame.subjects.push_back(*actor);
    i = actor->tokens.end;
    if (i < clause_.end() && view_.raw(i) == ",") ++i;
    if (i < clause_.end() && view_.word(i) == "and") {
      ++i;
    } else if (i > 0 && view_.raw(i - 1) != ",") {
      return;
    }
  }
}

// "X is opposed to Y", "X remains critical of Y", "X is against Y".
void FrameReader::read_adjective(std::uint32_t i) {
  const NounEntry* adjective = find_attitude_adjective(view_.word(i));
  if (adjective == nullptr || i + 1 >= clause_.end()) return;
  // She was "appalled" by it.
  std::uint32_t object = i + 1;
  const bool quoted = i > clause_.begin() && view_.token(i - 1).kind == TokenKind::open_quote &&
                      view_.token(object).kind == TokenKind::close_quote;
  if (quoted && ++object >= clause_.end()) return;
  if (adjective->prepositions.front() != "-") {
    const auto& links = adjective->prepositions;
    if (std::find(links.begin(), links.end(), view_.word(object)) == links.end()) return;
    ++object;
  }
  // "are in favour of"
  const bool in_favour = view_.word(i) == "favour" || view_.word(i) == "favor";
  if (in_favour && (i == clause_.begin() || view_.word(i - 1) != "in")) return;
  auto aux = clause_.auxiliaries(in_favour || quoted ? i - 1 : i);
  static const WordSet linking("remains remained became becomes seems seemed appears appeared stayed sounds");
  if (!aux.passive && aux.first > clause_.begin() && linking.contains(view_.word(aux.first - 1))) {
    aux = clause_.auxiliaries(aux.first - 1);
    aux.passive = true;
  }
  if (!aux.passive) return;
  Frame frame;
  frame.verb = i;
  frame.object = object;
  frame.negated = aux.negated;
  frame.hypothetical = aux.doubtful;
  frame.subjects = clause_.subjects_before(aux.first);
  if (frame.subjects.empty()) return;
  frame.first = frame.subjects.back().tokens.first;
  frame.strength = 0.7;
  frame.act = adjective->attitude > 0 ? "support" : "oppose";
  frame.confidence = 0.75;
  frame.rule = "adjective";
  const std::uint32_t limit = clause_.clause_end(object);
  if (const auto target = clause_.actor_at(object)) {
    emit_target(frame, *target, adjective->attitude, target->tokens.end);
  } else if (const auto phrase = read_issue_phrase(view_, object, limit)) {
    emit_issue(frame, *phrase, adjective->attitude, phrase->end);
  }
}

}  // namespace standpoint
