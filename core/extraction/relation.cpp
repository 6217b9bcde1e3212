#include "extraction/relation_signs.hpp"

#include <standpoint/relation.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

// Below this the surest sign is wrong too often to be told; chosen for the best F1 of the four classes.
constexpr double least_weight = 0.35;
constexpr double gain_of_agreement = 0.02;  // of another kind of sign

Attitude attitude_of(const RelationSign& sign) {
  if (sign.support) return sign.from == 0 ? Attitude::p_supports_q : Attitude::q_supports_p;
  return sign.from == 0 ? Attitude::p_opposes_q : Attitude::q_opposes_p;
}

// A sign with what signs of other kinds add to it.
double weight_of(const RelationSign& sign, const std::vector<RelationSign>& signs) {
  std::array<bool, 4> agrees{};
  for (const RelationSign& other : signs) {
    if (other.from == sign.from && other.support == sign.support)
      agrees[static_cast<std::size_t>(other.kind)] = true;
  }
  const auto kinds = std::count(agrees.begin(), agrees.end(), true);
  return std::min(0.99, sign.weight + gain_of_agreement * static_cast<double>(kinds - 1));
}

}  // namespace

Result<Relation> relate(const Text& sentence, CodePointSpan p, CodePointSpan q, const Language& language) {
  for (const CodePointSpan& span : {p, q}) {
    if (span.start >= span.end || span.end > sentence.size_code_points()) {
      return Error{Errc::invalid_value, "",
                   "span " + std::to_string(span.start) + " to " + std::to_string(span.end) +
                       " of a sentence of " + std::to_string(sentence.size_code_points()) + " code points"};
    }
  }
  if (p.start < q.end && q.start < p.end)
    return Error{Errc::invalid_value, "", "the spans of p and q overlap"};

  const Analysis analysis = analyse(sentence, language);
  Trees trees(sentence.bytes(), analysis.parsed, language);
  DocumentEntities entities = find_entities(sentence, analysis, trees);
  const auto pair =
      give_pair(analysis, trees, {sentence.byte_span(p), sentence.byte_span(q)}, sentence, entities);
  if (!pair) return Relation{Attitude::neutral, 0.9, ""};
  name_actors(analysis, entities, trees);
  const DocumentView view(sentence, analysis, entities);
  const std::vector<SpokenPart> spoken = find_spoken_parts(view, trees);
  StanceReader reader(view, trees, spoken, StanceLexicon::built_in());
  const std::vector<Proposal> proposals = reader.read();
  const std::vector<RelationSign> signs = RelationSigns(view, trees, spoken, reader, *pair).find(proposals);
  const RelationSign* surest = nullptr;
  double weight = 0;
  for (const RelationSign& sign : signs) {
    const double own = weight_of(sign, signs);
    if (own <= weight) continue;
    weight = own;
    surest = &sign;
  }
  if (surest == nullptr || weight < least_weight)
    return Relation{Attitude::neutral, 1 - std::max(weight, 0.1), ""};
  return Relation{attitude_of(*surest), weight, surest->rule};
}

}  // namespace standpoint
