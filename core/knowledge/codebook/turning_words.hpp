#pragma once
// Words that turn a stance round, and words that name nothing, as a codebook's reader needs them.

#include "knowledge/codebook/word_forms.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

namespace standpoint {

class TurningWords {
 public:
  explicit TurningWords(WordForms& forms);

  /// "ban", "delay", "scrapping": to be against it is to be for what it is done to.
  bool turns(const FormedWord& word) const;
  /// "against", which turns round by itself: "motion against the toll".
  bool is_against(const FormedWord& word) const;
  /// "of", "on", "to": what follows belongs to the word before.
  bool is_link(const FormedWord& word) const;
  /// "plan", "decision", "it".
  bool is_generic(const FormedWord& word) const;
  /// "new", "proposed", "latest": tells nothing of what it is.
  bool is_pale(const FormedWord& word) const;

 private:
  std::unordered_set<std::uint32_t> turning_, links_, against_, generic_, pale_;
};

}  // namespace standpoint
