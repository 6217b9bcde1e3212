#include "extraction/quotations.hpp"

#include "extraction/lexicon.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t cue_window = 14;  // tokens beside a quotation in which its cue may stand
constexpr std::uint32_t scare_quote_words = 3;

bool is_cue(const DocumentView& view, std::uint32_t i) {
  const VerbReading verb = find_verb(view.word(i));
  if (verb.entries == nullptr || view.mention(i) != nullptr) return false;
  const bool speaks =
      std::any_of(verb.entries->begin(), verb.entries->end(), [](const VerbEntry& e) { return e.cue; });
  return speaks && (verb.past || verb.third || verb.gerund || verb.base);
}

class QuotationFinder {
 public:
  explicit QuotationFinder(const DocumentView& view) : view_(view) {}

  std::vector<SpokenPart> find() {
    find_quotes();
    for (auto& quote : quotes_) attribute(quote);
    carry_speakers();
    for (auto& quote : quotes_) parts_.push_back(quote.part);
    find_indirect();
    std::sort(parts_.begin(), parts_.end(), [](const SpokenPart& a, const SpokenPart& b) {
      return std::pair(a.content.first, a.content.end) < std::pair(b.content.first, b.content.end);
    });
    return std::move(parts_);
  }

 private:
  struct QuoteRun {
    SpokenPart part;
    std::size_t first_sentence = 0;
    std::uint32_t paragraph = 0;
    bool left_open = false;  // runs to the end of its paragraph without a closing mark
  };

  // Pairs of marks within a paragraph; an open one at its end runs on.
  void find_quotes() {
    std::size_t s = 0;
    const auto& sentences = view_.analysis.sentences;
    while (s < sentences.size()) {
      std::size_t end = s;
      while (end < sentences.size() && sentences[end].paragraph == sentences[s].paragraph) ++end;
      find_in_paragraph(s, end);
      s = end;
    }
  }

  void find_in_paragraph(std::size_t first_sentence, std::size_t end_sentence) {
    const auto& sentences = view_.analysis.sentences;
    const std::uint32_t begin = sentences[first_sentence].first_token;
    const std::uint32_t end = sentences[end_sentence - 1].end_token;
    std::uint32_t open = end;
    std::size_t sentence = first_sentence;
    for (std::uint32_t i = begin; i < end; ++i) {
      while (i >= sentences[sentence].end_token) ++sentence;
      if (open == end) {
        if (view_.token(i).kind == TokenKind::open_quote) {
          open = i;
          opened_in_ = sentence;
        }
      } else if (closes(open, i, end)) {
        add_quote(open, i + 1, opened_in_, false);
        open = end;
      }
    }
    if (open != end) add_quote(open, end, opened_in_, true);
  }

  // A mark of the same kind; an apostrophe inside a word does not come here.
  bool closes(std::uint32_t open, std::uint32_t i, std::uint32_t end) const {
    if (view_.token(i).kind != TokenKind::close_quote) return false;
    const std::string_view opening = view_.raw(open);
    const std::string_view mark = view_.raw(i);
    const bool double_open = opening == "\"" || opening == "\xE2\x80\x9C" || opening == "\xE2\x80\x9E";
    if (double_open) return mark == "\"" || mark == "\xE2\x80\x9D";
    if (opening == "\xC2\xAB") return mark == "\xC2\xBB";
    // ’ after a plural's s may be a possessive: it closes only before a mark or at the end, or after one.
    if (mark != "\xE2\x80\x99" && mark != "'") return false;
    const bool after_mark = i > open && view_.token(i - 1).kind == TokenKind::punctuation;
    return after_mark || i + 1 >= end || view_.token(i + 1).kind != TokenKind::word ||
           !view_.raw(i - 1).ends_with('s');
  }

  void add_quote(std::uint32_t first, std::uint32_t end, std::size_t sentence, bool left_open) {
    std::uint32_t words = 0;
    for (std::uint32_t i = first; i < end; ++i) words += view_.token(i).kind == TokenKind::word ? 1U : 0U;
    QuoteRun quote;
    quote.part.content = {first, end};
    quote.first_sentence = sentence;
    quote.paragraph = view_.analysis.sentences[sentence].paragraph;
    quote.left_open = left_open;
    const bool ends_as_speech = end >= 2 && (view_.raw(end - 2) == "." || view_.raw(end - 2) == "," ||
                                             view_.raw(end - 2) == "!" || view_.raw(end - 2) == "?");
    if (words <= scare_quote_words && !ends_as_speech && !left_open) return;
    const bool opens_sentence = view_.analysis.sentences[sentence].first_token == first;
    quote.part.type = opens_sentence || ends_as_speech ? QuotationType::direct : QuotationType::mixed;
    quotes_.push_back(quote);
  }

  std::uint32_t sentence_begin(std::size_t sentence) const {
    return view_.analysis.sentences[sentence].first_token;
  }

  // The cue after the quotation ("..., said X", "..., X said"), else before it ("X said: ...").
  void attribute(QuoteRun& quote) {
    if (!attribute_after(quote)) attribute_before(quote);
  }

  bool attribute_after(QuoteRun& quote) {
    const std::uint32_t begin = quote.part.content.end;
    std::uint32_t limit = std::min(begin + cue_window, view_.size());
    for (std::uint32_t i = begin; i < limit; ++i) {
      const std::string_view mark = view_.raw(i);
      if (mark == "." || mark == ";" || mark == ":" || view_.token(i).kind == TokenKind::open_quote) break;
      // A capital after a full stop begins another sentence.
      if (i == begin && view_.token(i).capitalised && i >= 2 &&
          (view_.raw(i - 2) == "." || view_.raw(i - 2) == "?" || view_.raw(i - 2) == "!")) {
        const bool names_speaker = view_.mention(i) != nullptr && view_.raw(i - 2) != ".";
        if (!names_speaker) break;
      }
      if (!is_cue(view_, i)) continue;
      return attribute_to_cue(quote.part, i, begin, limit);
    }
    return false;
  }

  bool attribute_before(QuoteRun& quote) {
    const std::uint32_t begin = sentence_begin(quote.first_sentence);
    const std::uint32_t end = quote.part.content.first;
    const std::uint32_t lowest = end > begin + cue_window * 2 ? end - cue_window * 2 : begin;
    for (std::uint32_t i = end; i > lowest; --i) {
      if (view_.token(i - 1).kind == TokenKind::close_quote) return false;
      if (!is_cue(view_, i - 1)) continue;
      if (attribute_to_cue(quote.part, i - 1, begin, end)) return true;
    }
    // "X: ..." and "according to X, ..."
    return attribute_to_colon(quote.part, begin, end) || attribute_to_according(quote.part, begin, end);
  }

  bool attribute_to_colon(SpokenPart& part, std::uint32_t begin, std::uint32_t end) {
    if (end <= begin + 1 || view_.raw(end - 1) != ":") return false;
    const LocalMention* speaker = view_.mention(begin);
    if (speaker == nullptr || !view_.can_act(*speaker)) return false;
    set_speaker(part, *speaker);
    part.cue = {end - 1, end};
    return true;
  }

  bool attribute_to_according(SpokenPart& part, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = begin; i + 2 < end; ++i) {
      if (view_.word(i) != "according" || view_.word(i + 1) != "to") continue;
      const LocalMention* speaker = first_mention(i + 2, std::min(i + 6, end));
      if (speaker == nullptr) return false;
      set_speaker(part, *speaker);
      part.cue = {i, i + 2};
      return true;
    }
    return false;
  }

  const LocalMention* first_mention(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      const LocalMention* mention = view_.mention(i);
      if (mention != nullptr && view_.can_act(*mention)) return mention;
    }
    return nullptr;
  }

  // The actor beside a cue: right after it ("said X"), else the nearest before it.
  bool attribute_to_cue(SpokenPart& part, std::uint32_t cue, std::uint32_t begin, std::uint32_t end) {
    part.cue = {cue, cue + 1};
    if (cue + 1 < end) {
      const LocalMention* after = view_.mention(cue + 1);
      if (after != nullptr && view_.can_act(*after) && after->type != MentionType::pronoun)
        return set_speaker(part, *after);
      // "said the union's leader, Jon Reyes": the person named in apposition.
      if (after == nullptr &&
          (view_.word(cue + 1) == "the" || view_.word(cue + 1) == "a" || view_.word(cue + 1) == "an")) {
        const LocalMention* named = first_mention(cue + 2, std::min(cue + 9, end));
        if (named != nullptr) return set_speaker(part, *named);
      }
    }
    const auto before = view_.entities.last_before(cue, begin);
    if (!before) return false;
    const LocalMention& mention = view_.entities.mentions[*before];
    if (!view_.can_act(mention)) return false;
    return set_speaker(part, apposition_head(mention, cue, begin));
  }

  // "Lena Moss, director of the Port Authority, said": the person in front of the commas.
  const LocalMention& apposition_head(const LocalMention& last, std::uint32_t cue,
                                      std::uint32_t begin) const {
    if (cue == 0 || view_.raw(cue - 1) != ",") return last;
    for (std::uint32_t i = cue - 1; i > begin; --i) {
      if (view_.raw(i - 1) != ",") continue;
      const auto head = view_.entities.last_before(i - 1, begin);
      if (!head) return last;
      const LocalMention& mention = view_.entities.mentions[*head];
      return mention.end_token == i - 1 && view_.can_act(mention) ? mention : last;
    }
    return last;
  }

  bool set_speaker(SpokenPart& part, const LocalMention& mention) const {
    part.speaker = mention.entity;
    part.source = {mention.first_token, mention.end_token};
    return true;
  }

  // A quotation without a cue belongs to who speaks in its paragraph, or goes on from the paragraph before.
  void carry_speakers() {
    for (std::size_t q = 0; q < quotes_.size(); ++q) {
      if (quotes_[q].part.speaker) continue;
      const auto take = [&](const QuoteRun& other) { quotes_[q].part.speaker = other.part.speaker; };
      if (q > 0 && quotes_[q - 1].paragraph == quotes_[q].paragraph &&
          quotes_[q].part.type == QuotationType::direct) {
        take(quotes_[q - 1]);
      } else if (q + 1 < quotes_.size() && quotes_[q + 1].paragraph == quotes_[q].paragraph &&
                 quotes_[q + 1].part.speaker && quotes_[q].part.type == QuotationType::direct) {
        take(quotes_[q + 1]);
      } else if (q > 0 && quotes_[q - 1].left_open && quotes_[q - 1].paragraph + 1 == quotes_[q].paragraph) {
        take(quotes_[q - 1]);
      }
    }
  }

  bool is_quoted(std::uint32_t i) const {
    const auto next =
        std::upper_bound(quotes_.begin(), quotes_.end(), i,
                         [](std::uint32_t token, const QuoteRun& q) { return token < q.part.content.first; });
    return next != quotes_.begin() && std::prev(next)->part.content.contains(i);
  }

  // "X said (that) ...", "..., X said." and "according to X" outside of quotations.
  void find_indirect() {
    for (const Sentence& sentence : view_.analysis.sentences) {
      for (std::uint32_t i = sentence.first_token + 1; i < sentence.end_token; ++i) {
        if (is_quoted(i)) continue;
        if (view_.word(i) == "to" && view_.word(i - 1) == "according") {
          add_according(sentence, i);
          break;
        }
        if (is_cue(view_, i) && add_indirect(sentence, i)) break;
      }
    }
  }

  void add_according(const Sentence& sentence, std::uint32_t to) {
    const LocalMention* speaker = first_mention(to + 1, std::min(to + 6, sentence.end_token));
    if (speaker == nullptr) return;
    SpokenPart part;
    set_speaker(part, *speaker);
    part.cue = {to - 1, to + 1};
    const bool in_front = to - 1 <= sentence.first_token + 1;
    part.content = in_front
                       ? TokenRange{std::min(speaker->end_token + 1, sentence.end_token), sentence.end_token}
                       : TokenRange{sentence.first_token, to - 1};
    if (!part.content.empty() && !is_quoted(part.content.first)) parts_.push_back(part);
  }

  bool add_indirect(const Sentence& sentence, std::uint32_t cue) {
    const VerbReading verb = find_verb(view_.word(cue));
    if (!verb.past && !verb.third &&
        !(verb.base && cue > 0 && (view_.word(cue - 1) == "will" || view_.word(cue - 1) == "would"))) {
      if (!(verb.base && follows_plural_subject(cue, sentence))) return false;
    }
    SpokenPart part;
    const bool ends_sentence = cue + 1 >= sentence.end_token || view_.raw(cue + 1) == ".";
    if (!attribute_to_cue(part, cue, sentence.first_token, sentence.end_token)) return false;
    // The subject must stand right before the cue, but for auxiliaries and adverbs.
    if (part.source.end > cue + 1) return false;
    if (ends_sentence) {
      std::uint32_t end = part.source.first;
      while (end > sentence.first_token && view_.token(end - 1).kind == TokenKind::punctuation) --end;
      part.content = {sentence.first_token, end};
    } else {
      std::uint32_t begin = cue + 1;
      if (begin < sentence.end_token && view_.word(begin) == "that") ++begin;
      std::uint32_t end = sentence.end_token;
      while (end > begin && view_.token(end - 1).kind == TokenKind::punctuation) --end;
      part.content = {begin, end};
    }
    if (part.content.empty() || is_quoted(part.content.first)) return false;
    if (part.content.end - part.content.first < 2) return false;
    parts_.push_back(part);
    return true;
  }

  bool follows_plural_subject(std::uint32_t cue, const Sentence& sentence) const {
    const auto before = view_.entities.last_before(cue, sentence.first_token);
    if (!before) return false;
    const LocalMention& mention = view_.entities.mentions[*before];
    return mention.end_token == cue && view_.entity(mention).kind == EntityKind::group;
  }

  const DocumentView& view_;
  std::vector<QuoteRun> quotes_;
  std::vector<SpokenPart> parts_;
  std::size_t opened_in_ = 0;
};

}  // namespace

std::vector<SpokenPart> find_spoken_parts(const DocumentView& view) { return QuotationFinder(view).find(); }

}  // namespace standpoint
