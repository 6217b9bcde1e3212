#include "knowledge/suggestions/name_pairs.hpp"

#include "knowledge/name_key.hpp"
#include "knowledge/name_spelling.hpp"
#include "knowledge/suggestions/name_fit.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint {
namespace {

using Ground = SuggestionGround;

constexpr std::size_t most_of_one_key = 50;
constexpr std::size_t most_with_one_word = 200;
constexpr std::size_t shortest_long_name = 8;

class PairFinder {
 public:
  PairFinder(const NamesOfCorpus& names, const Gazetteer& gazetteer)
      : corpus_(names), names_(names.names()), gazetteer_(gazetteer) {}

  std::vector<NamePair> run() {
    pair_short_persons();
    pair_given_names();
    pair_acronyms();
    pair_equal_forms();
    pair_known();
    pair_contained();
    pair_slips();
    return finish();
  }

 private:
  using Place = std::uint32_t;
  using Keys = std::unordered_map<std::string, std::vector<Place>>;

  std::size_t size() const { return names_.size(); }

  void add(Place a, Place b, Ground ground) {
    if (a == b || !can_be_one(names_[a], names_[b], ground)) return;
    if (!has_short_form(ground) && b < a) std::swap(a, b);
    pairs_.push_back({a, b, ground, 1});
  }

  // All pairs of each key's names that `fits` says yes to.
  void add_all(const Keys& keys, Ground ground, const std::function<bool(Place, Place)>& fits) {
    for (const auto& entry : keys) {
      const auto& places = entry.second;
      if (places.size() > most_of_one_key) continue;
      for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t k = i + 1; k < places.size(); ++k) {
          if (fits(places[i], places[k])) add(places[i], places[k], ground);
        }
      }
    }
  }

  // "Ida M. Holt" is not "Ida Karen Holt".
  static bool have_like_middles(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return a.size() < 3 || b.size() < 3 || a[1].front() == b[1].front();
  }

  // Each short form with the full names of its key.
  void add_short(const Keys& short_forms, const Keys& full_names, Ground ground) {
    for (const auto& entry : short_forms) {
      const auto full = full_names.find(entry.first);
      if (full == full_names.end() || full->second.size() > most_of_one_key) continue;
      for (const Place a : entry.second) {
        for (const Place b : full->second) {
          if (have_like_middles(names_[a].words, names_[b].words) || ground == Ground::acronym)
            add(a, b, ground);
        }
      }
    }
  }

  // "Holt", "Ida" and "I. Holt" for "Ida Holt".
  void pair_short_persons() {
    Keys single, initials, by_first, by_last, by_initial;
    for (Place i = 0; i < size(); ++i) {
      const auto& words = names_[i].words;
      if (words.empty() || !names_[i].proper || !go_together(names_[i].entity->kind, EntityKind::person))
        continue;
      if (words.size() == 1) {
        single[words.front()].push_back(i);
      } else if (is_person_name(names_[i])) {
        const std::string with_initial = words.front().substr(0, 1) + " " + words.back();
        (is_initial(words.front()) ? initials : by_initial)[with_initial].push_back(i);
        by_last[words.back()].push_back(i);
        if (!is_initial(words.front())) by_first[words.front()].push_back(i);
      }
    }
    add_short(single, by_last, Ground::surname);
    add_short(single, by_first, Ground::given_name);
    add_short(initials, by_initial, Ground::initials);
  }

  // "Ida M. Holt" and "Ida Holt"; "Bill Holt" and "William Holt".
  void pair_given_names() {
    Keys by_ends, by_given;
    for (Place i = 0; i < size(); ++i) {
      const auto& words = names_[i].words;
      if (!is_person_name(names_[i])) continue;
      by_ends[words.front() + " " + words.back()].push_back(i);
      by_given[words.front() + " " + words.back()].push_back(i);
      for (const auto& given : gazetteer_.given_names(words.front()))
        by_given[given + " " + words.back()].push_back(i);
    }
    add_all(by_ends, Ground::middle_name, [&](Place i, Place k) {
      const auto& a = names_[i].words;
      const auto& b = names_[k].words;
      return a != b && have_like_middles(a, b);
    });
    add_all(by_given, Ground::nickname,
            [&](Place i, Place k) { return names_[i].words.front() != names_[k].words.front(); });
  }

  void pair_acronyms() {
    Keys acronyms, bodies;
    for (Place i = 0; i < size(); ++i) {
      if (is_person(names_[i]) || !names_[i].proper) continue;
      if (const auto letters = acronym_letters(names_[i].entity->name); !letters.empty()) {
        acronyms[letters].push_back(i);
      } else if (names_[i].words.size() >= 2) {
        for (const auto& letters_of : initials_of(names_[i].entity->name)) bodies[letters_of].push_back(i);
      }
    }
    add_short(acronyms, bodies, Ground::acronym);
  }

  // One name but for accents, the order of words, its kind or its vowels.
  void pair_equal_forms() {
    Keys accents, words, keys, consonants;
    for (Place i = 0; i < size(); ++i) {
      const NameParts& name = names_[i];
      accents[name.plain].push_back(i);
      keys[name.key].push_back(i);
      if (name.words.size() < 2) continue;
      consonants[consonants_of(name.plain)].push_back(i);
      auto sorted = name.words;
      std::sort(sorted.begin(), sorted.end());
      std::string joined;
      for (const auto& word : sorted) joined += word + " ";
      words[joined].push_back(i);
    }
    add_all(accents, Ground::accents, [&](Place i, Place k) { return names_[i].key != names_[k].key; });
    add_all(keys, Ground::two_kinds, [](Place, Place) { return true; });
    add_all(words, Ground::same_words, [&](Place i, Place k) {
      // Not "Ida Holt Jr." and "Ida Holt", who have the same words in the same order.
      return names_[i].plain != names_[k].plain &&
             (!is_person(names_[i]) || names_[i].words != names_[k].words);
    });
    add_all(consonants, Ground::transliteration, [&](Place i, Place k) {
      return names_[i].plain != names_[k].plain &&
             is_transliterated(names_[i].plain, names_[k].plain, is_person(names_[i]));
    });
  }

  // What a gazetteer has under both names.
  void pair_known() {
    Keys short_forms, names;
    for (Place i = 0; i < size(); ++i) {
      for (const auto& meaning : gazetteer_.meanings(names_[i].entity->name)) {
        if ((meaning.entity->kind == EntityKind::person) != is_person(names_[i])) continue;
        (meaning.entity == names_[i].known ? names : short_forms)[meaning.entity->id].push_back(i);
      }
    }
    add_short(short_forms, names, Ground::known_name);
  }

  // "Harbour Authority" within "Velmouth Harbour Authority": by the rarest word of the shorter one.
  void pair_contained() {
    std::map<std::uint32_t, std::vector<Place>> with_word;
    for (Place i = 0; i < size(); ++i) {
      for (const auto word : names_[i].ids) with_word[word].push_back(i);
    }
    for (Place i = 0; i < size(); ++i) {
      const NameParts& small = names_[i];
      if (small.ids.empty() || !small.proper || small.entity->kind == EntityKind::group) continue;
      const auto rarest = *std::min_element(small.ids.begin(), small.ids.end(), [&](auto x, auto y) {
        return std::make_pair(corpus_.frequency(x), x) < std::make_pair(corpus_.frequency(y), y);
      });
      const auto& places = with_word[rarest];
      if (places.size() > most_with_one_word) continue;
      for (const Place k : places) {
        const NameParts& large = names_[k];
        if (large.ids.size() <= small.ids.size() || !large.proper) continue;
        if (!(is_person(small) ? is_longer_person(small, large) : is_same_body(small, large))) continue;
        if (std::includes(large.ids.begin(), large.ids.end(), small.ids.begin(), small.ids.end()))
          add(i, k, Ground::all_words);
      }
    }
  }

  // Names within one edit: both, or one and the other without a letter, are the same without one letter.
  void pair_slips() {
    std::vector<std::pair<std::uint64_t, Place>> hashes;
    for (Place i = 0; i < size(); ++i) {
      const std::string& name = names_[i].plain;
      if (name.size() < shortest_long_name || name.size() > 200) continue;
      for (std::size_t left_out = 0; left_out <= name.size(); ++left_out) {
        std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
        for (std::size_t c = 0; c < name.size(); ++c) {
          if (c == left_out) continue;
          hash = (hash ^ static_cast<unsigned char>(name[c])) * 1099511628211ULL;
        }
        hashes.emplace_back(hash, i);
      }
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    for (std::size_t begin = 0, end = 0; begin < hashes.size(); begin = end) {
      while (end < hashes.size() && hashes[end].first == hashes[begin].first) ++end;
      if (end - begin > most_of_one_key) continue;
      for (std::size_t i = begin; i < end; ++i) {
        for (std::size_t k = i + 1; k < end; ++k) {
          const NameParts& a = names_[hashes[i].second];
          const NameParts& b = names_[hashes[k].second];
          if (is_one_slip(a.plain, b.plain, is_person(a) || is_person(b)))
            add(hashes[i].second, hashes[k].second, Ground::spelling);
        }
      }
    }
  }

  std::vector<NamePair> finish() {
    const auto place = [](const NamePair& p) { return std::make_tuple(p.a, p.b, p.ground); };
    std::sort(pairs_.begin(), pairs_.end(),
              [&](const auto& x, const auto& y) { return place(x) < place(y); });
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end(),
                             [&](const auto& x, const auto& y) { return place(x) == place(y); }),
                 pairs_.end());
    std::map<std::pair<Place, Ground>, std::size_t> fits;
    for (const auto& pair : pairs_) ++fits[{pair.a, pair.ground}];
    for (auto& pair : pairs_) {
      if (has_short_form(pair.ground)) pair.rivals = fits[{pair.a, pair.ground}];
    }
    // One ground for a pair, whichever of the two is the short form.
    const auto unordered = [](const NamePair& p) {
      return std::make_tuple(std::min(p.a, p.b), std::max(p.a, p.b), p.ground, p.a);
    };
    std::sort(pairs_.begin(), pairs_.end(),
              [&](const auto& x, const auto& y) { return unordered(x) < unordered(y); });
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end(),
                             [](const NamePair& x, const NamePair& y) {
                               return std::minmax(x.a, x.b) == std::minmax(y.a, y.b);
                             }),
                 pairs_.end());
    return std::move(pairs_);
  }

  const NamesOfCorpus& corpus_;
  const std::vector<NameParts>& names_;
  const Gazetteer& gazetteer_;
  std::vector<NamePair> pairs_;
};

}  // namespace

bool has_short_form(SuggestionGround ground) {
  return ground == Ground::known_name || ground == Ground::initials || ground == Ground::acronym ||
         ground == Ground::surname || ground == Ground::all_words || ground == Ground::given_name;
}

std::vector<NamePair> find_name_pairs(const NamesOfCorpus& names, const Gazetteer& gazetteer) {
  return PairFinder(names, gazetteer).run();
}

}  // namespace standpoint
