#include "extraction/attribution/author_speech.hpp"

#include "extraction/persons.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// A text is its author's own words throughout when it says "I" that often.
constexpr std::uint32_t fewest_persons = 2;
constexpr std::uint32_t words_per_person = 150;
// Or when it says that often what ought to be done: a column without an "I".
constexpr std::uint32_t fewest_duties = 2;
constexpr std::uint32_t words_per_duty = 120;

class AuthorSpeech {
 public:
  AuthorSpeech(const AttributionText& text, const TurnLayout& turns, std::vector<SpokenPart>& parts)
      : text_(text), parts_(parts), own_(text.size(), false), first_person_(text.sentence_count(), false) {
    mark_own(turns);
    count();
  }

  void add(std::size_t author, bool interview) {
    const bool argues = !interview && duties_ >= fewest_duties && own_words_ <= duties_ * words_per_duty;
    if (!argues && (persons_ == 0 || subjects_ == 0)) return;
    const bool throughout =
        argues || (!interview && persons_ >= fewest_persons && own_words_ <= persons_ * words_per_person);
    for (std::uint32_t s = 0; s < text_.sentence_count(); ++s) {
      if (throughout || first_person_[s]) add_sentence(s, author);
    }
  }

 private:
  // What nobody else says.
  void mark_own(const TurnLayout& turns) {
    for (std::uint32_t s = 0; s < text_.sentence_count(); ++s) {
      if (turns.covers(s) || text_.view.analysis.sentences[s].heading) continue;
      const WordRange words = text_.sentence(s);
      std::fill(own_.begin() + words.first, own_.begin() + words.end, true);
    }
    leave_out_answered();
    for (const QuoteWords& quote : text_.quotes()) {
      if (quote.run.is_speech())
        std::fill(own_.begin() + quote.range.first, own_.begin() + quote.range.end, false);
    }
    // "Critics call it a disgrace": theirs, although they are nobody with a name.
    for (const SpokenPart& part : parts_) {
      if (part.speaker || says_it_himself(part)) continue;
      for (const TokenRange& piece : part.content.pieces) {
        std::fill(own_.begin() + text_.view.token(piece.first).first_word,
                  own_.begin() + text_.view.token(piece.end - 1).end_word, false);
      }
    }
  }

  // Lines that begin with ">" are those of a message that is answered.
  void leave_out_answered() {
    bool answered = false;
    for (std::uint32_t w = 0; w < text_.size(); ++w) {
      if (begins_line(w)) answered = text_.view.raw(text_.token_of(w)).front() == '>';
      if (answered) own_[w] = false;
    }
  }

  bool begins_line(std::uint32_t w) const {
    const std::uint32_t token = text_.token_of(w);
    if (token == 0 || (w > 0 && text_.token_of(w - 1) == token)) return token == 0;
    const ByteSpan between{text_.view.token(token - 1).span.end, text_.view.token(token).span.begin};
    return text_.view.text.slice(between).find('\n') != std::string_view::npos;
  }

  // "I think that ...": the author's own attribution.
  bool says_it_himself(const SpokenPart& part) const {
    if (part.source.empty() || part.source.end != part.source.first + 1) return false;
    const std::string& form = text_.view.word(part.source.first);
    return form == "i" || form == "we";
  }

  void count() {
    static const WordSet duties("should must ought");
    const std::vector<bool> reported = reported_words();
    for (std::uint32_t w = 0; w < text_.size(); ++w) {
      if (!own_[w]) continue;
      ++own_words_;
      const std::string& form = text_.trees.form(w);
      if (text_.trees[w].rel == Rel::aux && duties.contains(form) && !reported[w]) ++duties_;
      if (!is_first_person(form)) continue;
      ++persons_;
      const bool subject = text_.trees[w].rel == Rel::nsubj && (form == "i" || form == "we");
      if (subject) ++subjects_;
      if (subject || form == "my" || form == "our") first_person_[text_.trees[w].sentence] = true;
    }
  }

  std::vector<bool> reported_words() const {
    std::vector<bool> reported(text_.size(), false);
    for (const SpokenPart& part : parts_) {
      if (says_it_himself(part)) continue;
      for (const TokenRange& piece : part.content.pieces) {
        std::fill(reported.begin() + text_.view.token(piece.first).first_word,
                  reported.begin() + text_.view.token(piece.end - 1).end_word, true);
      }
    }
    return reported;
  }

  void add_sentence(std::uint32_t s, std::size_t author) {
    const WordRange words = text_.sentence(s);
    SpokenPart part;
    for (std::uint32_t w = words.first; w < words.end; ++w) {
      if (!own_[w]) continue;
      const std::uint32_t token = text_.token_of(w);
      auto& pieces = part.content.pieces;
      if (!pieces.empty() && pieces.back().end >= token) {
        pieces.back().end = token + 1;
      } else {
        pieces.push_back({token, token + 1});
      }
    }
    if (part.content.empty()) return;
    part.content.first = part.content.pieces.front().first;
    part.content.end = part.content.pieces.back().end;
    part.type = QuotationType::direct;
    part.speaker = author;
    part.outermost = false;
    part.by_author = true;
    parts_.push_back(std::move(part));
  }

  const AttributionText& text_;
  std::vector<SpokenPart>& parts_;
  std::vector<bool> own_;
  std::vector<bool> first_person_;  // by sentence
  std::uint32_t own_words_ = 0;
  std::uint32_t persons_ = 0;
  std::uint32_t duties_ = 0;
  std::uint32_t subjects_ = 0;
};

}  // namespace

void add_author_speech(const AttributionText& text, const TurnLayout& turns, std::size_t author,
                       std::vector<SpokenPart>& parts) {
  AuthorSpeech(text, turns, parts).add(author, turns.is_interview());
}

}  // namespace standpoint
