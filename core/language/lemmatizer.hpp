#pragma once
// Lemmas: "ran" is "run", "Parties" is "party", "n't" is "not".
//
//   const auto lemmatizer = Lemmatizer::read(block);   // a block of LemmaTrainer::finish()
//   std::string lemma;
//   lemmatizer->lemma("Ferries", "NOUN", "NNS", lemma);  // "ferry"
//
// A lemma is an edit of the form: how it is cased, how many bytes go from its end, what comes instead
// (Chrupala 2006, "Simple data-driven context-sensitive lemmatization"; UDPipe's lemmatizer works so, too).
// Words of the treebank have their own edit where the rules would fail. Of other words the longest suffix
// known with these tags and capitals proposes up to three edits; the first that gives a known word wins, so
// that "proved" becomes "prove" and "roofed" becomes "roof".

#include "language/lemma_format.hpp"

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace standpoint {

/// Reads its tables in place: a view of a block, to be copied freely, valid as long as the block. Const
/// members may be called from several threads.
class Lemmatizer {
 public:
  /// Error malformed for a block that is cut, damaged or of another kind, unsupported for another version.
  /// What it accepts is safe to use, whatever else its bytes say. Linear in the block.
  static Result<Lemmatizer> read(std::span<const std::byte> block);

  /// Replaces `out` by the lemma of `form` with a universal and a treebank's tag; "" for a tag that is not
  /// known. Never empty for a form that is not; valid UTF-8 when `form` is. `out` may not be where `form`
  /// points to. Linear in the form; allocates only to make `out` longer.
  void lemma(std::string_view form, std::string_view upos, std::string_view xpos, std::string& out) const;
  void lemma(std::string_view form, std::string_view xpos, std::string& out) const {
    lemma(form, "", xpos, out);
  }

 private:
  struct Choice {
    std::uint16_t rules[lemma_format::choice_rules];
  };
  /// The choice stored under a key that is hashed to its end; -1 for none.
  int find_key(std::uint64_t hash) const;
  bool knows(std::string_view word) const;
  int find_suffix(std::uint64_t begin, std::string_view lower) const;
  Choice choice(int index) const;
  void apply(std::uint16_t rule, std::string_view form, std::string& out) const;
  bool parts_are_sound() const;

  std::span<const std::byte> rules_;
  std::span<const std::byte> choices_;
  std::span<const std::byte> values_;
  std::span<const std::byte> keys_;
  std::span<const std::byte> words_;
  std::string_view texts_;
};

}  // namespace standpoint
