#include "extraction/attribution/attribution_headings.hpp"

#include <algorithm>
#include <string_view>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_name = 7;

bool is_capitals(std::string_view word) {
  return word.size() > 1 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

void read_heading(const AttributionText& text, std::uint32_t sentence, std::vector<AttributionDraft>& out) {
  const WordRange range = text.sentence(sentence);
  const Sentence& place = text.view.analysis.sentences[sentence];
  const bool opens_paragraph =
      sentence == 0 || text.view.analysis.sentences[sentence - 1].paragraph != place.paragraph;
  if (!opens_paragraph) return;
  std::uint32_t colon = range.first;
  const std::uint32_t limit = std::min(range.end, range.first + longest_name + 1);
  while (colon < limit && !text.is(colon, ":")) ++colon;
  if (colon == limit || colon == range.first || colon + 2 >= range.end) return;

  bool named = false, capitals = true, proper = true;
  for (std::uint32_t w = range.first; w < colon; ++w) {
    const TreeWord& word = text.trees[w];
    if (word.upos == Upos::verb || word.upos == Upos::aux || text.is_mark(w)) return;
    named = named || (word.name == 1 || word.name == 2);
    proper = proper && (word.upos == Upos::propn);
    capitals = capitals && is_capitals(text.view.raw(text.token_of(w)));
  }
  const bool transcript = !place.heading && sentence > 0 && (capitals || (proper && named));
  const std::string& only = text.trees.lemma(range.first);
  const bool report =
      colon == range.first + 1 && (CueLexicon::built_in().reports(only) || only == "newspaper");
  if (!transcript && !((named || report) && (place.heading || sentence == 0))) return;

  AttributionDraft draft;
  draft.source = {range.first, colon};
  draft.cue = {colon, colon + 1};
  draft.cue_word = colon;
  draft.speaker = range.first;
  for (std::uint32_t w = range.first; w < colon; ++w) {
    if (text.trees[w].head == no_word || !draft.source.contains(text.trees[w].head)) draft.speaker = w;
  }
  std::uint32_t end = range.end;
  if (transcript) {
    while (end < text.size() && text.paragraph_of(end) == place.paragraph) ++end;
  }
  const WordRange content = transcript ? WordRange{colon + 1, end} : text.trim({colon + 1, end});
  if (content.empty()) return;
  draft.content.push_back(content);
  out.push_back(std::move(draft));
}

void read_colon(const AttributionText& text, const QuoteWords& quote, std::vector<AttributionDraft>& out) {
  constexpr std::uint32_t longest_cue = 8;
  if (quote.range.first < 2 || !text.is(quote.range.first - 1, ":")) return;
  const std::uint32_t colon = quote.range.first - 1;
  if (text.quote_at(colon) >= 0) return;
  const WordRange sentence = text.sentence_of(colon);
  AttributionDraft draft;
  draft.speaks = true;
  draft.content.push_back(quote.range);
  draft.cue = {colon, colon + 1};
  draft.cue_word = colon;

  // A person named right before the colon speaks; else the subject of the last verb.
  const TreeWord& before = text.trees[colon - 1];
  if (before.name == 1) {
    std::uint32_t head = colon - 1;
    while (text.trees[head].rel == Rel::flat && text.trees[head].head != no_word)
      head = text.trees[head].head;
    draft.speaker = head;
    draft.source = text.noun_phrase(head, draft.cue);
  } else {
    for (std::uint32_t w = colon; w > sentence.first && draft.source.empty(); --w) {
      const std::uint32_t verb = w - 1;
      if (text.quote_at(verb) >= 0) return;
      if (text.trees[verb].upos != Upos::verb && !text.trees.has_child(verb, Rel::cop)) continue;
      const WordRange group = text.verb_group(verb);
      const std::uint32_t subject = text.subject_of(verb);
      if (subject == no_word || subject >= verb) continue;
      if (colon - group.first <= longest_cue) {
        draft.cue = {group.first, colon + 1};
        draft.cue_word = verb;
      }
      draft.speaker = subject;
      draft.source = text.noun_phrase(subject, group);
    }
  }
  if (!draft.source.empty()) out.push_back(std::move(draft));
}

void read_signature(const AttributionText& text, const QuoteWords& quote,
                    std::vector<AttributionDraft>& out) {
  constexpr std::uint32_t longest_signature = 12;
  const std::uint32_t dash = quote.range.end;
  if (dash + 1 >= text.size() || !text.is_dash(dash)) return;
  const std::uint32_t paragraph = text.paragraph_of(dash);
  // Behind the quotation, or in a line of its own below it.
  if (paragraph > text.paragraph_of(dash - 1) + 1 || text.paragraph_of(dash + 1) != paragraph) return;
  std::uint32_t end = dash + 1;
  while (end < text.size() && end <= dash + longest_signature && text.paragraph_of(end) == paragraph) ++end;
  if (end < text.size() && text.paragraph_of(end) == paragraph) return;
  while (end > dash + 1 && (text.is(end - 1, ".") || text.is_dash(end - 1))) --end;
  const std::uint32_t name = text.trees[dash + 1].name;
  if ((name != 1 && name != 2) || text.has_finite_verb({dash + 1, end})) return;
  AttributionDraft draft;
  draft.source = {dash + 1, end};
  draft.cue = {dash, dash + 1};
  draft.cue_word = dash;
  draft.speaker = dash + 1;
  // The head of the name, wherever the parser hung it.
  while (text.trees[draft.speaker].rel == Rel::flat && text.trees[draft.speaker].head != no_word &&
         draft.source.contains(text.trees[draft.speaker].head))
    draft.speaker = text.trees[draft.speaker].head;
  draft.content.push_back(quote.range);
  out.push_back(std::move(draft));
}

}  // namespace standpoint
