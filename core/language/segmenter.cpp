#include "language/segmenter.hpp"

#include "language/characters.hpp"
#include "language/paragraphs.hpp"
#include "language/pieces.hpp"
#include "language/segmenter_lists.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_heading_words = 25;
constexpr std::size_t dateline_pieces = 6;  // weekday , month day , year

/// Where the sentences of a paragraph end.
class SentenceSplitter {
 public:
  SentenceSplitter(std::string_view text, const std::vector<Piece>& pieces, Segmentation& out)
      : text_(text), pieces_(pieces), out_(out) {}

  void run(std::uint32_t paragraph) {
    paragraph_ = paragraph;
    begin_ = 0;
    bool any_stop = false;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      track_quotes(i);
      const PieceKind kind = pieces_[i].kind;
      if (i > begin_ && (begins_dateline(i) || begins_credit(i) || begins_unannounced(i))) {
        add_sentence(begin_, i, pieces_.size());
        begin_ = i;
      } else if (i == begin_ + dateline_pieces && begins_dateline(begin_)) {
        add_sentence(begin_, i, pieces_.size());
        begin_ = i;
      }
      if (kind != PieceKind::stop && kind != PieceKind::own_dot) continue;
      const std::size_t next = skip_closers(i + 1);
      if (next < pieces_.size() && !ends_sentence(i, next)) continue;
      any_stop = true;
      for (std::size_t k = i + 1; k < next; ++k) track_quotes(k);
      add_sentence(begin_, next, kind == PieceKind::own_dot ? i : pieces_.size());
      begin_ = next;
      i = next - 1;
    }
    if (begin_ < pieces_.size()) {
      add_sentence(begin_, pieces_.size(), pieces_.size());
      const ParsedSentence& last = out_.sentences.back();
      out_.sentences.back().heading = !any_stop && last.end_word - last.first_word <= longest_heading_words;
    }
    quote_open_ = false;
  }

 private:
  // "Tuesday, September 1, 2015" between a heading and the text below it, where line ends were lost: behind a
  // word that no preposition is, and before a capital.
  bool begins_dateline(std::size_t i) const {
    if (!pieces_[i].upper || i + dateline_pieces > pieces_.size() || !is(i + 1, PieceKind::comma))
      return false;
    if (!is(i + 2, PieceKind::word) || !is(i + 3, PieceKind::number) || !is(i + 4, PieceKind::comma))
      return false;
    if (!is(i + 5, PieceKind::number) || form(i + 5).size() != 4) return false;
    if (i + dateline_pieces < pieces_.size() && !pieces_[i + dateline_pieces].upper) return false;
    if (!is_weekday(lower(i)) || !follows_time(lower(i + 2))) return false;
    if (i == begin_) return true;
    const Piece& before = pieces_[i - 1];
    return before.kind == PieceKind::apostrophe || before.kind == PieceKind::quote ||
           (before.kind == PieceKind::word && !begins_sentence(lower(i - 1)) && lower(i - 1) != "of" &&
            pieces_[begin_].upper);
  }

  // "... of the Harbour Party In the northern district the ...": behind a name, where a line end was lost;
  // not in headings. In the training parts of the treebanks such words begin a sentence four times out of
  // five.
  bool begins_unannounced(std::size_t i) const {
    if (!pieces_[i].upper || !is(i + 1, PieceKind::word) || !pieces_[i].after_blank) return false;
    const bool day = lower(i) == "on" && is_weekday(lower(i + 1));  // "... in Velmouth On Friday the ..."
    if (pieces_[i + 1].upper && !day) return false;
    if (i < begin_ + 2 || pieces_.back().kind != PieceKind::stop || pieces_[i + 1].continues_token)
      return false;
    const bool name =
        is(i - 1, PieceKind::word) && pieces_[i - 1].upper && pieces_[i - 1].end - pieces_[i - 1].begin > 1;
    if (!name && !is(i - 1, PieceKind::number)) return false;
    return begins_without_stop(lower(i)) && !begins_sentence(lower(i - 1));
  }

  // "The old pier Photo: Ida Holt", "the pier near Washington D.C. Image: Ida Holt", "Fire on Velmouth Pier
  // image: Ida Holt": a credit behind a caption without a full stop. "Velmouth Pier image: Ida Holt" is one.
  bool begins_credit(std::size_t i) const {
    constexpr std::size_t caption = 4;
    if (!is(i + 1, PieceKind::colon) || pieces_[i + 1].after_blank) return false;
    if (!is_wordlike(i - 1) && !is(i - 1, PieceKind::own_dot)) return false;
    const bool behind_name = i >= begin_ + caption && is(i - 1, PieceKind::word) && pieces_[i - 1].upper;
    const bool before_name = is(i + 2, PieceKind::word) && pieces_[i + 2].upper;
    if (!pieces_[i].upper && !(behind_name && before_name)) return false;
    const std::string word = lower(i);
    return word == "image" || word == "photo" || word == "photograph" || word == "picture";
  }

  std::string_view form(std::size_t i) const {
    return text_.substr(pieces_[i].begin, pieces_[i].end - pieces_[i].begin);
  }
  bool is_wordlike(std::size_t i) const { return is(i, PieceKind::word) || is(i, PieceKind::number); }
  bool is(std::size_t i, PieceKind kind) const { return i < pieces_.size() && pieces_[i].kind == kind; }

  // A word of up to 15 ASCII letters in lower case.
  std::string lower(std::size_t i) const {
    std::string word(form(i).substr(0, 15));
    for (char& c : word) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return word;
  }

  void track_quotes(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (piece.kind != PieceKind::quote) return;
    if (piece.side == QuoteSide::opening) quote_open_ = true;
    if (piece.side == QuoteSide::closing) quote_open_ = false;
    if (piece.side == QuoteSide::either) quote_open_ = !quote_open_;
  }

  // Behind a stop: quotation marks and brackets that close, more stops, numbers of notes in brackets.
  std::size_t skip_closers(std::size_t i) const {
    bool open = quote_open_;
    while (i < pieces_.size()) {
      const Piece& piece = pieces_[i];
      if (piece.kind == PieceKind::quote) {
        const bool opens_word =
            i + 1 < pieces_.size() && pieces_[i + 1].begin == piece.end && is_wordlike(i + 1);
        const bool straight = form(i) == "\"";
        const bool closes = (piece.side == QuoteSide::closing && !(straight && !open && opens_word)) ||
                            (piece.side == QuoteSide::either && (open || !piece.after_blank));
        if (!closes) return i;
        open = false;
      } else if (piece.kind == PieceKind::apostrophe) {
        if (piece.side == QuoteSide::opening || (piece.after_blank && piece.side != QuoteSide::closing))
          return i;
      } else if (piece.kind == PieceKind::close_bracket) {
        if (piece.after_blank) return i;
      } else if (piece.kind == PieceKind::stop) {
        // more stops: ". . .", "? ? ?"
        if (piece.after_blank && form(i) != form(i - 1)) return i;
      } else if (piece.kind == PieceKind::open_bracket) {
        const std::size_t end = skip_note(i);
        if (end == i) return i;
        i = end - 1;
      } else if (piece.kind != PieceKind::emoticon) {
        return i;
      }
      ++i;
    }
    return i;
  }

  // "[12]", "[citation needed]" behind the stop of their sentence: the piece behind, or i.
  std::size_t skip_note(std::size_t i) const {
    if (form(i) != "[" || i == 0) return i;
    for (std::size_t k = i + 1; k < pieces_.size() && k <= i + 5; ++k) {
      if (pieces_[k].kind == PieceKind::close_bracket) return k > i + 1 ? k + 1 : i;
      const bool number = pieces_[k].kind == PieceKind::number && k == i + 1 && form(k).size() <= 3;
      const bool word =
          pieces_[k].kind == PieceKind::word && !pieces_[k].upper && !is(i + 1, PieceKind::number);
      if (!number && !word) return i;
    }
    return i;
  }

  // The first word at or behind i, over marks that open; or the number of pieces.
  std::size_t first_word(std::size_t i) const {
    for (std::size_t k = i; k < pieces_.size() && k < i + 4; ++k) {
      const PieceKind kind = pieces_[k].kind;
      if (kind == PieceKind::word || kind == PieceKind::number || kind == PieceKind::address) return k;
      if (kind != PieceKind::quote && kind != PieceKind::apostrophe && kind != PieceKind::open_bracket &&
          kind != PieceKind::dash && kind != PieceKind::symbol && kind != PieceKind::stop)
        break;
    }
    return pieces_.size();
  }

  bool ends_sentence(std::size_t stop, std::size_t next) const {
    const bool closed = next > stop + 1;
    const std::size_t word = first_word(next);
    const bool glued = !pieces_[next].after_blank;
    const PieceKind kind = pieces_[next].kind;
    if (kind == PieceKind::comma || kind == PieceKind::semicolon || kind == PieceKind::colon ||
        kind == PieceKind::close_bracket)
      return false;
    if (pieces_[stop].kind == PieceKind::own_dot) return !glued && !closed && abbreviation_ends(stop, word);

    const bool upper = is(word, PieceKind::word) && pieces_[word].upper;
    const bool lower_word = is(word, PieceKind::word) && !pieces_[word].upper;
    const std::string_view mark = form(stop);
    const bool dots = mark.size() > 1 && mark.find_first_of("!?") == std::string_view::npos;

    // "end.The": a missing blank
    if (glued && !closed)
      return upper && stop > begin_ && is(stop - 1, PieceKind::word) && mark == "." &&
             pieces_[stop - 1].end - pieces_[stop - 1].begin > 1;
    // "1. The", "a. The", "* 1. The" at the beginning
    if (mark == "." && labels_item(stop)) return false;
    if (lower_word && kind != PieceKind::dash)
      return !closed && !dots && !(pieces_[stop].after_blank && mark != ".");
    // "Viva Maria! (1965)", "Murders? (Three Sinners, 1950)"
    if (mark != "." && kind == PieceKind::open_bracket && (!upper || ends_with_year(next))) return false;
    if (closed && mark != "." && upper && is_attribution(word)) return false;
    if (kind == PieceKind::dash && (names_source(next) || lower_word)) return false;
    if (word == pieces_.size()) return kind != PieceKind::dash || !dots;
    return true;
  }

  // A bracket of a few words with a year before its end: a title's translation.
  bool ends_with_year(std::size_t open) const {
    constexpr std::size_t longest = 10;
    for (std::size_t k = open + 1; k < pieces_.size() && k <= open + longest; ++k) {
      const PieceKind kind = pieces_[k].kind;
      if (kind == PieceKind::close_bracket) return is(k - 1, PieceKind::number) && form(k - 1).size() == 4;
      if (kind == PieceKind::stop) return false;
    }
    return false;
  }

  bool labels_item(std::size_t stop) const {
    if (stop == begin_) return false;
    const std::size_t label = stop - 1;
    if (label >= begin_ + 2 && is(label, PieceKind::number) && form(label).size() <= 2 &&
        is(label - 1, PieceKind::colon))
      return true;  // "... the following: 1. The ..."
    if (label == begin_ + 1 && is(label, PieceKind::number)) {
      const std::string first = lower(begin_);
      if (first == "figure" || first == "table" || first == "chapter") return true;
    }
    if (label > begin_ + 1 || (label == begin_ + 1 && is(begin_, PieceKind::word))) return false;
    if (label == begin_ + 1 && is(begin_, PieceKind::number)) return false;
    return (is(label, PieceKind::number) && form(label).size() <= 3) ||
           (form(label).size() == 1 && is(label, PieceKind::word));
  }

  // A dash and a name end the paragraph: "... of us all." - Ida Holt
  bool names_source(std::size_t dash) const {
    if (pieces_.size() - dash > 7) return false;
    for (std::size_t k = dash + 1; k < pieces_.size(); ++k) {
      const PieceKind kind = pieces_[k].kind;
      const bool name = (kind == PieceKind::word && pieces_[k].upper) || kind == PieceKind::own_dot ||
                        kind == PieceKind::comma;
      if (!name) return false;
    }
    return true;
  }

  // "... !" Ida Holt said
  bool is_attribution(std::size_t word) const {
    for (std::size_t k = word; k < pieces_.size() && k < word + 5; ++k) {
      if (pieces_[k].kind == PieceKind::own_dot) continue;
      if (pieces_[k].kind != PieceKind::word) return false;
      if (!pieces_[k].upper) return k > word && is_speech_verb(lower(k));
    }
    return false;
  }

  bool abbreviation_ends(std::size_t dot, std::size_t word) const {
    if (!(is(word, PieceKind::word) && pieces_[word].upper)) {
      const Abbreviation kind = pieces_[dot].abbreviation;
      const bool opens = word < pieces_.size() && is(word - 1, PieceKind::quote);
      return opens && pieces_[word].upper && kind != Abbreviation::title && kind != Abbreviation::reference;
    }
    const std::string next = lower(word);
    const bool lower_follows =
        is(word + 1, PieceKind::word) && !pieces_[word + 1].upper && !pieces_[word + 1].continues_token;
    const bool starter = (begins_sentence(next) && !is(word + 1, PieceKind::own_dot)) ||
                         (lower_follows && begins_news_sentence(next));
    switch (pieces_[dot].abbreviation) {
      case Abbreviation::title:
      case Abbreviation::reference:
      case Abbreviation::numbered:
        return false;
      case Abbreviation::month:
      case Abbreviation::state:
      case Abbreviation::company:
      case Abbreviation::initialism:
        return starter;
      case Abbreviation::initial:
        return starter && dot >= begin_ + 2 && (!pieces_[dot - 2].upper || takes_letter(lower(dot - 2)));
      case Abbreviation::time:
        return !follows_time(next);
      case Abbreviation::common:
      case Abbreviation::none:
        return true;
    }
    return true;
  }

  // Words of pieces [first, end). An own dot belongs to its word, but for the one that ends the sentence.
  void add_sentence(std::size_t first, std::size_t end, std::size_t last_dot) {
    ParsedSentence sentence;
    sentence.first_word = static_cast<std::uint32_t>(out_.words.size());
    for (std::size_t i = first; i < end; ++i) {
      const Piece& piece = pieces_[i];
      if (piece.kind == PieceKind::own_dot && i != last_dot && i > first) {
        out_.words.back().span.end = piece.end;
      } else {
        out_.words.push_back({{piece.begin, piece.end}, piece.continues_token && i > first});
      }
    }
    sentence.end_word = static_cast<std::uint32_t>(out_.words.size());
    sentence.span = {pieces_[first].begin, pieces_[end - 1].end};
    sentence.paragraph = paragraph_;
    out_.sentences.push_back(sentence);
  }

  std::string_view text_;
  const std::vector<Piece>& pieces_;
  Segmentation& out_;
  std::uint32_t paragraph_ = 0;
  std::size_t begin_ = 0;
  bool quote_open_ = false;
};

}  // namespace

void segment(std::string_view text, Segmentation& out) {
  out.words.clear();
  out.sentences.clear();
  std::vector<ByteSpan> paragraphs;
  find_paragraphs(text, paragraphs);

  std::vector<Piece> pieces;
  std::uint32_t number = 0;
  for (const ByteSpan span : paragraphs) {
    pieces.clear();
    read_pieces(text, span.begin, span.end, pieces);
    if (!pieces.empty()) SentenceSplitter(text, pieces, out).run(number++);
  }
}

}  // namespace standpoint
