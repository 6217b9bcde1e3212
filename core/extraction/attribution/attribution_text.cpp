#include "extraction/attribution/attribution_text.hpp"

#include <algorithm>

namespace standpoint {
namespace {

bool is_open_bracket(std::string_view mark) { return mark == "(" || mark == "["; }
bool is_close_bracket(std::string_view mark) { return mark == ")" || mark == "]"; }

}  // namespace

AttributionText::AttributionText(const DocumentView& document_view, const Trees& document_trees)
    : view(document_view), trees(document_trees) {
  for (const ParsedSentence& s : view.analysis.parsed.sentences)
    sentences_.push_back({s.first_word, s.end_word});
  quote_at_.assign(size(), -1);
  for (const QuoteRun& run : find_quote_runs(view)) {
    const WordRange range{view.token(run.first).first_word, view.token(run.end - 1).end_word};
    for (std::uint32_t w = range.first; w < range.end; ++w)
      quote_at_[w] = static_cast<std::int32_t>(quotes_.size());
    quotes_.push_back({range, run});
  }
}

bool AttributionText::is_dash(std::uint32_t w) const {
  const std::string& form = trees.form(w);
  return form == "-" || form == "--" || form == "\xE2\x80\x93" || form == "\xE2\x80\x94" ||
         form == "\xE2\x80\x95";
}

bool AttributionText::ends_sentence(std::uint32_t w) const {
  const std::string& form = trees.form(w);
  return form == "." || form == "!" || form == "?" || form == "..." || form == "\xE2\x80\xA6";
}

WordRange AttributionText::trim(WordRange range) const {
  const auto drops_first = [&](std::uint32_t w) {
    if (!is_mark(w) && quote_at_[w] < 0) return false;
    if (opens_quote(w)) return false;
    if (closes_quote(w)) return true;
    if (!is_mark(w)) return false;
    if (is_open_bracket(trees.form(w))) return false;
    return !(is(w, "'") || is(w, "\""));
  };
  const auto drops_last = [&](std::uint32_t w) {
    if (closes_quote(w)) return quotes_[static_cast<std::size_t>(quote_at_[w])].range.first < range.first;
    if (opens_quote(w)) return true;
    if (!is_mark(w)) return false;
    if (is_close_bracket(trees.form(w))) return false;
    return true;
  };
  while (!range.empty() && drops_first(range.first)) ++range.first;
  while (!range.empty() && drops_last(range.end - 1)) --range.end;
  return range;
}

WordRange AttributionText::verb_group(std::uint32_t verb) const {
  WordRange group{verb, verb + 1};
  // A participle's auxiliaries may hang on the governor of its copula: only direct children count.
  const std::uint32_t begin = sentence_of(verb).first;
  while (group.first > begin) {
    const std::uint32_t w = group.first - 1;
    const TreeWord& word = trees[w];
    if (word.head != verb && !(word.head != no_word && group.contains(word.head) && word.rel == Rel::advmod))
      break;
    if (word.upos == Upos::propn) break;
    const bool belongs = word.rel == Rel::aux || word.rel == Rel::cop ||
                         (word.rel == Rel::advmod && word.upos != Upos::sconj && word.right == w + 1 &&
                          !trees.xpos(w).starts_with('W') && !trees.xpos(w).starts_with('N'));
    if (!belongs) break;
    group.first = w;
  }
  for (const std::uint32_t c : trees.children(verb)) {
    if (c == group.end && trees[c].rel == Rel::compound && trees[c].sub == SubRel::prt) group.end = c + 1;
    if (c == group.end && trees[c].rel == Rel::advmod && (is(c, "not") || is(c, "n't"))) group.end = c + 1;
  }
  return group;
}

WordRange AttributionText::noun_phrase(std::uint32_t head, const WordRange& limit) const {
  WordRange range{trees[head].left, trees[head].right};
  if (head < limit.first) range.end = std::min(range.end, limit.first);
  if (head >= limit.end) range.first = std::max(range.first, limit.end);
  const std::int32_t own = quote_at_[head];
  // Quotations beside the phrase were drawn in by mistake; clauses in front of a comma, too.
  for (std::uint32_t w = head; w > range.first; --w) {
    if (own != quote_at_[w - 1] && (closes_quote(w - 1) || (own >= 0 && opens_quote(head)))) {
      range.first = w;
      break;
    }
    const TreeWord& word = trees[w - 1];
    const bool opener =
        word.head == head && (word.rel == Rel::cc || word.rel == Rel::mark || word.rel == Rel::case_);
    // "VELMOUTH (AP) - Ida Holt said"
    const bool dateline = is_dash(w - 1) && (w < size() && view.token(token_of(w)).after_blank);
    if (opener || dateline || (is(w - 1, ",") && has_finite_verb({range.first, w}))) {
      range.first = w;
      break;
    }
  }
  for (std::uint32_t w = head; w < range.end; ++w) {
    if (own != quote_at_[w] && opens_quote(w) &&
        quotes_[static_cast<std::size_t>(quote_at_[w])].run.is_speech()) {
      range.end = w;
      break;
    }
  }
  range = trim(range);
  // "Ida Holt, the mayor, said": the second comma closes what the first opened.
  if (range.end < limit.first && is(range.end, ",")) {
    for (std::uint32_t w = head; w < range.end; ++w) {
      if (is(w, ",")) {
        ++range.end;
        break;
      }
    }
  }
  return range;
}

bool AttributionText::has_finite_verb(WordRange range) const {
  for (std::uint32_t w = range.first; w < range.end; ++w) {
    const std::string_view xpos = trees.xpos(w);
    if (xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || xpos == "MD") return true;
  }
  return false;
}

// When and where it was said: "last week", "in May", "after the vote".
bool AttributionText::is_circumstance(std::uint32_t w) const {
  const TreeWord& word = trees[w];
  if (word.rel == Rel::obl && word.sub == SubRel::unmarked) return true;
  if (word.rel != Rel::obl && word.rel != Rel::advcl) return false;
  static const WordSet openers("in on at during after before since until while when amid");
  std::uint32_t opener = trees.child(w, Rel::case_);
  if (opener == no_word) opener = trees.child(w, Rel::mark);
  if (opener == no_word) opener = trees.child(w, Rel::advmod);
  return opener != no_word && opener < w && openers.contains(trees.form(opener));
}

std::uint32_t AttributionText::body_of(std::uint32_t sentence) const {
  constexpr std::uint32_t longest_dateline = 14;
  const WordRange range = sentences_[sentence];
  bool place = false;
  for (std::uint32_t w = range.first; w < range.end && w < range.first + longest_dateline; ++w) {
    const std::string_view raw = view.raw(token_of(w));
    place = place || is(w, "(") || (w == range.first && raw.size() > 2 && raw[1] >= 'A' && raw[1] <= 'Z');
    if (trees.is_verb(w)) return range.first;
    if (is_dash(w) && w > range.first && view.token(token_of(w)).after_blank)
      return place ? w + 1 : range.first;
  }
  return range.first;
}

std::uint32_t AttributionText::topmost_nominal(const WordRange& range) const {
  for (std::uint32_t w = range.first; w < range.end; ++w) {
    const std::uint32_t head = trees[w].head;
    const bool outside = head == no_word || !range.contains(head);
    if (outside && (trees.is_nominal(w) || trees[w].upos == Upos::num || trees[w].upos == Upos::det))
      return w;
  }
  return no_word;
}

std::uint32_t AttributionText::phrase_end(std::uint32_t head, std::uint32_t from) const {
  std::uint32_t end = from;
  const std::uint32_t limit = trees[head].right;
  while (end < limit) {
    if (is_mark(end) && quote_at_[end] < 0) break;
    // The child of the head in whose subtree this word stands.
    std::uint32_t child = end;
    while (trees[child].head != head && trees[child].head != no_word) child = trees[child].head;
    if (trees[child].head != head) break;
    const TreeWord& word = trees[child];
    if (word.rel == Rel::conj || word.rel == Rel::cc || word.rel == Rel::parataxis) break;
    if (end == word.left && child > from && is_circumstance(child)) break;
    end = std::max(end + 1, word.right);
  }
  return end;
}

std::uint32_t AttributionText::subject_of(std::uint32_t verb) const {
  std::uint32_t v = verb;
  for (int steps = 0; v != no_word && steps < 12; ++steps) {
    for (const std::uint32_t c : trees.children(v)) {
      // A second subject behind a verb belongs to its content: "said the plan".
      if (trees[c].rel == Rel::nsubj) return c;
      // "it plans to": read as the empty "it" of "it seems".
      if (trees[c].rel == Rel::expl && c < v && !trees.has_child(v, Rel::csubj)) return c;
    }
    const TreeWord& word = trees[v];
    if (word.head == no_word) return no_word;
    switch (word.rel) {
      case Rel::conj:
      case Rel::advcl:
      case Rel::parataxis:
        v = word.head;
        break;
      case Rel::xcomp: {
        const std::uint32_t object = trees.child(word.head, Rel::obj);
        const std::uint32_t second = trees.child(word.head, Rel::iobj);
        if (object != no_word && object < v) return object;
        if (second != no_word && second < v) return second;
        v = word.head;
        break;
      }
      case Rel::ccomp:
        // "kept saying that"
        if (trees.xpos(v) != "VBG" && trees.xpos(v) != "VB") return no_word;
        v = word.head;
        break;
      case Rel::acl:
        // "a report showing that"; "a man who says" has a subject of its own
        if (!has_child_mark(v)) return word.head;
        // "Holt's attempt to argue", "made an effort to argue"
        if (const std::uint32_t owner = trees.child(word.head, Rel::nmod, SubRel::poss); owner != no_word)
          return owner;
        if (trees[word.head].rel != Rel::obj || trees[word.head].head == no_word) return no_word;
        v = trees[word.head].head;
        break;
      default:
        return no_word;
    }
  }
  return no_word;
}

bool AttributionText::has_child_mark(std::uint32_t w) const {
  return trees.has_child(w, Rel::mark) || trees.has_child(w, Rel::case_);
}

bool AttributionText::is_passive(std::uint32_t verb) const {
  if (trees.xpos(verb) != "VBN" && trees.xpos(verb) != "VBD") return false;
  bool passive_subject = false;
  for (const std::uint32_t c : trees.children(verb)) {
    if (trees[c].sub == SubRel::pass && trees[c].rel == Rel::aux) return true;
    passive_subject = passive_subject || (trees[c].sub == SubRel::pass && trees[c].rel == Rel::nsubj);
  }
  // Without an auxiliary only the second of two participles is one: "some chanted" was misread.
  if (passive_subject && trees[verb].rel == Rel::conj) return true;
  if (passive_subject) return agent_of(verb) != no_word;
  // "When asked whether ..."
  if (trees[verb].rel == Rel::advcl && trees.xpos(verb) == "VBN" && !trees.has_child(verb, Rel::nsubj) &&
      !trees.has_child(verb, Rel::aux))
    return true;
  // "a bill backed by"
  return trees[verb].rel == Rel::acl && trees[verb].sub != SubRel::relcl && trees.xpos(verb) == "VBN";
}

std::uint32_t AttributionText::agent_of(std::uint32_t verb) const {
  for (const std::uint32_t c : trees.children(verb)) {
    if (trees[c].rel != Rel::obl || c < verb) continue;
    if (trees[c].sub == SubRel::agent || trees.case_of(c) == "by") return c;
  }
  return no_word;
}

}  // namespace standpoint
