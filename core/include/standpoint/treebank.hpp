#pragma once
// Annotated sentences as treebanks hold them: what the trainer learns from, what the readers and writers of
// CoNLL-U and BIO files exchange, and what a parser fills in for tokens that are given.
//
// The fields are those of CoNLL-U (Nivre et al. 2020, "Universal Dependencies v2",
// https://universaldependencies.org/format.html); an empty string is the format's "_", a value nobody gave.

#include <cstdint>
#include <string>
#include <vector>

namespace standpoint {

/// A syntactic word.
struct TreebankWord {
  std::string form;
  std::string lemma;
  std::string upos;        ///< universal part of speech: "NOUN"
  std::string xpos;        ///< the treebank's own: "NNS"
  std::string feats;       ///< column FEATS as it stands
  std::string deprel;      ///< with its subtype: "acl:relcl"
  std::string deps;        ///< column DEPS as it stands
  std::string name;        ///< BIO tag of a named entity: "B-PER", "I-PER", "O"; "" = unknown
  std::string misc;        ///< column MISC without SpaceAfter and NE
  std::uint32_t head = 0;  ///< number of the governing word, from 1; 0 = root. Means nothing without a tree.
  bool space_after = true;

  friend bool operator==(const TreebankWord&, const TreebankWord&) = default;
};

/// A sentence as CoNLL-U has it.
struct TreebankSentence {
  /// A surface token made of several words, `first` to `last`, from 1: "don't" over "do" and "n't".
  struct MultiwordToken {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string form;
    std::string misc;  ///< as of a word
    bool space_after = true;

    friend bool operator==(const MultiwordToken&, const MultiwordToken&) = default;
  };
  /// A node of the enhanced graph without a word in the text, ID "after.number"; kept, never looked at.
  struct EmptyNode {
    std::uint32_t after = 0;
    std::uint32_t number = 1;
    std::string columns;  ///< FORM to MISC, parted by tabs, as they stand

    friend bool operator==(const EmptyNode&, const EmptyNode&) = default;
  };

  std::string id;                     ///< of the comment "# sent_id = ..."
  std::vector<std::string> comments;  ///< whole lines with their '#', in order
  std::vector<TreebankWord> words;
  std::vector<MultiwordToken> multiword;  ///< in order, none overlapping another
  std::vector<EmptyNode> empty_nodes;     ///< in order
  bool has_tree = false;                  ///< every word has a head and a relation
  bool has_names = false;                 ///< every word has a name tag

  friend bool operator==(const TreebankSentence&, const TreebankSentence&) = default;
};

using Treebank = std::vector<TreebankSentence>;

/// Why a sentence's heads are no tree: each word hangs, over its heads, from the one root.
enum class TreeFault {
  none,
  head_out_of_range,  ///< `word` names a head beyond the sentence
  cycle,              ///< `word` is governed by itself, maybe over others
  no_root,
  several_roots  ///< `word` is the second
};

/// What is wrong with a tree, and where.
struct TreeCheck {
  TreeFault fault = TreeFault::none;
  std::uint32_t word = 0;  ///< from 1; 0 for no_root

  friend bool operator==(const TreeCheck&, const TreeCheck&) = default;
};

/// The first fault of the heads, in the order of TreeFault and of the words; {none, 0} for a tree and for no
/// word at all. Linear.
TreeCheck check_tree(const std::vector<TreebankWord>& words);

}  // namespace standpoint
