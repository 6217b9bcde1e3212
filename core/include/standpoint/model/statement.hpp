#pragma once
// The statement: an actor takes a stance on an issue, toward another actor, or both, with the evidence it
// rests on. Statements are the records; the edges of a graph are views of them.
//
// The fields are those of Standpoint JSON Lines 1.0 (see docs in ARCHITECTURE.md). A relation between two
// actors is a statement whose target is an actor. Where issue and target need different stances there are two
// statements on one evidence.

#include <standpoint/model/date.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

enum class Stance { support, oppose, neutral };

std::string_view to_string(Stance stance);
std::optional<Stance> parse_stance(std::string_view text);
/// support 1, neutral 0, oppose -1.
constexpr int sign(Stance stance) {
  return stance == Stance::support ? 1 : stance == Stance::oppose ? -1 : 0;
}

constexpr Stance opposite(Stance stance) {
  return stance == Stance::support ? Stance::oppose : stance == Stance::oppose ? Stance::support : stance;
}

/// How well a quote was found in the text, best first; see the evidence gate.
enum class EvidenceStage { exact, normalised, ellipsis, tokens, fuzzy, unverified };

std::string_view to_string(EvidenceStage stage);
std::optional<EvidenceStage> parse_evidence_stage(std::string_view text);

enum class MentionType { name, nominal, pronoun };

std::string_view to_string(MentionType type);
std::optional<MentionType> parse_mention_type(std::string_view text);

enum class QuotationType { direct, indirect, mixed };

std::string_view to_string(QuotationType type);
std::optional<QuotationType> parse_quotation_type(std::string_view text);

enum class ReviewStatus { automatic, accepted, edited, rejected, conflict };  // "auto" in records

std::string_view to_string(ReviewStatus status);
std::optional<ReviewStatus> parse_review_status(std::string_view text);

/// An entity is named or meant at a place of a document.
struct Mention {
  DocumentId doc;
  Quote span;
  EntityId entity;
  MentionType type = MentionType::name;
  std::string rule;  ///< the rule that resolved it: "full-name", "surname", "acronym" ...
  double confidence = 1.0;
};

/// A person acts or speaks for an institution.
struct Affiliation {
  DocumentId doc;
  EntityId person;
  EntityId institution;
  std::string role;
  Date from;
  Date to;
  std::vector<Quote> evidence;
};

/// Who says what: source, cue and content may each be missing or in several pieces, in order of the text.
struct Attribution {
  DocumentId doc;
  std::vector<Quote> source;
  std::vector<Quote> cue;
  std::vector<Quote> content;
  QuotationType type = QuotationType::indirect;
  EntityId source_entity;
};

/// Words of the text that prove a statement.
struct Evidence {
  Quote quote;
  EvidenceStage stage = EvidenceStage::exact;
};

/// Who takes the position.
struct StatementActor {
  EntityId entity;
  std::optional<Quote> span;
  std::vector<EntityId> speaks_for;  ///< "for" in records
};

/// The issue it is on.
struct StatementIssue {
  IssueId id;
  std::optional<Quote> span;
  std::string by;      ///< how it was assigned: "phrase", "codebook", "user" ...
  double score = 1.0;  ///< 0 to 1
  /// Of what a codebook assigned (codebook.hpp), so that it can be seen and taken back: whether the stance
  /// was turned round (-1) and where the phrase stood; the provisional issue before.
  int pole = 1;
  std::string scope = {};   ///< "target", "label", "clause", "sentence", "paragraph"
  std::string phrase = {};  ///< of the codebook
  std::optional<Quote> match = std::nullopt;
  IssueId from = {};
};

/// The actor it is toward.
struct StatementTarget {
  EntityId entity;
  std::optional<Quote> span;
};

/// How far it is said to hold.
struct Modality {
  bool negated = false;
  bool hypothetical = false;
  std::string condition;
};

/// One step of who reports it, outermost source first. Empty list: the article's own voice.
struct AttributionStep {
  EntityId source;
  std::string cue;
  std::optional<Quote> span;
  QuotationType type = QuotationType::indirect;
};

/// When it was said, where the text tells.
struct StatementDate {
  Date value;
  std::string precision;  ///< "day", "month", "year"
  std::string basis;      ///< what it was read from
};

/// What a statement says, in words: how coders see it in a review file (see review.hpp).
struct StatementValues {
  Stance stance = Stance::neutral;
  std::string act;
  std::string actor;   ///< name
  std::string issue;   ///< label; "" = none
  std::string target;  ///< name; "" = none

  friend auto operator<=>(const StatementValues&, const StatementValues&) = default;
};

/// One actor takes one stance, on an issue or toward another actor, and the words that prove it.
struct Statement {
  StatementId id;
  DocumentId doc;
  StatementActor actor;
  std::optional<StatementIssue> issue;  // issue or target or both
  std::optional<StatementTarget> target;
  Stance stance = Stance::neutral;  ///< toward the issue; toward the target see found_stance()
  double strength = 0.5;            ///< how firmly, 0 to 1
  double confidence = 0.5;          ///< how sure we are, 0 to 1; never mixed with strength
  /// What is done by saying so. Open vocabulary: state demand request threaten warn reject deny accuse
  /// criticise praise promise agree concede order propose vote sue ...
  std::string act = "state";
  Modality modality;
  std::vector<Evidence> evidence;  ///< at least one
  CodePointSpan sentence;
  std::vector<AttributionStep> attribution;
  StatementDate date;
  std::string extractor;  ///< name of what proposed it, "rules"
  std::string extractor_version;
  std::string rule;  ///< the rule or frame that fired, for explanations
  std::vector<std::string> flags;
  ReviewStatus review = ReviewStatus::automatic;
  std::string review_note;               ///< of the coder
  std::optional<StatementValues> found;  ///< what was found, where a coder has set other values
  std::string extra;
};

/// The stance as the text has it: where a codebook turned it round for the issue (pole -1) as it was before.
/// That is the one toward the target.
inline Stance found_stance(const Statement& statement) {
  const bool turned = statement.issue && statement.issue->pole < 0;
  return turned ? opposite(statement.stance) : statement.stance;
}

/// "s:" + hash of doc, actor span, evidence spans, issue span, target span and act: recoding an issue or
/// merging a name leaves it as it was. A part without a span hashes its id or quote
/// in its place; a statement that has a span for neither actor, issue nor target, such as a hand-coded row,
/// hashes its stance and date as well: two rows that differ in them alone are two statements.
StatementId make_statement_id(const Statement& statement);

}  // namespace standpoint
