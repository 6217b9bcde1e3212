#include "query/name_table.hpp"

#include <standpoint/model/spelling.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace standpoint::graph {
namespace {

std::u32string to_utf32(std::string_view text) {
  std::u32string letters;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode_utf8(text, i);
    letters += c.value;
    i += c.length;
  }
  return letters;
}

// "Ida Holt (mayor)" without what is in brackets.
std::string speaker_name(const std::string& speaker) { return speaker.substr(0, speaker.find(" (")); }

bool is_suffix(const std::u32string& word) { return word == U"jr" || word == U"sr"; }

// The word that a person is called by alone; null where there is one word only.
const std::u32string* surname_of(const NameWords& words) {
  std::size_t last = words.size();
  while (last > 1 && is_suffix(words[last - 1])) --last;
  return last > 1 ? &words[last - 1] : nullptr;
}

}  // namespace

NameWords name_words(std::string_view text) {
  std::vector<std::string> words = normal_words(without_accents(fold(text)));
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  NameWords made;
  for (const auto& word : words) made.push_back(to_utf32(word));
  return made;
}

NameTable::NameTable(const Network& network) {
  const Graph& graph = network.graph();
  const auto nodes = static_cast<std::uint32_t>(boost::num_vertices(graph));
  std::vector<NameWords> names(nodes);
  // The words first, so that each has a number.
  for (std::uint32_t node = 0; node < nodes; ++node) {
    const Node& one = graph[node];
    holders_.push_back({one.id, one.label, one.kind == NodeKind::issue, one.statements});
    ids_.emplace(one.id, node);
    names[node] = name_words(one.label);
    const auto note = [this](const NameWords& words) {
      vocabulary_.insert(vocabulary_.end(), words.begin(), words.end());
    };
    note(names[node]);
    for (const auto& alias : one.aliases) note(name_words(alias));
    for (const auto& speaker : one.speakers) note(name_words(speaker_name(speaker)));
  }
  std::sort(vocabulary_.begin(), vocabulary_.end());
  vocabulary_.erase(std::unique(vocabulary_.begin(), vocabulary_.end()), vocabulary_.end());
  vocabulary_.shrink_to_fit();
  holds_word_.resize(vocabulary_.size());

  for (std::uint32_t node = 0; node < nodes; ++node) {
    const Node& one = graph[node];
    const bool is_person = one.kind == NodeKind::person;
    add(node, one.label, false, is_person);
    for (const auto& alias : one.aliases) add(node, alias, true, is_person);
    for (const auto& speaker : one.speakers) add(node, speaker_name(speaker), true, false);
  }
}

void NameTable::add(std::uint32_t node, const std::string& text, bool is_alias, bool is_person) {
  const NameWords words = name_words(text);
  if (words.empty()) return;
  const auto number = static_cast<std::uint32_t>(entries_.size());
  Entry entry{node, is_alias, false, text, {}};
  for (const auto& word : words) {
    const auto place = std::lower_bound(vocabulary_.begin(), vocabulary_.end(), word) - vocabulary_.begin();
    entry.words.push_back(static_cast<std::uint32_t>(place));
    auto& holders = holds_word_[static_cast<std::size_t>(place)];
    if (holders.empty() || holders.back() != number) holders.push_back(number);
  }
  if (is_person && is_alias && words.size() == 1) {
    const NameWords name = name_words(holders_[node].name);
    const auto* surname = surname_of(name);
    entry.is_surname = surname != nullptr && *surname == words.front();
  }
  whole_[joined(words, true)].push_back(number);
  if (words.size() > 1) compact_[joined(words, false)].push_back(number);
  if (is_person) {
    if (const auto* surname = surname_of(words)) surnames_[*surname].push_back(number);
  }
  entries_.push_back(std::move(entry));
}

std::u32string NameTable::joined(const NameWords& words, bool with_blanks) {
  std::u32string key;
  for (const auto& word : words) {
    if (with_blanks && !key.empty()) key += U' ';
    key += word;
  }
  return key;
}

NameTable::Entries NameTable::at(const Lists& lists, const std::u32string& key) {
  const auto found = lists.find(key);
  return found == lists.end() ? Entries() : Entries(found->second);
}

const std::uint32_t* NameTable::node_of_id(std::string_view id) const {
  const auto found = ids_.find(std::string(id));
  return found == ids_.end() ? nullptr : &found->second;
}

std::vector<std::uint32_t> NameTable::holding(const NameWords& words, bool last_begun) const {
  // Of each word the numbers that it may be; a begun one is a range of them.
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  // behind it
    std::size_t names = 0;   // that hold one of them, some twice
  };
  std::vector<Range> ranges;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool begun = last_begun && i + 1 == words.size();
    const auto first = std::lower_bound(vocabulary_.begin(), vocabulary_.end(), words[i]);
    auto last = first;
    while (last != vocabulary_.end() && (begun ? last->starts_with(words[i]) : *last == words[i])) ++last;
    Range range{static_cast<std::uint32_t>(first - vocabulary_.begin()),
                static_cast<std::uint32_t>(last - vocabulary_.begin()), 0};
    for (std::uint32_t w = range.first; w < range.last; ++w) range.names += holds_word_[w].size();
    if (range.names == 0) return {};
    ranges.push_back(range);
  }
  if (ranges.empty()) return {};
  const auto rarest = std::min_element(ranges.begin(), ranges.end(),
                                       [](const Range& a, const Range& b) { return a.names < b.names; });
  std::vector<std::uint32_t> found;
  for (std::uint32_t w = rarest->first; w < rarest->last; ++w) {
    for (const std::uint32_t number : holds_word_[w]) {
      const auto& of_name = entries_[number].words;
      const bool holds_all = std::all_of(ranges.begin(), ranges.end(), [&](const Range& range) {
        return std::any_of(of_name.begin(), of_name.end(),
                           [&](std::uint32_t one) { return one >= range.first && one < range.last; });
      });
      if (holds_all) found.push_back(number);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<std::u32string> NameTable::near(const std::u32string& word, bool begun) const {
  std::vector<std::u32string> found;
  for (const auto& other : vocabulary_) {
    bool fits = is_one_edit(word, other);
    for (std::size_t length = word.size() - 1; begun && !fits && length <= word.size() + 1; ++length)
      fits = length < other.size() && is_one_edit(word, std::u32string_view(other).substr(0, length));
    if (fits) found.push_back(other);
  }
  return found;
}

}  // namespace standpoint::graph
