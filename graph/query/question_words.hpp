#pragma once
// A question cut into words, and the words that questions are made of.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/result.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::graph {

struct QuestionWord {
  enum class Kind { word, quoted, arrow, end };

  Kind kind = Kind::end;
  std::string_view text;   ///< into the question; of what is quoted without quotes
  std::string folded;      ///< of words in small letters
  std::size_t begin = 0;   ///< byte in the question, of a quote its mark
  std::size_t column = 1;  ///< code point, from 1

  bool is(std::string_view word) const { return kind == Kind::word && folded == word; }
};

/// Words between blanks, text between double quotes (also typographic ones), "->" (also the character)
/// wherever it stands, and the end. A question mark behind the last word is left out. Error invalid_value for
/// a quote without end.
Result<std::vector<QuestionWord>> split_question(std::string_view text);

/// "'toll'", or "the end of the question".
std::string shown(const QuestionWord& word);

/// Conditions by their first words.
inline constexpr std::array<std::string_view, 8> condition_words = {
    "on", "from", "to", "at least", "among", "within", "through", "rolled up"};

/// What a question may begin with, as completion gives it.
inline constexpr std::array<std::string_view, 16> question_beginnings = {"allies of",
                                                                         "foes of",
                                                                         "neighbours of",
                                                                         "positions of",
                                                                         "stance of",
                                                                         "who supports",
                                                                         "who opposes",
                                                                         "who is neutral on",
                                                                         "evidence for",
                                                                         "common ground of",
                                                                         "issues dividing",
                                                                         "path from",
                                                                         "path through agreement from",
                                                                         "path through conflict from",
                                                                         "brokers between",
                                                                         "changes of"};

inline constexpr std::array<NodeKind, 7> all_node_kinds = {
    NodeKind::person, NodeKind::institution, NodeKind::group, NodeKind::product,
    NodeKind::place,  NodeKind::other,       NodeKind::issue};

/// "persons", "person", "people" ...
std::optional<NodeKind> parse_kind_word(std::string_view word);
inline constexpr std::array<std::string_view, 7> kind_words = {
    "persons", "institutions", "groups", "products", "places", "others", "issues"};

/// "; did you mean 'allies of'?" for the nearest of some words, or "".
std::string did_you_mean(std::string_view word, std::span<const std::string_view> words);

}  // namespace standpoint::graph
