#pragma once
// Rows of tables as dicts of Python: text as str, counts as int, lists as list, dates as ISO 8601.

#include "errors.hpp"

#include <standpoint/graph/query_language.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/id.hpp>

#include <pybind11/pybind11.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::python {

pybind11::list list_of(const std::vector<std::string>& texts);

/// What the rows of one table have in common: a word, a name or an id that many have is one str, and the
/// collector of garbage, which would look at all rows again and again, waits. Made and ended with the
/// interpreter's lock held all the time.
class Table {
 public:
  Table();
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
  ~Table();

  pybind11::str text(std::string_view text);
  pybind11::list list(const std::vector<std::string>& texts);
  pybind11::list list(const std::vector<StatementId>& ids);

 private:
  // Found by a view, without a copy of the text.
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, pybind11::str, Hash, std::equal_to<>> known_;
  bool collects_;
};

/// A dict that is filled member by member.
class Row {
 public:
  explicit Row(Table& table) : table_(table) {}

  Row& set(const char* key, std::string_view text) { return put(key, table_.text(text)); }
  Row& set(const char* key, const char* text) { return put(key, table_.text(text)); }
  Row& set(const char* key, const std::string& text) { return put(key, table_.text(text)); }
  Row& set(const char* key, std::size_t count) { return put(key, pybind11::int_(count)); }
  Row& set(const char* key, int number) { return put(key, pybind11::int_(number)); }
  Row& set(const char* key, double number) { return put(key, pybind11::float_(number)); }
  Row& set(const char* key, const Date& date) { return put(key, table_.text(to_string(date))); }
  Row& set(const char* key, const std::vector<std::string>& texts) { return put(key, table_.list(texts)); }
  Row& set(const char* key, const std::vector<StatementId>& ids) { return put(key, table_.list(ids)); }
  Row& put(const char* key, const pybind11::object& value) {
    dict_[table_.text(key)] = value;
    return *this;
  }
  const pybind11::dict& dict() const { return dict_; }

 private:
  Table& table_;
  pybind11::dict dict_;
};

/// An answer as (question, columns, rows, notes), rows with the members of the JSON of `standpoint query`.
pybind11::tuple to_tuple(const graph::Answer& answer);

}  // namespace standpoint::python
