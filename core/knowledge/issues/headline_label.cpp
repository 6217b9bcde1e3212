#include "knowledge/issues/headline_label.hpp"

#include "language/words.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

constexpr std::size_t most_words = 6;
constexpr std::size_t least_words = 3;  // a cut that leaves less leaves too little

std::vector<std::string> split(const std::string& label) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < label.size();) {
    const auto end = std::min(label.find(' ', at), label.size());
    if (end > at) words.push_back(label.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool is_dash(const std::string& word) {
  return word == "-" || word == "--" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94";
}

// Behind these stands what can be left away; "of" belongs to its noun.
bool ends_phrase(const std::string& word) {
  static const WordSet links(
      "for on in at by from with against over into under during before after amid across without through to");
  return links.contains(word);
}

bool is_link(const std::string& word) {
  static const WordSet links("of and or as about between than up out off away");
  return ends_phrase(word) || links.contains(word);
}

// "Hundreds of cases" are no hundreds.
bool is_amount(const std::string& word) {
  static const WordSet amounts(
      "cent percent hundred hundreds thousand thousands million millions billion billions dozen dozens worth "
      "part "
      "share number third half quarter most some all none one ability right");
  return amounts.contains(word);
}

void strip_marks(std::string& word) {
  for (const std::string_view mark : {"\"", "'", "\xE2\x80\x9C", "\xE2\x80\x98", "\xC2\xAB"}) {
    if (word.starts_with(mark) && word.size() > mark.size()) word.erase(0, mark.size());
  }
}

// "WASHINGTON - trade agreement": where the report comes from.
void strip_dateline(std::vector<std::string>& words) {
  const auto dash = std::find_if(words.begin(), words.end(), is_dash);
  if (dash == words.begin() || dash == words.end() || dash + 1 == words.end() || dash - words.begin() > 3)
    return;
  const bool capitals = std::all_of(words.begin(), dash, [](const std::string& word) {
    return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  });
  if (capitals) words.erase(words.begin(), dash + 1);
}

// "recommendations with enthusiasm", "measure from outset", "bill over Holt's objections", "bill 388 to 31":
// how it was taken up is none of it.
void strip_manner(std::vector<std::string>& words) {
  static const WordSet starts("outset start beginning");
  static const WordSet moods(
      "enthusiasm gusto reservations reluctance relief caution vigor vigour unanimity");
  static const WordSet protests("objection objections protest protests opposition veto");
  static const WordSet laws("measure bill legislation resolution amendment proposal motion");
  static const WordSet reasons("ground grounds condition");
  bool law = false;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const std::string& link = words[i];
    const std::string& last = words.back();
    const bool next = i + 2 == words.size();
    law = law || laws.contains(words[i - 1]);
    const bool tail = (link == "from" && starts.contains(last)) || (link == "with" && moods.contains(last)) ||
                      (link == "on" && next && reasons.contains(last)) ||
                      (link == "over" && law && protests.contains(last)) ||
                      (link == "into" && laws.contains(words[i - 1]));
    if (!tail) continue;
    words.resize(i);
    break;
  }
  const auto is_number = [](const std::string& word) {
    return word.find_first_not_of("0123456789-") == std::string::npos;
  };
  while (words.size() > 1 && is_number(words.back()) && laws.contains(words[words.size() - 2]))
    words.pop_back();
}

}  // namespace

bool is_rate_article(std::string_view before, std::string_view article, std::string_view behind) {
  static const WordSet units("week month year day hour person head household");
  return article == "a" && !before.empty() && before.back() >= '0' && before.back() <= '9' &&
         units.contains(behind);
}

std::string headline_label(const std::string& label) {
  std::vector<std::string> words = split(label);
  static const WordSet articles("the a an this that these those");
  strip_dateline(words);
  strip_manner(words);
  while (words.size() > 1 && (articles.contains(words.front()) || is_dash(words.front())))
    words.erase(words.begin());
  if (words.empty()) return label;
  strip_marks(words.front());
  // 'showing "the courage of his convictions': articles go everywhere, prepositions that govern nothing at
  // the end.
  for (auto word = words.begin() + 1; word != words.end();) {
    std::string bare = *word;
    strip_marks(bare);
    const bool rate = word + 1 != words.end() && is_rate_article(*std::prev(word), bare, *std::next(word));
    const bool article = !rate && (bare == "the" || bare == "a" || bare == "an");
    word = article ? words.erase(word) : word + 1;
  }
  while (words.size() > 1 && (words.back() == "for" || words.back() == "of" || words.back() == "with"))
    words.pop_back();

  // The longest beginning that is short enough and ends before a preposition, or before a dash. An early
  // "to" may open what an act is about ("requiring the council to publish letters of staff"): it is taken
  // where nothing else is, not even "of" behind it.
  std::size_t counted = 0;
  std::size_t cut = words.size();
  std::size_t before_to = words.size();
  std::size_t dash = words.size();
  bool clause = false;  // "a warning that the yard will close" is not cut
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 1 && is_dash(words[i])) {
      dash = i;
      break;
    }
    clause = clause || words[i] == "that";
    const bool of = words[i] == "of" && before_to < i && !is_amount(words[i - 1]);
    const bool ends = of || ends_phrase(words[i]);
    if (ends && counted >= least_words && counted <= most_words)
      (words[i] == "to" && counted <= least_words + 1 ? before_to : cut) = i;
    const bool goes_on = i > 0 && starts_upper(words[i]) && starts_upper(words[i - 1]);
    if (!goes_on && !is_link(words[i])) ++counted;
  }
  if (cut == words.size()) cut = before_to;
  if (counted <= most_words || clause) cut = words.size();
  cut = std::min(cut, dash);
  // "to pass gains on": no preposition is left hanging.
  while (cut < words.size() && cut > 1 && is_link(words[cut - 1])) --cut;
  std::string made;
  for (std::size_t i = 0; i < cut; ++i) made += (i == 0 ? "" : " ") + words[i];
  return made;
}

}  // namespace standpoint
