#pragma once
// Review files: statements as CSV that a spreadsheet edits, one a row.
//
//   id,status,stance,actor,issue,target,act,quote,doc,document,date,confidence,
//   found_stance,found_actor,found_issue,found_target,found_act,note,
//   actor_kind,target_kind,evidence_at,actor_at,issue_at,target_at
//
// A coder edits status (auto, accepted, edited, rejected), stance, actor, issue, target, act and note; kinds
// matter for names that are new. The columns found_* say what the program found. Places are code points,
// "11..39", with | between several; the other columns are there to read. What review.hpp says of rows holds.

#include <standpoint/model/result.hpp>
#include <standpoint/review.hpp>

#include <istream>
#include <ostream>
#include <span>
#include <string>

namespace standpoint::io {

void write_reviews(std::ostream& out, std::span<const ReviewRow> rows);

/// The first row that is wrong is the Error, with its line: an unknown status, stance or kind, a place that
/// is none, an actor or both issue and target missing, an id that was there before. Dates and confidences
/// that a spreadsheet has rewritten are passed over. Linearithmic; `name` stands in messages.
Result<Reviews> read_reviews(std::istream& in, const std::string& name);
/// The same for a file.
Result<Reviews> read_reviews_file(const std::string& path);

}  // namespace standpoint::io
