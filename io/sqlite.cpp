#include "sqlite.hpp"

#include "file_input.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::string_view foreign_advice =
    "it is damaged or no DNA 3 file: open it in DNA, or take a backup";

}  // namespace

std::string sqlite_uri(const std::string& path) {
  std::string uri = "file:";
  // A relative path stays one: "file:a.dna". One that begins with // would name a host.
  for (const char c : path.starts_with("//") ? path.substr(1) : path) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '/' || c == '.' || c == '-' || c == '_';
    uri += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

namespace {

// A program that writes the file at this moment keeps a journal beside it.
std::optional<Error> in_use(const std::string& path) {
  for (const char* suffix : {"-journal", "-wal"}) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path + suffix, error);
    if (!error && size > 0) {
      return Error{
          Errc::unreadable, path,
          fmt::format("a program is at work on it, or was stopped at it ({}{} is there); open and close "
                      "it in DNA first",
                      std::filesystem::path(path).filename().string(), suffix)};
    }
  }
  return std::nullopt;
}

// What the system says of a path that is to be opened; none for a file.
std::optional<Error> refused_path(const std::string& path) {
  struct stat info = {};
  if (stat(path.c_str(), &info) != 0) return system_error(path, errno);
  if (S_ISDIR(info.st_mode)) return system_error(path, EISDIR);
  return std::nullopt;
}

std::optional<Error> refused_folder(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code ignored;
  if (folder.empty() || std::filesystem::is_directory(folder, ignored)) return std::nullopt;
  return Error{
      Errc::not_writable, path,
      fmt::format("cannot write: the folder {} does not exist; create it first (mkdir -p)", folder.string())};
}

bool has_log(const std::string& path) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path + "-wal", error);
  return !error && size > 0;
}

enum class Owner { foreign, ours };

void distrust(sqlite3* file, Owner owner) {
  sqlite3_db_config(file, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(file, SQLITE_DBCONFIG_TRUSTED_SCHEMA, owner == Owner::ours ? 1 : 0, nullptr);
  sqlite3_db_config(file, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(file, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_limit(file, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_exec(file, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", nullptr, nullptr, nullptr);
}

}  // namespace

struct SqliteFile::Context {
  std::string path;
  std::string advice;
  std::chrono::milliseconds wait{0};
  Owner owner = Owner::ours;
};

void SqliteFile::Close::operator()(sqlite3* file) const { sqlite3_close_v2(file); }
void SqliteQuery::Finalise::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Result<SqliteFile> SqliteFile::open(const std::string& path) {
  {
    auto input = FileInput::open(path);
    if (!input) return input.error();
    std::array<char, magic.size()> head{};
    input->stream().read(head.data(), head.size());
    const auto count = static_cast<std::size_t>(input->stream().gcount());
    if (input->is_compressed())
      return Error{Errc::unsupported, path, "a compressed database; unpack it first (gunzip or unzstd)"};
    if (count == 0) return Error{Errc::empty, path, "the file is empty"};
    if (std::string_view(head.data(), count) != magic)
      return Error{Errc::malformed, path, "no SQLite database, as files of DNA 3 are"};
  }
  if (auto error = in_use(path)) return *error;

  const auto context =
      std::make_shared<const Context>(Context{path, std::string(foreign_advice), {}, Owner::foreign});
  return open_with(context, sqlite_uri(path) + "?mode=ro&immutable=1", SQLITE_OPEN_READONLY);
}

Result<SqliteFile> SqliteFile::open_with(std::shared_ptr<const Context> context, const std::string& uri,
                                         int flags) {
  sqlite3* file = nullptr;
  const int opened = sqlite3_open_v2(uri.c_str(), &file, flags | SQLITE_OPEN_URI, nullptr);
  SqliteFile database(std::move(context), file);
  if (opened != SQLITE_OK) return error_of(*database.context_, opened, sqlite3_errstr(opened));
  distrust(file, database.context_->owner);
  return database;
}

Result<SqliteFile> SqliteFile::open_shared(const std::string& path, SqliteAccess access,
                                           std::chrono::milliseconds wait, std::string advice) {
  if (auto refused = access == SqliteAccess::create ? refused_folder(path) : refused_path(path))
    return *refused;
  const auto context = std::make_shared<const Context>(Context{path, std::move(advice), wait, Owner::ours});
  // A reader that may not write leaves the log behind when it closes, so that reading asks for writing, too.
  const int flags = SQLITE_OPEN_READWRITE | (access == SqliteAccess::create ? SQLITE_OPEN_CREATE : 0);
  auto file = open_with(context, sqlite_uri(path), flags);
  if (!file) return file;
  sqlite3_busy_timeout(file->file_.get(), static_cast<int>(wait.count()));
  if (access != SqliteAccess::read) return file;

  const auto shown = file->execute("PRAGMA query_only = ON; SELECT count(*) FROM sqlite_schema");
  // In a folder that may not be written there is no place for what readers share with writers.
  const int refused = sqlite3_errcode(file->file_.get());
  if (!shown && (refused == SQLITE_CANTOPEN || refused == SQLITE_READONLY) && !has_log(path))
    return open_with(context, sqlite_uri(path) + "?mode=ro&immutable=1", SQLITE_OPEN_READONLY);
  return file;
}

Result<SqliteFile> SqliteFile::open_ours(const std::string& name, const std::string& uri) {
  return open_with(std::make_shared<const Context>(Context{name, "", {}, Owner::ours}), uri,
                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<SqliteFile> SqliteFile::in_memory(const std::string& name) { return open_ours(name, ":memory:"); }

Error SqliteFile::error_of(const Context& context, int code, const char* reason) {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Errc::in_use, context.path,
              fmt::format("another program is writing to it; waited {} s for it to finish: run again when it "
                          "is done, or wait longer (--wait)",
                          static_cast<double>(context.wait.count()) / 1000.0)};
    case SQLITE_FULL:
      return {Errc::not_writable, context.path,
              "cannot write: no space left on the device; free some and run again"};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return {Errc::not_writable, context.path,
              fmt::format("cannot be opened for writing ({}); it and its folder must be writable", reason)};
    case SQLITE_IOERR:
      return {Errc::unreadable, context.path, fmt::format("{}; check the disk", reason)};
    case SQLITE_TOOBIG:
      return {Errc::too_large, context.path, "a text of more than 1,000,000,000 bytes; split it"};
    case SQLITE_CONSTRAINT:
      return {Errc::invalid_value, context.path, fmt::format("not written: {}", reason)};
    case SQLITE_NOMEM:
      // A damaged file may ask for more than there is.
      return {Errc::too_large, context.path,
              "reading it needs more memory than there is; it is damaged or too large"};
    default:
      return {Errc::malformed, context.path,
              fmt::format("the database cannot be read ({}){}", reason,
                          context.advice.empty() ? "" : "; " + context.advice)};
  }
}

const std::string& SqliteFile::path() const { return context_->path; }

Result<SqliteQuery> SqliteFile::query(const std::string& sql) const {
  sqlite3_stmt* statement = nullptr;
  const int prepared =
      sqlite3_prepare_v2(file_.get(), sql.c_str(), static_cast<int>(sql.size()) + 1, &statement, nullptr);
  SqliteQuery query(context_, statement);
  if (prepared != SQLITE_OK) return error_of(*context_, prepared, sqlite3_errmsg(file_.get()));
  return query;
}

Result<void> SqliteFile::execute(const std::string& sql) const {
  const int done = sqlite3_exec(file_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (done != SQLITE_OK) return error_of(*context_, done, sqlite3_errmsg(file_.get()));
  return {};
}

Result<std::int64_t> SqliteFile::number(const std::string& sql) const {
  auto rows = query(sql);
  if (!rows) return rows.error();
  const auto row = rows->next();
  if (!row) return row.error();
  return *row ? rows->integer(0).value_or(0) : 0;
}

std::int64_t SqliteFile::last_row() const { return sqlite3_last_insert_rowid(file_.get()); }

std::int64_t SqliteFile::changes() const { return sqlite3_changes64(file_.get()); }

Result<bool> SqliteFile::has_table(std::string_view name) const {
  auto tables = query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1");
  if (!tables) return tables.error();
  tables->bind(1, name);
  return tables->next();
}

Result<bool> SqliteQuery::next() {
  const int stepped = sqlite3_step(statement_.get());
  if (stepped == SQLITE_ROW) return true;
  if (stepped == SQLITE_DONE) return false;
  return SqliteFile::error_of(*context_, stepped, sqlite3_errmsg(sqlite3_db_handle(statement_.get())));
}

Result<void> SqliteQuery::run() {
  while (true) {
    const auto more = next();
    if (!more) return more.error();
    if (!*more) break;
  }
  reset();
  return {};
}

void SqliteQuery::reset() { sqlite3_reset(statement_.get()); }

void SqliteQuery::bind(int parameter, std::int64_t value) {
  sqlite3_bind_int64(statement_.get(), parameter, value);
}

void SqliteQuery::bind(int parameter, std::string_view value) {
  sqlite3_bind_text64(statement_.get(), parameter, value.data() == nullptr ? "" : value.data(), value.size(),
                      SQLITE_TRANSIENT, SQLITE_UTF8);
}

void SqliteQuery::bind_null(int parameter) { sqlite3_bind_null(statement_.get(), parameter); }

std::optional<std::int64_t> SqliteQuery::integer(int column) const {
  if (sqlite3_column_type(statement_.get(), column) != SQLITE_INTEGER) return std::nullopt;
  return sqlite3_column_int64(statement_.get(), column);
}

bool SqliteQuery::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::string_view SqliteQuery::bytes(int column) const {
  const auto* text = sqlite3_column_text(statement_.get(), column);
  if (text == nullptr) return {};
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return {reinterpret_cast<const char*>(text), size};
}

std::string SqliteQuery::text(int column) const { return clean_text(std::string(bytes(column))).text; }

}  // namespace standpoint::io
