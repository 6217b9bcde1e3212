#include "language/tree.hpp"

#include "language/dateline.hpp"
#include "language/irregular_verbs.hpp"
#include "language/lost_verbs.hpp"
#include "language/tree_joints.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <array>

namespace standpoint {
namespace {

constexpr std::array<std::string_view, 17> upos_names = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                         "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                         "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 37> relation_names = {
    "root",     "nsubj",    "obj",        "iobj",   "csubj",  "ccomp",     "xcomp",     "obl",
    "vocative", "expl",     "dislocated", "advcl",  "advmod", "discourse", "aux",       "cop",
    "mark",     "nmod",     "appos",      "nummod", "acl",    "amod",      "det",       "clf",
    "case",     "conj",     "cc",         "fixed",  "flat",   "list",      "parataxis", "compound",
    "orphan",   "goeswith", "reparandum", "punct",  "dep"};

template <class Enum, std::size_t size>
std::vector<Enum> places(const std::vector<std::string>& labels,
                         const std::array<std::string_view, size>& names, Enum fallback) {
  std::vector<Enum> out;
  for (const std::string& label : labels) {
    const std::string_view base = std::string_view(label).substr(0, label.find(':'));
    const auto found = std::find(names.begin(), names.end(), base);
    out.push_back(found == names.end() ? fallback : static_cast<Enum>(found - names.begin()));
  }
  return out;
}

std::vector<SubRel> subtypes(const std::vector<std::string>& labels) {
  std::vector<SubRel> out;
  for (const std::string& label : labels) {
    const auto colon = label.find(':');
    const std::string_view sub =
        colon == std::string::npos ? std::string_view() : std::string_view(label).substr(colon + 1);
    out.push_back(sub.empty()                                            ? SubRel::none
                  : sub == "pass"                                        ? SubRel::pass
                  : sub == "agent"                                       ? SubRel::agent
                  : sub == "relcl"                                       ? SubRel::relcl
                  : sub == "poss"                                        ? SubRel::poss
                  : sub == "prt"                                         ? SubRel::prt
                  : sub == "tmod" || sub == "npmod" || sub == "unmarked" ? SubRel::unmarked
                                                                         : SubRel::other);
  }
  return out;
}

std::vector<std::uint8_t> name_kinds(const std::vector<std::string>& labels) {
  std::vector<std::uint8_t> out;
  for (const std::string& label : labels) {
    const std::string_view kind = label.size() > 2 ? std::string_view(label).substr(2) : std::string_view();
    out.push_back(kind == "PER" ? 1 : kind == "ORG" ? 2 : kind == "LOC" ? 3 : 0);
  }
  return out;
}

// Whether the words of a sentence have one root and each hangs on it.
bool is_tree(std::span<const TreeWord> words, std::uint32_t first, std::uint32_t end) {
  std::uint32_t roots = 0;
  for (std::uint32_t w = first; w < end; ++w) {
    if (words[w].head == no_word) ++roots;
    std::uint32_t steps = 0;
    for (std::uint32_t up = words[w].head; up != no_word; up = words[up].head) {
      if (up < first || up >= end || ++steps > end - first) return false;
    }
  }
  return roots == 1;
}

}  // namespace

std::string_view to_string(Rel rel) { return relation_names[static_cast<std::size_t>(rel)]; }

Trees::Trees(std::string_view text, const ParsedText& parsed, const Language& language) {
  const LanguageLabels& labels = language.labels();
  const auto upos = places(labels.upos, upos_names, Upos::x);
  const auto relations = places(labels.deprel, relation_names, Rel::dep);
  const auto subs = subtypes(labels.deprel);
  const auto names = name_kinds(labels.names);
  xpos_names_ = labels.xpos;

  const auto past_tag = static_cast<std::size_t>(std::find(labels.xpos.begin(), labels.xpos.end(), "VBD") -
                                                 labels.xpos.begin());
  const std::size_t size = parsed.words.size();
  words_.resize(size);
  forms_.resize(size);
  lemmas_.resize(size);
  first_child_.assign(size + 1, 0);
  children_.resize(size);
  roots_.resize(parsed.sentences.size(), no_word);
  std::vector<TreeWord> as_parsed;
  for (std::uint32_t s = 0; s < parsed.sentences.size(); ++s) {
    const ParsedSentence& sentence = parsed.sentences[s];
    for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
      const ParsedWord& from = parsed.words[w];
      TreeWord& to = words_[w];
      const std::string_view form = text.substr(from.span.begin, from.span.size());
      forms_[w] = lower_word(form);
      language.lemma(form, from.upos, from.xpos, lemmas_[w]);
      std::uint8_t xpos = from.xpos;
      // "hailed" taken for a present tense
      const bool present = labels.xpos[xpos] == "VBZ" || labels.xpos[xpos] == "VBP";
      const bool past = present && upos[from.upos] == Upos::verb && forms_[w].size() > 5 &&
                        forms_[w].ends_with("ed") && past_tag < labels.xpos.size() &&
                        (labels.xpos[xpos] == "VBZ" || !forms_[w].ends_with("eed"));
      if (past) {
        xpos = static_cast<std::uint8_t>(past_tag);
        language.lemma(form, from.upos, xpos, lemmas_[w]);
      }
      const std::string& tag = labels.xpos[xpos];
      if (upos[from.upos] == Upos::verb && (tag == "VBD" || tag == "VBN" || tag == "VBG")) {
        if (std::string base = irregular_base(forms_[w]); !base.empty()) lemmas_[w] = std::move(base);
      }
      to = {from.head == 0 ? no_word : sentence.first_word + from.head - 1,
            w,
            w + 1,
            s,
            upos[from.upos],
            relations[from.deprel],
            subs[from.deprel],
            names[from.name],
            xpos,
            labels.names[from.name].starts_with("B")};
      if (to.head == no_word) {
        // A model may give a root another relation; who walks upwards trusts that such a word has a head.
        to.rel = Rel::root;
        to.sub = SubRel::none;
      }
    }
    const SentenceTree whole{sentence.first_word, sentence.end_word, words_, forms_, lemmas_, xpos_names_};
    const auto first = words_.begin() + sentence.first_word;
    as_parsed.assign(first, words_.begin() + sentence.end_word);
    mend_lost_verb(whole);
    mend_joints(whole);
    mend_dateline(whole, behind_dateline(text, parsed, sentence));
    // No mend is known to break a tree, but who walks upwards must come to an end.
    if (!is_tree(words_, sentence.first_word, sentence.end_word))
      std::copy(as_parsed.begin(), as_parsed.end(), first);
    for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
      if (words_[w].head == no_word)
        roots_[s] = w;
      else
        ++first_child_[words_[w].head + 1];
    }
  }
  for (std::size_t w = 0; w < size; ++w) first_child_[w + 1] += first_child_[w];
  std::vector<std::uint32_t> next(first_child_.begin(), first_child_.end());
  for (std::uint32_t w = 0; w < size; ++w) {
    if (words_[w].head != no_word) children_[next[words_[w].head]++] = w;
  }
  // Edges of subtrees, upwards; a path to the root is as long as its sentence is deep.
  for (std::uint32_t w = 0; w < size; ++w) {
    for (std::uint32_t up = words_[w].head; up != no_word; up = words_[up].head) {
      if (words_[up].left <= w && w < words_[up].right) break;
      words_[up].left = std::min(words_[up].left, w);
      words_[up].right = std::max(words_[up].right, w + 1);
    }
  }
}

std::uint32_t Trees::child(std::uint32_t w, Rel rel) const {
  for (const std::uint32_t c : children(w)) {
    if (words_[c].rel == rel) return c;
  }
  return no_word;
}

std::uint32_t Trees::child(std::uint32_t w, Rel rel, SubRel sub) const {
  for (const std::uint32_t c : children(w)) {
    if (words_[c].rel == rel && words_[c].sub == sub) return c;
  }
  return no_word;
}

std::string Trees::case_of(std::uint32_t w) const {
  const std::uint32_t marker = child(w, Rel::case_);
  if (marker == no_word) return {};
  std::string out = forms_[marker];
  for (const std::uint32_t c : children(marker)) {
    if (words_[c].rel == Rel::fixed) out += "_" + forms_[c];
  }
  return out;
}

}  // namespace standpoint
