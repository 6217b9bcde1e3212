#include "language/name_labels.hpp"

#include "language/name_lists.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {

NameLabels::NameLabels(const Text& text, const Analysis& analysis) : text_(text), analysis_(analysis) {
  constexpr std::uint32_t longest = 3;  // words of a label
  for (const Sentence& s : analysis.sentences) {
    std::uint32_t i = s.first_token;
    while (i < s.end_token && i - s.first_token < longest && analysis.tokens[i].capitalised &&
           analysis.tokens[i].kind == TokenKind::word)
      ++i;
    if (i == s.first_token || i + 1 >= s.end_token || word_of(text, analysis, i) != ":") continue;
    ++labels_[lower(i - 1)];
  }
}

std::string NameLabels::lower(std::uint32_t i) const { return lower_word(word_of(text_, analysis_, i)); }

bool NameLabels::is_person(const Name& name) const {
  const std::uint32_t size = name.end_token - name.first_token;
  const std::string last = lower(name.end_token - 1);
  if (organisation_words().contains(last) || is_country(text_.slice(name.span))) return false;
  const auto label = labels_.find(last);
  if (size <= 3 && label != labels_.end() && label->second >= 2) return true;
  // "Ida Ruhl, a former striker,"
  static const WordSet roles(
      "minister president senator mayor governor lawmaker lawyer attorney judge prosecutor economist "
      "journalist "
      "reporter spokesman spokeswoman striker goalkeeper midfielder defender footballer swimmer rower "
      "cyclist "
      "skier boxer wrestler sprinter runner novelist poet painter singer actor actress engineer scientist "
      "physicist chemist biologist professor historian sociologist nurse teacher farmer fisherman activist "
      "campaigner diplomat ambassador general colonel bishop priest pastor imam rabbi widow mother father "
      "student pensioner driver");
  if (size != 2 || name.end_token + 3 >= analysis_.tokens.size()) return false;
  const std::string article = lower(name.end_token + 1);
  if (word_of(text_, analysis_, name.end_token) != "," || (article != "a" && article != "an")) return false;
  constexpr std::uint32_t reach = 4;
  const std::uint32_t end = std::min<std::uint32_t>(name.end_token + 2 + reach,
                                                    static_cast<std::uint32_t>(analysis_.tokens.size()));
  for (std::uint32_t i = name.end_token + 2; i < end; ++i) {
    const std::string w = lower(i);
    if (analysis_.tokens[i].kind != TokenKind::word || function_words().contains(w)) return false;
    const bool last_of_phrase = i + 1 < end && (analysis_.tokens[i + 1].kind != TokenKind::word ||
                                                function_words().contains(lower(i + 1)));
    if (roles.contains(w) && last_of_phrase) return true;
  }
  return false;
}

bool follows_firm(const Trees& trees, std::uint32_t word) {
  static const WordSet firms(
      "maker manufacturer company firm airline retailer supplier developer operator giant insurer publisher "
      "broadcaster startup start-up chain builder lender carmaker drugmaker chipmaker utility brewer "
      "carrier");
  if (word == 0 || trees[word - 1].sentence != trees[word].sentence) return false;
  return firms.contains(trees.lemma(word - 1)) && trees[word - 1].upos == Upos::noun &&
         trees.xpos(word - 1) != "NNS";
}

}  // namespace standpoint
