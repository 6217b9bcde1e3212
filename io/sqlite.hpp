#pragma once
// SQLite files that may be hostile: nothing that a file brings along is run (views, triggers, functions of
// its own), and what is wrong with it is an Error that says what to do.
//
// Foreign files are read without a lock, and nothing is written beside them. Files of our own are shared with
// other programs that read and write them.

#include <standpoint/model/result.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace standpoint::io {

class SqliteQuery;

/// A path as a URI, to which parameters may be added.
std::string sqlite_uri(const std::string& path);

enum class SqliteAccess {
  read,
  write,
  create  ///< write, and make the file when it is not there
};

class SqliteFile {
 public:
  /// A foreign file, read-only. Error not_found or unreadable as for any file, malformed for what is no
  /// SQLite database.
  static Result<SqliteFile> open(const std::string& path);

  /// A file of our own. Who finds it locked waits up to `wait` and then gets Error in_use. `advice` ends the
  /// message for a damaged file. What is no database is found out by the first query. Its schema is trusted,
  /// because SQLite before 3.41 has columns made of JSON only there: compare it with what it should be before
  /// a table is used.
  static Result<SqliteFile> open_shared(const std::string& path, SqliteAccess access,
                                        std::chrono::milliseconds wait, std::string advice);
  /// An empty database in memory; `name` stands in messages.
  static Result<SqliteFile> in_memory(const std::string& name);
  /// An empty database to be filled and copied, in a file without a name that is gone when it is closed, in
  /// the folder that the environment calls TMPDIR, or in /var/tmp. `name` stands in messages. Memory: 8 MB,
  /// however large it grows. Error not_writable.
  static Result<SqliteFile> scratch(const std::string& name);

  /// A query ready to be stepped. Error malformed when a table or column is missing.
  Result<SqliteQuery> query(const std::string& sql) const;
  /// Statements whose rows are of no interest.
  Result<void> execute(const std::string& sql) const;
  /// The first value of the first row; 0 when it is none.
  Result<std::int64_t> number(const std::string& sql) const;
  Result<bool> has_table(std::string_view name) const;
  /// Of the row that was inserted last.
  std::int64_t last_row() const;
  /// Rows that the last INSERT, UPDATE or DELETE changed.
  std::int64_t changes() const;
  /// Writes the bytes of a scratch file, of which all is committed. Check the stream afterwards.
  Result<void> copy_to(std::ostream& out) const;
  const std::string& path() const;

 private:
  friend class SqliteQuery;
  struct Context;  // what messages say
  struct Close {
    void operator()(sqlite3* file) const;
  };
  SqliteFile(std::shared_ptr<const Context> context, sqlite3* file)
      : context_(std::move(context)), file_(file) {}
  static Error error_of(const Context& context, int code, const char* reason);
  static Result<SqliteFile> open_ours(const std::string& name, const std::string& uri);
  static Result<SqliteFile> open_with(std::shared_ptr<const Context> context, const std::string& uri,
                                      int flags);

  std::shared_ptr<const Context> context_;
  std::unique_ptr<sqlite3, Close> file_;
  std::shared_ptr<std::FILE> scratch_;  // a file without a name, to read it again
};

/// Rows of a query, one at a time. It must not outlive its file.
class SqliteQuery {
 public:
  /// Goes to the next row; false at the end. Error malformed for a damaged file.
  Result<bool> next();
  /// Steps to the end: for statements that change something.
  Result<void> run();
  /// Back to before the first row, for other values of its parameters.
  void reset();

  void bind(int parameter, std::int64_t value);
  void bind(int parameter, std::string_view value);
  void bind_null(int parameter);
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
  SqliteQuery(std::shared_ptr<const SqliteFile::Context> context, sqlite3_stmt* statement)
      : context_(std::move(context)), statement_(statement) {}
  std::shared_ptr<const SqliteFile::Context> context_;
  std::unique_ptr<sqlite3_stmt, Finalise> statement_;
};

}  // namespace standpoint::io
