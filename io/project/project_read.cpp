#include "project/project_state.hpp"

#include <standpoint/model/utf8.hpp>

#include <array>
#include <memory>
#include <vector>

namespace standpoint::io {
namespace {

// One moment of the project, whatever others write meanwhile.
class Snapshot {
 public:
  explicit Snapshot(const SqliteFile& file) : file_(file), begun_(file.execute("BEGIN")) {}
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot() {
    if (begun_) (void)file_.execute("COMMIT");
  }
  const Result<void>& begun() const { return begun_; }

 private:
  const SqliteFile& file_;
  Result<void> begun_;
};

Result<Document> parse_document_row(JsonLineParser& parser, std::string_view record, std::string_view text,
                                    const std::string& where) {
  auto document = parse_row<Document>(parser, record, where);
  if (!document) return document;
  if (find_invalid_utf8(text) != std::string_view::npos)
    return Error{Errc::malformed, where, "its text is not UTF-8"};
  document->text = Text(std::string(text));
  return document;
}

// The records of one document after another.
class DocumentReader {
 public:
  DocumentReader(const SqliteFile& file, const DiagnosticSink& report) : file_(file), report_(report) {}

  Result<void> open() {
    for (std::size_t i = 0; i < record_tables.size(); ++i) {
      auto query = file_.query(
          fmt::format("SELECT record FROM {} WHERE document = ?1 ORDER BY position", record_tables[i]));
      if (!query) return query.error();
      queries_[i] = std::make_unique<SqliteQuery>(std::move(*query));
    }
    return {};
  }

  // The document of a row (number, record, text); nothing when it is none, which is reported.
  Result<std::optional<DocumentRecords>> read(const SqliteQuery& row) {
    const std::int64_t number = row.integer(0).value_or(0);
    DocumentRecords records;
    auto document = parse_document_row(parser_, row.bytes(1), row.bytes(2), place(number, "documents"));
    if (!document) {
      fail(document.error());
      return std::optional<DocumentRecords>();
    }
    records.document = std::move(*document);
    for (const auto& read :
         {read_rows(0, number, records.entities), read_rows(1, number, records.issues),
          read_rows(2, number, records.mentions), read_rows(3, number, records.affiliations),
          read_rows(4, number, records.attributions), read_rows(5, number, records.statements)}) {
      if (!read) return read.error();
    }
    return std::optional(std::move(records));
  }

  std::size_t failed() const { return failed_; }

 private:
  std::string place(std::int64_t number, std::string_view table) const {
    return fmt::format("{}: {} of document {}", file_.path(), table, number);
  }

  void fail(Error error) {
    ++failed_;
    report_({Severity::error, std::move(error)});
  }

  template <class T>
  Result<void> read_rows(std::size_t table, std::int64_t number, std::vector<T>& into) {
    SqliteQuery& query = *queries_[table];
    query.reset();
    query.bind(1, number);
    return for_each_row(query, [&](SqliteQuery& row) -> Result<void> {
      auto record = parse_row<T>(parser_, row.bytes(0), place(number, record_tables[table]));
      if (record) {
        into.push_back(std::move(*record));
      } else {
        fail(record.error());
      }
      return {};
    });
  }

  const SqliteFile& file_;
  const DiagnosticSink& report_;
  std::array<std::unique_ptr<SqliteQuery>, record_tables.size()> queries_;
  JsonLineParser parser_;
  std::size_t failed_ = 0;
};

}  // namespace

Result<std::size_t> Project::read(const std::function<bool(DocumentRecords&&)>& on_document,
                                  const DiagnosticSink& report) const {
  const Snapshot snapshot(state_->file);
  if (!snapshot.begun()) return snapshot.begun().error();
  DocumentReader reader(state_->file, report);
  if (auto opened = reader.open(); !opened) return opened.error();
  auto rows = state_->file.query("SELECT number, record, text FROM documents ORDER BY number");
  if (!rows) return rows.error();
  while (true) {
    const auto more = rows->next();
    if (!more) return more.error();
    if (!*more) return reader.failed();
    auto records = reader.read(*rows);
    if (!records) return records.error();
    if (*records && !on_document(std::move(**records))) return reader.failed();
  }
}

Result<Document> Project::document(std::int64_t number) const {
  auto query = state_->file.query("SELECT record, text FROM documents WHERE number = ?1");
  if (!query) return query.error();
  query->bind(1, number);
  const auto row = query->next();
  if (!row) return row.error();
  const std::string where = fmt::format("{}: document {}", path(), number);
  if (!*row) return Error{Errc::not_found, where, "is not there any more"};
  JsonLineParser parser;
  return parse_document_row(parser, query->bytes(0), query->bytes(1), where);
}

Result<std::vector<std::pair<std::int64_t, Run>>> Project::runs() const { return read_runs(""); }

Result<std::vector<Run>> Project::record_runs() const {
  auto numbered = read_runs("WHERE work IN ('coding', 'records')");
  if (!numbered) return numbered.error();
  std::vector<Run> runs;
  for (auto& one : *numbered) runs.push_back(std::move(one.second));
  return runs;
}

Result<std::vector<std::pair<std::int64_t, Run>>> Project::read_runs(std::string_view which) const {
  auto query = state_->file.query(fmt::format("SELECT number, record FROM runs {} ORDER BY number", which));
  if (!query) return query.error();
  std::vector<std::pair<std::int64_t, Run>> runs;
  JsonLineParser parser;
  const auto take = [&](SqliteQuery& row) -> Result<void> {
    const std::int64_t number = row.integer(0).value_or(0);
    auto run = parse_row<Run>(parser, row.bytes(1), fmt::format("{}: run {}", path(), number));
    if (!run) return run.error();
    runs.emplace_back(number, std::move(*run));
    return {};
  };
  if (auto done = for_each_row(*query, take); !done) return done.error();
  return runs;
}

}  // namespace standpoint::io
