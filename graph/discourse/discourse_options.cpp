#include <standpoint/graph/discourse_options.hpp>

#include <array>
#include <utility>

namespace standpoint::graph {
namespace {

template <class T, std::size_t N>
using Names = std::array<std::pair<T, std::string_view>, N>;

constexpr Names<Aggregation, 5> aggregation_names = {{{Aggregation::ignore, "ignore"},
                                                      {Aggregation::combine, "combine"},
                                                      {Aggregation::subtract, "subtract"},
                                                      {Aggregation::congruence, "congruence"},
                                                      {Aggregation::conflict, "conflict"}}};
constexpr Names<Normalisation, 7> normalisation_names = {{{Normalisation::none, "none"},
                                                          {Normalisation::activity, "activity"},
                                                          {Normalisation::prominence, "prominence"},
                                                          {Normalisation::average, "average"},
                                                          {Normalisation::jaccard, "jaccard"},
                                                          {Normalisation::dna_cosine, "dna-cosine"},
                                                          {Normalisation::cosine, "cosine"}}};
constexpr Names<Duplicates, 6> duplicates_names = {{{Duplicates::include, "include"},
                                                    {Duplicates::document, "document"},
                                                    {Duplicates::week, "week"},
                                                    {Duplicates::month, "month"},
                                                    {Duplicates::year, "year"},
                                                    {Duplicates::range, "range"}}};

template <class T, std::size_t N>
std::string_view name_of(const Names<T, N>& names, T wanted) {
  for (const auto& [value, name] : names) {
    if (value == wanted) return name;
  }
  return names.front().second;
}

template <class T, std::size_t N>
std::optional<T> value_of(const Names<T, N>& names, std::string_view text) {
  for (const auto& [value, name] : names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(Aggregation aggregation) { return name_of(aggregation_names, aggregation); }
std::string_view to_string(Normalisation normalisation) {
  return name_of(normalisation_names, normalisation);
}
std::string_view to_string(Duplicates duplicates) { return name_of(duplicates_names, duplicates); }
std::optional<Aggregation> parse_aggregation(std::string_view text) {
  return value_of(aggregation_names, text);
}
std::optional<Normalisation> parse_normalisation(std::string_view text) {
  return value_of(normalisation_names, text);
}
std::optional<Duplicates> parse_duplicates(std::string_view text) { return value_of(duplicates_names, text); }

}  // namespace standpoint::graph
