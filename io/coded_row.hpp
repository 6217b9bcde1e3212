#pragma once
// A row of a table of codings as records: who, for whom, on what, toward whom.

#include <standpoint/model/corpus.hpp>

#include <string>
#include <vector>

namespace standpoint::io {

struct CodedRow {
  std::string person;
  std::string organization;  ///< that the person speaks for, or, without one, the actor
  std::string issue;
  std::string target;  ///< an actor
  /// Document, stance, evidence and all else but actor, issue, target and id.
  Statement statement;
};

/// The actor (a person, or the organization where none is given), the issue, the affiliation and, last, the
/// statement with its id (make_statement_id). The target is an organisation unless it is a person's name that
/// `persons` has.
std::vector<Record> make_coded_records(CodedRow row, const std::vector<std::string>& persons = {});

}  // namespace standpoint::io
