#pragma once
// The statements of all documents of a DNA database with their values, in the order of documents.

#include "dna/frame.hpp"
#include "dna/names.hpp"
#include "dna/places.hpp"
#include "dna/value_cursor.hpp"

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::io {

/// A row of STATEMENTS.
struct DnaStoredStatement {
  DnaStatementKey key;
  std::int64_t type = 0;
  DnaSpan span;
  std::optional<std::int64_t> coder;
};

/// One pass over STATEMENTS and the four tables of values. Memory of one statement.
class DnaStatementCursor {
 public:
  static Result<std::unique_ptr<DnaStatementCursor>> open(const SqliteFile& file);

  /// Calls take(row) for each statement of a document; documents must be asked for in ascending order.
  std::optional<Error> take(std::int64_t document,
                            const std::function<std::optional<Error>(const DnaStoredStatement&)>& take);
  /// Goes to the end. After that orphans() is how many statements are of documents that nobody asked for.
  std::optional<Error> skip_rest();
  std::size_t orphans() const { return orphans_; }

  /// The values of the statement at hand by the places of the type's variables; none where there is no row,
  /// or one of another kind than the variable's. Those of short text as the entity's text.
  Result<std::vector<std::optional<DnaValue>>> values(const DnaStoredStatement& row,
                                                      const DnaStatementType& type, const DnaNames& names);
  /// The row of ENTITIES that the statement at hand has for a variable; -1 for none. Call values() before.
  std::int64_t entity_of(std::int64_t variable) const;

 private:
  explicit DnaStatementCursor(SqliteQuery rows) : rows_(std::move(rows)) {}
  std::optional<Error> advance();

  SqliteQuery rows_;
  std::optional<DnaStoredStatement> row_;
  std::vector<DnaValueCursor> values_;
  std::unordered_map<std::int64_t, std::int64_t> entity_of_;
  std::size_t orphans_ = 0;
};

}  // namespace standpoint::io
