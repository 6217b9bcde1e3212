#include "knowledge/name_slips.hpp"

#include "knowledge/name_key.hpp"
#include "knowledge/name_spelling.hpp"

#include <standpoint/model/spelling.hpp>

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::size_t shortest_part = 6;
constexpr std::size_t longest_word = 24;
constexpr std::size_t most_words = 8;
// A key that more names share tells nothing.
constexpr std::size_t most_forms = 16;

std::string without(const std::vector<std::string>& words, std::size_t left_out) {
  std::string key;
  for (std::size_t i = 0; i < words.size(); ++i) key += (i == left_out ? "?" : words[i]) + " ";
  return key;
}

bool is_same_but_for_a_slip(const std::string& a, const std::string& b, bool is_person) {
  return a != b && a.front() == b.front() &&
         (is_one_slip(a, b, is_person) ||
          (consonants_of(a) == consonants_of(b) && is_transliterated(a, b, is_person)));
}

// The word itself and what is left of it without each one of its letters.
std::vector<std::string> deletions(const std::string& word) {
  std::vector<std::string> all = {word};
  for (std::size_t i = 0; i < word.size(); ++i) all.push_back(word.substr(0, i) + word.substr(i + 1));
  return all;
}

std::vector<std::string> key_words(std::string_view name) {
  return split_words(without_accents(name_key(name)));
}

}  // namespace

void NameSlips::put(Forms& forms, const std::string& key, std::size_t entity, const std::string& word) {
  auto& list = forms[key];
  const bool known = std::any_of(list.begin(), list.end(),
                                 [&](const Form& f) { return f.entity == entity && f.word == word; });
  if (!known && list.size() <= most_forms) list.push_back({entity, word});
}

void NameSlips::put_part(std::size_t entity, const std::string& word) {
  if (word.size() < shortest_part - 1 || word.size() > longest_word) return;
  for (const auto& left : deletions(word)) put(without_letter_, left, entity, word);
}

void NameSlips::add(std::size_t entity, std::string_view name, bool is_person) {
  const auto words = key_words(name);
  if (words.size() < 2 || words.size() > most_words) return;
  for (std::size_t i = 0; i < words.size(); ++i) put(without_word_, without(words, i), entity, words[i]);
  if (!is_person) return;
  put_part(entity, words.front());
  put_part(entity, words.back());
}

std::optional<std::size_t> NameSlips::find(std::string_view name, bool is_person) const {
  const auto words = key_words(name);
  if (words.empty() || words.size() > most_words) return std::nullopt;
  std::optional<std::size_t> found;
  bool several = false;
  const auto look = [&](const Forms& forms, const std::string& key, const std::string& word) {
    const auto at = forms.find(key);
    if (at == forms.end()) return;
    several = several || at->second.size() > most_forms;
    for (const Form& form : at->second) {
      if (!is_same_but_for_a_slip(word, form.word, is_person)) continue;
      several = several || (found && *found != form.entity);
      found = form.entity;
    }
  };
  if (words.size() == 1) {
    if (!is_person || words[0].size() < shortest_part || words[0].size() > longest_word) return std::nullopt;
    for (const auto& left : deletions(words[0])) look(without_letter_, left, words[0]);
  } else {
    for (std::size_t i = 0; i < words.size(); ++i) look(without_word_, without(words, i), words[i]);
  }
  return several ? std::nullopt : found;
}

}  // namespace standpoint
