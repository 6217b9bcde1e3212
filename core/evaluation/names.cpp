#include "evaluation/names.hpp"

#include <standpoint/model/spelling.hpp>

#include <algorithm>
#include <array>

namespace standpoint::evaluation {
namespace {

constexpr std::array<std::string_view, 16> function_words = {
    "a", "an", "the", "of", "and", "for", "in", "on", "at", "to", "by", "its", "his", "her", "or", "their"};
constexpr std::array<std::string_view, 11> company_forms = {
    "inc", "incorporated", "corp", "corporation", "co", "company", "limited", "ltd", "llc", "plc", "group"};
constexpr std::array<std::string_view, 34> titles = {
    "mr",        "mrs",     "ms",      "miss",           "dr",        "prof",      "professor",
    "sir",       "dame",    "lord",    "lady",           "president", "prime",     "minister",
    "secretary", "senator", "sen",     "representative", "rep",       "governor",  "gov",
    "mayor",     "judge",   "justice", "chancellor",     "king",      "queen",     "prince",
    "princess",  "captain", "general", "chair",          "former",    "councillor"};

template <std::size_t n>
bool is_among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

// D. Harman's S-stemmer: plurals only.
std::string singular(std::string word) {
  const auto ends_with = [&](std::string_view ending) { return word.ends_with(ending); };
  if (word.size() < 4) return word;
  if (ends_with("ies") && !ends_with("eies") && !ends_with("aies"))
    return word.replace(word.size() - 3, 3, "y");
  if (ends_with("es") && !ends_with("aes") && !ends_with("ees") && !ends_with("oes")) {
    word.pop_back();
    return word;
  }
  if (ends_with("s") && !ends_with("us") && !ends_with("ss")) word.pop_back();
  return word;
}

void sort_and_drop_repeats(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

std::size_t count_common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::size_t common = 0;
  for (const auto& x : a) common += static_cast<std::size_t>(std::count(b.begin(), b.end(), x) > 0);
  return common;
}

bool is_same_person(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.back() != b.back()) return false;
  return a.size() == 1 || b.size() == 1 || a.front() == b.front();
}

}  // namespace

EntityNames::EntityNames(const Entity& entity) : id(entity.id), is_person(entity.kind == EntityKind::person) {
  std::vector<std::string> forms = {entity.name};
  for (const auto& alias : entity.aliases) forms.push_back(alias.name);
  for (const auto& form : forms) {
    std::vector<std::string> words = normal_words(form);
    if (words.size() > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an"))
      words.erase(words.begin());
    if (words.empty()) continue;
    names.push_back(joined(words));
    if (is_person) {
      std::erase_if(words, [](const std::string& word) { return is_among(titles, word); });
      if (!words.empty()) person_words.push_back(std::move(words));
    } else {
      std::erase_if(words, [](const std::string& word) {
        return is_among(function_words, word) || is_among(company_forms, word);
      });
      sort_and_drop_repeats(words);
      if (!words.empty()) word_sets.push_back(joined(words));
    }
  }
}

bool is_same(const EntityNames& a, const EntityNames& b) {
  if (a.id == b.id || count_common(a.names, b.names) > 0) return true;
  if (a.is_person != b.is_person) return false;
  if (!a.is_person) return count_common(a.word_sets, b.word_sets) > 0;
  for (const auto& x : a.person_words) {
    for (const auto& y : b.person_words) {
      if (is_same_person(x, y)) return true;
    }
  }
  return false;
}

double closeness(const EntityNames& a, const EntityNames& b) {
  constexpr double own_name = 1000.0;
  const bool same_own_name =
      a.id == b.id || (!a.names.empty() && !b.names.empty() && a.names.front() == b.names.front());
  return static_cast<double>(count_common(a.names, b.names)) + (same_own_name ? own_name : 0.0);
}

LabelWords label_words(std::string_view label) {
  LabelWords words = normal_words(label);
  std::erase_if(words, [](const std::string& word) { return is_among(function_words, word); });
  for (auto& word : words) word = singular(std::move(word));
  sort_and_drop_repeats(words);
  return words;
}

bool is_same_label(const LabelWords& a, const LabelWords& b) {
  const std::size_t common = count_common(a, b);
  return common > 0 && 2 * common >= std::min(a.size(), b.size()) &&
         4 * common >= std::max(a.size(), b.size());
}

}  // namespace standpoint::evaluation
