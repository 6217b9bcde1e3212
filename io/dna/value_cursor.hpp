#pragma once
// Values of statements, read along with the statements they belong to.

#include "sqlite.hpp"

#include <standpoint/model/result.hpp>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace standpoint::io {

/// Where a statement stands in the order that it is read in: its document (0 where these do not matter), its
/// id.
struct DnaStatementKey {
  std::int64_t document = 0;
  std::int64_t statement = 0;

  friend auto operator<=>(const DnaStatementKey&, const DnaStatementKey&) = default;
};

/// Steps through a query whose first columns are document, statement and variable, in ascending order of the
/// first two. Each row is seen once: linear in the rows, memory of one.
class DnaValueCursor {
 public:
  static Result<DnaValueCursor> open(const SqliteFile& file, const std::string& sql);

  /// Calls take(variable, query) for each value of a statement. Statements must be asked for in ascending
  /// order.
  std::optional<Error> take(DnaStatementKey statement,
                            const std::function<void(std::int64_t, const SqliteQuery&)>& take);

 private:
  explicit DnaValueCursor(SqliteQuery query) : query_(std::move(query)) {}
  std::optional<Error> advance();

  SqliteQuery query_;
  std::optional<DnaStatementKey> at_;  // of the value at hand; none at the end
};

}  // namespace standpoint::io
