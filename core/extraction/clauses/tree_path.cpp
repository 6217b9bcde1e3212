#include "extraction/clauses/tree_path.hpp"

#include <algorithm>
#include <cmath>

namespace standpoint {
namespace {

constexpr std::size_t longest_climb = 40;

// Margins are log odds against the next best.
double doubt(std::uint8_t margin) { return std::log1p(std::exp(-margin / margin_steps)); }

}  // namespace

TreePath::TreePath(const Trees& trees, const ParsedText& parsed, std::uint32_t predicate)
    : t_(trees), parsed_(parsed), predicate_(predicate) {
  tags_ += doubt(parsed_.words[predicate].tag_margin);
  for (const std::uint32_t c : t_.children(predicate)) {
    const std::string& form = t_.form(c);
    if (form == "not" || form == "n't" || form == "never" || form == "no") cross(c);
  }
}

void TreePath::add(std::uint32_t argument) {
  if (argument == predicate_ || t_[argument].sentence != t_[predicate_].sentence) return;
  tags_ += doubt(parsed_.words[argument].tag_margin);
  // Both ways up to where they meet.
  std::vector<std::uint32_t> from_predicate;
  for (std::uint32_t w = predicate_; w != no_word && from_predicate.size() < longest_climb; w = t_[w].head)
    from_predicate.push_back(w);
  std::uint32_t meeting = argument;
  for (std::size_t depth = 0; depth < longest_climb; ++depth) {
    if (std::find(from_predicate.begin(), from_predicate.end(), meeting) != from_predicate.end()) break;
    cross(meeting);
    if (t_[meeting].head == no_word) return;
    meeting = t_[meeting].head;
  }
  for (const std::uint32_t w : from_predicate) {
    if (w == meeting) break;
    cross(w);
  }
}

void TreePath::cross(std::uint32_t w) {
  if (std::find(words_.begin(), words_.end(), w) != words_.end()) return;
  words_.push_back(w);
  arcs_ += doubt(parsed_.words[w].arc_margin);
  labels_ += doubt(parsed_.words[w].label_margin);
}

}  // namespace standpoint
