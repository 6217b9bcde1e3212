#pragma once
// Standpoint JSON Lines 1.0: one record a line. The format is described in ARCHITECTURE.md by example.
//
// Reader: RapidJSON SAX, one line at a time: memory is bounded by the longest line, never by the file.

#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// What was read of a file of records.
struct RecordCounts {
  std::size_t records = 0;  ///< handed on
  std::size_t skipped = 0;  ///< records of an unknown kind (a warning each kind)
  std::size_t failed = 0;   ///< broken lines (an error each)
};

/// Called for each record in the order of the file. Return false to stop.
using OnRecord = std::function<bool(Record&&)>;

/// Reads one stream; `name` stands in messages ("map.jsonl:7: ..."). A broken line is reported and counted
/// and the rest is read; another major version or another offset unit than the header may name ends the
/// reading with an error. A line with "text" and no "record" is a document. Unknown members are kept in
/// `extra`.
Result<RecordCounts> read_records(std::istream& in, std::string_view name, const OnRecord& on_record,
                                  const DiagnosticSink& report);

/// Reads one file (or "-") and hands on one record after another: records by suffix .jsonl, a statement table
/// by .csv, an event list by .events.csv, a database of Discourse Network Analyzer by .dna. Documents without
/// an id get one. What cannot be read is reported and counted.
RecordCounts read_record_file(const std::string& path, const OnRecord& on_record,
                              const DiagnosticSink& report);

/// Reads files (or "-") into a corpus, which is not yet finished: record files by suffix .jsonl, statement
/// tables by .csv (document,date,actor,organization,issue,stance,quote,url), event lists by .events.csv
/// (event_list.hpp), databases of Discourse Network Analyzer by .dna (dna_records.hpp), projects
/// (project.hpp) without their reviews. Files that cannot be read are reported and counted.
RecordCounts read_corpus(std::span<const std::string> paths, Corpus& corpus, const DiagnosticSink& report);

/// True for a JSON Lines file that begins with a record header, for a CSV file whose first row names a column
/// "stance", for .dna, .events.csv and a project: what read_corpus takes, where other files are documents.
bool holds_records(const std::string& path);

/// Unit of the offsets written.
enum class OffsetUnit { code_point, byte, utf16 };

std::string_view to_string(OffsetUnit unit);

/// In which units and of which kinds records are written.
struct RecordWriterOptions {
  OffsetUnit offsets = OffsetUnit::code_point;
  /// Names of the record kinds written besides the header; empty = all. "statement", "attribution", ...
  std::vector<std::string> kinds = {};
};

/// Writes records, one a line, members in the order of the format's table, numbers in their shortest exact
/// form.
class RecordWriter {
 public:
  explicit RecordWriter(std::ostream& out, RecordWriterOptions options = {});
  RecordWriter(const RecordWriter&) = delete;
  RecordWriter& operator=(const RecordWriter&) = delete;
  ~RecordWriter();

  /// The first line of a file: format, version, and who wrote it.
  void write_header(std::string_view generator_name, std::string_view generator_version);
  /// In units other than code points a document goes before its records; std::invalid_argument otherwise.
  void write(const Record& record);
  /// Document, then entities and issues, then mentions, affiliations, attributions, statements.
  void write(const DocumentRecords& records);
  /// A whole finished corpus: header aside, the runs, then each document followed by the entities and issues
  /// it is first to use and by its other records.
  void write(const Corpus& corpus);

 private:
  struct State;
  template <class T>
  void write_line(std::string_view kind, const T& record);
  void enter(const Document& document);
  bool is_chosen(std::string_view kind) const;

  std::ostream& out_;
  RecordWriterOptions options_;
  std::unique_ptr<State> state_;
  std::string line_;
};

}  // namespace standpoint::io
