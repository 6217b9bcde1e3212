#pragma once
// Names of one document that are another one's but for a slip of spelling.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {

/// Names by what is left of them without a word or a letter, so that a look-up costs its name's length and
/// not the number of names (after SymSpell's deletions, Garbe 2012).
class NameSlips {
 public:
  /// A name of two words or more; a person's first and last word are found by themselves, too.
  void add(std::size_t entity, std::string_view name, bool is_person);

  /// The one entity whose name differs in one word that is_one_slip() or is_transliterated() forgives, and
  /// begins with the same letter there; of a single word, of six letters or more, a person's first or last
  /// name. Nothing for a name that several are as near to.
  std::optional<std::size_t> find(std::string_view name, bool is_person) const;

 private:
  struct Form {
    std::size_t entity = 0;
    std::string word;
  };
  using Forms = std::map<std::string, std::vector<Form>>;
  static void put(Forms& forms, const std::string& key, std::size_t entity, const std::string& word);
  void put_part(std::size_t entity, const std::string& word);

  Forms without_word_;    // "ida ?" -> "holt"
  Forms without_letter_;  // of persons' first and last words
};

}  // namespace standpoint
