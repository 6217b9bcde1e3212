#include "project/schema.hpp"

#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>

namespace standpoint::io {
namespace {

// The record of a row is the truth; all columns that can be read off it are made of it by SQLite, so that
// nothing is kept twice.
constexpr std::string_view version_1 = R"sql(
CREATE TABLE runs (
  number INTEGER PRIMARY KEY,
  work TEXT NOT NULL,
  record TEXT NOT NULL,
  id TEXT AS (json_extract(record, '$.id')),
  started TEXT AS (json_extract(record, '$.started')),
  version TEXT AS (json_extract(record, '$.version')));
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  run INTEGER REFERENCES runs (number),
  coding INTEGER REFERENCES runs (number),
  record TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  id TEXT AS (json_extract(record, '$.id')),
  title TEXT AS (json_extract(record, '$.title')),
  url TEXT AS (json_extract(record, '$.url')),
  date TEXT AS (json_extract(record, '$.date')),
  source TEXT AS (json_extract(record, '$.source')),
  author TEXT AS (json_extract(record, '$.author')),
  lang TEXT AS (json_extract(record, '$.lang')),
  path TEXT AS (json_extract(record, '$.meta.path')),
  text TEXT NOT NULL);
CREATE UNIQUE INDEX documents_by_id ON documents (id);
CREATE INDEX documents_by_url ON documents (url);
CREATE INDEX documents_by_path ON documents (path);
CREATE INDEX documents_by_title ON documents (title);
CREATE INDEX documents_by_source ON documents (source);
CREATE INDEX documents_by_run ON documents (run);
CREATE INDEX documents_by_coding ON documents (coding);
CREATE TABLE entities (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL,
  id TEXT AS (json_extract(record, '$.id')),
  name TEXT AS (json_extract(record, '$.name')),
  kind TEXT AS (json_extract(record, '$.kind')),
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE issues (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL,
  id TEXT AS (json_extract(record, '$.id')),
  label TEXT AS (json_extract(record, '$.label')),
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL,
  entity TEXT AS (json_extract(record, '$.entity')),
  type TEXT AS (json_extract(record, '$.type')),
  "start" INTEGER AS (json_extract(record, '$.span.start')),
  "end" INTEGER AS (json_extract(record, '$.span.end')),
  quote TEXT AS (json_extract(record, '$.span.quote')),
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE affiliations (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL,
  person TEXT AS (json_extract(record, '$.person')),
  institution TEXT AS (json_extract(record, '$.institution')),
  role TEXT AS (json_extract(record, '$.role')),
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE attributions (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL,
  type TEXT AS (json_extract(record, '$.type')),
  source_entity TEXT AS (json_extract(record, '$.source_entity')),
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE statements (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL,
  id TEXT AS (json_extract(record, '$.id')),
  actor TEXT AS (json_extract(record, '$.actor.entity')),
  issue TEXT AS (json_extract(record, '$.issue.id')),
  target TEXT AS (json_extract(record, '$.target.entity')),
  stance TEXT AS (json_extract(record, '$.stance')),
  act TEXT AS (json_extract(record, '$.act')),
  strength REAL AS (json_extract(record, '$.strength')),
  confidence REAL AS (json_extract(record, '$.confidence')),
  "start" INTEGER AS (json_extract(record, '$.evidence[0].start')),
  "end" INTEGER AS (json_extract(record, '$.evidence[0].end')),
  quote TEXT AS (json_extract(record, '$.evidence[0].quote')),
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE INDEX statements_by_id ON statements (id);
CREATE TABLE reviews (
  statement TEXT NOT NULL PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  record TEXT NOT NULL,
  status TEXT AS (json_extract(record, '$.status')),
  note TEXT AS (json_extract(record, '$.note'))) WITHOUT ROWID;
CREATE INDEX reviews_by_document ON reviews (document);
)sql";

constexpr std::array<std::string_view, 1> all_steps = {version_1};

// Everything that the schema of a file has: what it is on, and how it was made.
using Schema = std::map<std::pair<std::string, std::string>, std::pair<std::string, std::string>>;

Result<Schema> schema_of(const SqliteFile& file) {
  auto rows = file.query("SELECT type, name, lower(tbl_name), coalesce(sql, '') FROM sqlite_schema");
  if (!rows) return rows.error();
  Schema schema;
  while (true) {
    const auto more = rows->next();
    if (!more) return more.error();
    if (!*more) return schema;
    schema.insert({{std::string(rows->bytes(0)), std::string(rows->bytes(1))},
                   {std::string(rows->bytes(2)), std::string(rows->bytes(3))}});
  }
}

Result<Schema> expected_schema(std::span<const std::string_view> steps) {
  auto file = SqliteFile::in_memory("project schema");
  if (!file) return file.error();
  for (const auto& step : steps) {
    if (auto made = file->execute(std::string(step)); !made) return made.error();
  }
  return schema_of(*file);
}

// What keeps the tables from being those of a project: one that is missing or made otherwise, or something
// that acts on them.
Result<void> compare_schema(const SqliteFile& file, std::span<const std::string_view> steps) {
  const auto found = schema_of(file);
  if (!found) return found.error();
  const auto expected = expected_schema(steps);
  if (!expected) return expected.error();
  const auto odd = [&](const Schema::key_type& key) {
    return Error{Errc::malformed, file.path(),
                 fmt::format("not the tables of a project: the {} '{}' is {}; make the project anew from its "
                             "articles (standpoint add)",
                             key.first, key.second,
                             expected->contains(key) ? "missing or another one" : "no part of it")};
  };
  for (const auto& [key, made] : *expected) {
    const auto there = found->find(key);
    if (there == found->end() || there->second != made) return odd(key);
  }
  for (const auto& [key, made] : *found) {
    const bool on_ours = expected->contains({"table", made.first});
    if (on_ours && !expected->contains(key)) return odd(key);
  }
  return {};
}

struct Marks {
  std::int64_t application = 0;
  std::int64_t version = 0;
  std::int64_t tables = 0;
};

Result<Marks> marks_of(const SqliteFile& file) {
  Marks marks;
  for (const auto& [sql, into] : {std::pair{"PRAGMA application_id", &marks.application},
                                  {"PRAGMA user_version", &marks.version},
                                  {"SELECT count(*) FROM sqlite_schema", &marks.tables}}) {
    const auto value = file.number(sql);
    if (!value) return value.error();
    *into = *value;
  }
  return marks;
}

Result<void> check_marks(const SqliteFile& file, const Marks& marks, std::size_t newest) {
  if (marks.application != project_application_id) {
    return Error{Errc::malformed, file.path(),
                 "a SQLite database of another program, no project; give another file name"};
  }
  if (marks.version < 1 || marks.version > static_cast<std::int64_t>(newest)) {
    return Error{Errc::unsupported, file.path(),
                 fmt::format("a project of version {}; this program knows versions 1 to {}: use a newer "
                             "Standpoint",
                             marks.version, newest)};
  }
  return {};
}

Result<void> take_steps(const SqliteFile& file, std::span<const std::string_view> steps) {
  // What another program did in between holds: the version is read again under the lock.
  auto marks = marks_of(file);
  if (!marks) return marks.error();
  const bool is_new = marks->tables == 0 && marks->application == 0 && marks->version == 0;
  if (!is_new) {
    if (auto checked = check_marks(file, *marks, steps.size()); !checked) return checked;
    const auto known = steps.first(static_cast<std::size_t>(marks->version));
    if (auto compared = compare_schema(file, known); !compared) return compared;
  }
  for (auto at = static_cast<std::size_t>(is_new ? 0 : marks->version); at < steps.size(); ++at) {
    if (auto taken = file.execute(std::string(steps[at])); !taken) return taken;
  }
  return file.execute(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}",
                                  project_application_id, steps.size()));
}

}  // namespace

std::span<const std::string_view> project_schema_steps() { return all_steps; }

Result<void> check_project_schema(const SqliteFile& file, std::span<const std::string_view> steps) {
  const auto marks = marks_of(file);
  if (!marks) return marks.error();
  if (marks->tables == 0 && marks->application == 0)
    return Error{Errc::empty, file.path(), "an empty file; put documents in it (standpoint add)"};
  if (auto checked = check_marks(file, *marks, steps.size()); !checked) return checked;
  if (marks->version < static_cast<std::int64_t>(steps.size())) {
    return Error{Errc::unsupported, file.path(),
                 fmt::format("a project of version {}, older than this program's {}; 'standpoint update' "
                             "brings it up to date",
                             marks->version, steps.size())};
  }
  return compare_schema(file, steps);
}

Result<void> bring_up_to_date(const SqliteFile& file, std::span<const std::string_view> steps) {
  const auto marks = marks_of(file);
  if (!marks) return marks.error();
  const bool is_current = marks->application == project_application_id &&
                          marks->version == static_cast<std::int64_t>(steps.size());
  if (is_current) return compare_schema(file, steps);
  if (auto begun = file.execute("BEGIN IMMEDIATE"); !begun) return begun;
  auto taken = take_steps(file, steps);
  if (taken) taken = file.execute("COMMIT");
  if (!taken) (void)file.execute("ROLLBACK");
  return taken;
}

}  // namespace standpoint::io
