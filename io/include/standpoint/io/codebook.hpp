#pragma once
// A codebook's files: two tables that a spreadsheet edits, with # before comments.
//
//   issues.csv   id,label,parent,support_means,oppose_means,description
//   phrases.csv  issue,phrase,pole,type        pole: 1 (or empty) or -1; type: lemma (or empty), exact, not
//
// codebook.hpp says what they mean.

#include <standpoint/codebook.hpp>
#include <standpoint/model/result.hpp>

#include <istream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Adds the rows of one file, "issues.csv" or "phrases.csv"; `name` stands in messages. The first row that is
/// wrong is the Error, with its line. Streams.
std::optional<Error> read_codebook_file(std::istream& in, std::string_view file, const std::string& name,
                                        Codebook& into);

/// The codebook of a folder, ready to be used. Error not_found for a folder without issues.csv; phrases.csv
/// may be absent.
Result<std::shared_ptr<const Codebook>> load_codebook(const std::string& folder);

/// Writes both files of a folder, which is made if it is not there. Error not_writable when one of them is
/// there.
std::optional<Error> write_codebook(const std::string& folder, const Codebook& codebook);

/// Appends issues and phrases to the files of a folder, whose rows and comments stay as they are. Makes them
/// if they are not there. Each file is whole or as it was.
std::optional<Error> append_to_codebook(const std::string& folder, std::span<const CodedIssue> issues,
                                        std::span<const CodebookPhrase> phrases);

/// Gives a phrase to an issue: rows of the same words (in case and blanks they may differ) that give it to
/// others, or with another pole, are taken out of phrases.csv, and one is added, unless it is there. `issue`
/// is added to issues.csv first where its id is not there. Other rows and comments stay as they are; each
/// file is whole or as it was. Error as of reading, or invalid_value for what a codebook may not hold, and
/// then nothing is written.
std::optional<Error> move_codebook_phrase(const std::string& folder, const CodedIssue& issue,
                                          const CodebookPhrase& phrase);

}  // namespace standpoint::io
