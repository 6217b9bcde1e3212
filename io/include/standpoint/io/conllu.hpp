#pragma once
// Treebanks as CoNLL-U (https://universaldependencies.org/format.html) and names as BIO files.
//
//   # sent_id = harbour-1
//   1  Port     port     NOUN  NN   _  2  compound  _  _
//   2  workers  worker   NOUN  NNS  _  3  nsubj     _  _
//   3  met      meet     VERB  VBD  _  0  root      _  _
//   4  Ola      Ola      PROPN NNP  _  3  obj       _  NE=B-PER|SpaceAfter=No
//
// Columns are parted by tabs, an empty line ends a sentence. Names stand in MISC as NE=B-PER, NE=I-PER.
// Both readers take plain and gzipped files (seen by their first bytes, not by the suffix) and "-", standard
// input; a byte-order mark and CRLF are taken off. They hold one sentence at a time.

#include <standpoint/model/result.hpp>
#include <standpoint/treebank.hpp>

#include <cstddef>
#include <functional>
#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace standpoint::io {

/// What a CoNLL-U file is read for.
enum class ConlluUse {
  /// Tokens to be parsed: ID, FORM and MISC. The other columns may be missing (a line of two columns will do)
  /// and are not looked at; empty nodes are kept.
  tokens,
  /// Gold annotation: all ten columns, and the heads of a sentence are a tree with one root, or all "_".
  training
};

/// What was read of a treebank.
struct TreebankCounts {
  std::size_t sentences = 0;  ///< handed on
  std::size_t words = 0;      ///< in them
  std::size_t failed = 0;  ///< sentences left out because of a malformed line, and files that cannot be read

  friend bool operator==(const TreebankCounts&, const TreebankCounts&) = default;
};

/// Called for each sentence in the order of the file. Return false to stop.
using OnSentence = std::function<bool(TreebankSentence&&)>;

/// A line longer than this is refused unread.
inline constexpr std::size_t max_treebank_line_bytes = std::size_t{1} << 20U;
/// A sentence with more words is refused: an empty line is missing.
inline constexpr std::size_t max_treebank_words = 10'000;

/// Reads a CoNLL-U stream; `name` is its name in messages. Each malformed line is reported as a Diagnostic of
/// severity error, "name:line: what is wrong; what to do", its sentence is left out, and reading goes on
/// after the next empty line. Comments without a word after them go to the next sentence. An I- tag that
/// continues no name is read as B-, with a warning. Where a sentence has any NE in MISC, its other words are
/// "O".
TreebankCounts read_conllu(std::istream& in, const std::string& name, ConlluUse use,
                           const OnSentence& on_sentence, const DiagnosticSink& report);
/// The same for a path or "-".
TreebankCounts read_conllu_file(const std::string& path, ConlluUse use, const OnSentence& on_sentence,
                                const DiagnosticSink& report);

/// Reads a BIO stream: FORM UPOS XPOS TAG or FORM TAG, parted by tabs, "_" = unknown; "# sent_id = ..." and
/// other comments; an empty line ends a sentence. Findings as of read_conllu. Sentences have names, no tree.
TreebankCounts read_bio(std::istream& in, const std::string& name, const OnSentence& on_sentence,
                        const DiagnosticSink& report);
TreebankCounts read_bio_file(const std::string& path, const OnSentence& on_sentence,
                             const DiagnosticSink& report);

/// Writes one sentence and the empty line after it. Comments first (a "# sent_id" is added for an id they do
/// not name), then every line with its ten columns. HEAD and DEPREL are "_" without a tree; NE is written for
/// names other than "O". Never writes a malformed line: a tab, a line end or another control character in a
/// value becomes a blank, a blank in a column that may not have one "_", an empty form "_".
/// What read_conllu has read is written so that it reads the same.
void write_conllu(std::ostream& out, const TreebankSentence& sentence);

/// How names and trees came together.
struct NameJoin {
  std::size_t joined = 0;              ///< sentences that got their names
  std::size_t absent = 0;              ///< sentences of the treebank that `bio` does not name
  std::vector<std::string> different;  ///< ids of sentences whose forms differ; they are left as they were
};

/// Gives each sentence of `treebank` the name tags of the sentence of `bio` with the same id, when their
/// forms are equal. Of several with one id the first counts. Linear.
NameJoin attach_names(Treebank& treebank, const Treebank& bio);

}  // namespace standpoint::io
