#pragma once
// True sentences changed as language models and hasty coders change them: harmlessly, or so that they say
// something else. For the adversarial test of the evidence gate.

#include "core/random_text.hpp"
#include "extraction/evidence/quote_guards.hpp"
#include "extraction/evidence/quote_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::test {

enum class Change {
  none,
  lower_case,
  white_space,
  final_mark,
  quote_marks,
  ellipsis,
  the_dropped,
  misprint,
  // From here on the sentence says something else.
  negation_in,
  negation_out,
  guard_swapped,
  name_swapped,
  number_changed,
  word_replaced
};
inline constexpr std::size_t change_count = 14;
constexpr bool is_harmless(Change change) { return change < Change::negation_in; }

constexpr std::string_view to_string(Change change) {
  constexpr std::array<std::string_view, change_count> names = {
      "nothing changed", "lower case",   "white space",    "final mark off", "other quotation marks",
      "ellipsis",        "the dropped",  "misprint",       "negation in",    "negation out",
      "guard swapped",   "name swapped", "number changed", "word replaced"};
  return names[static_cast<std::size_t>(change)];
}

/// Words with the marks beside them, as they stand between blanks.
using BlankWords = std::vector<std::string>;

inline BlankWords blank_words(std::string_view sentence) {
  BlankWords words(1);
  for (const char c : sentence) {
    if (c != ' ' && c != '\n') {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

inline std::string joined(const BlankWords& words, std::size_t begin, std::size_t end,
                          std::string_view blank = " ") {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin) text += blank;
    text += words[i];
  }
  return text;
}

inline bool is_small_word(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

inline bool is_capitalised(std::string_view word) {
  return word.size() > 2 && word[0] >= 'A' && word[0] <= 'Z' && is_small_word(word.substr(1));
}

/// Changes sentences; replacements come from the words and names of the texts themselves.
class Misquoter {
 public:
  Misquoter(BlankWords words, BlankWords names, std::uint64_t seed)
      : pool_(std::move(words)), names_(std::move(names)), random_(seed) {}

  /// The changed sentence, or nothing where the change is not possible.
  std::optional<std::string> change(Change how, std::string_view sentence) {
    BlankWords words = blank_words(sentence);
    switch (how) {
      case Change::none:
        return std::string(sentence);
      case Change::lower_case:
        return with_lower_case(sentence);
      case Change::white_space:
        return joined(words, 0, words.size(), random_.below(2) == 0 ? "  " : "\n ");
      case Change::final_mark:
        return sentence.ends_with('.') ? std::optional(std::string(sentence.substr(0, sentence.size() - 1)))
                                       : std::nullopt;
      case Change::quote_marks:
        return with_other_marks(sentence);
      case Change::ellipsis:
        return with_ellipsis(words);
      case Change::the_dropped:
        return without(words, [](std::string_view word) { return word == "the"; });
      case Change::misprint:
        return with_misprint(words);
      case Change::negation_in:
        return with_negation(words);
      case Change::negation_out:
        return without(
            words, [](std::string_view word) { return word == "not" || word == "never" || word == "no"; });
      case Change::guard_swapped:
        return with_guard_swapped(words);
      case Change::name_swapped:
        return with_replaced(words, is_capitalised, names_);
      case Change::number_changed:
        return with_number_changed(words);
      case Change::word_replaced:
        return with_replaced(
            words, [](std::string_view word) { return word.size() >= 5 && is_small_word(word); }, pool_);
    }
    return std::nullopt;
  }

 private:
  // The place of a word that `is` accepts, not the first or the last.
  template <class Is>
  std::optional<std::size_t> pick(const BlankWords& words, Is is) {
    std::uint32_t count = 0;
    std::optional<std::size_t> picked;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
      if (is(words[i]) && random_.below(++count) == 0) picked = i;
    }
    return picked;
  }

  static std::string with_lower_case(std::string_view sentence) {
    std::string text(sentence);
    for (char& c : text) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
  }

  static std::optional<std::string> with_other_marks(std::string_view sentence) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> marks = {
        {{"“", "\""}, {"”", "\""}, {"’", "'"}, {"–", "-"}}};
    std::string text(sentence);
    for (const auto& [curly, straight] : marks) {
      for (auto at = text.find(curly); at != std::string::npos; at = text.find(curly)) {
        text.replace(at, curly.size(), straight);
      }
    }
    // Straight ones become curly, if there were no curly ones.
    for (std::size_t at = text.find('\''); text == sentence && at != std::string::npos;) {
      text.replace(at, 1, "’");
    }
    return text == sentence ? std::nullopt : std::optional(text);
  }

  std::optional<std::string> with_ellipsis(const BlankWords& words) {
    if (words.size() < 10) return std::nullopt;
    const std::size_t begin = 4 + random_.below(static_cast<std::uint32_t>(words.size() - 9));
    const std::size_t end = begin + 1 + random_.below(static_cast<std::uint32_t>(words.size() - begin - 4));
    for (std::size_t i = begin; i < end; ++i) {
      if (holds_negation(words[i])) return std::nullopt;
    }
    return joined(words, 0, begin) + (random_.below(2) == 0 ? " ... " : " […] ") +
           joined(words, end, words.size());
  }

  static bool holds_negation(std::string_view word) {
    for (const auto& part : split_quote_words(word)) {
      if (is_quote_negation(part.form)) return true;
    }
    return false;
  }

  template <class Is>
  std::optional<std::string> without(BlankWords words, Is is) {
    const auto at = pick(words, is);
    if (!at) return std::nullopt;
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(*at));
    return joined(words, 0, words.size());
  }

  // Two neighbouring letters exchanged, neither the first nor the last.
  std::optional<std::string> with_misprint(BlankWords words) {
    const auto at = pick(words, [](std::string_view word) {
      return word.size() >= 6 && is_small_word(word) && !is_guarded_word(word);
    });
    if (!at) return std::nullopt;
    std::string& word = words[*at];
    const std::size_t letter = 1 + random_.below(static_cast<std::uint32_t>(word.size() - 3));
    if (word[letter] == word[letter + 1]) return std::nullopt;
    std::swap(word[letter], word[letter + 1]);
    return joined(words, 0, words.size());
  }

  std::optional<std::string> with_negation(BlankWords words) {
    const auto at = pick(words, [](std::string_view) { return true; });
    if (!at) return std::nullopt;
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(*at), random_.below(2) == 0 ? "not" : "never");
    return joined(words, 0, words.size());
  }

  std::optional<std::string> with_guard_swapped(BlankWords words) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> swaps = {{{"will", "may"},
                                                                                      {"would", "could"},
                                                                                      {"must", "should"},
                                                                                      {"for", "against"},
                                                                                      {"all", "some"},
                                                                                      {"before", "after"},
                                                                                      {"if", "unless"},
                                                                                      {"with", "without"},
                                                                                      {"more", "less"},
                                                                                      {"can", "should"}}};
    const auto find = [&](std::string_view word) {
      return std::find_if(swaps.begin(), swaps.end(), [&](const auto& swap) { return swap.first == word; });
    };
    const auto at = pick(words, [&](std::string_view word) { return find(word) != swaps.end(); });
    if (!at) return std::nullopt;
    words[*at] = find(words[*at])->second;
    return joined(words, 0, words.size());
  }

  std::optional<std::string> with_number_changed(BlankWords words) {
    const auto at = pick(words, [](std::string_view word) {
      return word.find_first_of("0123456789") != std::string_view::npos;
    });
    if (!at) return std::nullopt;
    char& digit = words[*at][words[*at].find_last_of("0123456789")];
    digit = digit == '9' ? '3' : static_cast<char>(digit + 1);
    return joined(words, 0, words.size());
  }

  template <class Is>
  std::optional<std::string> with_replaced(BlankWords words, Is is, const BlankWords& pool) {
    const auto at = pick(words, is);
    if (!at || pool.empty()) return std::nullopt;
    const std::string& other = pool[random_.below(static_cast<std::uint32_t>(pool.size()))];
    // The other spelling of a word changes nothing.
    if (other == words[*at] || is_british_american_pair(other, words[*at])) return std::nullopt;
    words[*at] = other;
    return joined(words, 0, words.size());
  }

  BlankWords pool_;
  BlankWords names_;
  Random random_;
};

}  // namespace standpoint::test
