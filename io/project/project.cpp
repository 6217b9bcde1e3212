#include "file_input.hpp"
#include "project/project_state.hpp"

#include <array>
#include <memory>

namespace standpoint::io {
namespace {

constexpr std::string_view advice =
    "it is damaged or no project: take a backup, or make it anew from the articles (standpoint add)";

SqliteAccess sqlite_access(ProjectAccess access) {
  if (access == ProjectAccess::create) return SqliteAccess::create;
  return access == ProjectAccess::write ? SqliteAccess::write : SqliteAccess::read;
}

std::string_view column_of(DocumentKey key) {
  constexpr std::array<std::string_view, 5> columns = {"id", "url", "path", "title", "source"};
  return columns[static_cast<std::size_t>(key)];
}

constexpr std::string_view stored_columns = "SELECT number, record, text_sha256, run FROM documents";

Result<std::vector<StoredDocument>> read_stored(const SqliteFile& file, SqliteQuery& query) {
  std::vector<StoredDocument> found;
  JsonLineParser parser;
  const auto take = [&](SqliteQuery& row) -> Result<void> {
    StoredDocument stored;
    stored.number = row.integer(0).value_or(0);
    auto document =
        parse_row<Document>(parser, row.bytes(1), fmt::format("{}: document {}", file.path(), stored.number));
    if (!document) return document.error();
    stored.document = std::move(*document);
    stored.text_sha256 = row.bytes(2);
    stored.run = row.integer(3);
    found.push_back(std::move(stored));
    return {};
  };
  if (auto done = for_each_row(query, take); !done) return done.error();
  return found;
}

}  // namespace

bool is_project_file(const std::string& path) {
  if (has_suffix(path, ".standpoint")) return true;
  // https://www.sqlite.org/fileformat.html: magic at 0, application_id at 68, big-endian.
  constexpr std::string_view magic("SQLite format 3\0", 16);
  const std::string head = head_of_file(path, 72);
  return head.starts_with(magic) && head.ends_with("Stpt");
}

Project::Project(std::unique_ptr<State> state) : state_(std::move(state)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Result<Project> Project::open(const std::string& path, ProjectAccess access, ProjectOptions options) {
  auto file = SqliteFile::open_shared(path, sqlite_access(access), options.wait, std::string(advice));
  if (!file) return file.error();
  const auto steps = project_schema_steps();
  if (access == ProjectAccess::read) {
    if (auto checked = check_project_schema(*file, steps); !checked) return checked.error();
    return Project(std::make_unique<State>(std::move(*file)));
  }
  if (auto set =
          file->execute("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL");
      !set)
    return set.error();
  if (auto made = bring_up_to_date(*file, steps); !made) return made.error();
  // Where there is no log, or another program is at the same step, the rollback journal does.
  (void)file->execute("PRAGMA journal_mode = WAL");
  return Project(std::make_unique<State>(std::move(*file)));
}

const std::string& Project::path() const { return state_->file.path(); }

Result<ProjectCounts> Project::counts() const {
  ProjectCounts counts;
  for (const auto& [table, into] :
       {std::pair{"documents", &counts.documents}, {"statements", &counts.statements}}) {
    const auto value = state_->file.number(fmt::format("SELECT count(*) FROM {}", table));
    if (!value) return value.error();
    *into = static_cast<std::size_t>(*value);
  }
  return counts;
}

Result<std::vector<StoredDocument>> Project::find(DocumentKey key, std::string_view value) const {
  auto query =
      state_->file.query(fmt::format("{} WHERE {} = ?1 ORDER BY number", stored_columns, column_of(key)));
  if (!query) return query.error();
  query->bind(1, value);
  return read_stored(state_->file, *query);
}

Result<std::vector<std::pair<std::int64_t, std::optional<std::int64_t>>>> Project::documents() const {
  auto query = state_->file.query("SELECT number, run FROM documents ORDER BY number");
  if (!query) return query.error();
  std::vector<std::pair<std::int64_t, std::optional<std::int64_t>>> found;
  const auto take = [&](SqliteQuery& row) -> Result<void> {
    found.emplace_back(row.integer(0).value_or(0), row.integer(1));
    return {};
  };
  if (auto done = for_each_row(*query, take); !done) return done.error();
  return found;
}

Result<std::vector<std::string>> Project::damage() const {
  std::vector<std::string> found;
  auto integrity = state_->file.query("PRAGMA integrity_check");
  if (!integrity) return integrity.error();
  const auto take_line = [&](SqliteQuery& row) -> Result<void> {
    if (const std::string line = row.text(0); line != "ok") found.push_back(line);
    return {};
  };
  if (auto done = for_each_row(*integrity, take_line); !done) return done.error();
  auto keys = state_->file.query("PRAGMA foreign_key_check");
  if (!keys) return keys.error();
  const auto take_row = [&](SqliteQuery& row) -> Result<void> {
    found.push_back(
        fmt::format("a row of {} belongs to a row of {} that is not there", row.text(0), row.text(2)));
    return {};
  };
  if (auto done = for_each_row(*keys, take_row); !done) return done.error();
  auto texts = state_->file.query("SELECT id, text, text_sha256 FROM documents ORDER BY number");
  if (!texts) return texts.error();
  const auto take_text = [&](SqliteQuery& row) -> Result<void> {
    if (sha256_hex(row.bytes(1)) != row.bytes(2))
      found.push_back(fmt::format("document {}: its text is not the one that was added: text_sha256 differs",
                                  row.text(0)));
    return {};
  };
  if (auto done = for_each_row(*texts, take_text); !done) return done.error();
  return found;
}

}  // namespace standpoint::io
