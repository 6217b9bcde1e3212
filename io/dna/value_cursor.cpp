#include "dna/value_cursor.hpp"

#include <utility>

namespace standpoint::io {

Result<DnaValueCursor> DnaValueCursor::open(const SqliteFile& file, const std::string& sql) {
  auto query = file.query(sql);
  if (!query) return query.error();
  DnaValueCursor cursor(std::move(*query));
  if (auto error = cursor.advance()) return *error;
  return cursor;
}

std::optional<Error> DnaValueCursor::take(DnaStatementKey statement,
                                          const std::function<void(std::int64_t, const SqliteQuery&)>& take) {
  while (at_ && *at_ < statement) {
    if (auto error = advance()) return error;
  }
  while (at_ == statement) {
    take(query_.integer(2).value_or(-1), query_);
    if (auto error = advance()) return error;
  }
  return std::nullopt;
}

std::optional<Error> DnaValueCursor::advance() {
  while (true) {
    const auto more = query_.next();
    if (!more) return more.error();
    at_ = std::nullopt;
    if (!*more) return std::nullopt;
    const auto document = query_.integer(0);
    const auto statement = query_.integer(1);
    if (document && statement) {
      at_ = DnaStatementKey{*document, *statement};
      return std::nullopt;
    }
  }
}

}  // namespace standpoint::io
