#include <standpoint/relation.hpp>

#include "extraction/pair_entities.hpp"
#include "extraction/stance_reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

/// One sign of an attitude: from 0 (p) or 1 (q) toward the other.
struct Sign {
  std::size_t from = 0;
  bool support = false;
  double weight = 0;
  std::string rule;
};

Attitude attitude_of(const Sign& sign) {
  if (sign.support) return sign.from == 0 ? Attitude::p_supports_q : Attitude::q_supports_p;
  return sign.from == 0 ? Attitude::p_opposes_q : Attitude::q_opposes_p;
}

// How surely an issue is that of an entity: "q's plan", "the plan of q".
double share_in(const DocumentView& view, const IssuePhrase& issue, std::size_t entity) {
  if (issue.owner && *issue.owner == entity) return 0.9;
  for (std::uint32_t i = issue.first; i < issue.end; ++i) {
    const LocalMention* mention = view.mention(i);
    if (mention != nullptr && mention->entity == entity) return 0.7;
  }
  return 0;
}

std::vector<Sign> signs_of(const std::vector<Proposal>& proposals, const DocumentView& view, const GivenPair& pair) {
  std::vector<Sign> signs;
  for (const Proposal& proposal : proposals) {
    if (proposal.stance == Stance::neutral) continue;
    for (std::size_t from = 0; from < 2; ++from) {
      if (proposal.actor.entity != pair.entity[from]) continue;
      const std::size_t other = pair.entity[1 - from];
      double share = 0;
      if (proposal.target && proposal.target->entity == other) share = 1;
      if (proposal.issue) share = std::max(share, share_in(view, *proposal.issue, other));
      if (share == 0) continue;
      signs.push_back({from, proposal.stance == Stance::support, share * proposal.confidence, proposal.rule});
    }
  }
  return signs;
}

}  // namespace

Result<Relation> relate(const Text& sentence, CodePointSpan p, CodePointSpan q) {
  for (const CodePointSpan& span : {p, q}) {
    if (span.start >= span.end || span.end > sentence.size_code_points()) {
      return Error{Errc::invalid_value, "",
                   "span " + std::to_string(span.start) + " to " + std::to_string(span.end) + " of a sentence of " +
                       std::to_string(sentence.size_code_points()) + " code points"};
    }
  }
  if (p.start < q.end && q.start < p.end) return Error{Errc::invalid_value, "", "the spans of p and q overlap"};

  const Analysis analysis = analyse(sentence);
  const Trees trees(sentence.bytes(), analysis.parsed, Language::built_in());
  DocumentEntities entities = find_entities(sentence, analysis, trees);
  const auto pair = give_pair(analysis, trees, {sentence.byte_span(p), sentence.byte_span(q)}, sentence, entities);
  if (!pair) return Relation{};
  const DocumentView view(sentence, analysis, entities);
  const std::vector<SpokenPart> spoken = find_spoken_parts(view, trees);
  const std::vector<Proposal> proposals = StanceReader(view, trees, spoken, StanceLexicon::built_in()).read();

  const std::vector<Sign> signs = signs_of(proposals, view, *pair);
  const auto surest = std::max_element(signs.begin(), signs.end(),
                                       [](const Sign& a, const Sign& b) { return a.weight < b.weight; });
  if (surest == signs.end()) return Relation{Attitude::neutral, 0.7, ""};
  return Relation{attitude_of(*surest), surest->weight, surest->rule};
}

}  // namespace standpoint
