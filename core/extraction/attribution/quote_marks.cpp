#include "extraction/attribution/quote_marks.hpp"

#include <string_view>

namespace standpoint {
namespace {

enum class MarkKind { none, plain, doubled, single, guillemet };

// Straight and typographic marks are one kind: many texts mix them.
MarkKind mark_kind(std::string_view mark) {
  if (mark == "\"" || mark == "\xE2\x80\x9C" || mark == "\xE2\x80\x9D" || mark == "\xE2\x80\x9E")
    return MarkKind::plain;
  if (mark == "''" || mark == "``" || mark == "\xE2\x80\x98\xE2\x80\x98" ||
      mark == "\xE2\x80\x99\xE2\x80\x99")
    return MarkKind::doubled;
  if (mark == "'" || mark == "\xE2\x80\x98" || mark == "\xE2\x80\x99") return MarkKind::single;
  if (mark == "\xC2\xAB" || mark == "\xC2\xBB") return MarkKind::guillemet;
  return MarkKind::none;
}

class QuoteFinder {
 public:
  explicit QuoteFinder(const DocumentView& view) : view_(view) {}

  std::vector<QuoteRun> find() {
    const auto& sentences = view_.analysis.sentences;
    for (std::size_t s = 0; s < sentences.size();) {
      std::size_t end = s;
      while (end < sentences.size() && sentences[end].paragraph == sentences[s].paragraph) ++end;
      find_in_paragraph(s, end);
      s = end;
    }
    return std::move(runs_);
  }

 private:
  void find_in_paragraph(std::size_t first_sentence, std::size_t end_sentence) {
    const auto& sentences = view_.analysis.sentences;
    begin_ = sentences[first_sentence].first_token;
    end_ = sentences[end_sentence - 1].end_token;
    std::uint32_t open = end_;
    std::size_t sentence = first_sentence;
    bool opens_sentence = false;
    for (std::uint32_t i = begin_; i < end_; ++i) {
      while (i >= sentences[sentence].end_token) ++sentence;
      const MarkKind kind = mark_kind(view_.raw(i));
      if (kind == MarkKind::none) continue;
      if (open != end_ && kind == open_kind_ && closes(open, i)) {
        add(open, i + 1, sentences[first_sentence].paragraph, opens_sentence, false);
        open = end_;
        continue;
      }
      const bool reopens = open != end_ && kind == open_kind_ && kind != MarkKind::single && opens(i, kind);
      if ((open != end_ && !reopens) || !opens(i, kind)) continue;
      // A single mark is an apostrophe unless another one closes it.
      if (kind == MarkKind::single && !has_closing(i)) continue;
      open = i;
      open_kind_ = kind;
      opens_sentence = sentences[sentence].first_token == i;
    }
    if (open != end_ && open_kind_ != MarkKind::single)
      add(open, end_, sentences[first_sentence].paragraph, opens_sentence, true);
  }

  bool opens(std::uint32_t i, MarkKind kind) const {
    if (kind != MarkKind::doubled) return view_.token(i).kind == TokenKind::open_quote;
    if (view_.raw(i) == "``") return true;
    // A doubled mark stands against the word that it opens.
    return i + 1 < end_ && !view_.token(i + 1).after_blank && (i == begin_ || view_.token(i).after_blank);
  }

  bool closes(std::uint32_t open, std::uint32_t i) const {
    switch (open_kind_) {
      case MarkKind::doubled:
        return !opens(i, MarkKind::doubled);
      case MarkKind::single:
        return closes_single(open, i);
      default:
        return view_.token(i).kind == TokenKind::close_quote;
    }
  }

  // ’ after a plural's s may be a possessive: it closes only before a mark or at the end, or after one.
  bool closes_single(std::uint32_t open, std::uint32_t i) const {
    if (view_.token(i).kind != TokenKind::close_quote || i == open) return false;
    const bool after_mark = i > open && view_.token(i - 1).kind == TokenKind::punctuation;
    return after_mark || i + 1 >= end_ || view_.token(i + 1).kind != TokenKind::word ||
           !view_.raw(i - 1).ends_with('s');
  }

  bool has_closing(std::uint32_t open) {
    constexpr std::uint32_t longest = 300;
    for (std::uint32_t i = open + 1; i < end_ && i < open + longest; ++i) {
      if (mark_kind(view_.raw(i)) == MarkKind::single && closes_single(open, i)) return true;
    }
    return false;
  }

  void add(std::uint32_t first, std::uint32_t end, std::uint32_t paragraph, bool opens_sentence,
           bool left_open) {
    QuoteRun run;
    run.first = first;
    run.end = end;
    run.paragraph = paragraph;
    run.left_open = left_open;
    run.opens_sentence = opens_sentence;
    for (std::uint32_t i = first; i < end; ++i) run.words += view_.is_word(i) ? 1U : 0U;
    if (run.words == 0) return;
    const auto is_end = [&](std::uint32_t i) {
      const std::string_view mark = view_.raw(i);
      return mark == "." || mark == "," || mark == "!" || mark == "?" || mark == "..." ||
             mark == "\xE2\x80\xA6";
    };
    // The comma of "a 'plan,' the mayor" is American habit: it tells speech only after more than a term.
    run.ends_as_speech =
        !left_open && end >= first + 3 && is_end(end - 2) && (run.words > 2 || opens_sentence);
    runs_.push_back(run);
  }

  const DocumentView& view_;
  std::vector<QuoteRun> runs_;
  std::uint32_t begin_ = 0, end_ = 0;
  MarkKind open_kind_ = MarkKind::none;
};

}  // namespace

std::vector<QuoteRun> find_quote_runs(const DocumentView& view) { return QuoteFinder(view).find(); }

}  // namespace standpoint
