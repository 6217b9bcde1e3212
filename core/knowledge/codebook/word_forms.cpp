#include "knowledge/codebook/word_forms.hpp"

#include "language/characters.hpp"
#include "language/words.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint {
namespace {

bool is_passed_over(std::string_view folded) {
  static const WordSet words("a an the this that these those my your his her its our their s t");
  return words.contains(folded);
}

void replace_end(std::string& word, std::string_view from, std::string_view to) {
  if (!word.ends_with(from)) return;
  word.resize(word.size() - from.size());
  word += to;
}

// One spelling for both sides of the Atlantic. What it makes of other words does not matter: both the phrase
// and the text go through it.
std::string one_spelling(std::string word) {
  if (word.size() < 6) return word;
  replace_end(word, "yse", "yze");
  replace_end(word, "ise", "ize");
  replace_end(word, "our", "or");
  replace_end(word, "tre", "ter");
  replace_end(word, "ence", "ense");
  replace_end(word, "ogue", "og");
  for (const auto& [british, american] :
       {std::pair<std::string_view, std::string_view>{"isation", "ization"}, {"isator", "izator"}}) {
    if (const auto at = word.find(british); at != std::string::npos)
      word.replace(at, british.size(), american);
  }
  if (word == "programme") word = "program";
  return word;
}

bool is_word_part(CharacterClass kind) {
  return kind == CharacterClass::letter || kind == CharacterClass::digit || kind == CharacterClass::ignorable;
}

}  // namespace

WordForms::WordForms(const Language& language) : language_(language) {
  const LanguageLabels& labels = language.labels();
  const auto place = [](const std::vector<std::string>& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) - list.begin();
  };
  for (const auto& [upos, xpos] : {std::pair<std::string_view, std::string_view>{"NOUN", "NN"},
                                   {"NOUN", "NNS"},
                                   {"VERB", "VB"},
                                   {"VERB", "VBZ"},
                                   {"VERB", "VBD"},
                                   {"VERB", "VBN"},
                                   {"VERB", "VBG"},
                                   {"ADJ", "JJR"}}) {
    const auto u = place(labels.upos, upos);
    const auto x = place(labels.xpos, xpos);
    if (u < static_cast<std::ptrdiff_t>(labels.upos.size()) &&
        x < static_cast<std::ptrdiff_t>(labels.xpos.size()))
      tags_.push_back({static_cast<std::uint8_t>(u), static_cast<std::uint8_t>(x)});
  }
}

std::uint32_t WordForms::number(const std::string& key) {
  return numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size())).first->second;
}

const WordForms::Known& WordForms::look_up(std::string_view word) {
  const auto found = known_.find(std::string(word));
  if (found != known_.end()) return found->second;
  const std::string folded = fold(word);
  Known known;
  known.form = number(one_spelling(folded));
  known.keys = {known.form};
  std::string lemma;
  // Nouns of their own: a ruling is no rule.
  static const WordSet own("ruling rulings hearing hearings meeting meetings housing being morning evening");
  if (own.contains(folded)) {
    known.keys.push_back(number(folded.ends_with('s') ? folded.substr(0, folded.size() - 1) : folded));
  } else {
    for (const Tags tags : tags_) {
      language_.lemma(folded, tags.upos, tags.xpos, lemma);
      if (lemma.size() > 1) known.keys.push_back(number(one_spelling(fold(lemma))));
    }
  }
  std::sort(known.keys.begin(), known.keys.end());
  known.keys.erase(std::unique(known.keys.begin(), known.keys.end()), known.keys.end());
  return known_.emplace(std::string(word), std::move(known)).first->second;
}

std::vector<FormedWord> WordForms::words(std::string_view text, bool stars) {
  std::vector<FormedWord> found;
  for (std::size_t at = 0; at < text.size();) {
    const Character first = character_at(text, at);
    if (!is_word_part(first.kind)) {
      if (stars && first.value == '*') {
        FormedWord star;
        star.begin = static_cast<std::uint32_t>(at);
        star.end = star.begin + 1;
        found.push_back(star);
      }
      // "U.S. tariffs": a stop behind a letter alone ends nothing.
      const bool ends = first.kind == CharacterClass::semicolon || first.kind == CharacterClass::colon ||
                        first.value == '\n' || first.kind == CharacterClass::stop;
      if (ends && !found.empty() && found.back().end - found.back().begin > 2)
        found.back().ends_sentence = true;
      at += first.length;
      continue;
    }
    std::size_t end = at;
    for (Character c = first; c.length > 0 && is_word_part(c.kind); c = character_at(text, end))
      end += c.length;
    const std::string_view word = text.substr(at, end - at);
    if (!is_passed_over(lower_word(word))) {
      const Known& known = look_up(word);
      found.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), known.form, known.keys, false});
    }
    at = end;
  }
  return found;
}

bool WordForms::share(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) return true;
    if (*x < *y) {
      ++x;
    } else {
      ++y;
    }
  }
  return false;
}

}  // namespace standpoint
