// How the rules are found, and the constants (tuned on EWT and GUM dev, which are not trained on):
//
// 1. Each (form, lemma) is an edit: the casing that leaves least to replace, bytes off the end, text instead.
// 2. Edits are counted for every suffix of up to six bytes, a word type counting once however often it
// occurs,
//    at three levels of detail (lemma_format.hpp). An edit of fewer than three types is no rule but a word's
//    own.
// 3. A suffix is kept when three types end in it and its best edit beats the one inherited from the shorter
//    suffix by two types. Up to two rivals with 5 % of the best one's types are kept beside it.
// 4. A word is kept where the rules fail on it, the coarsest level first, so that one entry serves all
// spellings.

#include "language/training/lemma_trainer.hpp"

#include "language/lemmatizer.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace standpoint {

using namespace lemma_format;

namespace {

constexpr std::uint64_t one_type = 2520;  // a word type's weight, shared out over its lemmas
constexpr std::size_t min_rule_types = 3;
constexpr std::uint64_t min_suffix_types = 3 * one_type;
constexpr std::uint64_t min_lead = 2 * one_type;
constexpr std::uint64_t min_level_types = 5 * one_type;  // of a level with both tags
constexpr std::uint64_t rival_share = 20;                // one in 20 of the best one's types
constexpr std::uint64_t min_rival = one_type + one_type / 2;
constexpr std::size_t longest_rival_suffix = 3;  // longer ones are kept for another best edit only

struct Edit {
  std::uint8_t strip = 0;
  Case how = Case::lower;
  std::string text;
  friend auto operator<=>(const Edit&, const Edit&) = default;
};

// The cheapest edit from `form` to `lemma`; nullopt for one that does not fit a rule.
std::optional<Edit> find_edit(std::string_view form, std::string_view lemma) {
  std::optional<Edit> best;
  std::size_t best_cost = 0;
  std::string cased;
  for (const Case how : {Case::lower, Case::keep, Case::title, Case::upper}) {
    write_case(form, how, cased);
    const auto [a, b] = std::mismatch(cased.begin(), cased.end(), lemma.begin(), lemma.end());
    auto common = static_cast<std::size_t>(a - cased.begin());
    while (common > 0 &&
           ((common < cased.size() && (static_cast<unsigned char>(cased[common]) & 0xC0U) == 0x80U) ||
            (common < lemma.size() && (static_cast<unsigned char>(lemma[common]) & 0xC0U) == 0x80U))) {
      --common;
    }
    const std::size_t strip = cased.size() - common;
    const std::size_t cost = strip + lemma.size() - common;
    if (strip > 255 || lemma.size() - common > 255 || (best && cost >= best_cost)) continue;
    best = Edit{static_cast<std::uint8_t>(strip), how, std::string(lemma.substr(common))};
    best_cost = cost;
  }
  return best;
}

using Counts = std::map<Edit, std::uint64_t>;

// Most counted first; of equals the smaller edit.
std::vector<std::pair<Edit, std::uint64_t>> ranked(const Counts& counts) {
  std::vector<std::pair<Edit, std::uint64_t>> all(counts.begin(), counts.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return all;
}

void store(std::vector<std::byte>& bytes, std::uint64_t value, std::size_t width) {
  for (std::size_t i = 0; i < width; ++i) bytes.push_back(static_cast<std::byte>((value >> (8 * i)) & 0xFFU));
}

/// Open-addressed fingerprints with a value each; grows until every key is near its slot.
struct Table {
  std::vector<std::uint32_t> keys;
  std::vector<std::uint16_t> values;

  explicit Table(const std::map<std::uint64_t, std::uint16_t>& items) {
    std::size_t slots = items.size() + items.size() / 4 + 1;
    while (!fill(items, slots)) slots += slots / 8 + 1;
  }
  bool fill(const std::map<std::uint64_t, std::uint16_t>& items, std::size_t slots) {
    keys.assign(slots, 0);
    values.assign(slots, 0);
    for (const auto& [hash, value] : items) {
      const std::uint64_t mixed = mix(hash);
      std::size_t slot = first_slot(mixed, slots);
      std::size_t probe = 0;
      for (; probe < max_probes && keys[slot] != 0; ++probe) slot = slot + 1 == slots ? 0 : slot + 1;
      if (probe == max_probes) return false;
      keys[slot] = fingerprint(mixed);
      values[slot] = value;
    }
    return true;
  }
};

}  // namespace

/// The steps of finish().
class LemmaModelBuilder {
 public:
  explicit LemmaModelBuilder(const LemmaTrainer& trainer) : words_(trainer.words_) {
    find_known();
    count();
    choose_suffixes();
  }

  /// With words of their own that occur at least `min_count` times.
  std::vector<std::byte> build(std::uint32_t min_count) {
    keys_ = suffix_keys_;
    min_count_ = min_count;
    rules_.resize(suffix_rules_);
    choices_.resize(suffix_choices_);
    std::erase_if(rule_index_, [&](const auto& item) { return item.second >= suffix_rules_; });
    std::erase_if(choice_index_, [&](const auto& item) { return item.second >= suffix_choices_; });
    for (std::size_t level = levels; level-- > 0;) choose_words(level);
    return block();
  }
  std::uint32_t max_count() const { return std::min(max_count_, std::uint32_t{1} << 30U); }

 private:
  struct OwnWord {  // a key of kind word
    std::string lower;
    Counts edits;
    std::uint32_t count = 0;
    std::vector<std::pair<const LemmaTrainer::Word*, std::string>> forms;  // with their likeliest lemma
  };

  static std::string lower_of(std::string_view form) {
    std::string lower;
    write_case(form, Case::lower, lower);
    return lower;
  }
  Shape shape_of(std::string_view form) const {
    const Shape shape = find_shape(form);
    return known_.contains(lower_of(form)) ? known_shape(shape) : shape;
  }

  void find_known();
  void count();
  void choose_suffixes();
  void choose_words(std::size_t level);
  std::uint16_t rule_index(const Edit& edit);
  std::uint16_t choice_index(const std::vector<Edit>& edits);
  std::vector<std::byte> block() const;
  // No 16-bit number is left for another choice and its rules.
  bool is_full() const { return std::max(rules_.size(), choices_.size()) >= no_rule - choice_rules; }

  const std::map<LemmaTrainer::Word, LemmaTrainer::Lemmas>& words_;
  std::set<std::string> known_;
  std::map<std::uint64_t, Counts> suffixes_[max_suffix_bytes + 1];  // by their number of bytes
  std::unordered_map<std::uint64_t, std::uint64_t> shorter_;  // suffix key -> key of the next shorter one
  std::set<std::uint64_t> coarse_roots_;                      // empty suffixes of the levels below the first
  std::unordered_map<std::uint64_t, std::uint64_t> root_types_;  // of the empty suffixes
  std::map<std::uint64_t, OwnWord> own_[levels];
  std::uint32_t min_count_ = 1;
  std::uint32_t max_count_ = 1;

  std::map<Edit, std::uint16_t> rule_index_;
  std::vector<Edit> rules_;
  std::map<std::vector<std::uint16_t>, std::uint16_t> choice_index_;
  std::vector<std::vector<std::uint16_t>> choices_;
  std::map<std::uint64_t, std::uint16_t> suffix_keys_;
  std::map<std::uint64_t, std::uint16_t> keys_;
  std::size_t suffix_rules_ = 0;  // rules and choices that the suffixes use
  std::size_t suffix_choices_ = 0;
};

// Words spelled in small letters, and their lemmas. Capitalised words do not count: what is asked is whether
// a capitalised word is known without its capitals.
void LemmaModelBuilder::find_known() {
  for (const auto& [word, lemmas] : words_) {
    if (find_shape(word.form) != Shape::lower) continue;
    known_.insert(word.form);
    for (const auto& [lemma, times] : lemmas) {
      if (find_shape(lemma) == Shape::lower) known_.insert(lemma);
    }
  }
}

void LemmaModelBuilder::count() {
  std::map<Edit, std::set<std::string>> types;
  for (const auto& [word, lemmas] : words_) {
    for (const auto& [lemma, times] : lemmas) {
      if (const auto edit = find_edit(word.form, lemma)) types[*edit].insert(lower_of(word.form));
    }
  }

  for (const auto& [word, lemmas] : words_) {
    const std::string lower = lower_of(word.form);
    const Shape shape = shape_of(word.form);
    std::uint32_t total = 0;
    const auto* likeliest = &*lemmas.begin();
    for (const auto& lemma : lemmas) {
      total += lemma.second;
      if (lemma.second > likeliest->second) likeliest = &lemma;
    }
    max_count_ = std::max(max_count_, total);
    for (std::size_t level = 0; level < levels; ++level) {
      OwnWord& own =
          own_[level][hash_more(begin_level(Kind::word, level, word.upos, word.xpos, shape), lower)];
      own.lower = lower;
      own.count += total;
      own.forms.emplace_back(&word, likeliest->first);

      std::array<std::uint64_t, max_suffix_bytes + 1> keys{};
      keys[0] = begin_level(Kind::suffix, level, word.upos, word.xpos, shape);
      if (level > 0) coarse_roots_.insert(keys[0]);
      root_types_[keys[0]] += one_type;
      suffixes_[0].try_emplace(keys[0]);  // even if every edit needs an ending: it inherits to its suffixes
      const std::size_t longest = std::min(lower.size(), max_suffix_bytes);
      for (std::size_t n = 1; n <= longest; ++n) {
        keys[n] = hash_more(keys[n - 1], lower[lower.size() - n]);
        shorter_[keys[n]] = keys[n - 1];
      }
      for (const auto& [lemma, times] : lemmas) {
        // At the coarsest level an entry serves every spelling: its edit starts from small letters.
        if (const auto edit = find_edit(level == coarsest ? lower : word.form, lemma))
          own.edits[*edit] += times;
        const auto edit = find_edit(word.form, lemma);
        if (!edit || types[*edit].size() < min_rule_types) continue;
        // A suffix can only propose what it sees taken away.
        for (std::size_t n = edit->strip; n <= longest; ++n) {
          suffixes_[n][keys[n]][*edit] += std::uint64_t{one_type} * times / total;
        }
      }
    }
  }
}

void LemmaModelBuilder::choose_suffixes() {
  std::unordered_map<std::uint64_t, std::vector<Edit>> chosen;
  for (std::size_t n = 0; n <= max_suffix_bytes; ++n) {
    for (const auto& [key, counts] : suffixes_[n]) {
      const auto order = ranked(counts);
      std::uint64_t total = 0;
      for (const auto& [edit, weight] : order) total += weight;
      std::vector<Edit> edits;
      for (const auto& [edit, weight] : order) {
        const bool rival = weight >= std::max(order[0].second / rival_share, min_rival);
        if (edits.empty() || (rival && edits.size() < choice_rules)) edits.push_back(edit);
      }
      if (n == 0) {
        if (edits.empty()) edits.push_back(Edit{});  // small letters
        if (root_types_.at(key) >= min_level_types || coarse_roots_.contains(key)) chosen[key] = edits;
        continue;
      }
      auto longer = shorter_.at(key);
      auto inherited = chosen.find(longer);
      for (std::size_t m = n - 1; m > 0 && inherited == chosen.end(); --m) {
        longer = shorter_.at(longer);
        inherited = chosen.find(longer);
      }
      if (inherited == chosen.end() || inherited->second == edits || total < min_suffix_types) continue;
      if (edits[0] == inherited->second[0]) {
        if (n <= longest_rival_suffix && total >= min_level_types) chosen[key] = edits;
        continue;
      }
      const auto old = counts.find(inherited->second[0]);
      if (order[0].second >= (old == counts.end() ? 0 : old->second) + min_lead) chosen[key] = edits;
    }
  }

  const std::map<std::uint64_t, std::vector<Edit>> in_order(chosen.begin(), chosen.end());
  for (const auto& [key, edits] : in_order) {
    if (!is_full()) suffix_keys_[key] = choice_index(edits);
  }
  suffix_rules_ = rules_.size();
  suffix_choices_ = choices_.size();
}

// Adds the words of a level that the keys so far get wrong.
void LemmaModelBuilder::choose_words(std::size_t level) {
  const auto bytes = block();
  const auto lemmatizer = Lemmatizer::read(bytes);
  std::map<std::uint64_t, std::uint16_t> added;
  std::string lemma;
  for (const auto& [key, own] : own_[level]) {
    if (own.count < min_count_ || own.edits.empty() || is_full()) continue;
    bool all_right = true;
    for (const auto& [word, wanted] : own.forms) {
      lemmatizer->lemma(word->form, word->upos, word->xpos, lemma);
      all_right = all_right && lemma == wanted;
    }
    const Edit best = ranked(own.edits)[0].first;
    // A name is worth its capitals in a spelling that was not seen: "IBEXA" for "ibexa".
    const bool spelling = level == coarsest && best.how != Case::lower;
    if (!all_right || spelling) added[key] = choice_index({best});
  }
  keys_.insert(added.begin(), added.end());
}

std::uint16_t LemmaModelBuilder::rule_index(const Edit& edit) {
  const auto [place, is_new] = rule_index_.try_emplace(edit, static_cast<std::uint16_t>(rules_.size()));
  if (is_new) rules_.push_back(edit);
  return place->second;
}

std::uint16_t LemmaModelBuilder::choice_index(const std::vector<Edit>& edits) {
  std::vector<std::uint16_t> rules(choice_rules, no_rule);
  for (std::size_t k = 0; k < edits.size(); ++k) rules[k] = rule_index(edits[k]);
  const auto [place, is_new] = choice_index_.try_emplace(rules, static_cast<std::uint16_t>(choices_.size()));
  if (is_new) choices_.push_back(rules);
  return place->second;
}

std::vector<std::byte> LemmaModelBuilder::block() const {
  std::map<std::uint64_t, std::uint16_t> known;
  for (const auto& word : known_) {
    known[hash_more(hash_more(hash_begin, static_cast<char>(Kind::known)), word)] = 0;
  }
  const Table keys(keys_);
  const Table words(known);

  std::string texts;
  std::map<std::string, std::size_t> offsets;
  for (const auto& rule : rules_) {
    if (offsets.try_emplace(rule.text, texts.size()).second) texts += rule.text;
  }
  std::vector<std::byte> bytes;
  for (const std::size_t value : {std::size_t{magic}, std::size_t{version}, rules_.size(), choices_.size(),
                                  keys.values.size(), keys.keys.size(), words.keys.size(), texts.size()}) {
    store(bytes, value, 4);
  }
  for (const auto& rule : rules_) {
    store(bytes, rule.strip, 1);
    store(bytes, static_cast<std::uint64_t>(rule.how), 1);
    store(bytes, rule.text.size(), 2);
    store(bytes, offsets.at(rule.text), 4);
  }
  for (const auto& choice : choices_) {
    for (const auto rule : choice) store(bytes, rule, 2);
  }
  for (const auto value : keys.values) store(bytes, value, 2);
  for (const auto key : keys.keys) store(bytes, key, 4);
  for (const auto word : words.keys) store(bytes, word, 4);
  for (const char c : texts) store(bytes, static_cast<unsigned char>(c), 1);
  return bytes;
}

void LemmaTrainer::add(std::string_view form, std::string_view upos, std::string_view xpos,
                       std::string_view lemma) {
  if (form.empty() || lemma.empty() || (lemma == "_" && form != "_")) return;
  ++words_[{std::string(form), std::string(upos), std::string(xpos)}][std::string(lemma)];
}

std::vector<std::byte> LemmaTrainer::finish(std::size_t max_bytes) const {
  LemmaModelBuilder builder(*this);
  for (std::uint32_t min_count = 1;; min_count *= 2) {
    auto bytes = builder.build(min_count);
    if (bytes.size() <= max_bytes || min_count > builder.max_count()) return bytes;  // at most 33 rounds
  }
}

}  // namespace standpoint
