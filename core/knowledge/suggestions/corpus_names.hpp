#pragma once
// The names of a corpus, taken apart to be compared.

#include <standpoint/gazetteer.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// A name of the corpus, taken apart.
struct NameParts {
  const Entity* entity = nullptr;
  std::string key;                     ///< name_key
  std::string plain;                   ///< the key without accents
  std::vector<std::string> words;      ///< of the plain key, without small words and possessives
  std::string head;                    ///< the noun of a body: "union" of "Harbour Union of Velmouth"
  bool proper = true;                  ///< words in capitals only, no "Velmouth's delegation"
  std::vector<std::uint32_t> ids;      ///< of the words, sorted, each once
  const KnownEntity* known = nullptr;  ///< what the name means without doubt
};

/// Names that are worth a suggestion: with a capital, of somebody who is more than described.
class NamesOfCorpus {
 public:
  NamesOfCorpus(const Corpus& corpus, const Gazetteer& gazetteer);

  const std::vector<NameParts>& names() const { return names_; }
  /// How rare the rarest word of both is among the names: 0 for one in all of them, 1 for one in a single
  /// name; one half where there is no such word.
  double rarity(const NameParts& a, const NameParts& b) const;
  /// Names that have a word.
  std::size_t frequency(std::uint32_t word) const { return frequency_[word]; }
  /// Entities of a name's key.
  std::size_t of_key(const std::string& key) const;

 private:
  std::vector<NameParts> names_;
  std::vector<std::size_t> frequency_;
  std::unordered_map<std::string, std::size_t> keys_;
};

/// True for "I." and "I.J.". A word of NameParts.
bool is_initial(std::string_view word);

/// Letters of a name in capitals: "un" for "U.N."; "" for other names.
std::string acronym_letters(std::string_view name);

/// Nouns that many bodies go by alone: "union", "senate". Only a gazetteer says whose.
bool is_plain_noun(std::string_view word);

}  // namespace standpoint
