#pragma once
// Suggestions for a codebook as a table, and the analyst's answers in it.
//
//   accept,issue,pole,phrase,statements,actors,example,document,score,source
//
// In `accept` stands y (the phrase is one of `issue`, with `pole`), n (it never is; without an issue: it is
// no issue at all), new (an issue of its own), or the id of another issue, with - in front for pole -1. What
// has no answer stays open.

#include <standpoint/codebook.hpp>
#include <standpoint/model/result.hpp>

#include <functional>
#include <iosfwd>
#include <istream>
#include <span>
#include <string>
#include <vector>

namespace standpoint::io {

/// Writes the table; `title` names a document.
void write_codebook_suggestions(std::ostream& out, std::span<const CodebookSuggestion> suggestions,
                                const std::function<std::string(const DocumentId&)>& title);

/// What the answers add to a codebook; what it has already is left out.
struct CodebookAnswers {
  std::vector<CodedIssue> issues;
  std::vector<CodebookPhrase> phrases;
  std::size_t open = 0;  ///< rows without an answer
};

/// Error malformed or invalid_value with the line of the first row that is wrong.
Result<CodebookAnswers> read_codebook_answers(std::istream& in, const std::string& name,
                                              const Codebook& codebook);
/// The same from a file, "-" for standard input.
Result<CodebookAnswers> read_codebook_answers_file(const std::string& path, const Codebook& codebook);

}  // namespace standpoint::io
