#pragma once
// Documents on their way into a project: a few at a time in one transaction, so that neither a slow disk nor
// another program that writes holds up the reading.

#include "console.hpp"

#include <standpoint/io/project.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace standpoint::cli {

class ProjectWriter {
 public:
  /// Both must outlive it.
  ProjectWriter(io::Project& project, Console& console) : project_(project), console_(console) {}

  /// A new document, or one that takes the place of the document of that number.
  void take(DocumentRecords&& records, std::optional<std::int64_t> place, io::RecordOrigin origin);
  /// Commits what is waiting.
  void flush();
  /// True once something could not be written, which is told: the work may end.
  bool failed() const { return failed_; }

  const io::ProjectCounts& added() const { return added_; }
  const io::ProjectCounts& replaced() const { return replaced_; }
  /// Documents that were there when they were to be added.
  std::size_t there_already() const { return there_already_; }

 private:
  template <class Documents>
  void write(Documents& documents, Result<io::ProjectCounts> (io::Project::*how)(Documents, io::RecordOrigin),
             io::ProjectCounts& counts);

  io::Project& project_;
  Console& console_;
  std::vector<DocumentRecords> new_;
  std::vector<io::Replacement> changed_;
  io::RecordOrigin origin_ = io::RecordOrigin::read;
  std::chrono::steady_clock::time_point first_;  // when the oldest of what waits came
  io::ProjectCounts added_, replaced_;
  std::size_t there_already_ = 0;
  bool failed_ = false;
};

}  // namespace standpoint::cli
