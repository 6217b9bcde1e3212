#pragma once
// "Her company", "his union": the body that a person is known to belong to.

#include "knowledge/entities.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace standpoint {

class OwnBodies {
 public:
  /// Keeps a reference; the affiliations are gathered at the first question.
  explicit OwnBodies(const DocumentEntities& entities) : entities_(entities) {}

  /// The one body of the person that is called by the noun; nothing when there are several, or more bodies
  /// than a person has. O(log n).
  std::optional<std::size_t> find(std::size_t person, const std::string& noun);

 private:
  const DocumentEntities& entities_;
  std::map<std::size_t, std::set<std::size_t>> bodies_of_;
};

}  // namespace standpoint
