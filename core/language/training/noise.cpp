#include "language/training/noise.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <set>

namespace standpoint::training {
namespace {

constexpr std::size_t least_matches = 10;
constexpr std::size_t longest_name = 6;

enum class Casing { upper, lower, headline };

bool is_capital(std::string_view word) {
  const auto c = static_cast<utf8proc_int32_t>(decode_utf8(word, 0).value);
  return utf8proc_tolower(c) != c;
}

// A word in another case; a headline capitalises words of four letters and more.
std::string recase(const std::string& word, Casing casing, std::size_t least_headline = 4) {
  std::string out;
  bool first = true;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = decode_utf8(word, at);
    const auto value = static_cast<utf8proc_int32_t>(c.value);
    const bool up =
        casing == Casing::upper || (casing == Casing::headline && first && word.size() >= least_headline);
    append_utf8(out, static_cast<char32_t>(casing == Casing::lower ? utf8proc_tolower(value)
                                           : up                    ? utf8proc_toupper(value)
                                                                   : value));
    first = false;
    at += c.length;
  }
  return out;
}

std::string folded(const NamePool::Name& name) {
  std::string out;
  for (const auto& word : name) out += (out.empty() ? "" : " ") + recase(word, Casing::lower);
  return out;
}

std::uint32_t capitals(const NamePool::Name& name) {
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < name.size(); ++i) bits |= is_capital(name[i]) ? std::uint32_t{1} << i : 0U;
  return bits;
}

NamePool::Name split(std::string_view phrase) {
  NamePool::Name out;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
    if (end > at) out.emplace_back(phrase.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

// Calls visit(first, end, type) for each name of a sequence of tags.
template <class TagOf, class Visit>
void each_name(std::size_t count, TagOf tag_of, Visit visit) {
  for (std::size_t i = 0; i < count;) {
    const std::string_view tag = tag_of(i);
    std::size_t end = i + 1;
    if (tag.size() > 2) {
      const auto goes_on = [&](std::string_view next) {
        return next.size() > 2 && next.front() == 'I' && next.substr(2) == tag.substr(2);
      };
      while (end < count && goes_on(tag_of(end))) ++end;
      visit(i, end, std::string(tag.substr(2)));
    }
    i = end;
  }
}

}  // namespace

NamePool::NamePool(std::span<const Treebank* const> treebanks,
                   std::span<const std::pair<std::string, std::string>> lists) {
  std::map<std::string, std::map<std::string, std::size_t>> types_of;  // of a folded name
  std::map<std::string, std::size_t> small_words;                      // without capitals, inside names
  std::set<std::pair<std::string, Name>> seen;
  for (const Treebank* treebank : treebanks) {
    for (const auto& sentence : *treebank) {
      if (!sentence.has_names) continue;
      const auto tag_of = [&](std::size_t i) -> std::string_view { return sentence.words[i].name; };
      each_name(sentence.words.size(), tag_of,
                [&](std::size_t first, std::size_t end, const std::string& type) {
                  Name name;
                  for (std::size_t i = first; i < end; ++i) name.push_back(sentence.words[i].form);
                  ++types_of[folded(name)][type];
                  if (name.size() > longest_name || capitals(name) == 0) return;
                  for (const auto& word : name) small_words[word] += is_capital(word) ? 0U : 1U;
                  if (seen.emplace(type, name).second) {
                    names_[{type, name.size(), capitals(name)}].of_treebanks.push_back(name);
                  }
                });
    }
  }

  std::map<std::string, std::map<std::string, std::size_t>> matches;  // of a list, by type
  for (const auto& [list, phrase] : lists) {
    const auto found = types_of.find(phrase);
    if (found == types_of.end()) continue;
    for (const auto& [type, count] : found->second) matches[list][type] += count;
  }
  for (const auto& [list, types] : matches) {
    std::size_t all = 0;
    for (const auto& [type, count] : types) all += count;
    for (const auto& [type, count] : types) {
      if (count >= least_matches && 10 * count >= 9 * all) list_types_[list] = type;
    }
  }
  for (const auto& [list, phrase] : lists) {
    const auto type = list_types_.find(list);
    if (type == list_types_.end()) continue;
    Name name = split(phrase);
    if (name.empty() || name.size() > longest_name) continue;
    // Lists are in small letters: capitals for all words but those that names of the treebanks write small,
    // and for all letters of a name of one very short word.
    for (std::size_t i = 0; i < name.size(); ++i) {
      const auto small = small_words.find(name[i]);
      if (small != small_words.end() && small->second > 1) continue;
      name[i] = recase(name[i], name.size() == 1 && name[i].size() < 4 ? Casing::upper : Casing::headline, 0);
    }
    if (capitals(name) != 0) names_[{type->second, name.size(), capitals(name)}].of_lists.push_back(name);
  }
}

const NamePool::Name* NamePool::draw(const std::string& type, const Name& name, Random& random) const {
  const auto found = names_.find({type, name.size(), capitals(name)});
  if (found == names_.end()) return nullptr;
  const Names& names = found->second;
  const bool from_lists = !names.of_lists.empty() && (names.of_treebanks.empty() || random.uniform() < 0.5F);
  const auto& chosen = from_lists ? names.of_lists : names.of_treebanks;
  return &chosen[random.below(chosen.size())];
}

bool TrainingNoise::change_names(const PreparedSentence& sentence, std::vector<std::string>& forms,
                                 Random& random) const {
  bool changed = false;
  const auto tag_of = [&](std::size_t i) -> std::string_view {
    const std::int32_t tag = sentence.names[i];
    return tag < 0 ? std::string_view{} : labels_.names[static_cast<std::size_t>(tag)];
  };
  each_name(forms.size(), tag_of, [&](std::size_t first, std::size_t end, const std::string& type) {
    if (random.uniform() >= rates_.names) return;
    const auto from = forms.begin() + static_cast<std::ptrdiff_t>(first);
    const NamePool::Name name(from, from + static_cast<std::ptrdiff_t>(end - first));
    if (const auto* other = pool_.draw(type, name, random)) {
      std::copy(other->begin(), other->end(), from);
      changed = true;
    }
  });
  return changed;
}

void TrainingNoise::apply(std::span<PreparedSentence* const> sentences, Random& random) {
  kept_.clear();
  for (PreparedSentence* s : sentences) {
    auto forms = s->forms;
    bool changed = rates_.names > 0 && change_names(*s, forms, random);
    if (random.uniform() < rates_.casing) {
      const auto casing = static_cast<Casing>(random.below(3));
      for (auto& form : forms) form = recase(form, casing);
      changed = true;
    }
    const bool without_lists = rates_.lists > 0 && random.uniform() < rates_.lists;
    if (!changed && !without_lists) continue;
    kept_.emplace_back(s, s->rows);
    if (changed) vocabulary_.rows_of(forms, s->rows);
    if (without_lists) {
      for (auto& rows : s->rows) rows[word_feature_count] = vocabulary_.table_begin()[word_feature_count];
    }
  }
}

void TrainingNoise::restore() {
  for (auto& [sentence, rows] : kept_) sentence->rows = std::move(rows);
  kept_.clear();
}

}  // namespace standpoint::training
