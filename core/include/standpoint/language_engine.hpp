#pragma once
// The language engine: sentences, words with exact places, tags, lemmas, dependency trees and names.
//
//   const Language& english = Language::built_in();
//   LanguageReader reader(english);           // one for each thread
//   ParsedText parsed;
//   reader.analyse(text, parsed);
//   for (const ParsedWord& word : parsed.words) ... english.labels().upos[word.upos] ...
//
// Trees and tags follow Universal Dependencies v2 as the treebanks EWT and GUM apply it, XPOS is the Penn tag
// set, names are PER, ORG and LOC in BIO tags. The model is a network trained by this project
// (core/language/data/MODEL.md); its results are the same on every processor and for any number of threads.

#include <standpoint/model/document.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/treebank.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

class ModelFile;
enum class Kernel : int;  // core/language/engine/kernels.hpp

/// Margins are counted in this many steps to one natural unit of log odds.
inline constexpr double margin_steps = 16;

/// A syntactic word. The numbers are places in Language::labels().
struct ParsedWord {
  ByteSpan span;
  std::uint32_t head = 0;  ///< word of the same sentence, from 1; 0 = the root of its tree
  std::uint8_t upos = 0, xpos = 0, deprel = 0, name = 0;
  bool continues_token = false;  ///< of the same surface token as the word before: do|n't
  /// How sure the network is: the log odds of upos, head and deprel against the next best of each, 0 to 255;
  /// 0 for a head that scored no better than another, which the tree as a whole ruled out.
  std::uint8_t tag_margin = 0, arc_margin = 0, label_margin = 0;
  friend bool operator==(const ParsedWord&, const ParsedWord&) = default;
};

/// One sentence of a parsed text.
struct ParsedSentence {
  ByteSpan span;
  std::uint32_t first_word = 0;  ///< index into ParsedText::words
  std::uint32_t end_word = 0;    ///< one past the last
  std::uint32_t paragraph = 0;   ///< counted from 0
  bool heading = false;          ///< a paragraph of its own without a full stop
  friend bool operator==(const ParsedSentence&, const ParsedSentence&) = default;
};

/// A text as the engine sees it. Every sentence is a tree: one word with head 0, no cycle.
struct ParsedText {
  std::vector<ParsedWord> words;
  std::vector<ParsedSentence> sentences;
};

/// What the numbers of a ParsedWord mean. Names: "O", "B-PER", "I-PER" ...
struct LanguageLabels {
  std::vector<std::string> upos, xpos, deprel, names;
  friend bool operator==(const LanguageLabels&, const LanguageLabels&) = default;
};

/// A model. Immutable; any number of threads may read with it.
class Language {
 public:
  /// Reads a model file made by `standpoint train`. A damaged, truncated or foreign file is an Error that
  /// names it.
  static Result<Language> load(const std::string& path);
  /// The same from memory that outlives the result and is aligned to 8 bytes; `name` is its name in messages.
  static Result<Language> view(std::span<const std::byte> bytes, const std::string& name);
  /// The same with the arithmetic of one kind of processor, which this one must have: for tests and
  /// measurements. The answers are those of every other kind.
  static Result<Language> view(std::span<const std::byte> bytes, const std::string& name, Kernel kernel);
  /// The English model inside this library.
  static const Language& built_in();

  /// The tags, relations and types of names that the model knows.
  const LanguageLabels& labels() const;
  /// Name, version, data and licence of the model: text of some lines.
  std::string_view card() const;
  /// The lemma of a word with its tags; `out` is replaced. The form itself when the model has no lemmas.
  void lemma(std::string_view form, std::uint8_t upos, std::uint8_t xpos, std::string& out) const;

  struct Parts;
  const Parts& parts() const { return *parts_; }

 private:
  static Result<Language> make(ModelFile file, Kernel kernel);
  explicit Language(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}
  std::shared_ptr<const Parts> parts_;
};

/// Reads texts with a model, in memory that it keeps: one for each thread. About 15 MB.
class LanguageReader {
 public:
  /// The language must outlive the reader.
  explicit LanguageReader(const Language& language);
  ~LanguageReader();
  LanguageReader(LanguageReader&&) noexcept;
  LanguageReader& operator=(LanguageReader&&) noexcept;

  /// Replaces `out` by what is in the text: valid UTF-8 below 4 GiB. Linear in its length; no allocation for
  /// a word once the memory has grown. A sentence of more than 200 words is parsed in pieces.
  void analyse(std::string_view text, ParsedText& out);

  /// How far names tell what other names are: those written alike, acronyms, surnames.
  enum class Scope { one_document, separate_sentences };

  /// Tags, trees, lemmas and names for words that are given: upos, xpos, lemma, head, deprel and name of each
  /// word are replaced, all else stays.
  void annotate(std::span<TreebankSentence> sentences, Scope scope = Scope::one_document);

  /// The parsed text as treebank sentences, lemmas included, with ids "1", "2" ...
  void to_treebank(std::string_view text, const ParsedText& parsed, Treebank& out) const;

 private:
  struct Memory;
  const Language* language_;
  std::unique_ptr<Memory> memory_;
};

}  // namespace standpoint
