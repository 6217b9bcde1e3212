#pragma once
// What a name names: a person, a body, a place, a group.

#include "language/name_words.hpp"

#include <cstdint>
#include <string>
#include <unordered_set>

namespace standpoint {

/// Decides the kinds of a document's names by their words and by what stands beside them.
class NameKinds : private NameWords {
 public:
  NameKinds(const Text& text, const Analysis& analysis);

  /// Sets kind and sure_kind of a name of this sentence; its tokens and span are known.
  void set_kind(Name& name, bool has_title, const Sentence& s) const;

 private:
  bool is_like_person(const Name& name, const Sentence& s) const;
  std::string body_word(const Name& name) const;
  bool is_initial(std::uint32_t i) const;
  bool follows_place_preposition(const Name& name, const Sentence& s) const;

  std::unordered_set<std::string> lone_names_;  // capitalised, alone or behind a title
};

}  // namespace standpoint
