#include "chosen_statements.hpp"

#include "dates.hpp"

#include <cstdint>
#include <map>
#include <tuple>

namespace standpoint::graph {
namespace {

// One sentence may speak of an issue in two ways ("a ban on lorries" and "lorries"). Coded as one issue
// they count once: the surer one.
void drop_repeated(const Corpus& corpus, std::vector<std::size_t>& chosen) {
  using Said = std::tuple<EntityId, IssueId, Stance, DocumentId, std::uint32_t>;
  std::map<Said, std::size_t> surest;
  const auto said = [](const Statement& s) {
    return Said(s.actor.entity, s.issue->id, s.stance, s.doc, s.sentence.start);
  };
  const auto is_coded = [](const Statement& s) {
    return s.issue && s.issue->by == "codebook" && !s.target && s.sentence.end > 0;
  };
  const auto& statements = corpus.statements();
  for (const std::size_t i : chosen) {
    if (!is_coded(statements[i])) continue;
    const auto [at, is_new] = surest.emplace(said(statements[i]), i);
    if (!is_new && statements[at->second].confidence < statements[i].confidence) at->second = i;
  }
  std::erase_if(
      chosen, [&](std::size_t i) { return is_coded(statements[i]) && surest.at(said(statements[i])) != i; });
}

}  // namespace

std::vector<std::size_t> choose_statements(const Corpus& corpus, const NetworkOptions& options) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < corpus.statements().size(); ++i) {
    const Statement& s = corpus.statements()[i];
    if (s.review == ReviewStatus::rejected) continue;
    if (s.review == ReviewStatus::automatic && s.confidence < options.min_confidence) continue;
    if (!in_range(date_of(corpus, s), options.from, options.to)) continue;
    if (corpus.find(s.actor.entity) == nullptr) continue;
    chosen.push_back(i);
  }
  drop_repeated(corpus, chosen);
  return chosen;
}

}  // namespace standpoint::graph
