#pragma once
// What a Language is made of.

#include "language/engine/clause_labels.hpp"
#include "language/engine/model_file.hpp"
#include "language/engine/name_consistency.hpp"
#include "language/engine/name_links.hpp"
#include "language/engine/network.hpp"
#include "language/lemmatizer.hpp"

#include <standpoint/language_engine.hpp>

#include <optional>

namespace standpoint {

struct Language::Parts {
  ModelFile file;
  Network network;
  std::optional<Lemmatizer> lemmatizer;  ///< none: a model of a language without one
  ClauseLabels clauses;
  NameConsistency consistency;
  NameLinks links;
};

}  // namespace standpoint
