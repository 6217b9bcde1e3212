#pragma once
// What the parts of the project file share.

#include "json.hpp"
#include "project/schema.hpp"
#include "record_fields.hpp"
#include "sqlite.hpp"

#include <standpoint/io/project.hpp>

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace standpoint::io {

struct Project::State {
  explicit State(SqliteFile opened) : file(std::move(opened)) {}

  SqliteFile file;

  // The work that documents are written in.
  std::string work;
  std::optional<Run> run, coding;
  std::optional<std::int64_t> run_number, coding_number;  // once they are written
};

/// All of what `work` does, or nothing of it: Result<void> work().
template <class Work>
Result<void> in_transaction(const SqliteFile& file, const Work& work) {
  // Immediate: a reader that turns writer half-way could be refused.
  if (auto begun = file.execute("BEGIN IMMEDIATE"); !begun) return begun;
  Result<void> done = work();
  if (done) done = file.execute("COMMIT");
  if (!done) (void)file.execute("ROLLBACK");
  return done;
}

/// Calls take(query) for each row: Result<void> take(SqliteQuery&).
template <class Take>
Result<void> for_each_row(SqliteQuery& query, const Take& take) {
  while (true) {
    const auto more = query.next();
    if (!more) return more.error();
    if (!*more) return {};
    if (Result<void> taken = take(query); !taken) return taken;
  }
}

/// The record of a row, which must be of one kind. Error malformed; `where` is its place.
template <class T>
Result<T> parse_row(JsonLineParser& parser, std::string_view record, const std::string& where) {
  const auto value = parser.parse(record);
  if (!value) return Error{Errc::malformed, where, value.error().message};
  try {
    std::string unknown_kind;
    auto parsed = parse_record(**value, unknown_kind);
    if (auto* found = parsed ? std::get_if<T>(&*parsed) : nullptr) return std::move(*found);
    return Error{Errc::malformed, where, "a record of another kind"};
  } catch (const FieldError& error) {
    return Error{Errc::malformed, where, error.message};
  }
}

}  // namespace standpoint::io
