#pragma once
// The stance lexicon: words and phrases by which somebody takes a position. The format stands in
// core/extraction/data/LEXICON.md; the files there are inside the library.

#include "language/words.hpp"

#include <standpoint/model/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

enum class LexiconPart : std::uint8_t {
  verb,
  idiom,
  noun,
  event,
  agent,
  relation,
  own,
  label,
  quality,
  feeling,
  thing,
  affix,
  light,
  turn
};

/// As the files spell it: "verb".
std::string_view to_string(LexiconPart part);
std::optional<LexiconPart> parse_lexicon_part(std::string_view text);

/// Bits of LexiconEntry::flags.
enum LexiconFlag : std::uint16_t {
  lexicon_deed = 1,
  lexicon_routine = 2,
  lexicon_person = 4,
  lexicon_thing = 8,
  lexicon_mutual = 16,
  lexicon_cue = 32,
  lexicon_weak = 64,
  lexicon_violent = 128,
  lexicon_misdeed = 256,
  lexicon_passive = 512,
  lexicon_label = 1024,
  lexicon_experiencer = 2048,
  lexicon_neutral = 4096
};

/// One sense of a word or phrase. Signs are -1, 0 and 1.
struct LexiconEntry {
  std::string text;                 ///< as written: "take_aim@at"
  std::vector<std::string> words;   ///< lemmas of the pattern; "*" the object, "one's" a possessive
  std::vector<std::string> slots;   ///< "-", prepositions, "to:inf", "that", "poss"
  std::vector<std::string> topics;  ///< prepositions of the second complement
  std::string class_name;
  std::string act;
  LexiconPart part = LexiconPart::verb;
  std::int8_t object = 0, topic = 0, clause = 0, effect = 0, implies = 0, agent = 0, patient = 0, value = 0,
              turn = 0;
  std::uint16_t flags = 0;
  double strength = 0.5;
  std::uint32_t line = 0;  ///< of its file, from 1

  bool has(LexiconFlag flag) const { return (flags & flag) != 0; }
  bool takes(std::string_view slot) const;
  bool is_verbal() const { return part == LexiconPart::verb || part == LexiconPart::idiom; }
  /// What wanting the act says of its object: its effect, else the attitude.
  int wanted_object() const { return effect != 0 ? effect : object; }
  /// What wanting the act says of its clause.
  int wanted_clause() const { return implies != 0 ? implies : clause; }
};

/// All entries, found by the first word of their pattern. Immutable once read.
class StanceLexicon {
 public:
  using Entries = std::vector<const LexiconEntry*>;
  /// The entries of one first word.
  struct Group {
    Entries entries;  ///< longest pattern first
    /// Of each, what its text must have: outline_bit of each word behind the first. Beside the entries, for
    /// most of the many that begin with "be" or "take" are told by it that a sentence cannot hold them.
    std::vector<std::uint64_t> words_behind;
  };

  /// Adds the entries of a file. The first mistake is an Error that names `file` and line; nothing of the
  /// file is taken then.
  Result<void> add(std::string_view text, const std::string& file);
  /// Entries whose pattern begins with this lemma, longest pattern first; empty for other words. O(1).
  const Entries& find(std::string_view lemma) const { return group(lemma).entries; }
  /// The same, with what their texts must have. O(1).
  const Group& group(std::string_view lemma) const;
  /// One of 64 bits for a word: a sentence that lacks the bit lacks the word.
  static std::uint64_t outline_bit(std::string_view word) {
    return std::uint64_t{1} << (word_outline(word) % 64U);
  }
  std::size_t size() const { return all_.size(); }
  std::size_t count(LexiconPart part) const;
  /// Every entry, in the order of the files.
  const std::vector<std::unique_ptr<LexiconEntry>>& all() const { return all_; }

  /// The lexicon inside the library.
  static const StanceLexicon& built_in();

 private:
  friend class LexiconReader;
  void index(std::unique_ptr<LexiconEntry> entry);

  std::vector<std::unique_ptr<LexiconEntry>> all_;
  WordTable firsts_;
  std::vector<Group> groups_;  ///< by the number of their first word
  Group none_;
};

/// The text of each file inside the library, with its name.
struct LexiconFile {
  std::string_view name;
  std::string_view text;
};
std::array<LexiconFile, 4> embedded_lexicon();

}  // namespace standpoint
