#pragma once
// Rows of an event list as records.

#include "csv.hpp"

#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// A row that was read: its fields by the places of the columns, and where it stands.
struct EventRow {
  std::vector<std::string> fields;
  std::string where;
};

/// Where what is, by the names that DNA and others give it.
struct EventColumns {
  std::optional<std::size_t> id, time, person, organization, actor, issue, target, agreement, toward, start,
      stop, text, document, title, author, source, section, type;
  std::set<std::size_t> known;

  explicit EventColumns(const CsvReader& table);
  /// A column without which there is no event list; "" when all are there.
  std::string_view missing() const;
};

/// What stands in a column; "" for one that is not there.
std::string event_field(const EventRow& row, std::optional<std::size_t> column);
std::optional<std::int64_t> event_number(std::string_view text);

/// Makes records of rows, one by one. `header` names the columns.
class EventRecords {
 public:
  EventRecords(const EventColumns& columns, const std::vector<std::string>& header)
      : columns_(columns), header_(header), is_signed_(columns.toward.has_value()) {}

  /// How numbers of agreement are meant, and who is a person, is found in all rows before any is read.
  void look_at(const EventRow& row);
  /// Somebody, on something, for or against: DNA lets a coder leave out each of them.
  bool is_complete(const EventRow& row) const;
  Document document(const EventRow& row) const;
  /// Who and what it names, and last the statement. Standpoint's ids stay; other rows that are the same in
  /// all else as one in `seen` are told apart by theirs. Error invalid_value.
  Result<std::vector<Record>> records(const EventRow& row, const Document& document, Quote quote,
                                      std::set<StatementId>& seen) const;

 private:
  std::string field(const EventRow& row, std::optional<std::size_t> column) const {
    return event_field(row, column);
  }
  std::string other_members(const EventRow& row) const;
  void name_statement(Statement& statement, const EventRow& row, std::set<StatementId>& seen) const;

  const EventColumns& columns_;
  const std::vector<std::string>& header_;
  bool is_signed_;
  double largest_ = 1.0;
  std::set<std::string> persons_;
};

}  // namespace standpoint::io
