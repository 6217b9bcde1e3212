// What is spoken of: what "it" and "this" stand for in a quotation, and what a judgement without an object is
// about.

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <iterator>

namespace standpoint {

void StanceReader::take_matter(const IssuePhrase& phrase, std::uint32_t s) {
  last_issue_ = phrase;
  last_issue_sentence_ = s;
  if (matters_.empty() || matters_.back().first < s)
    matters_.emplace_back(s, phrase);
  else if (matters_.back().first == s)
    matters_.back().second = phrase;
}

const std::pair<std::uint32_t, IssuePhrase>* StanceReader::matter_at(std::uint32_t s) const {
  const auto behind =
      std::upper_bound(matters_.begin(), matters_.end(), s,
                       [](std::uint32_t at, const auto& matter) { return at < matter.first; });
  return behind == matters_.begin() ? nullptr : &*std::prev(behind);
}

// "said of the toll", "asked about the toll", "speaking of the toll": named where it is reported, often
// behind the quotation.
void StanceReader::note_matter(std::uint32_t s) {
  static const WordSet saying("say speak talk write joke quip complain remark add");
  static const WordSet asking("ask press question quiz grill");
  static const WordSet answering("comment react respond refer reply");
  const ParsedSentence& sentence = view_.analysis.parsed.sentences[s];
  for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
    if (!t_.is_verb(w)) continue;
    const std::string& lemma = t_.lemma(w);
    const bool says = saying.contains(lemma);
    const bool asks = asking.contains(lemma);
    const bool answers = answering.contains(lemma);
    if ((!says && !asks && !answers) || actors_.speech_at(w) != nullptr) continue;
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || t_[c].rel != Rel::obl || !t_.is_nominal(c) || t_[c].upos == Upos::pron) continue;
      const bool about = syntax_.has_marker(c, "about") || (says && syntax_.has_marker(c, "of")) ||
                         (!says && syntax_.has_marker(c, "on")) || (answers && syntax_.has_marker(c, "to"));
      if (!about || !actors_.find(c).empty()) continue;
      const auto phrase = noun_phrase(c);
      if (phrase && !says_nothing(phrase->label)) take_matter(*phrase, s);
    }
  }
}

// "The toll begins on Monday.": a sentence that gave nothing else names what the next one is about.
void StanceReader::note_subject(std::uint32_t s) {
  if (last_issue_ && last_issue_sentence_ == s) return;
  std::uint32_t verb = t_.root_of(s);
  if (verb == no_word || verb >= t_.size() || actors_.speech_at(verb) != nullptr) return;
  for (const Words& words : {syntax_.subjects(verb), syntax_.direct_objects(verb)}) {
    for (const std::uint32_t w : words) {
      if (t_[w].upos != Upos::noun || t_[w].name != 0 || !actors_.find(w).empty()) continue;
      const Predicate* p = predicate_at(w);
      const bool act =
          p != nullptr && (p->entry->part == LexiconPart::event || p->entry->part == LexiconPart::own);
      if (!act) continue;
      const auto phrase = noun_phrase(w);
      if (phrase && !says_nothing(phrase->label)) return take_matter(*phrase, s);
    }
  }
}

}  // namespace standpoint
