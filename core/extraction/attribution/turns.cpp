#include "extraction/attribution/turns.hpp"

#include "extraction/persons.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <map>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_label = 8;       // words before a colon
constexpr std::uint32_t longest_signature = 14;  // words
constexpr std::size_t longest_letter = 15;       // paragraphs
constexpr std::size_t fewest_questions = 3;      // that are paragraphs of their own

}  // namespace

TurnLayout::TurnLayout(const AttributionText& text, std::optional<std::size_t> author)
    : text_(text), author_(author), covered_(text.sentence_count(), false) {
  find_paragraphs();
  read_labels();
  if (turns_.empty()) read_questions();
  if (turns_.empty()) read_letters();
}

void TurnLayout::read(std::vector<AttributionDraft>& out) const {
  for (const Turn& turn : turns_) {
    if (!turn.speaker || turn.content.empty()) continue;
    AttributionDraft draft;
    draft.source = turn.source;
    draft.cue = turn.cue;
    draft.content = turn.content;
    // What stands before the words says that they begin.
    const std::uint32_t first = turn.content.front().first;
    draft.cue_word = !turn.cue.empty() ? turn.cue.first : first > 0 ? first - 1 : first;
    draft.verbatim = true;
    draft.entity = turn.speaker;
    out.push_back(std::move(draft));
  }
}

void TurnLayout::find_paragraphs() {
  const auto& sentences = text_.view.analysis.sentences;
  for (std::uint32_t s = 0; s < text_.sentence_count(); ++s) {
    const WordRange words = text_.sentence(s);
    if (s == 0 || sentences[s].paragraph != sentences[s - 1].paragraph)
      paragraphs_.push_back({words, s, s, sentences[s].heading});
    paragraphs_.back().words.end = words.end;
    paragraphs_.back().end_sentence = s + 1;
    paragraphs_.back().heading = paragraphs_.back().heading && sentences[s].heading;
  }
}

const LocalMention* TurnLayout::name_at(std::uint32_t w) const {
  const LocalMention* mention = text_.view.mention(text_.token_of(w));
  return mention != nullptr && mention->type == MentionType::name && text_.view.can_act(*mention) ? mention
                                                                                                  : nullptr;
}

void TurnLayout::add(const Turn& turn) {
  for (std::uint32_t s = turn.first_sentence; s < turn.end_sentence; ++s) covered_[s] = true;
  turns_.push_back(turn);
}

// "Q:", "A.", "Ida Holt:", "Holt, Marel Lines:", "@idaholt replied:" at the beginning of a paragraph.
TurnLayout::Label TurnLayout::label_of(const Paragraph& paragraph) const {
  Label label;
  const WordRange& words = paragraph.words;
  const std::string& first = text_.trees.form(words.first);
  const std::string second = words.first + 1 < words.end ? text_.trees.form(words.first + 1) : "";
  static const WordSet asks("q question");
  static const WordSet answers("a answer");
  const bool marked = second == ":" || (second == "." && first.size() == 1);
  const bool joined = first == "q." || first == "a." || first == "q:" || first == "a:";
  if ((marked && (asks.contains(first) || answers.contains(first))) || joined) {
    label.kind = first.front() == 'q' ? Label::question : Label::answer;
    label.words = {words.first, words.first + 1};
    label.colon = joined ? words.first : words.first + 1;
    return label;
  }
  const LocalMention* name = name_at(words.first);
  if (name == nullptr || text_.view.entity(*name).kind == EntityKind::place) return label;
  const std::uint32_t end = text_.view.token(name->end_token - 1).end_word;
  std::uint32_t colon = end;
  static const WordSet posts("replied tweeted posted wrote answered responded commented added said says");
  while (colon < words.end && colon < words.first + longest_label && !text_.is(colon, ":")) {
    const TreeWord& word = text_.trees[colon];
    const bool finite = word.upos == Upos::verb || word.upos == Upos::aux;
    if (finite && !posts.contains(text_.trees.form(colon))) return label;
    ++colon;
  }
  if (colon >= words.end || !text_.is(colon, ":")) return label;
  if (colon + 1 < words.end && text_.quote_at(colon + 1) >= 0) return label;  // "Holt said: '...'"
  label.kind = Label::name;
  label.speaker = name->entity;
  label.words = {words.first, end};
  label.colon = colon;
  return label;
}

bool TurnLayout::in_first_person(const WordRange& words) const {
  for (std::uint32_t w = words.first; w < words.end; ++w) {
    if (text_.quote_at(w) < 0 && is_first_person(text_.trees.form(w))) return true;
  }
  return false;
}

void TurnLayout::read_labels() {
  std::vector<Label> labels;
  std::size_t questions = 0, answers = 0, names = 0, last = 0;
  std::map<std::size_t, std::size_t> turns_of;
  bool spoken = false;
  for (const Paragraph& paragraph : paragraphs_) {
    labels.push_back(label_of(paragraph));
    const Label& label = labels.back();
    questions += label.kind == Label::question ? 1 : 0;
    answers += label.kind == Label::answer ? 1 : 0;
    names += label.kind == Label::name ? 1 : 0;
    if (label.kind == Label::name) ++turns_of[*label.speaker];
    if (label.kind == Label::none) continue;
    last = labels.size() - 1;
    // "Marel Lines: The ferry operator ...", "Harbour Union: ..." sum up what is said of each.
    const WordRange said{std::min(label.colon + 1, paragraph.words.end), paragraph.words.end};
    spoken = spoken || in_first_person(said) || text_.is(paragraph.words.end - 1, "?") ||
             text_.trees.form(paragraph.words.first).starts_with('@');
  }
  const bool asked = questions > 0 && answers > 0;
  if (!asked && (names < 2 || !spoken)) return;
  // Two who take turns, each more than once: what follows a turn goes on with it.
  const bool talk = asked || (turns_of.size() >= 2 && names >= 4 &&
                              std::count_if(turns_of.begin(), turns_of.end(),
                                            [](const auto& n) { return n.second > 1; }) > 1);
  interview_ = asked || talk;
  std::optional<std::size_t> who;
  bool searched = false;
  for (std::size_t p = 0; p < paragraphs_.size(); ++p) {
    const Label& label = labels[p];
    if (label.kind == Label::none) continue;
    if (!asked && label.kind != Label::name) continue;
    if (asked && !searched) {
      who = interviewee(paragraphs_[p].words.first);
      searched = true;
    }
    Turn turn;
    turn.speaker = label.kind == Label::name     ? label.speaker
                   : label.kind == Label::answer ? who
                                                 : std::nullopt;
    turn.source = label.words;
    turn.cue = {label.colon, label.colon + 1};
    turn.first_sentence = paragraphs_[p].first_sentence;
    std::size_t next = p + 1;
    while (talk && next < paragraphs_.size() && labels[next].kind == Label::none &&
           !paragraphs_[next].heading && (next < last || in_first_person(paragraphs_[next].words)))
      ++next;
    // "Holt:" alone on its line speaks in the next.
    const bool alone = label.colon + 1 >= paragraphs_[p].words.end;
    if (alone && next == p + 1 && next < paragraphs_.size() && labels[next].kind == Label::none) ++next;
    for (std::size_t k = p; k < next; ++k) {
      WordRange content = paragraphs_[k].words;
      if (k == p) content.first = label.colon + 1;
      if (!content.empty()) turn.content.push_back(content);
      turn.end_sentence = paragraphs_[k].end_sentence;
    }
    add(turn);
  }
}

bool TurnLayout::is_question(const Paragraph& paragraph) const {
  constexpr std::uint32_t longest_question = 90;  // words
  const WordRange& words = paragraph.words;
  if (words.end - words.first > longest_question) return false;
  std::uint32_t last = words.end - 1;
  while (last > words.first && text_.closes_quote(last)) --last;
  return text_.is(last, "?") && text_.quote_at(last) < 0;
}

// Questions that are paragraphs of their own, with answers in the first person between them.
void TurnLayout::read_questions() {
  std::size_t questions = 0, answered = 0, answers = 0;
  std::size_t first = paragraphs_.size(), last = 0;
  for (std::size_t p = 1; p < paragraphs_.size(); ++p) {
    if (!is_question(paragraphs_[p])) continue;
    if (first == paragraphs_.size()) first = p;
    last = p;
    ++questions;
    if (p + 1 == paragraphs_.size() || is_question(paragraphs_[p + 1])) continue;
    ++answered;
    if (in_first_person(paragraphs_[p + 1].words)) ++answers;
  }
  if (answered < fewest_questions || 4 * answered < 3 * questions || 2 * answers < answered) return;
  const auto who = interviewee(paragraphs_[first].words.first);
  interview_ = true;
  for (std::size_t p = first; p < paragraphs_.size();) {
    Turn turn;
    turn.first_sentence = paragraphs_[p].first_sentence;
    turn.end_sentence = paragraphs_[p].end_sentence;
    add(turn);  // the question
    std::size_t next = p + 1;
    Turn answer;
    answer.speaker = who;
    while (next < paragraphs_.size() && !is_question(paragraphs_[next]) &&
           (next <= last + 1 || in_first_person(paragraphs_[next].words))) {
      if (!paragraphs_[next].heading) answer.content.push_back(paragraphs_[next].words);
      ++next;
    }
    if (next == p + 1) {
      if (p >= last) return;
      p = next;
      continue;
    }
    answer.first_sentence = paragraphs_[p + 1].first_sentence;
    answer.end_sentence = paragraphs_[next - 1].end_sentence;
    add(answer);
    if (p >= last) return;
    p = next;
  }
}

// Whom a word of talking has for its partner: "interview with X", "X spoke to us", "sat down with X".
// True when it is somebody without a name.
bool TurnLayout::partners(std::uint32_t talk, std::vector<std::uint32_t>& out) const {
  bool unnamed = false;
  for (const std::uint32_t c : text_.trees.children(talk)) {
    const TreeWord& word = text_.trees[c];
    const std::string marker = text_.trees.case_of(c);
    const bool partner = word.rel == Rel::obj || ((word.rel == Rel::obl || word.rel == Rel::nmod) &&
                                                  (marker == "with" || marker == "to"));
    if ((!partner && word.rel != Rel::nsubj) || word.upos == Upos::pron) continue;
    const LocalMention* mention = nullptr;
    for (std::uint32_t w = c; w < word.right && mention == nullptr; ++w) {
      const LocalMention* named = name_at(w);
      if (named != nullptr && text_.view.entity(*named).kind == EntityKind::person &&
          (w == c || text_.trees[w].head == c))
        mention = named;
    }
    if (mention != nullptr) {
      out.push_back(static_cast<std::uint32_t>(mention->entity));
    } else if (partner && text_.trees.lemma(c) != "interview") {
      unnamed = true;
    }
  }
  return unnamed;
}

// The person whom the text introduces before the first question as the one who was talked to, else the one
// whom it names twice as often as any other.
std::optional<std::size_t> TurnLayout::interviewee(std::uint32_t before) const {
  static const WordSet talks("interview talk speak chat converse sit conversation join");
  static const WordSet credits("by image photo photograph picture credit courtesy photographer file :");
  std::map<std::size_t, double> score;
  std::vector<std::uint32_t> strong;
  bool unnamed = false;
  for (std::uint32_t w = 0; w < before; ++w) {
    if (talks.contains(text_.trees.lemma(w)) && text_.quote_at(w) < 0)
      unnamed = partners(w, strong) || unnamed;
  }
  for (const std::uint32_t entity : strong) score[entity] += 2.0;
  for (const LocalMention& mention : text_.view.entities.mentions) {
    const std::uint32_t first = text_.view.token(mention.first_token).first_word;
    if (first >= before) break;
    if (text_.view.entity(mention).kind != EntityKind::person || mention.type != MentionType::name) continue;
    // Who interviews or takes the pictures.
    const bool credit = first > 0 && credits.contains(text_.trees.form(first - 1));
    score[mention.entity] += credit ? -10.0 : 1.0;
  }
  if (author_) score.erase(*author_);
  std::optional<std::size_t> best;
  double highest = 0.5, next = 0;
  for (const auto& [entity, points] : score) {
    if (points > highest) {
      next = best ? highest : next;
      highest = points;
      best = entity;
    } else {
      next = std::max(next, points);
    }
  }
  if (!best) return std::nullopt;
  const bool introduced = std::find(strong.begin(), strong.end(), *best) != strong.end();
  if (introduced) return next < highest ? best : std::nullopt;
  return !unnamed && 2 * next <= highest ? best : std::nullopt;
}

// "SIR - ...", "Dear editor, ...", "To the editor:"
bool TurnLayout::opens_letter(const Paragraph& paragraph) const {
  const WordRange& words = paragraph.words;
  const std::string& first = text_.trees.form(words.first);
  const auto form = [&](std::uint32_t k) {
    return words.first + k < words.end ? text_.trees.form(words.first + k) : std::string();
  };
  const auto is_break = [&](std::uint32_t k) {
    return form(k) == "," || form(k) == ":" || form(k).empty() ||
           (words.first + k < words.end && text_.is_dash(words.first + k));
  };
  if (first == "sir" || first == "madam" || first == "sirs") return is_break(1) || form(1) == "or";
  if (first == "to" && form(1) == "the" && form(2) == "editor") return true;
  if (first != "dear") return false;
  for (std::uint32_t k = 2; k < longest_label; ++k) {
    if (is_break(k)) return true;
  }
  return false;
}

// "Ida Holt, Velmouth", without a verb.
const LocalMention* TurnLayout::signature(const Paragraph& paragraph) const {
  const WordRange& words = paragraph.words;
  if (words.end - words.first > longest_signature || words.empty()) return nullptr;
  for (std::uint32_t w = words.first; w < words.end; ++w) {
    if (text_.trees[w].upos == Upos::verb || text_.trees[w].upos == Upos::aux || text_.is(w, ":"))
      return nullptr;
  }
  std::uint32_t at = words.first;
  while (at < words.end && text_.is_mark(at)) ++at;
  const LocalMention* name = at < words.end ? name_at(at) : nullptr;
  const bool full = name != nullptr && name->end_token - name->first_token >= 2;
  return full && text_.view.entity(*name).kind != EntityKind::place ? name : nullptr;
}

void TurnLayout::read_letters() {
  for (std::size_t p = 0; p < paragraphs_.size(); ++p) {
    if (!opens_letter(paragraphs_[p])) continue;
    Turn letter;
    letter.first_sentence = paragraphs_[p].first_sentence;
    std::size_t next = p;
    for (; next < paragraphs_.size() && next < p + longest_letter; ++next) {
      if (next > p && opens_letter(paragraphs_[next])) break;
      const LocalMention* name = next > p ? signature(paragraphs_[next]) : nullptr;
      if (name != nullptr) {
        letter.speaker = name->entity;
        letter.source = {text_.view.token(name->first_token).first_word,
                         text_.view.token(name->end_token - 1).end_word};
        break;
      }
      letter.content.push_back(paragraphs_[next].words);
    }
    if (!letter.speaker) {
      // Unsigned: only the paragraph itself is surely a part of it.
      letter.content.resize(1);
      next = p + 1;
    }
    letter.end_sentence = paragraphs_[next - 1].end_sentence;
    add(letter);
    p = letter.speaker ? next : p;
  }
}

}  // namespace standpoint
