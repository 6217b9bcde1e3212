#pragma once
// The project file, *.standpoint: documents with what was found in them, and what a coder decided, in one
// file that grows and shrinks document by document.
//
//   auto project = io::Project::open("debate.standpoint", io::ProjectAccess::create);
//   project->begin_run("add", run);
//   project->add(std::move(found));                  // std::vector<DocumentRecords>: all of them or none
//   project->read([&](DocumentRecords&& records) { corpus.add(std::move(records)); return true; }, report);
//
// It is a SQLite 3 database (application_id "Stpt", user_version the version of its tables, now 1) that
// Python, R and the sqlite3 shell read as well. What is found in a document is kept as it was found there:
// names and issues are resolved across documents when a map is made, so that removing a document leaves
// nothing of it behind, and the map is a function of the documents that are there.
//
// Tables (io/project/schema.cpp). `record` is the line of Standpoint JSON Lines 1.0; the other columns are
// read off it by SQLite, save those in brackets:
//   documents     [number, run, coding, text, text_sha256] id title url date source author lang path
//                 in the order they were added; `record` is without the text
//   entities issues mentions affiliations attributions statements
//                 [document, position] and the members that questions are asked by: id, name, label, kind,
//                 entity, start, end, quote, actor, issue, target, stance, act, strength, confidence ...
//                 start, end and quote are the first piece of evidence, in code points of the text
//   runs          [number, work] id started version: who read documents, with what options ("add",
//                 "update"), and codebooks that statements were coded with ("coding", "records")
//   reviews       [statement, document] status note: rows of a review file (io/review.hpp), `record` has the
//                 cells by the names of their columns
//
//   SELECT e.name, s.quote FROM statements s
//     JOIN entities e ON e.document = s.document AND e.id = s.actor WHERE s.stance = 'oppose';
//
// Writers work in transactions of a few documents with the log of SQLite (WAL) synced at each (synchronous
// FULL: a committed document outlives a power cut, which with NORMAL it might not). A program that is killed
// at any moment leaves a file that opens with all that was committed. One program writes at a time, the
// others wait; readers never wait and see the project as it was when they began. Deleted rows are
// overwritten (secure_delete). Removable media and network folders without shared memory are written with a
// rollback journal instead, which keeps all of this but that readers wait.

#include <standpoint/io/document_source.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/review.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {

enum class ProjectAccess {
  read,
  write,
  create  ///< write, and make the file when it is not there
};

/// How a project is opened.
struct ProjectOptions {
  std::chrono::milliseconds wait{10'000};  ///< for another program that writes
};

/// By its name, or what its first bytes say.
bool is_project_file(const std::string& path);

/// A document as the project knows it, without its text.
struct StoredDocument {
  std::int64_t number = 0;  ///< its place, for the life of the project
  Document document;
  std::string text_sha256;
  std::optional<std::int64_t> run;  ///< what read it; none: its records were given
};

/// What documents are found by: each is compared as a whole.
enum class DocumentKey { id, url, path, title, source };

/// Whether the present run read the documents, or their records were given.
enum class RecordOrigin { read, given };

/// What comes in the place of the document of that number.
struct Replacement {
  std::int64_t number = 0;
  DocumentRecords records;
};

/// What is in a project.
struct ProjectCounts {
  std::size_t documents = 0;
  std::size_t statements = 0;
};

/// A project file that is open; see above.
class Project {
 public:
  /// Errors: not_found, unreadable, not_writable as for any file; in_use when another program writes for
  /// longer than options.wait; empty for a file without tables; malformed for what is no project or damaged;
  /// unsupported for a project of a newer version.
  static Result<Project> open(const std::string& path, ProjectAccess access, ProjectOptions options = {});
  Project(Project&&) noexcept;
  Project& operator=(Project&&) noexcept;
  ~Project();

  /// As it was opened.
  const std::string& path() const;
  /// How much is in it.
  Result<ProjectCounts> counts() const;
  /// In the order they were added. O(log n + found), sources and titles as well.
  Result<std::vector<StoredDocument>> find(DocumentKey key, std::string_view value) const;
  /// All of them, with the number of the run that read them.
  Result<std::vector<std::pair<std::int64_t, std::optional<std::int64_t>>>> documents() const;
  /// With its text. Error not_found.
  Result<Document> document(std::int64_t number) const;
  /// By number.
  Result<std::vector<std::pair<std::int64_t, Run>>> runs() const;

  /// What is done from now on is the work ("add", "update") of this run; of documents that are coded,
  /// `coding` is the record of the codebook. Both are written with the first document, so that work that
  /// changes nothing leaves nothing.
  void begin_run(std::string work, Run run, std::optional<Run> coding = std::nullopt);
  /// What has become of the run, if it wrote something.
  Result<void> end_run(const std::map<std::string, std::size_t>& counts);

  /// Adds documents in one transaction; those whose id is there already are left out. Returns what was
  /// added.
  Result<ProjectCounts> add(std::vector<DocumentRecords> documents, RecordOrigin origin = RecordOrigin::read);
  /// Keeps records of runs, as record files have them.
  Result<void> add_runs(std::span<const Run> runs);
  /// Puts documents with what was found in them in the place of others, in one transaction; their reviews
  /// stay. Returns what was written.
  Result<ProjectCounts> replace(std::vector<Replacement> documents, RecordOrigin origin = RecordOrigin::read);
  /// Removes documents, all that was found in them and all reviews of it, in one transaction, and clears the
  /// log: nothing of them is left in the file. Returns what was removed.
  Result<ProjectCounts> remove(std::span<const std::int64_t> numbers);

  /// Hands on what was found, document by document in the order they were added, as of one moment. Return
  /// false to stop. Rows that are no record are reported; returns how many. Memory: one document.
  Result<std::size_t> read(const std::function<bool(DocumentRecords&&)>& on_document,
                           const DiagnosticSink& report) const;
  /// The records of runs that belong to the records: how they were coded.
  Result<std::vector<Run>> record_runs() const;

  /// Keeps the decisions and notes on documents that are here; of two on one statement the newer. Returns how
  /// many rows were taken.
  Result<std::size_t> store(const Reviews& reviews);
  /// What was decided, with the present ids of documents.
  Result<Reviews> reviews() const;

  /// What SQLite finds wrong with the file, and texts that have changed, one line each: empty for a sound
  /// one. Linear in its size.
  Result<std::vector<std::string>> damage() const;

 private:
  friend Result<void> write_project(std::ostream& out, const DocumentSource& source);
  struct State;
  class DocumentRows;
  explicit Project(std::unique_ptr<State> state);
  Result<void> write_runs();
  Result<void> write(DocumentRows& rows, std::int64_t number, DocumentRecords records, RecordOrigin origin,
                     ProjectCounts& counts);
  Result<std::vector<std::pair<std::int64_t, Run>>> read_runs(std::string_view which) const;
  Result<void> transact(const std::function<Result<void>()>& work);
  std::unique_ptr<State> state_;
};

/// Reads a file of records (.jsonl, .csv) or a project, document by document: with each what belongs to it
/// and the entities and issues that it uses. Order is kept. Runs are appended to `runs`. Memory: a project
/// one document; a file of records as documents_of_file (document_source.hpp), or all of it. Returns how much
/// could not be read.
std::size_t read_document_records(const std::string& path,
                                  const std::function<bool(DocumentRecords&&)>& on_document,
                                  std::vector<Run>& runs, const DiagnosticSink& report);

/// Documents as a project file, which is made in the folder TMPDIR and copied: memory of 256 documents. Those
/// of an id that was there are left out. Check the stream afterwards. Errors of the source, of writing.
Result<void> write_project(std::ostream& out, const DocumentSource& source);
/// Of a finished corpus, without records of documents that it lacks.
Result<void> write_project(std::ostream& out, const Corpus& corpus);

}  // namespace standpoint::io
