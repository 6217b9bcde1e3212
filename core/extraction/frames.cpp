#include "extraction/frames.hpp"

#include <algorithm>
#include <cmath>

namespace standpoint {
namespace {

constexpr std::uint32_t governor_window = 14;

bool is_preposition(const std::string& w) {
  static const WordSet words(
      "to against for of about on over at with from by in into behind around as after before under through "
      "up down off out");
  return words.contains(w);
}

}  // namespace

TokenRange evidence_range(const Clause& clause, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t longest_tail = 14;
  std::uint32_t end = std::max(clause.clause_end(last), last);
  if (end > last + longest_tail) end = last + longest_tail;
  end = std::min(end, clause.end());
  // A full stop and a closing mark belong to the sentence.
  const auto& view = clause.view();
  while (end < clause.end() &&
         (view.raw(end) == "." || view.raw(end) == "!" || view.token(end).kind == TokenKind::close_quote))
    ++end;
  return {first, end};
}

void FrameReader::read() {
  if (clause_.is_question()) return;
  for (std::uint32_t i = clause_.begin(); i < clause_.end(); ++i) {
    const LocalMention* mention = view_.mention(i);
    if (mention != nullptr && mention->type == MentionType::name) continue;
    read_verb(i);
    read_noun(i);
    read_adjective(i);
  }
}

bool FrameReader::is_noun_use(std::uint32_t i, const VerbReading& verb) const {
  if (i == clause_.begin()) return !verb.gerund && !verb.third && !verb.past && verb.base;
  const std::string& before = view_.word(i - 1);
  const bool article = is_article_like(before) || view_.raw(i - 1) == "\xE2\x80\x99s";
  if (article && !verb.past) return true;
  if (article && before != "'s" && before != "of") return true;
  if (verb.gerund) return is_preposition(before) && before != "by";
  return false;
}

// "agreed to build", not "agreed to the plan": nothing in front of the word that a noun phrase would begin
// with.
bool FrameReader::begins_infinitive(std::uint32_t i) const {
  return i < clause_.end() && view_.mention(i) == nullptr && !view_.token(i).capitalised &&
         !is_article_like(view_.word(i));
}

const VerbEntry* FrameReader::choose_sense(std::uint32_t i, const VerbReading& verb,
                                           std::uint32_t& object) const {
  const VerbEntry* best = nullptr;
  int best_rank = 0;
  for (const auto& entry : *verb.entries) {
    std::uint32_t next = i + 1;
    int rank = 1;
    if (!entry.particle.empty()) {
      if (next >= clause_.end() || view_.word(next) != entry.particle) continue;
      ++next;
      rank += 2;
    }
    // "campaigned heavily for"
    const bool adverb =
        next + 1 < clause_.end() && view_.word(next).size() > 4 && view_.word(next).ends_with("ly");
    if (adverb && entry.prepositions.front() != "-") ++next;
    const std::string& w = next < clause_.end() ? view_.word(next) : view_.word(i);
    bool fits = false;
    for (const auto& preposition : entry.prepositions) {
      if (preposition == "-") {
        // A bare object: no preposition that another sense would want.
        fits = fits || next >= clause_.end() || !is_preposition(w) || w == "to" || w == "by";
      } else if (next < clause_.end() && w == preposition && !(w == "to" && begins_infinitive(next + 1))) {
        ++next;
        rank += 2;
        fits = true;
        break;
      }
    }
    if (!fits || rank <= best_rank) continue;
    best = &entry;
    best_rank = rank;
    object = next;
  }
  return best;
}

std::vector<ActorPlace> FrameReader::subjects_of(std::uint32_t group, const Clause::Auxiliaries& aux) {
  auto subjects = clause_.subjects_before(aux.first);
  if (subjects.empty() && aux.first > clause_.begin()) {
    // "X rejected A and criticised B": the subject goes on, unless another stands between.
    const std::string& before = view_.word(aux.first - 1);
    const bool goes_on = before == "and" || before == "but" || before == "or" ||
                         (before == "," && last_subject_verb_ > 0 && view_.word(group).ends_with("ing"));
    if (goes_on && last_subject_verb_ > 0) return last_subjects_;
  }
  return subjects;
}

// "voted Thursday to", "agreed 19-15 to": nothing that could be an object.
bool FrameReader::only_time_between(std::uint32_t begin, std::uint32_t end) const {
  if (end > begin + 6) return false;
  for (std::uint32_t i = begin; i < end; ++i) {
    static const WordSet fillers(
        "late early on last this next week month year morning evening afternoon night unanimously "
        "overwhelmingly again also");
    const std::string& w = view_.word(i);
    if (!calendar_words().contains(w) && !fillers.contains(w) && view_.token(i).kind != TokenKind::number)
      return false;
  }
  return true;
}

// The verb before "to" that has the infinitive as its clause.
std::optional<FrameReader::Governor> FrameReader::governor_of(std::uint32_t to) const {
  const std::uint32_t lowest =
      to > clause_.begin() + governor_window ? to - governor_window : clause_.begin();
  Governor governor;
  for (std::uint32_t i = to; i > lowest; --i) {
    const std::uint32_t k = i - 1;
    const std::string_view raw = view_.raw(k);
    if (raw == "," || raw == ";" || raw == ":" || view_.token(k).kind == TokenKind::open_quote)
      return std::nullopt;
    if (view_.word(k) == "not" && k + 1 == to) {
      governor.negated = true;
      continue;
    }
    const LocalMention* mention = view_.mention(k);
    if (mention != nullptr && mention->type == MentionType::name) continue;
    const VerbReading verb = find_verb(view_.word(k));
    if (verb.entries == nullptr) continue;
    const VerbEntry* with_clause = nullptr;
    for (const auto& entry : *verb.entries) {
      // "urged X to": the addressee stands between; others stand right before "to". "called on X to" asks as
      // well.
      const bool asks = entry.has_addressee || entry.class_name == "request" ||
                        entry.class_name == "demand" || entry.class_name == "purpose";
      const bool adjacent = only_time_between(k + 1, to) || (k + 2 == to && governor.negated);
      if (entry.clause != 0 && !entry.cue && (asks || adjacent)) with_clause = &entry;
    }
    if (with_clause == nullptr) continue;
    const auto aux = clause_.auxiliaries(k);
    if (aux.passive && (verb.participle || verb.past) && !verb.gerund) return std::nullopt;
    governor.subjects = clause_.subjects_before(aux.first);
    if (governor.subjects.empty() && aux.first > clause_.begin() && last_subject_verb_ > 0 &&
        (view_.word(aux.first - 1) == "and" || view_.word(aux.first - 1) == "but")) {
      governor.subjects = last_subjects_;
    }
    governor.sign = with_clause->clause;
    governor.act = with_clause->act;
    governor.strength = with_clause->strength;
    governor.first = governor.subjects.empty() ? k : std::min(k, governor.subjects.back().tokens.first);
    if (aux.negated) governor.sign = -governor.sign;
    governor.hypothetical = aux.doubtful;
    governor.confidence = k + 1 == to ? 0.95 : 0.85;
    return governor;
  }
  return std::nullopt;
}

void FrameReader::read_verb(std::uint32_t i) {
  const VerbReading verb = find_verb(view_.word(i));
  if (verb.entries == nullptr) return;
  const bool joining = verb.gerund && i > clause_.begin() && view_.word(i - 1) == "in";
  if (!joining && is_noun_use(i, verb)) return;
  std::uint32_t object = i + 1;
  const VerbEntry* entry = choose_sense(i, verb, object);
  if (entry == nullptr) return;
  if (joining) return read_joining(i, *entry, object);
  const auto aux = clause_.auxiliaries(i);

  const bool participle =
      verb.participle && (aux.passive || !verb.past || (i + 1 < clause_.end() && view_.word(i + 1) == "by"));
  if (participle && !verb.gerund && (aux.passive || view_.word(std::min(i + 1, clause_.end() - 1)) == "by")) {
    read_passive(i, *entry, aux);
    return;
  }

  Frame frame;
  frame.entry = entry;
  frame.verb = i;
  frame.object = object;
  frame.negated = aux.negated;
  frame.hypothetical = aux.doubtful;
  frame.strength = entry->strength;
  frame.act = entry->act;

  // "spent millions to defeat the bill", but an election's winner opposes nobody by winning.
  const bool to_defeat = view_.word(i).starts_with("defeat");
  const bool infinitive = aux.first > clause_.begin() && view_.word(aux.first - 1) == "to" && verb.base;
  if (infinitive) {
    const auto governor = governor_of(aux.first - 1);
    if (!governor || governor->subjects.empty()) return;
    frame.subjects = governor->subjects;
    frame.sign = governor->sign;
    frame.negated = frame.negated != governor->negated;
    frame.hypothetical = frame.hypothetical || governor->hypothetical;
    frame.confidence *= governor->confidence;
    frame.first = governor->first;
    if (governor->act == "threaten" || governor->sign < 0) frame.act = governor->act;
    frame.rule = "infinitive";
  } else {
    if (to_defeat) return;
    // A bare form needs an auxiliary or a plural subject.
    frame.subjects = subjects_of(i, aux);
    if (frame.subjects.empty()) return;
    if (verb.base && !verb.past && !verb.third && !aux.has_modal) {
      const auto kind = view_.entities.entities[frame.subjects.front().entity].kind;
      const bool first_person = is_first_person(view_.word(aux.first - 1));
      if (kind != EntityKind::group && !first_person && frame.subjects.size() < 2) return;
    }
    if (verb.gerund && !aux.progressive &&
        !(view_.word(aux.first > clause_.begin() ? aux.first - 1 : i) == ","))
      return;
    frame.first = frame.subjects.back().tokens.first;
    if (!verb.gerund) {
      last_subjects_ = frame.subjects;
      last_subject_verb_ = i;
    }
  }
  read_active(frame);
}

// "X joins Y and Z in opposing the fee": all of them oppose it.
void FrameReader::read_joining(std::uint32_t gerund, const VerbEntry& entry, std::uint32_t object) {
  static const WordSet joins("join joins joined joining");
  constexpr std::uint32_t farthest = 24;
  const std::uint32_t lowest = gerund > clause_.begin() + farthest ? gerund - farthest : clause_.begin();
  std::uint32_t join = gerund - 1;
  while (join > lowest && !joins.contains(view_.word(join))) --join;
  if (!joins.contains(view_.word(join)) || join == clause_.begin()) return;
  Frame frame;
  frame.entry = &entry;
  frame.verb = gerund;
  frame.object = object;
  frame.strength = entry.strength;
  frame.act = entry.act;
  frame.rule = "joining";
  frame.subjects = clause_.subjects_before(clause_.auxiliaries(join).first);
  if (frame.subjects.empty()) return;
  frame.first = frame.subjects.back().tokens.first;
  for (std::uint32_t i = join + 1; i + 1 < gerund; ++i) {
    const auto other = clause_.actor_at(i);
    if (!other) continue;
    frame.subjects.push_back(*other);
    i = other->tokens.end - 1;
  }
  emit_object(frame);
}

// "The plan was criticised by X", "a plan backed by X".
void FrameReader::read_passive(std::uint32_t i, const VerbEntry& entry, const Clause::Auxiliaries& aux) {
  if (entry.attitude == 0) return;
  std::uint32_t by = i + 1;
  const std::uint32_t limit = std::min(clause_.clause_end(i + 1), i + 8);
  while (by < limit && view_.word(by) != "by") ++by;
  if (by >= limit) return;
  const auto agent = clause_.actor_at(by + 1);
  if (!agent) return;

  Frame frame;
  frame.entry = &entry;
  frame.verb = i;
  frame.subjects = {*agent};
  std::uint32_t next = agent->tokens.end;
  while (next + 1 < clause_.end() && view_.word(next) == "and") {
    const auto other = clause_.actor_at(next + 1);
    if (!other) break;
    frame.subjects.push_back(*other);
    next = other->tokens.end;
  }
  frame.negated = aux.negated;
  frame.hypothetical = aux.doubtful;
  frame.strength = entry.strength;
  frame.act = entry.act;
  frame.rule = "passive";
  const std::uint32_t last = frame.subjects.back().tokens.end;
  const auto done_to = clause_.subjects_before(aux.first);
  if (!done_to.empty()) {
    frame.first = done_to.back().tokens.first;
    for (const auto& target : done_to) emit_target(frame, target, entry.attitude, last);
    return;
  }
  const auto phrase = read_issue_phrase_before(view_, aux.first, clause_.begin());
  if (!phrase) return;
  frame.first = phrase->first;
  emit_issue(frame, *phrase, entry.attitude, last);
}

void FrameReader::emit_target(const Frame& frame, const ActorPlace& target, int sign, std::uint32_t last,
                              double weight) {
  Proposal proposal;
  proposal.target = target;
  proposal.confidence = frame.confidence * weight * target.confidence;
  add(frame, std::move(proposal), sign, std::min(frame.first, target.tokens.first), last);
}

void FrameReader::emit_issue(const Frame& frame, const IssuePhrase& phrase, int sign, std::uint32_t last) {
  Proposal proposal;
  proposal.issue = phrase;
  proposal.confidence = frame.confidence;
  last_issue_ = phrase;
  // The phrase of "it" may stand in a sentence before.
  const bool here = phrase.first >= clause_.begin() && phrase.first < clause_.end();
  add(frame, std::move(proposal), sign, here ? std::min(frame.first, phrase.first) : frame.first, last);
}

void FrameReader::add(const Frame& frame, Proposal proposal, int sign, std::uint32_t first,
                      std::uint32_t last) {
  int total = sign * frame.sign;
  // "did not oppose" is not support: neutral; "does not support" is opposition, weakly.
  if (frame.negated) {
    if (total < 0) {
      total = 0;
    } else {
      total = -1;
      proposal.confidence *= 0.85;
    }
  }
  proposal.stance = total > 0 ? Stance::support : total < 0 ? Stance::oppose : Stance::neutral;
  proposal.negated = frame.negated;
  proposal.hypothetical = frame.hypothetical;
  proposal.strength = total == 0 ? 0.3 : frame.strength * (frame.hypothetical ? 0.5 : 1.0);
  if (frame.hypothetical) proposal.confidence *= 0.7;
  proposal.act = frame.act;
  proposal.rule = frame.rule;
  proposal.sentence = clause_.sentence_index();
  for (const auto& actor : frame.subjects) {
    if (proposal.target && proposal.target->entity == actor.entity) continue;
    Proposal one = proposal;
    one.actor = actor;
    one.confidence = proposal.confidence * (0.5 + 0.5 * actor.confidence);
    const bool here = actor.tokens.first >= clause_.begin() && actor.tokens.end <= clause_.end();
    one.evidence = evidence_range(clause_, here ? std::min(first, actor.tokens.first) : first,
                                  std::max(last, here ? actor.tokens.end : last));
    proposals_.push_back(std::move(one));
  }
}

}  // namespace standpoint
