#include "graphs/graphml_names.hpp"

#include "xml_text.hpp"

#include <standpoint/model/ascii.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <unordered_map>
#include <unordered_set>

namespace standpoint::io {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// What Gephi looks for among the ids of keys, before their names.
bool is_word_of_gephi(std::string_view lower) {
  return is_one_of(lower, {"x", "y", "z", "xpos", "ypos", "zpos", "r", "g", "b", "size", "color", "label",
                           "nodelabel", "edgelabel", "weight", "edge weight", "id", "timeset"});
}

// Gephi ignores a default of these.
bool is_drawn(char scope, std::string_view name) {
  if (scope == 'n') return is_one_of(name, {"label", "color", "size", "x", "y", "z", "r", "g", "b"});
  return scope == 'e' && is_one_of(name, {"weight", "label", "color", "r", "g", "b"});
}

// Columns that readers have of their own.
bool is_reserved(char scope, std::string_view lower) {
  if (scope == 'g') return false;
  return is_one_of(lower, {"id", "timeset"}) ||
         (scope == 'e' && is_one_of(lower, {"source", "target", "key"}));
}

std::string made_up_id(char scope, std::string_view name) {
  std::string id{scope, '_'};
  for (const char c : name) {
    const bool is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    id += is_word || c == '-' || c == '.' ? c : '_';
  }
  return id;
}

// Texts that differ from all before them, if need be by a number behind.
class FreshTexts {
 public:
  explicit FreshTexts(bool ignores_case) : ignores_case_(ignores_case) {}

  /// False when it is there already.
  bool take(const std::string& text) { return taken_.insert(folded(text)).second; }
  std::string make(const std::string& text) {
    if (take(text)) return text;
    std::size_t& number = last_[folded(text)];
    if (number == 0) number = 1;
    while (true) {
      std::string other = fmt::format("{}_{}", text, ++number);
      if (take(other)) return other;
    }
  }

 private:
  std::string folded(const std::string& text) const { return ignores_case_ ? lower_ascii(text) : text; }

  bool ignores_case_;
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, std::size_t> last_;
};

class KeyNames {
 public:
  KeyNames(GraphmlWrittenKeys& keys, bool is_plain) : keys_(keys), is_plain_(is_plain) {}

  std::vector<GraphmlWrittenKey> names_of(const AttributeTable& table, char scope) {
    std::vector<GraphmlWrittenKey> written;
    FreshTexts names(true);
    for (const auto& column : table) {
      GraphmlWrittenKey key;
      key.name = is_plain_ ? column.name() : free_name(column.name(), scope, names);
      if (key.name != column.name() && keys_.renamed++ == 0) keys_.first_renamed = column.name();
      key.id = ids_.make(is_kept(column.id(), key.name) ? column.id() : made_up_id(scope, key.name));
      key.writes_default_out = !is_plain_ && column.default_text() && is_drawn(scope, lower_ascii(key.name));
      written.push_back(std::move(key));
    }
    return written;
  }

 private:
  bool is_kept(const std::string& id, std::string_view name) const {
    if (id.empty()) return false;
    const std::string lower = lower_ascii(id);
    return is_plain_ || !is_word_of_gephi(lower) || lower == name;
  }

  static std::string free_name(const std::string& name, char scope, FreshTexts& names) {
    if (is_reserved(scope, lower_ascii(name))) names.take(name);
    return names.make(name);
  }

  GraphmlWrittenKeys& keys_;
  bool is_plain_;
  FreshTexts ids_{false};
};

std::string cleaned(std::string_view id, bool keeps_blanks) {
  std::string clean;
  for (std::size_t i = 0; i < id.size();) {
    const auto c = decode_utf8(id, i);
    const bool is_blank = c.value == U'\n' || c.value == U'\r' || c.value == U'\t';
    if (is_blank && !keeps_blanks) {
      clean += ' ';
    } else if (!is_blank && (!c.valid || !is_xml_character(c.value))) {
      append_utf8(clean, replacement_character);
    } else {
      clean.append(id.substr(i, c.length));
    }
    i += c.length;
  }
  if (!keeps_blanks && !clean.empty() && (clean.front() == ' ' || clean.back() == ' '))
    clean = "_" + clean + "_";
  return clean;
}

}  // namespace

std::string GraphmlWrittenKeys::free_id(std::string_view wanted) const {
  FreshTexts taken(false);
  for (const auto* keys : {&graph, &nodes, &edges}) {
    for (const auto& key : *keys) taken.take(key.id);
  }
  return taken.make(std::string(wanted));
}

GraphmlWrittenKeys graphml_keys(const PropertyGraph& graph, Profile profile) {
  GraphmlWrittenKeys keys;
  KeyNames names(keys, profile == Profile::plain);
  keys.graph = names.names_of(graph.attributes, 'g');
  keys.nodes = names.names_of(graph.node_attributes, 'n');
  keys.edges = names.names_of(graph.edge_attributes, 'e');
  return keys;
}

GraphmlWrittenIds::GraphmlWrittenIds(std::size_t count,
                                     const std::function<std::string_view(std::size_t)>& id,
                                     bool keeps_blanks, bool all_differ) {
  bool needs_change = all_differ;
  for (std::size_t place = 0; place < count; ++place) {
    const std::string_view one = id(place);
    const bool has_outer_blank = !one.empty() && (one.front() == ' ' || one.back() == ' ');
    if (is_plain_xml_text(one) && (keeps_blanks || !has_outer_blank)) continue;
    are_plain_ = false;
    needs_change = needs_change || cleaned(one, keeps_blanks) != one;
  }
  if (!needs_change) return;

  // Those that need no change keep theirs; the others make room.
  are_plain_ = false;
  FreshTexts taken(false);
  changed_.resize(count);
  std::vector<std::size_t> others;
  for (std::size_t place = 0; place < count; ++place) {
    changed_[place] = cleaned(id(place), keeps_blanks);
    const bool is_kept = changed_[place] == id(place);
    if (changed_[place].empty()) continue;
    if (!is_kept || (!taken.take(changed_[place]) && all_differ)) others.push_back(place);
  }
  // One id that several have gets one new one, unless all must differ.
  std::unordered_map<std::string, std::string> new_ids;
  for (const std::size_t place : others) {
    const std::string old(id(place));
    auto& made = new_ids[old];
    if (made.empty() || all_differ) made = taken.make(changed_[place]);
    changed_[place] = made;
    ++changed_count_;
  }
}

}  // namespace standpoint::io
