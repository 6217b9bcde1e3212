#include "evaluation/coding.hpp"
#include "evaluation/matching.hpp"

#include <array>
#include <map>
#include <set>
#include <tuple>

namespace standpoint::evaluation {
namespace {

void compare_stances(const Coding& gold, const Coding& predicted, const SameEntities& same,
                     CoderAgreement& agreement) {
  constexpr double object_first = 2.0;  // more than any share of evidence
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < gold.statements.size(); ++i) {
    for (std::size_t j = 0; j < predicted.statements.size(); ++j) {
      const CodedStatement& g = gold.statements[i];
      const CodedStatement& p = predicted.statements[j];
      if (!same(g.actor, p.actor)) continue;
      const double evidence = evidence_share(g, p);
      if (evidence < half) continue;
      candidates.push_back({i, j, evidence + (is_same_object(g, p, same) ? object_first : 0.0)});
    }
  }
  const Pairs places = pair_best_first(std::move(candidates));
  for (const auto& place : places) {
    agreement.stances.add(static_cast<std::size_t>(gold.statements[place.first].stance),
                          static_cast<std::size_t>(predicted.statements[place.second].stance));
  }
  agreement.only_gold += gold.statements.size() - places.size();
  agreement.only_predicted += predicted.statements.size() - places.size();
}

// Things of both sides numbered so that the same have one number.
struct Numbers {
  std::vector<std::size_t> gold, predicted;
  std::size_t count = 0;
};

template <class T, class Same>
Numbers number_both(const std::vector<T>& gold, const std::vector<T>& predicted, Same same) {
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    for (std::size_t j = 0; j < predicted.size(); ++j) {
      if (const double closeness = same(gold[i], predicted[j]); closeness >= 0.0) {
        candidates.push_back({i, j, closeness});
      }
    }
  }
  Numbers numbers;
  for (std::size_t i = 0; i < gold.size(); ++i) numbers.gold.push_back(i);
  numbers.count = gold.size();
  std::map<std::size_t, std::size_t> partner;
  for (const auto& [g, p] : pair_best_first(std::move(candidates))) partner[p] = g;
  for (std::size_t j = 0; j < predicted.size(); ++j) {
    const auto found = partner.find(j);
    numbers.predicted.push_back(found != partner.end() ? found->second : numbers.count++);
  }
  return numbers;
}

// One side's actors and objects, each once, in the order of the text.
struct Axes {
  std::vector<std::size_t> actors, targets;
  std::vector<IssueNames> issues;
};

template <class T, class Is>
std::size_t find_or_add(std::vector<T>& values, const T& value, Is is) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (is(values[i])) return i;
  }
  values.push_back(value);
  return values.size() - 1;
}

// actor, whether the object is an issue, object, stance; numbers into one side's axes
using Position = std::tuple<std::size_t, bool, std::size_t, Stance>;

std::set<Position> positions_of(const Coding& coding, Axes& axes) {
  std::set<Position> positions;
  for (const auto& s : coding.statements) {
    const auto number = [](std::vector<std::size_t>& axis, std::size_t entity) {
      return find_or_add(axis, entity, [&](std::size_t other) { return other == entity; });
    };
    const std::size_t actor = number(axes.actors, s.actor);
    if (s.target) positions.emplace(actor, false, number(axes.targets, *s.target), s.stance);
    if (s.issue) {
      const auto issue = find_or_add(axes.issues, *s.issue,
                                     [&](const IssueNames& other) { return other.id == s.issue->id; });
      positions.emplace(actor, true, issue, s.stance);
    }
  }
  return positions;
}

void compare_positions(const Coding& gold, const Coding& predicted, const SameEntities& same,
                       CoderAgreement& agreement) {
  Axes gold_axes;
  Axes predicted_axes;
  const auto gold_positions = positions_of(gold, gold_axes);
  const auto predicted_positions = positions_of(predicted, predicted_axes);

  const auto is_one_entity = [&](std::size_t g, std::size_t p) {
    return same(g, p) ? closeness(gold.entities[g], predicted.entities[p]) : -1.0;
  };
  const Numbers actors = number_both(gold_axes.actors, predicted_axes.actors, is_one_entity);
  const Numbers targets = number_both(gold_axes.targets, predicted_axes.targets, is_one_entity);
  const Numbers issues =
      number_both(gold_axes.issues, predicted_axes.issues, [](const IssueNames& g, const IssueNames& p) {
        return g.id == p.id ? 2.0 : is_same(g, p) ? 1.0 : -1.0;
      });

  // Both sides' polar positions in common numbers.
  const auto renumber = [&](const std::set<Position>& positions, std::vector<std::size_t> Numbers::*side) {
    std::set<Position> common;
    for (const auto& [actor, is_issue, object, stance] : positions) {
      if (stance == Stance::neutral) continue;
      const Numbers& objects = is_issue ? issues : targets;
      common.emplace((actors.*side)[actor], is_issue, (objects.*side)[object], stance);
    }
    return common;
  };
  const auto first = renumber(gold_positions, &Numbers::gold);
  const auto second = renumber(predicted_positions, &Numbers::predicted);

  std::size_t both = 0;
  for (const auto& position : first) both += second.count(position);
  const std::size_t cells = actors.count * (targets.count + issues.count) * 2;
  agreement.positions.add(1, 1, both);
  agreement.positions.add(1, 0, first.size() - both);
  agreement.positions.add(0, 1, second.size() - both);
  agreement.positions.add(0, 0, cells - (first.size() + second.size() - both));
}

}  // namespace

void compare_coders(const Coding& gold, const Coding& predicted, const SameEntities& same,
                    CoderAgreement& agreement) {
  compare_stances(gold, predicted, same, agreement);
  compare_positions(gold, predicted, same, agreement);
}

}  // namespace standpoint::evaluation
