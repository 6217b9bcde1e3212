#pragma once
// Reviews: what a coder decided on statements that were found, kept over re-extraction.
//
// A statement's id is a hash of its places in the text, so that a decision finds its statement again when the
// articles are read anew, with another threshold, other names or a newer program:
//
//   Reviews reviews = ...;                       // io/review.hpp reads them from CSV
//   ReviewReport report;
//   apply_reviews(corpus, reviews, report, ignore_diagnostics);
//
// A decision is taken from a row like this:
//   rejected  the statement stays in the records and takes no part in a network
//   accepted  it is marked, and no threshold of confidence leaves it out of a network
//   edited    it has the coder's values; what was found is kept beside them (Statement::found). A row with a
//             value that differs from what was found is edited, also if its status is auto or accepted
//   auto      no decision: the statement stays as it is
//   conflict  as edited, and still to be looked at
// An accepted or edited statement that is now found with another stance, actor, issue or target keeps the
// coder's values and becomes a conflict. Another form of one name is no change: an alias, an acronym, a
// fuller or shorter one ("Holt", "Ida Holt"), unless the corpus knows both as two.
//
// A statement that is not found under its id is looked for by its words: the one on the same evidence with
// the same actor, issue and target, whose places differ, takes the decision. Else, if its quote stands at its
// offsets or exactly once elsewhere in the text, an accepted or edited statement is put back (extractor
// "review").

#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// One statement as a coder sees it.
struct ReviewRow {
  StatementId id;
  ReviewStatus status = ReviewStatus::automatic;
  StatementValues values;  ///< as the coder has them
  StatementValues found;   ///< as the program found them
  EntityKind actor_kind = EntityKind::other;
  std::optional<EntityKind> target_kind;
  std::string note;

  std::string quote;                       ///< the evidence, pieces joined by evidence_joint
  std::vector<CodePointSpan> evidence_at;  ///< of each piece; empty when it was never found in a text
  std::optional<CodePointSpan> actor_at, issue_at, target_at;
  DocumentId doc;
  std::string document;     ///< title
  Date date;                ///< of the statement, else of its document
  double confidence = 0.5;  ///< 0 to 1
  std::string where;        ///< "review.csv:7", for messages

  bool is_edited() const { return values != found; }
  bool is_decision() const { return status != ReviewStatus::automatic || is_edited(); }
  /// The status, or edited where the values say so.
  ReviewStatus decision() const {
    const bool open = status == ReviewStatus::automatic || status == ReviewStatus::accepted;
    return open && is_edited() ? ReviewStatus::edited : status;
  }
};

inline constexpr std::string_view evidence_joint = " [...] ";

/// Rows by document and statement; in which order they were added does not matter.
class Reviews {
 public:
  /// Error invalid_value for an id that is there already. O(log n).
  std::optional<Error> add(ReviewRow row);

  /// Rows of one document, by statement.
  using OfDocument = std::map<StatementId, ReviewRow>;
  const std::map<DocumentId, OfDocument>& documents() const { return documents_; }
  /// Null for a document without rows. O(log n).
  const OfDocument* find(const DocumentId& document) const;
  /// What kind of actor a name is in rows whose actor or target it was found to be; `likely` if that is one
  /// of these kinds, or there is none. O(1).
  EntityKind kind_of(const std::string& name, EntityKind likely) const;

 private:
  std::map<DocumentId, OfDocument> documents_;
  std::unordered_map<StatementId, std::string> where_;
  std::unordered_map<std::string, std::set<EntityKind>> kinds_;
};

/// What became of rows; adds up over documents.
struct ReviewReport {
  std::size_t accepted = 0;
  std::size_t edited = 0;
  std::size_t rejected = 0;
  std::size_t conflicts = 0;           ///< found otherwise than when they were reviewed
  std::size_t put_back = 0;            ///< of the accepted, edited and conflicts: not found any more
  std::size_t lost = 0;                ///< accepted or edited, and their quote is no longer there
  std::set<DocumentId> documents;      ///< that have rows and were here
  std::vector<const ReviewRow*> left;  ///< decisions and notes that found no statement in these documents
};

/// Puts decisions on the statements of a finished corpus, which is finished again afterwards. Call it last,
/// when names and issues are resolved: an actor, target or issue that a coder names is the one of the corpus
/// with that name (id, label, or alias if a single one has it), else a new one. Texts must be there for what
/// is to be put back. A warning goes to `report_to` for each row whose quote no longer stands in its
/// document. Applying the same reviews again changes nothing. Near-linear in the records of the corpus.
void apply_reviews(Corpus& corpus, const Reviews& reviews, ReviewReport& report,
                   const DiagnosticSink& report_to);
/// The same for what one document yields, when documents are taken one by one: names are those of the
/// document. `reviews` must outlive the report.
void apply_reviews(DocumentRecords& records, const Reviews& reviews, ReviewReport& report,
                   const DiagnosticSink& report_to);

/// Decisions on documents that were not there.
std::size_t decisions_elsewhere(const Reviews& reviews, const ReviewReport& report);

/// All statements of a finished corpus as rows, by date, document and place.
std::vector<ReviewRow> review_rows(const Corpus& corpus);
/// Puts rows in that order.
void sort_review_rows(std::vector<ReviewRow>& rows);

}  // namespace standpoint
