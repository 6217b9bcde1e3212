#include "project/project_state.hpp"

#include <standpoint/io/document_source.hpp>
#include <standpoint/io/records.hpp>

#include <array>
#include <map>
#include <memory>
#include <sstream>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

std::string line_of(const Run& run) {
  std::ostringstream out;
  RecordWriter(out).write(Record(run));
  std::string line = out.str();
  line.pop_back();
  return line;
}

Result<std::int64_t> insert_run(const SqliteFile& file, std::string_view work, const Run& run) {
  auto insert = file.query("INSERT INTO runs (work, record) VALUES (?1, ?2)");
  if (!insert) return insert.error();
  insert->bind(1, work);
  insert->bind(2, line_of(run));
  if (auto written = insert->run(); !written) return written.error();
  return file.last_row();
}

// The run of that work and id, which is written if it is not there.
Result<std::int64_t> find_or_insert_run(const SqliteFile& file, std::string_view work, const Run& run) {
  auto query = file.query("SELECT number FROM runs WHERE work = ?1 AND id = ?2");
  if (!query) return query.error();
  query->bind(1, work);
  query->bind(2, run.id.value);
  const auto found = query->next();
  if (!found) return found.error();
  if (*found) return query->integer(0).value_or(0);
  return insert_run(file, work, run);
}

// No codebook is named that no document is coded with.
Result<void> forget_unused_codings(const SqliteFile& file) {
  return file.execute(
      "DELETE FROM runs WHERE work = 'coding' AND number NOT IN (SELECT coding FROM documents WHERE coding "
      "IS "
      "NOT NULL)");
}

Result<std::size_t> count_of(const SqliteFile& file, const char* sql, std::int64_t number) {
  auto query = file.query(sql);
  if (!query) return query.error();
  query->bind(1, number);
  const auto row = query->next();
  if (!row) return row.error();
  return static_cast<std::size_t>(*row ? query->integer(0).value_or(0) : 0);
}

constexpr const char* insert_document =
    "INSERT INTO documents (record, text_sha256, text, run, coding) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr const char* update_document =
    "UPDATE documents SET record = ?1, text_sha256 = ?2, text = ?3, run = ?4, coding = ?5 WHERE number = ?6";

}  // namespace

// Writes documents and their records; its statements are prepared once.
class Project::DocumentRows {
 public:
  // `sql` writes the document: insert_document or update_document.
  static Result<DocumentRows> open(const SqliteFile& file, const char* sql) {
    auto document = file.query(sql);
    if (!document) return document.error();
    DocumentRows rows(file, std::move(*document));
    for (std::size_t i = 0; i < record_tables.size(); ++i) {
      auto insert = file.query(
          fmt::format("INSERT INTO {} (document, position, record) VALUES (?1, ?2, ?3)", record_tables[i]));
      if (!insert) return insert.error();
      rows.inserts_[i] = std::make_unique<SqliteQuery>(std::move(*insert));
    }
    return rows;
  }

  // `number` is that of the document whose place it takes; 0 for a new one.
  Result<void> write(std::int64_t number, DocumentRecords records, std::optional<std::int64_t> run,
                     std::optional<std::int64_t> coding) {
    // The text has a column of its own.
    const Text text = std::exchange(records.document.text, Text());
    lines_.str("");
    RecordWriter(lines_).write(records);
    const std::string all = lines_.str();
    std::string_view rest = all;

    document_.bind(1, take_line(rest));
    document_.bind(2, sha256_hex(text.bytes()));
    document_.bind(3, text.bytes());
    run ? document_.bind(4, *run) : document_.bind_null(4);
    coding ? document_.bind(5, *coding) : document_.bind_null(5);
    if (number != 0) document_.bind(6, number);
    if (auto written = document_.run(); !written) return written;
    if (number == 0) number = file_.last_row();

    // The lines come in the order of the tables.
    const std::array<std::size_t, record_tables.size()> counts = {
        records.entities.size(),     records.issues.size(),       records.mentions.size(),
        records.affiliations.size(), records.attributions.size(), records.statements.size()};
    for (std::size_t i = 0; i < counts.size(); ++i) {
      for (std::size_t position = 0; position < counts[i]; ++position) {
        SqliteQuery& insert = *inserts_[i];
        insert.bind(1, number);
        insert.bind(2, static_cast<std::int64_t>(position));
        insert.bind(3, take_line(rest));
        if (auto written = insert.run(); !written) return written;
      }
    }
    return {};
  }

 private:
  DocumentRows(const SqliteFile& file, SqliteQuery document) : file_(file), document_(std::move(document)) {}

  static std::string_view take_line(std::string_view& rest) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
  }

  const SqliteFile& file_;
  SqliteQuery document_;
  std::array<std::unique_ptr<SqliteQuery>, record_tables.size()> inserts_;
  std::ostringstream lines_;
};

void Project::begin_run(std::string work, Run run, std::optional<Run> coding) {
  state_->work = std::move(work);
  state_->run = std::move(run);
  state_->coding = std::move(coding);
  state_->run_number.reset();
  state_->coding_number.reset();
}

Result<void> Project::write_runs() {
  State& state = *state_;
  if (state.run && !state.run_number) {
    const auto number = insert_run(state.file, state.work, *state.run);
    if (!number) return number.error();
    state.run_number = *number;
  }
  if (state.coding && !state.coding_number) {
    const auto number = find_or_insert_run(state.file, "coding", *state.coding);
    if (!number) return number.error();
    state.coding_number = *number;
  }
  return {};
}

// As in_transaction; runs that were not written in the end are written with the next document.
Result<void> Project::transact(const std::function<Result<void>()>& work) {
  const auto run_number = state_->run_number;
  const auto coding_number = state_->coding_number;
  auto done = in_transaction(state_->file, work);
  if (!done) {
    state_->run_number = run_number;
    state_->coding_number = coding_number;
  }
  return done;
}

Result<ProjectCounts> Project::add(std::vector<DocumentRecords> documents, RecordOrigin origin) {
  ProjectCounts added;
  const auto add_all = [&]() -> Result<void> {
    auto rows = DocumentRows::open(state_->file, insert_document);
    if (!rows) return rows.error();
    auto there = state_->file.query("SELECT 1 FROM documents WHERE id = ?1");
    if (!there) return there.error();
    for (auto& records : documents) {
      there->reset();
      there->bind(1, records.document.id.value);
      const auto found = there->next();
      if (!found) return found.error();
      if (*found) continue;
      if (auto written = write(*rows, 0, std::move(records), origin, added); !written) return written;
    }
    return {};
  };
  if (auto done = transact(add_all); !done) return done.error();
  return added;
}

Result<void> Project::write(DocumentRows& rows, std::int64_t number, DocumentRecords records,
                            RecordOrigin origin, ProjectCounts& counts) {
  const bool is_read = origin == RecordOrigin::read;
  if (is_read) {
    if (auto written = write_runs(); !written) return written;
  }
  ++counts.documents;
  counts.statements += records.statements.size();
  return rows.write(number, std::move(records), is_read ? state_->run_number : std::nullopt,
                    is_read ? state_->coding_number : std::nullopt);
}

Result<void> Project::add_runs(std::span<const Run> runs) {
  return transact([&]() -> Result<void> {
    for (const auto& run : runs) {
      const auto number = find_or_insert_run(state_->file, "records", run);
      if (!number) return number.error();
    }
    return {};
  });
}

Result<ProjectCounts> Project::replace(std::vector<Replacement> documents, RecordOrigin origin) {
  ProjectCounts replaced;
  const auto replace_all = [&]() -> Result<void> {
    auto rows = DocumentRows::open(state_->file, update_document);
    if (!rows) return rows.error();
    for (auto& one : documents) {
      for (const auto& table : record_tables) {
        auto clear = state_->file.query(fmt::format("DELETE FROM {} WHERE document = ?1", table));
        if (!clear) return clear.error();
        clear->bind(1, one.number);
        if (auto cleared = clear->run(); !cleared) return cleared;
      }
      if (auto written = write(*rows, one.number, std::move(one.records), origin, replaced); !written)
        return written;
    }
    return forget_unused_codings(state_->file);
  };
  if (auto done = transact(replace_all); !done) return done.error();
  return replaced;
}

Result<ProjectCounts> Project::remove(std::span<const std::int64_t> numbers) {
  ProjectCounts removed;
  const auto remove_all = [&]() -> Result<void> {
    for (const auto number : numbers) {
      const auto documents =
          count_of(state_->file, "SELECT count(*) FROM documents WHERE number = ?1", number);
      if (!documents) return documents.error();
      const auto statements =
          count_of(state_->file, "SELECT count(*) FROM statements WHERE document = ?1", number);
      if (!statements) return statements.error();
      removed.documents += *documents;
      removed.statements += *statements;
      auto remove = state_->file.query("DELETE FROM documents WHERE number = ?1");
      if (!remove) return remove.error();
      remove->bind(1, number);
      if (auto done = remove->run(); !done) return done;
    }
    return forget_unused_codings(state_->file);
  };
  if (auto done = transact(remove_all); !done) return done.error();
  // The log still has the old pages. Where a reader holds it, the last program to close the project clears
  // it.
  (void)state_->file.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  return removed;
}

Result<void> Project::end_run(const std::map<std::string, std::size_t>& counts) {
  if (!state_->run || !state_->run_number) return {};
  state_->run->counts = counts;
  return in_transaction(state_->file, [&]() -> Result<void> {
    auto update = state_->file.query("UPDATE runs SET record = ?1 WHERE number = ?2");
    if (!update) return update.error();
    update->bind(1, line_of(*state_->run));
    update->bind(2, *state_->run_number);
    return update->run();
  });
}

Result<void> write_project(std::ostream& out, const DocumentSource& source) {
  auto file = SqliteFile::scratch("the project");
  if (!file) return file.error();
  if (auto made = bring_up_to_date(*file, project_schema_steps()); !made) return made;
  Project project(std::make_unique<Project::State>(std::move(*file)));
  if (auto added = project.add_runs(source.names().runs()); !added) return added;
  constexpr std::size_t documents_at_once = 256;
  std::vector<DocumentRecords> documents;
  Result<void> done;
  const auto add = [&] {
    auto added = project.add(std::exchange(documents, {}));
    if (!added) done = added.error();
    return done.has_value();
  };
  auto read = source.each([&](DocumentRecords&& records) {
    documents.push_back(std::move(records));
    return documents.size() < documents_at_once || add();
  });
  if (!read) return read;
  if (!done || !add()) return done;
  return project.state_->file.copy_to(out);
}

Result<void> write_project(std::ostream& out, const Corpus& corpus) {
  return write_project(out, *documents_of(corpus));
}

}  // namespace standpoint::io
