#include "language/engine/name_consistency.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

namespace standpoint {
namespace {

// One Latin letter, or digits.
bool is_sign(std::string_view word) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return (word.size() == 1 && is_letter(word[0])) || std::all_of(word.begin(), word.end(), is_digit);
}

}  // namespace

NameTypes::NameTypes(const LanguageLabels& labels) : type_of(labels.names.size(), 0) {
  for (std::size_t tag = 0; tag < labels.names.size(); ++tag) {
    const std::string& name = labels.names[tag];
    if (name.size() < 3) {
      begin[0] = inside[0] = static_cast<std::uint8_t>(tag);
      continue;
    }
    const std::string type = name.substr(2);
    auto found = std::find(types.begin(), types.end(), type);
    if (found == types.end()) {
      found = types.insert(types.end(), type);
      begin.push_back(0);
      inside.push_back(0);
    }
    const auto number = static_cast<std::size_t>(found - types.begin());
    type_of[tag] = static_cast<std::uint32_t>(number);
    (name.front() == 'B' ? begin : inside)[number] = static_cast<std::uint8_t>(tag);
  }
}

std::uint32_t NameTypes::find(std::string_view type) const {
  const auto found = std::find(types.begin() + 1, types.end(), type);
  return found == types.end() ? 0 : static_cast<std::uint32_t>(found - types.begin());
}

void NameTypes::set(std::span<WordAnswer> answers, std::uint32_t first, std::uint32_t end,
                    std::uint32_t type) const {
  answers[first].name = begin[type];
  for (std::uint32_t i = first + 1; i < end; ++i) answers[i].name = inside[type];
}

void NameTypes::collect(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                        std::span<const WordAnswer> answers, std::vector<TaggedName>& names) const {
  names.clear();
  std::uint32_t first = 0;
  for (const std::uint32_t length : lengths) {
    for (std::uint32_t i = first; i < first + length;) {
      const std::uint32_t type = type_of[answers[i].name];
      std::uint32_t end = i + 1;
      if (type != 0) {
        while (end < first + length && answers[end].name == inside[type]) ++end;
        TaggedName name{i, end, type, 0};
        for (std::uint32_t k = i; k < end; ++k) name.key = mix_keys(name.key, normal_form_key(words[k]));
        names.push_back(name);
      }
      i = end;
    }
    first += length;
  }
}

void NameConsistency::apply(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                            std::span<WordAnswer> answers, Memory& m) const {
  if (types_.types.size() < 2) return;
  types_.collect(words, lengths, answers, m.names);
  // "Z is caused by X": a letter or a number alone names nobody.
  std::erase_if(m.names, [&](const TaggedName& name) {
    if (name.end - name.first > 1 || !is_sign(words[name.first])) return false;
    types_.set(answers, name.first, name.end, 0);
    return true;
  });
  if (types_.types.size() < 3) return;

  // Names in the order of their keys; each group votes.
  m.order.resize(m.names.size());
  std::iota(m.order.begin(), m.order.end(), 0U);
  std::stable_sort(m.order.begin(), m.order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return m.names[a].key < m.names[b].key; });
  for (std::size_t begin = 0; begin < m.order.size();) {
    std::size_t end = begin;
    std::array<std::uint32_t, 64> votes{};
    std::uint32_t best = 0;
    while (end < m.order.size() && m.names[m.order[end]].key == m.names[m.order[begin]].key) {
      const std::uint32_t type = m.names[m.order[end]].type;
      if (++votes[type] > votes[best]) best = type;
      ++end;
    }
    // A clear majority: more than half of them.
    if (end - begin > 1 && 2 * votes[best] > end - begin) {
      for (std::size_t k = begin; k < end; ++k) {
        const TaggedName& name = m.names[m.order[k]];
        if (name.type != best) types_.set(answers, name.first, name.end, best);
      }
    }
    begin = end;
  }
}

}  // namespace standpoint
