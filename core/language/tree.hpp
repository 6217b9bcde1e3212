#pragma once
// The trees of a document, ready to be walked: words with lemma, tag and relation, their children in order,
// and the words below each. Relations and tags are those of Universal Dependencies v2
// (https://universaldependencies.org/u/dep/).

#include <standpoint/language.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {

enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};

/// Universal relations without their subtypes.
enum class Rel : std::uint8_t {
  root,
  nsubj,
  obj,
  iobj,
  csubj,
  ccomp,
  xcomp,
  obl,
  vocative,
  expl,
  dislocated,
  advcl,
  advmod,
  discourse,
  aux,
  cop,
  mark,
  nmod,
  appos,
  nummod,
  acl,
  amod,
  det,
  clf,
  case_,
  conj,
  cc,
  fixed,
  flat,
  list,
  parataxis,
  compound,
  orphan,
  goeswith,
  reparandum,
  punct,
  dep
};

/// As UD writes it: "nsubj".
std::string_view to_string(Rel rel);

/// The subtypes that matter here.
enum class SubRel : std::uint8_t { none, pass, agent, relcl, poss, prt, unmarked, other };

inline constexpr std::uint32_t no_word = 0xFFFFFFFF;

struct TreeWord {
  std::uint32_t head = no_word;  ///< index of the governing word; no_word = root of its sentence
  std::uint32_t left = 0;        ///< first word of its subtree
  std::uint32_t right = 0;       ///< one past the last
  std::uint32_t sentence = 0;
  Upos upos = Upos::x;
  Rel rel = Rel::dep;
  SubRel sub = SubRel::none;
  std::uint8_t name = 0;  ///< 0 none, else 1 + kind of the engine's name: PER, ORG, LOC
  std::uint8_t xpos = 0;  ///< place in LanguageLabels::xpos
  bool name_begins = false;
};

/// All trees of a document over one numbering of words, that of ParsedText. Keeps no reference to the parsed
/// text.
class Trees {
 public:
  Trees(std::string_view text, const ParsedText& parsed, const Language& language);

  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  const TreeWord& operator[](std::uint32_t w) const { return words_[w]; }
  /// In lower case, with ' for typographic apostrophes.
  const std::string& form(std::uint32_t w) const { return forms_[w]; }
  const std::string& lemma(std::uint32_t w) const { return lemmas_[w]; }
  std::string_view xpos(std::uint32_t w) const { return xpos_names_[words_[w].xpos]; }
  /// Makes an unnamed word that of an organisation: for who knows more than the text.
  void name(std::uint32_t w) {
    if (words_[w].name == 0) words_[w].name = 2;
  }
  /// For who knows the word better than the lemmatizer.
  void set_lemma(std::uint32_t w, std::string base) { lemmas_[w] = std::move(base); }
  /// In the order of the text.
  std::span<const std::uint32_t> children(std::uint32_t w) const {
    return {children_.data() + first_child_[w], first_child_[w + 1] - first_child_[w]};
  }
  /// First child with this relation (and subtype), or no_word. O(children).
  std::uint32_t child(std::uint32_t w, Rel rel) const;
  std::uint32_t child(std::uint32_t w, Rel rel, SubRel sub) const;
  bool has_child(std::uint32_t w, Rel rel) const { return child(w, rel) != no_word; }
  /// The lemma of the first case marker of a word ("" = none): "of", "against"; "according to" gives
  /// "according_to".
  std::string case_of(std::uint32_t w) const;
  std::uint32_t root_of(std::uint32_t sentence) const { return roots_[sentence]; }
  bool is_verb(std::uint32_t w) const { return words_[w].upos == Upos::verb; }
  /// "and", "or" or a comma stands right behind the word.
  bool right_neighbour_is_conjunction(std::uint32_t w) const {
    return w + 1 < size() && (words_[w + 1].upos == Upos::cconj || forms_[w + 1] == ",");
  }
  bool is_nominal(std::uint32_t w) const {
    const Upos u = words_[w].upos;
    return u == Upos::noun || u == Upos::propn || u == Upos::pron;
  }

 private:
  std::vector<TreeWord> words_;
  std::vector<std::string> forms_, lemmas_;
  std::vector<std::uint32_t> children_, first_child_, roots_;
  std::vector<std::string> xpos_names_;
};

}  // namespace standpoint
