#pragma once
// What a third-person pronoun stands for: every noun phrase and pronoun before it is weighed, and that it
// stands for nothing ("it is likely"). A log-linear ranking of mentions (Denis and Baldridge 2008) over named
// grounds; its weights stand in data/antecedents.tsv, learnt by tests/eval/fit_antecedents.

#include "extraction/attribution/spoken_index.hpp"
#include "extraction/clauses/syntax.hpp"
#include "extraction/proposal.hpp"
#include "extraction/weight_table.hpp"
#include "knowledge/document_view.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace standpoint {

enum class PronounKind : std::uint8_t { he, she, it, they };

/// Third-person pronouns in any case; nullopt for every other word.
std::optional<PronounKind> third_person(const std::string& form);

/// The part of the probability from which on what a pronoun stands for is believed.
inline constexpr double least_share = 0.3;

/// A word that a pronoun may stand for, and what speaks for it.
struct AntecedentCandidate {
  std::uint32_t word = no_word;  ///< head of its phrase; no_word: the pronoun stands for nothing
  Grounds grounds;
  double weight = 0;  ///< the sum of its grounds
  double share = 0;   ///< its part of the probability, of all candidates of the pronoun
};

/// What a pronoun most likely stands for, when what earlier pronouns stand for is followed.
struct PronounMeaning {
  std::uint32_t word = no_word;       ///< its nearest mention; no_word: nothing
  std::optional<std::size_t> entity;  ///< that it is
  double confidence = 1.0;            ///< of that mention
  double share = 0;                   ///< of the probability
};

/// By the word of the pronoun.
using PronounMeanings = std::map<std::uint32_t, PronounMeaning>;

/// The pronouns of one document. Keeps references to all it is made of.
class AntecedentRanker {
 public:
  AntecedentRanker(const DocumentView& view, const Syntax& syntax, const std::vector<SpokenPart>& spoken,
                   const WeightTable& table);

  /// The candidates of a pronoun, the nearest first, that it stands for nothing last; empty for other words.
  /// Linear in the words of the sentences it reaches back over.
  std::vector<AntecedentCandidate> candidates(std::uint32_t pronoun) const;

  /// What each pronoun of the document stands for. Near-linear in its words.
  PronounMeanings meanings() const;

 private:
  std::vector<AntecedentCandidate> weigh(std::uint32_t pronoun, bool named) const;

  const DocumentView& view_;
  const Syntax& syntax_;
  const Trees& t_;
  SpokenIndex speech_;
  std::vector<const SpokenPart*> said_by_;  ///< by token: what somebody named there says
  const WeightTable& table_;
};

/// The weights inside the library.
const WeightTable& antecedent_table();

}  // namespace standpoint
