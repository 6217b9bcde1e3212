#include "sqlite.hpp"

#include "file_input.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <filesystem>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);

// The path as a URI that SQLite opens without locks and journals.
std::string uri_of(const std::string& path) {
  std::string uri = "file:";
  // A relative path stays one: "file:a.dna". One that begins with // would name a host.
  for (const char c : path.starts_with("//") ? path.substr(1) : path) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '/' || c == '.' || c == '-' || c == '_';
    uri += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri + "?mode=ro&immutable=1";
}

Error damaged(const std::string& path, std::string_view reason) {
  return Error{
      Errc::malformed, path,
      fmt::format("the database cannot be read ({}); it is damaged or no DNA 3 file: open it in DNA, "
                  "or take a backup",
                  reason)};
}

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

}  // namespace

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

  sqlite3* file = nullptr;
  const int opened =
      sqlite3_open_v2(uri_of(path).c_str(), &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
  SqliteFile database(path, file);
  if (opened != SQLITE_OK) return damaged(path, sqlite3_errstr(opened));
  sqlite3_db_config(file, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(file, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(file, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(file, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_exec(file, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", nullptr, nullptr, nullptr);
  return database;
}

Result<SqliteQuery> SqliteFile::query(const std::string& sql) const {
  sqlite3_stmt* statement = nullptr;
  const int prepared =
      sqlite3_prepare_v2(file_.get(), sql.c_str(), static_cast<int>(sql.size()) + 1, &statement, nullptr);
  SqliteQuery query(path_, statement);
  if (prepared != SQLITE_OK) return damaged(path_, sqlite3_errmsg(file_.get()));
  return query;
}

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
  return damaged(path_, sqlite3_errmsg(sqlite3_db_handle(statement_.get())));
}

void SqliteQuery::bind(int parameter, std::int64_t value) {
  sqlite3_bind_int64(statement_.get(), parameter, value);
}

void SqliteQuery::bind(int parameter, std::string_view value) {
  sqlite3_bind_text(statement_.get(), parameter, value.data(), static_cast<int>(value.size()),
                    SQLITE_TRANSIENT);
}

std::optional<std::int64_t> SqliteQuery::integer(int column) const {
  if (sqlite3_column_type(statement_.get(), column) != SQLITE_INTEGER) return std::nullopt;
  return sqlite3_column_int64(statement_.get(), column);
}

std::string_view SqliteQuery::bytes(int column) const {
  const auto* text = sqlite3_column_text(statement_.get(), column);
  if (text == nullptr) return {};
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return {reinterpret_cast<const char*>(text), size};
}

std::string SqliteQuery::text(int column) const { return clean_text(std::string(bytes(column))).text; }

}  // namespace standpoint::io
