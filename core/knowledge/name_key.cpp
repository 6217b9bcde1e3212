#include "knowledge/name_key.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint {

std::string name_key(std::string_view name) {
  std::string key = fold(name);
  if (key.starts_with("the ")) key.erase(0, 4);
  if (key.ends_with("'s")) key.resize(key.size() - 2);
  // "People's Party" and "People Party", "Workers' Union" and "Workers Union"
  if (key.find('\'') != std::string::npos) {
    for (std::size_t at = key.find("'s "); at != std::string::npos; at = key.find("'s ", at))
      key.erase(at, 2);
    for (std::size_t at = key.find("s' "); at != std::string::npos; at = key.find("s' ", at))
      key.erase(at + 1, 1);
  }
  for (const auto& [british, american] : {std::pair<std::string, std::string>{"defence", "defense"},
                                          {"labour", "labor"},
                                          {"organisation", "organization"},
                                          {"centre", "center"},
                                          {"harbour", "harbor"}}) {
    for (std::size_t at = key.find(british); at != std::string::npos; at = key.find(british)) {
      key.replace(at, british.size(), american);
    }
  }
  return key;
}

bool is_small_name_word(std::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "&" || word == "de";
}

std::vector<std::string> initials_of(std::string_view name) {
  std::string all;
  std::string large;
  for (const auto& word : split_words(name_key(name))) {
    all += word.front();
    if (!is_small_name_word(word)) large += word.front();
  }
  std::vector<std::string> found;
  if (large.size() >= 2) found.push_back(large);
  if (all.size() >= 2 && all != large) found.push_back(all);
  return found;
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < text.size();) {
    const auto begin = text.find_first_not_of(' ', i);
    if (begin == std::string_view::npos) break;
    const auto end = std::min(text.find(' ', begin), text.size());
    words.emplace_back(text.substr(begin, end - begin));
    i = end;
  }
  return words;
}

}  // namespace standpoint
