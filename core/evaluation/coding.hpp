#pragma once
// One side's records of one document, prepared for comparison, and what is the same on both sides.

#include "evaluation/names.hpp"
#include "evaluation/spans.hpp"

#include <standpoint/evaluation.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::evaluation {

/// An issue's label, phrases and the words of the text that stand for it.
struct IssueNames {
  IssueId id;
  std::vector<LabelWords> labels;
};

bool is_same(const IssueNames& a, const IssueNames& b);

struct CodedStatement {
  std::size_t actor = 0;  ///< index of an entity
  std::optional<std::size_t> target;
  std::optional<IssueNames> issue;
  Stance stance = Stance::neutral;
  Pieces evidence;
  std::vector<std::string> quotes;  ///< folded; compared where one side has no places
};

struct CodedAttribution {
  Pieces source, cue, content;
};

/// What one side says of one document.
struct Coding {
  std::vector<EntityNames> entities;
  std::set<std::pair<std::size_t, std::size_t>> affiliations;  ///< person, institution
  std::vector<CodedStatement> statements;                      ///< in the order of their evidence
  std::vector<CodedAttribution> attributions;
};

/// The records of a corpus by document.
struct DocumentSlice {
  std::vector<const Mention*> mentions;
  std::vector<const Affiliation*> affiliations;
  std::vector<const Attribution*> attributions;
  std::vector<const Statement*> statements;
};

std::map<DocumentId, DocumentSlice> slice_by_document(const Corpus& corpus);

/// Entities are those that a record of the document names, by id. An entity or issue without a record of its
/// own is known by its id alone.
Coding make_coding(const Corpus& corpus, const DocumentSlice& slice);

/// Which entities of two codings are the same; several may be.
class SameEntities {
 public:
  SameEntities(const Coding& gold, const Coding& predicted);
  bool operator()(std::size_t gold, std::size_t predicted) const { return same_[gold * width_ + predicted]; }

 private:
  std::size_t width_;
  std::vector<bool> same_;
};

/// Share of evidence in common of the shorter one; 1 or 0 for quotes without places.
double evidence_share(const CodedStatement& gold, const CodedStatement& predicted);
bool is_same_object(const CodedStatement& gold, const CodedStatement& predicted, const SameEntities& same);

/// What counts as overlapping evidence, content or source.
inline constexpr double half = 0.5;

Scores score(const Coding& gold, const Coding& predicted, const SameEntities& same);
/// Adds the document's units.
void compare_coders(const Coding& gold, const Coding& predicted, const SameEntities& same,
                    CoderAgreement& agreement);

}  // namespace standpoint::evaluation
