#include "dna/statement_cursor.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace standpoint::io {

using graph::VariableKind;

Result<std::unique_ptr<DnaStatementCursor>> DnaStatementCursor::open(const SqliteFile& file) {
  auto rows = file.query(
      "SELECT DocumentId, ID, StatementTypeId, Start, Stop, Coder FROM STATEMENTS ORDER BY DocumentId, ID");
  if (!rows) return rows.error();
  std::unique_ptr<DnaStatementCursor> cursor(new DnaStatementCursor(std::move(*rows)));
  for (const char* values : {"d.Entity FROM DATASHORTTEXT", "d.Value FROM DATALONGTEXT",
                             "d.Value FROM DATABOOLEAN", "d.Value FROM DATAINTEGER"}) {
    auto opened = DnaValueCursor::open(
        file, fmt::format("SELECT s.DocumentId, s.ID, d.VariableId, {} d JOIN STATEMENTS s ON s.ID = "
                          "d.StatementId ORDER BY s.DocumentId, s.ID, d.VariableId",
                          values));
    if (!opened) return opened.error();
    cursor->values_.push_back(std::move(*opened));
  }
  if (auto error = cursor->advance()) return *error;
  return cursor;
}

std::optional<Error> DnaStatementCursor::take(
    std::int64_t document, const std::function<std::optional<Error>(const DnaStoredStatement&)>& take) {
  while (row_ && row_->key.document < document) {
    ++orphans_;
    if (auto error = advance()) return error;
  }
  while (row_ && row_->key.document == document) {
    if (auto error = take(*row_)) return error;
    if (auto error = advance()) return error;
  }
  return std::nullopt;
}

std::optional<Error> DnaStatementCursor::skip_rest() {
  while (row_) {
    ++orphans_;
    if (auto error = advance()) return error;
  }
  return std::nullopt;
}

Result<std::vector<std::optional<DnaValue>>> DnaStatementCursor::values(const DnaStoredStatement& row,
                                                                        const DnaStatementType& type,
                                                                        const DnaNames& names) {
  std::vector<std::optional<DnaValue>> found(type.variables.size());
  const std::array kinds = {VariableKind::text, VariableKind::long_text, VariableKind::boolean,
                            VariableKind::integer};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const VariableKind kind = kinds[i];
    const auto set = [&](std::int64_t variable, const SqliteQuery& value) {
      const auto at = std::find_if(
          type.variables.begin(), type.variables.end(),
          [&](const DnaVariable& candidate) { return candidate.id == variable && candidate.kind == kind; });
      if (at == type.variables.end()) return;
      auto& into = found[static_cast<std::size_t>(at - type.variables.begin())];
      const auto number = value.integer(3);
      if (kind == VariableKind::text) {
        const auto* entity = number ? names.find(*number, variable) : nullptr;
        into = entity == nullptr ? std::string() : entity->text;
        entity_of_[variable] = number.value_or(-1);
      } else if (kind == VariableKind::long_text) {
        into = mended_text(value, 3);
      } else if (number) {
        into = kind == VariableKind::boolean ? std::int64_t{*number != 0} : *number;
      }
    };
    if (auto error = values_[i].take(row.key, set)) return *error;
  }
  return found;
}

std::int64_t DnaStatementCursor::entity_of(std::int64_t variable) const {
  const auto found = entity_of_.find(variable);
  return found == entity_of_.end() ? -1 : found->second;
}

std::optional<Error> DnaStatementCursor::advance() {
  entity_of_.clear();
  while (true) {
    const auto more = rows_.next();
    if (!more) return more.error();
    row_ = std::nullopt;
    if (!*more) return std::nullopt;
    const auto document = rows_.integer(0);
    const auto id = rows_.integer(1);
    if (!document || !id) {
      ++orphans_;
      continue;
    }
    row_ = DnaStoredStatement{{*document, *id},
                              rows_.integer(2).value_or(-1),
                              {rows_.integer(3).value_or(0), rows_.integer(4).value_or(0)},
                              rows_.integer(5)};
    return std::nullopt;
  }
}

}  // namespace standpoint::io
