#pragma once
// The cues of attribution: which words say that somebody says, thinks, wants or decides something, and where
// its content stands. core/extraction/data/cues.lex holds them and describes its format.

#include <standpoint/model/result.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace standpoint {

/// What an attribution reports: something said, held true, wanted, liked or disliked, ordered, found out.
enum class CueKind : std::uint8_t { speech, thought, wish, attitude, decree, finding };

/// Where the content of a cue stands; cues.lex explains each.
enum class CueSlot : std::uint8_t { that, quote, to, ing, obj, name, addr, wide };
inline constexpr std::size_t cue_slots = 8;

struct CueEntry {
  std::string second;  ///< particle or governed word of a cue of two words; empty for most
  std::uint8_t slots = 0;
  std::array<CueKind, cue_slots> kinds{};  ///< for each slot
  struct Preposition {
    std::string word;
    CueKind kind = CueKind::speech;
  };
  std::vector<Preposition> prepositions;

  bool has(CueSlot slot) const { return (slots >> static_cast<unsigned>(slot) & 1U) != 0; }
  CueKind kind(CueSlot slot) const { return kinds[static_cast<std::size_t>(slot)]; }
};

/// Immutable once read. A look-up is one access to a hash table.
class CueLexicon {
 public:
  /// Reads the format of cues.lex; an Error names `name` and the line.
  static Result<CueLexicon> read(std::string_view text, const std::string& name);
  /// The lexicon inside this library.
  static const CueLexicon& built_in();

  /// The entries of a lemma, that without a second word first; nullptr = none.
  const std::vector<CueEntry>* verbs(const std::string& lemma) const { return find(verbs_, lemma); }
  /// By the form of a participle or past tense whose lemma was guessed wrongly: "hoped", "implied", "begged".
  const std::vector<CueEntry>* verbs_by_form(const std::string& form) const;
  const std::vector<CueEntry>* nouns(const std::string& lemma) const { return find(nouns_, lemma); }
  const std::vector<CueEntry>* adjectives(const std::string& form) const { return find(adjectives_, form); }
  /// "continue", "seem": they lend their subject to the cue after them.
  bool raises(const std::string& lemma) const { return raising_.contains(lemma); }
  /// "receive", "draw": what is received comes from the source.
  bool receives(const std::string& lemma) const { return receiving_.contains(lemma); }
  /// Nouns that are sources themselves: "poll", "report".
  bool reports(const std::string& lemma) const { return reports_.contains(lemma); }
  /// What something is said in and then belongs to the cue: "statement", "interview".
  bool is_medium(const std::string& lemma) const { return media_.contains(lemma); }

 private:
  using Table = std::unordered_map<std::string, std::vector<CueEntry>>;
  static const std::vector<CueEntry>* find(const Table& table, const std::string& word) {
    const auto found = table.find(word);
    return found == table.end() ? nullptr : &found->second;
  }
  friend class CueLexiconReader;

  Table verbs_, nouns_, adjectives_;
  std::unordered_set<std::string> raising_, receiving_, reports_, media_;
};

}  // namespace standpoint
