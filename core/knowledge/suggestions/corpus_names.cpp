#include "knowledge/suggestions/corpus_names.hpp"

#include "knowledge/name_key.hpp"

#include <standpoint/model/spelling.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

namespace standpoint {
namespace {

// "Jr." tells a son from his father and is no surname.
bool is_generation(std::string_view word) {
  return word == "jr" || word == "sr" || word == "ii" || word == "iii" || word == "iv";
}

// The words of a plain key without small ones, marks at their ends and possessives.
std::vector<std::string> telling_words(const std::string& plain) {
  constexpr std::string_view marks = ".,;:()\"'";
  std::vector<std::string> words;
  for (auto& word : split_words(plain)) {
    if (is_small_name_word(word)) continue;
    if (word.ends_with("'s")) word.resize(word.size() - 2);
    const auto first = word.find_first_not_of(marks);
    if (first == std::string::npos) continue;
    words.push_back(word.substr(first, word.find_last_not_of(marks) - first + 1));
  }
  while (words.size() > 2 && is_generation(words.back())) words.pop_back();
  return words;
}

// "union" of "harbour union of velmouth": the last word before the first link.
std::string head_of(const std::string& plain) {
  std::string rest = plain;
  for (const std::string_view link : {" of ", " for ", " in ", " on ", " at "}) {
    const auto at = rest.find(link);
    if (at != std::string::npos) rest.resize(at);
  }
  const auto words = telling_words(rest);
  return words.empty() ? std::string() : words.back();
}

bool is_possessive(std::string_view word) { return word.ends_with("'s") || word.ends_with("\u2019s"); }

// "Sanders supporters" and "Velmouth's delegation" say whose or of what kind somebody is.
bool is_proper(const std::string& name) {
  static const std::unordered_set<std::string_view> particles = {
      "of",  "the", "for", "and", "on",  "in",  "at", "de", "la", "le", "du",  "di",  "da", "del",
      "der", "den", "van", "von", "bin", "ibn", "al", "el", "y",  "e",  "dos", "das", "zu", "ter"};
  const auto words = split_words(name);
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    const bool small = word.front() >= 'a' && word.front() <= 'z';
    const bool prefixed = word.starts_with("al-") || word.starts_with("el-");
    return (!small || prefixed || particles.contains(word)) &&
           (&word == &words.back() || !is_possessive(word));
  });
}

// What a name means without doubt, or nullptr.
const KnownEntity* meaning_of(const Entity& entity, const Gazetteer& gazetteer) {
  const KnownEntity* found = nullptr;
  for (const auto& meaning : gazetteer.meanings(entity.name)) {
    if ((meaning.entity->kind == EntityKind::person) != (entity.kind == EntityKind::person)) continue;
    if (meaning.weak) continue;
    if (found != nullptr) return nullptr;
    found = meaning.entity;
  }
  return found;
}

}  // namespace

NamesOfCorpus::NamesOfCorpus(const Corpus& corpus, const Gazetteer& gazetteer) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  for (const auto& entity : corpus.entities()) {
    if (is_described(entity.kind, entity.name) || fold(entity.name) == entity.name) continue;
    NameParts name;
    name.entity = &entity;
    name.key = name_key(entity.name);
    name.plain = without_accents(name.key);
    name.words = telling_words(name.plain);
    name.head = head_of(name.plain);
    name.proper = is_proper(entity.name);
    name.known = meaning_of(entity, gazetteer);
    for (const auto& word : name.words) {
      const auto number = static_cast<std::uint32_t>(numbers.size());
      name.ids.push_back(numbers.try_emplace(word, number).first->second);
    }
    std::sort(name.ids.begin(), name.ids.end());
    name.ids.erase(std::unique(name.ids.begin(), name.ids.end()), name.ids.end());
    frequency_.resize(numbers.size());
    for (const auto id : name.ids) ++frequency_[id];
    ++keys_[name.key];
    names_.push_back(std::move(name));
  }
}

double NamesOfCorpus::rarity(const NameParts& a, const NameParts& b) const {
  std::vector<std::uint32_t> shared;
  std::set_intersection(a.ids.begin(), a.ids.end(), b.ids.begin(), b.ids.end(), std::back_inserter(shared));
  if (shared.empty()) return 0.5;
  std::size_t rarest = names_.size();
  for (const auto word : shared) rarest = std::min(rarest, frequency_[word]);
  // Two names have it at least.
  const double all = std::log(std::max(2.0, static_cast<double>(names_.size()) / 2));
  return std::clamp(1.0 - std::log(static_cast<double>(std::max<std::size_t>(rarest, 2)) / 2) / all, 0.0,
                    1.0);
}

std::size_t NamesOfCorpus::of_key(const std::string& key) const {
  const auto found = keys_.find(key);
  return found == keys_.end() ? 0 : found->second;
}

bool is_initial(std::string_view word) { return word.size() == 1 || (word.size() >= 2 && word[1] == '.'); }

std::string acronym_letters(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (c == '.' || c == '&') continue;
    if (c < 'A' || c > 'Z') return {};
    letters += static_cast<char>(c - 'A' + 'a');
  }
  return letters.size() >= 2 && letters.size() <= 7 ? letters : std::string();
}

bool is_plain_noun(std::string_view word) {
  static const std::unordered_set<std::string_view> nouns = {
      "academy",     "administration", "agency",    "alliance",   "army",         "assembly",
      "association", "authority",      "bank",      "board",      "bureau",       "cabinet",
      "center",      "chamber",        "church",    "city",       "club",         "coalition",
      "college",     "commission",     "committee", "company",    "conference",   "congress",
      "council",     "county",         "court",     "department", "federation",   "forum",
      "foundation",  "front",          "fund",      "government", "group",        "guild",
      "hospital",    "house",          "institute", "league",     "ministry",     "mission",
      "movement",    "navy",           "network",   "office",     "organization", "parliament",
      "party",       "police",         "port",      "school",     "secretariat",  "senate",
      "service",     "society",        "state",     "treasury",   "trust",        "union",
      "university"};
  return nouns.contains(word);
}

}  // namespace standpoint
