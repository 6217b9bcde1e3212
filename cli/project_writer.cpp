#include "project_writer.hpp"

#include <utility>

namespace standpoint::cli {
namespace {

// A transaction is a sync of the disk: documents that come fast share one, none waits long.
constexpr std::size_t most_waiting = 64;
constexpr std::chrono::milliseconds longest_wait(200);

}  // namespace

void ProjectWriter::take(DocumentRecords&& records, std::optional<std::int64_t> place,
                         io::RecordOrigin origin) {
  if (origin != origin_) flush();
  origin_ = origin;
  const auto now = std::chrono::steady_clock::now();
  if (new_.empty() && changed_.empty()) first_ = now;
  if (place) {
    changed_.push_back({*place, std::move(records)});
  } else {
    new_.push_back(std::move(records));
  }
  if (new_.size() + changed_.size() >= most_waiting || now - first_ >= longest_wait) flush();
}

void ProjectWriter::flush() {
  const std::size_t given = new_.size();
  const std::size_t before = added_.documents;
  write(new_, &io::Project::add, added_);
  if (!failed_) there_already_ += given - (added_.documents - before);
  write(changed_, &io::Project::replace, replaced_);
  console_.progress(added_.documents + replaced_.documents, added_.statements + replaced_.statements);
}

template <class Documents>
void ProjectWriter::write(Documents& documents,
                          Result<io::ProjectCounts> (io::Project::*how)(Documents, io::RecordOrigin),
                          io::ProjectCounts& counts) {
  Documents waiting = std::exchange(documents, {});
  if (waiting.empty() || failed_) return;
  const auto written = (project_.*how)(std::move(waiting), origin_);
  if (!written) {
    failed_ = true;
    return console_.error(written.error());
  }
  counts.documents += written->documents;
  counts.statements += written->statements;
}

}  // namespace standpoint::cli
