#pragma once
// Named bodies by what a text calls them in small letters.

#include "knowledge/entities.hpp"
#include "language/tree.hpp"

#include <standpoint/language.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace standpoint {

/// "a federal appeals court", "House panel", "the flight attendants' union" for the one court, committee or
/// association of the document whose name says all of it.
class DescribedNames {
 public:
  /// The named bodies as they stand when this is made. Near-linear in their names.
  DescribedNames(const Analysis& analysis, const Trees& trees, const DocumentEntities& found);

  /// The body that the phrase around the noun `w` describes, the phrase beginning at the word `begin`. Not
  /// one that several names would fit, and no known one for "a": "an appeals court" after the Court of
  /// Appeals is another. O(words of the phrase and of the bodies that share one).
  std::optional<std::size_t> find(std::uint32_t w, std::uint32_t begin) const;

 private:
  struct Body {
    std::size_t entity = 0;
    std::size_t first_sentence = 0;  ///< where it is named
    std::uint32_t first_token = 0;
    std::vector<std::string> roots;  ///< of the words of its name, sorted
    std::vector<std::string> heads;  ///< of its last word, and of the one before "of", "for" or "on"
  };
  bool collect(std::uint32_t first, std::uint32_t end, std::uint32_t noun,
               std::vector<std::string>& said) const;
  bool fits(const Body& body, const std::string& noun, const std::vector<std::string>& said) const;

  const Analysis& analysis_;
  const Trees& t_;
  std::vector<Body> bodies_;
  std::map<std::string, std::vector<std::size_t>> by_root_;  // places in bodies_
};

}  // namespace standpoint
