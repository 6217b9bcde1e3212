#include "query/name_table.hpp"

#include <standpoint/model/spelling.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

// Shorter words have too many neighbours: "EU", "US".
constexpr std::size_t least_letters_misspelt = 4;
constexpr std::size_t names_in_message = 5;

// How well a name fits; what is misspelt comes behind all that is not.
constexpr int behind_all = 100;

int rank_of(NameFit fit, bool misspelt) { return static_cast<int>(fit) + (misspelt ? behind_all : 0); }

// What fits so far: of each node the best.
class Hits {
 public:
  Hits(const NameTable& table, NameScope scope) : table_(table), scope_(scope) {}

  struct Hit {
    int rank = 0;
    std::string matched;
  };

  bool empty() const { return best_.empty(); }
  const std::map<std::uint32_t, Hit>& best() const { return best_; }

  void add(std::uint32_t node, int rank, const std::string& matched) {
    const bool is_issue = table_.holder(node).is_issue;
    if (scope_ != NameScope::all && is_issue != (scope_ == NameScope::issues)) return;
    const auto [at, is_new] = best_.try_emplace(node, Hit{rank, matched});
    if (!is_new && rank < at->second.rank) at->second = {rank, matched};
  }
  void add(std::uint32_t number, NameFit fit, bool misspelt) {
    const NameTable::Entry& entry = table_.entry(number);
    add(entry.node, rank_of(fit, misspelt), entry.text);
  }

 private:
  const NameTable& table_;
  NameScope scope_;
  std::map<std::uint32_t, Hit> best_;
};

void add_fitting(const NameTable& table, const NameWords& words, bool beginnings, bool misspelt, Hits& hits) {
  for (const std::uint32_t number : table.whole(words)) {
    const NameTable::Entry& entry = table.entry(number);
    hits.add(number,
             entry.is_surname ? NameFit::surname
             : entry.is_alias ? NameFit::alias
                              : NameFit::name,
             misspelt);
  }
  if (words.size() == 1) {
    for (const std::uint32_t number : table.surname(words.front()))
      hits.add(number, NameFit::surname, misspelt);
  }
  for (const std::uint32_t number : table.whole_without_blanks(words))
    hits.add(number, NameFit::surname, misspelt);
  for (const std::uint32_t number : table.holding(words, false)) hits.add(number, NameFit::words, misspelt);
  if (!beginnings) return;
  for (const std::uint32_t number : table.holding(words, true))
    hits.add(number, NameFit::beginning, misspelt);
}

Hits find_all(const NameTable& table, std::string_view text, const NameSearch& how) {
  Hits hits(table, how.scope);
  if (const auto* node = table.node_of_id(text))
    hits.add(*node, rank_of(NameFit::id, false), table.holder(*node).name);
  const NameWords words = name_words(text);
  if (words.empty() && how.beginnings && fold(text).empty()) {
    for (const auto& entry : table.entries()) {
      if (!entry.is_alias) hits.add(entry.node, rank_of(NameFit::beginning, false), entry.text);
    }
  }
  if (words.empty()) return hits;
  add_fitting(table, words, how.beginnings, false, hits);
  if (!how.misspelt || !hits.empty()) return hits;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].size() < least_letters_misspelt) continue;
    NameWords changed = words;
    for (auto& other : table.near(words[i], how.beginnings && i + 1 == words.size())) {
      changed[i] = std::move(other);
      add_fitting(table, changed, how.beginnings, true, hits);
    }
  }
  return hits;
}

using Ranked = std::vector<std::pair<std::uint32_t, Hits::Hit>>;

// Best first; the same order every time.
Ranked ranked(const NameTable& table, const Hits& hits) {
  Ranked all(hits.best().begin(), hits.best().end());
  std::sort(all.begin(), all.end(), [&table](const auto& a, const auto& b) {
    const NameTable::Holder& x = table.holder(a.first);
    const NameTable::Holder& y = table.holder(b.first);
    return std::tie(a.second.rank, y.statements, x.name, x.id) <
           std::tie(b.second.rank, x.statements, y.name, y.id);
  });
  return all;
}

NameMatch match_of(const NameTable& table, std::uint32_t node, const Hits::Hit& hit) {
  const NameFit fit = hit.rank >= behind_all ? NameFit::misspelt : static_cast<NameFit>(hit.rank);
  return {node, fit, table.holder(node).name, hit.matched};
}

// How many fit as well as the first.
std::size_t count_best(const Ranked& all) {
  std::size_t equal = 0;
  while (equal < all.size() && all[equal].second.rank == all.front().second.rank) ++equal;
  return equal;
}

// True when another of the first `count` has the name of the one at `place`.
bool has_namesake(const NameTable& table, const Ranked& all, std::size_t count, std::size_t place) {
  const std::string& name = table.holder(all[place].first).name;
  return std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count),
                       [&](const auto& one) { return table.holder(one.first).name == name; }) > 1;
}

// "'A', 'B' or 'C'"
std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += fmt::format("{}'{}'", i == 0 ? "" : i + 1 == names.size() ? " or " : ", ", names[i]);
  return text;
}

std::string short_name(std::string_view text) {
  constexpr std::size_t most_bytes = 80;
  if (text.size() <= most_bytes) return std::string(text);
  std::size_t end = most_bytes;
  while (end > 0 && !is_utf8_boundary(text[end])) --end;
  return std::string(text.substr(0, end)) + "...";
}

// The names nearest to one that nobody has.
std::vector<std::string> nearest_names(const NameTable& table, std::string_view text, NameScope scope) {
  constexpr std::size_t most = 3;
  std::vector<std::string> names;
  if (fold(text).empty()) return names;
  for (const auto& [node, hit] : ranked(table, find_all(table, text, {scope, most, true, true}))) {
    if (names.size() < most) names.push_back(table.holder(node).name);
  }
  if (!names.empty()) return names;
  const std::string key = fold(text);
  const std::size_t farthest = std::max<std::size_t>(2, key.size() / 3);
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const auto& entry : table.entries()) {
    const NameTable::Holder& holder = table.holder(entry.node);
    if (scope != NameScope::all && holder.is_issue != (scope == NameScope::issues)) continue;
    const std::size_t difference =
        std::max(key.size(), entry.text.size()) - std::min(key.size(), entry.text.size());
    if (difference > farthest) continue;
    const std::size_t distance = edit_distance(key, fold(entry.text));
    if (distance <= farthest) near.emplace_back(distance, holder.name);
  }
  std::sort(near.begin(), near.end());
  for (const auto& [distance, name] : near) {
    const bool is_new = std::find(names.begin(), names.end(), name) == names.end();
    if (is_new && names.size() < most) names.push_back(name);
  }
  return names;
}

}  // namespace

std::string_view to_string(NameFit fit) {
  switch (fit) {
    case NameFit::id:
      return "id";
    case NameFit::name:
      return "name";
    case NameFit::alias:
      return "alias";
    case NameFit::surname:
      return "surname";
    case NameFit::words:
      return "words";
    case NameFit::beginning:
      return "beginning";
    case NameFit::misspelt:
      return "misspelt";
  }
  return "";
}

struct NameIndex::State {
  explicit State(const Network& network) : table(network) {}
  NameTable table;
};

NameIndex::NameIndex(const Network& network) : state_(std::make_unique<const State>(network)) {}
NameIndex::NameIndex(NameIndex&&) noexcept = default;
NameIndex& NameIndex::operator=(NameIndex&&) noexcept = default;
NameIndex::~NameIndex() = default;

std::vector<NameMatch> NameIndex::search(std::string_view text, const NameSearch& how) const {
  std::vector<NameMatch> matches;
  for (const auto& [node, hit] : ranked(state_->table, find_all(state_->table, text, how))) {
    if (matches.size() == how.limit) break;
    matches.push_back(match_of(state_->table, node, hit));
  }
  return matches;
}

std::vector<std::string> NameIndex::suggestions(std::string_view text, NameScope scope) const {
  const NameTable& table = state_->table;
  const auto all = ranked(table, find_all(table, text, {scope, 0, false, true}));
  if (all.empty()) return nearest_names(table, text, scope);
  const std::size_t equal = count_best(all);
  std::vector<std::string> names;
  for (std::size_t i = 0; equal > 1 && i < equal; ++i) {
    const NameTable::Holder& holder = table.holder(all[i].first);
    names.push_back(has_namesake(table, all, equal, i) ? holder.id : holder.name);
  }
  return names;
}

Result<NameMatch> NameIndex::find(std::string_view text, NameScope scope) const {
  const NameTable& table = state_->table;
  const auto all = ranked(table, find_all(table, text, {scope, 0, false, true}));
  if (all.empty()) {
    const auto names = nearest_names(table, text, scope);
    std::string message = fmt::format("{} here is called '{}'",
                                      scope == NameScope::issues ? "no issue" : "nobody", short_name(text));
    if (!names.empty()) message += fmt::format("; did you mean {}?", listed(names));
    return Error{Errc::not_found, "", std::move(message)};
  }
  std::vector<std::string> names;
  const std::size_t equal = count_best(all);
  if (equal == 1) return match_of(table, all.front().first, all.front().second);
  for (std::size_t i = 0; i < std::min(equal, names_in_message); ++i) {
    const NameTable::Holder& holder = table.holder(all[i].first);
    names.push_back(has_namesake(table, all, equal, i) ? fmt::format("{} ({})", holder.name, holder.id)
                                                       : holder.name);
  }
  std::string message = fmt::format("'{}' may be {}", short_name(text), listed(names));
  if (equal > names.size()) message += fmt::format(", or {} more", equal - names.size());
  return Error{Errc::invalid_value, "", message + ": write more of the name, or the id"};
}

bool NameIndex::knows(std::string_view text) const {
  const NameWords words = name_words(text);
  return !words.empty() && !state_->table.whole(words).empty();
}

}  // namespace standpoint::graph
