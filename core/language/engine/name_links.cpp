#include "language/engine/name_links.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_found_again = 6;
constexpr std::uint32_t longest_way_back = 10;

// Words inside names that their acronyms leave out.
constexpr std::array<std::string_view, 20> small_words = {"of", "the", "and", "for", "in", "on",  "to",
                                                          "a",  "&",   "de",  "la",  "du", "del", "des",
                                                          "e",  "et",  "i",   "y",   "'s", "-"};

bool is_small(std::string_view word) {
  return std::find(small_words.begin(), small_words.end(), word) != small_words.end();
}

char32_t lower(char32_t c) {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

bool is_capital(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_LU;
}

bool has_capital(std::string_view word) { return !word.empty() && is_capital(decode_utf8(word, 0).value); }

// Up to eight letters, two of them or more capitals.
struct Letters {
  std::array<char32_t, 8> values{};
  std::size_t count = 0;
  std::size_t capitals = 0;
};
Letters letters_of(std::string_view word) {
  Letters out;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = decode_utf8(word, at);
    if (out.count == out.values.size()) return {};
    out.values[out.count++] = c.value;
    out.capitals += is_capital(c.value) ? 1U : 0U;
    at += c.length;
  }
  return out;
}

bool opens(std::string_view word) { return word == "(" || word == "["; }
bool closes(std::string_view word) { return word == ")" || word == "]" || word == "," || word == ";"; }

}  // namespace

NameLinks::NameLinks(const LanguageLabels& labels)
    : types_(labels), person_(types_.find("PER")), organisation_(types_.find("ORG")) {
  const auto proper = std::find(labels.upos.begin(), labels.upos.end(), "PROPN");
  if (proper != labels.upos.end()) proper_ = static_cast<int>(proper - labels.upos.begin());
}

bool NameLinks::is_proper(std::string_view word, const WordAnswer& answer) const {
  return answer.upos == proper_ && has_capital(word);
}

void NameLinks::link_surnames(std::span<const std::string_view> words, std::span<WordAnswer> answers,
                              Memory& m) const {
  m.surnames.clear();
  for (const TaggedName& name : m.names) {
    const std::string_view last = words[name.end - 1];
    if (name.type == person_ && name.end - name.first > 1 && last.size() > 2 && has_capital(last)) {
      m.surnames.push_back(mix_keys(0, normal_form_key(last)));
    }
  }
  std::sort(m.surnames.begin(), m.surnames.end());
  for (const TaggedName& name : m.names) {
    if (name.type != person_ && name.end - name.first == 1 &&
        std::binary_search(m.surnames.begin(), m.surnames.end(), name.key)) {
      types_.set(answers, name.first, name.end, person_);
    }
  }
}

void NameLinks::find_initials(std::span<const std::string_view> words, std::span<WordAnswer> answers,
                              std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t k = first + 2; k + 1 < end; ++k) {
    if (!opens(words[k - 1]) || !closes(words[k + 1])) continue;
    const Letters acronym = letters_of(words[k]);
    if (acronym.count < 3 || acronym.capitals != acronym.count) continue;
    const std::uint32_t type = types_.type_of[answers[k].name];
    if (type != 0 && type != organisation_) continue;

    // Backwards over words with these initials, and small words between them.
    std::size_t left = acronym.count;
    std::uint32_t begin = k - 1;
    while (left > 0 && begin > first && k - begin < longest_way_back) {
      const std::string_view word = words[begin - 1];
      const bool is_initial =
          has_capital(word) && lower(decode_utf8(word, 0).value) == lower(acronym.values[left - 1]);
      if (!is_initial && !is_small(word)) break;
      left -= is_initial ? 1U : 0U;
      --begin;
    }
    if (left > 0) continue;

    // Where all of them are one name, or in a longer one, they stay.
    const std::uint32_t of_first = types_.type_of[answers[begin].name];
    bool is_name = of_first != 0;
    for (std::uint32_t i = begin + 1; i + 1 < k; ++i)
      is_name = is_name && answers[i].name == types_.inside[of_first];
    if (!is_name) types_.set(answers, begin, k - 1, organisation_);
  }
}

void NameLinks::link_acronyms(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                              std::span<WordAnswer> answers, Memory& m) const {
  m.acronyms.clear();
  types_.collect(words, lengths, answers, m.names);
  std::size_t next = 0;
  std::uint32_t sentence_end = 0;
  for (const std::uint32_t length : lengths) {
    sentence_end += length;
    for (; next < m.names.size() && m.names[next].first < sentence_end; ++next) {
      const TaggedName& name = m.names[next];
      const std::uint32_t at = name.end + 1;
      if (name.type != organisation_ || name.end - name.first < 2 || at + 1 >= sentence_end) continue;
      if (!opens(words[name.end]) || !closes(words[at + 1])) continue;
      const Letters letters = letters_of(words[at]);
      if (letters.count < 2 || letters.capitals < 2) continue;
      types_.set(answers, at, at + 1, organisation_);
      m.acronyms.push_back(words[at]);
    }
  }
  if (m.acronyms.empty()) return;
  std::sort(m.acronyms.begin(), m.acronyms.end());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint8_t tag = answers[i].name;
    const std::uint32_t type = types_.type_of[tag];
    if (type == organisation_ || (type != 0 && tag != types_.begin[type]) || !is_proper(words[i], answers[i]))
      continue;
    if (std::binary_search(m.acronyms.begin(), m.acronyms.end(), words[i]))
      answers[i].name = types_.begin[organisation_];
  }
}

void NameLinks::find_again(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                           std::span<WordAnswer> answers, Memory& m) const {
  types_.collect(words, lengths, answers, m.names);
  m.counts.clear();
  std::sort(m.names.begin(), m.names.end(),
            [](const TaggedName& a, const TaggedName& b) { return a.key < b.key; });
  for (const TaggedName& name : m.names) {
    if (m.counts.empty() || m.counts.back().key != name.key) m.counts.push_back({name.key, 0, 0});
    ++(name.type == organisation_ ? m.counts.back().organisations : m.counts.back().others);
  }
  std::erase_if(m.counts, [](const Count& c) { return c.organisations < 2 || c.organisations <= c.others; });
  if (m.counts.empty()) return;
  const auto is_counted = [&](std::uint64_t key) {
    const auto found = std::lower_bound(m.counts.begin(), m.counts.end(), key,
                                        [](const Count& c, std::uint64_t k) { return c.key < k; });
    return found != m.counts.end() && found->key == key;
  };

  std::uint32_t first = 0;
  for (const std::uint32_t length : lengths) {
    const std::uint32_t end = first + length;
    for (std::uint32_t i = first; i < end; ++i) {
      if (types_.type_of[answers[i].name] != 0 || !is_proper(words[i], answers[i])) continue;
      std::uint64_t key = 0;
      std::uint32_t found = i;
      for (std::uint32_t j = i; j < std::min(end, i + longest_found_again); ++j) {
        if (types_.type_of[answers[j].name] != 0) break;
        key = mix_keys(key, normal_form_key(words[j]));
        if (is_counted(key)) found = j + 1;
      }
      if (found == i) continue;
      // A single word beside other proper nouns may be a piece of another name.
      const bool has_neighbour = (i > first && is_proper(words[i - 1], answers[i - 1])) ||
                                 (found < end && is_proper(words[found], answers[found]));
      if (found == i + 1 && has_neighbour) continue;
      types_.set(answers, i, found, organisation_);
      i = found - 1;
    }
    first = end;
  }
}

void NameLinks::repair(std::span<const std::uint32_t> lengths, std::span<WordAnswer> answers) const {
  std::size_t first = 0;
  for (const std::uint32_t length : lengths) {
    std::uint32_t before = 0;
    for (std::size_t i = first; i < first + length; ++i) {
      const std::uint32_t type = types_.type_of[answers[i].name];
      if (type != 0 && type != before && answers[i].name == types_.inside[type])
        answers[i].name = types_.begin[type];
      before = type;
    }
    first += length;
  }
}

void NameLinks::apply(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                      std::span<WordAnswer> answers, Memory& m) const {
  if (person_ != 0) {
    types_.collect(words, lengths, answers, m.names);
    link_surnames(words, answers, m);
  }
  if (organisation_ == 0) return;
  std::uint32_t first = 0;
  for (const std::uint32_t length : lengths) {
    find_initials(words, answers, first, first + length);
    first += length;
  }
  repair(lengths, answers);
  link_acronyms(words, lengths, answers, m);
  repair(lengths, answers);
  if (proper_ >= 0) find_again(words, lengths, answers, m);
}

}  // namespace standpoint
