#pragma once
// A codebook: the issues of a study, and the phrases by which a text means them.
//
//   id       surveillance
//   label    Use of AI for mass surveillance
//   phrases  mass * surveillance (1), spy on Americans (1), surveillance safeguards (-1), surveillance camera
//   (not)
//
// A phrase is a row of words; a word stands for all its forms ("ban": bans, banned, banning), case, articles
// and British or American spelling do not matter, and * stands for up to three words. Who supports a phrase
// of pole -1 opposes its issue. The codebook decides what is coded; all else is grouped by rule and stays
// marked as provisional.

#include <standpoint/model/entity.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/model/statement.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// An issue of a study.
struct CodedIssue {
  std::string id;      ///< of the codebook, "toll"; "i:toll" in records
  std::string label;   ///< as a reader sees it
  std::string parent;  ///< id of the wider issue, or ""
  std::string support_means;
  std::string oppose_means;
  std::string description;
};

enum class PhraseType {
  lemma,  ///< words in any form
  exact,  ///< words as they are written, but for case
  never   ///< "not": what such a phrase covers is not this issue; without an issue, none at all
};

std::string_view to_string(PhraseType type);
std::optional<PhraseType> parse_phrase_type(std::string_view text);

/// Words that code an issue.
struct CodebookPhrase {
  std::string issue;   ///< id; "" only for PhraseType::never
  std::string phrase;  ///< words and *; neither begins nor ends with *
  int pole = 1;        ///< 1 or -1; of no meaning for PhraseType::never
  PhraseType type = PhraseType::lemma;
  std::string where;  ///< "phrases.csv:7", for messages
};

/// Issues and phrases of a study; see above.
class Codebook {
 public:
  /// Adds. O(1).
  void add(CodedIssue issue);
  /// The same for a phrase.
  void add(CodebookPhrase phrase);

  /// To be called after the last add. Error invalid_value for two issues of one id, an id that is referred to
  /// and not there, a circle of parents, a phrase that is empty, begins or ends with * or has more than four
  /// of them, and one phrase with two poles in one issue. Near-linear.
  std::optional<Error> finish();

  const std::vector<CodedIssue>& issues() const { return issues_; }
  const std::vector<CodebookPhrase>& phrases() const { return phrases_; }
  /// nullptr for an unknown id. O(1).
  const CodedIssue* find(std::string_view id) const;

  /// The issue as records hold it, its phrases those that speak for it.
  Issue record(const CodedIssue& issue) const;
  /// "i:toll"; an id that begins so is kept.
  static IssueId record_id(std::string_view id);

  /// SHA-256 over its rows in a fixed order: the same for the same codebook, however its files are sorted.
  std::string sha256() const;

 private:
  std::optional<Error> check_parents() const;

  std::vector<CodedIssue> issues_;
  std::vector<CodebookPhrase> phrases_;
  std::unordered_map<std::string, std::size_t> at_;
};

/// "night-work-ban" for "night work ban": letters and digits of ASCII with hyphens; "issue" when nothing is
/// left.
std::string codebook_id(std::string_view label);

/// "'a * toll' in the target, turned round" for what a codebook assigned; "" for all else.
std::string describe_coding(const StatementIssue& issue);

/// A phrase that a codebook might hold: see codebook_suggestions.hpp.
struct CodebookSuggestion {
  std::string phrase;
  std::string issue;           ///< id of the nearest issue; "" when none is near
  int pole = 1;                ///< that of the nearest phrase, turned round as coding would
  std::size_t statements = 0;  ///< that a yes would code
  std::size_t actors = 0;
  std::string example;  ///< evidence
  DocumentId doc;
  double score =
      0.0;  ///< 0 to 1: share of the words, weighted by rarity, that phrase and nearest phrase have in common
  std::string source;  ///< "overlap", "vectors", or "" when none is near
};

}  // namespace standpoint
