#include "language/tree_joints.hpp"

namespace standpoint {

void mend_joints(const SentenceTree& s) {
  const auto tag = [&](std::uint32_t w) -> const std::string& { return s.tags[s.words[w].xpos]; };
  std::uint32_t root = s.end;
  for (std::uint32_t w = s.first; w < s.end; ++w) {
    if (s.words[w].head == no_word) root = w;
  }
  if (root == s.end) return;
  std::uint32_t semicolon = no_word;  // the last one so far
  for (std::uint32_t w = s.first; w < s.end; ++w) {
    if (s.forms[w] == ";") semicolon = w;
    TreeWord& word = s.words[w];
    const std::uint32_t head = word.head;
    if (head == no_word || head >= w) continue;
    if (word.rel == Rel::appos && semicolon != no_word && head < semicolon) {
      if (head < root && root > semicolon) continue;  // it would cross the main clause
      word.head = root;
      word.rel = Rel::parataxis;
      word.sub = SubRel::none;
    } else if (word.rel == Rel::conj && tag(head) == "VBG" && tag(w) != "VBG" && tag(w).starts_with("VB")) {
      const std::uint32_t above = s.words[head].head;
      const bool chained = s.words[head].rel == Rel::xcomp && above != no_word && above < head;
      if (chained && tag(above) == tag(w)) word.head = above;
    }
  }
}

void mend_dateline(const SentenceTree& s, std::uint32_t body) {
  if (body <= s.first || body >= s.end) return;
  const auto inside = [&](std::uint32_t w) { return w != no_word && w < body; };
  // Where the dateline hangs on the sentence, or its root.
  std::uint32_t top = s.first;
  while (inside(s.words[top].head)) top = s.words[top].head;
  const TreeWord hung = s.words[top];
  std::uint32_t heir = no_word;
  for (std::uint32_t w = body; w < s.end; ++w) {
    if (!inside(s.words[w].head)) continue;
    TreeWord& word = s.words[w];
    if (word.rel == Rel::punct || word.rel == Rel::case_) {
      continue;
    }
    if (heir == no_word) {
      heir = w;
      word.head = hung.head;
      word.rel = hung.rel;
      word.sub = hung.sub;
    } else {
      word.head = heir;
      word.rel = word.rel == Rel::flat ? Rel::parataxis : word.rel;
    }
  }
  std::uint32_t root = s.end;
  for (std::uint32_t w = body; w < s.end; ++w) {
    if (s.words[w].head == no_word) root = w;
  }
  if (root == s.end) return;
  for (std::uint32_t w = s.first; w < body; ++w) {
    TreeWord& word = s.words[w];
    if (inside(word.head) && w != top) continue;
    word.head = root;
    word.rel = word.rel == Rel::punct ? Rel::punct : Rel::dep;
    word.sub = SubRel::none;
  }
  for (std::uint32_t w = body; w < s.end; ++w) {
    if (inside(s.words[w].head)) s.words[w].head = root;
  }
}

}  // namespace standpoint
