#pragma once
// Statements and a codebook: which issue of the study a statement is about, and what the codebook leaves out.
//
// A statement is coded by the longest phrase of the codebook in its target, as the text has it or as its
// label names it ("the rule" whose label is "berth emissions rule"). A target that says nothing by itself
// ("the plan", "it") is looked for in the clause that is its evidence, then in the sentence, then in the
// paragraph. Two issues that claim one place code nothing: the report names them. The stance is turned round
// where the phrase has pole -1, and once for each word around the phrase that does so: who opposes "a ban on
// night work" supports night work.
//
// Coding is a view: the stance and issue that were found can always be had back, so that a statement can be
// coded again with another codebook. What a coder by hand decided (`by` is "user") stays.

#include <standpoint/codebook.hpp>
#include <standpoint/language_engine.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// How far from its target a statement's issue is looked for, the near before the far.
enum class CodingScope { target, clause, sentence, paragraph };

std::string_view to_string(CodingScope scope);
std::optional<CodingScope> parse_coding_scope(std::string_view text);

/// Codes statements one by one. Learns words: one for each thread.
class Coder {
 public:
  /// Both must outlive it.
  explicit Coder(const Codebook& codebook, CodingScope widest = CodingScope::sentence,
                 const Language& language = Language::built_in());
  ~Coder();
  Coder(const Coder&) = delete;
  Coder& operator=(const Coder&) = delete;

  /// What became of a statement.
  enum class Outcome {
    coded,
    uncoded,    ///< as it was found
    ambiguous,  ///< the same: two issues, or both poles, claim one place
    kept,       ///< coded by hand
    no_issue    ///< toward an actor alone
  };
  /// Codes one statement anew. `found` is the issue it has (StatementIssue::from, if it was coded before,
  /// else id), or nullptr; `text` that of its document, empty where it is not known: then there is only the
  /// evidence. Linear in the words looked at, at most some 4 kB about the target.
  Outcome code(Statement& statement, const Issue* found, const Text& text);
  /// All of one document, with the records of the issues.
  void code(DocumentRecords& records);

  /// How often each phrase of the codebook coded a statement, by its place in Codebook::phrases().
  const std::vector<std::size_t>& matched() const;
  /// Two phrases of two issues (or poles) that claimed one place, with how often.
  struct Clash {
    std::string phrase, issue;
    std::string other_phrase, other_issue;
    friend auto operator<=>(const Clash&, const Clash&) = default;
  };
  /// Which two issues claimed one place, and how often.
  const std::map<Clash, std::size_t>& clashes() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// What a codebook made of a corpus.
struct CodingReport {
  std::size_t statements = 0;  ///< that have an issue
  std::size_t coded = 0;       ///< by phrases
  std::size_t kept = 0;        ///< by hand
  std::size_t ambiguous = 0;
  std::map<std::string, std::size_t> by_scope;  ///< of the coded ones
  /// A provisional issue that no phrase met.
  struct Uncoded {
    IssueId issue;
    std::string label;
    std::size_t statements = 0;
    std::size_t actors = 0;
    std::string example;  ///< evidence of the surest statement
    DocumentId doc;
  };
  std::vector<Uncoded> uncoded;               ///< most statements first
  std::vector<CodebookPhrase> never_matched;  ///< in the order of the codebook
  std::map<Coder::Clash, std::size_t> clashes;
  std::vector<std::string> one_actor;  ///< ids of issues that only one actor spoke on
  std::vector<std::string> unused;     ///< ids of issues that no statement has
};

/// How a corpus or a file of records was coded: the record that keeps the codebook's hash.
Run coding_run(const Codebook& codebook);

/// Codes a finished corpus anew, adds the records of the issues and of the run, and finishes it. Does not
/// depend on the order of anything. Linear in the statements but for sorting; 100,000 statements take about a
/// second.
CodingReport code(Corpus& corpus, const Codebook& codebook, CodingScope widest = CodingScope::sentence,
                  const Language& language = Language::built_in());

}  // namespace standpoint
