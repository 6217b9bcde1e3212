#include "extraction/author_speech.hpp"

#include "extraction/persons.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// A text is its author's own words throughout when it says "I" that often.
constexpr std::uint32_t fewest_persons = 2;
constexpr std::uint32_t words_per_person = 150;

class AuthorSpeech {
 public:
  AuthorSpeech(const AttributionText& text, const TurnLayout& turns, std::vector<SpokenPart>& parts)
      : text_(text), parts_(parts), own_(text.size(), false), first_person_(text.sentence_count(), false) {
    mark_own(turns);
    count();
  }

  void add(std::size_t author, bool interview) {
    if (persons_ == 0 || subjects_ == 0) return;
    const bool throughout =
        !interview && persons_ >= fewest_persons && own_words_ <= persons_ * words_per_person;
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

  // "I think that ...": the author's own attribution.
  bool says_it_himself(const SpokenPart& part) const {
    if (part.source.empty() || part.source.end != part.source.first + 1) return false;
    const std::string& form = text_.view.word(part.source.first);
    return form == "i" || form == "we";
  }

  void count() {
    for (std::uint32_t w = 0; w < text_.size(); ++w) {
      if (!own_[w]) continue;
      ++own_words_;
      const std::string& form = text_.trees.form(w);
      if (!is_first_person(form)) continue;
      ++persons_;
      const bool subject = text_.trees[w].rel == Rel::nsubj && (form == "i" || form == "we");
      if (subject) ++subjects_;
      if (subject || form == "my" || form == "our") first_person_[text_.trees[w].sentence] = true;
    }
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
  std::uint32_t subjects_ = 0;
};

}  // namespace

void add_author_speech(const AttributionText& text, const TurnLayout& turns, std::size_t author,
                       std::vector<SpokenPart>& parts) {
  AuthorSpeech(text, turns, parts).add(author, turns.is_interview());
}

}  // namespace standpoint
