#include "csv.hpp"
#include "file_input.hpp"
#include "record_lines.hpp"
#include "statement_table.hpp"

#include <standpoint/io/check.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>

#include <fmt/format.h>

#include <utility>
#include <variant>

namespace standpoint::io {
namespace {

class FileChecker {
 public:
  FileChecker(const OnFinding& on_finding, const DiagnosticSink& report)
      : on_finding_(on_finding), checker_(on_finding) {
    // A broken line is a finding; the rest is the caller's.
    sink_ = [this, &report](const Diagnostic& diagnostic) {
      if (diagnostic.severity != Severity::error) return report(diagnostic);
      on_finding_({diagnostic.error.where, diagnostic.error.message});
    };
  }

  Result<void> check(const std::string& path) {
    return is_project_file(path) ? check_project(path) : check_records(path);
  }

  RecordChecker::Counts finish() {
    checker_.finish();
    return checker_.counts();
  }

 private:
  Result<void> check_records(const std::string& path) {
    auto file = FileInput::open(path);
    if (!file) return file.error();
    const auto counts = has_suffix(path, ".csv") ? read_table(*file) : read_lines(*file);
    if (!counts) return counts.error();
    if (counts->records == 0 && counts->failed == 0)
      return Error{Errc::empty, file->name(), "the file is empty: no record in it"};
    return {};
  }

  Result<RecordCounts> read_lines(FileInput& file) {
    const auto take = [&](Record&& record, const RecordLine& line) {
      if (auto* document = std::get_if<Document>(&record)) {
        if (document->id.empty()) document->id = make_document_id(document->text);
        check_hash(*document, line);
      }
      checker_.add(record, line.where(), line.json);
      return true;
    };
    return read_record_lines(file.stream(), file.name(), take, sink_);
  }

  Result<RecordCounts> read_table(FileInput& file) {
    const auto take = [&](Record&& record) {
      checker_.add(record, file.name(), "");
      return true;
    };
    return read_statement_table(file.stream(), file.name(), take, sink_);
  }

  // The text as it was when the record was written.
  void check_hash(const Document& document, const RecordLine& line) {
    const auto hash = line.value.FindMember("text_sha256");
    if (hash == line.value.MemberEnd() || !hash->value.IsString() || document.text.empty()) return;
    if (sha256_hex(document.text.bytes()) !=
        std::string_view(hash->value.GetString(), hash->value.GetStringLength()))
      on_finding_({line.where(), "document " + document.id.value +
                                     ": its text is not the one that was recorded: text_sha256 differs"});
  }

  Result<void> check_project(const std::string& path) {
    const auto project = Project::open(path, ProjectAccess::read);
    if (!project) return project.error();
    const auto damage = project->damage();
    if (!damage) return damage.error();
    for (const auto& line : *damage) on_finding_({path, line});
    const auto take = [&](DocumentRecords&& records) {
      check_document(path, records);
      return true;
    };
    if (const auto read = project->read(take, sink_); !read) return read.error();
    if (const auto reviews = project->reviews(); !reviews)
      on_finding_({reviews.error().where, reviews.error().message});
    return {};
  }

  void check_document(const std::string& path, const DocumentRecords& records) {
    const DocumentId& id = records.document.id;
    const std::string where = fmt::format("{}: document {}", path, id.value);
    checker_.add(Record(records.document), where, "");
    for (const auto& entity : records.entities) checker_.add(Record(entity), where, "");
    for (const auto& issue : records.issues) checker_.add(Record(issue), where, "");
    const auto add_own = [&](const auto& list) {
      for (const auto& record : list) {
        if (record.doc != id) {
          on_finding_({where, "a record of document " + record.doc.value + " stands with it"});
        }
        checker_.add(Record(record), where, "");
      }
    };
    add_own(records.mentions);
    add_own(records.affiliations);
    add_own(records.attributions);
    add_own(records.statements);
  }

  const OnFinding& on_finding_;
  RecordChecker checker_;
  DiagnosticSink sink_;
};

}  // namespace

Result<RecordChecker::Counts> check_files(std::span<const std::string> paths, const OnFinding& on_finding,
                                          const DiagnosticSink& report) {
  FileChecker checker(on_finding, report);
  for (const auto& path : paths) {
    if (auto checked = checker.check(path); !checked) return checked.error();
  }
  return checker.finish();
}

}  // namespace standpoint::io
