#pragma once
// SQLite. Foreign files are read only: nothing is written, no lock is taken, nothing that the file brings
// along is run (views, triggers, functions of its own). What is written is made in memory and then is bytes.

#include <standpoint/model/result.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace standpoint::io {

class SqliteQuery;

class SqliteFile {
 public:
  /// Error not_found or unreadable as for any file, malformed for what is no SQLite database.
  static Result<SqliteFile> open(const std::string& path);

  /// A new database in memory, foreign keys declared but not enforced; `name` stands in messages.
  static Result<SqliteFile> in_memory(std::string name);

  /// A query ready to be stepped. Error malformed when a table or column is missing.
  Result<SqliteQuery> query(const std::string& sql) const;
  Result<bool> has_table(std::string_view name) const;
  /// Runs statements without rows.
  Result<void> run(const std::string& sql) const;
  /// Rows that the last INSERT, UPDATE or DELETE changed.
  std::int64_t changes() const;
  /// The database as the bytes of its file. Error too_large where memory ends.
  Result<void> write(std::ostream& out) const;
  const std::string& path() const { return path_; }

 private:
  struct Close {
    void operator()(sqlite3* file) const;
  };
  SqliteFile(std::string path, sqlite3* file) : path_(std::move(path)), file_(file) {}
  std::string path_;
  std::unique_ptr<sqlite3, Close> file_;
};

/// Rows of a query, one at a time. It must not outlive its file.
class SqliteQuery {
 public:
  /// Goes to the next row; false at the end. Error malformed for a damaged file.
  Result<bool> next();

  void bind(int parameter, std::int64_t value);
  void bind(int parameter, std::string_view value);
  void bind_null(int parameter);
  /// Ready to be run again, with nothing bound.
  void reset();
  /// Columns from 0. Not a number: none.
  std::optional<std::int64_t> integer(int column) const;
  bool is_null(int column) const;
  /// The bytes, which may be no UTF-8; good until next().
  std::string_view bytes(int column) const;
  /// The same as clean text (see clean_text).
  std::string text(int column) const;

 private:
  friend class SqliteFile;
  struct Finalise {
    void operator()(sqlite3_stmt* statement) const;
  };
  SqliteQuery(std::string path, sqlite3_stmt* statement) : path_(std::move(path)), statement_(statement) {}
  std::string path_;
  std::unique_ptr<sqlite3_stmt, Finalise> statement_;
};

}  // namespace standpoint::io
