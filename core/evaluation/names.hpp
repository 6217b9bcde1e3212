#pragma once
// When two names, and when two labels of issues, are the same. The rules stand in evaluation.hpp.

#include <standpoint/model/entity.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace standpoint::evaluation {

/// An entity's names, ready to be compared.
struct EntityNames {
  explicit EntityNames(const Entity& entity);

  EntityId id;
  bool is_person = false;
  std::vector<std::string> names;                      ///< own name first; words joined, no article before
  std::vector<std::vector<std::string>> person_words;  ///< of persons: each name without titles
  std::vector<std::string> word_sets;  ///< of others: the words that matter, sorted and joined
};

bool is_same(const EntityNames& a, const EntityNames& b);
/// How well two that are the same agree: 1 for each name in common, 1000 for an equal own name or id.
double closeness(const EntityNames& a, const EntityNames& b);

/// The words of an issue's label that matter, singular, sorted, each once.
using LabelWords = std::vector<std::string>;
LabelWords label_words(std::string_view label);

/// Half of the shorter one's words and a quarter of the longer one's are in common.
bool is_same_label(const LabelWords& a, const LabelWords& b);

}  // namespace standpoint::evaluation
