#include "knowledge/name_index.hpp"

#include "knowledge/country_names.hpp"
#include "language/name_lists.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>

namespace standpoint {
namespace {

std::string join_words(const std::vector<std::string>& words, std::size_t first, std::size_t end) {
  std::string out;
  for (std::size_t i = first; i < end; ++i) out += (out.empty() ? "" : " ") + words[i];
  return out;
}

}  // namespace

std::optional<LocalBody> local_body(const std::string& key) {
  // A longer kind goes before its beginning.
  for (const std::string_view kind :
       {"chamber of commerce and industry", "chamber of commerce", "board of trade", "board of education",
        "port authority", "city council", "county council", "town council", "court of appeals",
        "court of appeal", "supreme court", "high court", "police department"}) {
    std::string_view rest = key;
    if (rest == kind) return LocalBody{kind, "", false};
    if (rest.starts_with(kind)) {
      rest.remove_prefix(kind.size());
      if (!rest.starts_with(" of ") || rest.size() == 4) return std::nullopt;
      rest.remove_prefix(4);
      if (rest.starts_with("the ")) rest.remove_prefix(4);
      return LocalBody{kind, std::string(rest), true};
    }
    if (rest.ends_with(kind) && rest[rest.size() - kind.size() - 1] == ' ')
      return LocalBody{kind, std::string(rest.substr(0, rest.size() - kind.size() - 1)), false};
  }
  return std::nullopt;
}

std::string permuted_name(std::string_view name) {
  const std::string key = name_key(name);
  if (const auto body = local_body(key); body && !body->place.empty()) {
    const std::string kind(body->kind);
    return body->kind_first ? body->place + " " + kind : kind + " of " + body->place;
  }
  const auto words = split_words(key);
  if (words.size() < 2) return {};
  static const WordSet heads(
      "department ministry committee office university bank institute board bureau council court");
  if (words.size() >= 3 && heads.contains(words[0]) &&
      (words[1] == "of" || words[1] == "for" || words[1] == "on")) {
    const std::size_t first = words[2] == "the" ? 3 : 2;
    return join_words(words, first, words.size()) + " " + words[0];
  }
  if (heads.contains(words.back())) return words.back() + " of " + join_words(words, 0, words.size() - 1);
  return {};
}

void NameIndex::put(Forms& forms, const std::string& key, std::size_t entity) {
  if (key.empty()) return;
  auto& list = forms[key];
  if (std::find(list.begin(), list.end(), entity) == list.end()) list.push_back(entity);
}

std::optional<std::size_t> NameIndex::only(const Forms& forms, const std::string& key) {
  const auto found = forms.find(key);
  if (found == forms.end() || found->second.size() != 1) return std::nullopt;
  return found->second.front();
}

void NameIndex::add(std::size_t entity, std::string_view name, EntityKind kind) {
  const std::string key = name_key(name);
  put(full_, key, entity);
  const auto words = split_words(key);
  if (kind == EntityKind::person) {
    // "Holt" for "Ida Holt", "van Dam" for "Piet van Dam".
    for (std::size_t first = 1; first < words.size(); ++first)
      put(surnames_, join_words(words, first, words.size()), entity);
    return;
  }
  for (const auto& initials : initials_of(name)) put(acronyms_, initials, entity);
  put(permuted_, permuted_name(name), entity);
  if (words.size() < 2 || kind == EntityKind::place) return;
  // "LA Police Department" for "Los Angeles Police Department"
  constexpr std::size_t most_words = 8;
  for (std::size_t end = 2; end < words.size() && words.size() <= most_words; ++end) {
    for (const auto& initials : initials_of(join_words(words, 0, end)))
      put(abbreviated_, initials + " " + join_words(words, end, words.size()), entity);
  }
  // "Port Authority" for "Averil Port Authority"; "Marel" for "Marel Lines", but no town for its council.
  put(kinds_, words.back(), entity);
  static const WordSet too_general(
      "city council party government ministry department committee court police union "
      "association authority company group board office agency commission");
  for (std::size_t first = 1; first < words.size(); ++first) {
    const std::string rest = join_words(words, first, words.size());
    if (words.size() - first >= 2 && !too_general.contains(rest)) put(short_names_, rest, entity);
  }
  const bool is_business = !government_words().contains(words.back()) && kind == EntityKind::organisation;
  static const WordSet public_bodies(
      "city port council chamber university hospital residents workers union association school college");
  if (words.size() <= 3 && is_business && !public_bodies.contains(words[1]) &&
      !public_bodies.contains(words.back())) {
    put(short_names_, words[0], entity);
  }
  for (std::size_t end = words.size() - 1; end >= 2; --end)
    put(short_names_, join_words(words, 0, end), entity);
  // "Supreme Court" for "Ruritanian Supreme Court of Cassation"
  const bool national = words[0] == "u.s." || words[0] == "us" || !country_of_adjective(words[0]).empty();
  const auto link = std::find_if(words.begin(), words.end(),
                                 [](const std::string& word) { return word == "of" || word == "for"; });
  const auto middle = static_cast<std::size_t>(link - words.begin());
  // "Court" for "Court of Arbitration"
  if (link != words.end() && middle >= 1) put(kinds_, words[middle - 1], entity);
  if (national && link != words.end() && middle >= 3) {
    const std::string rest = join_words(words, 1, middle);
    if (!too_general.contains(rest)) put(short_names_, rest, entity);
  }
  // "Harmonism" for "Church of Harmonism"
  if (words.size() == 3 && words[0] == "church" && words[1] == "of") put(short_names_, words[2], entity);
}

void NameIndex::add_alias(std::size_t entity, std::string_view alias) {
  put(aliases_, name_key(alias), entity);
}

std::optional<NameIndex::Match> NameIndex::find(std::string_view name) const {
  const std::string key = name_key(name);
  struct Rule {
    const Forms& forms;
    std::string_view name;
  };
  const bool is_acronym = name.size() >= 2 && name.size() <= 7 && name.find(' ') == std::string_view::npos &&
                          std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  for (const Rule& rule :
       {Rule{full_, "full-name"}, Rule{aliases_, "alias"}, Rule{acronyms_, "acronym"},
        Rule{permuted_, "permuted"}, Rule{abbreviated_, "abbreviated"}, Rule{surnames_, "surname"},
        Rule{short_names_, "short-name"}, Rule{kinds_, "kind-of-body"}}) {
    if (rule.name == "acronym" && !is_acronym) continue;
    if (rule.name == "kind-of-body" && !organisation_words().contains(key)) continue;
    if (const auto entity = only(rule.forms, key)) return Match{*entity, rule.name};
  }
  return std::nullopt;
}

bool is_short_for(std::string_view short_form, std::string_view long_form) {
  const std::string letters = name_key(short_form);
  const std::string words = name_key(long_form);
  if (letters.size() < 2 || letters.size() > 8 || words.empty() || letters.front() != words.front())
    return false;
  std::size_t at = 0;
  for (const char letter : letters) {
    at = words.find(letter, at);
    if (at == std::string::npos) return false;
    ++at;
  }
  return true;
}

bool has_letters_of(std::string_view short_form, std::string_view long_form) {
  constexpr std::size_t fewest = 3;
  std::string letters = name_key(short_form);
  if (letters.size() < fewest) return false;
  std::sort(letters.begin(), letters.end());
  const auto all = initials_of(long_form);
  return std::any_of(all.begin(), all.end(), [&](std::string initials) {
    std::sort(initials.begin(), initials.end());
    return initials == letters;
  });
}

}  // namespace standpoint
