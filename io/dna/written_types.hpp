#pragma once
// Which statement type of a DNA database a statement is written as.

#include "dna/written_file.hpp"

#include <standpoint/model/corpus.hpp>

#include <cstdint>

namespace standpoint::io {

class DnaTypeChooser {
 public:
  DnaTypeChooser(const Corpus& corpus, DnaWrittenFile& file) : corpus_(corpus), file_(file) {}

  /// Whether rows of the type can hold all of who, on what, toward whom and how.
  bool fits(std::int64_t type, const Statement& statement) const;
  /// The type for an issue: the first with person, organization, concept and a boolean (a neutral stance: an
  /// integer); else "DNA Statement" or "Neutral Statement" is added.
  Result<std::int64_t> for_issue(Stance stance);
  /// "Actor Relation": the first with a target, an integer and no concept; else it is added.
  Result<std::int64_t> for_target();

 private:
  bool is_person(const EntityId& id) const;
  const Corpus& corpus_;
  DnaWrittenFile& file_;
};

}  // namespace standpoint::io
