#pragma once
// Words as a codebook compares them: without case, accents of typography, British or American spelling, and
// with every lemma that a form may have, for there is no tree to say whether "ban" is a noun or a verb.

#include <standpoint/language_engine.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// A word of a text with what it may be a form of.
struct FormedWord {
  std::uint32_t begin = 0;  ///< bytes
  std::uint32_t end = 0;
  std::uint32_t form = 0;           ///< number of the form as it is written, but for case
  std::vector<std::uint32_t> keys;  ///< numbers of the form and its lemmas, sorted
  bool ends_sentence = false;       ///< a mark stands behind it that no phrase reaches over
};

/// Numbers words. Grows with the words it has seen; one for each thread.
class WordForms {
 public:
  explicit WordForms(const Language& language);

  /// The words of a text: letters and digits; articles, demonstratives and possessives are left out. "*" is a
  /// word of its own where `stars`, with no keys. Linear.
  std::vector<FormedWord> words(std::string_view text, bool stars = false);
  /// Number of a word as it is written, and its keys.
  struct Known {
    std::uint32_t form = 0;
    std::vector<std::uint32_t> keys;
  };
  const Known& look_up(std::string_view word);

  /// True when two sorted lists have a number in common.
  static bool share(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b);

 private:
  std::uint32_t number(const std::string& key);

  const Language& language_;
  struct Tags {
    std::uint8_t upos, xpos;
  };
  std::vector<Tags> tags_;  // under which a lemma is looked for
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::unordered_map<std::string, Known> known_;
};

}  // namespace standpoint
