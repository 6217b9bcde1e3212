#pragma once
// How well predicted records agree with gold records, and two coders with each other.
//
//   const Evaluation result = evaluate(gold, predicted);
//   const Score& strict = result.total[Measure::statements_strict];   // strict.f1()
//
// Documents are paired by id, else by equal text. Inside a pair, what is compared is matched one to one, so
// that a repeat is an error, and by as many pairs as there can be, so that the figures depend on no order
// (exchange both sides, and precision and recall change places). Confidence has no say.
//
// When are two the same?
//   entity       one id; or a name or alias in common, compared without case, accents, punctuation, articles
//                and a final 's; persons also by surname alone, or by first and last name, titles left out;
//                others also by the same words in any order, company forms ("Ltd", "Inc.") left out. Of a
//                document are the entities that one of its other records names.
//   affiliation  person and institution are the same entities; distinct pairs
//   evidence     the spans share at least half the characters of the shorter one; without spans (hand-coded
//                rows) one quote is part of the other
//   object       the targets are the same entity; or the issues have one id, or a label, phrase or span quote
//                each of which the words in common are half of the shorter and a quarter of the longer
//                (function words left out, plurals removed by Harman's S-stemmer: How effective is
//                suffixing?, JASIS 42 (1991) 7-15)
//   statement    Measure::statements: actor, and object or evidence
//                statements_with_stance: and the stance
//                statements_strict: actor, object, evidence and stance
//   relation     actor, target and stance of the statements whose target is an actor and whose stance is not
//                neutral; distinct triples of a document, evidence aside
//   attribution  content overlaps by half of the longer; sources overlap by half of the shorter, or both are
//                missing
//   span         exact: the same pieces, outer blanks aside; overlap: Jaccard index of the characters >= 0.5;
//                distinct spans of a role in a document
// Half is the usual threshold of overlap; other programs count words instead of characters, or let several
// predictions hit one gold statement, which gives figures a little higher.

#include <standpoint/agreement.hpp>
#include <standpoint/model/corpus.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace standpoint {

enum class Measure {
  entities,
  affiliations,
  statements,
  statements_with_stance,
  statements_strict,
  relations,
  attributions,
  source_exact,
  source_overlap,
  cue_exact,
  cue_overlap,
  content_exact,
  content_overlap
};
inline constexpr std::size_t measure_count = 13;

/// "entities", "statements, with stance", "source spans, exact" ...
std::string_view to_string(Measure measure);

/// Counts of one measure, and what follows from them.
struct Score {
  std::size_t gold = 0;
  std::size_t predicted = 0;
  std::size_t matched = 0;  ///< pairs; never more than either

  /// 0 to 1; no value where nothing was predicted.
  std::optional<double> precision() const;
  /// 0 to 1; no value where the gold has nothing.
  std::optional<double> recall() const;
  /// Harmonic mean, 2 matched / (gold + predicted); no value where both sides are empty.
  std::optional<double> f1() const;

  Score& operator+=(const Score& other);
  friend bool operator==(const Score&, const Score&) = default;
};

/// A score for each measure.
class Scores {
 public:
  Score& operator[](Measure measure) { return scores_[static_cast<std::size_t>(measure)]; }
  const Score& operator[](Measure measure) const { return scores_[static_cast<std::size_t>(measure)]; }
  Scores& operator+=(const Scores& other);

 private:
  std::array<Score, measure_count> scores_{};
};

/// How two coders agree on stances.
///
/// This is alpha over given units, not Krippendorff's alpha for unitising, which compares where units begin
/// and end.
///
/// Units of the first coding ("places"): a place is a pair of statements, one of each coder, with the same
/// actor and overlapping evidence; pairs are taken best first, an equal object before the share of evidence
/// in common, ties in the order of the text, one to one, and the stance has no say. A statement that only one
/// coder has is no unit; it is counted beside. So the figure says how well coders agree on the stance where
/// both saw a statement, not whether they see the same ones.
///
/// Units of the second coding ("positions"): every cell of actors x objects x {support, oppose} of a
/// document, with the actors and objects (issues and targets) of either coder's statements there; its value
/// is whether the coder has such a statement (1) or not (0). What one coder leaves out is disagreement here.
/// Neutral statements add actors and objects but no 1.
struct CoderAgreement {
  ConfusionTable stances{3};       ///< at places: support, oppose, neutral; rows are the gold
  std::size_t only_gold = 0;       ///< statements of the gold at no place
  std::size_t only_predicted = 0;  ///< and of the other side
  ConfusionTable positions{2};     ///< cells: 0 absent, 1 present
};

/// One document on both sides.
struct DocumentPair {
  DocumentId gold;
  DocumentId predicted;

  friend bool operator==(const DocumentPair&, const DocumentPair&) = default;
};

/// Counts of one document.
struct DocumentScores {
  DocumentPair documents;  ///< `predicted` is empty for a document that the predicted side does not have
  Scores scores;
};

/// What `evaluate` gives.
struct Evaluation {
  Scores total;                            ///< micro: counts of all documents together
  std::vector<DocumentScores> documents;   ///< those of the gold, by id
  CoderAgreement agreement;                ///< over the documents that both sides have
  std::size_t paired = 0;                  ///< documents that both sides have
  std::vector<DocumentId> only_gold;       ///< scored as documents with nothing found
  std::vector<DocumentId> only_predicted;  ///< left out
  std::vector<DocumentPair> other_text;    ///< one id, two texts: left out, their offsets do not compare
};

/// Scores of `predicted` against `gold`; both finished. A document is one that has a record or that a record
/// names. About linear in documents; inside one, in the product of both sides' records.
Evaluation evaluate(const Corpus& gold, const Corpus& predicted);

}  // namespace standpoint
