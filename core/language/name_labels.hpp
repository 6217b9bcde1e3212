#pragma once
// Names of persons that look like those of places or bodies, told by the text around them.

#include "language/names.hpp"
#include "language/tree.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace standpoint {

/// Who speaks in turns ("Ruhl: I would keep it.") and who is called a striker, a minister, a lawyer.
class NameLabels {
 public:
  NameLabels(const Text& text, const Analysis& analysis);

  /// The last word of a name stands in front of a colon at the beginning of several sentences, or a role
  /// follows a name of two words.
  bool is_person(const Name& name) const;

 private:
  std::string lower(std::uint32_t i) const;

  const Text& text_;
  const Analysis& analysis_;
  std::map<std::string, int> labels_;  // how often by the last word
};

/// "the drug maker Helixa": the word in front says that a firm is named.
bool follows_firm(const Trees& trees, std::uint32_t word);

}  // namespace standpoint
