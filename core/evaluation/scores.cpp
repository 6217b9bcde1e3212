#include "evaluation/coding.hpp"
#include "evaluation/matching.hpp"

#include <set>
#include <tuple>

namespace standpoint {

std::string_view to_string(Measure measure) {
  constexpr std::array<std::string_view, measure_count> names = {
      "entities",
      "affiliations",
      "statements, actor and object",
      "statements, with stance",
      "statements, strict",
      "relations",
      "attributions",
      "source spans, exact",
      "source spans, overlap",
      "cue spans, exact",
      "cue spans, overlap",
      "content spans, exact",
      "content spans, overlap",
  };
  return names[static_cast<std::size_t>(measure)];
}

namespace {

std::optional<double> share(std::size_t part, std::size_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

std::optional<double> Score::precision() const { return share(matched, predicted); }
std::optional<double> Score::recall() const { return share(matched, gold); }
std::optional<double> Score::f1() const { return share(2 * matched, gold + predicted); }

Score& Score::operator+=(const Score& other) {
  gold += other.gold;
  predicted += other.predicted;
  matched += other.matched;
  return *this;
}

Scores& Scores::operator+=(const Scores& other) {
  for (std::size_t i = 0; i < measure_count; ++i) scores_[i] += other.scores_[i];
  return *this;
}

namespace evaluation {
namespace {

// Matches two lists by a score; a negative one says that two are not the same.
template <class Gold, class Predicted, class ScoreOf>
Score match(const Gold& gold, const Predicted& predicted, ScoreOf score_of) {
  std::vector<Candidate> candidates;
  std::size_t g = 0;
  for (const auto& a : gold) {
    std::size_t p = 0;
    for (const auto& b : predicted) {
      if (const double value = score_of(a, b); value >= 0.0) candidates.push_back({g, p, value});
      ++p;
    }
    ++g;
  }
  return {gold.size(), predicted.size(), count_pairs(candidates)};
}

using Relation = std::tuple<std::size_t, std::size_t, Stance>;

std::set<Relation> relations_of(const Coding& coding) {
  std::set<Relation> relations;
  for (const auto& s : coding.statements) {
    if (s.target && s.stance != Stance::neutral) relations.emplace(s.actor, *s.target, s.stance);
  }
  return relations;
}

std::set<Pieces> spans_of(const Coding& coding, Pieces CodedAttribution::*role) {
  std::set<Pieces> spans;
  for (const auto& attribution : coding.attributions) {
    if (!(attribution.*role).empty()) spans.insert(attribution.*role);
  }
  return spans;
}

void score_statements(const Coding& gold, const Coding& predicted, const SameEntities& same, Scores& scores) {
  const auto count = [&](auto accepts) {
    return match(gold.statements, predicted.statements,
                 [&](const CodedStatement& g, const CodedStatement& p) {
                   if (!same(g.actor, p.actor)) return -1.0;
                   const double evidence = evidence_share(g, p);
                   return accepts(g, p, evidence >= half) ? evidence : -1.0;
                 });
  };
  scores[Measure::statements] = count(
      [&](const auto& g, const auto& p, bool overlaps) { return overlaps || is_same_object(g, p, same); });
  scores[Measure::statements_with_stance] = count([&](const auto& g, const auto& p, bool overlaps) {
    return g.stance == p.stance && (overlaps || is_same_object(g, p, same));
  });
  scores[Measure::statements_strict] = count([&](const auto& g, const auto& p, bool overlaps) {
    return g.stance == p.stance && overlaps && is_same_object(g, p, same);
  });
}

void score_attributions(const Coding& gold, const Coding& predicted, Scores& scores) {
  scores[Measure::attributions] =
      match(gold.attributions, predicted.attributions, [](const auto& g, const auto& p) {
        const double content = share_of_longer(g.content, p.content);
        if (content < half) return -1.0;
        const bool both_missing = g.source.empty() && p.source.empty();
        return both_missing || share_of_shorter(g.source, p.source) >= half ? content : -1.0;
      });

  struct Role {
    Pieces CodedAttribution::*pieces;
    Measure exact, overlap;
  };
  constexpr std::array<Role, 3> roles = {
      {{&CodedAttribution::source, Measure::source_exact, Measure::source_overlap},
       {&CodedAttribution::cue, Measure::cue_exact, Measure::cue_overlap},
       {&CodedAttribution::content, Measure::content_exact, Measure::content_overlap}}};
  for (const auto& role : roles) {
    const auto a = spans_of(gold, role.pieces);
    const auto b = spans_of(predicted, role.pieces);
    scores[role.exact] = match(a, b, [](const Pieces& g, const Pieces& p) { return g == p ? 1.0 : -1.0; });
    scores[role.overlap] = match(a, b, [](const Pieces& g, const Pieces& p) {
      const double index = jaccard_index(g, p);
      return index >= half ? index : -1.0;
    });
  }
}

}  // namespace

Scores score(const Coding& gold, const Coding& predicted, const SameEntities& same) {
  Scores scores;
  scores[Measure::entities] = match(gold.entities, predicted.entities, [](const auto& g, const auto& p) {
    return is_same(g, p) ? closeness(g, p) : -1.0;
  });
  scores[Measure::affiliations] =
      match(gold.affiliations, predicted.affiliations, [&](const auto& g, const auto& p) {
        return same(g.first, p.first) && same(g.second, p.second) ? 1.0 : -1.0;
      });
  scores[Measure::relations] =
      match(relations_of(gold), relations_of(predicted), [&](const Relation& g, const Relation& p) {
        const bool is_hit = same(std::get<0>(g), std::get<0>(p)) && same(std::get<1>(g), std::get<1>(p)) &&
                            std::get<2>(g) == std::get<2>(p);
        return is_hit ? 1.0 : -1.0;
      });
  score_statements(gold, predicted, same, scores);
  score_attributions(gold, predicted, scores);
  return scores;
}

}  // namespace evaluation
}  // namespace standpoint
